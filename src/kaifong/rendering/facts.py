"""Facts read off sanitised HTML: what a visitor sees, as text, headings, links, with the lines where they stand."""

from __future__ import annotations

from html import unescape

from kaifong.rendering.canonical import Token, tokens
from kaifong.rendering.lines import Lines
from kaifong.rendering.rendered import Block, Facts, Heading, Link, Removed
from kaifong.rendering.videos import LINK_CLASS

_BLOCKS = frozenset(
    {
        *(
            "p",
            "div",
            "li",
            "dd",
            "dt",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "td",
            "th",
            "pre",
            "blockquote",
            "summary",
        ),
        *(
            "figcaption",
            "caption",
            "details",
            "table",
            "ul",
            "ol",
            "dl",
            "hr",
            "aside",
            "section",
            "figure",
            "tr",
            "label",
        ),
    }
)
_HEADINGS = {f"h{level}": level for level in range(1, 7)}


def facts(html: str, lines: Lines, removed: tuple[Removed, ...] = ()) -> Facts:
    """The facts of canonical, sanitised HTML; `lines` knows the source."""
    reader = _Reader(lines)
    for token in tokens(html):
        reader.take(token)
    reader.flush()
    return Facts(tuple(reader.blocks), tuple(reader.headings), tuple(reader.links), removed)


class _Reader:
    def __init__(self, lines: Lines) -> None:
        self._lines = lines
        self._text: list[str] = []
        self._quote = 0
        self._code = 0
        self._heading = ""
        self._anchors: list[tuple[str, str, int]] = []  # url, element, where its text starts in `_text`
        self._new_links: list[Link] = []
        self.blocks: list[Block] = []
        self.headings: list[Heading] = []
        self.links: list[Link] = []

    def take(self, token: Token) -> None:
        if not token.tag:
            self._text.append(unescape(token.raw))
            return
        if token.tag in _BLOCKS:
            self.flush(token.tag if token.end else "")
        if token.end:
            self._leave(token.tag)
        else:
            self._enter(token)

    def _enter(self, token: Token) -> None:
        tag = token.tag
        if tag == "blockquote":
            self._quote += 1
        elif tag == "pre":
            self._code += 1
        elif tag == "br":
            self._text.append("\n")
        elif tag in _HEADINGS:
            self._heading = token.attrs().get("id", "")
        elif tag == "a":
            attrs = token.attrs()
            if "href" in attrs:
                element = "video" if attrs.get("class") == LINK_CLASS else "a"
                self._anchors.append((attrs["href"], element, len(self._text)))
        elif tag == "img":
            attrs = token.attrs()
            self._new_links.append(Link(attrs.get("src", ""), attrs.get("alt", ""), "img"))
            self._text.append(" " + attrs.get("alt", "") + " " if self._anchors else "")
        if "title=" in token.attributes and (title := token.attrs().get("title")):
            self.blocks.append(Block(title, self._lines.of_text(title, stay=True), quote=bool(self._quote)))

    def _leave(self, tag: str) -> None:
        if tag == "blockquote":
            self._quote -= 1
        elif tag == "pre":
            self._code -= 1
        elif tag == "a" and self._anchors:
            url, element, start = self._anchors.pop()
            self._new_links.append(Link(url, _plain("".join(self._text[start:])), element))

    def flush(self, leaving: str = "") -> None:
        """Ends a block: its text, and the links and the heading in it, get their lines."""
        whole = "".join(self._text)
        words = whole if self._code else _plain(whole)
        line = None
        if words.strip():
            line = self._lines.of_text(words)
            self.blocks.append(Block(words, line, code=bool(self._code), quote=bool(self._quote)))
        if leaving in _HEADINGS:
            self.headings.append(Heading(_HEADINGS[leaving], self._heading, words, line))
        for link in self._new_links:
            self.links.append(Link(link.url, link.text, link.element, self._lines.of_address(link.url) or line))
        self._new_links.clear()
        self._text.clear()
        # A link can go on in the next block; its text then starts there.
        self._anchors = [(url, element, 0) for url, element, _ in self._anchors]


def _plain(text: str) -> str:
    """Spaces as a browser shows them, line breaks kept."""
    return (
        "\n".join(" ".join(line.split()) for line in text.split("\n")).strip()
        if "\n" in text
        else " ".join(text.split())
    )
