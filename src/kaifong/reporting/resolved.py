"""What an earlier report found, kept small enough to stand hidden in a comment: to strike out what was mended.

Whoever may write to the repository may edit our comments. So what is read back is believed as far as its form goes:
the words are said again from the catalogue, escaped like everything else.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from kaifong.languages.catalogue import MessageError, Translator
from kaifong.moderation.findings import Finding, Report
from kaifong.moderation.redaction import redacted

# A comment takes 65,536 characters, and what is kept is written in ASCII: a Chinese character takes six.
MOST_KEPT = 60
MOST_CHARACTERS = 10_000
LONGEST_VALUE = 80


@dataclass(frozen=True)
class Kept:
    """A finding as it is kept: enough to know it again, and to say it again. Everything in it was shown before."""

    fingerprint: str
    path: str
    message_id: str
    params: Mapping[str, str | int | float] = field(default_factory=dict)

    def said(self, words: Translator) -> str | None:
        """What was seen, in any language; None where the catalogue does not know it any more."""
        if not words.has(self.message_id):
            return None
        try:
            return words.text(self.message_id, **self.params)
        except (KeyError, MessageError):
            return None


def kept(report: Report) -> tuple[Kept, ...]:
    """The findings of a report that was made fit to be shown (`shown`), each once, as many as have room."""
    found: dict[str, Kept] = {}
    room = MOST_CHARACTERS
    for one in report.findings:
        small = _kept(one)
        size = len(json.dumps(_fact(small)))
        if one.fingerprint not in found and size <= room and len(found) < MOST_KEPT:
            found[one.fingerprint] = small
            room -= size
    return tuple(found.values())


def mended(earlier: Sequence[Kept], report: Report) -> tuple[Kept, ...]:
    """Those of earlier findings that a new report does not have, in their order."""
    now = {one.fingerprint for one in report.findings}
    return tuple(one for one in earlier if one.fingerprint not in now)


def as_facts(kept_ones: Iterable[Kept]) -> list[list[Any]]:
    """As JSON can hold them."""
    return [_fact(one) for one in kept_ones]


def from_facts(facts: object) -> tuple[Kept, ...]:
    """What `as_facts` gave; whatever has another form is left out."""
    found = (_read(one) for one in facts[:MOST_KEPT]) if isinstance(facts, list) else ()
    return tuple(one for one in found if one is not None)


def _kept(one: Finding) -> Kept:
    return Kept(
        one.fingerprint,
        redacted(one.path)[: 2 * LONGEST_VALUE],
        one.message_id,
        {name: _short(value) for name, value in one.params.items()},
    )


def _short(value: object) -> str | int | float:
    if isinstance(value, int | float):
        return value
    text = value.isoformat() if isinstance(value, date) else str(value)
    return text if len(text) <= LONGEST_VALUE else f"{text[: LONGEST_VALUE - 1]}…"


def _fact(one: Kept) -> list[Any]:
    return [one.fingerprint, one.path, one.message_id, dict(one.params)]


def _read(fact: object) -> Kept | None:
    if not isinstance(fact, list) or len(fact) != 4:
        return None
    *names, params = fact
    if not all(isinstance(one, str) and len(one) <= 500 for one in names) or not isinstance(params, dict):
        return None
    if not all(isinstance(name, str) and isinstance(one, str | int | float) for name, one in params.items()):
        return None
    return Kept(names[0], names[1], names[2], params)
