"""Pictures in HTML: the attributes by which a browser chooses a file, keeps its place, and waits with it."""

from __future__ import annotations

from collections.abc import Mapping

from kaifong.pages.addresses import between
from kaifong.pages.media import SIZES
from kaifong.pages.pictures import Picture
from kaifong.rendering.canonical import attributes_of, pieces, start_tag

# Characters of HTML before a text's first picture, up to which it is likely seen at once, without scrolling.
AT_ONCE = 1200


def attributes(picture: Picture, here: str, where: str, *, at_once: bool = False) -> dict[str, str]:
    """The attributes of an `<img>` on the page at `here` but for its `alt` and class.

    Args:
        where: one of `media.SIZES`.
        at_once: it is seen as soon as the page is; all others are fetched when they come near.
    """
    found = {"src": between(here, picture.address)}
    if picture.choices:
        found["srcset"] = ", ".join(f"{between(here, address)} {width}w" for width, address in picture.choices)
        found["sizes"] = SIZES[where]
    found |= {"width": str(picture.width), "height": str(picture.height)}
    return found | ({} if at_once else {"loading": "lazy"}) | {"decoding": "async"}


def with_pictures(html: str, pictures: Mapping[str, Picture], here: str, *, covered: bool) -> str:
    """Sanitised HTML whose pictures say their size, so that nothing jumps, and are as large as the screen needs.

    Args:
        pictures: by the `src` as it stands in the HTML.
        covered: a larger picture stands above this text; else one at its very beginning is fetched at once.
    """
    if "<img" not in html:
        return html
    out: list[str] = []
    before = AT_ONCE if covered else 0
    for raw, end, tag, attributes_there in pieces(html):
        if tag != "img" or end:
            out.append(raw)
            before += len(raw)
            continue
        attrs = attributes_of(attributes_there)
        known = pictures.get(attrs.get("src", ""))
        if known is None:
            attrs |= {"loading": "lazy", "decoding": "async"}
        else:
            attrs |= attributes(known, here, "prose", at_once=before < AT_ONCE)
        before = AT_ONCE
        out.append(start_tag("img", attrs))
    return "".join(out)
