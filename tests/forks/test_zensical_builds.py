"""Zensical, which runs no hook: with our project the same pages, and without it the same texts; unsafe in neither."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest
from built_hub import BuiltHub
from dangers import dangers, inline_of
from other_builders import REPOSITORY, build_with_zensical, python_of, run
from page_seen import page_seen
from sites_told import pages, told

from kaifong.publishing.staged_file import read_staged

pytestmark = pytest.mark.build
# A link of Zensical's own at the beginning of each page, which leads to the text like ours.
SKIP = "md-skip"


def test_the_demo_hub_says_the_same(demo: BuiltHub, tmp_path: Path) -> None:
    """Head, text, links, every language's own navigation, feeds, 404 and sitemap; `search.json` is Zensical's own."""
    site = build_with_zensical(demo.staged(tmp_path), python_of("zensical"))
    assert [one for one in told(demo.site, site, SKIP) if not one.startswith("search.json")] == []


def test_every_languages_navigation_is_shown_and_nothing_hostile_is_there(hostile: BuiltHub, tmp_path: Path) -> None:
    found = pages(build_with_zensical(hostile.staged(tmp_path), python_of("zensical")))
    assert "en/stories/bad/" in found
    assert {address: seen for address, text in found.items() if (seen := dangers(text))} == {}
    for tag, words in (("en", "Best answers"), ("zh-Hant", "精華"), ("zh-Hans", "精华"), ("ja", "ベストアンサー")):
        lines = page_seen(found[f"{tag}/"], f"{tag}/").navigation
        assert any(line.startswith(words) and f"/{tag}/answers/" in line for line in lines), (tag, lines)


@pytest.mark.parametrize("extensions", ["none", "its own"])
def test_the_stage_alone_is_safe(hostile: BuiltHub, tmp_path: Path, extensions: str) -> None:
    """With mkdocs.yml as it is, and with all of Zensical's usual extensions reading our HTML once more.

    Zensical's own scripts are in every page then: what differs from those of a harmless page is none of them.
    """
    python = python_of("zensical")
    hub = hostile.staged(tmp_path)
    given = (hub / "mkdocs.yml").read_text(encoding="utf-8")
    if extensions == "its own":
        given = given.replace("markdown_extensions: []\n", "")
    (hub / "mkdocs.yml").write_text(given, encoding="utf-8")
    run([python, "-m", "zensical", "build", "--clean", "-f", "mkdocs.yml"], hub)
    found = pages(hub / "site")
    assert len(found) > 20
    themes = inline_of(found["en/stories/kind/"])
    assert {address: seen for address, text in found.items() if (seen := dangers(text, inline=themes))} == {}
    for address, text in found.items():
        staged = read_staged(hub / ".kaifong/stage" / address.strip("/") / "index.md")
        whole = f"<html><head><title></title></head><body>{staged.html}</body></html>"
        assert page_seen(text, address).content == page_seen(whole, address).content, address


def test_where_it_is_installed_beside_us_one_command_is_enough(tmp_path: Path) -> None:
    """A module of its name stands in for it: what counts is what it is asked, and what is done with its site."""
    hub = tmp_path / "hub"
    shutil.copytree(REPOSITORY / "guidelines", hub / "guidelines")
    shutil.copy(REPOSITORY / "hub.yml", hub)
    stand_in = tmp_path / "beside" / "zensical"
    (stand_in / "templates/partials/languages").mkdir(parents=True)
    (stand_in / "__init__.py").write_text("")
    (stand_in / "__main__.py").write_text(
        "import pathlib, sys\n"
        "assert sys.argv[1:4] == ['build', '--clean', '-f'], sys.argv\n"
        "(pathlib.Path(sys.argv[4]).parent / 'zensical-site').mkdir()\n"
    )
    run(
        [sys.executable, "-m", "kaifong.publishing.zensical_project", str(hub)],
        hub,
        PYTHONPATH=f"{REPOSITORY / 'src'}:{stand_in.parent}",
    )
    assert (hub / ".kaifong/zensical-site/.kaifong-site").is_file()
    assert list((hub / ".kaifong/zensical-site/search-index").iterdir())
