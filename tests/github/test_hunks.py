"""Where a suggestion may stand: our reading of GitHub's diff agrees with GitHub's, line by line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from server import diffs
from server.state import State

from kaifong.github.answering.hunks import Hunks, hunks_of, runs_of
from kaifong.github.api import Api

ROWS = st.lists(st.sampled_from(["a", "b", "c", ""]), max_size=30).map(
    lambda rows: "".join(f"{one}\n" for one in rows)
)


@given(ROWS, ROWS)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_line_is_in_our_hunks_where_it_is_in_github_s(
    tmp_path_factory: pytest.TempPathFactory, old: str, new: str
) -> None:
    home = State(tmp_path_factory.mktemp("hunks")).repository("o/r", {"x.md": old, "other": "x"})
    pull = home.open_pull("mei", {"x.md": new, "other": "y"})
    for file in diffs.files(pull):
        ours = Hunks({file.path: runs_of({"patch": file.patch})})
        for line in range(1, 40):
            assert ours.hold(file.path, line, line) == file.holds(line, "RIGHT")


@pytest.mark.parametrize(
    ("patch", "runs"),
    [
        ("@@ -0,0 +1 @@\n+x", ((1, 1),)),
        ("@@ -1,3 +1,4 @@ def f\n a\n+b\n@@ -20 +21,2 @@\n", ((1, 4), (21, 22))),
        ("@@ -1,2 +0,0 @@\n-a\n-b", ()),
        ("+@@ -1 +9,9 @@", ()),
        (None, ()),
    ],
    ids=["new file", "two", "emptied", "not a head", "left out"],
)
def test_runs_are_read_off_the_heads(patch: str | None, runs: tuple[tuple[int, int], ...]) -> None:
    assert runs_of({"patch": patch}) == runs


def test_lines_of_two_runs_are_none() -> None:
    hunks = Hunks({"x": ((1, 4), (9, 12))})
    assert hunks.hold("x", 2, 4)
    assert not hunks.hold("x", 4, 9)
    assert not hunks.hold("y", 1, 1)


class Pages(Api):
    """Two files, and then a page that nobody should need."""

    def pages(self, path: str, key: str | None = None, /, **parameters: str | int) -> Iterator[Any]:
        del path, key, parameters
        yield {"filename": "a", "patch": "@@ -1 +1 @@\n-x\n+y"}
        yield {"filename": "b"}
        pytest.fail("asked further than needed")


def test_paths_are_looked_for_until_all_are_found() -> None:
    api = Pages(None, "o/r")
    assert hunks_of(api, 1, {"a", "b"}).runs == {"a": ((1, 1),), "b": ()}
    assert hunks_of(api, 1, ()).runs == {}
