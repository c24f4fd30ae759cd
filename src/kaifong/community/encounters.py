"""Whom a member's work met: the people that the ladder counts, each proven by a merge.

Two people met when one of them merged, reviewed or answered what the other sent (`conversations` reads the latter
two off the records of activity), or when a published entry names both, unless it names them for the same part only:
two askers at an AMA did not meet, an asker and the one who answered did. Co-authors did, and so did a translator and
the author of what they translated.

Only accounts count that a merge proves: who submitted or merged something here. Anybody can write any name into an
entry, and a name that never did anything here is nobody yet. The day is the first on which all of it is proven, so
that what is said of a past day does not change as days go by.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from kaifong.community.credits import AUTHORS
from kaifong.community.evidence import Evidence
from kaifong.community.identity import Identities
from kaifong.entries.hub import Entry, Hub
from kaifong.entries.kinds.ama import BEFORE, Ama
from kaifong.history.merges import Merge
from kaifong.history.stand_in import STAND_IN, is_stand_in

# Accounts of programs; GitHub marks them so.
_BOT = "[bot]"
# The part of whoever wrote what an entry translates.
_SOURCE = "source"


@dataclass(frozen=True)
class Encounter:
    """Somebody whom a member's work met.

    Attributes:
        other: the key of the other person. when: the day, in the hub's zone.
        evidence: where a reader can check it: a merge record, or the evidence of an entry.
    """

    other: str
    when: date
    evidence: str


def proven(hub: Hub, who: Identities, now: date) -> Mapping[str, date]:
    """The people of whom a merge proves that they did something here, by key, with the first day of it."""
    found: dict[str, date] = {}
    for merge in hub.history.merges:
        day = merge.merged_at.astimezone(hub.settings.zone).date()
        if day <= now:
            for key in _of_merge(merge, who):
                found.setdefault(key, day)  # merges come oldest first
    return found


def merged_for(hub: Hub, who: Identities, now: date) -> Mapping[str, tuple[Encounter, ...]]:
    """Who merged what somebody sent, and whose they merged, by each one's key."""
    found: defaultdict[str, list[Encounter]] = defaultdict(list)
    for merge in hub.history.merges:
        keys = _of_merge(merge, who)
        day = merge.merged_at.astimezone(hub.settings.zone).date()
        if len(keys) == 2 and day <= now:
            for one, other in (keys, reversed(keys)):
                found[one].append(Encounter(other, day, merge.evidence))
    return {key: tuple(ones) for key, ones in found.items()}


def met_in(
    entry: Entry,
    evidence: Evidence,
    who: Identities,
    known: Mapping[str, date],
    *,
    only: str | None = None,
) -> Iterator[tuple[str, Encounter]]:
    """Who met whom in one entry: the key of a person, and somebody whom their work met.

    Args:
        entry: it. evidence: what proves it.
        known: as `proven` gives it.
        only: the key of the one person who is asked about; None for everybody.
    """
    parts = _parts(entry, evidence, who)
    others = [(other, theirs) for other, theirs in parts.items() if other in known]
    for key in parts if only is None else (only,):
        mine = parts.get(key, set())
        if not mine or mine == {_SOURCE}:
            continue  # of the author of what is translated, the translation itself has to speak
        for other, theirs in others:
            if other != key and (len(mine | theirs) > 1 or mine <= set(AUTHORS)):
                yield key, Encounter(other, max(evidence.when, known[other]), evidence.where)


def _parts(entry: Entry, evidence: Evidence, who: Identities) -> Mapping[str, set[str]]:
    """What part each person has in an entry, by key; nothing where there is nobody to meet."""
    if isinstance(entry.parsed, Ama) and entry.front.get("state") in BEFORE:
        return {}  # it has not been held
    source = who.hub.source_of(entry) if entry.front.get("translates") else None
    people = entry.people()
    if len(people) < 2 and source is None:
        return {}
    parts: defaultdict[str, set[str]] = defaultdict(set)
    for role, name in people:
        parts[who.key(name, evidence.merge)].add(role)
    if source is not None:
        for name in (source.front.get("author"), *source.front.get("co_authors", ())):
            if name is not None:
                parts[who.key(name)].add(_SOURCE)
    parts.pop(STAND_IN, None)
    return parts


def _of_merge(merge: Merge, who: Identities) -> list[str]:
    """The keys of a merge's submitter and of whoever merged it, without programs and each person once.

    Where the submitter is nobody (a program, or who asked to be forgotten), nobody met them.
    """
    if merge.submitter.endswith(_BOT) or is_stand_in(merge.submitter):
        return []
    names: Iterable[str | None] = (merge.submitter, merge.merged_by)
    people = [one for one in names if one is not None and not one.endswith(_BOT)]
    return [key for key in dict.fromkeys(who.key(one, merge) for one in people) if key != STAND_IN]
