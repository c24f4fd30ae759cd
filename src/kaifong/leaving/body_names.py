"""A person's name where the body of an AMA or a best answer says who asked and who answered."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kaifong.entries.answers import Answer
from kaifong.entries.hub import Entry
from kaifong.entries.kinds.ama import Ama
from kaifong.entries.kinds.answer import Answers
from kaifong.history.stand_in import STAND_IN
from kaifong.leaving.belongings import Belongings
from kaifong.moderation.findings import Fix
from kaifong.moderation.source import Source


def body_fixes(entry: Entry, source: Source, person: Belongings, words: str) -> Iterator[Fix]:
    """What to type in place of their name in headings that they signed and in lines that say who asked."""
    handle = _handle(_all_names(entry, person))
    for number, by in _signed_lines(entry):
        row, offset = source.line(number), source.offset(number)
        found = list(handle.finditer(row))
        for one in found:
            yield Fix(offset + one.start(), offset + one.end(), f"@{STAND_IN}")
        if not found and by is not None and person.is_theirs(entry, by):
            # A heading can be signed by the display name alone: “Answer by Lau Wing”.
            yield from _display_name(person, row, offset, words)


def _display_name(person: Belongings, row: str, offset: int, words: str) -> Iterator[Fix]:
    for name in sorted(person.titles, key=lambda one: (-len(one), one)):
        at = row.casefold().rfind(name.casefold())
        if at >= 0 and len(row) == len(row.casefold()):
            yield Fix(offset + at, offset + at + len(name), words)
            return


def _all_names(entry: Entry, person: Belongings) -> frozenset[str]:
    """The names that mean them in this entry; a login may have been somebody else's in another."""
    return frozenset(one for one in person.names if person.is_theirs(entry, one))


def _handle(names: frozenset[str]) -> re.Pattern[str]:
    either = "|".join(re.escape(one) for one in sorted(names, key=lambda one: (-len(one), one))) or r"(?!)"
    return re.compile(rf"(?<![A-Za-z0-9.])@(?:{either})(?![A-Za-z0-9]|-[A-Za-z0-9])", re.IGNORECASE)


def _signed_lines(entry: Entry) -> Iterator[tuple[int, str | None]]:
    """The lines of the file that credit somebody: headings with who signed them, and lines of credit."""
    parsed = entry.parsed
    if isinstance(parsed, Answers):
        yield from _of_answers(parsed.answers)
    elif isinstance(parsed, Ama):
        for question in parsed.questions:
            if question.credit is not None:
                yield question.detail.line - 1, None
            yield from _of_answers(question.answers)


def _of_answers(answers: tuple[Answer, ...]) -> Iterator[tuple[int, str | None]]:
    for one in answers:
        yield one.line, one.by
        if one.credit is not None:
            yield one.body.line - 1, None
