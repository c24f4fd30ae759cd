"""Whatever is edited, `kaifong build` gives the site that it gives in an empty clone."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from random import Random

import pytest
from built_sites import built_with, built_without, complaint, drawn, size_of
from every_edit import EDITS, make
from living import Living
from living_hub import of_two_languages, write_hub

from kaifong.publishing.chart_drawing import Drawing

pytestmark = pytest.mark.build

# Edits by name, with the number that decides what each takes. Between two commits, a build.
WALKS: dict[str, tuple[tuple[str, ...], ...]] = {
    "texts": (("last_paragraph:3",), ("first_paragraph:1", "field:5", "picture:2"), ("swapped:4", "headings:8")),
    "files": (("comes:2", "goes:7"), ("renamed:3", "folded:1", "moved:6"), ("broken:2",), ("same_size_same_time:9",)),
    "hub": (("visibility:2", "day:0"), ("theme:0", "record:5"), ("theme:3", "settings:6", "clause:1"), ("theme:1",)),
}
# More of them where somebody has the time: KAIFONG_WALKS=20 adds as many.
LONG = int(os.environ.get("KAIFONG_WALKS", "0"))


def by_chance(number: int) -> tuple[tuple[str, ...], ...]:
    """The walk of that number."""
    pick = Random(number)
    return tuple(tuple(f"{pick.choice(EDITS).__name__}:{pick.randrange(999)}" for _ in range(3)) for _ in range(5))


WALKS |= {str(number): by_chance(number) for number in range(LONG)}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The hub as it begins, with its site and all that is kept of it."""
    patch = pytest.MonkeyPatch()
    patch.setattr(Drawing, "_drawn", drawn)
    hub = Living(write_hub(tmp_path_factory.mktemp("built") / "hub", of_two_languages()))
    trouble = complaint(built_with(hub), built_without(hub))
    patch.undo()
    assert not trouble, trouble
    return hub.root


@pytest.fixture
def hub(built: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Living:
    """A copy of it to edit."""
    monkeypatch.setattr(Drawing, "_drawn", drawn)
    return Living(Path(shutil.copytree(built, tmp_path / "hub", symlinks=True)))


def walked(hub: Living, commits: tuple[tuple[str, ...], ...]) -> None:
    """Makes the edits of each commit, builds, and looks."""
    by_name = {one.__name__: one for one in EDITS}
    for commit in commits:
        make(hub, [(by_name[name], int(seed)) for name, _, seed in (one.partition(":") for one in commit)])
        trouble = complaint(built_with(hub), built_without(hub))
        assert not trouble, f"after\n{hub}\n{trouble}"


@pytest.mark.parametrize("commits", WALKS.values(), ids=WALKS.keys())
def test_walks(hub: Living, commits: tuple[tuple[str, ...], ...]) -> None:
    walked(hub, commits)
    first = size_of(hub.root.with_name("hub-empty") / ".kaifong")
    assert size_of(hub.root / ".kaifong") < 2 * first, "what is kept grows with each build"


def test_a_second_build_finds_nothing_to_do(hub: Living) -> None:
    before = built_with(hub)
    again = built_with(hub)
    assert again.built is not None
    assert again.built.unchanged
    assert complaint(again, before) == ""


@pytest.mark.parametrize("touch", ["other bytes", "gone", "something more"])
def test_a_site_that_somebody_touched_is_mended(hub: Living, touch: str) -> None:
    wanted = built_with(hub)
    page = hub.root / "site/en/stories/moved/index.html"
    if touch == "gone":
        page.unlink()
    elif touch == "something more":
        (page.parent / "mine.html").write_text("mine")
    else:
        with page.open("r+b") as file:  # in place: if the page has two names, both have other bytes now
            file.write(b"mine")
    assert complaint(built_with(hub), wanted) == ""
