"""Pictures whose description speaks of somebody who could be recognised, without a word on their consent."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from kaifong.entries.hub import Entry
from kaifong.moderation import lists
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict
from kaifong.text.width import cut

SHOWN = 80  # columns of a description that a message repeats


@cache
def _words(name: str) -> re.Pattern[str]:
    return re.compile("|".join(lists.read("people")[name]), re.IGNORECASE)


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """No machine can tell who agreed: this asks; for children, or where consent was refused, a moderator looks."""
    del options
    entry = subject.entry
    if entry is None or entry.front.get("consent") is True:
        return
    refused = entry.front.get("consent") is False
    for text, line in _described(subject, entry):
        if _words("drawn").search(text):
            continue
        said = {"text": cut(text, SHOWN, whole_words=True)}
        if _words("children").search(text):
            yield Seen("people-consent-children", said, line, severity=Verdict.HOLD)
        elif _words("adults").search(text):
            if refused:
                yield Seen("people-consent-refused", said, line, severity=Verdict.HOLD)
            else:
                yield Seen("people-consent-unsaid", said, line)


def _described(subject: Subject, entry: Entry) -> Iterator[tuple[str, int | None]]:
    """What is said of each picture: its alternative text, and in a gallery its caption."""
    if entry.front.get("cover") and isinstance(alt := entry.front.get("cover_alt"), str):
        yield alt, entry.lines.get("cover_alt")
    items = entry.front.get("items")
    for number, item in enumerate(items if isinstance(items, list | tuple) else ()):
        if isinstance(item, Mapping) and "image" in item:
            said = " ".join(str(item[key]) for key in ("alt", "caption") if item.get(key))
            yield said, entry.lines.get(f"items.{number}.alt") or entry.lines.get(f"items.{number}")
    for link in subject.facts.links:
        if link.element == "img":
            yield link.text, link.line


CHECK = Check(
    id="people-consent",
    family=Family.PRIVACY,
    clause="consent",
    severity=Verdict.ADVISE,
    confidence=Confidence.LOW,
    audience=Audience.AUTHOR,
    scope=Scope.ENTRY,
    find=find,
    needs=("rendered",),
)
