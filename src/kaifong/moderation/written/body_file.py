"""An entry's body as it stands in its file: its lines, and the offsets that a `Fix` means."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from kaifong.moderation.check import Subject
from kaifong.moderation.findings import Fix
from kaifong.moderation.kept import KEPT
from kaifong.moderation.source import Source, source_of
from kaifong.moderation.written.markdown_rows import Row, rows


@dataclass(frozen=True)
class BodyFile:
    """A body's rows, and the file that they stand in; `first` is the line of the file of row 0."""

    source: Source
    rows: tuple[Row, ...]
    first: int

    def line(self, row: Row) -> int:
        """The row's line in the file."""
        return self.first + row.number

    def fix(self, start: tuple[Row, int], end: tuple[Row, int], text: str) -> Fix:
        """Replaces what stands between two places, each a row and a column from 0."""
        return Fix(self._offset(*start), self._offset(*end), text)

    def _offset(self, row: Row, column: int) -> int:
        return self.source.offset(self.line(row)) + column


def body_file(subject: Subject) -> BodyFile | None:
    """The body under review; None where there is none, or where its lines are not counted alike in its file."""
    entry, source = subject.entry, source_of(subject.file)
    if entry is None or source is None or not entry.body.strip():
        return None
    return _body_file(source, entry.body, entry.body_line)


@lru_cache(maxsize=KEPT)  # as `source_of`
def _body_file(source: Source, body: str, first: int) -> BodyFile | None:
    # Line ends of old systems (a lone \r) are lines to a reader and none to Git: nothing is moved about there.
    if not source.text.replace("\r\n", "\n").endswith(body):
        return None
    return BodyFile(source, rows(body), first)
