"""Pictures: what is told beside them is found and goes, what is seen stays, and no file, however made, does harm."""

from __future__ import annotations

import io
import struct
import time
import tracemalloc
import warnings
import zlib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms, ImageOps, ImageSequence, PngImagePlugin

from kaifong.moderation.findings import Fix, Remake
from kaifong.moderation.fixes import REMAKES, remade
from kaifong.moderation.pictures import exif
from kaifong.moderation.pictures.file import split, stripped
from kaifong.moderation.pictures.private import behind, told
from kaifong.moderation.pictures.shrink import SIDE, shrunk
from kaifong.testing import run_check

FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "AVIF")
XMP = b'<x:xmpmeta><rdf:Description aux:SerialNumber="1" aux:OwnerName="Chan" exif:GPSLatitude="22,19N"/></x:xmpmeta>'
PROFILE = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
# Whatever a decoder may raise of bytes that are no picture.
BROKEN = (Image.DecompressionBombError, OSError, SyntaxError, ValueError, EOFError, TypeError, LookupError,
          RuntimeError, struct.error)  # fmt: skip


def tags(turned: int, *, private: bool) -> bytes:
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


def shown(data: bytes) -> list[tuple[bytes, object]]:
    """What a viewer shows: every frame turned as it should be, how long, and the colours."""
    with Image.open(io.BytesIO(data)) as image:
        return [
            (
                ImageOps.exif_transpose(one).convert("RGBA").tobytes(),
                (image.info.get("duration"), image.info.get("icc_profile")),
            )
            for one in ImageSequence.Iterator(image)
        ]


