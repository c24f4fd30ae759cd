"""From the last build's outputs to the next ones': what stays, what is new, and how the new site comes into place."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from kaifong.entries.tree import digest_of
from kaifong.publishing.kept_site.journal import Journal, Moves, make_folders, roll_forward, write_journal
from kaifong.publishing.kept_site.record import Output, Record
from kaifong.publishing.kept_site.twin import TWIN, holds, second_name


@dataclass
class Renewal:
    """One build's way to a new site.

    Attributes:
        root: the hub. site: where the site shall stand.
        last: what the last build left. there: what stands at `site` now (`standing`).
        work: an empty folder on the twin's file system; what is made lies in folders of it.
        outputs: the new site's files so far. damaged: how many of the last build's were not as recorded.
    """

    root: Path
    site: Path
    last: Record
    there: Mapping[str, tuple[int, int]]
    work: Path
    outputs: dict[str, Output] = field(default_factory=dict)
    damaged: int = 0
    _made: dict[str, str] = field(default_factory=dict)
    _folders: dict[str, set[str]] = field(default_factory=dict)

    def keeps(self, path: str, key: str) -> bool:
        """Whether the last build made a file of the same; if it is whole, in the site or its twin, it stays."""
        old = self.last.outputs.get(path)
        if old is None or old.key != key:
            return False
        if not self._stands(path, old):
            self.damaged += 1
            return False
        self.outputs[path] = old
        return True

    def kept_bytes(self, path: str) -> bytes | None:
        """What the last build wrote into a file; None where it did not, or where it stands no more."""
        old = self.last.outputs.get(path)
        if old is None:
            return None
        for folder in (self._twin, self.site):
            with suppress(OSError):
                data = Path(folder, path).read_bytes()
                if digest_of(data) == old.digest:
                    return data
        return None

    def forget(self) -> None:
        """Nothing stays: everything is given anew."""
        self.outputs.clear()

    def made(self, path: str, key: str, folder: Path) -> None:
        """A file was made, below a folder of `work`. With the same bytes as the last build's, that one stays.

        Raises:
            OSError: it cannot be read.
        """
        file = folder / path
        digest = digest_of(file.read_bytes())
        old = self.last.outputs.get(path)
        if old is not None and old.digest == digest and holds(self._twin, path, old):
            self.outputs[path] = old._replace(key=key)
            return
        status = file.stat()
        self.outputs[path] = Output(key, digest, status.st_size, status.st_mtime_ns)
        self._made[path] = str(folder)

    def made_of(self, path: str, key: str, data: bytes, folder: Path) -> None:
        """A file shall hold this: it is written below a folder of `work`, unless the last build's holds the same.

        Raises:
            OSError: it cannot be written.
        """
        digest = digest_of(data)
        old = self.last.outputs.get(path)
        if old is not None and old.digest == digest and self._stands(path, old):
            self.outputs[path] = old._replace(key=key)
            return
        make_folders(str(folder), path, self._folders.setdefault(str(folder), set()))
        with open(f"{folder}/{path}", "wb") as file:
            file.write(data)
        status = os.stat(f"{folder}/{path}")
        self.outputs[path] = Output(key, digest, status.st_size, status.st_mtime_ns)
        self._made[path] = str(folder)

    def put_in_place(self, record: Record, beside: Path) -> None:
        """Makes `outputs` the site and its twin, and `record` the record of both.

        Args:
            beside: an empty folder on the site's file system.

        Raises:
            OSError: the disk is full, or something may not be written. Before the journal is written, the old site
                stands as it was; after that, the next build goes on with it.
        """
        there = self.there.get
        place = [path for path, one in self.outputs.items() if there(path) != (one.size, one.time)]
        place.sort(key=self._turn)
        folders: set[str] = set()
        for path in place:
            make_folders(str(beside), path, folders)
            second_name(f"{self._made.get(path, self._twin)}/{path}", f"{beside}/{path}")
        beside.chmod(0o755)  # mkdtemp's are for one's own eyes
        ready = self.work / "record"
        ready.write_bytes(replace(record, outputs=dict(sorted(self.outputs.items()))).data())
        (self.root / TWIN).mkdir(parents=True, exist_ok=True)
        journal = Journal(
            site=Moves(str(self.site), (str(beside),), tuple(place), self._gone(self.there)),
            twin=Moves(
                self._twin, tuple(sorted(set(self._made.values()))), tuple(self._made), self._gone(self.last.outputs)
            ),
            fresh="" if os.path.lexists(self.site) else str(beside),
            record=str(ready),
        )
        write_journal(self.root, journal)
        roll_forward(self.root)

    @property
    def _twin(self) -> str:
        return str(self.root / TWIN)

    def _stands(self, path: str, output: Output) -> bool:
        return self.there.get(path) == (output.size, output.time) or holds(self._twin, path, output)

    def _gone(self, before: Mapping[str, object]) -> tuple[str, ...]:
        return tuple(sorted(before.keys() - self.outputs.keys()))

    def _turn(self, path: str) -> tuple[bool, bool, str]:
        """New files before changed ones, and pages after what they load: nothing is led to before it is there."""
        return path in self.there, path.endswith(".html"), path


def empty_twin(root: Path) -> None:
    """Throws the twin away: nothing says what is in it."""
    shutil.rmtree(root / TWIN, ignore_errors=True)
