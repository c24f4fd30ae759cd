"""Measures `kaifong check` of one changed entry and of a whole hub: time, time on a core, memory of all processes.

    python benchmarks/review.py --entries 10000 --json figures.json

The hub is a Git repository with a commit on its default branch; the changed entry is found by Git, as in a pull
request.
Wall time says something only where nothing else runs; time on a core, divided by the cores, is what it could be
there.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

# Siblings of this script: Python finds them beside it, mypy looks from the project's root.
from make_hub import make_hub
from measured import Run, measure

# The goals of issue 3, at 10,000 entries on two cores.
GOALS = {"one_seconds": 2.0, "one_peak_mb": 400.0, "sweep_per_second": 250.0, "import_seconds": 0.3}
KAIFONG = Path(sys.executable).parent / "kaifong"
ENTRY = Path("content/en/stories/road-00000/index.md")
VERDICTS = (0, 10, 20, 30)
WHO = ("-c", "user.name=Bench", "-c", "user.email=bench@example.com", "-c", "init.defaultBranch=main")


def main() -> None:
    """The command line."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--entries", type=int, required=True, help="how many stories the hub has")
    asked.add_argument("--rounds", type=int, default=3, help="how often one entry is reviewed (default: 3)")
    asked.add_argument("--sweeps", type=int, default=1, help="how often the whole hub is, at least once (default: 1)")
    asked.add_argument("--json", type=Path, help="where to write the figures")
    asked.add_argument("--keep", type=Path, help="a folder to make the hub in, and to leave it")
    given = asked.parse_args()
    folder = given.keep or Path(tempfile.mkdtemp(prefix="kaifong-bench-"))
    try:
        figures = run(folder / "hub", given.entries, given.rounds, given.sweeps)
    finally:
        if given.keep is None:
            shutil.rmtree(folder, ignore_errors=True)
    print(table(figures))
    if given.json:
        given.json.write_text(json.dumps(figures, indent=2, sort_keys=True) + "\n", encoding="utf-8")


def run(hub: Path, entries: int, rounds: int, sweeps: int) -> dict[str, Any]:
    """Makes the hub, unless it is there, and measures."""
    if not hub.exists():
        print(f"Making {entries:,} entries in {hub}", flush=True)
        make_hub(hub, entries)
        for words in (("init", "-q"), ("add", "."), ("commit", "-q", "-m", "start"), ("switch", "-q", "-c", "mine")):
            subprocess.run(["git", *WHO, *words], cwd=hub, check=True)
    starts = [measure([str(KAIFONG), "--help"], hub) for _ in range(rounds + 1)][1:]
    whole = (hub / ENTRY).read_text(encoding="utf-8")
    (hub / ENTRY).write_text(whole + "\nOne more line.\n", encoding="utf-8")
    try:
        one = [measure([str(KAIFONG), "check"], hub, fine=VERDICTS) for _ in range(rounds + 1)][1:]
    finally:
        (hub / ENTRY).write_text(whole, encoding="utf-8")
    print("One entry: done", flush=True)
    sweep = [measure([str(KAIFONG), "check", "--all"], hub, fine=VERDICTS) for _ in range(max(1, sweeps))]
    cores = len(os.sched_getaffinity(0))
    figures: dict[str, Any] = {
        "schema": "kaifong.benchmark-review/1",
        "date": datetime.now(UTC).date().isoformat(),
        "entries": entries,
        "entry_bytes": round(sum(one.stat().st_size for one in hub.glob("content/*/stories/*/index.md")) / entries),
        "cores": cores,
        "python": platform.python_version(),
        "load": round(os.getloadavg()[2], 1),
        "start": summary(starts),
        "one": summary(one),
        "sweep": summary(sweep),
        "goals": GOALS,
    }
    figures["sweep"]["per_second"] = round(entries / figures["sweep"]["seconds"])
    figures["sweep"]["per_second_idle"] = round(entries * cores / figures["sweep"]["cpu_seconds"])
    return figures


def summary(runs: list[Run]) -> dict[str, Any]:
    """The figures of several runs: medians, and the worst for memory."""
    return {
        "seconds": round(statistics.median(one.seconds for one in runs), 2),
        "cpu_seconds": round(statistics.median(one.cpu_seconds for one in runs), 2),
        "peak_mb": round(max(one.peak_mb for one in runs)),
    }


def table(figures: dict[str, Any]) -> str:
    """The figures as a table, each beside its goal."""

    def line(name: str, one: dict[str, Any], goal: str) -> str:
        took = f"{one['seconds']:8.2f} s {one['cpu_seconds']:8.2f} s on cores   peak {one['peak_mb']:5} MB"
        return f"  {name:10}{took}   goal: {goal}"

    sweep = figures["sweep"]
    head = f"{figures['entries']:,} entries of {figures['entry_bytes']:,} bytes, {figures['cores']} cores, "
    head += f"Python {figures['python']}, {figures['date']}, load {figures['load']}"
    return "\n".join(
        [
            "",
            head,
            line("--help", figures["start"], f"under {GOALS['import_seconds']} s"),
            line("one entry", figures["one"], f"under {GOALS['one_seconds']} s and {GOALS['one_peak_mb']:.0f} MB"),
            line("sweep", sweep, f"at least {GOALS['sweep_per_second']:.0f} entries a second"),
            f"  entries a second: {sweep['per_second']} as measured, {sweep['per_second_idle']} by time on cores",
        ]
    )


if __name__ == "__main__":
    main()
