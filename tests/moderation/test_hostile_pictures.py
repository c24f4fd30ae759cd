"""Pictures made to cost: whoever reads them is done in time and memory that grow with the file alone."""

from __future__ import annotations

import struct
import time
import tracemalloc
import zlib
from collections.abc import Callable

import pytest
from made_pictures import chunk, jpeg, picture, png

from kaifong.moderation.pictures import exif
from kaifong.moderation.pictures.file import stripped
from kaifong.testing import run_check

MEGABYTE = 1_000_000
HOSTILE: dict[str, Callable[[int], bytes]] = {
    "empty segments": lambda n: jpeg(b"\xff\xfe\0\2" * (n * MEGABYTE // 4)),
    "fill bytes": lambda n: jpeg(b"\xff" * (n * MEGABYTE)),
    "empty Exif blocks": lambda n: jpeg(b"\xff\xe1\0\x08Exif\0\0" * (n * 4_000)),
    "stuffed scans": lambda n: jpeg()[:-2] + b"\xff\0" * (n * MEGABYTE // 2) + b"\xff\xd9",
    "directories of long values": lambda n: jpeg(*[_directories()] * (n * 15)),
    "chunks of nothing": lambda n: png(chunk(b"aaAa", b"") * (n * MEGABYTE // 12)),
    "compressed notes": lambda n: png(chunk(b"zTXt", b"a\0\0" + zlib.compress(b"\0" * MEGABYTE, 9)) * (n * 100)),
    "comments": lambda n: picture("GIF", mode="P")[:-1] + b"!\xfe\1a\0" * (n * MEGABYTE // 5) + b";",
    "blocks of one byte": lambda n: picture("GIF", mode="P")[:-1] + b"!\xfe" + b"\1a" * (n * MEGABYTE // 2) + b"\0;",
    "empty boxes": lambda n: picture("AVIF") + b"\0\0\0\x08free" * (n * MEGABYTE // 8),
    "half a property": lambda n: jpeg(*[b"\xff\xfe\xff\xff" + b"GPSLatitude  ".ljust(65_533, b" ")] * (n * 15)),
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
