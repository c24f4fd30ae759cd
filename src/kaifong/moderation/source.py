"""The text of a changed file as it stands in the file, and where in it a character is."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property, lru_cache

from kaifong.history.change import EXECUTABLE, REGULAR, ChangedFile
from kaifong.moderation.kept import KEPT

# What the loader takes for the end of a line (`text.decode`). Counted otherwise, a fix would hit another one.
_LINE_END = re.compile(r"\r\n?|\n")
TEXT_SUFFIXES = (".md", ".yml", ".yaml", ".json", ".txt")


@dataclass(frozen=True)
class Source:
    """Decoded text with its line ends kept, so that offsets are those that a `Fix` means."""

    text: str

    @cached_property
    def _starts(self) -> list[int]:
        if "\r" in self.text:
            return [0, *(found.end() for found in _LINE_END.finditer(self.text))]
        starts = [0]
        at = self.text.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = self.text.find("\n", at + 1)
        return starts

    def place(self, offset: int) -> tuple[int, int]:
        """1-based line and column of a character."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    @property
    def line_end(self) -> str:
        """The line end that the file uses: what its first line has."""
        return "\r\n" if "\r\n" in self.text[: self._starts[1] if len(self._starts) > 1 else 0] else "\n"

    def offset(self, number: int) -> int:
        """The offset at which a line starts; the last line's where there are fewer."""
        return self._starts[min(number, len(self._starts)) - 1]

    def line(self, number: int) -> str:
        """A line without its end; empty past the last."""
        if not 1 <= number <= len(self._starts):
            return ""
        start = self._starts[number - 1]
        end = self._starts[number] if number < len(self._starts) else len(self.text)
        return self.text[start:end].rstrip("\r\n")


def source_of(file: ChangedFile | None) -> Source | None:
    """The text of a file, or None where it is no text: another mode, another suffix, not UTF-8."""
    if file is None or file.data is None or file.mode not in (REGULAR, EXECUTABLE):
        return None
    if not file.path.lower().endswith(TEXT_SUFFIXES):
        return None
    return _decoded(file.data)


@lru_cache(maxsize=KEPT)  # a score of checks ask about one file, one after the other
def _decoded(data: bytes) -> Source | None:
    try:
        return Source(data.decode("utf-8"))
    except UnicodeDecodeError:
        return None  # the check `encoding` speaks of it
