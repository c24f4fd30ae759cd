"""What a member has by the community's rules, as their profile, card and badges show it: worked out once for all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kaifong.community.account import member_trust
from kaifong.community.badges import Earned, badges_of
from kaifong.community.points import Point
from kaifong.community.recognition import Step
from kaifong.community.seasons import season_of
from kaifong.community.standings import Standing
from kaifong.community.tiers import Held, tier_of
from kaifong.entries.hub import Entry
from kaifong.pages import github
from kaifong.pages.site import Site


@dataclass(frozen=True)
class Recognised:
    """What one member has.

    Attributes:
        points, season_points: sums of all time and of the running season.
        rank: theirs on the season's board, or None. badges: in the order of recognition.yml.
        step: of the trust ladder, or None. tier: what they hold for the last twelve months' work.
    """

    points: int
    season_points: int
    rank: int | None
    badges: tuple[Earned, ...]
    step: Step | None
    tier: Held


def recognised(site: Site, member: Entry) -> Recognised:
    """What a member has on the day."""
    return site.once(everybody)[member.slug]


def everybody(site: Site) -> Mapping[str, Recognised]:
    """The same of all members who may be shown. Ask it by `site.once(everybody)`."""
    ranks: dict[str, Standing] = {one.member: one for one in site.season_board}
    return {one.slug: _recognised(site, one, ranks.get(one.slug)) for one in site.members}


def _recognised(site: Site, member: Entry, standing: Standing | None) -> Recognised:
    points = site.ledger.by_member.get(member.slug, ())
    season = season_of(site.now)
    return Recognised(
        points=sum(one.points for one in points),
        season_points=sum(one.points for one in points if one.season == season),
        rank=standing.rank if standing else None,
        badges=badges_of(points, site.ledger.recognition),
        step=member_trust(site.ledger, member.slug).step,
        tier=tier_of(site.ledger, member.slug),
    )


def proof(site: Site, point: Point) -> str | None:
    """Where on GitHub a reader can check a point: the pull request that brought the entry; None without one."""
    return None if point.number is None else github.pull_request(site.hub.settings, point.number)
