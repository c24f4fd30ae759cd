"""A stage written by hand, and hubs to build."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kaifong.pages.staged_page import Contents, StagedPage, front_matter
from kaifong.publishing import pagefind

REPOSITORY = Path(__file__).parent.parent.parent
WORDS = (
    *("nav-label", "menu-label", "search-label", "language-label", "scheme-label"),
    *("feed-label", "source-label", "footer-label", "footer-note"),
)
LANGUAGES = {"en": ("en", "en"), "zh-Hant": ("zh-Hant-HK", "zh-TW"), "xx": ("xx", "xx")}


def site_file() -> dict[str, Any]:
    """`.site.json` of three languages, one of which the theme has never heard of."""
    return {
        "url": "https://hub.example/commons/",
        "reference": "en",
        "repository_url": None,
        "order": list(LANGUAGES),
        "languages": {
            tag: {
                "tag": tag,
                "name": f"Hub & {tag}",
                "tagline": "A line",
                "language_name": tag,
                "html": html,
                "dir": "ltr",
                "theme": theme,
                "interface": "en",
                "repository_url": None,
                "nav": [{"kind": "home", "title": f"Home {tag}", "href": f"{tag}/"}],
                "footer": [{"title": f"Guidelines {tag}", "href": f"{tag}/guidelines/"}],
                "policies": {"search": "default-src 'none'; connect-src 'self'", "other": "default-src 'none'"},
                "words": {key: f"{key} {tag}" for key in WORDS},
            }
            for tag, (html, theme) in LANGUAGES.items()
        },
    }


def staged_page(address: str, html: str, *, tag: str = "en", title: str = "A title") -> StagedPage:
    """A page as the pages room stages it."""
    lang, theme = LANGUAGES[tag]
    facts: dict[str, Any] = {
        "language": tag,
        "html": lang,
        "dir": "ltr",
        "theme": theme,
        "interface": "en",
        "kind": "story",
        "layout": "entry",
        "section": None,
        "updated": None,
        "noindex": False,
        "canonical": f"https://hub.example/commons/{address}",
        "image": None,
        "alternates": [],
        "switch": [],
    }
    contents = (Contents(2, "u-one", "One"), Contents(3, "u-two", "Two"), Contents(2, "u-three", "Three"))
    return StagedPage(address, title, "About it", html, facts, contents)


@pytest.fixture
def write_stage() -> Callable[..., Path]:
    """Writes a stage of so many pages below a root, and gives the root."""

    def write(root: Path, pages: int = 4) -> Path:
        stage = root / ".kaifong" / "stage"
        stage.mkdir(parents=True)
        shutil.copy(REPOSITORY / "mkdocs.yml", root / "mkdocs.yml")
        shutil.copytree(REPOSITORY / "hooks", root / "hooks", ignore=shutil.ignore_patterns("__pycache__"))
        (stage / ".site.json").write_text(front_matter(site_file()) + "\n", encoding="utf-8")
        tags = list(LANGUAGES)
        lines: dict[str, list[str]] = {tag: [] for tag in tags}
        made = [staged_page(f"{tag}/", "<p>Home</p>", tag=tag, title=f"Hub {tag}") for tag in tags]
        for number in range(pages):
            tag = tags[number % len(tags)]
            address = f"{tag}/stories/story-{number}/"
            html = (
                f'<h1>Story {number}</h1><h2 id="u-one">One</h2><p>Text &lt;{number}&gt; <a href="../../">up</a></p>'
            )
            made.append(staged_page(address, html, tag=tag, title=f"Story {number}"))
            document: dict[str, Any] = {
                "address": address,
                "language": tag,
                "kind": "story",
                "title": f"Story {number}",
            }
            document |= {"text": f"Text {number}\n我哋個單車仔", "tags": ["a"], "year": 2026}
            lines[tag].append(json.dumps(document))
        for page in made:
            file = stage / page.path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(page.text(), encoding="utf-8")
        for tag, mine in lines.items():
            part = stage / ".search" / tag / "all.jsonl"
            part.parent.mkdir(parents=True, exist_ok=True)
            part.write_text("".join(line + "\n" for line in mine), encoding="utf-8")
        (stage / "en" / "feed.xml").write_text("<feed/>", encoding="utf-8")
        return root

    return write


@pytest.fixture
def hub(tmp_path: Path) -> Path:
    """A small hub of its own: the demo's settings and guidelines, a member and three stories."""
    root = tmp_path / "hub"
    root.mkdir()
    shutil.copy(REPOSITORY / "hub.yml", root)
    shutil.copy(REPOSITORY / "mkdocs.yml", root)
    shutil.copytree(REPOSITORY / "guidelines", root / "guidelines")
    shutil.copytree(REPOSITORY / "hooks", root / "hooks", ignore=shutil.ignore_patterns("__pycache__"))
    files = {
        "members/ming.md": "---\nname: Ming\n---\n\nRides.\n",
        "en/stories/dawn.md": "---\ntitle: A <dawn> ride\nauthor: ming\n---\n\n## Chains\n\nOil & *air*.\n",
        "zh-Hant/stories/shop.md": "---\ntitle: 單車店\nauthor: ming\n---\n\n我哋個單車仔。\n",
        "ja/stories/asa.md": "---\ntitle: 朝の道\nauthor: ming\n---\n\n自転車の修理。\n",
    }
    for path, text in files.items():
        file = root / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return root


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What Pagefind was asked to index, in order."""
    names: list[str] = []
    start = pagefind.start

    def noticed(what: str) -> pagefind.Running:
        names.append(what)
        return start(what)

    monkeypatch.setattr(pagefind, "start", noticed)
    return names
