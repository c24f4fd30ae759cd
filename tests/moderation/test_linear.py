"""No text makes a check slow: each grows as its input grows, so what is hostile costs no more than what is long.

Each check is timed by itself, with a quarter of a size and with the size; `growth.py` says what is compared.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

import pytest
from growth import FEEDS, many_files, one_in_a_hub, slow, takes_files
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kaifong.moderation.check import Seen, Subject
from kaifong.moderation.checks import CHECKS
from kaifong.moderation.pictures.content_type import content_type

SIZE = 12_000
FILES = 320

PIECES = (
    "1", "1 ", "a.", "a@", "a@b.", "fuck ", "fuck  ", "去.", "死 ", "微信:", "+1-(", "\u200b", "a\u200b", "\u2066a",
    "аa", "ghp_", "xoxb-", "https://", "Ã", "縺", "-", "A1", "4111-", "👩\u200d", "todo", "-----BEGIN ", "加line",
    "x[y](z) ", "![](", "<!--", "<a ", "&#", "`", "\n", "\r\n", "\n\n# ", "> ", "| a ", "a\u0301", "ａ", "個(", "%41",
    "you are ", "f.u.c.k ", "你老母", "買 ", "http://a/?ref=1&", "@a ", "line id:", "A123456(", "+852 9", "{{ ",
    "\ud83d",
)  # fmt: skip

OF_FILES = tuple(check for check in CHECKS if takes_files(check))
OF_CHANGES = tuple(check for check in CHECKS if not takes_files(check))


@pytest.mark.parametrize("name", ["one block", "everywhere"])
@pytest.mark.parametrize("piece", PIECES, ids=[f"U+{ord(one[0]):04X}x{len(one)}" for one in PIECES])
def test_every_check_grows_as_its_text_grows(piece: str, name: str) -> None:
    assert slow(OF_FILES, partial(FEEDS[name], piece), SIZE) == {}


@pytest.mark.parametrize("name", [name for name in FEEDS if name not in {"one block", "everywhere"}])
@pytest.mark.parametrize("piece", ["a", "a@b.co ", "<!-- ", "\n", "文 ", "\x00\xff", "IDAT\x00\x00\x00\x01"])
def test_every_check_grows_as_edits_front_matter_and_odd_files_grow(piece: str, name: str) -> None:
    assert slow(OF_FILES, partial(FEEDS[name], piece), SIZE) == {}


# What patterns are made of: letters, digits, marks, spaces, scripts, what is invisible, what Markdown and HTML read.
UNITS = st.lists(
    st.sampled_from("aA1 .@:/-_+()[]<>!#&%=\"'`*|\n\u200b\u0301\u2066\u3000嘅微信加人死ａａабГ-ÃÂ縺９１，。👩\u200d")
    | st.characters(exclude_categories=["Cs"]),
    min_size=1,
    max_size=6,
).map("".join)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(UNITS, st.sampled_from(["one block", "everywhere"]))
def test_no_unit_however_repeated_makes_any_check_slow(unit: str, name: str) -> None:
    assert slow(OF_FILES, partial(FEEDS[name], unit), SIZE) == {}


@pytest.mark.parametrize("piece", ["A quiet ride. ", "我哋踩單車。", "a"])
def test_every_check_of_a_change_grows_as_the_change_grows(piece: str) -> None:
    assert slow(OF_CHANGES, partial(many_files, piece), FILES) == {}


def test_every_check_grows_as_the_hub_around_it_grows() -> None:
    assert slow(CHECKS, partial(one_in_a_hub, "A quiet ride. "), FILES) == {}


@pytest.mark.parametrize("data", [b" " * SIZE, b"<!--" * SIZE, b"<!---->" * SIZE, b"<!-- --> " * SIZE + b"<html>"])
def test_markup_behind_much_of_nothing_is_told_in_time(data: bytes) -> None:
    start = time.process_time()
    content_type(data)
    assert time.process_time() - start < 1.0


def quadratic(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """Counts for each character all that come before it."""
    del options
    text = subject.facts.text
    for at in range(0, len(text), 4):
        sum(map(len, text[:at:4]))
    yield from ()


def test_a_quadratic_check_is_seen() -> None:
    bad = replace(CHECKS[0], find=quadratic)
    assert set(slow((bad,), partial(FEEDS["one block"], "a"), SIZE)) == {bad.id}
