"""What the checks of conduct yield: the word that was seen, masked, for a report is read by many."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from kaifong.moderation.check import Seen, Subject
from kaifong.moderation.conduct.attacks import attacks
from kaifong.moderation.findings import Confidence


def masked_findings(check: str, *, sure: str, unsure: str) -> Callable[[Subject, Mapping[str, Any]], Iterator[Seen]]:
    """A check's `find`: one finding a piece of text, for a moderator; `unsure` is the message of a guess."""

    def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
        del options
        for one in attacks(subject, check):
            message = unsure if one.confidence is Confidence.LOW else sure
            yield Seen(message, {"masked": one.said}, one.line, confidence=one.confidence)

    return find
