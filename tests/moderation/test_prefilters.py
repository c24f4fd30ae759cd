"""A quick look that says "nothing here" is right: whatever it passes over, the slow way finds nothing in either."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kaifong.moderation.checks.broken_text import PINYIN, residue
from kaifong.moderation.checks.hidden_content import FLOOD, may_flood
from kaifong.moderation.conduct.attacks import engine, in_reading, worth_a_look
from kaifong.moderation.conduct.disguise import readings
from kaifong.moderation.exposure.exposed import DIALS, may_dial
from kaifong.moderation.exposure.identity_numbers import SORTS, may_hold_number
from kaifong.moderation.exposure.mail_addresses import mail_addresses, may_hold_address
from kaifong.moderation.links import hosts
from kaifong.text.confusables import disguises, mixes
from labelled import FOLDER, cases

CONDUCT = [one.text for one in cases(FOLDER) if one.family == "conduct"]


def slow(text: str) -> bool:
    """Whether the engine finds something, asked without any quick look."""
    return any(in_reading(reading) for reading in readings(text, engine().vocabulary))


def test_the_slow_way_finds_something_in_enough_of_what_is_tried() -> None:
    assert sum(map(slow, CONDUCT)) > len(CONDUCT) / 4


@pytest.mark.parametrize(
    "around", ["{}", "so {} indeed", "他說{}。真的", "a. " * 300 + "{}"], ids=["alone", "en", "zh", "long"]
)
def test_a_quick_look_passes_over_nothing_that_is_labelled(around: str) -> None:
    texts = [around.format(one) for one in CONDUCT]
    assert [one for one in texts if slow(one) and not worth_a_look([one])] == []


PARTS = st.sampled_from(CONDUCT) | st.text(alphabet="aiu you're k!l. 你老母死去。ａ\u200b*@1, ", max_size=30)


@settings(max_examples=150, deadline=None)
@given(st.lists(PARTS, min_size=1, max_size=5), st.sampled_from(["", " ", "\n", "。", ". "]), st.integers(0, 700))
def test_a_quick_look_at_several_texts_passes_over_none(parts: list[str], between: str, much: int) -> None:
    texts = ["x" * much + between.join(parts), *parts]
    if not worth_a_look(texts):
        assert not any(map(slow, texts))


SPACES = st.sampled_from(
    [" ", "\n", "\t", "\r\n", "\u3000", "\n" + " " * 79, "&nbsp;", "&emsp; ", "&#160;", "<br>", "<br /> ", "x"]
)


@settings(max_examples=400, deadline=None)
@given(st.integers(0, 90), st.lists(st.tuples(SPACES, st.sampled_from([1, 2, 29, 31, 45, 61, 420])), max_size=4))
def test_a_text_without_two_spaces_in_a_row_of_thirtieths_holds_no_flood(
    before: int, runs: list[tuple[str, int]]
) -> None:
    text = "x" * before + "".join(unit * times for unit, times in runs) + "y"
    if not may_flood(text):
        assert FLOOD.search(text) is None


def test_a_flood_is_seen_wherever_it_begins() -> None:
    assert all(may_flood("x" * before + "\n" * 60 + "y") for before in range(90))


NUMBERS = ("wa.me/", "WA.ME/", "whatsapp.com/send", "/", "?phone=", "?PHONE=", "+", "85291234567", " ", "x", "\n")
SCHEMES = ("tel", "TEL", "\u017fms", "callto", "What\u017fApp", "ma\u0131lto", "MA\u0130LTO", ":", "jo@mail.example")
DIALLED = st.sampled_from((*NUMBERS, *SCHEMES))


@settings(max_examples=400, deadline=None)
@given(st.lists(DIALLED, max_size=8).map("".join))
def test_what_may_not_dial_holds_no_address_that_does(text: str) -> None:
    assert may_dial(text) or DIALS.search(text) is None


def test_most_texts_may_not_dial() -> None:
    assert not may_dial("date: 2026-11-21\n\nWe met at ten (the place: see below), and it was 3-0. 相片：二張。")


PRIVATE = [one.text for one in cases(FOLDER) if one.family == "privacy"]


def test_a_text_that_may_hold_no_address_holds_none() -> None:
    held = [one for one in PRIVATE if list(mail_addresses(one))]
    assert len(held) > 50
    assert [one for one in held if not may_hold_address(one)] == []
    assert not may_hold_address("Meet at noon (about 40 of us) and bring #2, a well-made lamp... 「小心」")


MAIL_PARTS = st.sampled_from(
    ("jo", "mail", "gmail", "example", "com", ".", " ", "@", " at ", " AT ", "[at]", "( a )", "#at#", "##", "_at_",
     "小老鼠", "圈A", "艾特", "あっとまーく", "【アット】", " dot ", "[.]", "点", "★", "#", "-at-",
     "-dot-", "\n", "e-mail: ")
)  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(st.lists(MAIL_PARTS, max_size=9))
def test_no_form_of_an_address_is_passed_over(parts: list[str]) -> None:
    text = "".join(["mail jo", *parts, "gmail.com"])
    if not may_hold_address(text):
        assert list(mail_addresses(text)) == []


@settings(max_examples=400, deadline=None)
@given(st.from_regex(r"(?:[A-Z]{0,2}[ -]?[0-9]{1,9}[ (-]?){1,4}[0-9AX]?\)?", fullmatch=True))
def test_figures_in_which_no_shape_can_stand_match_none(text: str) -> None:
    if not may_hold_number(text):
        assert not any(shape.search(text) for _, shape, _, _ in SORTS)


@given(st.lists(st.text("abр а字か한. é", max_size=6), max_size=4))
def test_texts_that_mix_no_scripts_together_mix_none_alone(texts: list[str]) -> None:
    if not mixes("".join(texts)):
        assert not any(map(disguises, texts))


@given(st.text(st.characters(max_codepoint=127)))
def test_ascii_alone_is_never_residue(text: str) -> None:
    assert residue().search(text) is None
    assert PINYIN.search(text) is None


def test_no_registry_hands_out_endings_below_those_that_are_told_at_once() -> None:
    from tldextract import TLDExtract

    listed = TLDExtract(suffix_list_urls=(), cache_dir=None, include_psl_private_domains=False)
    assert [one for one in listed.tlds if one.endswith((".com", ".org", ".net"))] == []
    for host in (
        "example.org",
        "a.b.example.com",
        "www.x-y.net",
        "co.uk.com",
        "-a.com",
        "com",
        "a..com",
        "a_b.com",
        "1.com",
    ):
        assert hosts.registered(host) == (listed(host).top_domain_under_public_suffix or None)
