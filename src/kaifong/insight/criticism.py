"""What becomes of critical reviews: whether they wait longer than others, and whether they are still there.

A brand that runs a hub could let praise in quickly and let criticism wait, or take it away later. What can be proven
without anybody's word: how long each standing review waited for its merge, by its rating; and which reviews that were
merged are gone, with or without a decision that gives a reason. The rating of a review that is gone is not on record,
so the share of critical reviews that stand is given as the least that it can be: as if all that are gone had been
critical.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median

from kaifong.insight.facts import Facts
from kaifong.insight.few import enough
from kaifong.insight.happened import Arrival
from kaifong.insight.period import Period

# Of five stars, fewer than three: two halves of the scale, and the middle is no complaint.
CRITICAL = 3
# After so many days a review counts as standing or not.
SETTLED = timedelta(days=90)


@dataclass(frozen=True)
class Criticism:
    """Reviews up to the end of a season.

    Attributes:
        stars: how many standing reviews have each whole number of stars, 1 to 5.
        critical, others: standing reviews with fewer than three stars, and the rest.
        hours, others_hours: median hours from opening to merge; None where they are too few, or not recorded.
        settled: reviews merged ninety days before or earlier. gone: of them, those that are not there any more.
        unexplained: of the gone, those without a decision that names them.
        least: the least share of settled critical reviews that can still stand; None where they are too few.
        closed, refused: the season's pull requests that ended, and of them those that were not merged.
    """

    stars: Mapping[int, int]
    critical: int
    others: int
    hours: float | None
    others_hours: float | None
    settled: int
    gone: int
    unexplained: int
    least: float | None
    closed: int
    refused: int

    @property
    def reviews(self) -> int:
        """All that stand."""
        return self.critical + self.others


def criticism(facts: Facts, when: Period) -> Criticism:
    """What had become of reviews by the end of a season."""
    reviews = [one for one in facts.entries if one.kind == "review" and one.day <= when.until]
    ratings = {one.path: rating for one in reviews if (rating := _rating(facts, one)) is not None}
    standing = [one for one in reviews if one.stands(when.until) and one.path in ratings]
    low = [one for one in standing if ratings[one.path] < CRITICAL]
    high = [one for one in standing if ratings[one.path] >= CRITICAL]
    settled = [one for one in reviews if one.day + SETTLED <= when.until]
    gone = [one for one in settled if not one.stands(when.until)]
    explained = _explained(facts, when.until)
    settled_low = sum(one.day + SETTLED <= when.until for one in low)
    ended = [
        one
        for one in facts.pulls
        if one.closed_at is not None and when.holds(one.closed_at.astimezone(facts.hub.settings.zone).date())
    ]
    return Criticism(
        stars=Counter(int(ratings[one.path]) for one in standing),
        critical=len(low),
        others=len(high),
        hours=_median_hours(facts, low),
        others_hours=_median_hours(facts, high),
        settled=len(settled),
        gone=len(gone),
        unexplained=sum(one.path not in explained for one in gone),
        least=settled_low / (settled_low + len(gone)) if enough(settled_low + len(gone)) else None,
        closed=len(ended),
        refused=sum(one.merged_at is None for one in ended),
    )


def _rating(facts: Facts, one: Arrival) -> float | None:
    entry = facts.hub.entries.get(one.path)
    found = None if entry is None else entry.front.get("rating")
    return float(found) if isinstance(found, int | float) else None


def _median_hours(facts: Facts, reviews: Iterable[Arrival]) -> float | None:
    opened = {one.number: one.opened_at for one in facts.pulls}
    waits = [
        max(0.0, (one.merge.merged_at - opened[one.merge.number]) / timedelta(hours=1))
        for one in reviews
        if one.merge.number in opened
    ]
    return median(waits) if enough(len(waits)) else None


def _explained(facts: Facts, until: date) -> frozenset[str]:
    """The paths that decisions name up to a day."""
    return frozenset(path for one in facts.decisions if one.decided_on <= until for path in one.paths)
