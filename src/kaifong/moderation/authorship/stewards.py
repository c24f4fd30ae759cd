"""Who holds an office in a hub on a day, by GitHub's id."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from kaifong.entries.hub import Hub
from kaifong.entries.offices_held import offices_held


def stewards(hub: Hub, day: date) -> frozenset[int]:
    """The ids of those who may decide."""
    return frozenset(one.id for one in offices_held(hub, day))


def others_than(hub: Hub, ids: Iterable[int], day: date) -> frozenset[int]:
    """Those in office who are none of these: who can look again at what these decided."""
    return stewards(hub, day) - frozenset(ids)
