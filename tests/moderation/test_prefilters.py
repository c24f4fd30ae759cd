"""A quick look that says "nothing here" is right: whatever it passes over, the slow way finds nothing in either."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kaifong.moderation.conduct.attacks import engine, in_reading, worth_a_look
from kaifong.moderation.conduct.disguise import readings

sys.path.insert(0, str(Path(__file__).parents[2] / "benchmarks"))  # scripts, which find each other beside themselves

from labelled import FOLDER, cases  # type: ignore[import-not-found]

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
