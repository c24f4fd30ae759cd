"""Facts read off sanitised HTML: blocks of visible text, headings, links. (First cut: no lines yet.)"""

from __future__ import annotations

from html import unescape

from kaifong.rendering.canonical import tokens
from kaifong.rendering.rendered import Block, Facts, Heading, Link

_BLOCKS = frozenset(
    "p div li dd dt h1 h2 h3 h4 h5 h6 td th pre blockquote summary figcaption caption details table ul ol dl hr aside "
    "section figure tr label".split()
)


def facts(html: str) -> Facts:
    """The facts of canonical, sanitised HTML."""
    blocks: list[Block] = []
    headings: list[Heading] = []
    links: list[Link] = []
    text: list[str] = []
    quote = code = 0
    heading: tuple[int, str] | None = None
    anchor: tuple[str, str, list[str]] | None = None

    def flush() -> None:
        whole = "".join(text)
        whole = whole if code else " ".join(whole.split())
        if whole.strip():
            blocks.append(Block(whole, code=bool(code), quote=bool(quote)))
        text.clear()

    for token in tokens(html):
        if not token.tag:
            words = unescape(token.raw)
            text.append(words)
            if anchor:
                anchor[2].append(words)
            continue
        if token.tag in _BLOCKS:
            if heading and token.end and token.tag == f"h{heading[0]}":
                headings.append(Heading(heading[0], heading[1], " ".join("".join(text).split())))
                heading = None
            flush()
        if token.tag == "blockquote":
            quote += -1 if token.end else 1
        elif token.tag == "pre":
            code += -1 if token.end else 1
        elif token.tag[0] == "h" and token.tag[1:].isdigit() and not token.end:
            heading = (int(token.tag[1:]), token.attrs().get("id", ""))
        elif token.tag == "a":
            if token.end:
                if anchor:
                    links.append(Link(anchor[0], " ".join("".join(anchor[2]).split()), anchor[1]))
                anchor = None
            else:
                attrs = token.attrs()
                element = "video" if attrs.get("class") == "kf-video__link" else "a"
                anchor = (attrs["href"], element, []) if "href" in attrs else None
        elif token.tag == "img":
            attrs = token.attrs()
            if "src" in attrs:
                links.append(Link(attrs["src"], attrs.get("alt", ""), "img"))
        elif token.tag == "br":
            text.append("\n")
    flush()
    return Facts(tuple(blocks), tuple(headings), tuple(links))
