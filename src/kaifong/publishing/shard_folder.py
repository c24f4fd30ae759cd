"""A shard's folder as it came from another machine: nothing in it is believed before it was looked at."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import pairwise
from pathlib import Path
from typing import BinaryIO

from kaifong.errors import BuildError
from kaifong.publishing.own_folder import FOLDER
from kaifong.publishing.shard_mark import LARGEST_MARK, NAME, Mark, Whole, agree, read_mark

_CHUNK = 1 << 20


@dataclass(frozen=True)
class ShardFolder:
    """A folder and what its mark says. `name` is what people call it."""

    place: Path
    name: str
    mark: Mark

    def take(self, path: str, out: Path) -> None:
        """Copies one of its files, whose bytes have to be those that the mark promises, to a place of ours.

        Raises:
            BuildError: it is missing, a link, or holds other bytes. Nothing is left at `out` then.
            OSError: it could not be written.
        """
        size, digest = self.mark.files[path]
        drawn, length = blake2b(digest_size=16), 0
        try:
            with self._opened(path) as source, out.open("xb") as target:
                while length <= size and (chunk := source.read(_CHUNK)):
                    drawn.update(chunk)
                    length += len(chunk)
                    target.write(chunk)
            if (length, drawn.hexdigest()) != (size, digest):
                raise self._spoilt(path, "has other bytes than the shard wrote")
        except BaseException:
            out.unlink(missing_ok=True)
            raise

    def _opened(self, path: str) -> BinaryIO:
        """The file, reached without following any link."""
        place = self.place
        for part in path.split("/"):
            place /= part
            if place.is_symlink():
                raise self._spoilt(path, "is a link, or lies behind one")
        if place.exists() and not place.is_file():  # who opens a pipe waits for ever
            raise self._spoilt(path, "is no file")
        try:
            return place.open("rb")
        except (FileNotFoundError, NotADirectoryError):
            raise self._spoilt(path, "is missing") from None

    def _spoilt(self, path: str, seen: str) -> BuildError:
        return BuildError(
            f"the shard in {self.name} is damaged: {path} {seen}",
            mend="build that shard again, and hand its folder over whole",
        )


def read_shards(folders: Sequence[Path], whole: Whole) -> tuple[ShardFolder, ...]:
    """The shards in folders, in the order of their numbers, all of them parts of this whole.

    Raises:
        BuildError: one is broken, foreign or there twice, or some are missing.
    """
    found = sorted((_read(folder) for folder in folders), key=lambda one: one.mark.shard.number)
    for one in found:
        agree(one.mark.whole, whole, one.name)
        if one.mark.shard.of != found[0].mark.shard.of:
            raise BuildError(
                f"the shard in {one.name} is one of {one.mark.shard.of}, and the one in {found[0].name} one of"
                f" {found[0].mark.shard.of}",
                mend="cut the hub into as many shards for each of them",
            )
    for one, other in pairwise(found):
        if one.mark.shard == other.mark.shard:
            raise BuildError(
                f"shard {one.mark.shard} is there twice: in {one.name} and in {other.name}",
                mend="name each shard's folder once",
            )
    there = {one.mark.shard.number for one in found}
    if absent := [number for number in range(1, (found[0].mark.shard.of if found else 0) + 1) if number not in there]:
        numbers = ", ".join(map(str, absent[:10])) + (" …" if len(absent) > 10 else "")
        raise BuildError(
            f"{len(found)} of {found[0].mark.shard.of} shards are there; missing: {numbers}",
            why="a site without them would lack their pages",
            mend="look why those jobs failed, run them again, and name their folders as well",
        )
    return tuple(found)


def _read(folder: Path) -> ShardFolder:
    """The shard in a folder, or in the `.kaifong` within it."""
    name = os.path.relpath(folder) if folder.is_relative_to(Path.cwd()) else "/".join(folder.parts[-2:])
    for place in (folder, folder / FOLDER):
        file = place / NAME
        if file.is_symlink() or not file.is_file():
            continue
        if file.stat().st_size > LARGEST_MARK:
            raise BuildError(f"the shard in {name} has a {NAME} of absurd size", mend="build that shard again")
        return ShardFolder(place, name, read_mark(file.read_bytes(), name))
    raise BuildError(
        f"there is no shard in {name}",
        why=f"`kaifong build --shard K/N` leaves a file {NAME} in the hub's {FOLDER}",
        mend=f"name the {FOLDER} folders that those builds left, or copies of them",
    )


def room_for(shards: Sequence[ShardFolder], place: Path) -> None:
    """Refuses to begin where the disk has no room for what the shards say they bring.

    Raises:
        BuildError: says how much is needed.
    """
    needed = sum(size for one in shards for size, _ in one.mark.files.values())
    free = shutil.disk_usage(place).free
    if needed > free:
        raise BuildError(
            f"the shards bring {needed / 1e9:,.1f} GB, and the disk has room for {free / 1e9:,.1f}",
            mend="free some room, or assemble on a larger machine",
        )
