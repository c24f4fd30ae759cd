"""Look-alikes: equal skeletons for what can be taken for each other, and words that mix scripts to deceive."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaifong.text.confusables import disguises, skeleton


@pytest.mark.parametrize(
    "disguised",
    [
        "pаypаl",
        "PAYPAL",
        "ｐａｙｐａｌ",
        "𝓹𝓪𝔂𝓹𝓪𝓵",
        "p\u200bay\u00adpal",
        "ⓟⓐⓨⓟⓐⓛ",
        "pàypál",
        "paypaI",
        "paypa1",
        "paypa|",
        "раураӀ",
    ],
)
def test_what_looks_like_a_name_has_its_skeleton(disguised: str) -> None:
    assert skeleton(disguised) == skeleton("paypal")


@pytest.mark.parametrize(
    ("one", "other"), [("paypal", "paypai"), ("單車", "単車"), ("bamboo", "bambu"), ("да", "нет")]
)
def test_what_looks_different_has_another(one: str, other: str) -> None:
    assert skeleton(one) != skeleton(other)


def test_chinese_keeps_its_own_characters() -> None:
    assert skeleton("單車口力一") == "單車口力一"
    assert skeleton("ロ") == skeleton("口")


def test_pairs_are_read_only_when_asked() -> None:
    assert skeleton("rnicrosoft", pairs=True) == skeleton("microsoft", pairs=True)
    assert skeleton("corner") != skeleton("comer")


@given(st.text())
def test_a_skeleton_is_its_own_skeleton(text: str) -> None:
    once = skeleton(text)
    assert skeleton(once) == once


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Log in to раypal now", ["раypal"]),
        ("Τhe mіx", ["Τhe", "mіx"]),
        ("scаm", ["scаm"]),
        ("μm and Δt and Kα lines", []),
        ("T恤同LINE群組、ゲームBoy", []),
        ("Привет, мир", []),
        ("Kubernetes-кластер", []),
        ("카페Latte", []),
        ("plain", []),
    ],
)
def test_words_that_mix_scripts_to_deceive(text: str, words: list[str]) -> None:
    assert [found.word for found in disguises(text)] == words


def test_a_disguise_says_where_and_as_what() -> None:
    (found,) = disguises("去 раypal 付款")
    assert (found.start, found.end, found.looks_like) == (2, 8, skeleton("paypal"))
    assert found.scripts == ("Cyrillic", "Latin")
