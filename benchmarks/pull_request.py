"""Measures the flow `moderate`: from the event to the whole answer, for a pull request of ten entries in a large hub.

    python benchmarks/pull_request.py --entries 10000 --rounds 3 --json figures.json

GitHub is the one of the tests, on this machine, at 100 ms a call; its checking of what it is asked is off, as that
time is not GitHub's. The workflow's own step is run as it runs there: `python scripts/moderate.py` in a clone with
the whole history. Checking out and installing are GitHub's and pip's time, and not in it.

Each round is a new pull request of somebody else; the first of all makes the labels and warms the disk, and does not
count.
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

from make_hub import body, make_hub
from measured import Run, measure

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests" / "github"))

# The goals of issue 4, on two cores.
GOALS = {"own_seconds": 15.0, "rest_calls": 15}
LATENCY = 0.1
ENTRIES = 10
GRANTS = {"contents": "read", "pull-requests": "write", "issues": "write", "statuses": "write"}


def main() -> None:
    """The command line."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--entries", type=int, required=True, help="how many stories the hub has")
    asked.add_argument("--rounds", type=int, default=3, help="pull requests that count (default: 3)")
    asked.add_argument("--json", type=Path, help="where to write the figures")
    given = asked.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="kaifong-bench-"))
    try:
        figures = run(folder, given.entries, given.rounds)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print(table(figures))
    if given.json:
        given.json.write_text(json.dumps(figures, indent=2, sort_keys=True) + "\n", encoding="utf-8")


def run(folder: Path, entries: int, rounds: int) -> dict[str, Any]:
    """Makes the hub and its GitHub, opens the pull requests and measures."""
    from server import Server

    made = folder / "made"
    print(f"Making {entries:,} entries", flush=True)
    make_hub(made, entries)
    server = Server(folder / "github")
    server.validating = False
    try:
        files: dict[str, Any] = {
            one.relative_to(made).as_posix(): one.read_bytes() for one in made.rglob("*") if one.is_file()
        }
        home = server.state.repository("hub/commons", files)
        clone = folder / "clone"
        subprocess.run(["git", "clone", "-q", f"file://{home.git.folder}", str(clone)], check=True)
        ours = [_round(server, home, clone, number) for number in range(rounds + 1)][1:]
    finally:
        server.close()
    own = [one.seconds - calls * LATENCY for one, calls, _ in ours]
    return {
        "schema": "kaifong.benchmark-pull-request/1",
        "date": datetime.now(UTC).date().isoformat(),
        "entries": entries,
        "changed": ENTRIES,
        "latency": LATENCY,
        "cores": len(os.sched_getaffinity(0)),
        "python": platform.python_version(),
        "load": round(os.getloadavg()[2], 1),
        "seconds": round(statistics.median(one.seconds for one, _, _ in ours), 2),
        "own_seconds": round(statistics.median(own), 2),
        "cpu_seconds": round(statistics.median(one.cpu_seconds for one, _, _ in ours), 2),
        "peak_mb": round(max(one.peak_mb for one, _, _ in ours)),
        "rest_calls": max(rest for _, _, rest in ours),
        "goals": GOALS,
    }


def _round(server: Any, home: Any, clone: Path, number: int) -> tuple[Run, int, int]:
    """One pull request, from its event to its answer: the run, all calls, and those by REST."""
    who = f"rider-{number}"
    changed = {
        f"content/en/stories/tour-{number}-{at}/index.md": _story(who, number * ENTRIES + at) for at in range(ENTRIES)
    }
    pull = home.open_pull(who, changed, title="Ten rides")
    event = clone.parent / f"event-{number}.json"
    event.write_text(json.dumps({"pull_request": {"number": pull.number}}), encoding="utf-8")
    token = server.token(GRANTS)
    environment = {
        "GITHUB_API_URL": server.url,
        "GITHUB_SERVER_URL": server.url,
        "GITHUB_REPOSITORY": home.full_name,
        "GITHUB_EVENT_NAME": "pull_request_target",
        "GITHUB_EVENT_PATH": str(event),
        "GITHUB_RUN_ID": str(1000 + number),
        "GITHUB_RUN_ATTEMPT": "1",
        "GITHUB_STEP_SUMMARY": str(clone.parent / "summary.md"),
        "GITHUB_TOKEN": token,
        "RUNNER_TEMP": str(clone.parent),
    }
    server.calls.clear()
    server.latency = LATENCY
    try:
        words = [f"{name}={value}" for name, value in environment.items()]
        done = measure(["env", *words, sys.executable, str(ROOT / "scripts" / "moderate.py")], clone)
    finally:
        server.latency = 0.0
    if not pull.comments or not any(one.sha == pull.head_sha for one in home.statuses):
        raise RuntimeError("the pull request was not answered")
    calls = list(server.calls)
    return done, len(calls), sum(not one.template.startswith(("query", "git ")) for one in calls)


def _story(who: str, number: int) -> str:
    """A story with things to say of it: a suggestion, and something to change."""
    text = body(number, "en").rstrip() + "\n\nA line with spaces at its end. \t\n\n![](ride.png)\n"
    return f"---\ntitle: Tour {number}\nauthor: {who}\n---\n\n{text}"


def table(figures: dict[str, Any]) -> str:
    """The figures beside their goals."""
    head = f"{figures['changed']} entries in a hub of {figures['entries']:,}, {figures['cores']} cores, "
    head += f"Python {figures['python']}, {figures['date']}, load {figures['load']}, {LATENCY * 1000:.0f} ms a call"
    goals = figures["goals"]
    return "\n".join(
        [
            "",
            head,
            f"  from event to answer {figures['seconds']:6.2f} s",
            f"  our own time         {figures['own_seconds']:6.2f} s   goal: at most {goals['own_seconds']} s",
            f"  on cores             {figures['cpu_seconds']:6.2f} s   peak {figures['peak_mb']} MB",
            f"  REST calls           {figures['rest_calls']:6}     goal: at most {goals['rest_calls']}",
        ]
    )


if __name__ == "__main__":
    main()
