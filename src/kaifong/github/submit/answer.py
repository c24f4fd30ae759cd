"""The one comment in which an issue is answered: found by our own mark, edited in place where it differs.

Its upper part is `submit`'s, what stands below the line is the checks' report, which `moderate` writes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from kaifong.github import markers
from kaifong.github.desk import Desk
from kaifong.github.refusals import Lost
from kaifong.github.submit.sent import Note
from kaifong.github.thread import edit_comment, thread_of
from kaifong.languages.catalogue import Translator
from kaifong.reporting.markdown import code, escaped

# GitHub refuses a comment above 65,536 characters.
LONGEST = 65_000
_LINE = "\n\n---\n\n"
_ANY_MARK = re.compile(r"<!-- kaifong:[a-z-]+ \{[^<>]*\} -->")
# Parameters that a person may want to copy; all others are words.
_COPIED = frozenset({"path", "page"})
_SHOWN = 300
# Notes of one answer. A text can hold a thousand pictures from elsewhere, and each has something to be said.
MOST_NOTES = 30


@dataclass(frozen=True)
class Answer:
    """Our comment in an issue.

    Attributes:
        id: the comment's; None where there is none yet. body: as it stands, "" where there is none.
        facts: what its mark holds: `at` (the issue's time when it was last read), `digest` (of what was taken over),
            `pull` (the number), `stage`, `language` (the catalogue's tag).
    """

    id: int | None = None
    body: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)

    @property
    def paragraphs(self) -> list[str]:
        """What stands above the line, without the mark."""
        return self.body.partition(_LINE)[0].split("\n\n")[1:]

    @property
    def report(self) -> str:
        """What stands below the line."""
        return self.body.partition(_LINE)[2]


def answer_in(desk: Desk, issue: int) -> Answer:
    """Our comment in an issue; of several, which only a race can leave, the oldest.

    Raises:
        Refusal: GitHub would not tell.
    """
    for one, facts in markers.marked(thread_of(desk.api, issue), markers.Mark.SUBMISSION, desk.bot_login):
        if facts.get("issue") == issue:
            return Answer(int(one["id"]), str(one["body"]), facts)
    return Answer()


def write_answer(  # noqa: PLR0913, PLR0917 - where, what, and what stands there
    desk: Desk, issue: int, old: Answer, paragraphs: Sequence[str], facts: Mapping[str, Any], report: str = ""
) -> Answer:
    """Makes the comment say this; nothing is asked where it says so already.

    Raises:
        Refusal: GitHub refused.
    """
    mark = markers.mark(markers.Mark.SUBMISSION, **{**facts, "issue": issue})
    top = "\n\n".join([mark, *paragraphs])
    below = _ANY_MARK.sub("", report).strip()
    body = top if not below else f"{top}{_LINE}{_cut(below, LONGEST - len(top) - len(_LINE))}"
    new = Answer(old.id, body, {**facts, "issue": issue})
    if body == old.body:
        return new
    if old.id is not None:
        edit_comment(desk.api, old.id, body)
        return new
    try:
        made = desk.api.post(desk.api.at(f"/issues/{issue}/comments"), {"body": body})
    except Lost:
        there = answer_in(desk, issue)
        if there.id is not None:
            return write_answer(desk, issue, there, paragraphs, facts, report)
        made = desk.api.post(desk.api.at(f"/issues/{issue}/comments"), {"body": body})
    return Answer(int(made["id"]), body, new.facts)


def _cut(text: str, room: int) -> str:
    """At a line's end; what is folded open is left open, which GitHub closes at the comment's end."""
    if len(text) <= room:
        return text
    return text[: max(0, room - 2)].rpartition("\n")[0] + "\n…"


def listed(notes: Sequence[Note], words: Translator) -> str:
    """Notes as a list: what was seen, and what to do; of very many, the first, and how many more there are."""
    lines = []
    for one in notes[:MOST_NOTES]:
        params = {name: _safe(name, value) for name, value in one.params.items()}
        lines.append(f"- {words.text(one.message, **params)}")
        if do := words.attribute(one.message, "next", **params):
            lines.append(f"  {do}")
    if len(notes) > MOST_NOTES:
        lines.append(f"- … +{len(notes) - MOST_NOTES}")
    return "\n".join(lines)


def _safe(name: str, value: str | float) -> str | int | float:
    if not isinstance(value, str):
        return value
    short = value if len(value) <= _SHOWN else f"{value[:_SHOWN]}…"
    return code(short) if name in _COPIED else escaped(short)
