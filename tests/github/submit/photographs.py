"""Photographs as telephones make them."""

from __future__ import annotations

import io

from PIL import Image


def photo(width: int = 64, kind: str = "JPEG") -> bytes:
    """A photograph that tells where it was taken."""
    out = io.BytesIO()
    exif = Image.Exif()
    exif[0x010F] = "A camera"
    exif.get_ifd(0x8825)[2] = (22.0, 18.0, 0.0)
    Image.effect_noise((width, width * 3 // 4), 90).convert("RGB").save(out, kind, exif=exif, quality=95)
    return out.getvalue()
