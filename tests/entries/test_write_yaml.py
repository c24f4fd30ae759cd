"""What we write, we read back; and people can read it too."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kaifong.entries.frontmatter import split
from kaifong.entries.strict_yaml import read
from kaifong.entries.write_yaml import document, dump, scalar

_TEXT = st.text(st.characters(codec="utf-8"), max_size=30)


@given(
    st.dictionaries(
        _TEXT.filter(lambda key: key != "<<"), _TEXT | st.lists(_TEXT, min_size=1, max_size=3), max_size=4
    )
)
def test_it_reads_back_as_it_was(front: dict[str, object]) -> None:
    assert read(dump(front)).value == front


@given(_TEXT)
@settings(deadline=None)
def test_a_value_cannot_close_the_front_matter(text: str) -> None:
    found = split(document({"title": text, "author": "bob"}, "---\nbody"))
    assert found.document.value == {"title": text, "author": "bob"}
    assert found.problems == ()
    assert found.body.strip() == "---\nbody"


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("A quiet ride", "A quiet ride"),
        ("我屋企最靚嘅角落", "我屋企最靚嘅角落"),
        ("Part one: the frame", '"Part one: the frame"'),
        ("no", '"no"'),
        ("", '""'),
        ("~", '"~"'),
        ("@bob", '"@bob"'),
        ('say "hi"', 'say "hi"'),
        ("a\nb", '"a\\nb"'),
        ("2026", "2026"),
        (True, "yes"),
        (4, "4"),
        (date(2026, 3, 1), "2026-03-01"),
    ],
)
def test_how_one_value_is_written(value: object, written: str) -> None:
    assert scalar(value) == written


def test_records_are_written_as_people_write_them() -> None:
    front = {
        "title": "A",
        "guests": [{"name": "B", "member": "b"}, {"name": "C"}],
        "imported": {"from": "x"},
        "no": [],
    }
    assert dump(front) == ("title: A\nguests:\n  - name: B\n    member: b\n  - name: C\nimported:\n  from: x\n")
