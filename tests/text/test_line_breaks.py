"""Lines of drawn text end where readers of the language end them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaifong.text.line_breaks import units, wrap


def columns(text: str) -> int:
    return sum(2 if ord(char) > 0x2E80 else 1 for char in text)


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("A quiet ride along the shore", 12, ["A quiet ride", "along the", "shore"]),
        ("a-well-known road", 8, ["a-well-", "known", "road"]),
        ("我哋踩單車返屋企", 8, ["我哋踩單", "車返屋企"]),
        ("點解我鍾意，行夜路", 10, ["點解我鍾", "意，行夜路"]),
        ("今晚睇「海旁」見", 8, ["今晚睇", "「海旁」", "見"]),
        ("ちょっとまって", 6, ["ちょっ", "とまっ", "て"]),
        ("シーズンー", 4, ["シー", "ズ", "ンー"]),
        ("Signal 8 之後嘅 4,000 km", 10, ["Signal 8", "之後嘅", "4,000 km"]),
        ("unbreakable", 4, ["unbr", "eaka", "ble"]),
        ("  ", 4, []),
    ],
)
def test_where_lines_end(text: str, width: int, expected: list[str]) -> None:
    assert wrap(text, width, columns, 9) == (expected, True)


def test_what_does_not_fit_ends_in_three_dots() -> None:
    assert wrap("我哋踩單車返屋企", 8, columns, 1) == (["我哋踩…"], False)
    assert wrap("one two three", 7, columns, 1) == (["one tw…"], False)


@given(st.text(alphabet="ab -我，。「」ーっ\u3000é🚲م", max_size=60), st.integers(4, 30))
def test_nothing_is_lost_and_no_line_is_too_long(text: str, width: int) -> None:
    plain = " ".join(text.split())
    assert "".join(units(text)) == plain
    lines, whole = wrap(text, width, columns, 999)
    assert whole
    assert "".join(lines).replace(" ", "") == plain.replace(" ", "")
    assert all(columns(line) <= width for line in lines)
