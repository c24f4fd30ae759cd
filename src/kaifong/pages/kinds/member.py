"""A member: what they wrote and helped with, what it counted, and who stands beside them on the board."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from kaifong.community.account import member_trust
from kaifong.community.badges import badges_of
from kaifong.community.seasons import season_of
from kaifong.community.standings import around
from kaifong.entries.appointments import Office, appointments_of
from kaifong.entries.hub import Entry
from kaifong.pages.addresses import SECTIONS
from kaifong.pages.frame import Frame
from kaifong.pages.look import Look

# How many stand above and below a member in the excerpt from the board on their profile.
NEIGHBOURS = 2


@dataclass(frozen=True)
class Part:
    """One entry with the parts that a member has in it (role names)."""

    entry: Entry
    roles: tuple[str, ...]


def present(frame: Frame, entry: Entry) -> dict[str, object]:
    """`work` by kind, `points` of all time and of the season, `badges`, `trust`, `neighbours`, `groups`, `photo`."""
    site = frame.site
    ledger = site.ledger
    points = ledger.by_member.get(entry.slug, ())
    season = season_of(site.now)
    standings = site.season_board
    return {
        "work": _work(frame, entry),
        "points": sum(one.points for one in points),
        "season_points": sum(one.points for one in points if one.season == season),
        "season": season,
        "rank": next((one.rank for one in standings if one.member == entry.slug), None),
        "neighbours": [(one, site.people.person(one.member)) for one in around(standings, entry.slug, NEIGHBOURS)],
        "badges": [
            (one.badge.name.read(frame.language.tag), one.badge.about.read(frame.language.tag), one.when)
            for one in badges_of(points, ledger.recognition)
        ],
        "trust": _trust(frame, entry),
        "roles": _roles(frame, entry),
        "groups": [
            one for one in map(site.hub.groups.get, entry.front.get("groups", ())) if one and site.has_page(one)
        ],
        "photo": site.picture(entry, entry.front.get("photo")),
        "speaks": [
            site.hub.settings.by_tag[tag]
            for tag in entry.front.get("languages", ())
            if tag in site.hub.settings.by_tag
        ],
    }


def _trust(frame: Frame, entry: Entry) -> str | None:
    step = member_trust(frame.site.ledger, entry.slug).step
    return None if step is None else step.name.read(frame.language.tag)


def _roles(frame: Frame, entry: Entry) -> list[dict[str, Any]]:
    """What they are here: offices as recognition.yml lists them, if it does, and what else the profile says."""
    site = frame.site
    stated = [{"role": one["role"], "until": one.get("until")} for one in entry.front.get("roles", ())]
    listed = appointments_of(site.hub.tree, site.hub.settings.by_tag)
    if listed is None:
        return stated
    held = [one for one in listed if one.id == entry.front.get("github_id") and one.on(site.now)]
    offices = [{"role": one.office.value, "until": one.until} for one in held]
    return [*offices, *(one for one in stated if one["role"] not in set(Office))]


def _work(frame: Frame, entry: Entry) -> list[tuple[str, list[Part]]]:
    """Kinds in their order, each with the entries that name the member, newest first."""
    mine = frame.site.work.get(entry.slug, {})
    found = []
    for kind, _ in SECTIONS:
        parts = [Part(one, mine[one.path]) for one in frame.site.of_kind(kind) if one.path in mine]
        if parts:
            found.append((kind, parts))
    return found


LOOK = Look(present, "members")
