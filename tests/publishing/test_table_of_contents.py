"""Nesting a flat table of contents."""

from __future__ import annotations

from typing import Any

import pytest

from kaifong.publishing.table_of_contents import Item, table_of_contents


def shape(items: list[Item]) -> list[Any]:
    return [[one.title, *shape(one.children)] for one in items]


@pytest.mark.parametrize(
    ("levels", "nested"),
    [
        ([], []),
        ([2, 2], [["0"], ["1"]]),
        ([2, 3, 3, 2], [["0", ["1"], ["2"]], ["3"]]),
        ([2, 4, 3, 2], [["0", ["1"], ["2"]], ["3"]]),
        ([3, 2, 3], [["0"], ["1", ["2"]]]),
    ],
)
def test_headings_nest_by_level(levels: list[int], nested: list[Any]) -> None:
    lines = [{"level": level, "id": f"u-{place}", "text": str(place)} for place, level in enumerate(levels)]
    contents = table_of_contents(lines)
    assert shape(contents.items) == nested
    assert len(contents) == len(nested)
    assert [one.url for one in contents] == [f"#{one.id}" for one in contents.items]
