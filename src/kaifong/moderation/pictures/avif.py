"""AVIF cut into its boxes. Source: ISO/IEC 14496-12 (boxes), 23008-12 (items), AVIF 1.1 (AOMedia).

Everything in it is found by offsets from the file's start, so what is taken out is blanked, and nothing moves.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from kaifong.moderation.pictures.part import MOST_PARTS, Holds, Part, Picture

# The smallest Exif item that decoders accept: no offset, a TIFF header, a directory of no entries, none after it.
_EMPTY_EXIF = b"\0\0\0\0MM\0*\0\0\0\x08\0\0\0\0\0\0"
_BRANCHES = frozenset((b"meta", b"iprp", b"ipco", b"moov", b"trak", b"mdia", b"minf", b"stbl"))


@dataclass(frozen=True, slots=True)
class _Box:
    name: bytes
    start: int
    body: int
    end: int
    parent: bytes


@dataclass(slots=True)
class _Read:
    """What was gathered: items' types by id, their extents in the file, sizes, frames."""

    boxes: list[_Box] = field(default_factory=list)
    kinds: dict[int, bytes] = field(default_factory=dict)
    extents: list[tuple[int, int, int]] = field(default_factory=list)
    odd: bool = False


def split(data: bytes) -> Picture:
    """The picture cut up: Exif and XMP items, and users' own boxes."""
    read = _Read()
    end = _boxes(data, 0, len(data), b"", read)
    width = height = 0
    frames = 1
    for box in read.boxes:
        if box.name == b"ispe" and box.end >= box.body + 12:
            size = tuple(int.from_bytes(data[box.body + n : box.body + n + 4], "big") for n in (4, 8))
            width, height = max((width, height), size, key=lambda one: one[0] * one[1])
        elif box.name == b"stsz" and box.end >= box.body + 12:
            frames = max(frames, int.from_bytes(data[box.body + 8 : box.body + 12], "big"))
        elif box.name == b"iinf":
            _items(data, box, read)
        elif box.name == b"iloc":
            _places(data, box, read)
    blanks = sorted(_blanks(data, read), key=lambda one: (one.start, one.end))
    shown = sorted((start, stop) for item, start, stop in read.extents if not _private(read.kinds.get(item, b"")))
    odd = read.odd or end < len(data) or _overlap(blanks, shown)
    found = tuple(blanks if odd else _filled(blanks, end))
    return Picture(found, width, height, frames, not odd and width * height > 0)


def _boxes(data: bytes, at: int, end: int, parent: bytes, read: _Read) -> int:
    """Gathers the boxes of a run, and those within; gives where it could not go on."""
    while at + 8 <= end and len(read.boxes) < MOST_PARTS:
        size, name, body = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8], at + 8
        if size == 1:
            size, body = int.from_bytes(data[at + 8 : at + 16], "big"), at + 16
        stop = end if size == 0 and not parent else at + size
        if stop < body or stop > end:
            break
        read.boxes.append(_Box(name, at, body, stop, parent))
        if name in _BRANCHES and parent != name:
            inner = body + (4 if name == b"meta" else 0)
            read.odd |= _boxes(data, inner, stop, name, read) != stop or (name == b"meta" and parent != b"")
        at = stop
    return at


def _items(data: bytes, box: _Box, read: _Read) -> None:
    """Each item's type; of a `mime` item its content type as well."""
    wide = data[box.body] != 0
    inner = _Read()
    read.odd |= _boxes(data, box.body + (8 if wide else 6), box.end, b"iinf", inner) != box.end
    for one in inner.boxes:
        version, at = data[one.body], one.body + 4
        if one.name != b"infe" or version not in (2, 3) or one.end < at + 10:
            read.odd = True
            continue
        size = 2 if version == 2 else 4
        kind = data[at + size + 2 : at + size + 6]
        read.kinds[int.from_bytes(data[at : at + size], "big")] = kind + (
            data[at + size + 6 : one.end] if kind == b"mime" else b""
        )


def _places(data: bytes, box: _Box, read: _Read) -> None:
    """Each item's extents, as offsets in the file."""
    reader = _Numbers(data, box.body, box.end)
    version = reader.next(1)
    reader.next(3)
    sizes = reader.next(2)
    offset, length, base, index = (sizes >> n & 15 for n in (12, 8, 4, 0))
    index = index if version in (1, 2) else 0
    idat = next((one.body for one in read.boxes if one.name == b"idat"), None)
    for _ in range(reader.next(4 if version == 2 else 2)):
        item = reader.next(4 if version == 2 else 2)
        method = reader.next(2) & 15 if version in (1, 2) else 0
        reader.next(2)
        start = reader.next(base)
        for _ in range(reader.next(2)):
            reader.next(index)
            place, size = start + reader.next(offset), reader.next(length)
            if method == 1 and idat is not None:
                place += idat
            read.odd |= method > 1 or (method == 1 and idat is None) or size == 0 or place + size > len(data)
            read.extents.append((item, place, place + size))
            if reader.short or len(read.extents) > MOST_PARTS:
                read.odd = True
                return
        if reader.short:
            break
    read.odd |= reader.short


@dataclass(slots=True)
class _Numbers:
    """Big-endian numbers one after another; `short` once there were too few bytes."""

    data: bytes
    at: int
    end: int
    short: bool = False

    def next(self, size: int) -> int:
        self.at += size
        self.short |= self.at > self.end
        return 0 if self.short else int.from_bytes(self.data[self.at - size : self.at], "big")


def _private(kind: bytes) -> bool:
    return kind == b"Exif" or kind.startswith(b"mime")


def _blanks(data: bytes, read: _Read) -> Iterator[Part]:
    for item, start, end in read.extents:
        kind = read.kinds.get(item, b"")
        if not _private(kind) or end > len(data):
            continue
        body = data[start:end]
        if kind == b"Exif":
            skip = 4 + int.from_bytes(body[:4], "big")
            empty = _EMPTY_EXIF.ljust(len(body), b"\0") if len(body) >= len(_EMPTY_EXIF) else body
            yield Part(Holds.EXIF, start, end, body[skip:], empty)
        else:
            yield Part(Holds.XMP, start, end, body, b" " * len(body))
    for box in read.boxes:
        if box.name in (b"udta", b"uuid"):
            size = box.end - box.body
            freed = data[box.start : box.start + 4] + b"free" + data[box.start + 8 : box.body] + b"\0" * size
            yield Part(Holds.NOTE, box.start, box.end, data[box.body : box.end], freed)


def _overlap(blanks: list[Part], shown: list[tuple[int, int]]) -> bool:
    """Whether what would be blanked is also part of the picture, or of another blank: made to do harm."""
    spans = sorted([*((one.start, one.end, True) for one in blanks), *((start, end, False) for start, end in shown)])
    reach = [0, 0]  # how far the blanks go, and how far the picture's own
    for start, end, blank in spans:
        if start < reach[0] or (blank and start < reach[1]):
            return True
        reach[not blank] = max(reach[not blank], end)
    return False


def _filled(blanks: list[Part], end: int) -> Iterator[Part]:
    """The blanks with the picture's own bytes between them."""
    at = 0
    for one in blanks:
        if at < one.start:
            yield Part(Holds.PICTURE, at, one.start)
        yield one
        at = one.end
    if at < end:
        yield Part(Holds.PICTURE, at, end)
