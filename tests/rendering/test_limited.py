"""Worker processes: order, limits on time and memory, death, and nothing left behind."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from collections.abc import Iterator

import pytest

from kaifong.rendering import worker
from kaifong.rendering.limited import RenderFailure, Source, render_many
from kaifong.rendering.render import render
from kaifong.rendering.rendered import Rendered

pytestmark = pytest.mark.skipif(
    "fork" not in multiprocessing.get_all_start_methods(), reason="the traps below reach workers by being forked"
)

SECONDS = 20.0
"""Generous where time is not what is tested: these tests share their machine."""


@pytest.fixture(autouse=True)
def _nothing_is_left_behind() -> Iterator[None]:
    yield
    assert multiprocessing.active_children() == []


@pytest.fixture
def traps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Bodies that make a worker misbehave, as a slow or broken library would."""
    real = worker.render_here

    def render_here(source: Source) -> Rendered | RenderFailure:
        if source.body == "hang":
            time.sleep(600)
        if source.body == "die":
            os.kill(os.getpid(), signal.SIGKILL)
        if source.body == "eat":
            held = []
            try:
                while True:
                    held.append(bytearray(16 * 1024 * 1024))
            except MemoryError:
                held.clear()
                return RenderFailure("memory", "out of memory")
        if source.body == "raise":
            raise OSError("a bug")
        return real(source)

    monkeypatch.setattr(worker, "render_here", render_here)


def _jobs(*bodies: str) -> list[tuple[str, Source]]:
    return [(f"{number}.md", Source(body)) for number, body in enumerate(bodies)]


@pytest.mark.parametrize("workers", [0, 1, 2, 5])
def test_results_are_those_of_render_in_the_order_given(workers: int) -> None:
    jobs = _jobs(*(f"# {number}\n\n" + "text *here*\n\n" * (number % 7) for number in range(100)))
    results = list(render_many(iter(jobs), workers=workers, seconds=SECONDS))
    assert results == [(name, render(source.body)) for name, source in jobs]


def test_the_whole_source_reaches_the_worker() -> None:
    source = Source("https://v.example/1\n\n<script>", first_line=7, video_hosts=("v.example",))
    [(_, result)] = render_many([("a", source)], workers=1, seconds=SECONDS)
    assert result == render(source.body, first_line=7, video_hosts=("v.example",))


@pytest.mark.parametrize("workers", [0, 1])
def test_no_jobs(workers: int) -> None:
    assert list(render_many([], workers=workers, seconds=SECONDS)) == []


@pytest.mark.usefixtures("traps")
@pytest.mark.parametrize("workers", [1, 2])
def test_a_body_without_end_fails_alone(workers: int) -> None:
    bodies = ["one", "hang", "two", *["more"] * 30, "hang", "last"]
    started = time.monotonic()
    results = [result for _, result in render_many(_jobs(*bodies), workers=workers, seconds=1.0)]
    assert time.monotonic() - started < 30
    for body, result in zip(bodies, results, strict=True):
        if body == "hang":
            assert isinstance(result, RenderFailure)
            assert result.reason == "time"
        else:
            assert result == render(body)


@pytest.mark.usefixtures("traps")
@pytest.mark.parametrize("trap", ["die", "raise"])
def test_a_worker_that_dies_loses_one_body(trap: str) -> None:
    bodies = [trap, "one", "two", trap, trap, "three", *["more"] * 20, trap]
    results = [result for _, result in render_many(_jobs(*bodies), workers=2, seconds=SECONDS)]
    assert [isinstance(result, RenderFailure) for result in results] == [body == trap for body in bodies]
    assert {result.reason for result in results if isinstance(result, RenderFailure)} == {"crash"}


@pytest.mark.usefixtures("traps")
@pytest.mark.skipif(not os.path.exists("/proc/self/statm"), reason="no limit on memory without /proc")  # noqa: PTH110
def test_a_body_without_measure_meets_the_limit_on_memory() -> None:
    results = [result for _, result in render_many(_jobs("one", "eat", "two"), workers=1, seconds=SECONDS)]
    assert results == [render("one"), RenderFailure("memory", "out of memory"), render("two")]


@pytest.mark.usefixtures("traps")
def test_a_worker_whose_parent_forgets_it_ends_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "GRACE", 0.0)
    alone = worker.Worker(0.2, [])
    assert alone.give([(0, Source("hang"))])
    assert alone.take() is None
    assert alone.end().reason == "time"


def test_breaking_off_ends_the_workers() -> None:
    results = render_many(_jobs(*["text"] * 200), workers=2, seconds=SECONDS)
    next(results)
    assert multiprocessing.active_children() != []
    results.close()  # type: ignore[attr-defined]


def test_an_exception_among_the_jobs_ends_the_workers() -> None:
    def jobs() -> Iterator[tuple[str, Source]]:
        yield from _jobs(*["text"] * 20)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        list(render_many(jobs(), workers=2, seconds=SECONDS))


def test_jobs_are_read_only_as_far_ahead_as_is_useful() -> None:
    taken = 0

    def jobs() -> Iterator[tuple[str, Source]]:
        nonlocal taken
        for job in _jobs(*["text"] * 5000):
            taken += 1
            yield job

    results = render_many(jobs(), workers=2, seconds=SECONDS)
    next(results)
    assert taken < 500
    results.close()  # type: ignore[attr-defined]


def test_a_slow_reader_of_results_does_not_run_out_the_workers_time() -> None:
    results: list[object] = []
    for _, result in render_many(_jobs(*["text"] * 40), workers=1, seconds=1.0):
        if len(results) in (0, 20):
            time.sleep(1.5)
        results.append(result)
    assert not any(isinstance(result, RenderFailure) for result in results)


def test_a_parser_that_fails_is_a_failure_and_not_a_crash(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_body: str, **_: object) -> tuple[str, str]:
        raise RecursionError

    monkeypatch.setattr("kaifong.rendering.render.to_html", broken)
    [(_, result)] = render_many(_jobs("x"), workers=0, seconds=SECONDS)
    assert isinstance(result, RenderFailure)
    assert result.reason == "crash"
    assert "RecursionError" in result.detail


def test_a_worker_that_was_started_before_does_its_share_and_ends_with_the_others() -> None:
    early = worker.Worker(SECONDS, (), cold=True)
    results = dict(render_many(_jobs(*["text"] * 40), workers=2, seconds=SECONDS, first=early))
    assert len(results) == 40
    assert early.given > 0
    assert early.connection.closed
