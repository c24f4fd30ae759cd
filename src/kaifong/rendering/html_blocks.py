"""Members' HTML blocks that hold Markdown (`<div markdown>`): their classes must not be taken for the parser's own.

The tabs extension looks for a `div` of its class before it and then expects what it has put there; a member's `div`
of that class made it fail. Such elements keep the classes of grids and admonitions and lose all others before
parsing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

if TYPE_CHECKING:
    from markdown import Markdown

_PARSERS_OWN = ("tabbed", "footnote", "highlight", "task-list")


def plain_classes(element: Element) -> None:
    """Takes the parser's own classes off an element and all that it holds."""
    for part in element.iter():
        names = part.get("class", "").split()
        kept = [name for name in names if not name.startswith(_PARSERS_OWN)]
        if kept != names:
            part.set("class", " ".join(kept))


def register(md: Markdown) -> None:
    """Adds the step to a parser, between the reading of HTML and of blocks."""
    from markdown.preprocessors import Preprocessor

    class PlainClasses(Preprocessor):
        def run(self, lines: list[str]) -> list[str]:
            for block in md.htmlStash.rawHtmlBlocks:
                if isinstance(block, Element):
                    plain_classes(block)
            return lines

    md.preprocessors.register(PlainClasses(md), "kaifong-html-blocks", 19)
