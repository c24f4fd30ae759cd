"""The way of something through its states, as a line of steps: what was, what is, and what may still come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Stand(StrEnum):
    """How a step stands to the day of the page. The values are parts of class names."""

    PAST = "past"
    NOW = "now"
    AHEAD = "ahead"


@dataclass(frozen=True)
class Step:
    """One step: its words, the day on which it was or will be reached (None: nobody knows), and how it stands."""

    text: str
    when: date | None
    stand: Stand


def steps(names: Sequence[str], at: int, days: Sequence[date | None]) -> tuple[Step, ...]:
    """The steps in their order. `at` counts from 0 to the one that holds; `days` stand beside `names`."""
    stands = [Stand.PAST] * at + [Stand.NOW] + [Stand.AHEAD] * (len(names) - at - 1)
    return tuple(Step(*one) for one in zip(names, days, stands, strict=True))
