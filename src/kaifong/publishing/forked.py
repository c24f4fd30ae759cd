"""Sharing work out to forked processes: each has all that this one has read, and does its share of it.

A fork costs about 30 ms with a large hub in memory, a page 2 ms: below `MIN` nobody is forked. Where there is no
`fork`, or threads run (a forked lock may never open again), one process does it all.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from typing import IO, NoReturn

from kaifong.errors import BuildError

MIN = 64


def share_out(count: int, work: Callable[[int], str], *, processes: int) -> Iterator[tuple[int, str]]:
    """Does pieces of work in several processes; see `kaifong.pages.entry_pages.ShareOut`.

    Raises:
        OSError: a process could not write; the first one's error.
        BuildError: a process failed otherwise, or was ended.
    """
    if processes < 2 or count < MIN or not hasattr(os, "fork") or threading.active_count() > 1:
        for number in range(count):
            yield number, work(number)
        return
    gc.collect()
    gc.freeze()  # the collector's marks would unshare every page of memory
    sys.stdout.flush()
    sys.stderr.flush()
    children: dict[int, IO[bytes]] = {}
    try:
        for share in range(1, processes):
            told: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - open as long as the child works
            child = os.fork()
            if child == 0:
                _child(range(share, count, processes), work, told)
            children[child] = told
        for number in range(0, count, processes):
            yield number, work(number)
        while children:
            child, kept = next(iter(children.items()))
            _, status = os.waitpid(child, 0)
            del children[child]
            yield from _results(kept, os.waitstatus_to_exitcode(status))
    finally:
        gc.unfreeze()
        for child in children:
            os.kill(child, 9)
            os.waitpid(child, 0)


def _child(numbers: range, work: Callable[[int], str], told: IO[bytes]) -> NoReturn:
    """Works, and ends without this process's clean-up: no exit handlers, no second writing of its buffers."""
    code = 1
    try:
        with os.fdopen(os.dup(told.fileno()), "wb") as out:
            for number in numbers:
                out.write(f"{number} {work(number)}\n".encode(errors="surrogatepass"))
        code = 0
    except OSError as wrong:
        code = _tell(told, {"errno": wrong.errno, "file": str(wrong.filename or "")})
    except BaseException as wrong:  # noqa: BLE001 - whatever it was, the first process has to hear of it
        code = _tell(told, {"what": f"{type(wrong).__name__}: {wrong}"[:500]})
    finally:
        os._exit(code)


def _tell(told: IO[bytes], what: dict[str, object]) -> int:
    descriptor = told.fileno()
    os.ftruncate(descriptor, 0)
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.write(descriptor, json.dumps(what).encode())
    return 1


def _results(told: IO[bytes], code: int) -> Iterator[tuple[int, str]]:
    with told:
        told.seek(0)
        if code == 0:
            for line in told:
                number, _, result = line.decode(errors="surrogatepass").rstrip("\n").partition(" ")
                yield int(number), result
            return
        said = told.read()
    if code == 1 and said:
        failure = json.loads(said)
        if failure.get("errno"):
            raise OSError(failure["errno"], os.strerror(failure["errno"]), failure["file"])
        raise BuildError(f"a page could not be staged: {failure['what']}", mend="report this with the text")
    raise BuildError(
        f"a process that staged pages ended with code {code} and no word",
        mend="look for lack of memory, and build again with --jobs 1",
    )
