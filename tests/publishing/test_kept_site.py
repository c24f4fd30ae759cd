"""The site, its twin and the journal between two builds: on small trees, without MkDocs."""

from __future__ import annotations

import errno
import json
import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from kaifong.entries.tree import digest_of
from kaifong.publishing.kept_site.journal import JOURNAL, roll_forward
from kaifong.publishing.kept_site.record import Record, read_record
from kaifong.publishing.kept_site.renewal import Renewal
from kaifong.publishing.kept_site.standing import standing
from kaifong.publishing.kept_site.twin import TWIN
from kaifong.publishing.swap import MARK

OLD = {
    MARK: "ours",
    "index.html": "home, old",
    "en/index.html": "en, old",
    "en/a/index.html": "a",
    "en/gone/index.html": "gone",
    "en/gone/deep/x.png": "gone too",
    "en/alias": "a file",
    "en/folder/index.html": "a folder",
    "assets/old.css": "old",
}
NEW = {
    MARK: "ours",
    "index.html": "home, new",
    "en/index.html": "en, new",
    "en/a/index.html": "a",
    "en/b/index.html": "b",
    "en/alias/index.html": "a folder now",
    "en/folder": "a file now",
    "assets/new.css": "new",
}


class KilledError(BaseException):
    """Stands for the end of the process at some call."""


def files(folder: Path) -> dict[str, str]:
    return {one.relative_to(folder).as_posix(): one.read_text() for one in folder.rglob("*") if one.is_file()}


def folders(folder: Path) -> set[str]:
    return {one.relative_to(folder).as_posix() for one in folder.rglob("*") if one.is_dir()}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "hub"
    (folder / ".kaifong" / "cache").mkdir(parents=True)
    return folder


def bring(root: Path, wanted: Mapping[str, str], site: Path | None = None) -> tuple[list[str], int]:
    """What a build does, with files instead of pages; gives what had to be made, and how many were damaged."""
    site = site or root / "site"
    roll_forward(root)
    work, beside = root / ".kaifong" / "build-work", root / ".kaifong" / "build-beside"
    for one in (work, beside):
        shutil.rmtree(one, ignore_errors=True)
        one.mkdir()
    renewal = Renewal(root, site, read_record(root), standing(site), work)
    made = []
    for path, text in wanted.items():
        if not renewal.keeps(path, digest_of(text.encode())):
            made.append(path)
            (work / "laid" / path).parent.mkdir(parents=True, exist_ok=True)
            (work / "laid" / path).write_text(text)
            renewal.made(path, digest_of(text.encode()), work / "laid")
    renewal.put_in_place(Record("layout"), beside)
    return made, renewal.damaged


def test_the_first_site_and_its_twin_hold_what_was_made(root: Path) -> None:
    assert bring(root, OLD) == (list(OLD), 0)
    assert files(root / "site") == OLD
    assert files(root / TWIN) == OLD
    assert (root / "site").stat().st_mode & 0o777 == 0o755
    assert not (root / JOURNAL).exists()


def test_what_has_not_changed_is_not_touched_and_what_is_gone_is_gone(root: Path) -> None:
    bring(root, OLD)
    before = (root / "site/en/a/index.html").stat()
    made, _ = bring(root, NEW)
    assert sorted(made) == sorted(path for path in NEW if OLD.get(path) != NEW[path])
    assert files(root / "site") == NEW
    assert files(root / TWIN) == NEW
    after = (root / "site/en/a/index.html").stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)
    expected = {"assets", "en", "en/a", "en/alias", "en/b"}
    assert folders(root / "site") == folders(root / TWIN) == expected, "no empty folder is left"
    assert set(read_record(root).outputs) == set(NEW)


def test_the_same_bytes_from_something_else_leave_the_file_alone(root: Path) -> None:
    bring(root, OLD)
    before = (root / "site/index.html").stat().st_mtime_ns
    work = root / ".kaifong/build-again"
    (work / "laid").mkdir(parents=True)
    (work / "laid/index.html").write_text(OLD["index.html"])
    renewal = Renewal(root, root / "site", read_record(root), standing(root / "site"), work)
    renewal.made("index.html", "another key", work / "laid")
    beside = work / "beside"
    beside.mkdir()
    renewal.put_in_place(Record("layout"), beside)
    assert (root / "site/index.html").stat().st_mtime_ns == before
    assert read_record(root).outputs["index.html"].key == "another key"


