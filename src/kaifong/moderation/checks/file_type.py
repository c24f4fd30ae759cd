"""Files beside an entry that are not the pictures that their names promise, and files that act."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.history.change import EXECUTABLE, REGULAR, ChangedFile
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict
from kaifong.moderation.pictures.content_type import ACTING, ACTING_SUFFIXES, IMAGES, content_type

# The members' texts, which other checks read; and what maintainers write beside them. Below content/ no check would
# read the words of a YAML file, and nobody else before it is merged.
TEXTS = frozenset({"md"})
RULES = frozenset({"yml", "yaml", "json"})


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """By content first, by name second: a browser may believe either."""
    del options
    file = subject.file
    if file is None or file.data is None or file.mode not in (REGULAR, EXECUTABLE) or not _published(file):
        return
    suffix = posixpath.splitext(file.path)[1].lstrip(".").lower()
    if suffix in TEXTS or (suffix in RULES and not file.path.startswith("content/")):
        return
    kind = content_type(file.data)
    if suffix in ACTING_SUFFIXES or kind in ACTING:
        yield Seen("file-type-acts", {"type": kind if kind in ACTING else f".{suffix}"})
    elif suffix in IMAGES and kind != IMAGES[suffix]:
        yield Seen("file-type-other", {"suffix": suffix, "type": kind or "?"}, severity=Verdict.FIX)
    elif suffix not in IMAGES:
        yield Seen("file-type-unknown", {"suffix": suffix or "?", "images": ", ".join(IMAGES)}, severity=Verdict.FIX)


def _published(file: ChangedFile) -> bool:
    return file.path.startswith(("content/", "guidelines/"))


CHECK = Check(
    id="file-type",
    family=Family.SAFETY,
    clause="safety",
    severity=Verdict.REFUSE,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.FILE,
    find=find,
    essential=True,
)
