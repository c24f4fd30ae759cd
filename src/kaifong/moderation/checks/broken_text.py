"""Residue of text that was once decoded wrongly: � and its kin."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict
from kaifong.moderation.wording import Finder, pieces

# UTF-8 read as Windows-1252 (â€™ for ’, Ã© for é), as GBK (锟斤拷 is U+FFFD twice; 烫烫烫 is memory never
# written), or as Shift_JIS (縺 and 繧 lead nearly every kana).
RESIDUE = re.compile(
    "\ufffd|â€[\u0080-\u00bf\u2018-\u2122œ\u02dc]|Ã[\u0080-\u00bf][a-z]|Â[\u00a0-\u00bf](?=[ \\w])"
    "|锟斤拷|烫烫烫|屯屯屯"
    "|(?:縺[\u0080-\uffff]){2}|(?:繧[\u0080-\uffff]){2}"
)


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """One finding a paragraph."""
    del options
    finder = Finder.of(subject)
    for piece in pieces(subject):
        found = RESIDUE.search(piece.text)
        if found:
            line, column = finder.place(found[0], piece.line)
            start = max(0, found.start() - 8)
            yield Seen("broken-text-seen", {"text": piece.text[start : found.end() + 8]}, line, column)


CHECK = Check(
    id="broken-text",
    family=Family.LANGUAGE,
    clause="quality",
    severity=Verdict.FIX,
    confidence=Confidence.MEDIUM,
    audience=Audience.AUTHOR,
    scope=Scope.ENTRY,
    find=find,
    needs=("rendered",),
)
