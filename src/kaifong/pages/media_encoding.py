"""One picture opened, and written again as lighter WebP files: the one place of the site where a pixel is decoded."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from typing import TYPE_CHECKING

from kaifong.moderation.pictures.file import split, stripped
from kaifong.moderation.pictures.part import Picture
from kaifong.moderation.pictures.shrink import TURNS, decodable, own_colours
from kaifong.pages.media import WIDTHS, Made, Variant

if TYPE_CHECKING:
    from PIL.Image import Image

# Changes with what this file does to a picture, so that no cache gives what an older one did.
VERSION = 1
# Beyond these a picture has no business in a page; the check on pictures says so to its author. 113 KB can say to be
# 30,000 by 30,000, and a reader's browser opens what it is given: four bytes a pixel.
MOST_BYTES = 20 * 1024 * 1024
MOST_PIXELS = 100_000_000
# In libwebp's scale. Photographs at 78 cannot be told from JPEG at 85, at two thirds of its bytes; method 4 is the
# library's own choice between time and size.
QUALITY = 78
METHOD = 4
# A drawing has few colours, and edges that a lossy file blurs: up to so many it is kept as it is, to the pixel.
FEW_COLOURS = 1024
# A variant as wide as the picture has to save a tenth at least, or the picture itself serves.
WORTH = 0.9
# An original of a format as good as ours, in so few bytes a pixel (a photograph at quality 90 has 0.15), and not much
# wider than the widest variant: it serves as the widest itself, since a copy nearly as wide would hardly be lighter.
LIGHT = 0.15
NOT_MUCH_WIDER = 2048
NEARLY = 0.75
_FORMATS = ("JPEG", "PNG", "GIF", "WEBP", "AVIF")
_MODES = frozenset(("1", "L", "LA", "P", "PA", "RGB", "RGBA", "CMYK"))


def made(data: bytes) -> Made | None:
    """What is published of a picture; None where it is none, is too large for a page, or cannot be opened.

    Whatever the file promises, nothing is decoded beyond the caps of `moderation.pictures.shrink`: a larger picture
    is published as it is, without what it told, and has no variants.
    """
    picture = split(data) if len(data) <= MOST_BYTES else None
    if picture is None or not 0 < picture.width * picture.height <= MOST_PIXELS:
        return None
    if picture.frames > 1 or not decodable(data, picture):
        return undecoded(data)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow warns of bombs that our own cap has let pass
            return _opened(data, picture)
    except MemoryError:
        return undecoded(data)
    except Exception:  # noqa: BLE001 - decoders raise whatever they like of headers that promise what is not there
        return None


def undecoded(data: bytes) -> Made | None:
    """The picture without what it told and without variants; None where it could not be followed to its end."""
    picture = split(data)
    if picture is None or not picture.whole:
        return None
    return Made(stripped(data), *_seen(picture))


def _opened(data: bytes, picture: Picture) -> Made:
    from PIL import Image

    clean = stripped(data) if picture.whole else _rewritten(data)
    width, height = _seen(picture)
    with Image.open(io.BytesIO(clean), formats=_FORMATS) as image:
        kind = image.format
        if width > WIDTHS[-1]:
            longer = round(WIDTHS[-1] * max(1, height / width))
            image.draft(None, (longer, longer))
        image.load()
        odd = image.mode not in _MODES or (kind == "PNG" and own_colours(clean, picture))
        ready = None if odd else _ready(image, picture.orientation if picture.whole else 1)
    if ready is None:
        return Made(clean, width, height)
    light = kind in ("WEBP", "AVIF") and len(clean) <= LIGHT * width * height and width <= NOT_MUCH_WIDER
    found = tuple(_variants(ready, width, height, len(clean), light=light))
    widest = found[-1].width if found else width
    return Made(clean, width, height, found, listed=widest < width and (light or width <= WIDTHS[-1]))


def _seen(picture: Picture) -> tuple[int, int]:
    """Width and height once it is turned as it asks to be."""
    return (picture.height, picture.width) if picture.orientation >= 5 else (picture.width, picture.height)


def _rewritten(data: bytes) -> bytes:
    """A file that breaks off, as far as it can be seen, in its own format; what it told stays behind."""
    from PIL import Image, ImageFile, ImageOps

    before = ImageFile.LOAD_TRUNCATED_IMAGES
    ImageFile.LOAD_TRUNCATED_IMAGES = True
    try:
        with Image.open(io.BytesIO(data), formats=_FORMATS) as image:
            kind, colours = str(image.format), image.info.get("icc_profile")
            upright = ImageOps.exif_transpose(image)
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = before
    upright.info = {}
    out = io.BytesIO()
    upright.save(out, kind, icc_profile=colours, **({"quality": 85} if kind in ("JPEG", "WEBP", "AVIF") else {}))
    return stripped(out.getvalue())


def _ready(image: Image, orientation: int) -> Image:
    """The picture upright, in sRGB, as RGB or RGBA."""
    from PIL import Image as Pillow

    profile = image.info.get("icc_profile")
    mode = "RGBA" if image.has_transparency_data else "RGB"
    if profile:
        image = _as_srgb(image, profile)
    plain = image if image.mode == mode else image.convert(mode)
    turn = TURNS.get(orientation)
    return plain if turn is None else plain.transpose(getattr(Pillow.Transpose, turn))


def _as_srgb(image: Image, profile: bytes) -> Image:
    """Colours as sRGB has them, since a WebP of ours carries no profile; a profile that says nothing is ignored."""
    from PIL import ImageCms

    usable = image if image.mode in ("RGB", "RGBA", "L", "CMYK") else image.convert("RGBA")
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        target = ImageCms.createProfile("sRGB")
        if usable.mode == "RGBA":  # lcms would lose how much shows through
            plain = ImageCms.profileToProfile(usable.convert("RGB"), source, target, outputMode="RGB")
            if plain is not None:
                plain.putalpha(usable.getchannel("A"))
            return plain or usable
        return ImageCms.profileToProfile(usable, source, target, outputMode="RGB") or usable
    except (ImageCms.PyCMSError, OSError, ValueError):
        return image


def _variants(image: Image, width: int, height: int, most: int, *, light: bool) -> Iterator[Variant]:
    """The WebP files, smallest first, each lighter than the original's `most` bytes.

    Args:
        light: the original will be among the choices whatever happens, so nothing nearly as wide is made.
    """
    from PIL import Image as Pillow

    widths = [one for one in WIDTHS if one < (width * NEARLY if light else width)]
    if width <= WIDTHS[-1] and not light:
        widths.append(width)
    drawn = image.getcolors(FEW_COLOURS) is not None
    found: list[Variant] = []
    for one in reversed(widths):  # each from the next wider one: three for little more than the price of one
        size = (one, max(1, round(height * one / width)))
        if image.size != size:
            image = image.resize(size, Pillow.Resampling.LANCZOS, reducing_gap=3.0)
        image.info = {}
        out = io.BytesIO()
        image.save(out, "WEBP", lossless=drawn, quality=70 if drawn else QUALITY, method=METHOD)
        if out.tell() < most * (WORTH if one == width else 1):
            found.append(Variant(one, out.getvalue()))
    yield from reversed(found)
