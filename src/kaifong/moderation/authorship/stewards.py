"""Who holds an office in a hub on a day, by GitHub's id."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from kaifong.entries.appointments import appointments_of
from kaifong.entries.hub import Hub
from kaifong.moderation.authorship import people


def stewards(hub: Hub, day: date) -> frozenset[int]:
    """The ids of those who may decide: from the list of recognition.yml, else from the roles of the profiles.

    A profile that has a role and no id counts for nobody, as in `people.is_steward`.
    """
    listed = appointments_of(hub.tree, hub.settings.by_tag)
    if listed is not None:
        return frozenset(one.id for one in listed if one.on(day))
    found = set()
    for member in hub.members.values():
        number = member.front.get("github_id")
        if isinstance(number, int) and people.STEWARDS & set(people.roles(member, day)):
            found.add(number)
    return frozenset(found)


def others_than(hub: Hub, ids: Iterable[int], day: date) -> frozenset[int]:
    """Those in office who are none of these: who can look again at what these decided."""
    return stewards(hub, day) - frozenset(ids)
