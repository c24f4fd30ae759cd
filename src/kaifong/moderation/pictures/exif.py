"""What an Exif block tells, read with nothing taken for granted; and the smallest block that still turns a picture.

Source: Exif 3.0 (CIPA DC-008), which is TIFF 6.0: a header, then directories of entries of twelve bytes.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

ORIENTATION, CAMERA, PLACE = 0x0112, 0x8769, 0x8825
# Bytes of one value by type: BYTE, ASCII, SHORT, LONG, RATIONAL, then the signed ones, FLOAT and DOUBLE.
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 129: 1}
_RATIONALS = (5, 10)
# Cameras write some sixty; more than this in one directory is made to keep a reader busy.
_MOST_ENTRIES = 1_000


@dataclass(frozen=True, slots=True)
class Entry:
    """One tag of a directory: the picture's own (0), the camera's (CAMERA) or the place's (PLACE)."""

    directory: int
    tag: int
    type: int
    value: bytes

    @property
    def says_something(self) -> bool:
        """Whether the value is more than zeros and blanks: cameras write empty fields, and 0/0 for no place."""
        if self.type in _RATIONALS:
            pairs = (self.value[at : at + 8] for at in range(0, len(self.value) - 7, 8))
            return any(any(one[:4]) and any(one[4:]) for one in pairs)
        return bool(self.value.strip(b"\0 \t\r\n0"))


def entries(block: bytes) -> Iterator[Entry]:
    """Every tag of the three directories that tell of people and places; what cannot be read is left out."""
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(block[:4])
    if order is None or len(block) < 8:
        return
    waiting = [(0, struct.unpack_from(order + "I", block, 4)[0])]
    seen = set()
    while waiting:
        directory, start = waiting.pop(0)
        for one in _directory(block, order, directory, start):
            yield one
            if one.tag in (CAMERA, PLACE) and directory == 0 and one.tag not in seen and len(one.value) >= 4:
                seen.add(one.tag)
                waiting.append((one.tag, struct.unpack_from(order + "I", one.value)[0]))


def _directory(block: bytes, order: str, directory: int, start: int) -> Iterator[Entry]:
    if start + 2 > len(block):
        return
    count = min(struct.unpack_from(order + "H", block, start)[0], _MOST_ENTRIES)
    for at in range(start + 2, min(start + 2 + 12 * count, len(block) - 11), 12):
        tag, kind, number = struct.unpack_from(order + "HHI", block, at)
        size = _SIZES.get(kind, 1) * number
        place = at + 8 if size <= 4 else struct.unpack_from(order + "I", block, at + 8)[0]
        # A length that the block does not hold is cut: a thousand entries could each claim the whole of it.
        yield Entry(directory, tag, kind, block[place : place + min(size, 4096)])


def orientation(block: bytes) -> int:
    """How the picture is to be turned, 1 to 8; 1, not at all, where nothing sensible is said."""
    order = "little" if block[:2] == b"II" else "big"
    for one in entries(block):
        if one.directory == 0 and one.tag == ORIENTATION and one.type == 3:
            value = int.from_bytes(one.value[:2], order)  # type: ignore[arg-type]
            return value if 1 <= value <= 8 else 1
    return 1


def minimal(turned: int) -> bytes:
    """A block that says how the picture is turned and nothing else; empty where it is not."""
    if turned == 1:
        return b""
    return b"MM\0*" + struct.pack(">IHHHIHHI", 8, 1, ORIENTATION, 3, 1, turned, 0, 0)
