"""Pictures on the site: nothing told beside them, lighter ones for smaller screens, and no work done twice."""

from __future__ import annotations

import hashlib
import io
import os
from collections.abc import Callable
from pathlib import Path
from struct import pack
from typing import Any
from zlib import crc32

import pytest
from PIL import Image, ImageCms

from kaifong.pages.media import WIDTHS, Made, made_here
from kaifong.pages.media_encoding import made
from kaifong.publishing.media import making
from kaifong.publishing.media.kept import Kept, key_of
from kaifong.publishing.media.making import CACHE, Making

SECRET = b"Secret Street 7"
# Exif of one directory: which way up, a description, and a directory of the place with a latitude.
ORIENTATION, DESCRIPTION, GPS = 0x0112, 0x010E, 0x8825


def photo(kind: str, width: int = 1200, height: int = 800, *, turned: int = 1, **said: Any) -> bytes:
    """A picture as a telephone would write it, with a red corner at its top left as stored."""
    image = Image.merge("RGB", [Image.effect_noise((width, height), 12) for _ in range(3)])
    image.paste((220, 30, 30), (0, 0, width // 2, height // 2))
    exif = Image.Exif()
    exif[ORIENTATION], exif[DESCRIPTION] = turned, SECRET.decode()
    exif.get_ifd(GPS)[2] = (22.0, 17.0, 3.5)
    out = io.BytesIO()
    image.save(out, kind, exif=exif.tobytes(), **said)
    return out.getvalue()


def opened(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data))
    image.load()
    return image


def tells(data: bytes) -> bool:
    return SECRET in data or GPS in opened(data).getexif()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_nothing_that_a_picture_told_is_published(kind: str) -> None:
    data = photo(kind)
    assert tells(data)
    found = made(data)
    assert found is not None
    assert opened(found.original).format == kind
    assert found.variants
    assert not [one for one in (found.original, *(one.data for one in found.variants)) if tells(one)]


def test_variants_are_never_wider_and_always_lighter() -> None:
    for width in (300, 480, 700, 960, 1300, 1600, 2600):
        found = made(photo("JPEG", width, 400, quality=97))
        assert found is not None
        assert (found.width, found.height) == (width, 400)
        widths = [one.width for one in found.variants]
        assert widths == sorted({one for one in WIDTHS if one < width} | ({width} if width <= WIDTHS[-1] else set()))
        for one in found.variants:
            image = opened(one.data)
            assert image.size == (one.width, max(1, round(400 * one.width / width)))
            assert image.format == "WEBP"
            assert len(one.data) < len(found.original)


def test_a_turned_photograph_stands_upright_everywhere() -> None:
    found = made(photo("JPEG", 1200, 800, turned=6))
    assert found is not None
    assert (found.width, found.height) == (800, 1200), "as it is seen, so that its place is kept"
    assert opened(found.original).getexif().get(ORIENTATION) == 6, "the original turns itself"
    image = opened(found.variants[0].data)
    assert image.size == (480, 720)
    assert not image.getexif()
    red, green, blue = image.getpixel((440, 40))  # type: ignore[misc]
    assert red > green + 80 < 300
    assert red > blue + 80


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG"])
def test_an_animation_keeps_its_frames_and_loses_what_it_told(kind: str) -> None:
    frames = [Image.new("RGB", (600, 40), (40 * number, 10, 10)) for number in range(3)]
    out = io.BytesIO()
    said: dict[str, Any] = {"comment": SECRET} if kind == "GIF" else {"exif": b"Exif\0\0MM\0*\0\0\0\x08\0\0" + SECRET}
    frames[0].save(out, kind, save_all=True, append_images=frames[1:], **said)
    assert SECRET in out.getvalue()
    found = made(out.getvalue())
    assert found is not None
    assert getattr(opened(found.original), "n_frames", 1) == 3
    assert SECRET not in found.original
    assert found.variants == ()


def test_a_drawing_stays_sharp_to_the_pixel() -> None:
    image = Image.new("RGB", (700, 500), "white")
    for number in range(0, 700, 9):
        image.paste((20, 40, 200), (number, 0, number + 2, 500))
    out = io.BytesIO()
    image.save(out, "PNG", compress_level=1)
    found = made(out.getvalue())
    assert found is not None
    assert opened(found.variants[-1].data).convert("RGB").tobytes() == image.tobytes()


def test_colours_are_those_of_the_profile() -> None:
    """A profile in which red and blue have changed places: who ignores it shows the wrong one."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    red, blue = profile.index(b"rXYZ"), profile.index(b"bXYZ")
    swapped = profile[:red] + b"bXYZ" + profile[red + 4 : blue] + b"rXYZ" + profile[blue + 4 :]
    out = io.BytesIO()
    Image.new("RGB", (700, 500), (255, 0, 0)).save(out, "JPEG", icc_profile=swapped, quality=95)
    found = made(out.getvalue())
    assert found is not None
    small = opened(found.variants[0].data)
    assert "icc_profile" not in small.info
    r, _, b = small.convert("RGB").getpixel((10, 10))  # type: ignore[misc]
    assert b > 200 > 60 > r
    assert opened(found.original).info["icc_profile"] == swapped


def test_a_photograph_that_breaks_off_is_shown_as_far_as_it_goes_and_tells_nothing() -> None:
    data = photo("JPEG", quality=90)[:-9_000]
    found = made(data)
    assert found is not None
    assert opened(found.original).size == (1200, 800)
    assert not tells(found.original)
    assert found.variants


def _junk() -> bytes:
    """A PNG of which every chunk is in order, with pixels that no decoder makes sense of."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return pack(">I", len(data)) + name + data + pack(">I", crc32(name + data))

    head = chunk(b"IHDR", pack(">IIBBBBB", 600, 400, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", b"not compressed at all" * 9) + chunk(b"IEND", b"")


HOPELESS: dict[str, Callable[[], bytes]] = {
    "nothing": lambda: b"",
    "a page": lambda: b"<!doctype html><script>alert(1)</script>",
    "a drawing that acts": lambda: b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>",
    "pixels of noise": _junk,
    "a header alone": lambda: photo("PNG")[:60],
    "a size beyond reason": lambda: photo("PNG")[:16] + b"\0\0\x75\x30\0\0\x75\x30" + photo("PNG")[24:],
    "more bytes than a page bears": lambda: photo("PNG") + bytes(21 * 1024 * 1024),
}


@pytest.mark.parametrize("name", HOPELESS)
def test_what_is_no_picture_is_published_nowhere(name: str) -> None:
    assert made(HOPELESS[name]()) is None


def test_what_would_fill_the_memory_is_published_as_it_is_and_never_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    out = io.BytesIO()
    Image.new("1", (9_000, 9_000)).save(out, "PNG")
    monkeypatch.setattr(Image, "open", lambda *_, **__: pytest.fail("it was opened"))
    found = made(out.getvalue())
    assert found is not None
    assert (found.width, found.variants) == (9_000, ())


# ---- made once ----


def sources(*pictures: bytes) -> dict[str, Callable[[], bytes]]:
    return {hashlib.sha256(one).hexdigest(): (lambda data=one: data) for one in pictures}  # type: ignore[misc]


@pytest.fixture(scope="module")
def pictures() -> tuple[bytes, ...]:
    return (*(photo("JPEG", 500 + number, 300) for number in range(5)), b"no picture")


def test_workers_make_what_this_process_makes_and_no_picture_is_worked_on_twice(
    tmp_path: Path, pictures: tuple[bytes, ...]
) -> None:
    first = Making(tmp_path, 2)
    found = dict(first(sources(*pictures)))
    assert found == dict(made_here(sources(*pictures)))
    assert first.worked == len(pictures)
    again = Making(tmp_path, 2)
    assert dict(again(sources(*pictures))) == found
    assert again.worked == 0
    more = Making(tmp_path, 2)
    new = photo("PNG", 640, 10)
    assert set(dict(more(sources(*pictures, new)))) == set(found) | set(sources(new))
    assert more.worked == 1


@pytest.mark.parametrize("harm", ["cut short", "a bit", "emptied", "a folder"])
def test_what_was_not_kept_whole_is_made_again(tmp_path: Path, pictures: tuple[bytes, ...], harm: str) -> None:
    found = dict(Making(tmp_path, 1)(sources(pictures[0])))
    [file] = [one for one in (tmp_path / CACHE).rglob("*") if one.is_file()]
    data = file.read_bytes()
    if harm == "a folder":
        file.unlink()
        file.mkdir()
    else:
        file.write_bytes({"cut short": data[:-1], "a bit": data[:-9] + b"?" + data[-8:], "emptied": b""}[harm])
    again = Making(tmp_path, 1)
    assert dict(again(sources(pictures[0]))) == found
    assert again.worked == 1


def test_a_decoder_that_dies_costs_the_variants_of_that_picture_alone(
    tmp_path: Path, pictures: tuple[bytes, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    def deadly(data: bytes) -> Made | None:
        return os._exit(3) if data == pictures[1] else made(data)

    monkeypatch.setattr(making, "made", deadly)
    found = dict(Making(tmp_path, 2)(sources(*pictures)))
    hurt = found.pop(hashlib.sha256(pictures[1]).hexdigest())
    assert hurt is not None
    assert hurt.variants == ()
    assert not tells(hurt.original)
    assert [bool(one and one.variants) for one in found.values()] == [True] * 4 + [False]
    monkeypatch.setattr(making, "made", made)
    again = Making(tmp_path, 2)
    assert all(one is None or one.variants for _, one in again(sources(*pictures)))
    assert again.worked == 1, "a failure is not remembered"


def test_a_disk_that_takes_nothing_is_no_reason_to_stop(tmp_path: Path, pictures: tuple[bytes, ...]) -> None:
    (tmp_path / ".kaifong").mkdir()
    (tmp_path / ".kaifong" / "cache").write_bytes(b"a file in the way")
    [(_, found)] = Making(tmp_path, 1)(sources(pictures[0]))
    assert found is not None
    assert found.variants


def test_the_folder_is_bounded_and_left_overs_go(tmp_path: Path) -> None:
    kept = Kept(tmp_path, 250)
    keys = [key_of(str(number)) for number in range(4)]
    for number, key in enumerate(keys):
        kept.keep(key, b"x" * 60)
        os.utime(tmp_path / key[:2] / key, (number, number))
    (tmp_path / keys[0][:2] / ".kaifong-12-0").write_bytes(b"half")
    later = Kept(tmp_path, 250)
    assert later.get(keys[0]) == b"x" * 60
    later.tidy()
    assert not list(tmp_path.rglob(".kaifong-*"))
    # 92 bytes each: two fit, the one that was used and the newest.
    assert [Kept(tmp_path, 250).get(key) is not None for key in keys] == [True, False, False, True]


def test_a_build_in_which_nothing_changed_opens_no_picture(hub: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from datetime import date

    from kaifong.publishing.staging import bring_up_to_date

    story = hub / "content" / "en" / "stories" / "road"
    story.mkdir()
    text = "---\ntitle: A road\nauthor: ming\n---\n\nWords, and ![a road](road.jpg) and ![broken](broken.png).\n"
    (story / "index.md").write_text(text, encoding="utf-8")
    (story / "road.jpg").write_bytes(photo("JPEG", 700, 500))
    (story / "broken.png").write_bytes(_junk())
    first = bring_up_to_date(hub, date(2026, 11, 22), 2)
    page = (first.folder / "en" / "stories" / "road" / "index.md").read_text("utf-8")
    assert page.count("<img") == 1
    assert "480w, " in page
    assert not tells((first.folder / "en/stories/road/road.jpg").read_bytes())
    assert [line for line in first.left_out if "content/en/stories/road/broken.png" in line]
    monkeypatch.setattr(making, "work_many", lambda *_, **__: pytest.fail("a picture was worked on"))
    second = bring_up_to_date(hub, date(2026, 11, 23), 2)
    assert (second.folder / "en" / "stories" / "road" / "index.md").read_text("utf-8") == page
    assert second.staged.pictures_left_out == first.staged.pictures_left_out
