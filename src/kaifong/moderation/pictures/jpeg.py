"""JPEG cut into its segments. Source: ITU-T T.81, annex B; APP1 by Exif 3.0, APP2 by the ICC, APP0 by JFIF 1.02."""

from __future__ import annotations

import re

from kaifong.moderation.pictures import exif
from kaifong.moderation.pictures.part import MOST_PARTS, MOST_UNPACKED, Holds, Part, Picture

_XMP = (b"http://ns.adobe.com/xap/1.0/\0", b"http://ns.adobe.com/xmp/extension/\0")
# Frame headers: all of C0 to CF but tables (C4, CC) and what was never used (C8).
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_ALONE = frozenset((0x01, *range(0xD0, 0xD8)))
_SOI, _EOI, _SOS, _COMMENT = 0xD8, 0xD9, 0xDA, 0xFE
# Before a marker stands one FF or more. A scan ends with an FF that neither stands for itself nor is a restart.
_FILL = re.compile(rb"\xff+")
_SCAN_END = re.compile(rb"\xff+[^\x00\xff\xd0-\xd7]")


def split(data: bytes) -> Picture:  # noqa: C901 - one marker after another, as the standard has them
    """The picture cut up; MPF pictures and films that telephones hang behind it are `BEHIND`."""
    parts = [Part(Holds.PICTURE, 0, 2)]
    at, width, height, whole = 2, 0, 0, False
    turned, blocks = 1, list[bytes]()
    while len(parts) < MOST_PARTS:
        start = at
        fill = _FILL.match(data, at)
        if fill is None or fill.end() == len(data):
            break
        at = fill.end() - 1
        marker = data[at + 1]
        if marker == _EOI:
            parts.append(Part(Holds.PICTURE, start, at + 2))
            at, whole = at + 2, True
            break
        if marker in _ALONE:
            parts.append(Part(Holds.PICTURE, start, at + 2))
            at += 2
            continue
        end = at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        if marker in (0x00, _SOI) or end < at + 4 or end > len(data):
            break
        body = data[at + 4 : end]
        if marker in _FRAMES and len(body) >= 5:
            height, width = int.from_bytes(body[1:3], "big"), int.from_bytes(body[3:5], "big")
        if marker == _SOS:
            found = _SCAN_END.search(data, end)
            end = len(data) if found is None else found.end() - 2
        part = _part(marker, body, start, end)
        if part.holds is Holds.EXIF:
            if not blocks:
                turned = exif.orientation(part.payload)
                part = Part(Holds.EXIF, start, end, part.payload, _segment(turned))
            blocks.append(part.payload)
        parts.append(part)
        at = end
    if len(blocks) > 1:  # a block too long for one segment goes on in the next
        parts.append(Part(Holds.EXIF, at, at, b"".join(blocks)[:MOST_UNPACKED], b""))
    if whole and at < len(data):
        parts.append(Part(Holds.BEHIND, at, len(data), data[at:], b""))
    return Picture(tuple(parts), width, height, whole=whole and width * height > 0, orientation=turned)


def _part(marker: int, body: bytes, start: int, end: int) -> Part:
    if marker == 0xE0 and body.startswith(b"JFIF\0"):
        if len(body) <= 14 and not any(body[12:14]):
            return Part(Holds.PICTURE, start, end)
        plain = body[:12].ljust(12, b"\0") + b"\0\0"  # without its thumbnail
        return Part(Holds.NOTE, start, end, b"", b"\xff\xe0\0\x10" + plain)
    if marker == 0xE1 and body.startswith(b"Exif\0"):
        return Part(Holds.EXIF, start, end, body[6:], b"")
    if marker == 0xE1 and body.startswith(_XMP):
        return Part(Holds.XMP, start, end, body, b"")
    colours = (marker == 0xE2 and body.startswith(b"ICC_PROFILE\0")) or (marker == 0xEE and body.startswith(b"Adobe"))
    if colours or not (0xE0 <= marker <= 0xEF or marker == _COMMENT):
        return Part(Holds.PICTURE, start, end)
    return Part(Holds.NOTE, start, end, body, b"")


def _segment(turned: int) -> bytes:
    block = exif.minimal(turned)
    return b"\xff\xe1" + (len(block) + 8).to_bytes(2, "big") + b"Exif\0\0" + block if block else b""
