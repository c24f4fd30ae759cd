"""Whatever is edited, the stage that remembers is the stage that does not."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest
from built_sites import drawn
from compared import complaint, staged_with_memory, staged_without
from every_edit import EDITS, Edit, make
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from living import Living
from living_hub import write_hub

from kaifong.publishing.chart_drawing import Drawing

# A commit is what happens between two builds; a walk, several of them in one hub.
COMMITS = st.lists(st.tuples(st.sampled_from(EDITS), st.integers(0, 999)), min_size=1, max_size=4)
WALKS = st.lists(COMMITS, min_size=1, max_size=4)
# More of them where somebody has the time: KAIFONG_WALKS=500 takes about half an hour.
LONG = int(os.environ.get("KAIFONG_WALKS", "0"))

walking = settings(
    max_examples=LONG or 12,
    derandomize=not LONG,
    database=None,
    deadline=None,
    phases=[Phase.generate, Phase.shrink],
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture(scope="module")
def remembered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The hub as it begins, and all that is remembered of its stage."""
    patch = pytest.MonkeyPatch()
    patch.setattr(Drawing, "_drawn", drawn)
    hub = Living(write_hub(tmp_path_factory.mktemp("living") / "hub"))
    trouble = complaint(staged_with_memory(hub), staged_without(hub))
    patch.undo()
    assert not trouble, trouble
    return hub.root


@pytest.fixture
def walk(remembered: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Living:
    """A hub of its own to edit, which remembers."""
    monkeypatch.setattr(Drawing, "_drawn", drawn)
    return begun(remembered, tmp_path)


def begun(remembered: Path, folder: Path) -> Living:
    """A copy of the hub and its memory."""
    shutil.rmtree(folder / "hub", ignore_errors=True)
    return Living(Path(shutil.copytree(remembered, folder / "hub", symlinks=True)))


def commit(hub: Living, edits: Sequence[tuple[Edit, int]]) -> None:
    """Makes edits and looks at both stages."""
    make(hub, edits)
    wanted = staged_without(hub)
    trouble = complaint(staged_with_memory(hub), wanted)
    assert not trouble, f"after\n{hub}\n{trouble}"


@walking
@given(commits=WALKS)
def test_edits_at_random(walk: Living, remembered: Path, commits: list[list[tuple[Edit, int]]]) -> None:
    hub = begun(remembered, walk.root.parent)
    for one in commits:
        commit(hub, one)


@pytest.mark.parametrize("edit", EDITS, ids=lambda one: one.__name__)
def test_each_edit_alone(walk: Living, edit: Edit) -> None:
    commit(walk, [(edit, 1)])
