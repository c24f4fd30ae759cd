"""What is echoed on GitHub shows and does nothing."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaifong.reporting.markdown import code, escaped, one_line, unmentioning

HOSTILE = [
    "@everyone look",
    "```\n</details> @mei",
    "<!-- --> <img src=x onerror=alert(1)>",
    "[click](javascript:alert(1)) ![x](https://evil.example/p.png)",
    "see https://evil.example and www.evil.example",
    "fixes #12, GH-3, other/repo#4",
    "::error file=a::b",
    "line\n\n# heading\r\n- item",
    "$\\href{https://evil.example}{x}$",
    "| a | b |",
    "\u202egnp.exe",
    "- [ ] task",
    "1. one",
    "=====",
]


def html(text: str) -> str:
    import markdown

    return markdown.markdown(text, extensions=["tables", "fenced_code", "pymdownx.magiclink", "pymdownx.tasklist"])


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_acts(text: str) -> None:
    shown = html(escaped(text))
    assert re.findall(r"<(?!/?p>|!-- -->)[^>]*>", shown) == []
    plain = re.sub(r"<!-- -->", "\0", shown)
    assert not re.search(r"@[A-Za-z0-9]|(?<!\w)#\d|GH-\d|://|www\.", plain.replace("&amp;", "&"))


@given(st.text(max_size=200))
def test_one_line_stays_one_line(text: str) -> None:
    for shown in (escaped(text), code(text), one_line(text), unmentioning(text)):
        assert len(shown.splitlines()) <= 1


@given(st.text(alphabet=st.sampled_from("a@#1<>&`*_[]()!|~$\\-+. \n:/w"), max_size=60))
def test_no_markup_comes_out(text: str) -> None:
    assert re.findall(r"<(?!/?p>|!-- -->)[^>]*>", html(f"Seen: {escaped(text)} end")) == []


@given(st.text(alphabet="a` \n", max_size=20).filter(lambda text: text.strip()))
def test_a_code_span_holds_everything(text: str) -> None:
    assert html(f"x {code(text)} y").count("<code>") == 1


def test_a_title_calls_nobody() -> None:
    assert unmentioning("thanks @mei\nand all") == "thanks \uff20mei and all"
