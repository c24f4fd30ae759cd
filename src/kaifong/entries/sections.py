"""Cuts a Markdown body at its headings without rendering it: how AMAs, answers and tutorials find their parts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

_HEADING = re.compile(r" {0,3}(?P<marks>#{1,6})(?=[ \t]|\Z)(?P<text>.*)\Z")
_ID = re.compile(r"\{:?[ \t]*#(?P<id>[^\s{}]+)[ \t]*\}\Z")

# Past this many of one level the rest belongs to the last: no page has as many parts, and a megabyte of `##` would.
MOST = 500
_FENCE = re.compile(r"\s*(?P<marks>`{3,}|~{3,})(?P<rest>.*)\Z")

# What an id in an address may look like; the renderer puts `u-` before it.
VALID_ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*\Z")


@dataclass(frozen=True)
class Text:
    """A piece of Markdown and the 1-based line of the file where it starts; give both to the renderer."""

    markdown: str
    line: int

    def __bool__(self) -> bool:
        return bool(self.markdown.strip())


@dataclass(frozen=True)
class Section:
    """A heading and what stands below it, up to the next heading of its level.

    Attributes:
        title: the heading's text without its id; may hold inline Markdown.
        id: from `{#id}` at its end, or None.
        line: 1-based line of the heading.
        body: what stands below.
    """

    title: str
    id: str | None
    line: int
    body: Text


def sections(body: Text, level: int) -> tuple[Text, tuple[Section, ...]]:
    """What stands before the first heading of the level, and a section for each. Code and comments hold none."""
    rows = body.markdown.split("\n")
    found = ((at, match) for at, match in _headings(rows) if len(match["marks"]) == level)
    starts = list(islice(found, MOST))
    if not starts:
        return body, ()
    parts: list[Section] = []
    for number, (at, match) in enumerate(starts):
        end = starts[number + 1][0] if number + 1 < len(starts) else len(rows)
        title = _text(match)
        marked = _ID.search(title)
        parts.append(
            Section(
                (title[: marked.start()] if marked else title).strip(),
                marked["id"] if marked else None,
                body.line + at,
                Text("\n".join(rows[at + 1 : end]), body.line + at + 1),
            )
        )
    return Text("\n".join(rows[: starts[0][0]]), body.line), tuple(parts)


def _text(heading: re.Match[str]) -> str:
    """A heading's text without the hashes that may close it (CommonMark 4.2)."""
    text = heading["text"].strip()
    bare = text.rstrip("#")
    return bare.rstrip() if not bare or bare[-1] in " \t" else text


def _headings(rows: list[str]) -> Iterator[tuple[int, re.Match[str]]]:
    """Every ATX heading that is neither in a fenced block nor in a comment."""
    fence: str | None = None
    comment = False
    for at, row in enumerate(rows):
        if comment:
            comment = "-->" not in row
            continue
        marks = _FENCE.match(row)
        if fence is not None:
            if marks and marks["marks"].startswith(fence) and not marks["rest"].strip():
                fence = None
            continue
        if marks and not (marks["marks"][0] == "`" and "`" in marks["rest"]):
            fence = marks["marks"]
        elif row.lstrip().startswith("<!--"):
            comment = "-->" not in row
        elif row.lstrip().startswith("#") and (heading := _HEADING.match(row)):
            yield at, heading
