"""How people appear: a name, a link and a picture made of initials; hidden members appear nowhere.

Every surface asks here, and only here, who somebody is, so that one filter holds for all of them.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from zlib import crc32

from kaifong.community.identity import Identities
from kaifong.community.visibility import visible
from kaifong.entries.hub import Hub
from kaifong.history.stand_in import STAND_IN

# Avatars come in as many colours; the theme styles kf-avatar--0 to kf-avatar--7.
COLOURS = 8


@dataclass(frozen=True)
class Person:
    """Somebody named in an entry.

    Attributes:
        key: the name they go by in the hub, or a login; for telling people apart, never shown for somebody hidden.
        name: what is shown; None for somebody hidden or forgotten: the page then says "a member" in its own language.
        address: their profile, site-relative; None where there is none.
        outside: their page on GitHub, where only a login is known; else None.
        initials, colour: of the picture.
        html: the HTML `lang` of a name with other than Latin letters: 直 is drawn one way in Hong Kong, another in
            Japan. None where the page's own does.
        direction: `rtl` for a name that begins so, else None.
    """

    key: str
    name: str | None
    address: str | None
    outside: str | None
    initials: str
    colour: int
    html: str | None = None
    direction: str | None = None


@dataclass
class People:
    """The people of a hub, by the names that entries use."""

    hub: Hub
    _known: dict[str, Person] = field(default_factory=dict)

    @cached_property
    def identities(self) -> Identities:
        """Who a name is, as the community room tells it."""
        return Identities(self.hub)

    def person(self, name: str) -> Person:
        """Who goes by a name: a member's, a login, or free text."""
        found = self._known.get(name)
        if found is None:
            found = self._known[name] = self._look(name)
        return found

    def shown(self, names: Iterable[str]) -> tuple[Person, ...]:
        """The people who may be named, in the order given, each once; hidden ones are left out."""
        people = dict.fromkeys(self.person(name) for name in names)
        return tuple(one for one in people if one.name is not None)

    def _look(self, name: str) -> Person:
        key = self.identities.key(name)
        if key == STAND_IN or not visible(self.hub, key):
            return Person(key, None, None, None, "", 0)
        member = self.hub.members.get(key)
        if member is not None:
            spoken = (self.hub.settings.by_tag.get(tag) for tag in member.front.get("languages", ()))
            first = next((one.html for one in spoken if one is not None), None)
            return Person(
                key,
                member.title,
                member.address,
                None,
                initials(member.title),
                colour(key),
                None if _is_latin(member.title) else first,
                direction(member.title),
            )
        outside = f"https://github.com/{name}" if _is_login(name) else None
        return Person(key, name, None, outside, initials(name), colour(key), None, direction(name))


def direction(name: str) -> str | None:
    """`rtl` where the first letter with a direction is right to left (UAX #9, rule P2), else None."""
    strong = (unicodedata.bidirectional(char) for char in name)
    return "rtl" if next((one for one in strong if one in {"L", "R", "AL"}), "L") != "L" else None


def _is_latin(name: str) -> bool:
    return all(unicodedata.name(char, "").startswith("LATIN") for char in name if char.isalpha())


def colour(name: str) -> int:
    """One of the avatar colours, the same on every build and machine."""
    return crc32(unicodedata.normalize("NFC", name).encode()) % COLOURS


def initials(name: str) -> str:
    """One or two characters for a picture: the last of a Chinese or Japanese name, the initials of others."""
    words = [word for word in name.split() if word[:1].isalnum()]
    if not words:
        return name[:1].upper()
    if unicodedata.east_asian_width(words[0][0]) in "WF":
        # Of 陳小明 friends say 明; of a long handle the first character tells more.
        return words[0][-1] if len(words[0]) <= 4 else words[0][0]
    if len(words) == 1:
        return words[0][:1].upper()
    return (words[0][0] + words[-1][0]).upper()


def _is_login(name: str) -> bool:
    """Whether GitHub could have given this login: ASCII letters, digits and inner hyphens, at most 39."""
    return (
        0 < len(name) <= 39
        and name.isascii()
        and name.replace("-", "").isalnum()
        and not name.startswith("-")
        and not name.endswith("-")
    )
