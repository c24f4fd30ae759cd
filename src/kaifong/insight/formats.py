"""The format matrix: what stands in each language, kind by kind, and what is wanted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from kaifong.entries.hub import Entry, Hub
from kaifong.entries.kinds import BY_FOLDER
from kaifong.entries.translations import Freshness
from kaifong.insight.facts import Facts
from kaifong.insight.period import Period

KINDS = tuple(kind.name for kind in BY_FOLDER.values())
# Of each sort of wish; a list of a hundred is read by nobody.
MOST = 5


@dataclass(frozen=True)
class Matrix:
    """How many entries stood at a season's end, by kind and language, imports included, and how many were new."""

    standing: Mapping[tuple[str, str], int]
    fresh: Mapping[tuple[str, str], int]

    @property
    def total(self) -> int:
        """All that stood."""
        return sum(self.standing.values())


@dataclass(frozen=True)
class Wanted:
    """What one language lacks.

    Attributes:
        language: its tag. kinds: of which it has nothing.
        translations: texts worth having in it, the most translated first. stale: translations whose source changed.
    """

    language: str
    kinds: tuple[str, ...]
    translations: tuple[Entry, ...]
    stale: tuple[Entry, ...]

    def __bool__(self) -> bool:
        return bool(self.kinds or self.translations or self.stale)


def matrix(facts: Facts, when: Period) -> Matrix:
    """The matrix at the end of a season."""
    held = [one for one in facts.arrivals if one.language is not None and one.stands(when.until)]
    return Matrix(
        standing=Counter((one.kind, str(one.language)) for one in held),
        fresh=Counter((one.kind, str(one.language)) for one in held if when.holds(one.day)),
    )


def wanted(hub: Hub, now: date) -> tuple[Wanted, ...]:
    """What each language lacks on a day, in the hub's order.

    Kinds that no language has at all are not wanted by any: a hub may do without challenges. A text is worth
    translating when somebody already translated it elsewhere, when it is featured, or when it is official news that
    still holds.
    """
    tags = [one.tag for one in hub.settings.languages]
    counts = {(kind, tag): len(hub.of_kind(kind, tag)) for kind in KINDS for tag in tags}
    used = [kind for kind in KINDS if any(counts[kind, tag] for tag in tags)]
    worth = sorted(_worth(hub, now), key=lambda one: (-len(hub.translations(one)), one.address))
    return tuple(
        Wanted(
            language=tag,
            kinds=tuple(kind for kind in used if not counts[kind, tag]),
            translations=tuple(one for one in worth if tag not in hub.translations(one))[:MOST],
            stale=tuple(
                one for kind in KINDS for one in hub.of_kind(kind, tag) if hub.freshness(one) is Freshness.STALE
            )[:MOST],
        )
        for tag in tags
    )


def _worth(hub: Hub, now: date) -> Iterator[Entry]:
    for kind in KINDS:
        for one in hub.of_kind(kind):
            if one.front.get("translates"):
                continue
            expires = one.front.get("expires")
            official = bool(one.front.get("official")) and (expires is None or expires >= now)
            translated = hub.has_translations(one) and len(hub.translations(one)) > 1
            if official or one.front.get("featured") or translated:
                yield one
