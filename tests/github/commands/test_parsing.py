"""Where in a comment a command counts: only where a reader of the comment would see the writer say it."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kaifong.github.commands.names import ALIASES, Name, named, nearest, said_in
from kaifong.github.commands.parsing import MOST, Given, Unknown, parsed
from kaifong.languages.messages import available

APPROVE = Given(Name.APPROVE)


@pytest.mark.parametrize(
    ("body", "items"),
    [
        ("/approve", [APPROVE]),
        ("/Approve ", [APPROVE]),
        ("／approve", [APPROVE]),
        ("／ａｐｐｒｏｖｅ", [APPROVE]),
        ("/批准", [APPROVE]),
        ("/承認。", [APPROVE]),
        ("   /approve", [APPROVE]),
        ("Looks good to me!\n/approve", [APPROVE]),
        ("I like it <3\n/approve", [APPROVE]),
        ("Thank you.\r\n\r\n/approve\r\n", [APPROVE]),
        ("/approve 1a2b3c4 It is her own shop.", [Given(Name.APPROVE, "1a2b3c4 It is her own shop.")]),
        ("/翻譯\u3000日本語", [Given(Name.TRANSLATE, "日本語")]),
        ("/fix\n/approve", [Given(Name.FIX), APPROVE]),
        ("/fix\n/fix", [Given(Name.FIX)]),
        ("> I wrote it myself\n\n/approve", [APPROVE]),
        ("```\ncode\n```\n/approve", [APPROVE]),
        ("<!-- a note -->\n\n/approve", [APPROVE]),
    ],
)
def test_a_line_of_its_own_is_a_command(body: str, items: list[Given]) -> None:
    assert list(parsed(body).items) == items


@pytest.mark.parametrize(
    "body",
    [
        "",
        "please /approve this",
        "> /approve",
        ">/approve",
        "> I would say\n/approve",
        "> > nested\n/approve",
        "```\n/approve\n```",
        "~~~\n/approve",
        "```\nnever closed\n\n/approve",
        "    /approve",
        "\t/approve",
        "<!-- /approve -->",
        "<!--\n/approve\n-->",
        "see <!--\n/approve\n-->",
        "<details>\n/approve\n</details>",
        '<a title="\n/approve\n">x</a>',
        "see [this](x\n/approve\n)",
        "a `code\n/approve\nspan`",
        "- /approve",
        "1. /approve",
        "# /approve",
        "/approve/me",
        "/home/user/approve",
        "https://example.org/approve",
        "//approve",
        "/ approve",
        "/1approve",
        "\\/approve",
        "| a |\n|---|\n| /approve |",
    ],
)
def test_nothing_else_is(body: str) -> None:
    assert parsed(body).items == ()


@pytest.mark.parametrize(
    ("body", "unknown"),
    [
        ("/aprove", Unknown("aprove", Name.APPROVE)),
        ("/over-turn now", Unknown("over-turn", Name.OVERTURN)),
        ("/Translat ja", Unknown("Translat", Name.TRANSLATE)),
    ],
)
def test_a_slip_of_the_finger_is_asked_about(body: str, unknown: Unknown) -> None:
    assert parsed(body).items == (unknown,)


@pytest.mark.parametrize("body", ["/shrug", "/cc somebody", "/usr", "/merge", "/o", "/me waves"])
def test_what_is_no_command_of_ours_is_left_alone(body: str) -> None:
    assert parsed(body).items == ()


def test_only_a_few_are_taken_from_one_comment_and_it_says_how_many_more_there_were() -> None:
    body = "\n".join(f"/hold reason {number}" for number in range(MOST + 3))
    found = parsed(body)
    assert (len(found.items), found.left) == (MOST, 3)


@given(st.text())
@example("/" * 5000)
@example("`" * 5000 + "\n/approve")
@example("<a" * 30_000 + "\n/approve")
@example("/approve `<!-- ](\n" * 4000)
def test_any_text_is_read_without_trouble(body: str) -> None:
    found = parsed(body)
    assert len(found.items) <= MOST
    for one in found.items:
        if isinstance(one, Given):
            assert "\n" not in one.argument


@given(st.text(alphabet=st.characters(exclude_characters="\r\n"), max_size=60), st.sampled_from(Name))
def test_whatever_is_quoted_or_fenced_commands_nothing(text: str, name: Name) -> None:
    said = f"/{name.value} {text}"
    assert parsed(f"> {said}").items == ()
    assert parsed(f"````\n{said}\n````").items == () or "````" in said
    assert parsed(f"    {said}").items == ()


@given(st.sampled_from(Name), st.text(alphabet="abc xyz", max_size=20))
def test_a_command_in_its_own_paragraph_counts_whatever_stands_above(name: Name, above: str) -> None:
    assert parsed(f"{above}\n\n/{name.value}").items[-1:] == (Given(name),)


def test_no_word_stands_for_two_commands() -> None:
    words: dict[str, Name] = {}
    for name, languages in ALIASES.items():
        for word in (name.value, *(one for words_ in languages.values() for one in words_)):
            plain = unicodedata.normalize("NFKC", word).casefold()
            assert words.setdefault(plain, name) is name
            assert named(word) is name


def test_every_command_has_a_word_in_every_other_language() -> None:
    others = set(available()) - {"en"}
    assert all(set(ALIASES[name]) == others for name in Name)
    assert said_in(Name.HELP, "zh-Hant") == "/幫助"
    assert said_in(Name.HELP, "en") == "/help"


def test_a_word_in_another_script_has_no_near_one_by_chance() -> None:
    assert nearest("貓") is None
