"""Bare addresses become links; nothing else does (no e-mail, no `@name`, no `www.`)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

if TYPE_CHECKING:
    from markdown import Markdown

# ASCII, since Chinese and Japanese follow an address without a space; other letters only right after a mark that
# begins a part of it, as in https://zh.wikipedia.org/wiki/香港. Placeholders of the parser begin with \x02.
ADDRESS = (
    r"(?<![A-Za-z0-9_/])(https?://[A-Za-z0-9.\-]+(?:(?:[/?#:=&%+,;@!$~.\-]|(?<=[/=#_\-])[^\W\d_]+|[A-Za-z0-9_]+)*))"
)
_HOST = re.compile(r"https?://[A-Za-z0-9]")
_TRAILING = ".,:;!?~-"


def address(found: str) -> str:
    """The address in `found` without the punctuation that ends the sentence around it; empty if there is none."""
    found = found.rstrip(_TRAILING)
    return found if _HOST.match(found) else ""


def register(md: Markdown) -> None:
    """Adds bare links to a parser, after code, links and HTML have been taken."""
    from markdown.inlinepatterns import InlineProcessor
    from markdown.util import AtomicString

    class BareLinks(InlineProcessor):
        ANCESTOR_EXCLUDES = ("a",)

        def handleMatch(  # type: ignore[override]  # noqa: N802 - the parser's name
            self, m: re.Match[str], data: str
        ) -> tuple[Element | None, int | None, int | None]:
            del data
            url = address(m[1])
            if not url:
                return None, None, None
            link = Element("a", {"href": url})
            link.text = AtomicString(url)
            return link, m.start(1), m.start(1) + len(url)

    md.inlinePatterns.register(BareLinks(ADDRESS, md), "kaifong-links", 85)
