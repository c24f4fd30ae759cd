"""What the entries room found wrong with a file, as findings of the check that each message is named for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from kaifong.entries.problem import Problem
from kaifong.moderation.check import Seen, Subject
from kaifong.moderation.findings import Fix
from kaifong.moderation.front_mending import front_fix
from kaifong.moderation.source import Source, source_of

# What `file-type` and `file-mode` say of the same file, and say better.
SAID_ELSEWHERE = frozenset({"path-file-type", "path-symlink", "path-submodule"})


def of(check: str) -> Callable[[Subject, Mapping[str, Any]], Iterator[Seen]]:
    """A check's `find`: the problems of the entry, or of the stray file, whose message begins with the check's id."""

    def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
        del options
        file = subject.file
        if file is None:
            return
        stray = subject.hub.strays.get(file.path)
        problems = (
            subject.hub.problems_of(subject.entry)
            if subject.entry is not None
            else (stray,)
            if stray is not None
            else ()
        )
        for problem in problems:
            if problem.message.startswith(f"{check}-") and problem.message not in SAID_ELSEWHERE:
                yield Seen(
                    problem.message, problem.params, problem.line, problem.column, fix=_fix(problem, source_of(file))
                )

    return find


def _fix(problem: Problem, text: Source | None) -> Fix | None:
    """An AMA's question without an id gets the one that its words make: any id would do, as long as it stays."""
    if text is None:
        return None
    if problem.message.startswith("front-matter-"):
        return front_fix(problem, text)
    if problem.message != "parts-question-id":
        return None
    end = text.offset(problem.line) + len(text.line(problem.line).rstrip())
    return Fix(end, end, f" {{#{problem.params['near']}}}")
