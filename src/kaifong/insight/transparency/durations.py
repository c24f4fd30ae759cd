"""How long decisions took, as far as the records tell: of pull requests to the hour, of appeals to the day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from kaifong.history.activity import PullActivity
from kaifong.history.decision_parts import Measure
from kaifong.history.decisions import Decision


@dataclass(frozen=True)
class Duration:
    """How long something took, and the day on which it was over."""

    over: date
    length: float


# The sorts of durations, with their unit.
SORTS: tuple[tuple[str, str], ...] = (("pull-requests", "hours"), ("refusals", "hours"), ("appeals", "days"))


def durations(
    decisions: Sequence[Decision], pulls: Iterable[PullActivity], zone: ZoneInfo, now: date
) -> Mapping[str, tuple[Duration, ...]]:
    """The durations by sort.

    `pull-requests`: from the opening of a pull request to its merge or its end. `refusals`: the same of those that a
    decision refused. `appeals`: from a decision to the decision about the appeal against it, which is more than the
    time that the appeal waited, since records do not tell when it was made.
    """
    refused = {one.pull_request for one in decisions if one.measure is Measure.REFUSAL}
    ended = [(one.number, found) for one in pulls if (found := _ended(one, zone)) is not None and found.over <= now]
    return {
        "pull-requests": tuple(found for _, found in ended),
        "refusals": tuple(found for number, found in ended if number in refused),
        "appeals": tuple(_appeals(decisions)),
    }


def _ended(one: PullActivity, zone: ZoneInfo) -> Duration | None:
    end = one.merged_at or one.closed_at
    if end is None or end < one.opened_at:
        return None
    return Duration(end.astimezone(zone).date(), (end - one.opened_at).total_seconds() / 3600)


def _appeals(decisions: Sequence[Decision]) -> Iterator[Duration]:
    first = {one.case: one for one in decisions}
    for one in decisions:
        if one.appeal is not None and (against := first.get(one.appeal.of)) is not None:
            yield Duration(one.decided_on, max(0, (one.decided_on - against.decided_on).days))
