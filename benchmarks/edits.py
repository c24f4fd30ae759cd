"""What members do to a hub between two builds. Each edit differs from round to round, so none is in a cache yet."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

STORY = Path("content/en/stories/road-00004/index.md")  # in every hub that is made here
ADDED = Path("content/en/stories/road-added")


def nothing(_: Path, __: int) -> None:
    """The hub stays as it is."""


def edit_body(hub: Path, number: int) -> None:
    """A line more at the end of a post."""
    with (hub / STORY).open("a", encoding="utf-8") as file:
        file.write(f"\nAnd one line more, the {number}th.\n")


def edit_title(hub: Path, number: int) -> None:
    """Another title, which lists, feeds, the tags' pages and its author's page show too."""
    story = hub / STORY
    before = story.read_text(encoding="utf-8")
    start = before.index("title: ")
    end = before.index("\n", start)
    story.write_text(f"{before[:start]}title: A road with its {number}th name{before[end:]}", encoding="utf-8")


def add(hub: Path, number: int) -> None:
    """One post more, dated last."""
    folder = hub / ADDED
    folder.mkdir(parents=True)
    front = "---\ntitle: The newest road\nauthor: rider-1\ndate: 2026-11-20\ntags: [road, t4]\n---\n"
    (folder / "index.md").write_text(f"{front}\nNobody rode it before, said the {number}th.\n", encoding="utf-8")


def remove(hub: Path, _: int) -> None:
    """The post that was added is gone again."""
    shutil.rmtree(hub / ADDED)


# In this order: what is removed was added before.
EDITS: tuple[tuple[str, Callable[[Path, int], None]], ...] = (
    ("nothing", nothing),
    ("body", edit_body),
    ("title", edit_title),
    ("added", add),
    ("removed", remove),
)
