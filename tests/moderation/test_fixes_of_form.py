"""Fixes of form: what is read stays what it was, or can be read at last; what the page shows stays."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kaifong.entries.frontmatter import split
from kaifong.moderation.findings import Fix
from kaifong.moderation.fixes import applied, fixable
from kaifong.moderation.written.markdown_rows import Kind, rows
from kaifong.moderation.written.outline import in_order
from kaifong.rendering.render import render
from kaifong.testing import STORY, make_hub, run_check

FRONT = st.lists(
    st.sampled_from(
        (
            "title: no",
            "title: A ride ",
            'title: "12:30"',
            "author: siu-ming",
            "date: 2026-01-01",
            "tags: [dawn, 1e3]",
            "tags:\n- dawn\n- 'no'",
            "# a comment",
            "description: >\n  folded \n  text",
            "",
            "cover_alt: null  # said so",
            "groups: [dawn-riders] ",
        )
    ),
    max_size=7,
)
BODY = st.lists(
    st.sampled_from(
        (
            "# One", "## Two", "### Three", "#### Four", "###### Six", "Under\n===", "Under\n---", "text", "text ",
            "text  ", "text\t", "", "  ", "```", "~~~ ", "    indented ", "- item ", "> quote ", "<div> ", "</div>",
            "<!-- ", "-->", "| a | b | ", "|---|---|", "[a](www.example.org)", "`[a](www.example.org)`", "#tag",
            "[a]: https:/x.example.org", "## C#", "!!! note ", "\\",
        )
    ),
    max_size=12,
)  # fmt: skip


def fixed(check: str, text: str, path: str = STORY) -> str:
    """The text with the fixes of one check, until there are none left."""
    for _ in range(8):
        fixes = [
            one.fix for one in fixable(run_check(check, text=text.encode(), path=path)) if isinstance(one.fix, Fix)
        ]
        new = applied(text.encode(), fixes).decode()
        if new == text:
            return text
        text = new
    raise AssertionError("the fixes of a check do not come to rest")


def shown(body: str) -> str:
    """The page without what a browser leaves out: spaces beside a tag."""
    return re.sub(r"\s+", " ", re.sub(r"\s+(?=</?(?:p|h\d|li|td|blockquote|br))", "", render(body).html))


@settings(max_examples=150, deadline=None)
@given(FRONT, st.sampled_from(("\n", "\r\n")))
@pytest.mark.parametrize("check", ["key-order", "unquoted-value", "trailing-space", "wide-punctuation"])
def test_front_matter_says_the_same_before_and_after(check: str, lines: list[str], end: str) -> None:
    text = "\n".join(["---", *lines, "---", "", "Text."]).replace("\n", end)
    new = fixed(check, text)
    old_front, new_front = split(text.replace("\r\n", "\n")), split(new.replace("\r\n", "\n"))
    assert new_front.document.value == old_front.document.value
    assert new_front.body == old_front.body
    assert re.findall(r"#.*", new) == re.findall(r"#.*", text)


@settings(max_examples=150, deadline=None)
@given(BODY, st.sampled_from(("\n", "\r\n")))
def test_what_a_page_shows_stays_when_spaces_go(lines: list[str], end: str) -> None:
    body = "\n".join(lines)
    text = f"---\ntitle: A ride\nauthor: siu-ming\n---\n\n{body}".replace("\n", end)
    new = split(fixed("trailing-space", text).replace("\r\n", "\n")).body
    assert shown(new) == shown(split(text.replace("\r\n", "\n")).body)


@settings(max_examples=150, deadline=None)
@given(BODY)
def test_headings_change_their_level_and_nothing_else(lines: list[str]) -> None:
    text = "---\ntitle: A ride\nauthor: siu-ming\n---\n\n" + "\n".join(lines)
    new = fixed("heading-order", text)
    before, after = render(split(text).body), render(split(new).body)
    assert [one.text for one in after.facts.headings] == [one.text for one in before.facts.headings]
    assert [one.text for one in after.facts.blocks] == [one.text for one in before.facts.blocks]
    assert re.sub(r"</?h[1-6]", "<h", after.html) == re.sub(r"</?h[1-6]", "<h", before.html)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.integers(1, 6), max_size=9))
def test_an_outline_in_order_has_no_gap_and_keeps_who_belongs_to_whom(levels: list[int]) -> None:
    found = in_order(levels)
    if found is None:
        return
    above = 1
    for level in found:
        assert 2 <= level <= above + 1
        above = level
    assert in_order([one - 1 for one in found]) in (found, None)
    for one in range(len(levels)):
        for other in range(one + 1, len(levels)):
            if not any(levels[between] < levels[other] for between in range(one, other)):
                assert (levels[one] < levels[other]) == (found[one] < found[other]) or levels[one] > levels[other]


@pytest.mark.parametrize(("typed", "wanted"), [
    ("---\ntitle：早晨\nauthor：siu-ming\n---\nx", "---\ntitle: 早晨\nauthor: siu-ming\n---\nx"),
    ("---\ntitle:A ride\nauthor:siu-ming\n---\nx", "---\ntitle: A ride\nauthor: siu-ming\n---\nx"),
    ("---\ntitle: One: two\nauthor: a\n---\nx", '---\ntitle: "One: two"\nauthor: a\n---\nx'),
    ("---\ntitle: A\nauthor: @siu\n---\nx", '---\ntitle: A\nauthor: "@siu"\n---\nx'),
    ("———\ntitle: A\nauthor: a\n---\nx", "---\ntitle: A\nauthor: a\n---\nx"),
    ("---\ntitle: A\nauthor: a\n———\nx", "---\ntitle: A\nauthor: a\n---\nx"),
    ("---\r\ntitle：A\r\nauthor: a\r\n---\r\nx", "---\r\ntitle: A\r\nauthor: a\r\n---\r\nx"),
])  # fmt: skip
def test_front_matter_that_could_not_be_read_can_be_read(typed: str, wanted: str) -> None:
    assert fixed("front-matter", typed) == wanted


@pytest.mark.parametrize("typed", [
    "Title: multimarkdown\n\nx",
    "---\ntitle: &a x\nother: *a\n---\nx",
    "---\ntitle: [unclosed\n---\nx",
    "---\ntitle: A\n",
])  # fmt: skip
def test_front_matter_with_more_than_one_way_out_is_left_alone(typed: str) -> None:
    assert fixed("front-matter", typed) == typed


def test_every_line_is_told_apart() -> None:
    kinds = [
        row.kind for row in rows("text\n```\ncode\n```\n<div>\nx\n</div>\n    four\n<https://a.example>\n<br>\nx")
    ]
    text, code, html = Kind.TEXT, Kind.CODE, Kind.HTML
    assert kinds == [text, code, code, code, html, html, html, Kind.INDENTED, text, html, text]


def test_nothing_below_an_open_fence_is_surely_text() -> None:
    assert [row.kind for row in rows("a\n```\nb\nc")] == [Kind.TEXT, *[Kind.OPEN] * 3]


def test_a_link_that_a_page_has_under_its_own_name_is_left_alone() -> None:
    hub = make_hub({"content/en/stories/www.example.org.md": "---\ntitle: x\nauthor: y\n---\nx"})
    assert not run_check("link-scheme", text="[a](story.md)", hub=hub)
