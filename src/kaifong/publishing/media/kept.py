"""What was made before, by content: files that may be deleted at any time, and are believed only if they are whole.

A file begins with the digest of its key and of the rest. One that was cut short, changed, never finished or put in
another's place is as good as none: what it held is made again. Nobody's rights hang on it: what is in there was meant
to be published.
"""

from __future__ import annotations

import hashlib
import re
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from kaifong.entries.whole_file import write_whole

_KEY = re.compile(r"[0-9a-f]{64}\Z")
_DIGEST = hashlib.sha256().digest_size


def key_of(*parts: str | bytes) -> str:
    """A key for what is made of these parts and of nothing else."""
    digest = hashlib.sha256()
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        digest.update(len(data).to_bytes(8, "big") + data)
    return digest.hexdigest()


@dataclass
class Kept:
    """A folder of blobs by key.

    Attributes:
        folder: made where it is missing, as soon as there is something to keep.
        most_bytes: what the folder may hold after `tidy`.
        damaged: the keys of what was there, and was not as it was kept.
    """

    folder: Path
    most_bytes: int
    damaged: set[str] = field(default_factory=set)
    _used: set[str] = field(default_factory=set)

    def get(self, key: str) -> bytes | None:
        """What was kept under a key, or None."""
        try:
            data = self._place(key).read_bytes()
        except OSError:
            return None
        if len(data) < _DIGEST or _seal(key, data[_DIGEST:]) != data[:_DIGEST]:
            self.damaged.add(key)
            return None
        self._used.add(key)
        return data[_DIGEST:]

    def keep(self, key: str, data: bytes) -> bool:
        """Keeps a blob, or does not, where the disk is full or not to be written on: a build goes on without."""
        place = self._place(key)
        with suppress(OSError):
            place.parent.mkdir(parents=True, exist_ok=True)
            write_whole(place, _seal(key, data) + data)
            self._used.add(key)
            return True
        return False

    def use(self, key: str) -> None:
        """Says that what is kept under a key is wanted, though nobody reads it now: `tidy` deletes it last."""
        self._used.add(key)

    def tidy(self) -> None:
        """Deletes left-overs of builds that were stopped, and the oldest where it is too much, what was used last."""
        with suppress(OSError):  # somebody tidies at the same time: the next build does the rest
            files = [one for one in self.folder.rglob("*") if one.is_file() and not one.is_symlink()]
            for odd in [one for one in files if not _KEY.match(one.name)]:
                odd.unlink(missing_ok=True)
            kept = [(one, one.stat()) for one in files if _KEY.match(one.name)]
            total = sum(status.st_size for _, status in kept)
            for one, status in sorted(kept, key=lambda pair: (pair[0].name in self._used, pair[1].st_mtime_ns)):
                if total <= self.most_bytes:
                    break
                one.unlink(missing_ok=True)
                total -= status.st_size

    def _place(self, key: str) -> Path:
        return self.folder / key[:2] / key


def _seal(key: str, data: bytes) -> bytes:
    digest = hashlib.sha256(key.encode())
    digest.update(data)
    return digest.digest()
