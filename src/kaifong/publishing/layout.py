"""Laying pages of the stage out with MkDocs and Material, and saying clearly what went wrong where it does."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

from kaifong.errors import BuildError
from kaifong.publishing.generator import VARIABLE, called, generator
from kaifong.publishing.layout_order import Order

# A page takes 3 ms of a core; a machine that takes longer than this has stopped doing it.
_START_SECONDS = 300.0
_SECONDS_A_PAGE = 0.5


@dataclass(frozen=True)
class LaidOut:
    """What MkDocs did.

    Attributes:
        warnings: what it warned of, each with the staged page that it belongs to, or "".
        whole: it laid out all pages, whatever was asked for: something in the configuration may look at all of them.
    """

    warnings: tuple[tuple[str, str], ...] = ()
    whole: bool = False


class Layout:
    """MkDocs in a process of its own, which gets ready as soon as it is made, and ends with the `with` block.

    Args:
        root: the hub. site_dir: an empty folder for what is laid out.
        empty: another one, in which MkDocs finds no page; None to lay out all that is staged, at once.
        jobs: how many processes may lay out pages; 0 for one per core.
        strict: MkDocs's warnings end the build.
        day: what templates of a hub's own may say that the site was built on.

    Raises:
        BuildError: there is no MkDocs.
    """

    def __init__(  # noqa: PLR0913 - what MkDocs's process is told, by name
        self,
        root: Path,
        site_dir: Path,
        *,
        empty: Path | None = None,
        jobs: int = 0,
        strict: bool = False,
        day: date | None = None,
    ) -> None:
        self._called = called(os.environ)
        self._limit = _START_SECONDS
        self._said: IO[str] = tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace")  # noqa: SIM115 - __exit__
        arguments = [str(root.absolute()), str(site_dir.absolute()), str(jobs), "strict" if strict else "lenient"]
        try:
            self._process: subprocess.Popen[str] = subprocess.Popen(
                [
                    *(sys.executable, "-m", "kaifong.publishing.layout_process"),
                    *(arguments if empty is None else [*arguments, str(empty.absolute())]),
                ],
                env=_environment(day),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._said,
                text=True,
                # Its children are ended with it. Ctrl-C is for us, and `__exit__` passes it on.
                process_group=0 if os.name == "posix" else None,
            )
        except BaseException:
            self._said.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Ends whatever runs still: nothing was asked for, or something went wrong."""
        self._kill()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()
        self._process.wait()
        self._said.close()

    @property
    def waits(self) -> bool:
        """Whether the process runs still."""
        return self._process.poll() is None

    def order(self, pages: Iterable[str], *, theme: bool) -> None:
        """Asks for these staged pages, and for the theme's own files or not. The stage is complete."""
        order = Order(tuple(pages), theme)
        self._limit += _SECONDS_A_PAGE * len(order.pages)
        assert self._process.stdin is not None
        with suppress(BrokenPipeError):  # it has ended already: `finished` says why
            self._process.stdin.write(order.line())
            self._process.stdin.close()
        self._process.stdin = None

    def finished(self) -> LaidOut:
        """Waits until it is done.

        Raises:
            BuildError: MkDocs could not do it, or does not end.
            OSError: a file could not be written; `errno` says why.
        """
        try:
            told, _ = self._process.communicate(timeout=self._limit)
        except subprocess.TimeoutExpired:
            raise BuildError(
                f"{self._called} did not lay the pages out within {self._limit:.0f} seconds, and was ended",
                why="it takes some milliseconds a page; a template or a plugin may be going round in circles",
                mend="look at what changed last in mkdocs.yml, hooks and templates; the site as it was still stands",
            ) from None
        return self._read(told)

    def _read(self, told: str) -> LaidOut:
        try:
            result: dict[str, Any] = json.loads(told.rstrip("\n").rpartition("\n")[2])
        except ValueError:
            raise BuildError(
                f"{self._called} ended with code {self._process.returncode} and no word",
                why=self._tail() or None,
                mend="look for lack of memory or a full disk, and build again with --jobs 1",
            ) from None
        if result["ok"]:
            return LaidOut(tuple((page, message) for page, message in result["warnings"]), bool(result["whole"]))
        if result.get("errno"):
            raise OSError(result["errno"], os.strerror(result["errno"]), result["file"])
        messages = [one for one in result["messages"] if one] or [self._tail()]
        raise BuildError(
            f"{self._called} could not lay the site out: " + "; ".join(messages),
            mend="mend mkdocs.yml, or delete .kaifong/ and build again; the site as it was still stands",
        )

    def _tail(self) -> str:
        """The last lines of what the process said: the part that says why."""
        self._said.seek(0)
        return " / ".join(line.strip() for line in self._said.read().strip().splitlines()[-3:])

    def _kill(self) -> None:
        if self._process.poll() is not None:
            return
        with suppress(ProcessLookupError, PermissionError):
            if os.name == "posix":
                os.killpg(self._process.pid, signal.SIGKILL)
            else:
                self._process.kill()


def lay_out(root: Path, site_dir: Path, *, jobs: int, strict: bool = False) -> tuple[str, ...]:
    """Lays all of the hub's stage, which must be up to date, out into `site_dir`, and gives MkDocs's warnings.

    Raises:
        BuildError, OSError: as `Layout.finished`.
    """
    with Layout(root, site_dir, jobs=jobs, strict=strict) as layout:
        return tuple(dict.fromkeys(message for _, message in layout.finished().warnings))


def _environment(day: date | None) -> dict[str, str]:
    """What MkDocs's process sees: its greeting is left out, and its clock, where it asks, is the hub's day."""
    made = {
        **os.environ,
        VARIABLE: generator(os.environ),
        # MkDocs greets every build with its future, in colour, on both streams; it has been read.
        "NO_MKDOCS_2_WARNING": "1",
        "DISABLE_MKDOCS_2_WARNING": "true",
    }
    if day is not None:
        made.setdefault("SOURCE_DATE_EPOCH", str((day - date(1970, 1, 1)).days * 86_400))
    return made
