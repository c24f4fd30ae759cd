"""Decisions of moderators: one file each below records/decisions/, which `decision_reader` reads.

A decision says what a moderator did and why. It names the moderators, never the member: who a sanction is about
stands there as a keyed hash, which only those who hold the hub's key can match.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from kaifong.errors import SettingsError
from kaifong.history.change import Sanction
from kaifong.history.decision_parts import Appeal, Deed, Measure, Notice, Origin

DECISIONS = "records/decisions"
SCHEMA = "kaifong.decision/1"
# A shorter key than this could be guessed by trying, and with it every member whose number somebody hashes.
SHORTEST_KEY = 32


@dataclass(frozen=True)
class Decision:
    """What moderators decided.

    Attributes:
        case: the random id; the file is named for it.
        decided_on: the day, in the hub's zone. decided_by: GitHub's ids of those who decided.
        clause: the clause of the guidelines. reason: the statement of reasons.
        automated: whether a check saw it first, or None where the record does not say.
        paths: what was done to which files, by path from the hub's root.
        sanction: the effect on a member, with the keyed hash of their id, or None.
        overturns: the case that this one takes back, or None.
        measure: what it is; None in records that do not say.
        clause_revision: of the clause's binding text on that day (`hub.revision`), or None.
        facts: what was seen, where it is told apart from the reason.
        source: on whose word moderators looked, or None.
        pull_request: the number of the one that was refused or in which it happened; never beside a sanction, whose
            member it would name.
        notice: how the person was told, or None. appeal: what came of looking again at another case, or None.
        logins: what those who decided were called on that day, by id.
    """

    case: str
    decided_on: date
    decided_by: frozenset[int]
    clause: str
    reason: str
    automated: bool | None = None
    paths: Mapping[str, Deed] = field(default_factory=dict)
    sanction: tuple[str, Sanction] | None = None
    overturns: str | None = None
    measure: Measure | None = None
    clause_revision: str | None = None
    facts: str | None = None
    source: Origin | None = None
    pull_request: int | None = None
    notice: Notice | None = None
    appeal: Appeal | None = None
    logins: Mapping[int, str] = field(default_factory=dict)

    @property
    def file(self) -> str:
        """Where the record stands."""
        return f"{DECISIONS}/{self.case}.json"


def is_decision(path: str) -> bool:
    """Whether a path is where a decision record stands."""
    return path.startswith(f"{DECISIONS}/") and path.endswith(".json") and path.count("/") == 2


def in_force(decisions: Iterable[Decision], now: date) -> tuple[Decision, ...]:
    """The decisions that stand on a day: made by then, and not taken back.

    A decision is taken back by a later one that says so and in which somebody had a say who had none in the first;
    or, in a hub that has nobody else, by an appeal that says so (the check `second-reader` holds when it may).
    """
    made = sorted((one for one in decisions if one.decided_on <= now), key=lambda one: (one.decided_on, one.case))
    by_case = {one.case: one for one in made}
    fallen: set[str] = set()
    for one in reversed(made):  # the newest first, so that what was itself taken back takes nothing back
        first = by_case.get(one.overturns or "")
        if first is None or one.case in fallen or first.decided_on > one.decided_on:
            continue
        alone = one.appeal is not None and one.appeal.by_one_alone
        if alone or one.decided_by - first.decided_by:
            fallen.add(first.case)
    return tuple(one for one in made if one.case not in fallen)


def appeals_of(decisions: Iterable[Decision], case: str) -> tuple[Decision, ...]:
    """The decisions about an appeal against a case, oldest first."""
    found = (one for one in decisions if one.appeal is not None and one.appeal.of == case)
    return tuple(sorted(found, key=lambda one: (one.decided_on, one.case)))


def sanctions_of(decisions: Iterable[Decision], member_id: int, key: str, now: date) -> tuple[Sanction, ...]:
    """The sanctions that stand against a member on a day, by case.

    Raises:
        SettingsError: the key is too short.
    """
    found = []
    for one in in_force(decisions, now):
        if one.sanction is None:
            continue
        digest, sanction = one.sanction
        ended = sanction.until is not None and sanction.until < now
        if not ended and hmac.compare_digest(digest, member_hash(member_id, one.case, key)):
            found.append(sanction)
    return tuple(sorted(found, key=lambda one: one.case))


def member_hash(member_id: int, case: str, key: str) -> str:
    """What stands in a record for the member of a case: HMAC-SHA-256 (RFC 2104) of case and id, in hex.

    The case goes into it, so that two records do not tell that they are about one and the same person.

    Raises:
        SettingsError: the key is too short.
    """
    if len(key) < SHORTEST_KEY:
        raise SettingsError(
            f"the hub's key for sanctions has fewer than {SHORTEST_KEY} characters",
            why="with a key that can be guessed, anybody could find out who was sanctioned",
            mend="make one with `python -c 'import secrets; print(secrets.token_urlsafe(32))'`",
        )
    said = f"{SCHEMA}\0{case}\0{member_id}".encode()
    return hmac.new(key.encode(), said, hashlib.sha256).hexdigest()
