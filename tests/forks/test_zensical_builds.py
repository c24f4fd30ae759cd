"""Zensical, which runs no hook: with our project the same pages, and without it the same texts; unsafe in neither."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

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


@pytest.fixture(scope="module", params=["none", "its own"])
def bare(request: pytest.FixtureRequest, hostile: BuiltHub, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The hostile hub, built with mkdocs.yml alone; once more with all of Zensical's usual Markdown extensions."""
    hub = hostile.staged(tmp_path_factory.mktemp("bare"))
    if request.param == "its own":
        given = (hub / "mkdocs.yml").read_text(encoding="utf-8")
        assert "markdown_extensions: []\n" in given
        (hub / "mkdocs.yml").write_text(given.replace("markdown_extensions: []\n", ""), encoding="utf-8")
    run([python_of("zensical"), "-m", "zensical", "build", "--clean", "-f", "mkdocs.yml"], hub)
    return hub


def test_the_stage_alone_is_safe_and_right(bare: Path) -> None:
    """Zensical's own scripts are in every page: what differs from those of a harmless page is none of them."""
    found = pages(bare / "site")
    assert len(found) > 20
    themes = inline_of(found["en/stories/kind/"])
    assert {address: seen for address, text in found.items() if (seen := dangers(text, inline=themes))} == {}
    for address, text in found.items():
        staged = read_staged(bare / ".kaifong/stage" / address.strip("/") / "index.md")
        whole = f"<html><head><title></title></head><body>{staged.html}</body></html>"
        assert page_seen(text, address).content == page_seen(whole, address).content, address


@pytest.mark.browser
def test_nothing_runs_in_a_browser_with_its_own_search(bare: Path, page: Any) -> None:
    happened: list[str] = []

    def serve(route: Any) -> None:
        url = urlsplit(route.request.url)
        file = bare / "site" / url.path.lstrip("/")
        file = file / "index.html" if file.is_dir() else file
        if url.netloc == "hub.test" and file.is_file():
            route.fulfill(path=str(file))
        else:
            happened.append(route.request.url)
            route.fulfill(status=404, body="")

    def dialog(shown: Any) -> None:
        happened.append(f"dialog {shown.message}")
        shown.dismiss()

    page.route("**/*", serve)
    page.on("dialog", dialog)
    page.goto("http://hub.test/en/stories/bad/", wait_until="load")
    page.click(".md-search__button")
    page.keyboard.type("img onerror alert")
    page.get_by_text("2 results").wait_for()
    assert page.evaluate("document.querySelectorAll('[onerror], .md-search script').length") == 0
    assert happened == []


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
