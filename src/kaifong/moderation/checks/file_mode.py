"""Files that are no plain files: symbolic links, submodules, programs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.history.change import EXECUTABLE, REGULAR, SUBMODULE, SYMLINK, Action
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict

SORTS = {SYMLINK: "symlink", SUBMODULE: "submodule"}
# Where members write. The scripts below scripts/ and hooks/ are programs by trade, and protected otherwise.
MEMBERS = ("content/", "guidelines/", "records/")


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """A symlink can publish any file of the machine that builds; a submodule brings a whole repository with it."""
    del options
    file = subject.file
    if file is None or file.action is Action.REMOVED:
        return
    if file.mode in SORTS:
        yield Seen(f"file-mode-{SORTS[file.mode]}")
    elif file.mode == EXECUTABLE and file.path.startswith(MEMBERS):
        yield Seen("file-mode-executable", severity=Verdict.FIX)
    elif file.mode not in (REGULAR, EXECUTABLE):
        # Old or made by hand. No check of texts reads such a file, so it must not pass for having no faults.
        yield Seen("file-mode-unknown", {"mode": f"{file.mode:06o}"})


CHECK = Check(
    id="file-mode",
    family=Family.SAFETY,
    clause="safety",
    severity=Verdict.REFUSE,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.FILE,
    find=find,
    essential=True,
)
