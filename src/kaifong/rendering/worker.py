"""One process with its limits, and what stands at both ends of its pipe: it renders, or does what it is told to."""

from __future__ import annotations

import contextlib
import multiprocessing
import signal
import time
import warnings
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from kaifong.errors import RenderError
from kaifong.rendering.rendered import Rendered

MEMORY = 384 * 1024 * 1024
"""Bytes of address space that a worker may add to what it starts with; the largest article needs about 30 MB."""

GRACE = 2.0
"""Seconds after which a worker that outlives its parent, or that the parent forgot, ends itself."""


@dataclass(frozen=True)
class Source:
    """What `render` takes."""

    body: str
    first_line: int = 1
    video_hosts: tuple[str, ...] = ()


@dataclass(frozen=True)
class RenderFailure:
    """A body that could not be rendered.

    Attributes:
        reason: "time", "memory" or "crash". None of them is a verdict on the text.
        detail: for a maintainer, in English.
    """

    reason: str
    detail: str = ""


@dataclass(frozen=True)
class Limit:
    """What one job may take.

    Attributes:
        seconds: of wall time, waiting included: the parent counts them too.
        cpu_seconds: of a core's time, which a busy machine does not use up; None for no such limit.
    """

    seconds: float
    cpu_seconds: float | None = None


def render_here(source: Source) -> Rendered | RenderFailure:
    """Renders in this process."""
    from kaifong.rendering.render import render

    try:
        return render(source.body, first_line=source.first_line, video_hosts=source.video_hosts)
    except MemoryError:
        return RenderFailure("memory", "out of memory")
    except RenderError as error:
        return RenderFailure("crash", f"{error.seen}; cause: {error.__cause__!r:.200}")


def _render(source: Source) -> Rendered | RenderFailure:
    """The default job. By the module's name, so that what stands there when a worker is forked is what it does."""
    return render_here(source)


@lru_cache(maxsize=1)
def warm() -> None:
    """Loads the libraries here, once, so that every worker that is forked has them from the start."""
    render_here(Source("*a* `b`\n\n```python\nc\n```\n"))


class Worker:
    """The parent's end of a process.

    `batch` holds the jobs that are not yet answered, the current one first; `given` counts all that it ever had.

    Args:
        seconds: what a job may take: wall time, or a function of the job that says more.
        siblings: the pipes of the other workers, which a forked child has to close.
        answer: what the process does with a job. Where processes are spawned it has to be picklable.
        cold: the libraries are loaded in the process itself, at once, while this one goes on with something else.
    """

    def __init__(
        self,
        seconds: float | Callable[[Any], Limit],
        siblings: Sequence[Connection],
        answer: Callable[[Any], Any] = _render,
        *,
        cold: bool = False,
    ) -> None:
        if not cold:
            warm()
        self._limit = partial(_same, Limit(seconds)) if isinstance(seconds, int | float) else seconds
        forked = "fork" in multiprocessing.get_all_start_methods()
        context = multiprocessing.get_context("fork") if forked else multiprocessing.get_context("spawn")
        self.connection, theirs = context.Pipe()
        # A forked child has its siblings' pipes too, and would keep them from seeing the parent's end.
        inherited = (*siblings, self.connection) if forked else ()
        told = (theirs, self._limit, answer, inherited, cold)
        self._process = context.Process(target=_serve, args=told, daemon=True)
        with warnings.catch_warnings():
            # Python 3.12 warns when a process with threads forks; this child touches no lock of theirs.
            warnings.simplefilter("ignore", DeprecationWarning)
            self._process.start()
        theirs.close()
        self.batch: deque[tuple[int, Any]] = deque()
        self.since = time.monotonic()
        self.given = 0

    @property
    def due(self) -> float:
        """When the current job will have had its time, on the monotonic clock."""
        return self.since + self._limit(self.batch[0][1]).seconds

    def give(self, batch: Sequence[tuple[int, Any]]) -> bool:
        """Sends jobs; False when the process has ended."""
        self.batch.extend(batch)
        self.given += len(batch)
        self.since = time.monotonic()
        try:
            self.connection.send(list(batch))
        except OSError:
            return False
        return True

    def take(self) -> tuple[int, Any] | None:
        """The next answer, which is there or on its way; None when the process has ended."""
        try:
            outcome: tuple[int, Any] = self.connection.recv()
        except (EOFError, OSError):
            return None
        self.batch.popleft()
        self.since = time.monotonic()
        return outcome

    def end(self) -> RenderFailure:
        """Kills the process and waits for it; says how it had ended if it had."""
        self._process.join(0.05 if self.connection.closed or self.connection.poll() else 0)
        code = self._process.exitcode
        self._process.kill()
        self._process.join()
        self._process.close()
        self.connection.close()
        if code in (-signal.SIGALRM, -signal.SIGPROF):
            return RenderFailure("time", "the worker ended itself")
        return RenderFailure("crash", f"the worker ended with {code}")


def _same(limit: Limit, job: object) -> Limit:
    """One limit for all jobs: a function of a module, for processes that are spawned."""
    del job
    return limit


def _serve(
    connection: Connection,
    limit: Callable[[Any], Limit],
    answer: Callable[[Any], Any],
    inherited: Sequence[Connection],
    cold: bool,  # noqa: FBT001 - handed over by position to a process
) -> None:
    for other in inherited:
        other.close()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent gets it too, and ends us
    for deadly in (signal.SIGTERM, signal.SIGALRM, signal.SIGPROF):
        signal.signal(deadly, signal.SIG_DFL)
    _limit_memory()
    if cold:
        warm()
    with contextlib.suppress(EOFError, OSError):  # the parent is gone: so are we
        while True:
            for index, job in connection.recv():
                allowed = limit(job)
                signal.setitimer(signal.ITIMER_REAL, allowed.seconds + GRACE)
                signal.setitimer(signal.ITIMER_PROF, allowed.cpu_seconds or 0)
                outcome = answer(job)
                signal.setitimer(signal.ITIMER_REAL, 0)
                signal.setitimer(signal.ITIMER_PROF, 0)
                connection.send((index, outcome))


def _limit_memory() -> None:
    try:
        import resource

        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
        limit = pages * resource.getpagesize() + MEMORY
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (ImportError, OSError, ValueError):
        return  # no such limit on this system: the one on time is left
