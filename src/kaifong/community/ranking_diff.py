"""What a change of guidelines/recognition.yml does to the people on the boards: who moves, by how much, and why.

The same merged work is counted by both sets of rules; nothing else differs. Hidden members are on no board, before or
after, so that what this tells may be published.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from kaifong.community.account import member_trust
from kaifong.community.badges import badges_of
from kaifong.community.points import Ledger
from kaifong.community.recognition import Recognition
from kaifong.community.score_keys import score_key
from kaifong.community.standings import Standing, board
from kaifong.community.tiers import tier_of
from kaifong.community.visibility import visible
from kaifong.entries.hub import Hub


@dataclass(frozen=True)
class RuleChange:
    """One figure that differs: its key in the file (`points.story.author`), and what stood and stands there.

    None: it was not, or is not, there.
    """

    key: str
    before: str | None
    after: str | None


@dataclass(frozen=True)
class Cause:
    """What somebody's parts of one kind add up to, before and after: `key` is a score key (`story.author`)."""

    key: str
    before: int
    after: int


@dataclass(frozen=True)
class Move:
    """One person whose line changes.

    Attributes:
        member: their key. before, after: their lines; None where they had or have none.
        causes: the parts whose sums differ, the greatest difference first; empty where only others moved around them.
        badges_lost, badges_won: ids. tier_before, tier_after: ids, or None. step_before, step_after: of trust.
    """

    member: str
    before: Standing | None
    after: Standing | None
    causes: tuple[Cause, ...] = ()
    badges_lost: tuple[str, ...] = ()
    badges_won: tuple[str, ...] = ()
    tier_before: str | None = None
    tier_after: str | None = None
    step_before: str | None = None
    step_after: str | None = None

    @property
    def points(self) -> int:
        """Points won, or lost below zero."""
        return _points(self.after) - _points(self.before)

    @property
    def ranks(self) -> int:
        """Ranks climbed, or fallen below zero; 0 for whoever enters or leaves the board."""
        return self.before.rank - self.after.rank if self.before and self.after else 0


@dataclass(frozen=True)
class RankingDiff:
    """The whole of it.

    Attributes:
        season: of which board; None: of all time. rules: what differs in the rules, in the file's order.
        moves: those whose line, badges, tier or step differ: most points won or lost first, then by rank and name.
        people: how many stand on either board.
    """

    season: str | None
    rules: tuple[RuleChange, ...]
    moves: tuple[Move, ...]
    people: int


def ranking_diff(
    hub: Hub, before: Recognition, after: Recognition, now: date, *, season: str | None = None
) -> RankingDiff:
    """Compares the boards of a hub under two sets of rules, on a day."""
    old, new = Ledger(hub, before, now), Ledger(hub, after, now)
    lines = [{one.member: one for one in board(each, season=season)} for each in (old, new)]
    people = sorted(key for key in {*old.by_member, *new.by_member} if visible(hub, key))
    moves = [_move(old, new, lines[0].get(key), lines[1].get(key), key, season) for key in people]
    changed = [one for one in moves if _differs(one)]
    changed.sort(key=lambda one: (-abs(one.points), (one.after or one.before or _NOBODY).rank, one.member))
    return RankingDiff(
        season, tuple(rule_changes(before, after)), tuple(changed), len(lines[0].keys() | lines[1].keys())
    )


def rule_changes(before: Recognition, after: Recognition) -> Iterator[RuleChange]:
    """What differs between two sets of rules, offices and words apart: they move nobody."""
    old, new = _figures(before), _figures(after)
    for key in [*new, *(one for one in old if one not in new)]:
        if old.get(key) != new.get(key):
            yield RuleChange(key, old.get(key), new.get(key))


def _figures(rules: Recognition) -> Mapping[str, str]:
    """Every figure that moves anybody, by its key in the file."""
    found = {f"points.{key}": str(worth) for key, worth in rules.points.items()}
    limits = rules.rules
    found["rules.daily_cap"] = str(limits.daily_cap)
    found["rules.halve_repeats"] = str(limits.halve_repeats).lower()
    if limits.counterpart_limit is not None:
        found["rules.counterpart_limit"] = str(limits.counterpart_limit)
    for badge in rules.badges:
        found[f"badges.{badge.id}"] = f"{badge.at_least} {badge.unit}: {', '.join(sorted(badge.counts))}"
    for tier in rules.tiers:
        found[f"tiers.{tier.id}"] = f"{tier.points} points, {tier.weeks} weeks, {tier.people} people"
    for step in rules.ladder:
        if step.asks and not step.appointed:
            asked = f"{step.points} points, {step.weeks} weeks, {step.people} people"
            found[f"trust.{step.id}"] = asked + ("" if step.days is None else f", in {step.days} days")
    return found


_NOBODY = Standing(0, "", 0, 0)


def _move(  # noqa: PLR0913, PLR0917 - the two sides of one person
    old: Ledger, new: Ledger, before: Standing | None, after: Standing | None, key: str, season: str | None
) -> Move:
    badges = [
        {one.badge.id for one in badges_of(each.by_member.get(key, ()), each.recognition)} for each in (old, new)
    ]
    tiers = [tier_of(each, key).tier for each in (old, new)]
    steps = [member_trust(each, key).step for each in (old, new)]
    return Move(
        key,
        before,
        after,
        _causes(old, new, key, season),
        tuple(sorted(badges[0] - badges[1])),
        tuple(sorted(badges[1] - badges[0])),
        tiers[0].id if tiers[0] else None,
        tiers[1].id if tiers[1] else None,
        steps[0].id if steps[0] else None,
        steps[1].id if steps[1] else None,
    )


def _causes(old: Ledger, new: Ledger, key: str, season: str | None) -> tuple[Cause, ...]:
    sums: list[defaultdict[str, int]] = []
    for each in (old, new):
        mine: defaultdict[str, int] = defaultdict(int)
        for one in each.by_member.get(key, ()):
            if season in (None, one.season):
                mine[score_key(one.entry.kind, one.role)] += one.points
        sums.append(mine)
    found = [Cause(part, sums[0][part], sums[1][part]) for part in sorted({*sums[0], *sums[1]})]
    differing = [one for one in found if one.before != one.after]
    return tuple(sorted(differing, key=lambda one: -abs(one.after - one.before)))


def _differs(move: Move) -> bool:
    rank = (move.before and move.before.rank) != (move.after and move.after.rank)
    named = (move.tier_before, move.step_before) != (move.tier_after, move.step_after)
    return bool(move.points or rank or move.badges_lost or move.badges_won or named)


def _points(line: Standing | None) -> int:
    return line.points if line else 0
