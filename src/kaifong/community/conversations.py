"""Who answered whom on GitHub, as records of activity tell: reviews, first responses, marked answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from kaifong.community.encounters import Encounter
from kaifong.community.identity import Identities
from kaifong.entries.hub import Hub
from kaifong.history.activity import DiscussionActivity, Person, PullActivity, answers
from kaifong.history.activity_reader import is_activity, read_activity
from kaifong.history.stand_in import is_stand_in


def met_in_talk(
    hub: Hub, who: Identities, known: Mapping[str, date], now: date, *, near: frozenset[bytes] | None = None
) -> Iterator[tuple[str, Encounter]]:
    """Who met whom: the key of a person, and somebody who answered them or whom they answered.

    Args:
        known: as `encounters.proven` gives it: a comment is written by anybody, and proves nobody.
        near: what a record has to hold to be read at all, in small letters: names and numbers; None reads every one.
    """
    tree = hub.tree
    for path in tree.modes:
        if not is_activity(path):
            continue
        data = tree.read(path)
        if near is not None and not any(one in data.lower() for one in near):
            continue
        for record in read_activity([(path, data)])[0]:
            yield from _of_record(record, path, hub, who, known, now)


def _of_record(  # noqa: PLR0913, PLR0917 - one record, and what everybody is known by
    record: PullActivity | DiscussionActivity,
    path: str,
    hub: Hub,
    who: Identities,
    known: Mapping[str, date],
    now: date,
) -> Iterator[tuple[str, Encounter]]:
    asked = None if record.opened_by is None else _key(record.opened_by, who)
    if asked is None:
        return
    for person, at in answers(record):
        other = _key(person, who)
        day = at.astimezone(hub.settings.zone).date()
        if other in (None, asked) or day > now:
            continue
        for one, met in ((asked, other), (other, asked)):
            if one is not None and met in known:
                yield one, Encounter(met, max(day, known[met]), path)


def _key(person: Person, who: Identities) -> str | None:
    """The key of an account; None for whoever asked to be forgotten."""
    if is_stand_in(person.login):
        return None
    found = who.owned(person.login, person.id)
    return person.login.casefold() if found is None else found.slug
