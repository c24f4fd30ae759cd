"""WebP cut into its chunks. Source: RFC 9649."""

from __future__ import annotations

from kaifong.moderation.pictures import exif
from kaifong.moderation.pictures.part import MOST_PARTS, Holds, Part, Picture

SHOWN = frozenset((b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"))
# Flags of VP8X that promise an EXIF and an XMP chunk.
_EXIF_FLAG, _XMP_FLAG = 0x08, 0x04


def split(data: bytes) -> Picture:
    """The picture cut up. The first part holds RIFF's size, which `finished` sets anew."""
    end_of_riff = 8 + int.from_bytes(data[4:8], "little")
    parts = [Part(Holds.PICTURE, 0, 12)]
    at, width, height, frames, turned = 12, 0, 0, 0, 1
    while len(parts) < MOST_PARTS and at + 8 <= min(end_of_riff, len(data)):
        name, size = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        end = at + 8 + size + size % 2
        if end > min(end_of_riff + end_of_riff % 2, len(data)):
            break
        body = data[at + 8 : at + 8 + size]
        width, height = _size(name, body) if not width else (width, height)
        frames += name == b"ANMF"
        if name in SHOWN:
            parts.append(Part(Holds.PICTURE, at, end))
        elif name == b"EXIF":
            block = body.removeprefix(b"Exif\0\0")
            turned = exif.orientation(block)
            parts.append(Part(Holds.EXIF, at, end, block, _chunk(turned)))
        else:
            parts.append(Part(Holds.XMP if name == b"XMP " else Holds.NOTE, at, end, body, b""))
        at = end
    whole = at >= end_of_riff and width * height > 0
    if whole and at < len(data):
        parts.append(Part(Holds.BEHIND, at, len(data), data[at:], b""))
    told = tuple(_flags(data, one, turned) for one in parts)
    return Picture(told, width, height, max(frames, 1), whole, turned)


def finished(data: bytes) -> bytes:
    """The bytes with RIFF's size as it is now."""
    return data[:4] + (len(data) - 8).to_bytes(4, "little") + data[8:]


def _flags(data: bytes, part: Part, turned: int) -> Part:
    """VP8X promises the chunks that are left, and no others."""
    if data[part.start : part.start + 4] != b"VP8X" or part.holds is not Holds.PICTURE or part.end < part.start + 9:
        return part
    at = part.start + 8
    flags = data[at] & ~(_EXIF_FLAG | _XMP_FLAG) | (_EXIF_FLAG if turned != 1 else 0)
    kept = data[part.start : at] + bytes([flags]) + data[at + 1 : part.end]
    return Part(part.holds, part.start, part.end, kept=kept)


def _chunk(turned: int) -> bytes:
    block = exif.minimal(turned)
    return b"EXIF" + len(block).to_bytes(4, "little") + block + b"\0" * (len(block) % 2) if block else b""


def _size(name: bytes, body: bytes) -> tuple[int, int]:
    """Width and height by the first chunk that has them."""
    if name == b"VP8X" and len(body) >= 10:
        return int.from_bytes(body[4:7], "little") + 1, int.from_bytes(body[7:10], "little") + 1
    if name == b"VP8 " and body[3:6] == b"\x9d\x01\x2a":
        return int.from_bytes(body[6:8], "little") & 0x3FFF, int.from_bytes(body[8:10], "little") & 0x3FFF
    if name == b"VP8L" and body[:1] == b"\x2f" and len(body) >= 5:
        bits = int.from_bytes(body[1:5], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    return 0, 0
