"""Invisible characters: found where nothing calls for them, left alone where the writing needs them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaifong.text.invisible import invisibles, name_of, visible

NEEDED = {
    "a family emoji": "👨\u200d👩\u200d👧",
    "an emoji with a skin tone": "👩🏽\u200d💻",
    "the rainbow flag": "🏳\ufe0f\u200d🌈",
    "a heart": "❤\ufe0f",
    "a keycap": "1\ufe0f\u20e3",
    "the flag of England": "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
    "Persian": "می\u200cخواهم",
    "a Persian number with a suffix": "۱۰\u200cساله",
    "a Persian non-joiner typed twice": "می\u200c\u200cخواهم",
    "a Persian non-joiner behind a space": "می \u200cخواهم",
    "a Latin name with a Persian suffix": "GitHub\u200cها",
    "Hindi": "क्\u200dष",
    "Sinhala": "ශ්\u200dරී",
    "a break in Thai": "ภาษา\u200bไทย",
    "a break in Khmer": "ភាសា\u200bខ្មែរ",
    "an ideographic variant": "葛\U000e0100城",
    "a standardised variant of a full stop": "。\ufe00",
    "a Mongolian selector": "ᠠ\u180b",
    "marks in Hebrew": "\u200fשלום (\u200eOK\u200e)",
    "an isolated name in Arabic": "مرحبا \u2068Siu Ming\u2069 بك",
    "an embedded name in Arabic": "مرحبا \u202aSiu Ming\u202c بك",
    "tabs and line ends": "a\tb\r\nc",
}

HIDDEN = {
    "a zero-width space in a word": ("sc\u200bam", ["zero-width"]),
    "a soft hyphen": ("sc\u00adam", ["zero-width"]),
    "a word joiner": ("sc\u2060am", ["zero-width"]),
    "a joiner between Latin letters": ("sc\u200dam", ["zero-width"]),
    "a non-joiner between Chinese characters": ("騙\u200c徒", ["zero-width"]),
    "three non-joiners in Persian": ("می\u200c\u200c\u200cخواهم", ["zero-width"] * 3),
    "non-joiners around Latin letters": ("a\u200c\u200cb", ["zero-width"] * 2),
    "a byte order mark": ("\ufeffTitle", ["zero-width"]),
    "an override": ("gpj.\u202etxt.exe", ["bidi"]),
    "an override in Hebrew": ("שלום \u202eabc\u202c", ["bidi", "bidi"]),
    "an isolate that nothing calls for": ("user\u2066admin\u2069", ["bidi", "bidi"]),
    "an isolate left open in Hebrew": ("שלום \u2067abc", ["bidi"]),
    "an isolate closed on the next line": ("שלום \u2067abc\nשלום\u2069", ["bidi", "bidi"]),
    "tag letters": ("Hi\U000e0068\U000e0069", ["tag", "tag"]),
    "tag letters behind another emoji": ("🏁\U000e0067\U000e007f", ["tag", "tag"]),
    "an escape": ("a\x1b[2Jb", ["control"]),
    "a C1 control": ("a\x9bb", ["control"]),
    "a selector behind a letter": ("a\ufe01b", ["variation-selector"]),
    "bytes smuggled behind an emoji": ("😀\U000e0148\U000e0149", ["variation-selector", "variation-selector"]),
    "a Hangul filler for a name": ("\u3164", ["filler"]),
    "a line separator": ("a\u2028b", ["separator"]),
    "private use": ("\ue001", ["no-character"]),
}


@pytest.mark.parametrize("text", NEEDED.values(), ids=NEEDED.keys())
def test_what_writing_needs_is_left_alone(text: str) -> None:
    assert invisibles(text) == ()


@pytest.mark.parametrize(("text", "kinds"), HIDDEN.values(), ids=HIDDEN.keys())
def test_what_is_hidden_is_found(text: str, kinds: list[str]) -> None:
    assert [found.kind for found in invisibles(text)] == kinds


def test_a_finding_says_where_and_what() -> None:
    (found,) = invisibles("多謝 sc\u200bam")
    assert (found.position, found.char, found.name) == (5, "\u200b", "ZERO WIDTH SPACE")
    assert name_of("\x1b") == "ESCAPE"
    assert name_of("\x80") == "U+0080"
    assert name_of("\ue001") == "U+E001"


@given(st.text())
def test_positions_point_at_the_characters(text: str) -> None:
    for found in invisibles(text):
        assert text[found.position] == found.char


@given(st.text())
def test_nothing_is_left_once_all_are_taken_out(text: str) -> None:
    seen = visible(text)
    assert invisibles(seen) == ()
    assert visible(seen) == seen


@given(
    st.text(
        alphabet=st.characters(
            categories=["Lu", "Ll", "Lo", "Nd", "Po", "Zs"], exclude_characters="\u3164\uffa0\u115f\u1160"
        )
    )
)
def test_plain_text_is_never_suspected(text: str) -> None:
    assert invisibles(text) == ()
