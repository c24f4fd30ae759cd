"""What adverts, accounts and languages are passed over by: whatever has no word or letter of one holds none."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kaifong.moderation.checks.broken_text import PINYIN, residue
from kaifong.moderation.checks.broken_text import worth_a_look as may_be_broken
from kaifong.moderation.promotion import accounts, adverts, benefits
from kaifong.moderation.promotion.index import BOTH, Index
from kaifong.moderation.promotion.needed import START, keys_of, pair_key, word_key
from kaifong.moderation.promotion.phrases import Phrases, index_of, plain
from kaifong.moderation.tongues.plainly import plainly
from kaifong.moderation.tongues.tongues import language_of, stranger
from labelled import FOLDER, cases

ALL = [one.text for one in cases(FOLDER)]
GROUPS = [
    *(one.strong for one in adverts._sorts()),
    *(one.weak for one in adverts._sorts()),
    *map(benefits._phrases, benefits.SORTS),
]


def passed_over(text: str, index: Index) -> list[Phrases]:
    """The phrases that are in a text though the index says that they cannot be."""
    may = index.of(text)
    return [
        one
        for number, one in enumerate(GROUPS)
        if one.search(text) and not one.search(text, may >> 2 * number & BOTH)
    ]


@pytest.mark.parametrize("around", ["{}", "so {}indeed", "他說{}。真的—"], ids=["alone", "en", "zh"])
def test_an_index_of_phrases_passes_over_nothing_that_is_labelled(around: str) -> None:
    texts = [plain(around.format(one)) for one in ALL]
    looks = sum((INDEX.of(one) >> 2 * number & BOTH) != 0 for one in texts for number in range(len(GROUPS)))
    assert looks < len(texts) * len(GROUPS) / 4, "an index that passes over little is of no use"
    assert [(one, found) for one in texts if (found := passed_over(one, INDEX))] == []


INDEX = index_of(GROUPS)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(ALL), min_size=1, max_size=6))
def test_texts_asked_together_are_passed_over_where_each_alone_is(texts: list[str]) -> None:
    read = list(map(plain, texts))
    assert INDEX.among(read) == list(map(INDEX.of, read))


@pytest.mark.parametrize(
    ("pattern", "least"),
    [
        ("win (?:a |an )?(?:cash|prize)", {"cash*", "prize*"}),
        ("loans?", {"loan*", "loans*"}),
        ("(?:a|b)[^.]{0,9}(?:pills)", {"a*", "b*"}),
        ("[0-9]{2} followers for", {"followers"}),
        ("(?!no)vpn", {"vpn*"}),
        (".{0,9}", None),
        (r"(?P<same>.)(?P=same)", None),
    ],
)
def test_what_a_match_has_at_least(pattern: str, least: set[str] | None) -> None:
    assert keys_of(pattern, word_key, START) == least


def test_in_the_middle_of_a_word_pairs_tell() -> None:
    assert keys_of("(?:送|赠)[^。]{0,4}(?:彩金|红包)", pair_key) == frozenset({"彩金", "红包"})
    assert keys_of("千粉|买?赞", pair_key) == frozenset({"千粉", "买赞", "赞"})


RUNS = st.lists(st.sampled_from(ALL), min_size=1, max_size=4)


@settings(max_examples=200, deadline=None)
@given(RUNS)
def test_runs_together_hint_at_every_account_that_one_of_them_holds(runs: list[str]) -> None:
    held, asked = accounts.worth_a_look(tuple(runs))
    assert held or not any(list(accounts.in_text(one)) for one in runs)
    assert asked or not any(map(accounts.asks_to_scan, runs))


def test_what_is_worth_no_look_holds_no_residue() -> None:
    texts = [*ALL, *(chr(one) * 4 for one in range(0xA0, 0xFFFE) if not 0xD800 <= one < 0xE000)]
    assert [one for one in texts if not may_be_broken(one) and (residue().search(one) or PINYIN.search(one))] == []


LETTERS = st.text("aZé ñß。，、的々一ーかアﾊ가9,ｚÿ—ç", max_size=60)
HUBS = st.sampled_from([("en", "zh-Hant", "zh-Hans", "ja"), ("en", "de", "zh-Hant"), ("zh-Hans", "yue", "ja")])


@settings(max_examples=500, deadline=None)
@given(st.lists(st.sampled_from(ALL) | LETTERS, min_size=1, max_size=3).map("".join), HUBS)
def test_what_is_plainly_in_a_language_is_never_told_to_be_in_another(text: str, tags: tuple[str, ...]) -> None:
    for own in tags:
        if plainly(text, own, tags):
            guess = language_of(text, tags)
            assert guess is None or guess.partition("-")[0] == own.partition("-")[0]
            assert own == "en" or stranger(text, tags) is None
