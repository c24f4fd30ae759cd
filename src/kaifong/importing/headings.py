"""The ids of a post's headings: as the other system made them, and as our renderer makes them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kaifong.importing.lines import Line
from kaifong.rendering.address import PREFIX

_ATX = re.compile(r" {0,3}#{1,6}\s+\S")
_SETEXT = re.compile(r" {0,3}(?:=+|-{2,})\s*")
_EXPLICIT = re.compile(r"\{:?\s*#(?P<id>[\w-]+)[^}]*\}\s*#*\s*$")


def heading_ids(lines: list[Line]) -> Mapping[str, str]:
    """Our id, without the renderer's prefix, for each id that links of the old site may name.

    The old ids are those of kramdown's GitHub parser, Jekyll's default. The headings alone are rendered, which gives
    the same ids as rendering all of the text and takes a hundredth of the time.
    """
    from kaifong.rendering.render import render

    sources = _headings(lines)
    if not sources:
        return {}
    rendered = render("\n\n".join(sources)).facts.headings
    if len(rendered) != len(sources):
        # A heading that our renderer reads otherwise: no id of this post can be vouched for but by name.
        return {one.id.removeprefix(PREFIX): one.id.removeprefix(PREFIX) for one in rendered}
    found: dict[str, str] = {}
    seen: dict[str, int] = {}
    for source, heading in zip(sources, rendered, strict=True):
        ours = heading.id.removeprefix(PREFIX)
        explicit = _EXPLICIT.search(source)
        old = explicit["id"] if explicit else _github_id(heading.text, seen)
        found.setdefault(old, ours)
        found.setdefault(ours, ours)
    return found


def _headings(lines: list[Line]) -> list[str]:
    found = []
    above = Line(0, "")
    for line in lines:
        if not line.code and _ATX.match(line.text):
            found.append(line.text)
        elif not line.code and _SETEXT.fullmatch(line.text) and _may_be_title(above):
            found.append(f"{above.text}\n{line.text}")
        above = line
    return found


def _may_be_title(line: Line) -> bool:
    text = line.text.lstrip()
    return bool(text) and not line.code and not text.startswith(("#", "-", "*", "+", ">", "|"))


def _github_id(text: str, seen: dict[str, int]) -> str:
    """The id that kramdown's `generate_gfm_header_id` makes: hyphens for spaces, `-1` for the second."""
    import regex

    # Ruby's \p{Word} has the vowel signs of Indic scripts, Python's \w has not.
    plain = str(regex.sub(r"[^\p{L}\p{M}\p{N}\p{Pc}\- \t]", "", text.lower())).replace(" ", "-").replace("\t", "-")
    count = seen.get(plain, 0)
    seen[plain] = count + 1
    return f"{plain}-{count}" if count else plain
