"""What is written into a row of the stage's store is read back as it was, and nothing else is read at all."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaifong.entries.facts import facts_of
from kaifong.pages.done import Done, read, written
from kaifong.pages.memory import Seen
from kaifong.publishing.store_rows import row_of, row_sum, seen_of
from kaifong.testing import make_hub, story

TEXT = st.text(max_size=8)
PATHS = st.frozensets(TEXT, max_size=3)
VALUES = st.recursive(
    st.none() | st.integers() | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
)
DONE = st.builds(
    Done,
    outputs=st.dictionaries(TEXT, TEXT, max_size=3),
    value=VALUES,
    paths=PATHS,
    asked=st.dictionaries(st.tuples(TEXT, TEXT) | st.tuples(TEXT), TEXT, max_size=3),
    texts=PATHS,
    day=st.booleans(),
    past=st.booleans(),
    key=TEXT,
)


@given(DONE)
def test_what_was_made_is_read_as_it_was_written(done: Done) -> None:
    line = written(done)
    assert "\n" not in line
    assert read(line) == done
    assert written(read(line)) == line


@pytest.mark.parametrize("signature", [None, (3, 1_700_000_000_000_000_001, 5, 2**63)])
def test_a_content_file_is_read_as_it_was_written(signature: tuple[int, int, int, int] | None) -> None:
    (entry,) = make_hub({"content/en/stories/ride.md": story("Rain.\n", titel="Odd")}).entries.values()
    for seen in (
        Seen("0" * 32),
        Seen("0" * 32, ("a.jpg", "b.jpg"), facts_of(entry), "Rain & 雨 \ud800", "render-time", "7 1 ming 2"),
    ):
        assert seen_of(row_of(seen, signature)) == (seen, signature)


@pytest.mark.parametrize("data", ["", "3", "null", "[]", "[1, 2, 3, 4, 5, 6]", '["", 3, null, "", null, "", null]'])
def test_what_is_no_row_is_refused(data: str) -> None:
    with pytest.raises((TypeError, ValueError)):
        seen_of(data)


def test_a_checksum_is_of_name_and_data_together() -> None:
    rows: list[tuple[Any, ...]] = [("a", "b"), ("b", "a"), ("ab", ""), ("", "ab"), ("a", "b "), ("\udcff", "b")]
    assert len({row_sum(*one) for one in rows}) == len(rows)
