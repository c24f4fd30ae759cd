"""Running a command and saying how long it took and how much memory its processes had together at their worst."""

from __future__ import annotations

import os
import resource
import subprocess
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

# Seconds between two looks at /proc: short peaks of less are missed, which the report says.
LOOK = 0.1


@dataclass(frozen=True)
class Run:
    """One run.

    Attributes:
        seconds: wall time.
        cpu_seconds: time on a core of the command and all its descendants together, which a busy machine does not
            stretch as it does wall time.
        peak_mb: the greatest sum of the proportional set sizes (PSS: a page shared by two processes counts half for
            each) of the command and all its descendants, in MiB. Programs named in `apart` are not in it.
        apart_mb: the greatest sum of those, in MiB.
        all_mb: the greatest sum of all together, in MiB: less than both peaks where they are not at once.
    """

    seconds: float
    cpu_seconds: float
    peak_mb: float
    apart_mb: float
    all_mb: float


def measure(
    command: list[str],
    folder: Path,
    *,
    apart: tuple[str, ...] = (),
    fine: tuple[int, ...] = (0,),
    environment: Mapping[str, str] | None = None,
) -> Run:
    """Runs a command in a folder.

    Args:
        apart: the beginnings of the names of programs whose memory is told apart (the search index's).
        fine: the exit codes that are no failure.
        environment: variables beside this process's own.

    Raises:
        RuntimeError: it failed; with the end of what it said.
    """
    process = subprocess.Popen(
        command,
        cwd=folder,
        env={**os.environ, **(environment or {})},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    peaks = [0, 0, 0]
    ended = threading.Event()

    def look() -> None:
        while not ended.wait(LOOK):
            ours, others = _memory(process.pid, apart)
            peaks[:] = map(max, peaks, (ours, others, ours + others))

    watcher = threading.Thread(target=look)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = time.perf_counter()
    watcher.start()
    said, _ = process.communicate()
    seconds = time.perf_counter() - started
    ended.set()
    watcher.join()
    if process.returncode not in fine:
        raise RuntimeError(f"{' '.join(command)} ended with code {process.returncode}:\n{said[-2000:]}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Run(seconds, cpu, *(peak / 1024 for peak in peaks))


def _memory(top: int, apart: tuple[str, ...]) -> tuple[int, int]:
    """PSS in KiB of the process tree: what counts, and what is told apart."""
    children: dict[int, list[int]] = {}
    names: dict[int, str] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                name, _, rest = (entry / "stat").read_text().partition("(")[2].rpartition(")")
            except OSError:
                continue  # it ended while we looked
            names[int(entry.name)] = name
            children.setdefault(int(rest.split()[1]), []).append(int(entry.name))
    ours = others = 0
    waiting = [top]
    while waiting:
        one = waiting.pop()
        waiting += children.get(one, [])
        size = _proportional(one)
        if names.get(one, "").startswith(apart) and apart:
            others += size
        else:
            ours += size
    return ours, others


def _proportional(process: int) -> int:
    try:
        with Path(f"/proc/{process}/smaps_rollup").open(encoding="ascii") as lines:
            return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)
    except OSError:
        return 0
