"""The pictures of the hub: which are real, how large, and their place in the HTML."""

from __future__ import annotations

import struct
from collections.abc import Mapping

from kaifong.entries.hub import Entry
from kaifong.rendering.canonical import start_tag, tokens

# Beyond this a picture has no business in a page; the check on images says so to its author.
MOST_BYTES = 20 * 1024 * 1024
# 113 KB can say to be 30,000 by 30,000, and a reader's browser opens what it is given: four bytes a pixel.
MOST_PIXELS = 100_000_000


def size(data: bytes) -> tuple[int, int] | None:
    """Width and height in pixels, read off the header alone; None for what is no PNG, JPEG, GIF or WebP.

    Never decoded: a bomb stays shut. Formats as in their specifications (PNG 3rd ed. 11.2.1, GIF89a 18, RFC 9649,
    ITU T.81 B.2.2).
    """
    try:
        if data[:8] == b"\x89PNG\r\n\x1a\n" and data[12:16] == b"IHDR":
            return _sane(*struct.unpack(">II", data[16:24]))
        if data[:6] in (b"GIF87a", b"GIF89a"):
            return _sane(*struct.unpack("<HH", data[6:10]))
        if data[:2] == b"\xff\xd8":
            return _jpeg(data)
        if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
            return _webp(data)
    except struct.error:
        return None
    return None


def _sane(width: int, height: int) -> tuple[int, int] | None:
    return (width, height) if width and height else None


def _jpeg(data: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 < len(data):
        if data[at] != 0xFF:
            return None
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        # Start of frame, any coding but the tables and the restart markers that share the range.
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return _sane(width, height)
        at += 2 + struct.unpack(">H", data[at + 2 : at + 4])[0]
    return None


def _webp(data: bytes) -> tuple[int, int] | None:
    form = data[12:16]
    if form == b"VP8X":
        return _sane(int.from_bytes(data[24:27], "little") + 1, int.from_bytes(data[27:30], "little") + 1)
    if form == b"VP8L":
        bits = struct.unpack("<I", data[21:25])[0]
        return _sane((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1)
    if form == b"VP8 ":
        width, height = struct.unpack("<HH", data[26:30])
        return _sane(width & 0x3FFF, height & 0x3FFF)
    return None


def place(entry: Entry, path: str) -> str:
    """Where a picture of an entry's bundle stands on the site: beside the entry's page."""
    assert entry.bundle is not None
    return entry.address + path.removeprefix(entry.bundle + "/")


def with_sizes(html: str, sizes: Mapping[str, tuple[int, int]]) -> str:
    """Sanitised HTML whose pictures say their size, so that nothing jumps, and load when they come near.

    `sizes` goes by the `src` as it stands in the HTML.
    """
    if "<img" not in html:
        return html
    out: list[str] = []
    for token in tokens(html):
        if token.tag != "img" or token.end:
            out.append(token.raw)
            continue
        attrs = dict(token.attrs())
        known = sizes.get(attrs.get("src", ""))
        if known is not None:
            attrs["width"], attrs["height"] = str(known[0]), str(known[1])
        attrs["loading"] = "lazy"
        attrs["decoding"] = "async"
        out.append(start_tag("img", attrs))
    return "".join(out)
