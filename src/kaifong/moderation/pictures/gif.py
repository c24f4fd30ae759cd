"""GIF cut into its blocks. Source: GIF89a specification (CompuServe, 1990)."""

from __future__ import annotations

from kaifong.moderation.pictures.part import MOST_PARTS, Holds, Part, Picture

_TRAILER, _IMAGE, _EXTENSION = 0x3B, 0x2C, 0x21
_CONTROL, _COMMENT, _APPLICATION, _PLAIN_TEXT = 0xF9, 0xFE, 0xFF, 0x01
# Applications' blocks that change what is seen: how often the film runs, and its colours.
_SHOWN = (b"NETSCAPE2.0", b"ANIMEXTS1.0", b"ICCRGBG1012")


def split(data: bytes) -> Picture:
    """The picture cut up; one frame more for each image descriptor."""
    if len(data) < 13:
        return Picture(())
    width, height = int.from_bytes(data[6:8], "little"), int.from_bytes(data[8:10], "little")
    at = 13 + _table(data[10])
    parts = [Part(Holds.PICTURE, 0, at)]
    frames, whole = 0, False
    while len(parts) < MOST_PARTS and at < len(data):
        start, kind = at, data[at]
        if kind == _TRAILER:
            at, whole = at + 1, True
            parts.append(Part(Holds.PICTURE, start, at))
            break
        if kind == _IMAGE and at + 10 <= len(data):
            frames += 1
            width = max(width, int.from_bytes(data[at + 5 : at + 7], "little"))
            height = max(height, int.from_bytes(data[at + 7 : at + 9], "little"))
            at = _past_blocks(data, at + 11 + _table(data[at + 9]))
            parts.append(Part(Holds.PICTURE, start, at))
        elif kind == _EXTENSION and at + 2 < len(data):
            at = _past_blocks(data, at + 2)
            parts.append(_extension(data, start, at))
        elif kind == 0:  # an empty block too many: some old programs write it, and every viewer skips it
            at += 1
            parts.append(Part(Holds.PICTURE, start, at))
        else:
            break
        if at > len(data):
            parts.pop()
            break
    if whole and at < len(data):
        parts.append(Part(Holds.BEHIND, at, len(data), data[at:], b""))
    return Picture(tuple(parts), width, height, max(frames, 1), whole and frames > 0 and width * height > 0)


def _table(flags: int) -> int:
    """The bytes of a colour table."""
    return 3 << ((flags & 7) + 1) if flags & 0x80 else 0


def _past_blocks(data: bytes, at: int) -> int:
    """Behind the empty block that ends a run of blocks; past the end of the data where none does."""
    while at < len(data) and data[at]:
        at += data[at] + 1
    return at + 1


def _extension(data: bytes, start: int, end: int) -> Part:
    label, name = data[start + 1], data[start + 3 : start + 14]
    if label in (_CONTROL, _PLAIN_TEXT) or (label == _APPLICATION and name in _SHOWN):
        return Part(Holds.PICTURE, start, end)
    holds = Holds.XMP if label == _APPLICATION and name == b"XMP DataXMP" else Holds.NOTE
    return Part(holds, start, end, data[start + 2 : end], b"")
