"""Who holds which office on a day: the one answer for the ladder, for commands and for decisions.

The lists stand in guidelines/recognition.yml (`entries.appointments`). An office ends by its date, without anybody
doing anything: who asks about the day after is told that nobody holds it.
"""

from __future__ import annotations

from datetime import date

from kaifong.community.recognition import Recognition
from kaifong.entries.appointments import Appointment, Office

__all__ = ["Appointment", "Office", "office_of", "offices_on", "reviewers_for"]


def offices_on(recognition: Recognition, day: date) -> tuple[Appointment, ...]:
    """The offices that are held on a day, in the file's order. One person may hold several."""
    return tuple(one for one in recognition.appointments if one.on(day))


def reviewers_for(
    recognition: Recognition, language: str | None, kind: str | None, day: date
) -> tuple[Appointment, ...]:
    """Who looks after entries of a language and kind on a day, each person once, the most particular first.

    Moderators whose languages and kinds are named come before those who look after everything, and maintainers last:
    they are asked where nobody else is there. None asks about any language or kind.
    """
    held = [one for one in offices_on(recognition, day) if one.covers(language, kind)]
    held.sort(key=lambda one: (one.office is Office.MAINTAINER, not one.languages, not one.kinds))
    first: dict[int, Appointment] = {}
    for one in held:
        first.setdefault(one.id, one)
    return tuple(first.values())


def office_of(recognition: Recognition, github_id: int | None, day: date) -> Appointment | None:
    """The office of an account that lasts longest, from a day on; None where it holds none."""
    held = [one for one in offices_on(recognition, day) if one.id == github_id and github_id is not None]
    return max(held, key=lambda one: one.until or date.max, default=None)
