"""The lines of a Markdown body, and which of them are surely text: what a fix may touch without rendering."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from kaifong.moderation.kept import KEPT

_FENCE = re.compile(r"[ \t>]*(?:[-*+][ \t]+|[0-9]{1,9}[.)][ \t]+)?(?P<marks>`{3,}|~{3,})(?P<rest>.*)\Z")
_HTML = re.compile(r" {0,3}<(?P<tag>!--|[A-Za-z][A-Za-z0-9-]*(?=[\s/>]|\Z)|/[A-Za-z])")
_INDENTED = re.compile(r" {0,3}(?:\t| {4})")
# Elements without content (HTML Living Standard, 13.1.2): no closing tag has to be looked for.
_VOID = frozenset(
    {"br", "hr", "img", "input", "col", "wbr", "source", "track", "area", "link", "meta", "base", "embed"}
)


class Kind(StrEnum):
    """What a line is."""

    TEXT = "text"
    INDENTED = "indented"  # four spaces: code, or what belongs to a list, a note, a tab
    CODE = "code"  # in a fence, or the fence itself
    HTML = "html"
    OPEN = "open"  # below a fence or an element that nothing closes: nobody can say


class Row(NamedTuple):  # a body has a hundred: a frozen dataclass takes five times as long to make
    """A line: `number` from 0, `start` its offset in the body, `text` without its end."""

    number: int
    start: int
    text: str
    kind: Kind

    @property
    def prose(self) -> bool:
        """Whether readers would read it as words."""
        return self.kind in (Kind.TEXT, Kind.INDENTED)


@lru_cache(maxsize=KEPT)  # several checks ask about one body, one after the other
def rows(body: str) -> tuple[Row, ...]:
    r"""Every line of a body (line ends `\n` or `\r\n`), in one pass."""
    found: list[Row] = []
    reader = _Reader()
    start = 0
    for number, line in enumerate(body.split("\n")):
        text = line.removesuffix("\r")
        found.append(Row(number, start, text, reader.kind(text, number)))
        start += len(line) + 1
    opened = reader.opened
    return tuple(found) if opened is None else tuple(_reopened(found, opened))


def _reopened(found: list[Row], opened: int) -> Iterator[Row]:
    for row in found:
        yield row._replace(kind=Kind.OPEN) if row.number >= opened else row


class _Reader:
    def __init__(self) -> None:
        self.opened: int | None = None  # the line of the fence or element that is open
        self._fence = ""
        self._close = ""  # what ends the element: its closing tag, `-->`
        self._depth = 0
        self._blank = True

    def kind(self, text: str, number: int) -> Kind:
        blank, self._blank = self._blank, not text.strip()
        if self._fence:
            marks = _FENCE.match(text)
            if marks and marks["marks"].startswith(self._fence) and not marks["rest"].strip():
                self._fence, self.opened = "", None
            return Kind.CODE
        if self._close:
            self._within(text)
            return Kind.HTML
        marks = _FENCE.match(text) if "```" in text or "~~~" in text else None
        if marks and not (marks["marks"][0] == "`" and "`" in marks["rest"]):
            self._fence, self.opened = marks["marks"], number
            return Kind.CODE
        html = _HTML.match(text) if "<" in text[:4] else None
        if html:
            self._open(html["tag"].lower(), text, number)
            return Kind.HTML
        if text[:1] in " \t" and _INDENTED.match(text) and (blank or text.strip()):
            return Kind.INDENTED
        return Kind.TEXT

    def _open(self, tag: str, text: str, number: int) -> None:
        if tag in _VOID or tag.startswith("/"):
            return
        self._close, self._depth, self.opened = "-->" if tag == "!--" else f"</{tag}", 0, number
        self._within(text)

    def _within(self, text: str) -> None:
        folded = text.lower()
        closing = folded.count(self._close)
        opening = 0 if self._close == "-->" else folded.count("<" + self._close[2:])
        self._depth += opening - closing
        if (closing and self._depth <= 0) or (self._close != "-->" and "/>" in folded and not self._depth - opening):
            self._close, self.opened = "", None
