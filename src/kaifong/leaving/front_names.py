"""A person's name in an entry's front matter, and what stands there once they are forgotten."""

from __future__ import annotations

from collections.abc import Iterator

from kaifong.entries.hub import Entry
from kaifong.entries.schema import Type
from kaifong.entries.write_yaml import scalar
from kaifong.history.stand_in import STAND_IN
from kaifong.leaving.belongings import Belongings
from kaifong.moderation.findings import Fix
from kaifong.moderation.source import Source
from kaifong.moderation.written.front_scalars import Typed, typed_in

# Free text beside a member's name that says who they are: `guests: [{name: …, member: …}]`, `imported: {author: …}`.
_CREDITS = frozenset({"name", "author"})


def front_fixes(entry: Entry, source: Source, person: Belongings, words: str) -> Iterator[Fix]:
    """What to type in place of their names: the stand-in, and `words` in place of their display name."""
    for one in typed_in(entry, source):
        if one.spec.type in (Type.MEMBER, Type.MEMBERS):
            if person.is_theirs(entry, one.value):
                yield one.fix(source, STAND_IN)
        elif one.spec.type is Type.TEXT and one.spec.name in _CREDITS and _says_who(entry, one, person):
            yield one.fix(source, scalar(words))


def _says_who(entry: Entry, typed: Typed, person: Belongings) -> bool:
    value = typed.value.strip().casefold()
    if value not in person.names and value not in {one.casefold() for one in person.titles}:
        return False
    # A guest of the same name who is another member keeps it.
    for number, one in enumerate(entry.front.get("guests", ())):
        if entry.lines.get(f"guests.{number}.name") == typed.line and "member" in one:
            return person.is_theirs(entry, one["member"])
    return True
