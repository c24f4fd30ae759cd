"""Tokens and private keys: whoever reads the page can use them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from kaifong.moderation import lists
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict
from kaifong.moderation.source import source_of


@cache
def _patterns() -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    return tuple(
        (one["provider"], one["prefix"], re.compile(rf"(?<![A-Za-z0-9]){one['pattern']}"))
        for one in lists.read("secrets")["token"]
    )


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """One finding a token; what documentation uses as a stand-in is none."""
    del options
    source = source_of(subject.file)
    if source is None:
        return
    for provider, prefix, pattern in _patterns():
        if prefix not in source.text:
            continue
        for found in pattern.finditer(source.text):
            if not _stand_in(found[0]):
                line, column = source.place(found.start())
                yield Seen("secrets-token", {"provider": provider, "masked": found[0][:4] + "…"}, line, column)


def _stand_in(token: str) -> bool:
    """`AKIAIOSFODNN7EXAMPLE`, `ghp_xxxxxxxx…`: text for a manual. A real token's characters vary."""
    return "EXAMPLE" in token.upper() or (not token.startswith("-----") and len(set(token[4:].lower())) < 6)


CHECK = Check(
    id="secrets",
    family=Family.SAFETY,
    clause="safety",
    severity=Verdict.REFUSE,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.FILE,
    find=find,
    essential=True,
)
