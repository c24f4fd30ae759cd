"""Measures a clean build against plain MkDocs with Material on the same Markdown, and a review of one changed entry.

    python benchmarks/build.py --posts 1000 --json figures.json

Both are run by turns, several times, and compared by their medians: a machine that is busy slows both. Plain MkDocs
has the posts out of its navigation, its own search on, and the Markdown extensions that members may use.
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

from make_hub import make_hub, make_plain
from measured import Run, measure

# The goals of issue 2, at 4,000 posts.
GOALS = {"ratio": 1.5, "peak_mb": 700.0, "review_seconds": 2.0}
SEARCH = ("pagefind",)  # told apart: the goal leaves the index out
PLAIN = Path(__file__).parent / "plain_mkdocs.yml"
BIN = Path(sys.executable).parent


def main() -> None:
    """The command line."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--posts", type=int, required=True, help="how many posts the hub has")
    asked.add_argument("--rounds", type=int, default=3, help="how often each is built (default: 3)")
    asked.add_argument("--json", type=Path, help="where to write the figures")
    asked.add_argument("--keep", type=Path, help="a folder to make the hubs in, and to leave them")
    given = asked.parse_args()
    folder = given.keep or Path(tempfile.mkdtemp(prefix="kaifong-bench-"))
    try:
        figures = run(folder, given.posts, given.rounds)
    finally:
        if given.keep is None:
            shutil.rmtree(folder, ignore_errors=True)
    print(table(figures))
    if given.json:
        given.json.write_text(json.dumps(figures, indent=2, sort_keys=True) + "\n", encoding="utf-8")


def run(folder: Path, posts: int, rounds: int) -> dict[str, Any]:
    """Makes both projects and measures them by turns."""
    hub, plain = folder / "hub", folder / "plain"
    print(f"Making {posts:,} posts twice, in {folder}", flush=True)
    if not hub.exists():
        make_hub(hub, posts)
        make_plain(plain, posts)
        shutil.copy(PLAIN, plain / "mkdocs.yml")
    ours: list[Run] = []
    theirs: list[Run] = []
    for number in range(rounds):
        theirs.append(build_plain(plain))
        ours.append(build_ours(hub))
        print(f"Round {number + 1}: plain {theirs[-1].seconds:.1f} s, ours {ours[-1].seconds:.1f} s", flush=True)
    reviews = [review(hub) for _ in range(rounds)]
    return {
        "schema": "kaifong.benchmark/1",
        "date": datetime.now(UTC).date().isoformat(),
        "posts": posts,
        "rounds": rounds,
        "cores": len(os.sched_getaffinity(0)),
        "python": platform.python_version(),
        "load_before": round(os.getloadavg()[2], 1),
        "ours": summary(ours),
        "plain": summary(theirs),
        "ratio": round(
            statistics.median(one.seconds for one in ours) / statistics.median(one.seconds for one in theirs), 2
        ),
        "review_seconds": round(statistics.median(reviews), 2),
        "goals": GOALS,
    }


def build_ours(hub: Path) -> Run:
    """A clean build: nothing of an earlier one is left."""
    shutil.rmtree(hub / ".kaifong", ignore_errors=True)
    shutil.rmtree(hub / "site", ignore_errors=True)
    return measure([str(BIN / "kaifong"), "build", "--quiet"], hub, apart=SEARCH)


def build_plain(project: Path) -> Run:
    """A clean build of plain MkDocs."""
    shutil.rmtree(project / "site", ignore_errors=True)
    return measure([str(BIN / "mkdocs"), "build", "--quiet"], project)


def review(hub: Path) -> float:
    """Seconds that `kaifong check` takes for one changed entry, its start included."""
    entry = hub / "content" / "en" / "stories" / "road-00000" / "index.md"
    before = entry.read_text(encoding="utf-8")
    entry.write_text(before + "\nOne more line.\n", encoding="utf-8")
    started = datetime.now(UTC)
    done = subprocess.run(
        [str(BIN / "kaifong"), "check", str(entry.relative_to(hub))],
        cwd=hub, capture_output=True, text=True, check=False,
    )  # fmt: skip
    seconds = (datetime.now(UTC) - started).total_seconds()
    entry.write_text(before, encoding="utf-8")
    if done.returncode not in {0, 10, 20}:
        raise RuntimeError(f"kaifong check ended with code {done.returncode}:\n{done.stdout}{done.stderr}")
    return seconds


def summary(runs: list[Run]) -> dict[str, Any]:
    """The figures of several runs."""
    return {
        "seconds": round(statistics.median(one.seconds for one in runs), 2),
        "all_seconds": [round(one.seconds, 2) for one in runs],
        "cpu_seconds": round(statistics.median(one.cpu_seconds for one in runs), 2),
        "peak_mb": round(max(one.peak_mb for one in runs)),
        "search_index_mb": round(max(one.apart_mb for one in runs)),
    }


def table(figures: dict[str, Any]) -> str:
    """The figures as a table, each beside its goal."""

    def line(name: str, one: dict[str, Any]) -> str:
        return f"  {name:13}{one['seconds']:8.2f} s {one['cpu_seconds']:8.2f} s on cores   peak {one['peak_mb']:5} MB"

    ours, plain = figures["ours"], figures["plain"]
    return "\n".join(
        [
            "",
            f"{figures['posts']:,} posts, {figures['cores']} cores, Python {figures['python']}, {figures['date']}",
            line("plain MkDocs", plain),
            line("kaifong", ours) + f", and {ours['search_index_mb']} MB for the search index",
            f"  ratio        {figures['ratio']:8.2f}     goal: at most {GOALS['ratio']} at 4,000 posts",
            f"  review       {figures['review_seconds']:8.2f} s   goal: under {GOALS['review_seconds']} s",
        ]
    )


if __name__ == "__main__":
    main()
