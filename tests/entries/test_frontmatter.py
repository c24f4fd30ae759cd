"""A file taken apart, and the many ways to miss the three hyphens."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kaifong.entries.frontmatter import split
from kaifong.entries.problem import Problem
from kaifong.text.decode import Decoded, decode


@pytest.mark.parametrize("text", ["---\ntitle: a\n---\nBody\n", "--- \ntitle: a\n---  \nBody\n"])
def test_front_matter_and_body(text: str) -> None:
    found = split(text)
    assert (found.document.value, found.body, found.body_line, found.problems) == ({"title": "a"}, "Body\n", 4, ())


def test_a_rule_in_the_body_is_the_bodys() -> None:
    found = split("---\ntitle: a\n---\nBody\n\n---\nmore: x\n")
    assert found.document.value == {"title": "a"}
    assert found.body == "Body\n\n---\nmore: x\n"


def test_a_file_may_end_with_its_front_matter() -> None:
    assert split("---\ntitle: a\n---").body == ""
    assert split("---\n---\n").document.value == {}


@pytest.mark.parametrize(
    ("text", "message", "line"),
    [
        ("", "front-matter-blank", 1),
        (" \n\n", "front-matter-blank", 1),
        ("Just a text.\n", "front-matter-missing", 1),
        ("# A heading\n", "front-matter-missing", 1),
        ("title: a\nauthor: b\n\nBody", "front-matter-multimarkdown", 1),
        ("\ntitle: a\n", "front-matter-multimarkdown", 2),
        ("Title：a\n", "front-matter-wide-colon", 1),
        ("\n---\ntitle: a\n---\n", "front-matter-not-first", 2),
        ("----\ntitle: a\n----\n", "front-matter-fence", 1),
        ("———\ntitle: a\n———\n", "front-matter-fence", 1),
        ("－－－\ntitle: a\n", "front-matter-fence", 1),
        ("+++\ntitle = 1\n+++\n", "front-matter-fence", 1),
        ("```yaml\ntitle: a\n```\n", "front-matter-fence", 1),
        ("---\ntitle: a\nauthor: b\n\nBody", "front-matter-unclosed", 4),
        ("---\ntitle: a\nBody without key\n", "front-matter-unclosed", 3),
        ("---\ntitle: a\n—\nBody", "front-matter-fence", 3),
        ("---\ntitle: a\nauthor: [b\n---\n", "front-matter-syntax", 3),
        ("---\ntitle: a\nauthor：b\n---\n", "front-matter-wide-colon", 3),
        ("---\ntitle: a\n\tauthor: b\n---\n", "front-matter-tab", 3),
        ("---\ntitle: " + "x" * 20_000 + "\n---\n", "front-matter-large", 2),
    ],
)
def test_what_is_wrong_and_where(text: str, message: str, line: int, said: Callable[[Problem], str]) -> None:
    found = split(text)
    assert [(one.message, one.line) for one in found.problems] == [(message, line)]
    assert said(found.problems[0])
    assert found.document.value == {}


@given(st.text(max_size=400) | st.text(max_size=400).map(lambda text: f"---\n{text}"))
@settings(deadline=None)
def test_any_text_is_taken_apart(text: str) -> None:
    found = split(text)
    assert all(1 <= one.line <= text.count("\n") + 2 for one in found.problems)
    assert found.body in text


@given(st.binary(max_size=400))
@settings(deadline=None)
def test_any_bytes_decode_or_say_why(data: bytes) -> None:
    found = decode(data)
    assert isinstance(found, Decoded) or found.line >= 1
