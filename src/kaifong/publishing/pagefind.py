"""Pagefind's program, which makes an index of pages.

We speak with it as its own Node and Python packages do (`--service`): messages of JSON in base64, each with a comma
after it, through its standard input and output. So no page and no index lies on a disk on the way; its Python API
sleeps between two looks at the answers.
"""

from __future__ import annotations

import base64
import json
import os
import select
import subprocess
import tempfile
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import IO, Any

from kaifong.errors import BuildError

# So many pages are on their way at once: it reads one while we make the next. All their answers, of some hundred
# bytes each, have to fit into a pipe, or both would wait for each other.
_ON_THEIR_WAY = 4
_AT_ONCE = 1 << 20
# It makes the index of a part in a second; a machine that takes two hundred times as long has stopped doing it.
_SILENT_SECONDS = 200.0
_LONGEST_LINE = 300


def pagefind_version() -> str:
    """Which Pagefind is installed: another writes other bytes."""
    return version("pagefind_bin_extended")


@dataclass
class Running:
    """Pagefind at work on one index.

    Attributes:
        what: what it indexes, as a person calls it.
    """

    what: str
    process: subprocess.Popen[bytes]
    _errors: IO[bytes]
    _read: bytes = b""
    _unanswered: int = 0
    _asked: int = 0

    def add(self, address: str, page: str) -> None:
        """Gives it a page: its address, site-relative with a slash at the end, and its HTML. The order counts.

        Raises:
            BuildError: Pagefind failed.
        """
        if not self._asked:
            self._ask({"type": "NewIndex", "config": {}})
        self._ask({"type": "AddFile", "index_id": 0, "file_path": f"{address}index.html", "file_contents": page})
        while self._unanswered > _ON_THEIR_WAY:
            self._answer()

    def make(self) -> None:
        """Says that these were all pages. It makes the index while the caller does something else.

        Raises:
            BuildError: Pagefind failed.
        """
        while self._unanswered:
            self._answer()
        self._ask({"type": "GetFiles", "index_id": 0})

    def files(self) -> dict[str, bytes]:
        """Waits for the index: its files by path.

        Raises:
            BuildError: Pagefind failed.
        """
        try:
            found = {str(one["path"]): base64.b64decode(one["content"]) for one in self._answer()["files"]}
        except (LookupError, TypeError, ValueError):
            raise self._failed("it gave no files") from None
        self.end()
        return found

    def end(self) -> None:
        """Ends it, whatever it does."""
        self.process.kill()
        self.process.wait()
        for one in (self.process.stdin, self.process.stdout, self._errors):
            if one is not None:
                one.close()

    def _ask(self, payload: dict[str, object]) -> None:
        assert self.process.stdin is not None
        self._asked += 1
        text = json.dumps({"message_id": self._asked, "payload": payload}, ensure_ascii=False)
        data = memoryview(base64.b64encode(text.encode("utf-8", "replace")) + b",")
        try:
            while data:
                self._wait_for(self.process.stdin, write=True)
                data = data[os.write(self.process.stdin.fileno(), data) :]
        except BrokenPipeError:
            raise self._ended(self._read) from None
        self._unanswered += 1

    def _answer(self) -> dict[str, Any]:
        assert self.process.stdout is not None
        parts = [self._read]
        while b"," not in parts[-1]:
            self._wait_for(self.process.stdout)
            parts.append(os.read(self.process.stdout.fileno(), _AT_ONCE))
            if not parts[-1]:
                raise self._ended(b"".join(parts))
        message, _, self._read = b"".join(parts).partition(b",")
        self._unanswered -= 1
        try:
            payload = json.loads(base64.b64decode(message))["payload"]
            failed = payload["type"] == "Error"
        except (ValueError, LookupError, TypeError):
            raise self._failed("it answers in a form that we do not know") from None
        if failed:
            raise self._failed(str(payload.get("message")))
        return dict(payload)

    def _wait_for(self, pipe: IO[bytes], *, write: bool = False) -> None:
        """Waits until a pipe can be read or written; on systems that cannot be asked, reading and writing waits."""
        if os.name != "posix":
            return
        ready = select.select([] if write else [pipe], [pipe] if write else [], [], _SILENT_SECONDS)
        if not any(ready):
            raise self._failed(f"it neither took nor said anything for {_SILENT_SECONDS:.0f} seconds")

    def _ended(self, said: bytes) -> BuildError:
        assert self.process.stdout is not None
        while more := os.read(self.process.stdout.fileno(), _AT_ONCE):
            said += more
        code = self.process.wait()
        self._errors.seek(0)
        told = (said + self._errors.read()).decode("utf-8", "replace").strip().splitlines()
        lines = [line[:_LONGEST_LINE] for line in told if " " in line]  # its messages to us have none
        return self._failed(" / ".join(lines[-3:]) or None, f" (it ended with code {code})")

    def _failed(self, why: str | None, how: str = "") -> BuildError:
        return BuildError(
            f"Pagefind could not index {self.what}{how}",
            why=why,
            mend="look for a full disk or lack of memory, or build with --no-search",
        )


def start(what: str) -> Running:
    """Starts an index. To be followed by `add` for every page, `make` and `files`; by `end` in any case.

    Raises:
        BuildError: the program is missing.
    """
    command = [str(_program()), "--service"]
    errors = tempfile.TemporaryFile()  # noqa: SIM115 - closed by `end`
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, bufsize=0)
    return Running(what, process, errors)


def _program() -> Path:
    from pagefind_bin_extended import get_executable

    try:
        return Path(get_executable())
    except FileNotFoundError:
        raise BuildError(
            "Pagefind's program is missing from the Python package `pagefind_bin_extended`",
            mend="install it again (pip install --force-reinstall pagefind_bin_extended), or build with --no-search",
        ) from None
