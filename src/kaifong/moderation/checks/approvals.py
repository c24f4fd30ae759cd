"""What members send before they are known here: a moderator approves it before it is merged."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.history.change import Action
from kaifong.moderation.authorship import people
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """Approvals that the submitter's step asks for and that are not there yet; stewards' count, and not one's own."""
    submitter, before, now = subject.change.submitter, subject.before, subject.now
    needed = options["needed"]
    if submitter is None or before is None or not needed or people.is_steward(before, submitter, now):
        return
    if all(one.action is Action.REMOVED for one in subject.change.files):
        return  # what goes is the check unexplained-removal's
    given = {
        (one.id, one.login.casefold())
        for one in subject.change.approved_by or ()
        if people.is_steward(before, one, now) and not _same(one.id, one.login, submitter.id, submitter.login)
    }
    if len(given) >= max(needed):
        return  # enough for anybody; how far this member is trusted takes reading every entry
    level = submitter.level() if callable(submitter.level) else submitter.level or 0
    missing = needed[min(max(level, 0), len(needed) - 1)] - len(given)
    if missing > 0:
        yield Seen("approvals-wanted", {"count": missing})


def _same(one_id: int | None, one_login: str, other_id: int | None, other_login: str) -> bool:
    if one_id is not None and other_id is not None:
        return one_id == other_id
    return one_login.casefold() == other_login.casefold()


CHECK = Check(
    id="approvals",
    family=Family.AUTHORITY,
    clause="quality",
    severity=Verdict.HOLD,
    confidence=Confidence.HIGH,
    audience=Audience.MODERATOR,
    scope=Scope.CHANGE,
    find=find,
    needs=("submitter", "level", "approvals"),
    # How many approvals, one number for each step of the trust ladder that asks for anything, newcomers first; the
    # last is for all above. From the first step on, whoever merges it has looked at it, and that is enough.
    options={"needed": (1, 0)},
)
