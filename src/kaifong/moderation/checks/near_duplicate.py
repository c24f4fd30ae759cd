"""Texts that nearly equal one that the hub has already, or another of the same change."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.entries.hub import Entry, Hub
from kaifong.history.change import Action, ChangedFile
from kaifong.moderation.authorship.people import author
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict
from kaifong.moderation.promotion.repeats import first_line
from kaifong.moderation.promotion.shingles import jaccard, letters, shingles
from kaifong.moderation.promotion.similar import Measure, Near, nearest

# Profiles and groups introduce somebody, guidelines repeat one another on purpose.
APART = frozenset({"member", "group", "guideline"})
# What comes again every month, from the same hand, is meant to look alike.
SERIES = frozenset({"event", "news", "challenge"})
# An edit that leaves so much of the text as it was makes no new text of it.
SAME_TEXT = 0.6


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """One finding an entry, with the text that is nearest; of two in one change the later path has it."""
    hub = subject.hub
    changed = {file.path: file for file in subject.change.files}
    texts = {path: one for path, one in hub.entries.items() if one.kind not in APART}
    asked = {path: texts[path] for path, file in changed.items() if path in texts and _is_new(file)}
    for language in sorted({one.language or "" for one in asked.values()}):
        here = {path: one for path, one in asked.items() if one.language == language}
        others = [one for one in texts.values() if one.language == language]
        for entry, near in nearest(hub, here, others, Measure(options["share"], options["shingles"])):
            first = next((one for one in near if _counts(subject, entry, one, here)), None)
            if first is not None:
                yield _seen(entry, first)


def _is_new(file: ChangedFile) -> bool:
    """Added, or so much changed that it is another text."""
    if file.action is Action.REMOVED or file.data is None:
        return False
    if file.before is None:
        return True
    if file.before == file.data:
        return False
    now, then = (shingles(letters(data.decode("utf-8", "replace"))) for data in (file.data, file.before))
    return jaccard(now, then) < SAME_TEXT


def _counts(subject: Subject, entry: Entry, near: Near, asked: Mapping[str, Entry]) -> bool:
    """Whether the pair is worth a word: once only, no translations of each other, no series of one hand."""
    other = near.entry
    if other.path in asked and other.path > entry.path:
        return False  # it has the finding itself
    if _translations(subject.hub, entry, other):
        return False
    return not (entry.kind in SERIES and _same_hand(entry, other))


def _translations(hub: Hub, one: Entry, other: Entry) -> bool:
    sources = [hub.source_of(one), hub.source_of(other)]
    return one in sources or other in sources or (sources[0] is not None and sources[0] is sources[1])


def _same_hand(one: Entry, other: Entry) -> bool:
    return author(one) is not None and author(one) == author(other)


def _seen(entry: Entry, near: Near) -> Seen:
    said: dict[str, str | int | float] = {"path": near.entry.path, "percent": round(100 * near.share)}
    if _same_hand(entry, near.entry):
        return Seen("near-duplicate-own", said, first_line(entry), path=entry.path, severity=Verdict.ADVISE)
    sure = Confidence.HIGH if near.share > 0.8 else Confidence.MEDIUM if near.share > 0.6 else Confidence.LOW
    return Seen("near-duplicate-seen", said, first_line(entry), path=entry.path, confidence=sure)


CHECK = Check(
    id="near-duplicate",
    family=Family.PROMOTION,
    clause="promotion",
    severity=Verdict.HOLD,
    confidence=Confidence.MEDIUM,
    audience=Audience.MODERATOR,
    scope=Scope.CHANGE,
    find=find,
    options={"share": 0.28, "shingles": 60},
)
