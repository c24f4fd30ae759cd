"""PNG cut into its chunks. Source: PNG specification, third edition (W3C), chapters 5 and 11."""

from __future__ import annotations

import zlib

from kaifong.moderation.pictures import exif
from kaifong.moderation.pictures.part import MOST_PARTS, MOST_UNPACKED, Holds, Part, Picture

# What a viewer needs to show the picture as it is meant. All other chunks are notes, whoever made them up.
SHOWN = frozenset(
    (
        b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB", b"cICP", b"mDCV",
        b"cLLI", b"bKGD", b"hIST", b"pHYs", b"acTL", b"fcTL", b"fdAT",
    )
)  # fmt: skip
# ImageMagick's and exiftool's way from before there was a chunk for it: hexadecimal digits below three lines.
_RAW = b"Raw profile type "


def split(data: bytes) -> Picture:
    """The picture cut up; a chunk that runs past the end leaves it not whole."""
    parts = [Part(Holds.PICTURE, 0, 8)]
    at, width, height, frames, whole, turned = 8, 0, 0, 1, False, 1
    unpacked = 0
    while len(parts) < MOST_PARTS and at + 12 <= len(data):
        end = at + 12 + int.from_bytes(data[at : at + 4], "big")
        name = data[at + 4 : at + 8]
        if end > len(data) or not name.isalpha():
            break
        if name == b"IHDR":
            width, height = (int.from_bytes(data[at + 8 + n : at + 12 + n], "big") for n in (0, 4))
        elif name == b"acTL":
            frames = max(1, int.from_bytes(data[at + 8 : at + 12], "big"))
        if name in SHOWN:
            parts.append(Part(Holds.PICTURE, at, end))
        elif name == b"eXIf":
            block = data[at + 8 : end - 4]
            turned = exif.orientation(block)
            parts.append(Part(Holds.EXIF, at, end, block, _chunk(turned)))
        else:
            note = _note(name, data[at + 8 : end - 4], at, end, MOST_UNPACKED - unpacked)
            unpacked += len(note.payload)
            parts.append(note)
        at = end
        if name == b"IEND":
            whole = True
            break
    if whole and at < len(data):
        parts.append(Part(Holds.BEHIND, at, len(data), data[at:], b""))
    return Picture(tuple(parts), width, height, frames, whole and width * height > 0, turned)


def _chunk(turned: int) -> bytes:
    block = exif.minimal(turned)
    named = b"eXIf" + block
    return len(block).to_bytes(4, "big") + named + zlib.crc32(named).to_bytes(4, "big") if block else b""


def _note(name: bytes, body: bytes, start: int, end: int, most: int) -> Part:
    """A text with its keyword in front, unpacked to `most` bytes: a thousand small bombs are one large one."""
    keyword, _, text = body.partition(b"\0")
    if name == b"zTXt":
        text = _unpacked(text[1:], most)
    elif name == b"iTXt":
        packed, rest = text[:1] == b"\1", text[2:].split(b"\0", 2)[-1]
        text = _unpacked(rest, most) if packed else rest
    if keyword.startswith(_RAW):
        raw = bytes.fromhex(_hexadecimal(text))
        if raw.startswith(b"Exif\0\0"):
            return Part(Holds.EXIF, start, end, raw[6:], b"")
        text = raw
    holds = Holds.XMP if keyword.startswith((b"XML:com.adobe.xmp", _RAW + b"xmp", _RAW + b"APP1")) else Holds.NOTE
    return Part(holds, start, end, keyword + b">" + text, b"")


def _unpacked(text: bytes, most: int) -> bytes:
    try:
        return zlib.decompressobj().decompress(text, most) if most > 0 else b""
    except zlib.error:
        return b""


def _hexadecimal(text: bytes) -> str:
    """The digits of a raw profile: below an empty line, its name and its length."""
    lines = text[:MOST_UNPACKED].strip().split(b"\n", 2)
    digits = b"".join(lines[2].split()) if len(lines) > 2 else b""
    plain = digits.decode("ascii", "replace")
    usable = len(plain) - len(plain.lstrip("0123456789abcdefABCDEF"))
    return plain[: usable - usable % 2]
