"""The parser's cutting into blocks, with one thing added: a kind of block is tried only where its marks are.

As with inline marks (`inline_pass`): Python-Markdown asks twenty processors about each block, and most blocks are
plain paragraphs. Two more things cost it much for nothing: for each block it makes a new list of those processors,
and for each element of a page it looks through the list of all block elements.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from xml.etree.ElementTree import Element

if TYPE_CHECKING:
    from markdown import Markdown

_INDENT = "    "

MARKS: dict[str, tuple[str, ...]] = {
    "admonition": ("!!!", _INDENT),
    "details": ("???", _INDENT),
    "tabbed": ("===", _INDENT),
    "markdown_block": ("\x02",),  # the parser's placeholder for HTML
    "indent": (_INDENT,),
    "defindent": (_INDENT,),
    "code": (_INDENT,),
    "table": ("|",),
    "hashheader": ("#",),
    "setextheader": ("\n=", "\n-"),
    "hr": ("-", "_", "*"),
    "olist": (". ",),
    "ulist": ("* ", "+ ", "- "),
    "deflist": (":",),
    "quote": (">",),
    "footnote": ("[^",),
    "abbr": ("*[",),
    "reference": ("]:",),
}
"""By the processor's name in the parser: a block that it takes holds at least one of these, unless the block before
left it something to go on with (`current_sibling`). A processor that is not here is always asked."""


def register(md: Markdown) -> None:
    """Puts our pass in the place of the parser's; to be called when all processors are there."""
    from markdown.blockparser import BlockParser

    registry = md.parser.blockprocessors
    known = {id(registry[name]): marks for name, marks in MARKS.items() if name in registry}
    steps = tuple((one, hasattr(one, "current_sibling"), known.get(id(one), ("",))) for one in registry)

    class BlockPass(BlockParser):
        def parseBlocks(self, parent: Element, blocks: list[str]) -> None:  # noqa: N802 - the parser's name
            while blocks:
                for processor, goes_on, marks in steps:
                    block = blocks[0]
                    for mark in marks:
                        if mark in block:
                            break
                    else:
                        if not goes_on or processor.current_sibling is None:  # type: ignore[attr-defined]
                            continue
                    if processor.test(parent, block) and processor.run(parent, blocks) is not False:
                        break

    md.parser.__class__ = BlockPass  # its processors hold the parser, so it stays the same object
    names = frozenset(md.block_level_elements)

    def is_block_level(tag: Any) -> bool:
        return isinstance(tag, str) and (tag in names or tag.lower().rstrip("/") in names)

    md.is_block_level = is_block_level  # type: ignore[method-assign]
