"""One part of a hub's site, built on one of several machines, and left in `.kaifong` for whoever assembles."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from pathlib import Path

from kaifong.entries.hub import load
from kaifong.entries.tree import GoneError
from kaifong.entries.whole_file import write_whole
from kaifong.errors import BuildError
from kaifong.history.git import repository
from kaifong.moderation.shard import Shard
from kaifong.publishing.build import build
from kaifong.publishing.build_lock import build_lock
from kaifong.publishing.made_by import made_by
from kaifong.publishing.own_folder import FOLDER
from kaifong.publishing.shard_mark import NAME, Mark, Whole, written
from kaifong.publishing.shard_split import shares
from kaifong.publishing.shard_staging import stage_share_of
from kaifong.publishing.stage_store import PAIR
from kaifong.publishing.staging import Stage

# What is handed over: nothing else that lies in `.kaifong` is anybody else's business.
ROOMS = ("stage", "cache")
# What is known of the files of this machine alone.
_LOCAL = frozenset({"stage/.gitkeep", f"stage/{PAIR}", "cache/layout.json"})


@dataclass(frozen=True)
class BuiltShard:
    """A part that lies ready.

    Attributes:
        shard: which. folder: where it lies. entries: how many entries' pages it has the making of.
        bytes: what is to be carried to the machine that assembles. seconds: how long it took.
    """

    shard: Shard
    folder: Path
    entries: int
    bytes: int
    seconds: float


def build_shard(
    root: Path, now: date, shard: Shard, jobs: int = 0, progress: Callable[[str], None] | None = None
) -> BuiltShard:
    """Builds part of the hub in `root`, as of a day, into its `.kaifong`, whose caches are emptied first.

    Raises:
        KaifongError: as `build` does, or a file went while it was read.
    """
    started = time.monotonic()
    with build_lock(root):
        (root / FOLDER / NAME).unlink(missing_ok=True)
        empty_caches(root)
    entries = 0

    def choose(groups: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
        return shares(groups, shard.of)[shard.number - 1]

    def staged(root: Path, now: date, jobs: int) -> Stage:
        nonlocal entries
        made, entries = stage_share_of(root, now, jobs, choose)
        return made

    with tempfile.TemporaryDirectory(prefix="kaifong-shard-") as nowhere:
        # The site of a part is nobody's: what counts is its twin in the cache.
        try:
            build(root, Path(nowhere) / "site", now, jobs, progress, clean=True, stage_with=staged)
        except GoneError as gone:
            raise BuildError(
                f"{gone.args[0]} went, or was written, while it was read",
                why="the others build parts of the hub as it was",
                mend="build this part again, of a checkout that nobody changes meanwhile",
            ) from None
    (root / FOLDER / "site.json").unlink(missing_ok=True)
    mark = Mark(shard, whole_of(root, now), dict(_handed_over(root / FOLDER)))
    write_whole(root / FOLDER / NAME, written(mark))
    total = sum(size for size, _ in mark.files.values())
    return BuiltShard(shard, root / FOLDER, entries, total, time.monotonic() - started)


def whole_of(root: Path, now: date) -> Whole:
    """What all shards of the hub in a folder have in common on a day, if the same things make them."""
    tree = load(root).tree
    here = repository(root)
    head = None if here is None else here.ask("rev-parse", "--verify", "--quiet", "HEAD^{commit}")
    drawn = blake2b(f"{head}\n".encode(), digest_size=16)
    for path, mode in tree.modes.items():
        drawn.update(f"{path}\0{mode:o} {tree.digest(path)}\n".encode("utf-8", "surrogatepass"))
    return Whole(made_by(), now.isoformat(), drawn.hexdigest())


def _handed_over(folder: Path) -> Iterator[tuple[str, tuple[int, str]]]:
    for room in ROOMS:
        for place, _, names in os.walk(folder / room):
            for name in names:
                file = Path(place) / name
                path = file.relative_to(folder).as_posix()
                if path not in _LOCAL and not file.is_symlink():
                    yield path, _digest(file)


def _digest(file: Path) -> tuple[int, str]:
    drawn = blake2b(digest_size=16)
    with file.open("rb") as opened:
        size = 0
        while chunk := opened.read(1 << 20):
            drawn.update(chunk)
            size += len(chunk)
    return size, drawn.hexdigest()


def empty_caches(root: Path) -> None:
    """Throws away what builds of this hub remember; pictures and cards, which are known by their content, stay."""
    for name in ("stage", "cache/site", "cache/search"):
        shutil.rmtree(root / FOLDER / name, ignore_errors=True)
    for path in (root / FOLDER / "cache").glob("*"):
        if path.is_file():
            path.unlink()
    (root / FOLDER / "stage").mkdir(parents=True, exist_ok=True)
    (root / FOLDER / "stage/.gitkeep").touch()
