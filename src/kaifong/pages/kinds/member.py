"""A member: what they did here, what it counted, who stands beside them, and whom they might like to meet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kaifong.community.badges import Earned
from kaifong.community.points import Point
from kaifong.community.standings import around
from kaifong.entries.hub import Entry
from kaifong.pages import badge_art, member_card, open_badges
from kaifong.pages.boards import line_of
from kaifong.pages.frame import Frame
from kaifong.pages.interests import interest_address
from kaifong.pages.introductions import introductions
from kaifong.pages.look import Look
from kaifong.pages.member_embed import embeds
from kaifong.pages.member_roles import roles_of
from kaifong.pages.member_work import by_kind, parts_of, seasons_of
from kaifong.pages.recognised import proof, recognised

if TYPE_CHECKING:
    from markupsafe import Markup

# How many stand above and below a member in the excerpt from the board on their profile.
NEIGHBOURS = 5
# Of a kind's entries the newest are shown at once, the others behind a word.
SHOWN = 6
# Behind the word stand so many; nobody reads on, and whoever looks for one searches.
FOLDED = 100
# The newest seasons; what was before stands in the sums.
SEASONS = 8


@dataclass(frozen=True)
class Won:
    """A badge on a profile: `json` is where it stands as an Open Badge, `proofs` its points with their proof."""

    earned: Earned
    art: Markup
    json: str | None
    proofs: tuple[tuple[Point, str | None], ...]


def present(frame: Frame, entry: Entry) -> dict[str, object]:
    """What a profile shows beyond what stands in its file."""
    site = frame.site
    had = recognised(site, entry)
    standings = around(site.season_board, entry.slug, NEIGHBOURS)
    parts = parts_of(site, entry.slug)
    roles, past = roles_of(site, entry)
    introduced = introductions(site, entry.slug)
    return {
        "work": [(kind, ones[: SHOWN + FOLDED], len(ones)) for kind, ones in by_kind(parts)],
        "count": len(parts),
        "shown": SHOWN,
        "folded": SHOWN + FOLDED,
        "seasons": seasons_of(site, entry.slug, parts)[:SEASONS],
        "had": had,
        "board": line_of(site, frame.language, entry.slug),
        "neighbours": [(one, site.people.person(one.member)) for one in standings],
        "badges": [_won(frame, entry, one) for one in had.badges],
        "roles": roles,
        "past_roles": past,
        "groups": [
            one for one in map(site.hub.groups.get, entry.front.get("groups", ())) if one and site.has_page(one)
        ],
        "interests": [(one, interest_address(site, frame.language, one)) for one in entry.front.get("interests", ())],
        "introductions": [(one, site.people.person(one.member)) for one in introduced],
        # Where each of the interests stands that are given as a reason there.
        "interest_addresses": {
            reason.name: interest_address(site, frame.language, reason.name)
            for one in introduced
            for kind, shared in one.reasons
            for reason in shared
            if kind == "interest"
        },
        "photo": site.picture(entry, entry.front.get("photo")),
        "speaks": [
            site.hub.settings.by_tag[tag]
            for tag in entry.front.get("languages", ())
            if tag in site.hub.settings.by_tag
        ],
        "card": member_card.address(entry),
        "card_size": (member_card.WIDTH, member_card.height(had)),
        "embeds": embeds(site, entry),
    }


def _won(frame: Frame, member: Entry, earned: Earned) -> Won:
    from markupsafe import Markup

    site = frame.site
    return Won(
        earned,
        Markup(badge_art.inline(earned.badge)),  # noqa: S704 - drawn by us, from numbers
        None if site.hub.settings.url is None else open_badges.address(member, earned.badge),
        tuple((one, proof(site, one)) for one in earned.evidence),
    )


LOOK = Look(present, "members")
