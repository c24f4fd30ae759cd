"""Pictures that tell where they were taken, or that are larger than a page can show."""

from __future__ import annotations

import io
import posixpath
import re
import warnings
from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.history.change import EXECUTABLE, REGULAR
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.content_type import IMAGES
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict

# Exif 3.0: the pointer to the GPS directory, and the tags of latitude and longitude in it.
GPS_POINTER = 0x8825
PLACES = (2, 4)
# The same facts in an XMP packet (Exif schema for XMP).
XMP_PLACE = re.compile(rb"exif:GPS(?:Latitude|Longitude)")
FORMATS = ("JPEG", "PNG", "GIF", "WEBP", "AVIF")


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """Only headers are read: no pixel is decoded, so a bomb costs nothing."""
    file = subject.file
    if file is None or file.data is None or file.mode not in (REGULAR, EXECUTABLE):
        return
    if posixpath.splitext(file.path)[1].lstrip(".").lower() not in IMAGES:
        return
    if len(file.data) > options["megabytes"] * 1_000_000:
        yield Seen("photo-metadata-heavy", {"seen": round(len(file.data) / 1e6, 1), "limit": options["megabytes"]})
    from PIL import Image, UnidentifiedImageError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow warns of bombs that our own cap catches below
            with Image.open(io.BytesIO(file.data), formats=FORMATS) as image:
                pixels = image.width * image.height * getattr(image, "n_frames", 1)
                place = _place(image, file.data)
    except (
        UnidentifiedImageError,
        Image.DecompressionBombError,
        OSError,
        ValueError,
        SyntaxError,
        EOFError,
        TypeError,
    ):
        yield Seen("photo-metadata-unreadable")
        return
    if pixels > options["megapixels"] * 1_000_000:
        yield Seen("photo-metadata-large", {"seen": round(pixels / 1e6), "limit": options["megapixels"]})
    if place:
        yield Seen("photo-metadata-place")


def _place(image: Any, data: bytes) -> bool:
    gps = image.getexif().get_ifd(GPS_POINTER)
    return any(tag in gps for tag in PLACES) or XMP_PLACE.search(data) is not None


CHECK = Check(
    id="photo-metadata",
    family=Family.PRIVACY,
    clause="privacy",
    severity=Verdict.FIX,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.FILE,
    find=find,
    # A page is at most some 2,500 pixels wide on any screen; 25 Mpx leaves room for a telephone's photo as it is.
    options={"megapixels": 25, "megabytes": 12},
)
