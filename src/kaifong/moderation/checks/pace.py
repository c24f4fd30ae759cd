"""Members who send more than moderators can read, the less they are known the sooner."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from typing import Any

from kaifong.history.change import Submitter
from kaifong.history.merges import Merge
from kaifong.moderation.authorship import people
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict

SAID = {"open": "pace-open", "day": "pace-day", "week": "pace-week"}


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """Pull requests that are open, and those merged today and in seven days; stewards keep their own pace."""
    submitter, before, now = subject.change.submitter, subject.before, subject.now
    if submitter is None or before is None or people.is_steward(before, submitter, now):
        return
    zone = before.settings.zone
    days = [one.merged_at.astimezone(zone).date() for one in before.history.merges if _is_by(one, submitter)]
    counts = (
        ("open", (submitter.open_pull_requests or 0) - 1),  # this one is among them
        ("day", sum(day == now for day in days)),
        ("week", sum(now - timedelta(days=7) < day <= now for day in days)),
    )
    if not any(options[key] and count >= min(options[key]) for key, count in counts):
        return  # anybody could do it; how far this member is trusted takes reading every entry
    level = submitter.level() if callable(submitter.level) else submitter.level or 0
    for key, count in counts:
        limit = _limit(options[key], level)
        if limit is not None and count >= limit:
            yield Seen(SAID[key], {"count": count + 1 if key == "open" else count, "limit": limit})


def _is_by(merge: Merge, submitter: Submitter) -> bool:
    """By id where both sides have one, for logins are renamed."""
    if merge.submitter_id is not None and submitter.id is not None:
        return merge.submitter_id == submitter.id
    return merge.submitter.casefold() == submitter.login.casefold()


def _limit(limits: Sequence[int], level: int) -> int | None:
    """The limit of a level; the last one is for all above, and an empty list means none."""
    return limits[min(max(level, 0), len(limits) - 1)] if limits else None


CHECK = Check(
    id="pace",
    family=Family.AUTHORITY,
    clause="quality",
    severity=Verdict.HOLD,
    confidence=Confidence.HIGH,
    audience=Audience.MODERATOR,
    scope=Scope.CHANGE,
    find=find,
    needs=("submitter", "level"),
    # One number for each step of the trust ladder that asks for anything, newcomers first. A newcomer with a profile,
    # a story, its translation and a correction under way is in time; from there each step doubles.
    options={"open": (4, 8, 16, 32), "day": (4, 8, 16, 32), "week": (10, 20, 40, 80)},
)
