"""Translations that repeat their source instead of saying it in their own language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.entries.hub import Entry
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict
from kaifong.moderation.written.markdown_rows import rows

# What stays the same in every language: addresses, names of members, code between backticks.
_SAME_EVERYWHERE = re.compile(r"`[^`\n]*`|https?://\S+|\]\([^)\s]*\)|@[A-Za-z0-9-]+|\{[^}\n]*\}")
_LETTERS = re.compile(r"[^\W\d_]+")
# Shorter lines are names, dates and measures.
LETTERS = 12


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """Compares lines of prose, quotations and code left out: a quotation may well stay as it was said."""
    entry = subject.entry
    source = None if entry is None else subject.hub.source_of(entry)
    if entry is None or source is None or _language(entry) == _language(source):
        return  # Hong Kong's Chinese after Taiwan's may keep most of its sentences
    theirs = {words for words, _ in _lines(source)}
    ours = list(_lines(entry))
    weight = sum(len(words) for words, _ in ours)
    same = [(words, line) for words, line in ours if words in theirs]
    share = sum(len(words) for words, _ in same) / weight if weight else 0.0
    if same and share >= options["share"]:
        said: dict[str, str | int] = {"source": source.path, "percent": round(100 * share)}
        if share == 1:
            yield Seen("copied-translation-all", said, same[0][1], severity=Verdict.FIX)
        else:
            yield Seen("copied-translation-mostly", said, same[0][1])


def _language(entry: Entry) -> str:
    return (entry.language or "").split("-")[0]


def _lines(entry: Entry) -> Iterator[tuple[str, int]]:
    for row in rows(entry.body):
        if row.prose and not row.text.lstrip().startswith(">"):
            words = "".join(_LETTERS.findall(_SAME_EVERYWHERE.sub(" ", row.text))).casefold()
            # A character of Chinese says what three letters say.
            if sum(1 if char < "\u2e80" else 3 for char in words) >= LETTERS:
                yield words, entry.body_line + row.number


CHECK = Check(
    id="copied-translation",
    family=Family.LANGUAGE,
    clause="language",
    severity=Verdict.ADVISE,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.ENTRY,
    find=find,
    options={"share": 0.5},
)
