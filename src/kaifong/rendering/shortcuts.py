"""Shorter ways through the parser with the same result: what it looks up again and again is looked up once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from xml.etree.ElementTree import Element

if TYPE_CHECKING:
    from markdown import Markdown


def register(md: Markdown) -> None:
    """Takes the shortcuts; to be called when everything else is in the parser."""
    _blocks(md)
    _block_names(md)
    _contents(md)


def _blocks(md: Markdown) -> None:
    """The block processors in a tuple: the registry makes a new list of them for each block."""
    from markdown.blockparser import BlockParser

    steps = tuple((processor.test, processor.run) for processor in md.parser.blockprocessors)

    class Blocks(BlockParser):
        def parseBlocks(self, parent: Element, blocks: list[str]) -> None:  # noqa: N802 - the parser's name
            while blocks:
                for test, run in steps:
                    if test(parent, blocks[0]) and run(parent, blocks) is not False:
                        break

    md.parser.__class__ = Blocks


def _block_names(md: Markdown) -> None:
    """The names of block elements in a set: the parser looks through a list of them for each element."""
    names = frozenset(md.block_level_elements)

    def is_block_level(tag: Any) -> bool:
        return tag in names or tag.lower().rstrip("/") in names if isinstance(tag, str) else False

    md.is_block_level = is_block_level  # type: ignore[method-assign]


def _contents(md: Markdown) -> None:
    """No table of contents: it would be rendered with every page, and pages make their own from the headings."""
    md.treeprocessors["toc"].build_toc_div = lambda _tokens: Element("div")  # type: ignore[attr-defined]
