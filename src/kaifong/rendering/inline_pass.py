"""The parser's search for inline marks, with one thing added: a pattern is tried only where its letters are.

Python-Markdown tries each of its patterns on each run of text, although most runs hold no mark at all. What a pattern
cannot do without is written down here; where that is missing it could not have matched, so the result is the same.
`tests/rendering/test_parser.py` holds the patterns to these letters, and the result to the parser's own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from markdown import Markdown

MARKS: dict[str, tuple[str, ...]] = {
    "backtick": ("`",),
    "keys-custom": ("+",),
    "escape": ("\\",),
    "footnote": ("[^",),
    "reference": ("[",),
    "link": ("[",),
    "image_link": ("![",),
    "image_reference": ("![",),
    "short_reference": ("[",),
    "short_image_ref": ("![",),
    "autolink": ("://",),
    "automail": ("@",),
    "linebreak": ("  \n",),
    "html": ("<",),
    "kaifong-links": ("://",),
    "entity": ("&",),
    "keys": ("++",),
    "delimiter": ("*", "_", "~", "^", "="),
}
"""By the pattern's name in the parser: every match holds at least one of these. A pattern that is not here is always
tried."""


def register(md: Markdown) -> None:
    """Puts our pass in the place of the parser's; to be called when all patterns are there."""
    from markdown.treeprocessors import InlineProcessor
    from markdown.util import AtomicString

    known = {id(md.inlinePatterns[name]): marks for name, marks in MARKS.items() if name in md.inlinePatterns}
    steps = [(pattern, known.get(id(pattern), ("",))) for pattern in md.inlinePatterns]
    count = len(steps)

    class InlinePass(InlineProcessor):
        # By the name that Python gives to the parser's private method, which its other methods call.
        def _InlineProcessor__handleInline(self, data: str, patternIndex: int = 0) -> str:  # noqa: N802, N803
            if isinstance(data, AtomicString):
                return data
            apply: Any = self._InlineProcessor__applyPattern  # type: ignore[attr-defined]
            number, start = patternIndex, 0
            while number < count:
                pattern, marks = steps[number]
                for mark in marks:
                    if mark in data:
                        data, matched, start = apply(pattern, data, number, start)
                        break
                else:
                    matched = False
                if not matched:
                    number, start = number + 1, 0
            return data

    md.treeprocessors.register(InlinePass(md), "inline", 20)
