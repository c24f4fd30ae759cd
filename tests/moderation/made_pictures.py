"""Pictures that tests are about, made with all that their formats can tell beside them."""

from __future__ import annotations

import io
import struct
import zlib
from typing import Any

from PIL import Image, ImageCms, PngImagePlugin

from kaifong.moderation.pictures import exif

FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "AVIF")
XMP = b'<x:xmpmeta><rdf:Description aux:SerialNumber="1" aux:OwnerName="Chan" exif:GPSLatitude="22,19N"/></x:xmpmeta>'
PROFILE = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def tags(turned: int, *, private: bool) -> bytes:
    """An Exif block; `private` puts a place, an owner and a camera's number into it."""
    found = Image.Exif()
    found[0x010F] = "Maker"
    if turned != 1:
        found[exif.ORIENTATION] = turned
    if private:
        place, camera = found.get_ifd(exif.PLACE), found.get_ifd(exif.CAMERA)
        place[1], place[2], place[3], place[4] = "N", (22.0, 19.0, 1.0), "E", (114.0, 10.0, 1.0)
        camera[0xA430], camera[0xA431], camera[0x927C] = "Chan Tai Man", "0012345", b"Maker's own"
    return found.tobytes()


def picture(
    kind: str,
    *,
    size: tuple[int, int] = (9, 6),
    mode: str = "RGB",
    turned: int = 1,
    private: bool = True,
    frames: int = 1,
    profile: bool = False,
    quality: int = 40,
) -> bytes:
    """A picture with no two corners alike, and all that its format can tell beside it."""
    image = Image.linear_gradient("L").resize(size)
    image = Image.merge(
        "RGB", (image, image.transpose(Image.Transpose.ROTATE_90).resize(size), image.point(lambda v: 255 - v))
    )
    image = image.convert(mode)
    said: dict[str, Any] = {"icc_profile": PROFILE} if profile else {}
    if kind != "GIF":
        said["exif"] = tags(turned, private=private)
    if private and kind in ("JPEG", "WEBP", "AVIF"):
        said["xmp"] = XMP
    if private and kind in ("JPEG", "GIF"):
        said["comment"] = b"my name"
    if private and kind == "PNG":
        said["pnginfo"] = PngImagePlugin.PngInfo()
        said["pnginfo"].add_itxt("XML:com.adobe.xmp", XMP.decode(), zip=True)
    if frames > 1:
        said |= {"save_all": True, "append_images": [image.rotate(90 * n) for n in range(1, frames)], "duration": 70}
    if kind in ("JPEG", "AVIF", "WEBP"):
        said["quality"] = quality
    out = io.BytesIO()
    image.save(out, kind, **said)
    return out.getvalue()


def chunk(name: bytes, body: bytes) -> bytes:
    """A chunk of a PNG."""
    return len(body).to_bytes(4, "big") + name + body + zlib.crc32(name + body).to_bytes(4, "big")


def promises(width: int, height: int, *more: bytes) -> bytes:
    """A PNG of that size by its header, with hardly anything in it."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return (
        b"\x89PNG\r\n\x1a\n"
        + head
        + b"".join(more)
        + chunk(b"IDAT", zlib.compress(b"\0" * 1000))
        + chunk(b"IEND", b"")
    )


def jpeg(*segments: bytes) -> bytes:
    """A JPEG with more segments before its own."""
    data = picture("JPEG", private=False)
    return data[:2] + b"".join(segments) + data[2:]


def png(*chunks: bytes) -> bytes:
    """A PNG with more chunks behind its header."""
    data = picture("PNG", private=False)
    return data[:33] + b"".join(chunks) + data[33:]
