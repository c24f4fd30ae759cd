"""What is written by sound, as an emoji or in halves is heard; ordinary words that hold the same letters are not."""

from __future__ import annotations

import time

import pytest

from kaifong.moderation import lists
from kaifong.moderation.conduct.folding import folded
from kaifong.moderation.conduct.homophones import spoken

SPELLINGS = lists.read("homophones")["spelling"]
FORMS = [(form, one["of"]) for one in SPELLINGS for form in one["forms"]]


def heard(text: str) -> str:
    return spoken(folded(text))


@pytest.mark.parametrize(("form", "of"), FORMS, ids=[form for form, _ in FORMS])
def test_each_form_is_heard_as_its_word(form: str, of: str) -> None:
    assert heard(f"講{form}呀") == folded(f"講{of}呀")


def test_each_form_stands_once_and_each_word_has_its_reason() -> None:
    forms = [folded(form) for form, _ in FORMS]
    assert len(set(forms)) == len(forms)
    assert all(one["reason"] for one in SPELLINGS)


@pytest.mark.parametrize("text", ["你d.l.l.m", "你 D L L M", "你ｄｌｌｍ", "你d*l*l*m"])
def test_signs_between_the_letters_of_an_abbreviation_do_not_hide_it(text: str) -> None:
    assert heard(text).endswith(folded("屌你老母"))


@pytest.mark.parametrize(
    "text", ["condiut", "on99號", "xcnmy", "第107頭", "cnmsl", "沒啥比這更好", "别犯傻必须戴头盔"]
)
def test_letters_inside_other_words_are_left_alone(text: str) -> None:
    assert heard(text) == folded(text)


def test_hostile_text_takes_time_that_grows_with_its_length() -> None:
    def seconds(times: int) -> float:
        start = time.perf_counter()
        spoken("d.l.l." * times + "女亻" * times)
        return time.perf_counter() - start

    seconds(100)
    assert seconds(40_000) < 40 * max(seconds(4_000), 0.001)
