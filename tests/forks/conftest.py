"""Two hubs, each built by MkDocs and Material once: the demo as it is shipped, and a small one that means harm."""

from __future__ import annotations

import shutil

import pytest
from built_hub import BuiltHub
from other_builders import REPOSITORY, build, skip_without_any

HOSTILE = (REPOSITORY / "tests/browser/hostile.md").read_text(encoding="utf-8")
# What a member can write into a line of front matter, as a YAML string in single quotes.
LINE = """'"><img src=x onerror=alert(1)><script>alert(1)</script>{{ config }}</title></script>{% raw %}`${1}`'"""
WORD = """'"><img src=x onerror=alert(1)>'"""
_FRONT = f"title: {LINE}\nauthor: mallory\ndescription: {LINE}\ntags: [{WORD}]\n"
_FILES = {
    "content/en/stories/bad.md": f"---\n{_FRONT}---\n\n{HOSTILE}",
    "content/ja/stories/bad.md": f"---\n{_FRONT}---\n\n{HOSTILE}",
    "content/en/stories/kind.md": "---\ntitle: A ride & a bell\nauthor: mallory\n---\n\n## One\n\nWords.\n\n## Two\n",
    "content/members/mallory.md": f"---\nname: {WORD}\nlocation: {WORD}\nlanguages: [en]\n---\n\n{HOSTILE}",
}


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> BuiltHub:
    """The demo hub, with its configuration and hook; not built where there is nothing to compare it with."""
    skip_without_any()
    place = tmp_path_factory.mktemp("demo")
    hub = place / "hub"
    hub.mkdir()
    for name in ("hub.yml", "mkdocs.yml"):
        shutil.copy(REPOSITORY / name, hub)
    for name in ("content", "guidelines", "records", "hooks"):
        shutil.copytree(REPOSITORY / name, hub / name, ignore=shutil.ignore_patterns("__pycache__"))
    return BuiltHub(hub, build(hub, place / "site"))


@pytest.fixture(scope="session")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> BuiltHub:
    """A small hub in four languages, most of it written by somebody who wants to harm."""
    place = tmp_path_factory.mktemp("hostile")
    hub = place / "hub"
    hub.mkdir()
    for name in ("hub.yml", "mkdocs.yml"):
        shutil.copy(REPOSITORY / name, hub)
    for name in ("guidelines", "hooks"):
        shutil.copytree(REPOSITORY / name, hub / name, ignore=shutil.ignore_patterns("__pycache__"))
    for path, text in _FILES.items():
        (hub / path).parent.mkdir(parents=True, exist_ok=True)
        (hub / path).write_text(text, encoding="utf-8")
    return BuiltHub(hub, build(hub, place / "site"))
