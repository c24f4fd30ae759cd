"""A write that breaks off leaves the old file whole and nothing beside it, whoever writes."""

from __future__ import annotations

import os
import resource
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from click.testing import CliRunner

from kaifong.cli.fix import command as fix
from kaifong.cli.new import command as new
from kaifong.entries.whole_file import write_whole
from kaifong.importing.write import write as import_write
from kaifong.pages.outlet import Outlet
from kaifong.setup.scaffold import make
from kaifong.testing import HUB_YML, story

LONG = b"new " * 5000
OLD = story("A fi\u200bne day.\n" + "old " * 5000).encode()
NAME = "content/en/stories/a.md"


@contextmanager
def full_disk() -> Iterator[None]:
    """No file may grow beyond 20 bytes: what is longer breaks off there, as on a full disk."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def content(folder: Path) -> dict[str, bytes]:
    """Every file by path."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def run(command: object, root: Path, *arguments: str) -> None:
    """Runs a command; raises what it raised."""
    CliRunner().invoke(command, [*arguments, "--root", str(root)], catch_exceptions=False)  # type: ignore[arg-type]


def outlet_put(root: Path) -> None:
    Outlet(root).put(NAME, LONG)


def new_gallery(root: Path, picture: Path) -> None:
    flags = ["--language", "en", "--title", "A", "--author", "bob", "--picture", str(picture), "--yes"]
    run(new, root, "gallery", "fresh", *flags, "--set", "items.0.alt=A square")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A hub with one entry."""
    hub = tmp_path / "hub"
    for path, data in {
        "hub.yml": HUB_YML.encode(),
        "guidelines/policy.yml": b"schema: kaifong.policy/1\n",
        NAME: OLD,
    }.items():
        (hub / path).parent.mkdir(parents=True, exist_ok=True)
        (hub / path).write_bytes(data)
    return hub


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    from PIL import Image

    Image.new("RGB", (40, 30), "red").save(tmp_path / "red.png")
    return tmp_path / "red.png"


@pytest.mark.parametrize(
    "write",
    [
        pytest.param(lambda root: write_whole(root / NAME, LONG), id="over"),
        pytest.param(lambda root: write_whole(root / "fresh.md", LONG, over=False), id="new file"),
        pytest.param(lambda root: import_write(root / NAME, LONG), id="import"),
        pytest.param(outlet_put, id="stage"),
        pytest.param(lambda root: make(root, {"fresh/a.md": LONG}), id="fresh hub"),
        pytest.param(
            lambda root: run(
                new, root, "story", "fresh", "--language", "en", "--title", "A", "--author", "b", "--yes"
            ),
            id="kaifong new",
        ),
    ],
)
def test_what_breaks_off_leaves_the_old_file_and_no_litter(write: Callable[[Path], object], root: Path) -> None:
    before = content(root)
    with full_disk(), pytest.raises(Exception, match=r"(?i)file too large"):
        write(root)
    assert content(root) == before
    write(root)
    assert content(root) != before


def test_a_fix_that_breaks_off_says_so_and_leaves_the_old_file(root: Path) -> None:
    before = content(root)
    with full_disk():
        broken = CliRunner().invoke(fix, [NAME, "--root", str(root)])
    assert broken.exit_code != 0
    assert NAME in broken.output
    assert content(root) == before
    run(fix, root, NAME)
    assert content(root) != before


def test_an_entry_whose_last_file_breaks_off_leaves_none_of_its_files(
    root: Path, picture: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kaifong.cli import new_file

    before = content(root)
    written = []

    def second_breaks_off(path: Path, data: bytes, **how: bool) -> None:
        written.append(path)
        if len(written) == 2:
            with full_disk():
                write_whole(path, LONG, **how)
        write_whole(path, data, **how)

    with monkeypatch.context() as patch:
        patch.setattr(new_file, "write_whole", second_breaks_off)
        with pytest.raises(OSError, match="File too large"):
            new_gallery(root, picture)
    assert len(written) == 2
    assert content(root) == before
    new_gallery(root, picture)
    assert {name for name in content(root) if name not in before} == {
        "content/en/galleries/fresh/index.md",
        "content/en/galleries/fresh/red.png",
    }


def test_what_is_there_is_not_replaced_by_what_is_new(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"mine")
    (tmp_path / "b").symlink_to("nowhere")
    for name in ("a", "b"):
        with pytest.raises(FileExistsError):
            write_whole(tmp_path / name, b"new", over=False)
    assert (tmp_path / "a").read_bytes() == b"mine"
    assert sorted(one.name for one in tmp_path.iterdir()) == ["a", "b"]


def test_a_disk_without_second_names_is_no_hindrance(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(_path: Path, _target: Path) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", no_links)
    write_whole(tmp_path / "a", b"first", over=False)
    with pytest.raises(FileExistsError):
        write_whole(tmp_path / "a", b"second", over=False)
    assert content(tmp_path) == {"a": b"first"}


def test_a_symlink_is_replaced_and_not_followed(tmp_path: Path) -> None:
    (tmp_path / "outside").write_bytes(b"mine")
    (tmp_path / "link").symlink_to(tmp_path / "outside")
    write_whole(tmp_path / "link", b"ours")
    assert content(tmp_path) == {"outside": b"mine", "link": b"ours"}
    assert not (tmp_path / "link").is_symlink()


def test_permissions_are_those_of_every_new_file_or_those_asked_for(tmp_path: Path) -> None:
    (tmp_path / "plain").write_bytes(b"")
    write_whole(tmp_path / "whole", b"")
    write_whole(tmp_path / "own", b"", mode=0o640)
    assert (tmp_path / "whole").stat().st_mode == (tmp_path / "plain").stat().st_mode
    assert (tmp_path / "own").stat().st_mode & 0o777 == 0o640


def test_the_longest_name_can_be_written_and_a_left_over_is_no_hindrance(tmp_path: Path) -> None:
    (tmp_path / f".kaifong-{os.getpid()}-0").write_bytes(b"left")
    write_whole(tmp_path / ("n" * 255), b"ours")
    assert (tmp_path / ("n" * 255)).read_bytes() == b"ours"
