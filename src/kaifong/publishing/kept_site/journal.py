"""What is left to do until the new site stands, written down before the first rename: whatever ends the process, the
next one goes on. All bytes lie ready by then.

First the new files are moved into their places, then what no page leads to any more is deleted, then the new record
replaces the old one, and the journal goes. Every step can be done twice.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from kaifong.entries.tree import digest_of
from kaifong.entries.whole_file import write_whole
from kaifong.errors import BuildError
from kaifong.publishing import swap
from kaifong.publishing.kept_site.record import RECORD, disk_takes, stays_within
from kaifong.publishing.kept_site.standing import standing
from kaifong.publishing.kept_site.twin import TWIN
from kaifong.publishing.own_folder import FOLDER

JOURNAL = Path(".kaifong/site.journal")
_SCHEMA = "kaifong.site-journal/1"
# How the folders begin that builds make for themselves; the last is MkDocs's, which waits for the next save.
_OWN = (swap.BUILDING, swap.BESIDE, "ahead-")


@dataclass(frozen=True)
class Moves:
    """What is left to do in one folder.

    Attributes:
        folder: the site, or its twin. ready: the folders in which the new files lie, under the same paths.
        put: the paths to move. gone: those to delete.
    """

    folder: str
    ready: tuple[str, ...]
    put: tuple[str, ...]
    gone: tuple[str, ...]


@dataclass(frozen=True)
class Journal:
    """All that is left to do.

    Attributes:
        fresh: a folder with the whole site, to be renamed where there is no site yet; else "".
        record: the new record's file, which lies ready too.
    """

    site: Moves
    twin: Moves
    fresh: str
    record: str


class HalfPlacedError(OSError):
    """What stopped a new site on its way into place: it stands in part, and the next build goes on."""


def write_journal(root: Path, journal: Journal) -> None:
    """From here on the new site is the one that will stand."""
    value = {"schema": _SCHEMA, **asdict(journal)}
    text = json.dumps(value, ensure_ascii=True, separators=(",", ":")).encode()
    write_whole(root / JOURNAL, digest_of(text).encode() + b"\n" + text)
    for path in (root / JOURNAL, (root / JOURNAL).parent):
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def roll_forward(root: Path) -> bool:
    """Does what a journal says, if there is one; True where there was. To be called under the lock.

    Raises:
        HalfPlacedError: something could not be moved; the journal stands, and the next build goes on.
    """
    path = root / JOURNAL
    if not os.path.lexists(path):
        return False
    try:
        journal = _read(root, path)
        if journal is not None:
            _carry_out(root, journal)
        path.unlink()
    except OSError as wrong:
        raise HalfPlacedError(wrong.errno, wrong.strerror, wrong.filename) from wrong
    return journal is not None


def _carry_out(root: Path, journal: Journal) -> None:
    if journal.fresh and os.path.isdir(journal.fresh) and not os.path.lexists(journal.site.folder):
        os.makedirs(os.path.dirname(journal.site.folder), exist_ok=True)
        os.rename(journal.fresh, journal.site.folder)
    _do(journal.site)
    _do(journal.twin)
    with suppress(FileNotFoundError):
        os.replace(journal.record, root / RECORD)


def _read(root: Path, path: Path) -> Journal | None:
    """The journal; None where it is damaged or speaks of another place: then the next steps find what differs."""
    try:
        digest, _, text = path.read_bytes().partition(b"\n")
        value = json.loads(text) if digest == digest_of(text).encode() else {}
        if value.get("schema") != _SCHEMA:
            return None
        journal = Journal(_moves(value["site"]), _moves(value["twin"]), str(value["fresh"]), str(value["record"]))
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return None
    ours = journal.twin.folder == str(root / TWIN) and Path(journal.record).parent.is_dir()
    ours = ours and any(os.path.isdir(one) for one in (journal.site.folder, journal.fresh))
    return journal if ours and _moves_our_own(root, journal) else None


def _moves_our_own(root: Path, journal: Journal) -> bool:
    """Whether it takes from builds' own folders alone, and puts into and deletes from nothing but a site of ours.

    Its checksum says that it is whole, not who wrote it: `.kaifong` may have come in an archive from somebody.
    """
    site = Path(journal.site.folder)
    sources = (*journal.site.ready, *journal.twin.ready, journal.record, *filter(None, (journal.fresh,)))
    if not site.is_absolute() or not all(_is_of_a_build(root, site, Path(one)) for one in sources):
        return False
    try:
        swap.refuse_place(root, site)
    except BuildError:
        return False
    # One that was empty when it was begun with has its mark with the other files.
    return not site.is_dir() or (site / swap.MARK).is_file() or standing(site).keys() <= set(journal.site.put)


def _is_of_a_build(root: Path, site: Path, place: Path) -> bool:
    """Whether it lies in a folder that a build made for itself: in `.kaifong`, or beside the site."""
    if ".." in place.parts:
        return False
    folders = [one for one in (place, *place.parents) if one.name.startswith(_OWN)]
    return any(
        not one.is_symlink() and (one.parent == root / FOLDER or one.parent in site.parents) for one in folders
    )


def _moves(value: dict[str, object]) -> Moves:
    folder, ready, put, gone = (value[name] for name in ("folder", "ready", "put", "gone"))
    if not isinstance(folder, str) or not all(isinstance(one, list) for one in (ready, put, gone)):
        raise TypeError(folder)
    lists: list[tuple[str, ...]] = [tuple(str(each) for each in one) for one in (ready, put, gone)]  # type: ignore[attr-defined]
    if not all(stays_within(path) and disk_takes(path) for path in (*lists[1], *lists[2])):
        raise ValueError(folder)
    return Moves(folder, *lists)


def _do(moves: Moves) -> None:
    folders: set[str] = set()
    for path in moves.put:
        for ready in moves.ready:
            source = f"{ready}/{path}"
            if os.path.lexists(source):
                _move(source, moves.folder, path, folders)
                break
    _delete(moves.folder, moves.gone)


def _move(source: str, top: str, path: str, folders: set[str]) -> None:
    target = f"{top}/{path}"
    make_folders(top, path, folders)
    try:
        os.replace(source, target)
    except IsADirectoryError:
        # A folder's files are no part of the new site, where a file stands in its place.
        shutil.rmtree(target)
        os.replace(source, target)


def make_folders(top: str, path: str, made: set[str]) -> None:
    """Makes the folders above a path; a file or a link in the place of one is removed first.

    Args:
        made: the folders known to be there; added to.
    """
    folder = path.rpartition("/")[0]
    if folder in made:
        return
    if folder:
        make_folders(top, folder, made)
    place = f"{top}/{folder}" if folder else top
    if folder and (os.path.islink(place) or (os.path.lexists(place) and not os.path.isdir(place))):
        os.unlink(place)
    os.makedirs(place, exist_ok=True)
    made.add(folder)


def _delete(top: str, gone: Sequence[str]) -> None:
    within: dict[str, bool] = {"": True}
    for path in gone:
        place = f"{top}/{path}"
        # What has become a folder meanwhile is the new site's.
        if _is_within(top, path.rpartition("/")[0], within) and (os.path.islink(place) or not os.path.isdir(place)):
            with suppress(FileNotFoundError, NotADirectoryError):
                os.unlink(place)
    for path in sorted(within, key=len, reverse=True):
        if path and within[path]:
            with suppress(OSError):  # not empty, or no folder any more
                os.rmdir(f"{top}/{path}")


def _is_within(top: str, folder: str, known: dict[str, bool]) -> bool:
    """Whether no link on the way leads elsewhere: what is there is not ours to delete."""
    if folder not in known:
        above = _is_within(top, folder.rpartition("/")[0], known)
        known[folder] = above and not os.path.islink(f"{top}/{folder}")
    return known[folder]