@pytest.fixture
def killed_at(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[int], None]]:
    """Ends the process before its so many-th call that changes the disk while the journal is carried out."""
    names = ("replace", "rename", "unlink", "rmdir", "makedirs")
    real: dict[str, Any] = {name: getattr(os, name) for name in names}
    left = [10_000]

    def guard(name: str) -> Callable[..., object]:
        def call(*given: Any, **named: Any) -> object:
            left[0] -= 1
            if left[0] < 0:
                raise KilledError(name)
            return real[name](*given, **named)

        return call

    for name in names:
        monkeypatch.setattr(f"kaifong.publishing.kept_site.journal.os.{name}", guard(name))

    def after(calls: int) -> None:
        left[0] = calls

    yield after
    left[0] = 10_000


@pytest.mark.parametrize("first", [False, True], ids=["over an old site", "the first site"])
def test_a_kill_at_any_step_leaves_whole_pages_and_the_next_build_goes_on(
    root: Path, killed_at: Callable[[int], None], *, first: bool
) -> None:
    steps = 0
    while True:
        shutil.rmtree(root)
        (root / ".kaifong" / "cache").mkdir(parents=True)
        if not first:
            bring(root, OLD)
        killed_at(steps)
        try:
            bring(root, NEW)
        except KilledError:
            killed_at(10_000)
        else:
            break
        stands = files(root / "site") if (root / "site").exists() else {}
        assert all(text in (OLD.get(path), NEW.get(path)) for path, text in stands.items()), steps
        if not first:
            # Deletions come last: until all that is new stands, a page of the old site is missing only where
            # something new has taken its very place.
            missing = {
                path for path in OLD if path not in stands and path not in ("en/alias", "en/folder/index.html")
            }
            assert not missing or all(stands.get(path) == text for path, text in NEW.items()), steps
        _, damaged = bring(root, NEW)
        assert files(root / "site") == NEW, steps
        assert files(root / TWIN) == NEW, steps
        assert damaged == 0
        steps += 1
    assert steps > 10


def empty(site: Path) -> None:
    shutil.rmtree(site)
    site.mkdir()


def replace_one(site: Path) -> None:
    (site / "index.html").unlink()
    (site / "index.html").write_text("somebody's")


def file_for_folder(site: Path) -> None:
    shutil.rmtree(site / "en/a")
    (site / "en/a").write_text("a file")


def folder_for_file(site: Path) -> None:
    (site / "index.html").unlink()
    (site / "index.html").mkdir()
    (site / "index.html/x").touch()


def link_for_file(site: Path) -> None:
    (site / "index.html").unlink()
    (site / "index.html").symlink_to(site / "en/index.html")


HARMS: dict[str, Callable[[Path], object]] = {
    "removed": shutil.rmtree,
    "emptied": empty,
    "one removed": lambda site: (site / "en/a/index.html").unlink(),
    "one replaced": replace_one,
    "one more": lambda site: (site / "en/extra.html").write_text("somebody's"),
    "file for folder": file_for_folder,
    "folder for file": folder_for_file,
    "link": link_for_file,
}


@pytest.mark.parametrize("harm", HARMS)
def test_a_site_that_somebody_changed_is_mended_from_its_twin(root: Path, harm: str) -> None:
    bring(root, OLD)
    HARMS[harm](root / "site")
    assert bring(root, OLD) == ([], 0)
    assert files(root / "site") == OLD
    assert not (root / "site/index.html").is_symlink()


def test_whoever_writes_into_the_site_writes_into_the_twin_and_is_noticed(root: Path) -> None:
    bring(root, OLD)
    with (root / "site/index.html").open("a") as file:
        file.write("!")
    assert files(root / TWIN)["index.html"] == "home, old!"
    assert bring(root, OLD) == (["index.html"], 1)
    assert files(root / "site") == files(root / TWIN) == OLD


