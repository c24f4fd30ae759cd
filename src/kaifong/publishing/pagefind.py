"""Pagefind's program, which makes an index of a folder of pages (its Python API sleeps)."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from kaifong.errors import BuildError


def pagefind_version() -> str:
    """Which Pagefind is installed: another writes other bytes."""
    return version("pagefind_bin_extended")


@dataclass(frozen=True)
class Running:
    """Pagefind at work.

    Attributes:
        what: what it indexes, as a person calls it. bundle: the folder that it writes.
    """

    what: str
    bundle: Path
    process: subprocess.Popen[str]

    def wait(self) -> None:
        """Waits until the index stands.

        Raises:
            BuildError: Pagefind failed.
        """
        said, _ = self.process.communicate()
        if self.process.returncode != 0:
            raise BuildError(
                f"Pagefind could not index {self.what} (it ended with code {self.process.returncode})",
                why=" / ".join(said.strip().splitlines()[-3:]) or None,
                mend="look for a full disk or lack of memory, or build with --no-search",
            )

    def end(self) -> None:
        """Ends it, whatever it does."""
        self.process.kill()
        self.process.wait()
        if self.process.stdout is not None:
            self.process.stdout.close()


def start(what: str, source: Path, bundle: Path) -> Running:
    """Starts to index the pages in a folder.

    Raises:
        BuildError: the program is missing.
    """
    command = [str(_program()), "--site", str(source), "--output-path", str(bundle), "--silent"]
    process = subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    return Running(what, bundle, process)


def _program() -> Path:
    from pagefind_bin_extended import get_executable

    try:
        return Path(get_executable())
    except FileNotFoundError:
        raise BuildError(
            "Pagefind's program is missing from the Python package `pagefind_bin_extended`",
            mend="install it again (pip install --force-reinstall pagefind_bin_extended), or build with --no-search",
        ) from None
