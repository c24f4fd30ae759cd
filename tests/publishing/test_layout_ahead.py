"""MkDocs made ready before there is anything to lay out: used where it fits, ended where it does not."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from kaifong.publishing.build import build
from kaifong.publishing.layout_ahead import LayoutAhead

pytestmark = pytest.mark.build
DAY = date(2026, 11, 21)
STORY = Path("content/en/stories/dawn.md")


@pytest.fixture
def built(hub: Path) -> Path:
    build(hub, hub / "site", DAY, 1, search=False)
    return hub


@pytest.fixture
def ahead(built: Path) -> Iterator[LayoutAhead]:
    with LayoutAhead(built, built / "site", 1) as one:
        one.prepare(DAY)
        yield one
    assert left(built) == []


def left(root: Path) -> list[str]:
    return [one.name for one in (root / ".kaifong").iterdir() if one.name.startswith(("ahead-", "build-"))]


def edit(root: Path, word: str) -> None:
    (root / STORY).write_text(f"---\ntitle: Dusk\nauthor: ming\n---\n\n{word}\n", encoding="utf-8")


def test_it_lays_out_what_the_next_build_asks_for(built: Path, ahead: LayoutAhead) -> None:
    for word in ("Once.", "And again."):
        [folder] = left(built)
        edit(built, word)
        build(built, built / "site", DAY, 1, search=False, ahead=ahead)
        assert word in (built / "site/en/stories/dawn/index.html").read_text(encoding="utf-8")
        assert folder not in left(built)
        ahead.prepare(DAY)


def test_a_changed_template_or_day_ends_it(built: Path, ahead: LayoutAhead) -> None:
    assert ahead.take(date(2026, 11, 22)) is None
    ahead.prepare(DAY)
    with (built / "mkdocs.yml").open("a", encoding="utf-8") as file:
        file.write("copyright: Made anew\n")
    assert ahead.take(DAY) is None
    assert left(built) == []


def test_it_is_prepared_once_as_long_as_it_fits(built: Path, ahead: LayoutAhead) -> None:
    before = left(built)
    ahead.prepare(DAY)
    assert left(built) == before


def test_one_that_died_is_not_asked(built: Path, ahead: LayoutAhead) -> None:
    assert ahead._ready is not None
    ahead._ready.process._kill()
    ahead._ready.process._process.wait()
    edit(built, "All the same.")
    build(built, built / "site", DAY, 1, search=False, ahead=ahead)
    assert "All the same." in (built / "site/en/stories/dawn/index.html").read_text(encoding="utf-8")


def test_what_a_killed_one_left_is_cleared_away(built: Path) -> None:
    (built / ".kaifong/ahead-left/laid").mkdir(parents=True)
    with LayoutAhead(built, built / "site", 1):
        assert left(built) == []
