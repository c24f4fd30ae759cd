"""What is kept by content is believed where it is whole, and under the key that it was kept under."""

from __future__ import annotations

import hashlib
from pathlib import Path

from kaifong.publishing.media.kept import Kept, key_of

ONE, OTHER = key_of("one"), key_of("other")


def place(folder: Path, key: str) -> Path:
    return folder / key[:2] / key


def test_what_was_kept_is_there(tmp_path: Path) -> None:
    kept = Kept(tmp_path, 100)
    assert kept.get(ONE) is None
    for key, data in ((ONE, b"one"), (OTHER, b"")):
        assert kept.keep(key, data)
        assert kept.get(key) == data
    assert not kept.damaged


def test_whole_files_in_each_others_place_are_believed_by_nobody(tmp_path: Path) -> None:
    """Else a reader would search another part's index, and see another post's picture."""
    kept = Kept(tmp_path, 100)
    kept.keep(ONE, b"one")
    kept.keep(OTHER, b"other")
    place(tmp_path, ONE).write_bytes(place(tmp_path, OTHER).read_bytes())
    assert kept.get(ONE) is None
    assert kept.get(OTHER) == b"other"
    assert kept.damaged == {ONE}


def test_a_checksum_of_the_data_alone_is_not_enough(tmp_path: Path) -> None:
    kept = Kept(tmp_path, 100)
    place(tmp_path, ONE).parent.mkdir()
    place(tmp_path, ONE).write_bytes(hashlib.sha256(b"one").digest() + b"one")
    assert kept.get(ONE) is None
