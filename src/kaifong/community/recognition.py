"""What a community counts, and for how much: guidelines/recognition.yml as values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kaifong.entries.appointments import Appointment

RECOGNITION = "guidelines/recognition.yml"
SCHEMA = "kaifong.recognition/1"

# The days that tiers look back on. A year holds every season and one long absence; it is not a setting, so that a
# tier's name says the same in every hub.
TIER_DAYS = 365

# What a badge can count: the entries that credit somebody, or their distinct days, weeks, languages or kinds.
UNITS = ("entries", "days", "weeks", "languages", "kinds")


@dataclass(frozen=True)
class Words:
    """A name or a sentence by language tag; `fallback` is the hub's reference language, or English without it."""

    by_tag: Mapping[str, str]
    fallback: str

    def read(self, tag: str | None = None) -> str:
        """The words in a language, else in the fallback's."""
        return self.by_tag.get(tag or self.fallback) or self.by_tag[self.fallback]


@dataclass(frozen=True)
class Rules:
    """What keeps numbers honest. Each limit is for one member.

    Attributes:
        daily_cap: most points of one day, in the hub's zone.
        halve_repeats: whether the second entry of a kind on one day is worth half, the third a quarter, and so on,
            rounded down.
        counterpart_limit: how many entries of one other person may credit the member in a season; None: no limit.
    """

    daily_cap: int
    halve_repeats: bool = True
    counterpart_limit: int | None = None


@dataclass(frozen=True)
class Badge:
    """One badge. `counts` are score keys (`story.author`); `at_least` that many `unit`s of them earn it."""

    id: str
    name: Words
    about: Words
    counts: tuple[str, ...]
    at_least: int
    unit: str = "entries"


@dataclass(frozen=True)
class Step:
    """One step of the trust ladder, lowest first.

    Attributes:
        points: points that it takes. weeks: different weeks in which something scored.
        people: different people whom the work met; see `encounters`.
        days: the step is asked of the last so many days; None: of all time. What falls out of these days is lost, and
            the step with it once less than nine tenths of a bar are left; see `trust`.
        appointed: it is an office, which nobody reaches by points: the lists in recognition.yml give it.
    """

    id: str
    name: Words
    points: int
    weeks: int = 0
    people: int = 0
    days: int | None = None
    appointed: bool = False

    @property
    def asks(self) -> bool:
        """Whether it takes anything at all: the first step of most ladders is everybody's."""
        return bool(self.points or self.weeks or self.people or self.appointed)


@dataclass(frozen=True)
class Tier:
    """One tier, lowest first: what the last `TIER_DAYS` days of somebody's work have to hold, and no more is kept.

    Attributes:
        points, weeks, people: as a step of trust asks for them.
    """

    id: str
    name: Words
    points: int
    weeks: int = 0
    people: int = 0


@dataclass(frozen=True)
class Recognition:
    """The published rules.

    Attributes:
        points: by score key (`story.author`), in the file's order. A key that is not there is worth nothing.
        rules: caps and limits. badges: in the file's order. ladder: lowest step first.
        appointments: the offices, in the file's order, past and future ones included; see `offices`.
        tiers: lowest first; see `tiers`.
    """

    points: Mapping[str, int]
    rules: Rules
    badges: tuple[Badge, ...] = ()
    ladder: tuple[Step, ...] = ()
    appointments: tuple[Appointment, ...] = ()
    tiers: tuple[Tier, ...] = ()
    lines: Mapping[str, int] = field(default_factory=dict, compare=False, repr=False)

    def worth(self, key: str) -> int:
        """The points of a score key."""
        return self.points.get(key, 0)
