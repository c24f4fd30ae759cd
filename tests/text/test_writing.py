"""Scripts, widths and segmentation."""

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from kaifong.text.scripts import has_right_to_left, letters, runs, script_of
from kaifong.text.segmentation import segment
from kaifong.text.width import cut, width


@pytest.mark.parametrize(
    ("char", "script"),
    [
     ("a", "Latin"), ("車", "Han"), ("あ", "Hiragana"), ("カ", "Katakana"), ("한", "Hangul"), ("ع", "Arabic"),
     ("й", "Cyrillic"), ("1", "Common"), ("。", "Common"), ("😀", "Common"), ("\u0301", "Common"), ("𐍈", "Other")],
)  # fmt: skip
def test_each_character_has_a_script(char: str, script: str) -> None:
    assert script_of(char) == script


def test_letters_are_counted_by_script() -> None:
    assert letters("我架 Brompton 2026!") == {"Han": 2, "Latin": 8}
    assert letters("123 😀") == {}
    assert has_right_to_left("abc שלום")
    assert not has_right_to_left("單車")


@given(st.text())
def test_runs_cover_the_text_without_gaps(text: str) -> None:
    assert "".join(text[run.start : run.end] for run in runs(text)) == text


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("", 0),
        ("bicycle", 7),
        ("單車", 4),
        ("e\u0301", 1),
        ("👨\u200d👩\u200d👧", 2),
        ("a\u200bb", 2),
        ("ＡＢ", 4),
        ("한글", 4),
    ],
)
def test_width_is_counted_in_columns(text: str, columns: int) -> None:
    assert width(text) == columns


@given(st.text(), st.integers(min_value=1, max_value=40), st.booleans())
def test_a_cut_text_fits(text: str, columns: int, whole_words: bool) -> None:  # noqa: FBT001 - drawn
    assert width(cut(text, columns, whole_words=whole_words)) <= columns or width(text) <= columns


# Runs of letters, and what may stand beside them and belong to the last one.
_BESIDE = st.sampled_from(
    [
        "é",
        "車",
        "。",
        "ン",
        "\u200d",
        "👨",
        "\u0301",
        "\u3099",
        "\u302a",
        "🇭",
        "\ufe0f",
        "©",
        "\u00ad",
        "\n",
        "각",
        "ᄀ",
    ]
)
_RUNS = st.lists(st.one_of(st.text("ab ,", max_size=9), st.text("單車が。", max_size=9), _BESIDE)).map("".join)


@given(_RUNS | st.text())
def test_a_width_is_the_sum_of_what_readers_see_as_characters(text: str) -> None:
    clusters = regex.findall(r"\X", text)
    assert width(text) == sum(max(map(width, cluster)) for cluster in clusters)


@given(_RUNS, st.integers(min_value=1, max_value=40))
def test_as_many_characters_are_kept_as_fit(text: str, columns: int) -> None:
    kept = [""]
    for cluster in regex.findall(r"\X", text):
        kept.append(kept[-1] + cluster)
    expected = max((one for one in kept if width(one) <= columns - 1), key=len).rstrip() + "…"
    assert cut(text, columns) == (text if width(text) <= columns else expected)


def test_no_character_is_cut_in_two() -> None:
    assert cut("單車維修", 6) == "單車…"
    assert cut("👨\u200d👩\u200d👧👨\u200d👩\u200d👧", 3) == "👨\u200d👩\u200d👧…"
    assert cut("short", 5) == "short"


@pytest.mark.parametrize(
    ("text", "columns", "expected"),
    [
        ("Oil the chain, then ride", 24, "Oil the chain, then ride"),
        ("Oil the chain, then ride", 23, "Oil the chain, then…"),
        ("Oil the chain, then ride", 16, "Oil the chain…"),
        ("Oil the chain then ride", 14, "Oil the chain…"),
        ("Oil the chain then ride", 13, "Oil the…"),
        ("A Donaudampfschifffahrtsgesellschaft", 20, "A Donaudampfschifff…"),
        ("one two three", 9, "one two…"),
        ("一二三四五六", 7, "一二三…"),
        ("單車維修，好開心。", 12, "單車維修…"),
        ("한글은 넓다 아주", 10, "한글은…"),
        ("e\u0301te\u0301 e\u0301te\u0301 ici", 8, "e\u0301te\u0301 e\u0301te\u0301…"),
    ],
)
def test_a_text_is_cut_at_a_words_end_where_asked(text: str, columns: int, expected: str) -> None:
    assert cut(text, columns, whole_words=True) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("我架Brompton單車", "我 架 Brompton 單 車"),
        ("東京タワー", "東 京 タ ワ ー"),
        ("plain words", "plain words"),
        ("두 단어", "두 단어"),
        ("一行\n二行", "一 行\n二 行"),
        ("カ\u3099ラス cafe\u0301", "ガ ラ ス caf\u00e9"),
    ],
)
def test_scripts_without_spaces_are_cut_into_characters(text: str, expected: str) -> None:
    assert segment(text) == expected
