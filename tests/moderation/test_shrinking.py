"""Large pictures made smaller: what is seen stays, what would suffer or cost too much is left alone."""

from __future__ import annotations

import io
import time
from collections.abc import Callable
from typing import Any

import pytest
from made_pictures import chunk, picture, promises
from PIL import Image, ImageOps

from kaifong.moderation.findings import Remake
from kaifong.moderation.pictures.file import stripped
from kaifong.moderation.pictures.shrink import LIGHT, SIDE, shrunk
from kaifong.testing import run_check


def big(kind: str, **said: Any) -> bytes:
    return picture(kind, size=said.pop("size", (SIDE + 640, 480)), quality=95, **said)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF"])
@pytest.mark.parametrize("turned", [1, 6])
def test_a_large_picture_fits_afterwards_and_tells_nothing(kind: str, turned: int) -> None:
    data = big(kind, turned=turned, mode="P" if kind == "GIF" else "RGB", profile=kind != "GIF")
    small = shrunk(data)
    assert len(small) < len(data)
    assert shrunk(small) == small
    assert stripped(small) == small
    with Image.open(io.BytesIO(data)) as old, Image.open(io.BytesIO(small)) as new:
        right = ImageOps.exif_transpose(old).convert("RGB")
        assert new.format == old.format
        assert max(new.size) == SIDE
        assert not new.getexif()
        assert new.info.get("icc_profile") == old.info.get("icc_profile")
        # The right way up: every corner is where a viewer showed it.
        thumbs = [one.convert("RGB").resize((8, 8), Image.Resampling.BOX).tobytes() for one in (right, new)]
        assert max(abs(a - b) for a, b in zip(*thumbs, strict=True)) < 24  # 256 colours are few


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P", "1", "L"])
def test_what_can_be_seen_through_stays_so(mode: str) -> None:
    image = Image.linear_gradient("L").resize((SIDE + 400, 200))
    whole = image.convert({"P": "RGBA", "1": "L"}.get(mode, mode))
    if mode in ("RGBA", "LA", "P"):
        whole.putalpha(image.point(lambda value: 255 if value > 128 else 0))
    if mode == "P":
        whole = whole.quantize(256, method=Image.Quantize.FASTOCTREE)
    if mode == "1":
        whole = image.point(lambda value: 255 if value > 128 else 0).convert("1")
    out = io.BytesIO()
    whole.save(out, "PNG", compress_level=0)
    small = shrunk(out.getvalue())
    with Image.open(io.BytesIO(small)) as new:
        assert max(new.size) == SIDE
        assert new.has_transparency_data is (mode in ("RGBA", "LA", "P"))


def test_a_fine_jpeg_loses_the_quality_that_nobody_sees_once() -> None:
    out = io.BytesIO()
    Image.effect_noise((600, 400), 60).convert("RGB").save(out, "JPEG", quality=98)
    small = shrunk(out.getvalue())
    assert len(small) < len(out.getvalue())
    assert shrunk(small) == small
    with Image.open(io.BytesIO(small)) as new:
        assert new.size == (600, 400)


def _photograph(quality: int) -> bytes:
    """A photograph of a telephone's shape that just fits."""
    out = io.BytesIO()
    image = Image.merge("RGB", [Image.effect_noise((1800, 1350), 14) for _ in range(3)])
    image.save(out, "JPEG", quality=quality)
    return out.getvalue()


def test_a_photograph_becomes_light_where_less_finely_is_enough() -> None:
    data = _photograph(85)
    assert len(data) > LIGHT
    small = shrunk(data)
    assert len(small) <= LIGHT or len(small) < 0.8 * len(data)
    assert shrunk(small) == small, "what cannot be lighter is not asked for twice"
    [found] = run_check("picture-size", text=data, path="content/en/stories/a/x.jpg")
    assert (found.message_id, found.severity.label, found.fix) == ("picture-size-slow", "advise", Remake("shrink"))
    again = [one.fix for one in run_check("picture-size", text=small, path="content/en/stories/a/x.jpg")]
    assert again in ([], [None])


def test_a_picture_that_is_wide_and_light_is_a_suggestion() -> None:
    path = "content/en/stories/a/x.png"
    [found] = run_check("picture-size", text=promises(SIDE + 1, 300), path=path)
    assert (found.message_id, found.severity.label, found.fix) == ("picture-size-wide", "advise", Remake("shrink"))
    assert not run_check("picture-size", text=promises(SIDE, 300), path=path)


LEFT_ALONE: dict[str, Callable[[], bytes]] = {
    "an animation": lambda: big("GIF", mode="P", frames=3),
    "an animated PNG": lambda: big("PNG", frames=2),
    "AVIF": lambda: picture("AVIF", size=(SIDE + 8, 8)),
    "more than can be decoded": lambda: promises(30_000, 30_000),
    "less than it promises": lambda: promises(5_000, 500),
    "colours of its own": lambda: big("PNG")[:33] + chunk(b"cICP", b"\x09\x10\0\1") + big("PNG")[33:],
    "a gamma of its own": lambda: big("PNG")[:33] + chunk(b"gAMA", (100_000).to_bytes(4, "big")) + big("PNG")[33:],
    "cut off": lambda: big("JPEG")[:-2],
    "small": lambda: picture("JPEG", size=(400, 300), quality=60),
    "sixty scans": lambda: _scans(big("JPEG"), 60),
    "no picture": lambda: b"\xff\xd8\xff",
}


def _scans(data: bytes, count: int) -> bytes:
    at = data.index(b"\xff\xda")
    return data[:at] + data[at:-2] * count + data[-2:]


@pytest.mark.parametrize("name", LEFT_ALONE)
def test_what_would_suffer_or_cost_too_much_is_left_alone(name: str) -> None:
    data = LEFT_ALONE[name]()
    start = time.monotonic()
    assert shrunk(data) == data
    assert time.monotonic() - start < 2.0


def test_a_check_says_shrink_only_where_it_helps() -> None:
    path = "content/en/stories/a/x.png"
    [found] = run_check("picture-size", text=promises(6_000, 5_000), path=path)
    assert (found.message_id, found.fix) == ("picture-size-large", Remake("shrink"))
    [found] = run_check("picture-size", text=promises(30_000, 30_000), path=path)
    assert (found.message_id, found.fix) == ("picture-size-large", None)
    padding = chunk(b"tEXt", b"a\0" + b" " * 2_100_000)
    [found] = run_check("picture-size", text=promises(300, 300, padding), path=path)
    assert (found.message_id, found.severity.label, found.fix) == ("picture-size-slow", "advise", None)
    [found] = run_check("picture-size", text=promises(3_000, 300, padding * 6), path=path)
    assert (found.message_id, found.severity.label, found.fix) == ("picture-size-heavy", "fix", Remake("shrink"))
