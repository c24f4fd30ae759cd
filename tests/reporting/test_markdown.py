"""What is echoed on GitHub shows and does nothing."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaifong.languages.catalogue import translator
from kaifong.reporting.markdown import code, escaped, in_a_comment, one_line, our_words, sealed, unmentioning

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


@pytest.mark.parametrize("language", ["en", "zh-Hant", "zh-Hans", "ja"])
def test_our_own_commands_are_code_and_those_for_a_terminal_are_what_does_it_here(language: str) -> None:
    said = translator(language).attribute("link-scheme-seen", "next", **sealed({"near": "`/approve` @mei"}))
    assert said is not None
    assert "`kaifong fix`" in said
    shown = html(our_words(said))
    assert re.findall("<code>(.*?)</code>", shown) == ["/fix"]
    assert "`/approve` @<!-- -->mei" in shown
    assert "kaifong" not in in_a_comment(said)


@given(st.text(alphabet=st.sampled_from("a@#1<>&`*_[]()!|~$\\-+. \n:/w"), max_size=60), st.integers(0, 60))
def test_a_stranger_makes_no_code_span_in_our_words_wherever_they_are_cut(text: str, cut: int) -> None:
    ours = f"See `one`, {sealed({'it': text})['it']} and `two`."
    for said, most in ((ours, 2), (ours[:cut], 2)):
        shown = html(our_words(said))
        assert re.findall(r"<(?!/?p>|!-- -->|/?code>)[^>]*>", shown) == []
        assert [one for one in re.findall("<code>(.*?)</code>", shown) if one not in {"one", "two"}] == []
        assert shown.count("<code>") <= most
