"""Many jobs in worker processes, each with a limit on time and memory: the wall behind the renderer's caps.

The caps know the slow inputs that we know. A worker that is slow or large all the same is killed; its job fails, the
rest of its batch goes to a new worker, and every other job is done. A job is a body to render, or whatever the
caller's workers take.
"""

from __future__ import annotations

import sys
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from functools import partial
from multiprocessing.connection import Connection, wait
from typing import Any, TypeAlias

from kaifong.rendering.rendered import Rendered
from kaifong.rendering.worker import RenderFailure, Source, Worker, render_here

BATCH = 8
"""Jobs sent to a worker at once: a message each would cost as much as a short body's rendering."""

AHEAD = 8
"""Batches per worker that may be done or under way before the first result that is still missing."""

Numbered: TypeAlias = tuple[int, Any]
Outcome: TypeAlias = Rendered | RenderFailure


def render_many(
    jobs: Iterable[tuple[str, Source]], *, workers: int, seconds: float, first: Worker | None = None
) -> Iterator[tuple[str, Outcome]]:
    """Each job's name with its result, in the order given, as soon as its turn comes.

    Args:
        jobs: names, which need not be unique, with what to render; read lazily.
        workers: processes; 0 renders here, without any limit (for tests and for trusted text).
        seconds: wall time for one body. What takes longer is a `RenderFailure` with the reason "time".
        first: a worker that was started before, while something else was done; it ends with the others.

    Closing the iterator, or any exception where it is used, ends all workers.
    """
    if workers <= 0:
        for name, source in jobs:
            yield name, render_here(source)
        return
    yield from work_many(jobs, partial(Worker, seconds), workers=workers, first=first)


def work_many(  # noqa: PLR0913 - named, all of them
    jobs: Iterable[tuple[str, Any]],
    worker: Callable[[Sequence[Connection]], Worker],
    *,
    workers: int,
    alone: Callable[[Any], bool] = lambda _job: False,
    most: int = sys.maxsize,
    first: Worker | None = None,
) -> Generator[tuple[str, Any]]:
    """Each job's name with its answer, or a `RenderFailure`, in the order given.

    Args:
        jobs: names, which need not be unique, with what to do; read lazily.
        worker: starts a process, given its siblings' pipes.
        workers: processes, at least one.
        alone: whether a job is sent by itself, as others should not wait behind it.
        most: jobs after which a fresh process takes over: what the old one kept in memory goes with it.
        first: a worker that is there already.

    Closing the iterator, or any exception where it is used, ends all workers.
    """
    pool = _Pool(workers, worker, alone, most, first)
    try:
        yield from pool.run(jobs)
    finally:
        pool.close()


class _Pool:
    def __init__(
        self,
        size: int,
        worker: Callable[[Sequence[Connection]], Worker],
        alone: Callable[[Any], bool],
        most: int,
        first: Worker | None = None,
    ) -> None:
        self._most = most
        self._size = size
        self._worker = worker
        self._alone = alone
        self._workers: list[Worker] = [] if first is None else [first]
        self._again: deque[Numbered] = deque()  # what a worker that ended had not begun
        self._names: dict[int, str] = {}
        self._done: dict[int, Any] = {}

    def run(self, jobs: Iterable[tuple[str, Any]]) -> Iterator[tuple[str, Any]]:
        coming = enumerate(jobs)
        exhausted = False
        turn = 0
        while True:
            while not exhausted and len(self._again) < BATCH and len(self._names) < self._size * BATCH * AHEAD:
                if (job := next(coming, None)) is None:
                    exhausted = True
                    break
                index, (name, asked) = job
                self._names[index] = name
                self._again.append((index, asked))
                if len(self._again) >= BATCH:
                    self._feed()
            self._feed()
            if not self._names:
                return
            if turn not in self._done:
                self._collect()
            while turn in self._done:
                yield self._names.pop(turn), self._done.pop(turn)
                turn += 1

    def _feed(self) -> None:
        """Gives waiting jobs to workers that have none, starting workers as they are needed."""
        while self._again:
            idle = next((worker for worker in self._workers if not worker.batch), None)
            if idle is not None and idle.given >= self._most:
                idle.end()
                self._workers.remove(idle)
                idle = None
            if idle is None:
                if len(self._workers) >= self._size:
                    return
                idle = self._worker([worker.connection for worker in self._workers])
                self._workers.append(idle)
            batch = [self._again.popleft()]
            while (
                self._again
                and len(batch) < BATCH
                and not any(self._alone(one[1]) for one in (batch[0], self._again[0]))
            ):
                batch.append(self._again.popleft())
            if not idle.give(batch):
                self._replace(idle, None)

    def _collect(self) -> None:
        """Waits for results, at most until the first worker has had its time."""
        busy = {worker.connection: worker for worker in self._workers if worker.batch}
        first = min(worker.due for worker in busy.values())
        for ready in wait(list(busy), timeout=max(0.0, first - time.monotonic())):
            worker = busy[ready]  # type: ignore[index]  # `wait` also takes sockets and numbers
            outcome = worker.take()
            if outcome is None:
                self._replace(worker, None)
            else:
                self._done[outcome[0]] = outcome[1]
        now = time.monotonic()
        for worker in busy.values():
            late = worker.batch and now >= worker.due
            if late and worker in self._workers and not worker.connection.poll():
                self._replace(worker, RenderFailure("time", f"not done after {worker.due - worker.since:g} s"))

    def _replace(self, worker: Worker, failure: RenderFailure | None) -> None:
        """Ends a worker: the job that it was at fails, the others wait for a new one."""
        died = worker.end()
        self._workers.remove(worker)
        index, _ = worker.batch.popleft()
        self._done[index] = failure or died
        self._again.extendleft(reversed(worker.batch))

    def close(self) -> None:
        for worker in self._workers:
            worker.end()
        self._workers.clear()


__all__ = ["RenderFailure", "Source", "render_many", "work_many"]
