"""Facts read off sanitised HTML: what a visitor sees, as text, headings, links, with the lines where they stand."""

from __future__ import annotations

from html import unescape

from kaifong.rendering.canonical import attributes_of, pieces
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
_COUNTED = frozenset({"blockquote", "pre", "br", "img", *_HEADINGS})
"""Elements whose start tag matters without any attribute."""
_LINE_END = ["\n"]


def facts(html: str, lines: Lines, removed: tuple[Removed, ...] = ()) -> Facts:
    """The facts of canonical, sanitised HTML; `lines` knows the source."""
    reader = _Reader(lines)
    text = reader.text
    for raw, slash, tag, attributes in pieces(html):
        if not tag:
            text.append(unescape(raw) if "&" in raw else raw)
            continue
        if tag in _BLOCKS:
            if tag not in _HEADINGS and (not text or text == _LINE_END) and reader.holds_nothing:
                text.clear()  # between two tags of blocks, as most are
            else:
                reader.flush(tag if slash else "")
        if slash:
            reader.leave(tag)
        elif attributes or tag in _COUNTED:
            reader.enter(tag, attributes)
    reader.flush()
    return Facts(tuple(reader.blocks), tuple(reader.headings), tuple(reader.links), removed)


class _Reader:
    def __init__(self, lines: Lines) -> None:
        self._lines = lines
        self.text: list[str] = []
        self._quote = 0
        self._code = 0
        self._heading = ""
        self._anchors: list[tuple[str, str, int]] = []  # url, element, where its text starts in `text`
        self._new_links: list[Link] = []
        self.blocks: list[Block] = []
        self.headings: list[Heading] = []
        self.links: list[Link] = []

    @property
    def holds_nothing(self) -> bool:
        """Whether no link is open, or waits for its line."""
        return not self._anchors and not self._new_links

    def enter(self, tag: str, attributes: str) -> None:
        """A start tag that says or changes something; a block has been flushed before."""
        if tag == "blockquote":
            self._quote += 1
        elif tag == "pre":
            self._code += 1
        elif tag == "br":
            self.text.append("\n")
        elif tag in _HEADINGS:
            self._heading = attributes_of(attributes).get("id", "")
        elif tag == "a":
            attrs = attributes_of(attributes)
            if "href" in attrs:
                element = "video" if attrs.get("class") == LINK_CLASS else "a"
                self._anchors.append((attrs["href"], element, len(self.text)))
        elif tag == "img":
            attrs = attributes_of(attributes)
            self._new_links.append(Link(attrs.get("src", ""), attrs.get("alt", ""), "img"))
            self.text.append(" " + attrs.get("alt", "") + " " if self._anchors else "")
        if "title=" in attributes and (title := attributes_of(attributes).get("title")):
            self.blocks.append(Block(title, self._lines.of_text(title, stay=True), quote=bool(self._quote)))

    def leave(self, tag: str) -> None:
        """An end tag; a block has been flushed before."""
        if tag == "blockquote":
            self._quote -= 1
        elif tag == "pre":
            self._code -= 1
        elif tag == "a" and self._anchors:
            url, element, start = self._anchors.pop()
            self._new_links.append(Link(url, _plain("".join(self.text[start:])), element))

    def flush(self, leaving: str = "") -> None:
        """Ends a block: its text, and the links and the heading in it, get their lines."""
        whole = "".join(self.text)
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
        self.text.clear()
        # A link can go on in the next block; its text then starts there.
        self._anchors = [(url, element, 0) for url, element, _ in self._anchors]


def _plain(text: str) -> str:
    """Spaces as a browser shows them, line breaks kept."""
    return (
        "\n".join(" ".join(line.split()) for line in text.split("\n")).strip()
        if "\n" in text
        else " ".join(text.split())
    )
