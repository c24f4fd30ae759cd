"""What a member is here: offices by the community's list, other roles by their own word, each with its term."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kaifong.entries.appointments import Office, appointments_of
from kaifong.entries.hub import Entry
from kaifong.entries.settings import Language
from kaifong.pages.site import Site


@dataclass(frozen=True)
class Held:
    """A role: `languages` are those it is for, empty for all; `since` and `until` its first and last day, or None."""

    role: str
    languages: tuple[Language, ...]
    since: date | None
    until: date | None

    def begun(self, day: date) -> bool:
        """Whether its first day has come."""
        return self.since is None or self.since <= day

    def over(self, day: date) -> bool:
        """Whether its last day has passed; that day itself counts."""
        return self.until is not None and self.until < day


def roles_of(site: Site, entry: Entry) -> tuple[tuple[Held, ...], tuple[Held, ...]]:
    """The roles that a member has on the day, and those that are over, the latest first.

    Where guidelines/recognition.yml lists offices, it alone says who holds one and who held it; the profile says the
    rest. What has not begun is in neither.
    """
    tags = site.hub.settings.by_tag
    stated = [
        Held(one["role"], _languages(site, one.get("languages", ())), one.get("from"), one.get("until"))
        for one in entry.front.get("roles", ())
    ]
    listed = appointments_of(site.hub.tree, tags)
    if listed is not None:
        number = entry.front.get("github_id")
        offices = [
            Held(one.office.value, _languages(site, one.languages), one.since, one.until)
            for one in listed
            if number is not None and one.id == number
        ]
        stated = [*offices, *(one for one in stated if one.role not in set(Office))]
    begun = [one for one in stated if one.begun(site.now)]
    past = [one for one in begun if one.over(site.now)]
    past.sort(key=lambda one: one.until or date.min, reverse=True)
    return tuple(one for one in begun if not one.over(site.now)), tuple(past)


def _languages(site: Site, tags: tuple[str, ...]) -> tuple[Language, ...]:
    by_tag = site.hub.settings.by_tag
    return tuple(by_tag[tag] for tag in tags if tag in by_tag)
