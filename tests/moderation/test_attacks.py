"""Whom a sentence is said of, who says it, and how sure that makes us."""

from __future__ import annotations

import pytest

from kaifong.moderation.findings import Audience, Confidence, Verdict
from kaifong.testing import run_check

LOW, MEDIUM = Confidence.LOW, Confidence.MEDIUM


@pytest.mark.parametrize(
    ("check", "text", "sure"),
    [
        ("insult", "You are a clown.", MEDIUM),
        ("insult", "You are not a clown.", None),
        ("insult", "I am such a clown.", None),
        ("insult", "This derailleur is a clown.", None),
        ("insult", "> You are a dickhead.", LOW),
        ("insult", "She said: you are a dickhead.", LOW),
        ("insult", "“You are a dickhead!” That is what she wrote to us.", LOW),
        ("insult", "She wrote to us. You are a dickhead.", MEDIUM),
        ("threat", "I will break your legs.", MEDIUM),
        ("threat", "I will break your record.", None),
        ("threat", "I want to die.", None),
        ("threat", "I will kill him.", LOW),
        ("hate", "Immigrants are vermin.", MEDIUM),
        ("hate", "Nobody should say that immigrants are vermin.", LOW),
        ("hate", "Immigrants are tired of vermin in the bike shed.", None),
        ("doxxing", "He lives at 14 Juniper Lane.", MEDIUM),
        ("doxxing", "He lives at the foot of the hill.", None),
        ("insult", "```\nyou are a dickhead\n```", MEDIUM),
        ("insult", "![You are a dickhead](a.jpg)", MEDIUM),
        ("insult", "お前は馬鹿だ。", MEDIUM),
        ("insult", "お前のブレーキは馬鹿だ。", None),
        ("threat", "「死ね」と言われた。", LOW),
    ],
)
def test_how_sure_we_are(check: str, text: str, sure: Confidence | None) -> None:
    findings = run_check(check, text=text)
    assert [one.confidence for one in findings] == ([] if sure is None else [sure])
    for one in findings:
        assert one.severity is Verdict.HOLD
        assert one.audience is Audience.MODERATOR


def test_what_is_hateful_is_not_also_called_an_insult() -> None:
    text = "You are a fucking faggot."
    assert run_check("hate", text=text)
    assert not run_check("insult", text=text)


def test_what_was_said_is_masked() -> None:
    [one] = run_check("doxxing", text="He lives at 14 Juniper Lane.")
    assert one.params == {"masked": "l…e"}


def test_a_title_is_read_too() -> None:
    text = "---\ntitle: You are all idiots\nauthor: siu-ming\n---\n\nA quiet ride.\n"
    [one] = run_check("insult", text=text)
    assert one.line == 2


def test_guidelines_may_name_what_they_forbid() -> None:
    text = "---\ntitle: Respect\norder: 1\n---\n\nDo not write “kill yourself” or “faggot”.\n"
    path = "guidelines/en/respect.md"
    assert not [one for check in ("insult", "threat", "hate") for one in run_check(check, text=text, path=path)]


def test_a_sentence_too_long_to_be_one_is_read_to_its_end() -> None:
    text = "we rode and " * 200 + "you are a dickhead and " + "we rode and " * 200
    assert run_check("insult", text=text)
