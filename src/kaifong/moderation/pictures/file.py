"""One way into the five formats: a file's parts, and the file without what is told beside the picture."""

from __future__ import annotations

from kaifong.moderation.pictures import avif, gif, jpeg, png, webp
from kaifong.moderation.pictures.content_type import content_type
from kaifong.moderation.pictures.part import Picture

_SPLIT = {
    "image/jpeg": jpeg.split,
    "image/png": png.split,
    "image/gif": gif.split,
    "image/webp": webp.split,
    "image/avif": avif.split,
}


def split(data: bytes) -> Picture | None:
    """The parts of a picture of the kinds that a hub publishes; None for anything else. No pixel is decoded."""
    kind = content_type(data)
    return _SPLIT[kind](data) if kind in _SPLIT else None


def stripped(data: bytes) -> bytes:
    """The picture without anything but what shows it: no Exif, XMP, IPTC, comment, thumbnail, nothing behind its end.

    Pixels, colour profile, animation and the way it is turned stay, byte for byte. A file that cannot be followed
    to its end is given back as it is.
    """
    picture = split(data)
    if picture is None or not picture.whole:
        return data
    new = b"".join(data[one.start : one.end] if one.kept is None else one.kept for one in picture.parts)
    return webp.finished(new) if data[:4] == b"RIFF" else new
