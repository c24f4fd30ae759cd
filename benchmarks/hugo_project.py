"""The same posts as a Hugo project, with a small template of like content: see hugo/layouts.

Each page has a header with the sections and the languages, a table of contents, its tags, its author, metadata and
links in the other languages; lists, tags and authors are cut into pages of as many as ours and have their feeds.
Left out, in Hugo's favour: search, cards for sharing, lighter copies of pictures, charts. Notes (`!!!`) stay
paragraphs.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from make_hub import AUTHORS, front, write_posts

SOURCE = Path(__file__).parent / "hugo"
STYLE = "body { margin: 0 auto; max-width: 60rem; font-family: sans-serif }\n"


def make_hugo(root: Path, posts: int) -> None:
    """Writes a Hugo project of so many posts into an empty folder."""
    root.mkdir(parents=True, exist_ok=True)
    shutil.copy(SOURCE / "hugo.toml", root)
    shutil.copytree(SOURCE / "layouts", root / "layouts")
    (root / "static").mkdir()
    (root / "static" / "style.css").write_text(STYLE, encoding="utf-8")
    write_posts(root / "content", posts, hugo_front)


def hugo_front(number: int, language: str) -> str:
    """A post's front matter as Hugo reads it, which sorts by authors in a list."""
    who = f"rider-{number % AUTHORS}"
    return front(number, language).replace(f"author: {who}\n", f"authors: [{who}]\n")
