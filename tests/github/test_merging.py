"""What a merge writes into the history: it names who worked on it, and calls, closes and exposes nothing."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaifong.github.merging import LONGEST_TITLE, title_of, trailers
from kaifong.github.reading.pull import pull_of

PAT = "Pat <17+pat@users.noreply.github.com>"
REPOSITORY = {"full_name": "a/b", "private": False}
PULL = pull_of(
    {
        "number": 7,
        "head": {"sha": "a" * 40, "ref": "x", "repo": REPOSITORY},
        "base": {"sha": "b" * 40, "ref": "main", "repo": REPOSITORY},
    }
)


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("A dawn ride", "A dawn ride (#7)"),
        ("一次踩車", "一次踩車 (#7)"),
        ("fixes #12, closes a/b#3", "fixes  12, closes a/b 3 (#7)"),
        ("resolves GH-12", "resolves GH 12 (#7)"),
        ("fixes https://github.com/a/b/issues/1", "fixes https:/ github.com/a/b/issues/1 (#7)"),
        ("hello @everyone", "hello \uff20everyone (#7)"),
        ("two\nlines\r\n\r\nCo-authored-by: x", "two lines Co-authored-by: x (#7)"),
        ("call 9123 4567", "call 91…7 (#7)"),
        ("", "Pull request (#7)"),
    ],
)
def test_a_title_calls_and_closes_nothing(title: str, told: str) -> None:
    assert title_of(replace(PULL, title=title)) == told


@given(st.text(max_size=400))
def test_any_title_is_one_short_line(title: str) -> None:
    told = title_of(replace(PULL, title=title))
    assert len(told.splitlines()) == 1
    assert len(told) <= LONGEST_TITLE + len(" (#7)")
    assert not re.search(r"@\w|#[0-9](?!\)$)", told)


@pytest.mark.parametrize(
    ("message", "kept"),
    [
        (f"Co-authored-by: {PAT}", [f"Co-authored-by: {PAT}"]),
        (f"x\n\nco-authored-by:   {PAT}  \nmore\n", [f"Co-authored-by: {PAT}"]),
        ("Co-authored-by: Pat <pat@example.org>", []),
        ("Co-authored-by: Pat <17+pat@users.noreply.github.com.evil.example>", []),
        (f"said Co-authored-by: {PAT}", []),
        ("Co-authored-by: <17+pat@users.noreply.github.com>", []),
        (f"Co-authored-by: @{PAT}", [f"Co-authored-by: \uff20{PAT}"]),
    ],
)
def test_co_authors_stay_by_their_addresses_at_github_alone(message: str, kept: list[str]) -> None:
    assert trailers([message, message]) == kept


@given(st.lists(st.text(max_size=200), max_size=4))
def test_no_commit_message_makes_a_line_of_its_own(messages: list[str]) -> None:
    for line in trailers(messages):
        assert re.fullmatch(r"Co-authored-by: [^\n<>]+ <[^\s<>]+@users\.noreply\.github\.com>", line)
