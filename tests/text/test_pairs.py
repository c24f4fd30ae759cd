"""Pairs of neighbouring characters as numbers: as telling as the pairs themselves, whatever the characters are."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kaifong.text.pairs import pair_numbers

TEXTS = st.text(st.characters() | st.sampled_from("aé好\ud800\U0001f600"), max_size=12)


def pairs(text: str) -> set[str]:
    """The pairs as strings."""
    return set(map("".join, pairwise(text)))


@given(TEXTS)
def test_each_pair_has_its_own_number(text: str) -> None:
    assert len(pair_numbers(text)) == max(len(text) - 1, 0)
    assert len(set(pair_numbers(text))) == len(pairs(text))


@given(TEXTS, TEXTS)
def test_two_texts_share_numbers_as_they_share_pairs(one: str, other: str) -> None:
    shared = set(pair_numbers(one)) & set(pair_numbers(other))
    assert len(shared) == len(pairs(one) & pairs(other))
