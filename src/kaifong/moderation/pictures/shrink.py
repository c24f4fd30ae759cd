"""A picture that is larger than any page shows, made to fit: never more bytes than before, nothing told beside it."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from functools import cache
from typing import Any

from kaifong.moderation.pictures.file import split, stripped
from kaifong.moderation.pictures.part import Holds, Picture

# The longer side, in pixels: a picture as wide as the text fills 1,512 on a screen of two pixels a point, and the
# rest is for whoever looks closer.
SIDE = 2048
# What a picture should weigh at most, in bytes: three seconds on a telephone with a poor signal (1 Mbit/s).
LIGHT = 400_000
# Where photographs begin to look the same as the original to most people, in Pillow's scale (libjpeg's); and how far
# down it goes for one that would not be light, which only who looks closely sees.
QUALITY = 85
QUALITIES = (QUALITY, 78, 70)
# What is decoded at most: 40 million pixels take 160 MB as RGBA. A JPEG of one scan is decoded at an eighth, quarter
# or half its size, so that a telephone's 108 million pixels fit as well; Pillow itself refuses beyond 178 million.
MOST_DECODED = 40_000_000
MOST_DRAFTED = 170_000_000
# A progressive JPEG has some ten scans; each costs a pass over all of it, and files of thousands are made for that.
MOST_SCANS = 40
# Exif's eight ways of lying, each with what puts it upright (the names of Pillow's transpositions).
TURNS = {
    2: "FLIP_LEFT_RIGHT",
    3: "ROTATE_180",
    4: "FLIP_TOP_BOTTOM",
    5: "TRANSPOSE",
    6: "ROTATE_270",
    7: "TRANSVERSE",
    8: "ROTATE_90",
}
_MODES = frozenset(("1", "L", "LA", "P", "RGB", "RGBA", "CMYK"))


def shrinkable(data: bytes, picture: Picture) -> bool:
    """Whether `shrunk` can do something about this picture, as far as its headers tell.

    It leaves alone: animations; AVIF, and PNG with colours of its own, which our decoder would change; what could not
    be followed to its end; what would cost too much to decode; and what is small already.
    """
    if not picture.whole or picture.frames > 1 or data[4:8] == b"ftyp":
        return False
    if not decodable(data, picture):
        return False
    if data[:4] == b"\x89PNG" and own_colours(data, picture):
        return False
    if max(picture.width, picture.height) > SIDE:
        return True
    return bool(_scans(data, picture)) and _finer(data, QUALITY if len(data) <= LIGHT else QUALITIES[-1])


def decodable(data: bytes, picture: Picture) -> bool:
    """Whether opening the picture takes bounded time and memory, as far as its headers tell."""
    scans = _scans(data, picture)
    return picture.pixels <= (MOST_DRAFTED if len(scans) == 1 else MOST_DECODED) and len(scans) <= MOST_SCANS


def shrunk(data: bytes) -> bytes:
    """The picture fitted into `SIDE` by `SIDE`, or the same bytes where that would not make it smaller.

    Of a JPEG that fits already, the one thing that can go is quality: beyond `QUALITY`, and down to the last of
    `QUALITIES` until it is light.
    """
    picture = split(data)
    if picture is None or not shrinkable(data, picture):
        return data
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow warns of bombs that our own cap has let pass
            new = _made(data, picture)
    except Exception:  # noqa: BLE001 - decoders raise whatever they like of headers that promise what is not there
        return data
    return new if 0 < len(new) < len(data) else data


def _made(data: bytes, picture: Picture) -> bytes:
    from PIL import Image

    with Image.open(io.BytesIO(data), formats=("JPEG", "PNG", "GIF", "WEBP")) as image:
        if image.mode not in _MODES:
            return data
        kind = image.format
        size = _fitting(image.width, image.height)
        image.draft(None, size)
        colours = image.info.get("icc_profile")
        plain = image.convert("RGBA" if image.has_transparency_data else "RGB") if image.mode == "P" else image
        plain = plain.convert("L") if plain.mode == "1" else plain
        small: Any = (
            plain.resize(size, Image.Resampling.LANCZOS, reducing_gap=2.0) if size != plain.size else plain.copy()
        )
    if picture.orientation in TURNS:
        small = small.transpose(getattr(Image.Transpose, TURNS[picture.orientation]))
    small.info = {}
    lossless = any(data[one.start : one.start + 4] == b"VP8L" for one in picture.parts)
    best = data
    for candidate, options in _ways(small, str(kind), lossless=lossless):
        out = io.BytesIO()
        candidate.save(out, kind, icc_profile=colours, **options)
        new = stripped(out.getvalue())
        if len(new) < len(best):
            best = new
        if len(best) < len(data) and (len(best) <= LIGHT or "quality" not in options):
            break
    return best


def _ways(image: Any, kind: str, *, lossless: bool) -> Iterator[tuple[Any, dict[str, Any]]]:
    """The image as it is to be written, best first."""
    if kind == "JPEG":
        for quality in QUALITIES:
            yield image, {"quality": quality, "progressive": True, "optimize": True}
    elif kind == "WEBP" and lossless:
        yield image, {"lossless": True, "quality": 70, "method": 4}
    elif kind == "WEBP":
        for quality in QUALITIES:
            yield image, {"quality": quality, "method": 4}
    else:
        if kind == "PNG":
            yield image, {}
        # By octree: the other way takes nine seconds for noise.
        from PIL import Image

        plain = image if image.mode in ("RGB", "RGBA") else image.convert("RGBA" if image.mode == "LA" else "RGB")
        yield plain.quantize(256, method=Image.Quantize.FASTOCTREE), {}


def _fitting(width: int, height: int) -> tuple[int, int]:
    longer = max(width, height)
    if longer <= SIDE:
        return width, height
    return max(1, round(width * SIDE / longer)), max(1, round(height * SIDE / longer))


def _scans(data: bytes, picture: Picture) -> list[int]:
    """Where a JPEG's scans begin; empty for anything else."""
    if data[:2] != b"\xff\xd8":
        return []
    return [one.start for one in picture.parts if one.holds is Holds.PICTURE and data[one.start + 1] == 0xDA]


def own_colours(data: bytes, picture: Picture) -> bool:
    """Whether a PNG says by itself what its numbers mean, other than sRGB does and without a profile."""
    chunks = {data[one.start + 4 : one.start + 8]: one for one in picture.parts if one.holds is Holds.PICTURE}
    if b"cICP" in chunks:
        return True
    gamma = chunks.get(b"gAMA")
    if gamma is None or chunks.keys() & {b"sRGB", b"iCCP"}:
        return False
    # 45455 is 1/2.2, as nearly every program writes it.
    return abs(int.from_bytes(data[gamma.start + 8 : gamma.start + 12], "big") - 45455) > 1_000


@cache
def _finest(quality: int) -> int:
    """The sum of the brightness steps at a quality; a picture with a lower sum is finer than that."""
    from PIL import Image

    out = io.BytesIO()
    Image.new("L", (8, 8)).save(out, "JPEG", quality=quality)
    with Image.open(out) as image:
        return sum(image.quantization[0])  # type: ignore[attr-defined]


def _finer(data: bytes, quality: int) -> bool:
    # The table that most pictures use for brightness: marker DB, number 0, of bytes (T.81, B.2.4.1).
    at = data.find(b"\xff\xdb")
    table = data[at + 5 : at + 69]
    return at >= 0 and data[at + 4] == 0 and len(table) == 64 and sum(table) < _finest(quality)
