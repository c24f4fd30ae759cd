"""Git with limits, for objects that strangers made: no hooks, no configuration but ours, so much and no more.

A pack can be small and what it stands for without end: files in gigabytes that compress to nothing, chains of
differences, folders within themselves. So every command has a ceiling on time, memory, the files it writes and what
it prints.
"""

from __future__ import annotations

import os
import subprocess
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from kaifong.errors import KaifongError

# What a pull request within the caps takes is a hundredth of each.
_CPU_SECONDS = 30
_WALL_SECONDS = 120.0
_MEMORY_KB = 3 * 1024 * 1024  # of addresses: Git maps its packs
_FILE_BLOCKS = 2 * 300 * 1024  # of 512 bytes: 300 MiB
_LIMITS = f'ulimit -t {_CPU_SECONDS}; ulimit -v {_MEMORY_KB}; ulimit -f {_FILE_BLOCKS}; ulimit -c 0; exec "$@"'

_QUIET = (
    "--no-pager",
    "--no-replace-objects",
    "--literal-pathspecs",
    *("-c", f"core.hooksPath={os.devnull}"),
    *("-c", "core.fsmonitor=false"),
    *("-c", "core.quotePath=false"),
    *("-c", "gc.auto=0"),
    *("-c", "maintenance.auto=false"),
    *("-c", "credential.helper="),
    *("-c", "fetch.fsckObjects=true"),
    *("-c", "transfer.fsckObjects=true"),
    *("-c", "http.followRedirects=false"),  # a token goes to one host
    *("-c", "protocol.allow=never"),
)
# How a runner behind a proxy reaches GitHub; nothing else of the environment is Git's business.
_WAYS_OUT = (
    *("HTTPS_PROXY", "https_proxy", "NO_PROXY", "no_proxy"),
    *("SSL_CERT_FILE", "SSL_CERT_DIR", "GIT_SSL_CAINFO", "CURL_CA_BUNDLE"),
)

# What Git says where it, or a process that it started, met a ceiling.
_OUT_OF_ROOM = (b"out of memory", b"mmap failed", b"died of signal")
# What it says where the objects themselves are no good: their author made them so.
_UNFIT = (b"fsck error",)


class Unread(KaifongError):  # noqa: N818 - reads as what it says: the objects stayed unread
    """Git could not read the pull request, or not within its limits.

    `limited`: it was stopped by one of them, or by the objects themselves. Whoever made the pull request can bring
    that about, so nothing dearer is tried in Git's place.
    """

    def __init__(self, seen: str, *, limited: bool = False) -> None:
        super().__init__(seen, mend="a moderator looks at the pull request by hand")
        self.limited = limited


@dataclass(frozen=True)
class Store:
    """A bare repository of our own.

    Attributes:
        folder: where it lies. environment: of the step; a few names of it are handed on.
    """

    folder: Path
    environment: Mapping[str, str]

    def run(
        self,
        *arguments: str,
        given: bytes = b"",
        most: int = 16 * 1024 * 1024,
        allow: str | None = None,
        header: tuple[str, str] | None = None,
        fine: Sequence[int] = (0,),
    ) -> bytes:
        """What a Git command prints.

        Args:
            given: its standard input. most: bytes that it may print.
            allow: the protocol by which it may reach another machine; None for none.
            header: an address, and the header to send there (a token, which must not stand among the arguments).
            fine: the codes with which it may end.

        Raises:
            Unread: it failed, or met a limit.
        """
        reach = ("-c", f"protocol.{allow}.allow=always") if allow else ()
        command = ["git", *_QUIET, *reach, *arguments]
        with subprocess.Popen(
            ["/bin/sh", "-c", _LIMITS, "sh", *command],
            cwd=self.folder,
            env=self._environment(header),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        ) as process:
            out, words, late = _gathered(process, given, most)
        if late:
            raise Unread(f"`git {arguments[0]}` took too long, or printed too much", limited=True)
        if process.returncode not in fine:
            said = words.decode("utf-8", "replace").strip().splitlines()
            # A signal: of its own (CPU, file size), or reported by the shell as 128 and its number.
            stopped = process.returncode < 0 or process.returncode > 129
            theirs = any(sign in words.lower() for sign in (*_OUT_OF_ROOM, *_UNFIT))
            told = said[-1] if said else "it gave no reason"
            # 128 is Git's own word for "fatal"; 129 for wrong usage.
            raise Unread(f"`git {arguments[0]}` failed: {told}", limited=stopped or theirs)
        return out

    def _environment(self, header: tuple[str, str] | None) -> dict[str, str]:
        secret = {}
        if header:
            secret = {
                "GIT_CONFIG_COUNT": "1",
                "GIT_CONFIG_KEY_0": f"http.{header[0]}.extraHeader",
                "GIT_CONFIG_VALUE_0": header[1],
            }
        ways = {name: self.environment[name] for name in _WAYS_OUT if name in self.environment}
        return {
            **ways,
            "PATH": self.environment.get("PATH", os.defpath),
            "HOME": os.devnull,
            "LC_ALL": "C",
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_TERMINAL_PROMPT": "0",
            "GIT_NO_LAZY_FETCH": "1",
            **secret,
        }


def _gathered(process: subprocess.Popen[bytes], given: bytes, most: int) -> tuple[bytes, bytes, bool]:
    """Output, words, and whether it was stopped for being late or printing more than `most`."""
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stderr is not None
    late = threading.Event()

    def stop() -> None:
        late.set()
        _end(process)

    clock = threading.Timer(_WALL_SECONDS, stop)
    words: list[bytes] = []
    listening = threading.Thread(target=lambda err: words.append(err.read(1 << 16)), args=(process.stderr,))
    feeding = threading.Thread(target=_feed, args=(process.stdin, given))
    for thread in (clock, listening, feeding):
        thread.daemon = True
        thread.start()
    out = process.stdout.read(most + 1)
    if len(out) > most:
        stop()
    process.wait()
    clock.cancel()
    for thread in (clock, listening, feeding):
        thread.join()  # the review forks next, and a process with threads had better not
    return out, b"".join(words), late.is_set()


def _feed(pipe: IO[bytes], given: bytes) -> None:
    try:
        pipe.write(given)
        pipe.close()
    except (BrokenPipeError, ValueError):
        return  # it ended before it had read everything


def _end(process: subprocess.Popen[bytes]) -> None:
    """Ends the command with all that it started (a fetch is four processes)."""
    import signal

    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        return


def new_store(folder: Path, environment: Mapping[str, str], borrowed: Sequence[Path] = ()) -> Store:
    """An empty bare repository.

    Args:
        folder: an empty folder, or one that is not there.
        borrowed: folders of objects (`.git/objects`) that need not be fetched again.

    Raises:
        Unread: Git failed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    store = Store(folder, environment)
    store.run("init", "--quiet", "--bare", "--template=", ".")
    if borrowed:
        (folder / "objects" / "info").mkdir(parents=True, exist_ok=True)
        lines = "".join(f"{one.resolve()}\n" for one in borrowed)
        (folder / "objects" / "info" / "alternates").write_text(lines, encoding="utf-8")
    return store
