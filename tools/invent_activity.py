"""Invents what happened around the demo hub's merges: records/activity/ of merged pull requests and of discussions.

Deterministic: the same merges and entries give the same bytes. Weekends are slower than weekdays and 简体中文 waits
longer than 日本語, so that the figures have something to tell; a few things wait for an answer on the demo's day. What
was refused, `invent_decisions.py` tells. Run it again after changing the demo's merges or its links to discussions:

    .venv/bin/python tools/invent_activity.py
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kaifong.community.identity import Identities
from kaifong.entries.entry import Entry
from kaifong.entries.hub import Hub, load
from kaifong.history.activity import (
    DiscussionActivity,
    Person,
    PullActivity,
    Response,
    Review,
    ReviewState,
    activity_path,
    activity_record,
)
from kaifong.history.merges import Merge

ROOT = Path(__file__).parent.parent
STAFF = (Person(1001, "bw-tszyan"), Person(1003, "bw-wailam"), Person(1004, "bw-haruka"))
# Members who like to say something about others' work.
TALKERS = (Person(1005, "bw-siuming"), Person(1013, "bw-oskar"), Person(1010, "bw-priya"), Person(1017, "bw-weiling"))
# Hours until the first answer, in turn: most within the day that is promised, some after it.
HOURS = (2, 5, 9, 1, 14, 20, 7, 3, 11, 28, 4, 17, 6, 22, 12, 38, 8, 10, 16, 51)
SLOWER = {"zh-Hans": 9, "en": 2, "zh-Hant": 3, "ja": 0}
# Who waits on the day on which the demo is told: number, hours before its end, whose.
WAITING = ((225, 61, "bw-junhao"), (226, 30, "bw-chihang"), (227, 6, "bw-hana"))
END = datetime(2026, 11, 21, 16, tzinfo=UTC)  # midnight in Hong Kong
_DISCUSSION = re.compile(r"github\.com/bamboo-wheel/commons/discussions/(\d+)")


def chance(*parts: object) -> int:
    """A number that looks random and is always the same."""
    return int.from_bytes(hashlib.sha256("\0".join(map(str, parts)).encode()).digest()[:6])


def invented(hub: Hub) -> dict[str, bytes]:
    """Every file, by its path."""
    found: list[PullActivity | DiscussionActivity] = [*_pulls(hub), *_waiting(hub), *_discussions(hub)]
    return {activity_path(one): activity_record(one) for one in found}


def _account(hub: Hub, login: str) -> Person:
    members = hub.members.values()
    return next(Person(one.front["github_id"], login) for one in members if str(one.front.get("login", "")) == login)


def _pulls(hub: Hub) -> Iterator[PullActivity]:
    """Of merged pull requests; from the newest to the oldest, since a higher number was opened later."""
    later = END
    for merge in sorted(hub.history.merges, key=lambda one: one.number or 0, reverse=True):
        one = _pull(merge, later)
        later = one.opened_at - timedelta(minutes=7)
        yield one


def _pull(merge: Merge, later: datetime) -> PullActivity:
    assert merge.number is not None
    assert merge.submitter_id is not None
    dice = chance("pull", merge.number)
    folders = {one.path.split("/")[1] for one in merge.paths if "/" in one.path}
    wait = HOURS[merge.number % len(HOURS)] + max((SLOWER.get(one, 0) for one in folders), default=0)
    after = 1 + dice % 26
    opened = merge.merged_at - timedelta(hours=wait + after, minutes=dice % 60)
    if opened.weekday() >= 5:
        opened -= timedelta(hours=dice % 17)  # nobody looks on a Sunday
    opened = min(opened, later)
    submitter = Person(merge.submitter_id, merge.submitter)
    merger = next(one for one in (*STAFF, submitter) if one.login in {merge.merged_by, submitter.login})
    others = [one for one in (*STAFF, *TALKERS) if one.id != submitter.id]
    first = others[dice % len(others)] if dice % 4 == 0 or merger.id == submitter.id else merger
    answered = merge.merged_at - timedelta(hours=after)
    answered = max(opened + timedelta(minutes=11), min(answered, merge.merged_at))
    reviews = []
    if dice % 5 == 0 and first in STAFF:
        reviews.append(Review(first, answered, ReviewState.CHANGES_REQUESTED))
    if merger.id != submitter.id:
        reviews.append(Review(merger, max(answered, merge.merged_at - timedelta(minutes=4)), ReviewState.APPROVED))
    liked = {"heart": dice % 4, "thumbs_up": dice // 7 % 5, "rocket": dice // 53 % 2}
    return PullActivity(
        number=merge.number,
        opened_by=submitter,
        opened_at=opened,
        closed_at=merge.merged_at,
        merged_at=merge.merged_at,
        response=Response(first, answered),
        reviews=tuple(reviews),
        reactions={name: count for name, count in liked.items() if count},
    )


def _waiting(hub: Hub) -> Iterator[PullActivity]:
    for number, hours, login in WAITING:
        yield PullActivity(number, _account(hub, login), END - timedelta(hours=hours))


def _discussions(hub: Hub) -> Iterator[DiscussionActivity]:
    """Of the discussions that entries link: each as old as its oldest entry asks for."""
    linked: dict[int, list[Entry]] = {}
    for entry in hub.entries.values():
        for number in sorted({int(one) for one in _DISCUSSION.findall(entry.source)}):
            linked.setdefault(number, []).append(entry)
    for number, entries in sorted(linked.items()):
        yield _discussion(hub, number, entries)


def _discussion(hub: Hub, number: int, entries: list[Entry]) -> DiscussionActivity:
    who = Identities(hub)
    first = min(entries, key=lambda one: (hub.published_on(one) or END.date(), one.path))
    merge = hub.history.first(first.path)
    assert merge is not None
    dice = chance("discussion", number)
    people = dict.fromkeys(
        name for role in ("asker", "host", "author") for said, name in first.people() if said == role
    )
    opener = _person(hub, who, next(iter(people)))
    helper = next((name for role, name in first.people() if role == "accepted"), None)
    others = [one for one in (*TALKERS, *STAFF) if one.id != opener.id]
    answerer = _person(hub, who, helper) if helper and _person(hub, who, helper).id != opener.id else None
    opened = merge.merged_at - timedelta(days=6 + dice % 9, hours=dice % 24)
    answered = opened + timedelta(hours=3 + dice % 40)
    responder = answerer if answerer and dice % 2 else others[dice % len(others)]
    return DiscussionActivity(
        number=number,
        category={"answer": "q-a", "ama": "amas", "idea": "ideas"}.get(first.kind, "general"),
        opened_by=opener,
        opened_at=opened,
        response=Response(responder, min(answered, opened + timedelta(hours=1 + dice % 21))),
        answered_by=answerer,
        answered_at=answered if answerer else None,
        comments=2 + dice % 14,
        commented_at=answered + timedelta(days=dice % 6, hours=2),
        upvotes=dice // 11 % 19,
        reactions={"heart": 1 + dice % 6, "thumbs_up": 2 + dice // 3 % 9},
    )


def _person(hub: Hub, who: Identities, name: str) -> Person:
    member = hub.members[who.key(name)]
    return Person(member.front["github_id"], str(member.front["login"]))


if __name__ == "__main__":
    for path, data in invented(load(ROOT)).items():
        (ROOT / path).write_bytes(data)
