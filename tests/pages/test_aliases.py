"""Former addresses take nobody's place: not a page's, not a picture's, not the site's own files'."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kaifong.pages.aliases import files
from kaifong.pages.bodies import Body
from kaifong.pages.outlet import Outlet
from kaifong.pages.site import Site
from kaifong.pages.stage import stage
from kaifong.testing import make_hub

NOW = date(2026, 11, 21)
RECOGNITION = """\
schema: kaifong.recognition/1
points: {story.author: 10}
rules: {daily_cap: 40, halve_repeats: true, counterpart_limit: 5}
badges: []
trust: []
"""
OTHERS = {
    "guidelines/recognition.yml": RECOGNITION,
    "content/en/stories/other/index.md": "---\ntitle: Other\nauthor: bob\ncover: cover.png\n---\nText.\n",
    "content/en/stories/linking.md": "---\ntitle: Linking\nauthor: bob\n---\n[lists](/en/stories/) [home](/en/)\n",
}
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\4\0\0\0\4\x08\x02\0\0\0" + b"\0" * 8


def _story(alias: str) -> dict[str, str | bytes]:
    mine = f"---\ntitle: Mine\nauthor: eve\naliases: ['{alias}']\n---\nText.\n"
    return {**OTHERS, "content/en/stories/other/cover.png": PNG, "content/en/stories/mine.md": mine}


def _pages(folder: Path) -> dict[str, bytes]:
    return {one.relative_to(folder).as_posix(): one.read_bytes() for one in folder.rglob("*") if one.is_file()}


@pytest.mark.parametrize(
    "alias",
    [
        *("en/", "EN/", "en/stories/", "en/feed.xml", "en/feed.xml/x/", "en/feed.json/", "sitemap.xml", "404.html"),
        *("index.md", "index.html", "en/index.md/x", "en/stories/index.md", "en/stories/other/index.md/x/y"),
        *("en/stories/other/index.html", "en/stories/other/cover.png", "en/stories/other/cover.png/x/"),
        *("EN/stories/other/", "en/stories/OTHER", "assets/kaifong.js", "assets/", "search-index/languages.json"),
    ],
)
def test_an_alias_takes_nobodys_place(alias: str, tmp_path: Path) -> None:
    stage(make_hub(_story("gone/")), NOW, tmp_path / "without")
    stage(make_hub(_story(alias)), NOW, tmp_path / "with")

    without, found = _pages(tmp_path / "without"), _pages(tmp_path / "with")
    assert without.pop("gone/index.html")
    assert found == without


@pytest.mark.parametrize(
    ("taken", "stands"),
    [
        *((one, False) for one in ("a/b", "A/b", "a/b/c/d.txt", "a/b/c/d.txt/index.md", "a/b/c/d.txt/index.html/x")),
        *((one, True) for one in ("a/b/index.md", "a/b/c/d.txt/e", "a/b/c/d", "other")),
    ],
)
def test_what_is_staged_goes_first(taken: str, *, stands: bool) -> None:
    hub = make_hub(_story("a/b/c/d.txt/"))
    site = Site(hub, NOW, {path: Body("", (), "", "") for path in hub.entries}, {}, frozenset())
    assert [path for path, _ in files(site, (taken,))] == (["a/b/c/d.txt/index.html"] if stands else [])


def test_a_folder_never_takes_the_place_of_a_file(tmp_path: Path) -> None:
    outlet = Outlet(tmp_path)
    outlet.put("a/b", "a file")
    with pytest.raises(ValueError, match="as a file and as a folder"):
        outlet.put("a/b/c", "another")
    assert (tmp_path / "a/b").read_text() == "a file"
