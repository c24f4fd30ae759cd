"""What must hold of any build on any machine: ratios between builds of one run, never times.

A few hundred posts, so that it fits into every run of the tests. Limits have room for a machine that is busy with
other things: they are there for what a change of ours breaks, such as a cache that never matches, a list within a
loop over all entries, or a hub that is held in memory whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from edits import EDITS
from make_hub import make_hub
from measured import Run
from peers import ours, peers

FEW, MANY = 200, 800
ROUNDS = 2  # of our builds of MANY; the best counts, since what else a machine does only ever adds


@dataclass(frozen=True)
class Guarded:
    """The runs of one guard.

    Attributes:
        few, many: clean builds of FEW and of MANY posts. plain: plain MkDocs with Material's of MANY.
        edits: builds of MANY posts after each edit, by its name.
    """

    few: Run
    many: Run
    plain: Run
    edits: Mapping[str, Run]


@dataclass(frozen=True)
class Ratio:
    """One thing held: a ratio, and what it must stay below, and what it means when it does not."""

    name: str
    value: float
    limit: float
    means: str

    @property
    def held(self) -> bool:
        """Whether all is well."""
        return self.value < self.limit

    def __str__(self) -> str:
        return f"{self.name}: {self.value:.2f}, and has to stay below {self.limit:g}: {self.means}"


# Of a clean build's time on cores. Measured at 800 posts on two cores: see docs/benchmarks.md.
_EDITS: Mapping[str, tuple[float, str]] = {
    "nothing": (0.2, "a site that still stands is built again"),
    "body": (0.5, "an edit costs with the archive: look at what of the store, the pages or the search is made again"),
    "title": (0.6, "a title costs with the archive: look at which pages say that they depend on it"),
    "added": (0.6, "a new post costs with the archive: look at which pages say that they depend on all"),
    "removed": (0.6, "a removed post costs with the archive: look at which pages say that they depend on all"),
}


def ratios(seen: Guarded) -> tuple[Ratio, ...]:
    """Everything that is held, of the runs of one guard."""
    return (
        *(
            Ratio(f"{name}, of a clean build", seen.edits[name].cpu_seconds / seen.many.cpu_seconds, limit, means)
            for name, (limit, means) in _EDITS.items()
        ),
        Ratio(
            "a clean build, of plain MkDocs with Material",
            seen.many.seconds / seen.plain.seconds,
            2.5,
            "making a page has become dear",
        ),
        Ratio(
            f"a clean build of {MANY} posts, of {MANY // FEW} times one of {FEW}",
            seen.many.cpu_seconds / seen.few.cpu_seconds / (MANY / FEW),
            0.8,  # well below 1, since what every hub has (charts, rules, the theme) is half of a small one
            "something costs with the square of the posts",
        ),
        Ratio(
            f"memory of our processes at {MANY} posts, of that at {FEW}",
            seen.many.peak_mb / seen.few.peak_mb,
            1.4,  # about 75 kB a post: 700 MB at 10,000
            "something keeps all posts in memory",
        ),
    )


def measure_guarded(folder: Path) -> Guarded:
    """Makes the hubs in an empty folder and builds them."""
    mine, plain = ours(), peers()[0]
    few, many, project = folder / "few", folder / "many", folder / "plain"
    make_hub(few, FEW)
    make_hub(many, MANY)
    plain.make(project, MANY)
    edited: dict[str, list[Run]] = {name: [] for name, _ in EDITS}
    clean: list[Run] = []
    for number in range(ROUNDS):
        clean.append(mine.clean_build(many))
        for name, edit in EDITS:
            edit(many, number)
            edited[name].append(mine.build(many))
    return Guarded(
        few=mine.clean_build(few),
        many=best(clean),
        plain=plain.clean_build(project),
        edits={name: best(ones) for name, ones in edited.items()},
    )


def best(runs: Iterable[Run]) -> Run:
    """The least of each figure."""
    ones = list(runs)
    return Run(
        min(one.seconds for one in ones),
        min(one.cpu_seconds for one in ones),
        min(one.peak_mb for one in ones),
        min(one.apart_mb for one in ones),
        min(one.all_mb for one in ones),
    )
