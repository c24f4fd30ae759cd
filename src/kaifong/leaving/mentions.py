"""Where somebody's names stand in texts that are left as they are: people have to look, for only they can tell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kaifong.leaving.belongings import OF_ACCOUNTS, Belongings

_TEXTS = (".md", ".yml", ".yaml", ".json")


@dataclass(frozen=True)
class Mention:
    """A line of a file, 0 for its own name; `count` of their names stand there."""

    path: str
    line: int
    count: int


def mentions(person: Belongings, files: Mapping[str, bytes | None]) -> Iterator[Mention]:
    """The lines that name them once the files are changed, by path."""
    tree, pattern = person.hub.tree, _pattern(person)
    for path in sorted({*tree.modes, *files}):
        data = files[path] if path in files else tree.read(path)
        if data is not None and path.endswith(_TEXTS) and not path.startswith(OF_ACCOUNTS):
            if pattern.search(path):
                yield Mention(path, 0, 1)
            yield from naming(person, path, data)


def naming(person: Belongings, path: str, data: bytes) -> Iterator[Mention]:
    """The lines of one file that hold a name of theirs as a whole word, in any case of letters."""
    pattern = _pattern(person)
    text = data.decode("utf-8", "replace")
    if not pattern.search(text):
        return
    for number, row in enumerate(re.split(r"\r\n?|\n", text), 1):
        count = sum(1 for _ in pattern.finditer(row))
        if count:
            yield Mention(path, number, count)


def _pattern(person: Belongings) -> re.Pattern[str]:
    names = person.names | {one.casefold() for one in person.titles}
    # The longest first: of two that begin alike, the whole one is meant.
    return re.compile("|".join(_word(one) for one in sorted(names, key=lambda one: (-len(one), one))), re.IGNORECASE)


def _word(name: str) -> str:
    """A name of Latin letters is a word of its own; one of Chinese or Japanese stands without spaces."""
    edge = re.compile(r"[A-Za-z0-9]")
    before = r"(?<![A-Za-z0-9])" if edge.match(name[0]) else ""
    after = r"(?![A-Za-z0-9])" if edge.match(name[-1]) else ""
    return before + re.escape(name) + after
