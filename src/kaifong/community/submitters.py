"""What a hub itself knows of whoever brings a change: how far they are trusted, and what stands against them."""

from __future__ import annotations

from datetime import date
from functools import partial

from kaifong.community.levels import level_of
from kaifong.community.recognition_reader import read_recognition
from kaifong.entries.hub import Hub
from kaifong.entries.recorded import recorded_decisions
from kaifong.errors import KaifongError, SettingsError
from kaifong.history.change import Sanction
from kaifong.history.decisions import sanctions_of
from kaifong.history.merges import Source

# The hub's key for sanctions; only reviews that may know who is sanctioned are given it (docs/records.md).
KEY = "KAIFONG_SANCTIONS_KEY"


def level_on(before: Hub, login: str, number: int | None, now: date) -> partial[int] | None:
    """What finds out how far they are trusted; None where the rules or what was merged cannot be read."""
    try:
        recognition = read_recognition(before)
    except SettingsError:
        return None
    if before.history.source is Source.NONE:
        return None
    return partial(level_of, before, recognition, login, number, now)


def sanctions_on(
    before: Hub, number: int | None, now: date, key: str | None
) -> tuple[tuple[Sanction, ...] | None, tuple[KaifongError, ...]]:
    """The sanctions that stand, or None where there is no key to match them with, or no id; and broken records.

    Raises:
        SettingsError: the key is too short.
    """
    if not key or number is None:
        return None, ()
    decisions, errors = recorded_decisions(before.tree)
    return sanctions_of(decisions, number, key, now), tuple(errors)
