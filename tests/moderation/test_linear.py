"""No text makes a check slow: each is linear, so what is hostile costs no more than what is long."""

from __future__ import annotations

import time

import pytest

from kaifong.history.change import Action, Change, ChangedFile, Submitter
from kaifong.moderation.check import Subject
from kaifong.moderation.checks import CHECKS
from kaifong.moderation.content_type import content_type
from kaifong.rendering.rendered import Block, Facts, Link, Rendered
from kaifong.testing import DAY, STORY, make_hub, story

SIZE = 40_000
# Seconds for all checks together, on a machine that does other things as well. A quadratic pattern takes minutes.
LIMIT = 20.0

PIECES = (
    "1", "1 ", "a.", "a@", "a@b.", "fuck ", "fuck  ", "去.", "死 ", "微信:", "+1-(", "\u200b", "a\u200b", "\u2066a",
    "аa", "ghp_", "xoxb-", "https://", "Ã", "縺", "-", "A1", "4111-", "👩\u200d", "todo", "-----BEGIN ", "加line",
)  # fmt: skip


@pytest.mark.parametrize("piece", PIECES, ids=[f"U+{ord(one[0]):04X}x{len(one)}" for one in PIECES])
def test_a_long_hostile_text_is_read_in_time(piece: str) -> None:
    text = piece * (SIZE // len(piece))
    file = ChangedFile(STORY, Action.ADDED, data=story(text).encode())
    change = Change((file,), Submitter("somebody", 1))
    hub = make_hub()
    after = hub.with_change(change)
    links = tuple(Link("https://" + text[at : at + 50], text[at : at + 50], "a", 6) for at in range(0, SIZE, 50))
    rendered = Rendered("<p>x</p>", Facts(blocks=(Block(text, 6),), links=links))
    subject = Subject(after, hub, change, DAY, file, after.entries[STORY], rendered)
    start = time.monotonic()
    for check in CHECKS:
        list(check.find(subject, check.options))
    assert time.monotonic() - start < LIMIT


@pytest.mark.parametrize("data", [b" " * SIZE, b"<!--" * SIZE, b"<!---->" * SIZE, b"<!-- --> " * SIZE + b"<html>"])
def test_markup_behind_much_of_nothing_is_told_in_time(data: bytes) -> None:
    start = time.monotonic()
    content_type(data)
    assert time.monotonic() - start < 1.0
