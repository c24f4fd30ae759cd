"""Pictures that say nothing to those who cannot see them."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict
from kaifong.moderation.wording import Finder

# What a camera, a telephone or an editor writes where a description should stand.
NOTHING_SAID = re.compile(
    r"(?:img|dsc|dscn|dscf|pxl|image|photo|picture|screenshot|圖片|图片|照片|画像|写真)?"
    r"[0-9()_ -]*(?:\.[a-z]{3,4})?\Z",
    re.IGNORECASE,
)


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """Every picture in the text; that a cover has its description is the schema's."""
    del options
    finder = Finder.of(subject)
    for link in subject.facts.links:
        if link.element != "img":
            continue
        name = posixpath.basename(link.url)[:60]
        line, column = finder.place(link.url, link.line)
        alt = link.text.strip()
        if not alt:
            yield Seen("alt-text-missing", {"image": name}, line, column)
        elif NOTHING_SAID.match(alt) or alt.casefold() == name.casefold():
            yield Seen(
                "alt-text-says-nothing", {"image": name, "alt": alt[:60]}, line, column, severity=Verdict.ADVISE
            )


CHECK = Check(
    id="alt-text",
    family=Family.FORM,
    clause="quality",
    severity=Verdict.FIX,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.ENTRY,
    find=find,
    needs=("rendered",),
)
