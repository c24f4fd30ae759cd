"""A page's table of contents as Material's templates walk it: nested items with title, url and children."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Item:
    """One line of it. `title` is escaped already; `id` and `url` differ by the `#` alone."""

    title: str
    id: str
    level: int
    children: list[Item] = field(default_factory=list)

    @property
    def url(self) -> str:
        """The link within the page."""
        return f"#{self.id}"


@dataclass
class TableOfContents:
    """The top items; its length counts them, as that of MkDocs's own does."""

    items: list[Item]

    def __iter__(self) -> Iterator[Item]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)


def table_of_contents(lines: Iterable[Mapping[str, Any]]) -> TableOfContents:
    """Nests flat lines `{level, id, text}` by level; a skipped level nests one deep."""
    top: list[Item] = []
    open_items: list[Item] = []
    for line in lines:
        item = Item(line["text"], line["id"], int(line["level"]))
        while open_items and open_items[-1].level >= item.level:
            open_items.pop()
        (open_items[-1].children if open_items else top).append(item)
        open_items.append(item)
    return TableOfContents(top)
