"""One person's score in full: every point with its evidence, and what it adds up to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches

from kaifong.community.badges import Earned, badges_of
from kaifong.community.encounters import Encounter
from kaifong.community.evidence import Unproven
from kaifong.community.points import Ledger, Point
from kaifong.community.recognition import Recognition
from kaifong.community.seasons import season_of
from kaifong.community.standings import Standing, board
from kaifong.community.tiers import Held, tier_of
from kaifong.community.trust import Trust, trust_of
from kaifong.community.visibility import visible
from kaifong.entries.hub import Entry, Hub
from kaifong.errors import KaifongError


class UnknownMemberError(KaifongError):
    """Nobody of that name has a profile, or anything merged."""


@dataclass(frozen=True)
class Account:
    """What one person has, and why.

    Attributes:
        member: their key. name: their display name, or the key. profile: their file, or None.
        hidden: they are on no board; this account is for their own eyes and whoever holds the repository anyway.
        points: every point, those worth 0 included, oldest first.
        total: of all time. seasons: totals by season, newest first; the current one is always there.
        season: the current one.
        standing, season_standing: their line on the boards of all time and of the season, or None.
        badges: with their evidence. trust: their step, and what the next one takes.
        tier: what their last twelve months hold; see `tiers`.
        met: whom their work met, each person once, with the first evidence of it, oldest first.
        unlisted: those of them who are on no list, and whom nobody else's account names.
        unproven: the entries they are named in that score for nobody, by path, with the reason.
        source: "records", "git" or "none". shortfall: why the history is not complete, or None; see `History`.
        errors: the records that could not be read.
    """

    member: str
    name: str
    profile: Entry | None
    hidden: bool
    points: tuple[Point, ...]
    total: int
    seasons: Mapping[str, int]
    season: str
    standing: Standing | None
    season_standing: Standing | None
    badges: tuple[Earned, ...]
    trust: Trust
    tier: Held
    met: tuple[Encounter, ...]
    unlisted: frozenset[str]
    unproven: Mapping[str, Unproven]
    source: str
    shortfall: str | None
    errors: tuple[KaifongError, ...]


def explain(hub: Hub, recognition: Recognition, name: str, now: date) -> Account:
    """The account of a person: `@name`, with or without the sign: a member's name, login or display name, or a login.

    Raises:
        UnknownMemberError: there is nobody like that; says who comes nearest.
    """
    return account(Ledger(hub, recognition, now), name)


def account(ledger: Ledger, name: str) -> Account:
    """As `explain`, from points that are counted already."""
    hub = ledger.hub
    key = find(ledger, name)
    profile = ledger.who.member(key)
    points = ledger.by_member.get(key, ())
    met = _first(ledger.met.get(key, ()))
    season = season_of(ledger.now)
    seasons = {season: 0}
    for one in points:
        seasons[one.season] = seasons.get(one.season, 0) + one.points
    return Account(
        member=key,
        name=profile.title if profile else key,
        profile=profile,
        hidden=not visible(hub, key),
        points=points,
        total=sum(one.points for one in points),
        seasons=dict(sorted(seasons.items(), reverse=True)),
        season=season,
        standing=_standing(board(ledger), key),
        season_standing=_standing(board(ledger, season=season), key),
        badges=badges_of(points, ledger.recognition),
        trust=member_trust(ledger, key),
        tier=tier_of(ledger, key),
        met=met,
        unlisted=frozenset(one.other for one in met if not visible(hub, one.other)),
        unproven=_unproven(ledger, key),
        source=hub.history.source.value,
        shortfall=hub.history.shortfall,
        errors=hub.history.errors,
    )


def member_trust(ledger: Ledger, key: str) -> Trust:
    """The trust of a person by key, on the ledger's day."""
    points, met = ledger.by_member.get(key, ()), ledger.met.get(key, ())
    return trust_of(points, met, ledger.recognition, ledger.now, ledger.who.account(key))


def find(ledger: Ledger, name: str) -> str:
    """The key of a person by name, login or display name; raises as `explain`."""
    key = ledger.who.key(name)
    if key in ledger.hub.members or key in ledger.by_member:
        return key
    known = {key: key for key in ledger.by_member if visible(ledger.hub, key)}
    for slug, member in ledger.hub.members.items():
        if visible(ledger.hub, slug):
            known |= {
                slug: slug,
                member.title.casefold(): slug,
                str(member.front.get("login", slug)).casefold(): slug,
            }
    near = list(dict.fromkeys(known[one] for one in get_close_matches(key, known, 5, 0.5)))[:3]
    raise UnknownMemberError(
        f"nobody here is called “{name}”",
        why="points belong to people with a profile in content/members/, or with something merged",
        mend=f"did you mean {' or '.join('@' + one for one in near)}?"
        if near
        else "look at the names in content/members/",
    )


def _first(met: Iterable[Encounter]) -> tuple[Encounter, ...]:
    """Each person once, by the day, then by name."""
    found: dict[str, Encounter] = {}
    for one in sorted(met, key=lambda one: (one.when, one.other, one.evidence)):
        found.setdefault(one.other, one)
    return tuple(found.values())


def _unproven(ledger: Ledger, key: str) -> Mapping[str, Unproven]:
    return {
        path: reason
        for path, reason in ledger.unproven.items()
        if any(ledger.who.key(name) == key for _, name in ledger.hub.entries[path].people())
    }


def _standing(standings: tuple[Standing, ...], key: str) -> Standing | None:
    return next((one for one in standings if one.member == key), None)
