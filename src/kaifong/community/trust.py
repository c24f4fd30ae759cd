"""The trust ladder: which step a person's points and weeks reach, and what the next one takes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kaifong.community.points import Point
from kaifong.community.recognition import Recognition, Step


@dataclass(frozen=True)
class Trust:
    """Where somebody stands.

    Attributes:
        step: the highest step reached, or None. next: the one above it, or None at the top.
        points, weeks: what they have. points_missing, weeks_missing: what the next step takes on top; 0 at the top.
    """

    step: Step | None
    next: Step | None
    points: int
    weeks: int
    points_missing: int = 0
    weeks_missing: int = 0


def trust_of(points: Iterable[Point], recognition: Recognition) -> Trust:
    """The trust that one person's points of all time earn."""
    scored = [one for one in points if one.points]
    total = sum(one.points for one in scored)
    weeks = len({one.when.isocalendar()[:2] for one in scored})
    reached = [step for step in recognition.ladder if total >= step.points and weeks >= step.weeks]
    above = recognition.ladder[len(reached)] if len(reached) < len(recognition.ladder) else None
    return Trust(
        reached[-1] if reached else None,
        above,
        total,
        weeks,
        max(0, above.points - total) if above else 0,
        max(0, above.weeks - weeks) if above else 0,
    )
