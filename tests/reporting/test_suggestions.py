"""Suggestions: whole lines that say the same as the fixes, and nothing that would mislead or expose."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kaifong.moderation.findings import Audience, Confidence, Family, Finding, Fix, Remake, Verdict
from kaifong.moderation.fixes import applied, fixable
from kaifong.reporting.suggestions import Suggestion, suggestions
from kaifong.testing import STORY, added, review_of, story


def finding(start: int, end: int, text: str, check: str = "hidden-text") -> Finding:
    return Finding(
        check, Family.FORM, "form", Verdict.FIX, Confidence.HIGH, Audience.AUTHOR, STORY, 1, None, "seen",
        fix=Fix(start, end, text),
    )  # fmt: skip


def put_in(data: bytes, found: tuple[Suggestion, ...]) -> bytes:
    """As GitHub does it: from the bottom up, lines for lines; the last line's end stays as it was."""
    lines = re.findall("[^\n]*\n|[^\n]+", data.decode())
    for one in reversed(found):
        new = [line + one.line_end for line in one.lines]
        if one.last == len(lines) and new and not lines[-1].endswith("\n"):
            new[-1] = one.lines[-1]
        lines[one.first - 1 : one.last] = new
    return "".join(lines).encode()


TEXTS = st.lists(st.sampled_from(["a", "bc", "``", "```", "# d", "街坊", " ", "\n", "\n", "\n\n"]), max_size=30).map(
    "".join
)


@settings(max_examples=300)
@given(TEXTS, st.sampled_from(["\n", "\r\n"]), st.data())
def test_putting_suggestions_in_is_putting_the_fixes_in(text: str, end: str, data: st.DataObject) -> None:
    text = text.replace("\n", end) + "x"
    found = []
    for _ in range(data.draw(st.integers(0, 4))):
        start, stop = sorted(data.draw(st.lists(st.integers(0, len(text) - 1), min_size=2, max_size=2)))
        if end == "\r\n" and "\r" in (text[start - 1 : start], text[stop - 1 : stop]):
            continue  # no check cuts a line's end in half
        found.append(
            finding(start, stop, data.draw(st.sampled_from(["", "y", f"y{end}", f"{end}y", f"y{end}z", "````"])))
        )
    whole = applied(text.encode(), [one.fix for one in fixable(found) if isinstance(one.fix, Fix)])
    given_ = suggestions(found, STORY, text.encode())
    if end in text:
        assert put_in(text.encode(), given_) == whole
    for one, after in pairwise(given_):
        assert one.last < after.first
    for one in given_:
        opened = one.block.split(one.line_end)
        fence = re.match("`+", opened[0])
        assert fence
        assert opened[0] == f"{fence[0]}suggestion"
        assert opened[-1] == fence[0]
        assert all(fence[0] not in line for line in opened[1:-1])
        assert tuple(opened[1:-1]) == one.lines


def of(text: str) -> tuple[Suggestion, ...]:
    file = added(STORY, text)
    assert file.data is not None
    return suggestions(review_of(file).findings, STORY, file.data)


def test_two_fixes_of_one_line_are_one_suggestion() -> None:
    [one] = of(story("A fi\u200bne, qui\u2060et day.\n\nAnother.\n"))
    assert (one.path, one.first, one.last, one.lines) == (STORY, 6, 6, ("A fine, quiet day.",))
    assert one.checks == ("hidden-text",)
    assert one.block == "```suggestion\nA fine, quiet day.\n```"


def test_line_ends_are_the_files_own() -> None:
    [one] = of(story("A fi\u200bne day.\n").replace("\n", "\r\n"))
    assert one.lines == ("A fine day.",)
    assert one.block == "```suggestion\r\nA fine day.\r\n```"


def test_a_fence_is_longer_than_what_it_holds() -> None:
    [one] = of(story("```` te\u200bxt\nx\n````\n"))
    assert one.block == "`````suggestion\n```` text\n`````"


def test_lines_that_go_leave_an_empty_block_and_an_empty_line_stays_one() -> None:
    text = b"a\nb\nc\n"
    [one] = suggestions([finding(2, 4, "")], STORY, text)
    assert (one.first, one.last, one.lines, one.block) == (2, 2, (), "```suggestion\n```")
    [one] = suggestions([finding(2, 3, "")], STORY, text)
    assert (one.lines, one.block) == (("",), "```suggestion\n\n```")


def test_a_line_that_goes_after_its_start_was_joined_takes_the_next_line_with_it() -> None:
    text = b"\n\ncd\nx\n"
    [one] = suggestions([finding(0, 2, "y"), finding(2, 5, "")], STORY, text)
    assert (one.first, one.last, one.lines) == (1, 4, ("yx",))


@pytest.mark.parametrize(
    "text",
    [
        "A fi\u200bne day. Write to chan@gmail.com about it.\n",
        "A fi\u200bne day, said Chan,\nwho is at chan@gmail.com.\n",
        "A fi\u200bne day.\nCall 9123 4567.\n",
    ],
    ids=["the line itself", "its paragraph", "a number below"],
)
def test_what_a_report_masks_is_not_repeated(text: str) -> None:
    assert of(story(text)) == ()
    assert len(of(story(text + "\nAnother pa\u200bragraph.\n"))) == 1


def test_nothing_is_suggested_that_cannot_be_seen() -> None:
    for text in ("\ufeffab\n", "a\rb\n", "ab\u202ec\n", "a\0b\n"):
        data = text.encode()
        assert suggestions([finding(1, 1, "x")], STORY, data) == (), text
    assert suggestions([finding(0, 1, "x")], STORY, b"\xff\xfe") == ()
    assert suggestions([finding(0, 1, "x" * 30_000)], STORY, b"ab") == ()
    for data, fix in ((b"ab", finding(2, 2, "\n")), (b"a\nb\n", finding(1, 4, ""))):
        assert suggestions([fix], STORY, data) == ()  # lines cannot say whether a file ends with a line end


def test_what_is_no_text_fix_of_this_file_gives_none() -> None:
    remake = replace(finding(0, 1, "x"), fix=Remake("shrink"))
    other = replace(finding(0, 1, "x"), path="content/en/stories/b.md")
    assert suggestions([remake, other], STORY, b"ab") == ()
    assert suggestions([finding(0, 1, "a")], STORY, b"ab") == ()
