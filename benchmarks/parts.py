"""What charts, feeds and lists add to a build: the same hub built with them and without, by turns.

    python benchmarks/parts.py --posts 4000 --rounds 3

"Without" leaves out every part of the stage below, so the pages and files are neither staged nor laid out nor
indexed. "Again" is a second build of the same hub on the same day, which finds its site standing.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import sys
import tempfile
from pathlib import Path

from make_hub import make_hub
from measured import Run, measure
from peers import DAY, SEARCH

# Modules of kaifong.pages that give charts, feeds or lists: what a hub would have without them is its entries, its
# people and its rules.
PARTS = (
    *("lists", "boards", "group_boards", "featured"),
    *("insight", "transparency", "heard", "mission", "digest", "feeds", "calendar", "llms"),
)
# And with --registers, what lists the same entries and people once more, by what they are about.
REGISTERS = ("tags", "interests", "badge_pages", "rule_changes")
_BUILD = """
import sys
import kaifong.pages.stage as stage
left_out = {left_out!r}
keep = lambda part: part.__module__.rpartition(".")[2] not in left_out
stage.PAGES, stage.FILES = tuple(filter(keep, stage.PAGES)), tuple(filter(keep, stage.FILES))
sys.argv = ["kaifong", "build", "--quiet"]
from kaifong.cli.main import main
main()
"""


def main() -> None:
    """The command line."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--posts", type=int, required=True, help="how many stories the hub has")
    asked.add_argument("--rounds", type=int, default=3, help="builds of each kind (default: 3)")
    asked.add_argument("--registers", action="store_true", help="count tags, interests and badges as lists, too")
    given = asked.parse_args()
    left_out = PARTS + (REGISTERS if given.registers else ())
    folder = Path(tempfile.mkdtemp(prefix="kaifong-bench-"))
    try:
        hub = folder / "hub"
        make_hub(hub, given.posts)
        runs: dict[str, list[Run]] = {"with": [], "without": [], "again": []}
        for _ in range(given.rounds):
            runs["without"].append(_build(hub, left_out, clean=True))
            runs["with"].append(_build(hub, (), clean=True))
            runs["again"].append(_build(hub, (), clean=False))
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    wall = {name: statistics.median(one.seconds for one in ones) for name, ones in runs.items()}
    core = {name: statistics.median(one.cpu_seconds for one in ones) for name, ones in runs.items()}
    for name in runs:
        print(f"{name:8} {wall[name]:6.1f} s, on cores {core[name]:6.1f} s")
    print(f"charts, feeds and lists add {core['with'] / core['without'] - 1:.0%} on cores, ", end="")
    print(f"{wall['with'] / wall['without'] - 1:.0%} of wall time (goal: at most 25%)")


def _build(hub: Path, left_out: tuple[str, ...], *, clean: bool) -> Run:
    if clean:
        shutil.rmtree(hub / ".kaifong", ignore_errors=True)
        shutil.rmtree(hub / "site", ignore_errors=True)
    command = [sys.executable, "-c", _BUILD.format(left_out=left_out)]
    return measure(command, hub, apart=SEARCH, environment=DAY)


if __name__ == "__main__":
    main()
