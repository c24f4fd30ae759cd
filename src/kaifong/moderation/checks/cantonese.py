"""Texts that are declared to be written Cantonese and read like standard written Chinese."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict
from kaifong.moderation.tongues.cantonese import is_cantonese


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """A language declares it by its tag (`yue`) or HTML language (`yue-Hant-HK`), an entry by one of its tags."""
    entry = subject.entry
    if entry is None or entry.language is None:
        return
    language = subject.hub.settings.by_tag[entry.language]
    said = "folder" if _spoken(language.tag) or _spoken(language.html) else None
    named = next((tag for tag in entry.front.get("tags", ()) if tag.casefold() in options["tags"]), None)
    if said is None and (named is None or not entry.language.startswith("zh")):
        return
    blocks = [block for block in subject.facts.blocks if not block.code and not block.quote]
    if is_cantonese("\n".join(block.text for block in blocks)) is False:
        line = entry.lines.get("tags") if said is None else blocks[0].line
        where = named if said is None else entry.language
        yield Seen("cantonese-not", {"declared": str(where)}, line)


def _spoken(tag: str) -> bool:
    return tag.partition("-")[0] == "yue"


CHECK = Check(
    id="cantonese",
    family=Family.LANGUAGE,
    clause="language",
    severity=Verdict.ADVISE,
    confidence=Confidence.MEDIUM,
    audience=Audience.AUTHOR,
    scope=Scope.ENTRY,
    find=find,
    needs=("rendered",),
    options={"tags": ("yue", "粵文", "粤文", "written-cantonese")},
)
