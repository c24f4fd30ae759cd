"""Who holds which office on a day: by the list of guidelines/recognition.yml, else by the roles in the profiles."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from kaifong.entries.appointments import Appointment, Office, appointments_of
from kaifong.entries.hub import Hub


def offices_held(hub: Hub, day: date) -> tuple[Appointment, ...]:
    """The offices that are held on a day, maintainers first; one person may hold several.

    Where recognition.yml has a list, that alone tells. Else a profile's role is an office, if the profile states
    GitHub's id: whoever takes a login that was given up would take the office with it.

    Args:
        hub: the base of a change: nobody appoints themselves in it. day: in the hub's zone.
    """
    listed = appointments_of(hub.tree, hub.settings.by_tag)
    held = _of_profiles(hub) if listed is None else listed
    on_duty = (one for one in held if one.on(day))
    return tuple(sorted(on_duty, key=lambda one: one.office is Office.MODERATOR))


def _of_profiles(hub: Hub) -> Iterator[Appointment]:
    for name, member in hub.members.items():
        number = member.front.get("github_id")
        if not isinstance(number, int):
            continue
        for role in member.front.get("roles", ()):
            if role["role"] in set(Office):
                yield Appointment(
                    Office(role["role"]),
                    number,
                    str(member.front.get("login", name)),
                    role.get("from"),
                    role.get("until"),
                    tuple(role.get("languages", ())),
                )
