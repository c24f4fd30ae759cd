"""The page has one title: headings of level 1 in a member's body move down, and all others with them."""

from __future__ import annotations

import re
from dataclasses import replace

from kaifong.rendering.canonical import tokens
from kaifong.rendering.rendered import Heading

_HEADING = re.compile(r"h[1-6]\Z")
LOWEST = 6


def below_the_title(html: str, headings: tuple[Heading, ...]) -> tuple[str, tuple[Heading, ...]]:
    """The same body with its headings a level lower, where one of them is of level 1; else as it is."""
    if "<h1" not in html or not any(one.level == 1 for one in headings):
        return html, headings
    parts = []
    for token in tokens(html):
        if _HEADING.match(token.tag):
            start = "</h" if token.end else "<h"
            parts.append(f"{start}{min(int(token.tag[1]) + 1, LOWEST)}{token.raw[len(start) + 1 :]}")
        else:
            parts.append(token.raw)
    return "".join(parts), tuple(replace(one, level=min(one.level + 1, LOWEST)) for one in headings)
