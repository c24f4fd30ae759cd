"""A member's card as one SVG file, to be shown on their own site or README: it loads nothing and runs nothing."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from kaifong.community.badges import Earned
from kaifong.entries.hub import Entry
from kaifong.pages import badge_art
from kaifong.pages.later import Later, made_of
from kaifong.pages.own_language import own_language
from kaifong.pages.people import Person
from kaifong.pages.recognised import Recognised, recognised
from kaifong.pages.site import Site
from kaifong.pages.words import Words
from kaifong.text.width import cut, width

WIDTH = 440  # pixels
# A row for the name, one for figures, one for badges. Nobody is shown with a row of noughts.
NAME, FIGURES, BADGES = 96, 48, 48
SHOWN = 8  # badges, the latest first

# A CJK character is as wide as its size. A letter of a system font takes at most 0.6 of it (a third more than the
# average of 0.45, since nobody knows which font a reader has), a broad one nearly all.
LETTER, BROAD = 0.6, 0.95
_BROAD = frozenset("MWmw@%")

_ROOM = WIDTH - 92 - 20

# The reader's scheme may be dark. Attributes say the light colours, so that a page whose policy forbids the sheet
# inside still shows a card.
_DARK = (
    "@media(prefers-color-scheme:dark)"
    "{.p{fill:#1c2324;stroke:#364042}.i{fill:#ece8dc}.s{fill:#a9b0a6}.l{stroke:#364042}}"
)
_FONTS = (
    "system-ui, -apple-system, 'Segoe UI', Roboto, 'PingFang HK', 'Microsoft JhengHei', 'Hiragino Sans', "
    "'Noto Sans', 'Noto Sans CJK HK', sans-serif"
)
# The eight colours of avatars, as kf-avatar--0 to kf-avatar--7 in the theme.
_AVATARS = ("#47525c", "#23604a", "#1f5673", "#a4402f", "#7a5200", "#5b4a8a", "#8a3564", "#3d6b21")


def address(member: Entry) -> str:
    """Where a member's card stands."""
    return f"{member.address}card.svg"


def height(had: Recognised) -> int:
    """How tall the card is, in pixels."""
    return NAME + (FIGURES if had.points else 0) + (BADGES if had.badges else 0)


def files(site: Site) -> Iterator[Later[str]]:
    """The card of every member who may be shown."""
    for member in site.members:
        yield made_of(address(member), card, member=member, had=recognised(site, member))


def card(site: Site, member: Entry, had: Recognised) -> str:
    """One member's card: their name, the hub's, points and rank of the season, and badges."""
    language = own_language(site, member)
    words = site.words(language)
    person = site.people.person(member.slug)
    tall = height(had)
    draw = _Sheet(mirrored=language.direction == "rtl")
    name = person.name or ""
    size = next((one for one in (23, 19, 16) if extent(name, one) <= _ROOM), 16)
    draw.initials(person)
    draw.text(92, 48, size, fitted(name, size, _ROOM), strong=True)
    rank = had.tier.tier or had.step
    under = site.name(language) if rank is None else f"{site.name(language)} · {rank.name.read(language.tag)}"
    draw.text(92, 72, 13, fitted(under, 13, _ROOM))
    for at, (label, value) in enumerate(_figures(words, had)):
        draw.text(22 + 136 * at, 113, 11, cut(label, 19))
        draw.text(22 + 136 * at, 131, 15, cut(value, 14), strong=True)
    if tall > NAME:
        draw.line(NAME - 3)
    draw.badges(had.badges, language.tag, tall - BADGES + 4)
    title = words.text("people-card-title", name=name, hub=site.name(language))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{tall}" viewBox="0 0 {WIDTH} {tall}" '
        f'role="img" aria-labelledby="t" lang="{escape(language.html)}" font-family="{_FONTS}">'
        f'<title id="t">{escape(title)}</title><style>{_DARK}</style>'
        f'<rect class="p" x=".5" y=".5" width="{WIDTH - 1}" height="{tall - 1}" rx="14" fill="#fffdf8" '
        f'stroke="#ded5c0"/>{"".join(draw.parts)}</svg>\n'
    )


def extent(text: str, size: int) -> float:
    """How far a text goes at most, in pixels."""
    ems = width(text) / 2
    for char in text:
        if char in _BROAD:
            ems += BROAD - 0.5
        elif width(char) == 1:
            ems += LETTER - 0.5
    return size * ems


def fitted(text: str, size: int, room: int) -> str:
    """As much of a text as fits into so many pixels."""
    columns = 2 * room // size
    while columns > 2 and extent(cut(text, columns), size) > room:
        columns -= 1
    return cut(text, columns)


def _figures(words: Words, had: Recognised) -> list[tuple[str, str]]:
    if not had.points:
        return []
    found = [(words.text("pages-member-season"), words.text("pages-points", n=had.season_points))]
    if had.rank is not None:
        found.append((words.text("people-card-rank"), words.number(had.rank)))
    found.append((words.text("pages-member-all-time"), words.text("pages-points", n=had.points)))
    return found


class _Sheet:
    """The shapes of a card; for a right-to-left language everything stands on the other side."""

    def __init__(self, *, mirrored: bool) -> None:
        self.mirrored = mirrored
        self.parts: list[str] = []

    def _x(self, x: int) -> int:
        return WIDTH - x if self.mirrored else x

    def text(self, x: int, y: int, size: int, text: str, *, strong: bool = False) -> None:
        """A line of text."""
        look = 'class="i" fill="#23271f" font-weight="700"' if strong else 'class="s" fill="#5c6155"'
        way = ' direction="rtl"' if self.mirrored else ""
        self.parts.append(
            f'<text {look} x="{self._x(x)}" y="{y}" font-size="{size}"{way} unicode-bidi="plaintext">'
            f"{escape(text)}</text>"
        )

    def initials(self, person: Person) -> None:
        """The picture made of initials: a photograph would have to be loaded."""
        x = self._x(50)
        self.parts.append(
            f'<circle cx="{x}" cy="48" r="28" fill="{_AVATARS[person.colour]}"/><text x="{x}" y="48" font-size="23" '
            f'font-weight="700" fill="#fff" text-anchor="middle" dominant-baseline="central">'
            f"{escape(person.initials)}</text>"
        )

    def line(self, y: int) -> None:
        """A rule across."""
        self.parts.append(f'<path class="l" d="M22 {y}h{WIDTH - 44}" stroke="#ded5c0" fill="none"/>')

    def badges(self, earned: tuple[Earned, ...], tag: str, y: int) -> None:
        """The latest badges in a row, each with its name for screen readers and pointers."""
        latest = sorted(earned, key=lambda one: one.when, reverse=True)
        for at, one in enumerate(latest[:SHOWN]):
            x = self._x(22 + 40 * at + (34 if self.mirrored else 0))
            self.parts.append(
                f'<svg x="{x}" y="{y}" width="34" height="34" viewBox="0 0 64 64" '
                f'color="{badge_art.COLOURS[badge_art.colour(one.badge)]}"><title>{escape(one.badge.name.read(tag))}</title>'
                f"{badge_art.drawing(one.badge, badge_art.GROUND)}</svg>"
            )
        if len(latest) > SHOWN:
            self.text(22 + 40 * SHOWN + 6, y + 22, 14, f"+{len(latest) - SHOWN}")
