"""The drawn pictures: light, without metadata, and each of them used."""

from __future__ import annotations

from pathlib import Path

import pytest

from kaifong.entries.hub import Hub

ROOT = Path(__file__).parent.parent.parent
PICTURES = sorted((ROOT / "content").rglob("*.webp"))


def test_there_are_many_and_they_are_light_together() -> None:
    assert len({one.read_bytes() for one in PICTURES}) >= 32
    assert sum(one.stat().st_size for one in PICTURES) < 5_000_000


@pytest.mark.parametrize("picture", PICTURES, ids=lambda one: str(one.relative_to(ROOT / "content")))
def test_picture_is_light_and_bare(picture: Path) -> None:
    from PIL import Image

    assert picture.stat().st_size < 200_000
    with Image.open(picture) as image:
        assert image.size in {(1600, 1000), (480, 480)}
        assert not set(image.info) & {"exif", "xmp", "icc_profile"}


def test_every_picture_hangs_somewhere(demo: Hub) -> None:
    for entry in demo.entries.values():
        front = entry.front
        used = {front.get("cover"), front.get("photo"), *(one.get("image") for one in front.get("items", ()))}
        assert {image.rpartition("/")[2] for image in entry.images} <= used, entry.path
