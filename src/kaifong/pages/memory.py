"""What a staging remembers for the next one; without it, every page is made.

Nothing here is believed for longer than what it was made from stands: each file is known by its digest, each page by
what it was made from. Whoever keeps a memory between two stagings sees to it that it is whole, and of this version.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from kaifong.entries.facts import Facts
from kaifong.pages.bodies import Body
from kaifong.pages.done import Done


@dataclass(frozen=True)
class Seen:
    """A content file as the last staging saw it.

    Attributes:
        digest: of its bytes.
        images: paths of the pictures beside it.
        facts: of an entry; None for any other file.
        lead: the first paragraph of an entry's text. failed: why it could not be rendered (a message id), or None.
        merges: what the history tells of the file, as text; empty where it tells nothing.
    """

    digest: str
    images: tuple[str, ...] = ()
    facts: Facts | None = None
    lead: str = ""
    failed: str | None = None
    merges: str = ""


class KeptBodies(Protocol):
    """Rendered bodies by the digest of what they were rendered from."""

    def keys(self) -> Iterable[str]:
        """The digests of all that are kept."""
        ...

    def get(self, key: str) -> Body | None:
        """A body; None where it is not there, or not whole."""
        ...

    def put(self, key: str, body: Body) -> None:
        """Keeps a body."""
        ...


class BodiesHere(dict[str, Body]):
    """Bodies kept in memory, for as long as one staging lasts."""

    def put(self, key: str, body: Body) -> None:
        """See `KeptBodies.put`."""
        self[key] = body


class DoneBefore(Protocol):
    """What was made at the last staging, by name."""

    def get(self, name: str) -> Done | None:
        """All of it; None where nothing was made under that name."""
        ...

    def names(self, beginning: str = "") -> Iterable[str]:
        """The names that begin so."""
        ...

    def came_of(self, name: str) -> tuple[Mapping[str, str], Any]:
        """The outputs and the value alone, which most of what stands is asked for."""
        ...

    def may_have_seen(self, name: str, paths: Iterable[str]) -> bool:
        """Whether it may have been made from one of these files, or of what was asked about one of these addresses: a
        quick question, answered yes in doubt.
        """
        ...


class DoneHere(dict[str, Done]):
    """What was made, held in memory."""

    def names(self, beginning: str = "") -> Iterable[str]:
        """See `DoneBefore.names`."""
        return [name for name in self if name.startswith(beginning)]

    def came_of(self, name: str) -> tuple[Mapping[str, str], Any]:
        """See `DoneBefore.came_of`."""
        return self[name].outputs, self[name].value

    def may_have_seen(self, name: str, paths: Iterable[str]) -> bool:
        """See `DoneBefore.may_have_seen`."""
        done = self[name]
        asked = {about for question in done.asked for about in question[1:]}
        return not (done.paths.isdisjoint(paths) and done.texts.isdisjoint(paths) and asked.isdisjoint(paths))


@dataclass
class Memory:
    """The last staging, and what this one adds.

    Attributes:
        files: every content file as it was seen, by path. Filled anew by each staging.
        done: what was made, by name. known: of what all of it was made (settings, words, options); where that is
            another, nothing of it counts.
        history: which history the files' merges were read from.
        day: the day of the last staging, in ISO 8601.
        bodies: rendered bodies.
        gaps: something of what was made is missing: it has to be looked for.
        unsure: entries that could not be rendered this time (a limit of time or memory), and may be the next time.
        fresh: what this staging made, by name. kept: names of what still stands.
    """

    files: Mapping[str, Seen] = field(default_factory=dict)
    done: DoneBefore = field(default_factory=DoneHere)
    known: str = ""
    history: str = ""
    day: str = ""
    bodies: KeptBodies = field(default_factory=BodiesHere)
    gaps: bool = False
    unsure: set[str] = field(default_factory=set)
    fresh: dict[str, Done] = field(default_factory=dict)
    kept: set[str] = field(default_factory=set)

    def recall(self, name: str) -> Done | None:
        """What was made under a name last time."""
        return self.done.get(name)

    def keep(self, name: str) -> None:
        """Remembers it further: what is neither kept nor noted is forgotten."""
        self.kept.add(name)

    def note(self, name: str, done: Done) -> None:
        """Remembers what was made."""
        self.fresh[name] = done

    def gone(self) -> Iterator[str]:
        """The names of the last staging that are no more."""
        return (name for name in self.done.names() if name not in self.kept and name not in self.fresh)
