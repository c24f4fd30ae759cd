"""Text that readers are not meant to see: hidden by HTML, pushed out of sight by space, or long in a comment."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.exposure.exposed import comments
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict
from kaifong.moderation.source import Source, source_of
from kaifong.text.width import width

# Styles that take text away from eyes (CSS 2.2: display, visibility, opacity; and the usual ways around them).
HIDES = re.compile(
    r"display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}(?:hidden|collapse)|opacity\s{0,9}:\s{0,9}0(?![.]?[1-9])"
    r"|font-size\s{0,9}:\s{0,9}[01](?:px|pt|em|%|[\"';\s])|(?:left|top|right|text-indent)\s{0,9}:\s{0,9}-[0-9]{3,6}"
    r"|color\s{0,9}:\s{0,9}(?:transparent|white\b|#fff(?:fff)?\b)|(?:height|width)\s{0,9}:\s{0,9}0(?![.]?[1-9])",
    re.IGNORECASE,
)
# More than a padded table has, and more than two screens. No upper bound: what follows a match is not looked at.
FLOOD = re.compile(
    r"[ \t\u00a0\u2000-\u200a\u3000]{400,}|(?:\r?\n[ \t]{0,80}){60,}"
    r"|(?:(?:&nbsp;|&emsp;|&#160;)\s?){40,}|(?:<br ?/?>\s?){30,}"
)

_SPACES = re.compile(r"\s{6}")


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """What is shown folded (`<details>`) is not hidden, and a short comment is a note to whoever edits next."""
    source = source_of(subject.file)
    if source is None:
        return
    for one in subject.facts.removed:
        if one.what == "attribute" and (one.name == "hidden" or (one.name == "style" and _hides(source, one.line))):
            yield Seen("hidden-content-attribute", {"name": one.name}, one.line)
    for found in FLOOD.finditer(source.text, 0, len(source.text.rstrip())) if may_flood(source.text) else ():
        line, column = source.place(found.start())
        yield Seen("hidden-content-space", {"count": len(found[0])}, line, column)
    if not any(one.what == "comment" for one in subject.facts.removed):
        return
    for start, end in comments(source.text):
        columns = width(source.text[start:end].strip()[: options["columns"] + 1])
        if columns > options["columns"]:
            line, column = source.place(start)
            yield Seen(
                "hidden-content-comment", {"columns": options["columns"]}, line, column, severity=Verdict.ADVISE
            )


def may_flood(text: str) -> bool:
    """Whether there may be so much space: of a run of 60, six in a row are left of a text's every tenth character."""
    return _SPACES.search(text[::10]) is not None or text.count(";") >= 40 or text.count("<br") >= 30


def _hides(source: Source, line: int | None) -> bool:
    return HIDES.search(source.text if line is None else source.line(line)) is not None


CHECK = Check(
    id="hidden-content",
    family=Family.SAFETY,
    clause="safety",
    severity=Verdict.FIX,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.ENTRY,
    find=find,
    needs=("rendered",),
    options={"columns": 240},
)
