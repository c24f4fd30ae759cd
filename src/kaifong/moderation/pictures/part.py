"""A picture's file cut into its parts, every byte in one of them: what shows it, and what is told beside it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

# No camera and no program writes so many; a file made of millions of empty ones would cost their objects.
MOST_PARTS = 50_000
# Compressed notes are read so far: the longest honest XMP packets are below this, and a zip bomb ends here.
MOST_UNPACKED = 1 << 20


class Holds(StrEnum):
    """What a part is for."""

    PICTURE = "picture"  # pixels, colours, animation: stays as it is
    EXIF = "exif"  # its payload begins with a TIFF header
    XMP = "xmp"
    NOTE = "note"  # comments, thumbnails, IPTC, programs' own
    BEHIND = "behind"  # what stands behind the picture's end


@dataclass(frozen=True, slots=True)
class Part:
    """A run of bytes, `start` to `end` (exclusive). `payload` is what it tells, unpacked; empty for the picture's.

    `kept` is what stands in its place once the metadata is gone; None: the same bytes.
    """

    holds: Holds
    start: int
    end: int
    payload: bytes = b""
    kept: bytes | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """A file cut up.

    Attributes:
        parts: in the order of the file, without gaps; where `whole` is false, as far as it could be followed.
        width, height: pixels as stored, before any turning; 0 where no header said so.
        frames: of an animation; 1 for a still picture.
        whole: the picture's own end was found, and nothing on the way was odd. Only then may the file be rewritten.
        orientation: Exif's, 1 to 8, where browsers go by it.
    """

    parts: tuple[Part, ...]
    width: int = 0
    height: int = 0
    frames: int = 1
    whole: bool = False
    orientation: int = 1

    @property
    def pixels(self) -> int:
        """Of all frames: what a reader's machine has to hold or paint."""
        return self.width * self.height * self.frames
