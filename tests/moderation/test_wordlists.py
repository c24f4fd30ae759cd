"""The lists of attacks are written as their module says, and each expression finds what it says and nothing more."""

from __future__ import annotations

import re

import pytest

from kaifong.moderation import lists
from kaifong.moderation.conduct import wordlists
from kaifong.moderation.conduct.expressions import Keys, expression, slots_of
from kaifong.moderation.conduct.folding import folded, stroked
from kaifong.moderation.conduct.spans import Spans
from kaifong.moderation.conduct.wordlists import LISTS, Slot, word_list
from kaifong.moderation.findings import Confidence

SLOTS = slots_of(
    {
        "you": Slot("you", ("you are", "you're")),
        "noun": Slot("noun", ("clown*", "waste of rubber")),
        "ni": Slot("ni", ("你", "你们")),
        "door": Slot("door", ("flat x",), ("flat [0-9]{1,3}",)),
        "home": Slot("home", ("{door}", "cellar")),
        "picture": Slot("picture", ("🛞", "🪛")),
    }
)


def found(source: str, text: str) -> bool:
    one = expression(source, SLOTS)
    look = stroked(folded(text))
    keys = Keys([one]).of(look)
    assert one.anchors & keys or not one.regex.search(look), "an anchor hides what the pattern finds"
    assert one.possible(keys) or not one.regex.search(look), "a need hides what the pattern finds"
    return one.regex.search(look) is not None


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("bonk", "You BONK!"),
        ("bonk*", "bonkers"),
        ("bonk hard", "bonk, hard"),
        ("{you} {noun}", "You're clowns"),
        ("{you} …2 {noun}", "you are such a waste of rubber"),
        ("lives at {door}", "lives at flat 12"),
        ("lives at {home}", "lives at flat 12"),
        ("{home} lives", "flat 12 lives"),
        ("{you} …4 {picture}", "you are a 🛞🛞🛞"),
        ("{ni}{picture}", "你 🪛"),
        ("{ni}…0tm", "你tm的"),
        ("你87", "真是你87呀"),
        ("{ni}…4笨", "你真的很笨"),
        ("{ni}笨", "你们笨"),
        ("轮胎…没气", "轮胎今天又没气了"),
        ("won't stop", "wont stop"),
        ("won't stop", "won’t stop"),
    ],
)
def test_an_expression_finds_what_it_says(source: str, text: str) -> None:
    assert found(source, text)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("bonk", "bonkers"),
        ("bonk*", "zbonk"),
        ("bonk hard", "bonk it hard"),
        ("{you} …2 {noun}", "you are by all accounts such a clown"),
        ("{you} {noun}", "you are a clown"),
        ("{ni}…4笨", "你昨天晚上说你的车真的很笨"),
        ("{ni}…4笨", "我真的很笨"),
        ("你87", "你873号"),
        ("傻b", "装傻bob"),
        ("sb吧", "usb吧"),
    ],
)
def test_and_nothing_more(source: str, text: str) -> None:
    assert not found(source, text)


@pytest.mark.parametrize("source", ["{nobody} here", "笨", "", "…"])
def test_an_expression_that_says_too_little_is_refused(source: str) -> None:
    with pytest.raises(ValueError, match=r"nothing to look for|no slot"):
        expression(source, SLOTS)


@pytest.mark.parametrize("language", LISTS)
def test_every_term_and_every_innocent_phrase_has_a_reason(language: str) -> None:
    data = lists.read(f"conduct/{language}")
    for sort in ("slot", "term", "innocent"):
        for one in data.get(sort, ()):
            assert one["reason"].strip(), one["words"][:1]


@pytest.mark.parametrize("language", LISTS)
def test_every_list_can_be_read_and_no_term_is_sure(language: str) -> None:
    listed = word_list(language)
    slots = slots_of(listed.slots)
    for term in listed.terms:
        assert term.confidence in (Confidence.LOW, Confidence.MEDIUM)
        for word in term.words:
            re.compile(expression(word, slots).pattern)
    for word in (*listed.innocent, *listed.cues):
        re.compile(expression(word, slots).pattern)


def test_what_the_format_does_not_know_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lists, "read", lambda _: {"terms": []})
    with pytest.raises(ValueError, match="unknown terms"):
        wordlists.word_list.__wrapped__("en")
    monkeypatch.setattr(
        lists, "read", lambda _: {"term": [{"check": "rudeness", "words": ["bonk"], "reason": "loud"}]}
    )
    with pytest.raises(ValueError, match="no such check"):
        wordlists.word_list.__wrapped__("en")


def test_stretches_that_overlap_are_one_and_ends_are_not_part_of_them() -> None:
    spans = Spans([(10, 20), (0, 3), (15, 30), (3, 5)])
    assert [at for at in range(35) if spans.touch((at, at + 1))] == [*range(5), *range(10, 30)]
    assert not spans.touch((5, 10))
    assert spans.touch((4, 11))
    assert not Spans([]).touch((0, 100))
