"""Fixes of a text as suggestions that GitHub puts in at one click: whole lines, by their numbers.

GitHub wants a review comment on lines `first` to `last` with a fenced block called `suggestion`; what stands in it
takes the place of those lines. Whoever clicks commits it, so nothing is suggested that the reader cannot see, and
nothing is repeated that a report would not show.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from kaifong.moderation.findings import Family, Finding, Fix
from kaifong.moderation.fixes import applied, fixable
from kaifong.moderation.redaction import shows_private
from kaifong.moderation.source import Source
from kaifong.text.invisible import invisibles

# GitHub takes 65,536 characters in a comment; the finding's words stand in the same one, and a byte mark counts too.
LONGEST = 20_000
# Around a finding of these that has no fix, no line is repeated: its words are masked, or hurt, or harm.
KEPT_BACK = frozenset((Family.PRIVACY, Family.CONDUCT, Family.SAFETY))
_TICKS = re.compile("`+")
_LONE_RETURN = re.compile("\r(?!\n)")


@dataclass(frozen=True)
class Suggestion:
    r"""Lines of a file, and what should stand in their place.

    Attributes:
        path: the file. first, last: 1-based, both included.
        lines: what takes their place, without line ends; none at all: the lines go.
        line_end: the file's own, `\n` or `\r\n`.
        checks: the ids of the checks whose findings this mends, sorted.
    """

    path: str
    first: int
    last: int
    lines: tuple[str, ...]
    line_end: str
    checks: tuple[str, ...]

    @property
    def block(self) -> str:
        """The Markdown that GitHub reads; its fence is longer than any within."""
        fence = "`" * max(3, *(len(run) + 1 for line in self.lines for run in _TICKS.findall(line)), 0)
        return "".join(f"{line}{self.line_end}" for line in (f"{fence}suggestion", *self.lines)) + fence


def suggestions(findings: Iterable[Finding], path: str, data: bytes) -> tuple[Suggestion, ...]:
    """The suggestions for one file, from the top down; none for a file that is no text.

    Args:
        findings: of the whole report, as they were made: what is shown elsewhere may have lost its fix.
        path: the file. data: its bytes, as they were reviewed.
    """
    ours = [one for one in findings if one.path == path]
    fixing = [one for one in fixable(ours) if isinstance(one.fix, Fix)]
    try:
        source = Source(data.decode("utf-8"))
    except UnicodeDecodeError:
        return ()
    kept_back = _kept_back(source, [one for one in ours if one.fix is None and one.family in KEPT_BACK])
    return tuple(
        one
        for first, last, group in _groups(source, fixing)
        if (one := _suggestion(path, source, first, last, group)) is not None
        and kept_back.isdisjoint(range(first, last + 1))
    )


def _groups(source: Source, fixing: Sequence[Finding]) -> Iterator[tuple[int, int, list[Finding]]]:
    """Fixes that share a line, with their first line and their last."""
    group: list[Finding] = []
    first = last = 0
    for one in fixing:
        assert isinstance(one.fix, Fix)
        start, end = _lines(source, one.fix)
        if group and start <= last:
            if not one.fix.text:  # what goes begins with its line, but that line now begins further up
                end = source.place(one.fix.end)[0]
            group.append(one)
            last = max(last, end)
            continue
        if group:
            yield first, last, group
        group, first, last = [one], start, end
    if group:
        yield first, last, group


def _lines(source: Source, fix: Fix) -> tuple[int, int]:
    """The lines that a replacement touches. One that takes a line's end away touches the next line too."""
    first, column = source.place(fix.start)
    last, end_column = source.place(fix.end)
    whole = last > first and end_column == 1 and (fix.text.endswith("\n") or (not fix.text and column == 1))
    return first, last - 1 if whole else last


def _suggestion(path: str, source: Source, first: int, last: int, group: Sequence[Finding]) -> Suggestion | None:
    start = source.offset(first)
    after = source.offset(last + 1)
    old = source.text[start : after if after > source.offset(last) else len(source.text)]
    fixes = [
        Fix(one.fix.start - start, one.fix.end - start, one.fix.text) for one in group if isinstance(one.fix, Fix)
    ]
    new = applied(old.encode(), fixes).decode()
    unseen = "\ufeff" in new or _LONE_RETURN.search(old + new) is not None or bool(invisibles(new))
    # Lines cannot say that a file now ends with a line end, nor that it no longer does.
    ends = new != "" and new.endswith("\n") != old.endswith("\n")
    if new == old or ends or unseen or len(new) > LONGEST or shows_private(new):
        return None
    lines = new.removesuffix("\n").removesuffix("\r").split("\n") if new else []
    checks = tuple(sorted({one.check for one in group}))
    return Suggestion(path, first, last, tuple(line.removesuffix("\r") for line in lines), source.line_end, checks)


def _kept_back(source: Source, findings: Sequence[Finding]) -> set[int]:
    """The lines of the paragraphs in which these stand; a finding's line may be where its paragraph begins."""
    if not findings:
        return set()
    count = source.place(len(source.text))[0]
    found: set[int] = set()
    for line in {one.line for one in findings}:
        if line is None:
            return set(range(1, count + 1))
        if line in found:
            continue
        first = last = line
        while first > 1 and source.line(first - 1).strip():
            first -= 1
        while last < count and source.line(last + 1).strip():
            last += 1
        found.update(range(first, last + 1))
    return found
