"""What the entries room found wrong with a file, as findings of the check that each message is named for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from itertools import count
from typing import Any

from kaifong.entries.problem import Problem
from kaifong.moderation.check import Seen, Subject
from kaifong.moderation.findings import Fix
from kaifong.moderation.source import Source, source_of
from kaifong.moderation.written.front_mending import front_fix

_IDS = re.compile(r"\{:?[ \t]*#([^\s{}]+)")
_CLOSED = re.compile(r"(?:(?<=[^\s#])[ \t]{1,9}#{1,9})?[ \t]{0,99}\Z")
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
        ours = [one for one in problems if one.message.startswith(f"{check}-") and one.message not in SAID_ELSEWHERE]
        if not ours:
            return
        source = source_of(file)
        taken = set(_IDS.findall(source.text)) if source is not None else set()
        for one in ours:
            problem = _named(one, taken) if one.message == "parts-question-id" else one
            yield Seen(problem.message, problem.params, problem.line, problem.column, fix=_fix(problem, source))

    return find


def _named(problem: Problem, taken: set[str]) -> Problem:
    """The problem with a suggested id that no heading of the file has, nor any that was suggested before."""
    words = str(problem.params["near"])
    name = next(one for number in count(1) if (one := words if number == 1 else f"{words}-{number}") not in taken)
    taken.add(name)
    return replace(problem, params={**problem.params, "near": name})


def _fix(problem: Problem, text: Source | None) -> Fix | None:
    """An AMA's question without an id gets the one that its words make: any id would do, as long as it stays."""
    if text is None:
        return None
    if problem.message.startswith("front-matter-"):
        return front_fix(problem, text)
    if problem.message != "parts-question-id":
        return None
    # Before the signs that may close a heading: behind them they would be part of its words.
    title = _CLOSED.sub("", text.line(problem.line))
    end = text.offset(problem.line) + len(title)
    return Fix(end, end, f" {{#{problem.params['near']}}}")
