"""More pictures beside one text than anybody looks at."""

from __future__ import annotations

import posixpath
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.history.change import Action
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict
from kaifong.moderation.pictures.content_type import IMAGES


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """One finding an entry to which the change brings a picture; its pictures are those that stand beside it."""
    brought = {
        posixpath.dirname(file.path)
        for file in subject.change.files
        if file.action is not Action.REMOVED and _is_picture(file.path)
    }
    if not brought:
        return
    entries = subject.hub.entries
    beside = Counter(
        folder
        for path in subject.hub.tree.modes
        if (folder := posixpath.dirname(path)) in brought and _is_picture(path)
    )
    for folder, count in sorted(beside.items()):
        path = f"{folder}/index.md"
        if count > options["pictures"] and path in entries:
            yield Seen("picture-count-many", {"count": count, "limit": options["pictures"]}, path=path)


def _is_picture(path: str) -> bool:
    return path.startswith("content/") and posixpath.splitext(path)[1].lstrip(".").lower() in IMAGES


CHECK = Check(
    id="picture-count",
    family=Family.FORM,
    clause="quality",
    severity=Verdict.ADVISE,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.CHANGE,
    find=find,
    # A gallery of sixty takes ten minutes to look at, at ten seconds each; more is an archive, better cut in albums.
    options={"pictures": 60},
)