def decoded(data: bytes) -> object:
    """What a viewer shows, or None where it shows nothing."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            with Image.open(io.BytesIO(data), formats=FORMATS) as image:
                return image.convert("RGBA").tobytes()
        except BROKEN:
            return None


@st.composite
def pictures(draw: st.DrawFn) -> bytes:
    kind = draw(st.sampled_from(FORMATS))
    modes = {
        "JPEG": ("RGB", "L", "CMYK"),
        "PNG": ("RGB", "RGBA", "L", "P", "1"),
        "WEBP": ("RGB", "RGBA"),
        "GIF": ("P", "L"),
    }
    return picture(
        kind,
        size=(draw(st.integers(1, 20)), draw(st.integers(1, 20))),
        mode=draw(st.sampled_from(modes.get(kind, ("RGB",)))),
        turned=draw(st.integers(1, 8)),
        private=draw(st.booleans()),
        frames=draw(st.sampled_from((1, 1, 3))) if kind in ("PNG", "GIF", "WEBP") else 1,
        profile=draw(st.booleans()) and kind in ("PNG", "WEBP", "AVIF"),
    )


@settings(max_examples=150, deadline=None)
@given(pictures())
def test_what_is_told_goes_and_what_is_seen_stays(data: bytes) -> None:
    clean = stripped(data)
    before, after = split(data), split(clean)
    assert before is not None
    assert after is not None
    assert before.whole
    assert told(after) == {}
    assert b"Maker" not in clean
    assert b"Chan" not in clean
    assert shown(clean) == shown(data)
    assert (after.width, after.height, after.frames, after.orientation) == (
        before.width, before.height, before.frames, before.orientation,
    )  # fmt: skip
    assert len(clean) <= len(data)
    assert stripped(clean) == clean


@pytest.mark.parametrize("kind", FORMATS)
def test_headers_say_what_a_decoder_says(kind: str) -> None:
    data = picture(kind, size=(301, 200), frames=3 if kind in ("PNG", "GIF", "WEBP") else 1)
    found = split(data)
    assert found is not None
    with Image.open(io.BytesIO(data)) as image:
        assert (found.width, found.height, found.frames) == (*image.size, getattr(image, "n_frames", 1))


@settings(max_examples=400, deadline=None)
@given(pictures(), st.data())
def test_a_damaged_picture_is_shown_as_before_or_left_alone(data: bytes, draw: st.DataObject) -> None:
    hurt = bytearray(data)
    for _ in range(draw.draw(st.integers(1, 4))):
        at = draw.draw(st.integers(0, len(hurt) - 1))
        change = draw.draw(st.sampled_from(("byte", "cut", "insert", "double")))
        if change == "byte":
            hurt[at] = draw.draw(st.integers(0, 255))
        elif change == "insert":
            hurt[at:at] = draw.draw(st.binary(max_size=12))
        elif change == "double":
            hurt[at:at] = hurt[max(0, at - 40) : at]
        elif at:
            del hurt[at:]
    now = bytes(hurt)
    clean, small = stripped(now), shrunk(now)
    assert stripped(clean) == clean
    assert len(clean) <= len(now)
    assert small == now  # too small for anything to be gained
    run_check("photo-metadata", text=now, path="content/en/stories/a/x.jpg")
    seen = decoded(now)
    if seen is not None:
        assert decoded(clean) == seen


MAGIC = (
    b"\xff\xd8\xff",
    b"\x89PNG\r\n\x1a\n",
    b"GIF89a",
    b"RIFF\x20\0\0\0WEBP",
    b"\0\0\0\x10ftypavif\0\0\0\0avif",
    b"",
)


@settings(max_examples=400, deadline=None)
@given(st.sampled_from(MAGIC), st.binary(max_size=200))
def test_any_bytes_are_read_to_an_end(magic: bytes, rest: bytes) -> None:
    data = magic + rest
    for _, function in REMAKES:
        once = function(data)
        assert len(once) <= len(data)
        assert function(once) == once
    found = split(data)
    if found is not None:
        told(found)
        behind(found)
    for check in ("photo-metadata", "picture-size"):
        run_check(check, text=data, path="content/en/stories/a/x.png")


@settings(max_examples=300, deadline=None)
@given(st.sampled_from((b"II*\0\x08\0\0\0", b"MM\0*\0\0\0\x08", b"")), st.binary(max_size=120))
def test_any_exif_block_is_read_to_an_end(head: bytes, rest: bytes) -> None:
    assert len(list(exif.entries(head + rest))) <= 3_000
    assert 1 <= exif.orientation(head + rest) <= 8


@pytest.mark.parametrize("turned", range(1, 9))
def test_the_smallest_block_turns_as_the_large_one_did(turned: int) -> None:
    assert exif.orientation(exif.minimal(turned)) == turned


def test_a_thumbnail_that_shows_more_than_the_picture_goes_with_the_block_it_is_in() -> None:
    inner = picture("JPEG", private=False)
    block = (
        b"MM\0*\0\0\0\x08\0\0\0\0\0\x0e"
        + struct.pack(">HHHIIHHIII", 2, 0x0201, 4, 1, 44, 0x0202, 4, 1, len(inner), 0)
        + inner
    )
    segment = b"\xff\xe1" + (len(block) + 8).to_bytes(2, "big") + b"Exif\0\0" + block
    jfif = b"\xff\xe0\0\x13JFIF\0\1\1\0\0\1\0\1\1\1abc"
    data = picture("JPEG", private=False)
    data = data[:2] + jfif + segment + data[2:]
    clean = stripped(data)
    assert inner not in clean
    assert b"abc" not in clean
    assert shown(clean) == shown(data)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF", "WEBP"])
def test_what_stands_behind_the_end_is_counted_and_goes(kind: str) -> None:
    data = picture(kind, private=False)
    found = split(data + b"film with sound" * 10)
    assert found is not None
    assert behind(found) == 150
    assert stripped(data + b"film with sound" * 10) == stripped(data)


# Shrinking.


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


def chunk(name: bytes, body: bytes) -> bytes:
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


LEFT_ALONE = {
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


# What is made to cost.


def _jpeg(*segments: bytes) -> bytes:
    data = picture("JPEG", private=False)
    return data[:2] + b"".join(segments) + data[2:]


def _png(*chunks: bytes) -> bytes:
    data = picture("PNG", private=False)
    return data[:33] + b"".join(chunks) + data[33:]


MEGABYTE = 1_000_000
HOSTILE = {
    "empty segments": lambda n: _jpeg(b"\xff\xfe\0\2" * (n * MEGABYTE // 4)),
    "fill bytes": lambda n: _jpeg(b"\xff" * (n * MEGABYTE)),
    "empty Exif blocks": lambda n: _jpeg(b"\xff\xe1\0\x08Exif\0\0" * (n * 4_000)),
    "stuffed scans": lambda n: _jpeg()[:-2] + b"\xff\0" * (n * MEGABYTE // 2) + b"\xff\xd9",
    "directories of long values": lambda n: _jpeg(*[_directories()] * (n * 15)),
    "chunks of nothing": lambda n: _png(chunk(b"aaAa", b"") * (n * MEGABYTE // 12)),
    "compressed notes": lambda n: _png(chunk(b"zTXt", b"a\0\0" + zlib.compress(b"\0" * MEGABYTE, 9)) * (n * 100)),
    "comments": lambda n: picture("GIF", mode="P")[:-1] + b"!\xfe\1a\0" * (n * MEGABYTE // 5) + b";",
    "blocks of one byte": lambda n: picture("GIF", mode="P")[:-1] + b"!\xfe" + b"\1a" * (n * MEGABYTE // 2) + b"\0;",
    "empty boxes": lambda n: picture("AVIF") + b"\0\0\0\x08free" * (n * MEGABYTE // 8),
    "half a property": lambda n: _jpeg(*[b"\xff\xfe\xff\xff" + b"GPSLatitude  ".ljust(65_533, b" ")] * (n * 15)),
}


def _directories() -> bytes:
    entries = b"".join(struct.pack(">HHII", exif.CAMERA, 2, 4_000, 0) for _ in range(1_000))
    block = b"Exif\0\0MM\0*\0\0\0\x08" + struct.pack(">H", 1_000) + entries
    return b"\xff\xe1" + (len(block) + 2).to_bytes(2, "big") + block


def _cost(data: bytes) -> float:
    start = time.process_time()
    for check in ("photo-metadata", "picture-size"):
        run_check(check, text=data, path="content/en/stories/a/x.jpg")
    stripped(data)
    return time.process_time() - start


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_picture_costs_no_more_than_its_length(name: str) -> None:
    short, long = HOSTILE[name](1), HOSTILE[name](4)
    assert _cost(long) < max(1.0, 8 * _cost(short))
    tracemalloc.start()
    try:
        _cost(short)
        assert tracemalloc.get_traced_memory()[1] < 30 * MEGABYTE
    finally:
        tracemalloc.stop()


def test_making_anew_says_what_it_did_and_knows_its_names() -> None:
    data = picture("JPEG")
    clean, names = remade(data, ["shrink", "strip-metadata"])
    assert names == ("strip-metadata",)
    assert remade(clean, ["shrink", "strip-metadata"]) == (clean, ())
    assert remade(data, []) == (data, ())
    with pytest.raises(ValueError, match="crop"):
        remade(data, ["crop"])


def test_every_fix_of_a_picture_is_one_of_the_tuple() -> None:
    found = run_check("photo-metadata", text=picture("JPEG"), path="content/en/stories/a/x.jpg")
    assert {one.message_id for one in found} == {
        "photo-metadata-place",
        "photo-metadata-device",
        "photo-metadata-owner",
    }
    for one in found:
        assert not isinstance(one.fix, Fix)
        assert one.fix is not None
        assert one.fix.name in dict(REMAKES)
        assert "Chan" not in str(one.params)
        assert "0012345" not in str(one.params)