def test_a_cache_that_was_restored_with_other_times_is_believed_by_its_bytes(root: Path) -> None:
    bring(root, OLD)
    shutil.rmtree(root / "site")
    for one in (root / TWIN).rglob("*"):
        os.utime(one, (1_700_000_000, 1_700_000_000))
    (root / TWIN / "en/index.html").write_text("en, bad")
    assert bring(root, OLD) == (["en/index.html"], 1)
    assert files(root / "site") == OLD
    assert bring(root, OLD) == ([], 0)


def test_a_second_site_gets_the_same_files_and_a_disk_without_second_names_gets_copies(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring(root, OLD)

    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EXDEV, "another disk")

    monkeypatch.setattr(os, "link", refuse)
    other = root.parent / "www"
    assert bring(root, OLD, other) == ([], 0)
    assert files(other) == OLD
    assert not (other / "index.html").samefile(root / TWIN / "index.html")
    before = (other / "index.html").stat().st_ino
    bring(root, OLD, other)
    assert (other / "index.html").stat().st_ino == before


@pytest.mark.parametrize("where", ["site", str(TWIN)])
def test_links_to_elsewhere_lead_nobody_there(root: Path, where: str) -> None:
    bring(root, OLD)
    theirs = root.parent / "theirs"
    shutil.copytree(root / where / "en", theirs)
    before = files(theirs)
    shutil.rmtree(root / where / "en")
    (root / where / "en").symlink_to(theirs)
    bring(root, NEW)
    assert files(root / "site") == NEW
    assert files(theirs) == before


@pytest.mark.parametrize("data", [b"", b"null", b"x\n{}", digest_of(b"[]").encode() + b"\n[]"], ids=repr)
def test_a_damaged_journal_is_dropped(root: Path, data: bytes) -> None:
    bring(root, OLD)
    (root / JOURNAL).write_bytes(data)
    assert not roll_forward(root)
    assert not (root / JOURNAL).exists()
    assert files(root / "site") == OLD


def of_site(folder: str, **moves: list[str]) -> dict[str, Any]:
    return {"site": {"folder": folder, "ready": [], "put": [], "gone": []} | moves}


@pytest.mark.parametrize(
    "forged",
    [
        of_site("THEIRS", gone=["mine"]),
        of_site("HUB/content", gone=["mine"]),
        of_site("HUB/site", ready=["THEIRS"], put=["mine"]),
        {"record": "THEIRS/mine"},
        {"record": "HUB/.kaifong/build-x/../../content/mine"},
        {"fresh": "THEIRS"},
        {"fresh": "HUB/content"},
        of_site("HUB/site", gone=["a\0b"]),
        of_site("HUB/site", gone=["a" * 300]),
    ],
    ids=["deletes", "deletes-texts", "takes", "record", "record-by-dots", "fresh", "fresh-texts", "nul", "long"],
)
def test_a_journal_that_somebody_forged_reaches_nobodys_files(root: Path, forged: dict[str, Any]) -> None:
    """Its checksum holds. Each of these moved or deleted what is no build's, or ended every build from then on."""
    bring(root, OLD)
    theirs = root.parent / "theirs"
    for folder in (theirs, root / "content", root / ".kaifong/build-x"):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "mine").write_text("mine")
    value = {
        "schema": "kaifong.site-journal/1",
        **of_site("HUB/site"),
        "twin": {"folder": str(root / TWIN), "ready": [], "put": [], "gone": []},
        "fresh": "",
        "record": "HUB/.kaifong/build-x/none",
    }
    assert carried_out(root, value)
    assert not carried_out(root, value | forged)
    assert files(root / "site") == OLD
    assert files(theirs) == files(root / "content") == {"mine": "mine"}


def carried_out(root: Path, value: dict[str, Any]) -> bool:
    text = json.dumps(value).replace("HUB", str(root)).replace("THEIRS", str(root.parent / "theirs")).encode()
    (root / JOURNAL).write_bytes(digest_of(text).encode() + b"\n" + text)
    return roll_forward(root)
