"""A text as lines that remember where they stood, and which of them are code that nothing may be changed in."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from kaifong.importing.report import Left

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_CODE_SPAN = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)")
_LONGEST_DETAIL = 120


@dataclass(frozen=True)
class Line:
    """One line: its 1-based number in the source file, its text, and whether it belongs to a block of code."""

    number: int
    text: str
    code: bool = False


@dataclass
class Notes:
    """What a conversion did: what it could not carry over, and how often it put what into the hub's form."""

    left: list[Left] = field(default_factory=list)
    converted: Counter[str] = field(default_factory=Counter)

    def leave(self, what: str, detail: str, line: int) -> None:
        """Notes something that has no counterpart."""
        short = " ".join(detail.split())
        self.left.append(
            Left(what, short if len(short) <= _LONGEST_DETAIL else short[: _LONGEST_DETAIL - 1] + "…", line)
        )


def lines_of(body: str, first: int) -> list[Line]:
    """The body's lines; those of fenced code, and the fences, are marked as code."""
    found: list[Line] = []
    fence = ""
    for number, text in enumerate(body.split("\n"), first):
        opening = _FENCE.match(text)
        if fence:
            found.append(Line(number, text, code=True))
            if opening and opening[1].startswith(fence) and not text.strip().strip(fence[0]):
                fence = ""
        elif opening:
            fence = opening[1]
            found.append(Line(number, text, code=True))
        else:
            found.append(Line(number, text))
    return found


def code_spans(text: str) -> list[tuple[int, int]]:
    """Where the line's code spans start and end."""
    return [span.span() for span in _CODE_SPAN.finditer(text)]


def outside_code(text: str, change: Callable[[str], str]) -> str:
    """The line with a change made to all of it but its code spans."""
    parts: list[str] = []
    end = 0
    for span in _CODE_SPAN.finditer(text):
        parts += [change(text[end : span.start()]), span[0]]
        end = span.end()
    return "".join([*parts, change(text[end:])])
