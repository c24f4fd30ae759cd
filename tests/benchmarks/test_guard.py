"""The regression guard: cost follows the change, and grows with the posts, on whatever machine this runs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from edits import EDITS
from guard import Guarded, measure_guarded, ratios

pytestmark = [pytest.mark.alone, pytest.mark.build]


@pytest.fixture(scope="module")
def guarded(tmp_path_factory: pytest.TempPathFactory) -> Guarded:
    if not Path("/proc/self/smaps_rollup").is_file():
        pytest.skip("this system does not tell how much memory a process shares: Linux does")
    return measure_guarded(tmp_path_factory.mktemp("guard"))


def test_builds_cost_what_they_may(guarded: Guarded) -> None:
    assert [str(one) for one in ratios(guarded) if not one.held] == []


@pytest.mark.parametrize("name", [name for name, _ in EDITS])
def test_an_edit_that_builds_everything_anew_would_be_seen(guarded: Guarded, name: str) -> None:
    broken = replace(guarded, edits={**guarded.edits, name: guarded.many})
    assert [one.name for one in ratios(broken) if not one.held] == [f"{name}, of a clean build"]


def test_what_grows_with_the_square_would_be_seen(guarded: Guarded) -> None:
    slow = replace(guarded.many, cpu_seconds=guarded.few.cpu_seconds * 16, peak_mb=guarded.few.peak_mb * 2)
    seen = [one.name for one in ratios(replace(guarded, many=slow)) if not one.held]
    assert seen == [
        "a clean build of 800 posts, of 4 times one of 200",
        "memory of our processes at 800 posts, of that at 200",
    ]
