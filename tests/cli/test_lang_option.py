"""`--lang`, the same for every command: the nearest language that Kaifong speaks, or a word that there is none."""

from __future__ import annotations

from dataclasses import replace

import click
import pytest

from kaifong.cli.lang_option import words_in
from kaifong.testing import make_hub

SETTINGS = make_hub().settings


@pytest.mark.parametrize(
    ("typed", "spoken"),
    [(None, "en"), ("ja", "ja"), ("zh-HK", "zh-Hant"), ("zh_hans_cn", "zh-Hans"), ("en-AU", "en"), ("EN", "en")],
)
def test_the_nearest_language_is_spoken(typed: str | None, spoken: str) -> None:
    assert words_in(typed, SETTINGS).tag == spoken


def test_a_hub_speaks_its_reference_language() -> None:
    assert words_in(None, replace(SETTINGS, reference="ja")).tag == "ja"
    assert words_in(None, None).tag == "en"


@pytest.mark.parametrize(("typed", "said"), [("fr", "there are: en, ja"), ("enm", "no messages"), ("!", "--lang")])
def test_english_does_not_stand_in_unasked(typed: str, said: str) -> None:
    with pytest.raises(click.UsageError, match=said):
        words_in(typed, SETTINGS)
