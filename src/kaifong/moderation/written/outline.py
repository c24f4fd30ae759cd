"""A text's outline: what levels its headings have, what levels they would have in order, and where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kaifong.moderation.written.markdown_rows import Kind, Row

# As the renderer's parser reads them: the hashes stand in the first column, and need no space behind them.
_ATX = re.compile(r"(?P<marks>#{1,6})(?P<text>[^#].*)?\Z")
_SETEXT = re.compile(r"(?:=+|-+) *\Z")
DEEPEST = 6


@dataclass(frozen=True)
class Written:
    """A heading as it is written: its first row, and for one that is underlined the row of the line below it."""

    level: int
    row: Row
    under: Row | None = None

    @property
    def spaced(self) -> bool:
        """Whether a space follows the hashes: without one it may be a hashtag."""
        return self.under is not None or self.row.text[self.level : self.level + 1] in ("", " ", "\t")

    def at_level(self, level: int) -> tuple[tuple[Row, int], tuple[Row, int], str] | None:
        """Start, end and the text that makes it a heading of another level; None where that cannot be.

        Places are rows and columns from 0.
        """
        if self.under is None:
            return (self.row, 0), (self.row, self.level), "#" * level
        under = self.under.text
        if level <= 2:
            marks = ("=" if level == 1 else "-") * max(len(under.strip()), 3)
            return (self.under, 0), (self.under, len(under)), marks
        title = self.row.text.strip()
        # Hashes at its ends would be taken for marks.
        if title.startswith("#") or title.endswith("#"):
            return None
        return (self.row, 0), (self.under, len(under)), f"{'#' * level} {title}"


def written(rows: Sequence[Row]) -> Iterator[Written]:
    """The headings that stand in the first column of what is surely text."""
    blank = True
    for at, row in enumerate(rows):
        plain = row.text.strip()
        if row.kind is Kind.TEXT and plain:
            found = _ATX.match(row.text) if row.text[0] == "#" else None
            below = rows[at + 1] if at + 1 < len(rows) else None
            if found:
                yield Written(len(found["marks"]), row)
            elif blank and below is not None and below.kind is Kind.TEXT and _SETEXT.match(below.text):
                yield Written(1 if below.text.startswith("=") else 2, row, below)
        blank = not plain


def in_order(levels: Sequence[int]) -> tuple[int, ...] | None:
    """The levels without gaps, below a title of level 1; None where there is more than one way to close the gaps.

    There is one way where headings below the same heading share a level. `##, ####, ###` has two: the third may be
    the second's equal, or its parent come too late.
    """
    found: list[int] = []
    parents: list[tuple[int, int]] = [(0, 1)]  # as written, as it would be
    below: dict[int, int] = {}  # by index of the parent in `found` (-1: the title), the level of its children
    indexes = [-1]
    for index, level in enumerate(levels):
        while parents[-1][0] >= level:
            parents.pop()
            indexes.pop()
        if below.setdefault(indexes[-1], level) != level:
            return None
        new = parents[-1][1] + 1
        if new > DEEPEST:
            return None
        found.append(new)
        parents.append((level, new))
        indexes.append(index)
    alone = [index for index, level in enumerate(levels) if level == 1] == [0] and len(levels) > 1
    # One heading of level 1 on top is the title once more: to lower all, or to take it out, is the author's to say.
    return None if alone else tuple(found)
