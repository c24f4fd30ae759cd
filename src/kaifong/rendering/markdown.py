"""The one Markdown dialect of the hub: Python-Markdown with a fixed list of extensions, one instance per process.

Not in the list, on purpose: snippets (publishes files of the checkout), blocks (raw HTML by another door), emoji
(pictures from a third party), magiclink (links to other repositories), mermaid and any other custom fence (scripts
from a third party), inlinehilite (colours for three words cost more than they give).
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any
from xml.etree.ElementTree import Element

from kaifong.rendering import autolinks, block_pass, code, controls, html_blocks, inline_pass

if TYPE_CHECKING:
    from markdown import Markdown

EXTENSIONS: tuple[str, ...] = (
    "attr_list",
    "admonition",
    "md_in_html",
    "tables",
    "footnotes",
    "def_list",
    "abbr",
    "sane_lists",
    "toc",
    "pymdownx.details",
    "pymdownx.highlight",
    "pymdownx.superfences",
    "pymdownx.tabbed",
    "pymdownx.keys",
    "pymdownx.caret",
    "pymdownx.tilde",
    "pymdownx.betterem",
)


@lru_cache(maxsize=1)
def parser() -> Markdown:
    """The process's Markdown instance; building one costs milliseconds, so it is reset and used again."""
    md = plain_parser()
    for part in (inline_pass, block_pass):
        part.register(md)
    # No table of contents: it would be made with every page, and pages make their own from the headings.
    md.treeprocessors["toc"].build_toc_div = lambda _tokens: Element("div")  # type: ignore[attr-defined]
    return md


def plain_parser() -> Markdown:
    """A new instance of the same dialect that goes the library's own ways throughout: what the other is held to."""
    from markdown import Markdown
    from pymdownx.slugs import slugify

    settings: dict[str, dict[str, Any]] = {
        "footnotes": {"BACKLINK_TITLE": "", "UNIQUE_IDS": False},
        "tables": {"use_align_attribute": True},
        "toc": {"slugify": slugify(case="lower"), "marker": "", "permalink": False},
        # CommonMark's rules on punctuation keep `**好。**之後` from being bold: Chinese has no space there.
        "pymdownx.betterem": {"punctuation": False},
        "pymdownx.highlight": {"guess_lang": False, "anchor_linenums": False, "linenums_style": "pymdownx-inline"},
        "pymdownx.tabbed": {"alternate_style": True},
    }
    md = Markdown(extensions=list(EXTENSIONS), extension_configs=settings, tab_length=4)
    _mark(md)
    for part in (autolinks, code, controls, html_blocks):
        part.register(md)
    return md


def _mark(md: Markdown) -> None:
    """`==marked==` as pymdownx.mark has it, but for its rules on punctuation, for which it has no setting."""
    from pymdownx.delimiterprocessor import Delimiter

    md.inlinePatterns["delimiter"].add(  # type: ignore[attr-defined]
        Delimiter("=", "mark", double=True, punct=False)
    )
    if "=" not in md.ESCAPED_CHARS:
        md.ESCAPED_CHARS.append("=")


def to_html(body: str, md: Markdown | None = None, *, coloured: bool = True) -> tuple[str, str]:
    """Unsanitised HTML, which goes to the sanitiser and nowhere else, and the nonce of our own controls in it.

    `md` is one of the parsers here; None for the process's. `coloured` is whether code gets its colours.
    """
    md = md or parser()
    nonce = controls.nonce_of(body)
    code.begin(md, coloured=coloured)
    md.kaifong_nonce = nonce  # type: ignore[attr-defined]
    return str(md.reset().convert(body)), nonce
