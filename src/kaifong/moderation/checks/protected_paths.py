"""Files that only maintainers decide about: the engine, the rules, the records."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.history.change import Action, ChangedFile
from kaifong.history.decisions import is_decision
from kaifong.moderation.authorship import people
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict

# What a build wrote, and would believe. One file there is a fresh hub's: it keeps an empty folder.
_CACHE = ".kaifong/"
_CACHES_OWN = ".kaifong/stage/.gitkeep"


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """Whatever is not members' content: they may propose it, and somebody looks before it counts.

    What moderators decide is theirs to write down: a new record by one of them waits for nobody. To change one that
    stands, or to take it away, is for a second pair of eyes.
    """
    del options
    file, reference = subject.file, subject.hub.settings.reference
    if file is None or _decided(subject, file):
        return
    for path in dict.fromkeys((file.path, file.old_path or file.path)):
        if path.startswith("content/"):
            continue
        if _brings_a_cache(file, path):
            yield Seen("protected-paths-cache", {"path": path[:200]}, severity=Verdict.REFUSE)
            continue
        language = path.split("/")[1] if path.startswith("guidelines/") and path.count("/") > 1 else None
        if language is not None and language != reference:
            # Guidelines in other languages are members' work that waits for that language's reviewers.
            yield Seen("protected-paths-translation", {"path": path[:200], "language": language})
        else:
            yield Seen("protected-paths-changed", {"path": path[:200]})


def _brings_a_cache(file: ChangedFile, path: str) -> bool:
    """Whether a build would find this file where it keeps its own. Some disks know no case, so neither does this."""
    there = path == file.path and file.action is not Action.REMOVED
    return there and path.casefold().startswith(_CACHE) and path != _CACHES_OWN


def _decided(subject: Subject, file: ChangedFile) -> bool:
    submitter, before = subject.change.submitter, subject.before
    if submitter is None or before is None or file.action is not Action.ADDED or file.path in before.tree.modes:
        return False
    return is_decision(file.path) and people.is_steward(before, submitter, subject.now)


CHECK = Check(
    id="protected-paths",
    family=Family.AUTHORITY,
    clause="safety",
    severity=Verdict.HOLD,
    confidence=Confidence.HIGH,
    audience=Audience.MODERATOR,
    scope=Scope.FILE,
    find=find,
    needs=("submitter",),
    essential=True,
)
