"""Pictures: what is told beside them is found and goes, what is seen stays, and no file, however made, does harm."""

from __future__ import annotations

import io
import struct
import warnings

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_pictures import FORMATS, picture
from PIL import Image, ImageOps, ImageSequence

from kaifong.moderation.findings import Fix
from kaifong.moderation.fixes import REMAKES, remade
from kaifong.moderation.pictures import exif
from kaifong.moderation.pictures.file import split, stripped
from kaifong.moderation.pictures.private import behind, told
from kaifong.moderation.pictures.shrink import shrunk
from kaifong.testing import run_check

# Whatever a decoder may raise of bytes that are no picture.
BROKEN = (Image.DecompressionBombError, OSError, SyntaxError, ValueError, EOFError, TypeError, LookupError,
          RuntimeError, struct.error)  # fmt: skip


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
