"""Words that attack a person, in every language that the hub speaks, also in disguise."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from kaifong.moderation import lists
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.disguise import plain_word, readings
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict
from kaifong.moderation.masking import masked
from kaifong.moderation.wording import pieces


@cache
def _pattern() -> re.Pattern[str]:
    """All terms in one expression: fixed words side by side, so matching is linear."""
    words = {word for term in lists.read("insults")["term"] for word in term["words"]}
    return re.compile("|".join(_expression(word) for word in sorted(words, key=lambda one: (-len(one), one))))


def _expression(word: str) -> str:
    plain = re.escape(plain_word(word.rstrip("*"))).replace(r"\ ", r"\s+")
    if not word.isascii():
        return plain
    return rf"(?<![^\W_]){plain}{r'[a-z]{0,6}' if word.endswith('*') else ''}(?![^\W_])"


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """One finding a paragraph, for a moderator. The word is masked: a report is read by many."""
    del options
    for piece in pieces(subject):
        for reading in readings(piece.text):
            found = _pattern().search(reading)
            if found:
                said: dict[str, str | int | float] = {"masked": masked(found[0], keep=1)}
                yield Seen("insult-quoted" if piece.quote else "insult-seen", said, piece.line)
                break


CHECK = Check(
    id="insult",
    family=Family.CONDUCT,
    clause="respect",
    severity=Verdict.HOLD,
    confidence=Confidence.MEDIUM,
    audience=Audience.MODERATOR,
    scope=Scope.ENTRY,
    find=find,
    needs=("rendered",),
)
