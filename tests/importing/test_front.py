"""Other systems' front matter as ours."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaifong.entries.strict_yaml import read
from kaifong.importing import front
from kaifong.importing.lines import Notes


@pytest.mark.parametrize(
    ("value", "good", "bad"),
    [
        ("/zh-tw/legal/", ["zh-tw/legal/"], []),
        (["/a", "/b.html", ""], ["a/", "b.html"], []),
        ("https://elsewhere.example/", [], ["https://elsewhere.example/"]),
        (["../up/", "/ok/"], ["ok/"], ["../up/"]),
        (None, [], []),
    ],
)
def test_former_addresses(value: object, good: list[str], bad: list[str]) -> None:
    assert front.addresses(value) == (good, bad)


def test_tags_and_categories_come_together() -> None:
    assert front.words({"tags": "a b", "categories": ["b", "c d"]}) == ["a", "b", "c d"]


def test_a_long_text_is_cut_and_noted() -> None:
    notes = Notes()
    assert front.fitted("單車維修", 6, "title", 3, notes) == "單車…"
    assert [(one.what, one.line) for one in notes.left] == [("shortened", 3)]


@pytest.mark.parametrize(("value", "day"), [("2019-5-1 10:00:00 +0800", "2019-05-01"), ("soon", None), (None, None)])
def test_dates(value: object, day: str | None) -> None:
    assert front.day(value) == day


# What our reader refuses in front matter cannot be written either: control characters, and line ends.
WORDS = st.text(
    st.characters(exclude_categories=["Cc", "Cs", "Cn", "Co"], exclude_characters="\u2028\u2029\ufeff"), min_size=1
).filter(lambda text: text == " ".join(text.split()))


@given(
    st.dictionaries(st.sampled_from(["title", "description", "author"]), WORDS),
    st.lists(WORDS, min_size=1, max_size=3),
)
def test_what_is_written_is_read_again(values: dict[str, str], tags: list[str]) -> None:
    text = front.to_yaml({**values, "tags": tags, "imported": {"from": "jekyll", "author": tags[0]}})
    found = read(text.removeprefix("---\n").removesuffix("---\n")).value
    assert found == {**values, "tags": tags, "imported": {"from": "jekyll", "author": tags[0]}}


@pytest.mark.parametrize(
    "text", ["no", "null", "~", "12", "1e3", "0x1f", "- a", "a: b", "#x", "@x", "'", "a #b", "123456789012"]
)
def test_words_that_yaml_would_take_for_something_else_are_quoted(text: str) -> None:
    assert front.scalar(text).startswith('"')
