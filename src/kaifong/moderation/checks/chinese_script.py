"""Texts, and paragraphs, in the other script of Chinese than that of their folder: 简 among 繁, 繁 among 简."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict
from kaifong.moderation.tongues.han import may_be, script, telling
from kaifong.text.scripts import letters
from kaifong.text.width import cut

SHOWN = 60  # columns of a paragraph that a message repeats
# Fewer characters make a name or a title, which stand as they are written.
LEAST = 12
# Members answer there in their own words, which stand as they were said.
WORDS_OF_OTHERS = frozenset({"ama", "answer"})
# Taiwan and Hong Kong write traditional characters where the tag does not say which (RFC 5646, CLDR).
_BY_REGION = {"TW": "Hant", "HK": "Hant", "MO": "Hant", "CN": "Hans", "SG": "Hans", "MY": "Hans"}


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """One finding a text, or one for each paragraph that differs. Quotations and code stand as they are."""
    del options
    entry = subject.entry
    wanted = _script_of(entry.language) if entry is not None and entry.language is not None else None
    if entry is None or wanted is None:
        return
    blocks = [block for block in subject.facts.blocks if not block.code and not block.quote]
    other = "Hans" if wanted == "Hant" else "Hant"
    whole = "\n".join(block.text for block in blocks)
    if not may_be(whole, other):
        return
    if _is(other, whole):
        tag = next((tag for tag in subject.hub.settings.by_tag if _script_of(tag) == other), "-")
        said = {"folder": entry.language or "", "seen": telling(whole, other), "tag": tag}
        yield Seen("chinese-script-differs", said, blocks[0].line)
        return
    if entry.kind in WORDS_OF_OTHERS:
        return
    for block in blocks:
        if _is(other, block.text):
            said = {
                "folder": entry.language or "",
                "seen": telling(block.text, other),
                "text": cut(block.text, SHOWN, whole_words=True),
            }
            yield Seen("chinese-script-paragraph", said, block.line)


def _script_of(tag: str) -> str | None:
    language, *rest = tag.split("-")
    if language not in ("zh", "yue"):
        return None
    return next(
        (one if one in ("Hant", "Hans") else _BY_REGION[one] for one in rest if one in (*_BY_REGION, "Hant", "Hans")),
        None,
    )


def _is(other: str, text: str) -> bool:
    if script(text) != other:
        return False
    counts = letters(text)
    # Japanese has forms of its own that look like either.
    return counts["Han"] >= LEAST and (counts["Hiragana"] + counts["Katakana"]) * 20 < counts["Han"]


CHECK = Check(
    id="chinese-script",
    family=Family.LANGUAGE,
    clause="language",
    severity=Verdict.ADVISE,
    confidence=Confidence.MEDIUM,
    audience=Audience.AUTHOR,
    scope=Scope.ENTRY,
    find=find,
    needs=("rendered",),
)
