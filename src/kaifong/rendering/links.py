"""Rewriting the addresses of links and images in sanitised HTML."""

from __future__ import annotations

from collections.abc import Callable

from kaifong.rendering.canonical import attributes_of, escape_text, pieces, start_tag
from kaifong.rendering.rendered import Link
from kaifong.rendering.videos import LINK_CLASS


def relink(html: str, resolve: Callable[[Link], str | None]) -> str:
    """`html` with every address replaced by what `resolve` says.

    `html` must be what `render` gave (nh3's canonical form). `resolve` gets each `a` and `img` that has an address,
    in order, without its text, and returns the new address, unescaped, or None: a link then loses its tags and
    keeps its text, an image gives way to its alternative text. The caller answers for the scheme of what it
    returns.
    """
    out: list[str] = []
    dropped: list[bool] = []
    for raw, end, tag, attributes in pieces(html):
        if tag not in ("a", "img"):
            out.append(raw)
            continue
        if end:
            if tag == "img" or not (dropped and dropped.pop()):
                out.append(raw)
            continue
        attrs = attributes_of(attributes)
        key = "href" if tag == "a" else "src"
        url = attrs.get(key)
        if url is None:
            new: str | None = ""
        else:
            element = "video" if attrs.get("class") == LINK_CLASS else tag
            new = resolve(Link(url, attrs.get("alt", ""), element))
        if tag == "a":
            dropped.append(new is None)
        if new is None:
            if tag == "img":
                out.append(escape_text(attrs.get("alt", "")))
            continue
        if url is not None:
            attrs[key] = new
        out.append(start_tag(tag, attrs))
    return "".join(out)
