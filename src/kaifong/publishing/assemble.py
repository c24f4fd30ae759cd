"""Shards put together: what each made is laid into this hub's cache, and an ordinary build takes of it what stands.

So the site is what one machine would have made: whatever the shards lack, or made of something that is not so, the
build makes itself. Nothing of the site is touched before that build has ended well.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from kaifong.entries.tree import digest_of
from kaifong.entries.whole_file import write_whole
from kaifong.errors import BuildError
from kaifong.publishing.assembled_store import unite_stores
from kaifong.publishing.brought_along import discard_brought_along
from kaifong.publishing.build import Built, Progress, build
from kaifong.publishing.build_lock import build_lock
from kaifong.publishing.disk_errors import disk_errors_in_words
from kaifong.publishing.kept_site.record import RECORD, NoRecordError, Output, Record, read_record
from kaifong.publishing.kept_site.twin import TWIN
from kaifong.publishing.own_folder import FOLDER
from kaifong.publishing.shard_build import empty_caches, whole_of
from kaifong.publishing.shard_folder import ShardFolder, read_shards, room_for
from kaifong.publishing.stage_store import STORE

_RECORD = RECORD.relative_to(FOLDER).as_posix()
_STORE = STORE.relative_to(FOLDER).as_posix()
_UNITED = frozenset({_RECORD, _STORE})
_TWIN = TWIN.relative_to(FOLDER).as_posix() + "/"


def assemble(  # noqa: PLR0913 - what `kaifong assemble` offers
    root: Path,
    folders: Sequence[Path],
    site: Path,
    now: date,
    *,
    jobs: int = 0,
    progress: Progress | None = None,
    search: bool = True,
    strict: bool = False,
) -> Built:
    """Builds the hub in `root`, as of a day, into `site`, from what all its shards made.

    Args:
        folders: one for each shard; see `shard_folder.read_shards`. The others are as `build` takes them.

    Raises:
        KaifongError: a shard is missing, damaged or no part of this hub as it stands; or as `build` does.
    """
    say = progress or (lambda _: None)
    shards = read_shards(folders, whole_of(root, now))
    with disk_errors_in_words(site), build_lock(root):
        stranger = discard_brought_along(root)
        if stranger is not None:
            say(stranger)
        room_for(shards, root)
        say("Putting the shards together")
        empty_caches(root)
        unite(root, shards)
    return build(root, site, now, jobs, progress, search=search, strict=strict)


def unite(root: Path, shards: Sequence[ShardFolder]) -> None:
    """Lays what the shards hand over into the hub's `.kaifong`, whose caches are empty; what says so comes last.

    Raises:
        BuildError: a file is damaged, or two shards do not agree about one.
        OSError: a file could not be written.
    """
    work = Path(tempfile.mkdtemp(prefix="build-", dir=root / FOLDER))
    try:
        records = []
        stores = {}
        for number, shard in enumerate(shards):
            place = work / str(number)
            place.mkdir()
            for path in sorted(shard.mark.files):
                _lay(root, shard, path, place)
            records.append(_record_of(shard, place))
            _keep_times(root, records[-1])
            stores[place / FOLDER / _STORE] = shard
        unite_stores(root, stores)
        (root / RECORD).parent.mkdir(parents=True, exist_ok=True)
        write_whole(root / RECORD, united(records).data())
    finally:
        shutil.rmtree(work, ignore_errors=True)


def united(records: Iterable[Record]) -> Record:
    """The record of a site that has what each of these has; without what two of them have in different forms."""
    seen = tuple(records)
    outputs: dict[str, Output] = {}
    different: set[str] = set()
    for record in seen:
        for path, output in record.outputs.items():
            other = outputs.setdefault(path, output)
            if (other.key, other.digest) != (output.key, output.digest):
                different.add(path)
    return Record(
        layout=seen[0].layout if seen else "",
        outputs={path: output for path, output in sorted(outputs.items()) if path not in different},
        whole=any(one.whole for one in seen),
        warnings=tuple(dict.fromkeys(one for record in seen for one in record.warnings)),
    )


def _lay(root: Path, shard: ShardFolder, path: str, place: Path) -> None:
    """Takes one file: to its place, or where it waits for being united with those of the others."""
    target = (place if path in _UNITED else root) / FOLDER / path
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        if os.path.lexists(target):
            _same(shard, path, target)
            return
        fresh = place / "fresh"
        shard.take(path, fresh)
        fresh.replace(target)
    except (FileExistsError, NotADirectoryError, IsADirectoryError):  # a file here, a folder in another
        raise _otherwise(shard, path) from None


def _same(shard: ShardFolder, path: str, target: Path) -> None:
    """Holds two shards to the same stage. What the cache knows by its content need not be compared."""
    if path.startswith("stage/") and digest_of(target.read_bytes()) != shard.mark.files[path][1]:
        raise _otherwise(shard, path)


def _otherwise(shard: ShardFolder, path: str) -> BuildError:
    return BuildError(
        f"the shard in {shard.name} has made {path} otherwise than another",
        why="the same hub gives the same pages on each machine, so one of them was changed or is damaged",
        mend="build all shards again",
    )


def _record_of(shard: ShardFolder, place: Path) -> Record:
    """What a shard says of its site, as far as it handed that over."""
    try:
        record = read_record(place)
    except NoRecordError as wrong:
        raise BuildError(
            f"the shard in {shard.name} says of its pages what cannot be used, since {wrong}",
            mend="build that shard again, and hand its folder over whole",
        ) from None
    handed = shard.mark.files
    there = {path: one for path, one in record.outputs.items() if handed.get(_TWIN + path) == (one.size, one.digest)}
    return replace(record, outputs=there)


def _keep_times(root: Path, record: Record) -> None:
    """Gives the files the times that the record knows them by: what was just compared need not be again."""
    for path, output in record.outputs.items():
        file = root / TWIN / path
        if file.stat().st_size == output.size:
            os.utime(file, ns=(output.time, output.time))
