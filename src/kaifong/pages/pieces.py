"""Cuts sanitised HTML at its top-level headings, so that the parts of an AMA or an answer can be laid out one by one.

The body is rendered as a whole, since that is what the checks judged; cutting the Markdown first and rendering the
parts could show visitors something that no check ever saw.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kaifong.rendering.canonical import tokens

# The void elements that the sanitiser lets pass.
_VOID = frozenset({"br", "hr", "img", "input", "wbr", "col"})
_CREDIT = re.compile(r"\s*<p><em>(?:(?!</?p[ >]).)*?</em></p>\s*", re.DOTALL)


@dataclass(frozen=True)
class Piece:
    """A heading and what follows it. `id` is prefixed, or None; `heading` is the HTML inside the heading's tags."""

    id: str | None
    heading: str
    html: str


def cut_at(html: str, level: int) -> tuple[str, tuple[Piece, ...]]:
    """What stands before the first heading of a level, and a piece for each; headings inside other elements stay."""
    name = f"h{level}"
    if f"<{name}" not in html:
        return html, ()
    before: list[str] = []
    found: list[tuple[str | None, list[str], list[str]]] = []
    depth = 0
    into = before
    for token in tokens(html):
        if token.tag == name and depth == (1 if token.end else 0):
            depth += -1 if token.end else 1
            if token.end:
                into = found[-1][2]
            else:
                found.append((token.attrs().get("id"), [], []))
                into = found[-1][1]
            continue
        if token.tag and token.tag not in _VOID:
            depth += -1 if token.end else 1
        into.append(token.raw)
    return "".join(before), tuple(Piece(key, "".join(head), "".join(rest)) for key, head, rest in found)


def without_credit(html: str) -> str:
    """A piece without its first paragraph where that is a credit line, wholly in emphasis."""
    match = _CREDIT.match(html)
    return html[match.end() :] if match else html
