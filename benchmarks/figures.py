"""Medians of runs, and the goals that they are held to."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from measured import Run


def summary(runs: list[Run]) -> dict[str, Any]:
    """The figures of several runs: medians of times, the worst of memory."""
    return {
        "seconds": round(statistics.median(one.seconds for one in runs), 2),
        "all_seconds": [round(one.seconds, 2) for one in runs],
        "cpu_seconds": round(statistics.median(one.cpu_seconds for one in runs), 2),
        "peak_mb": round(max(one.all_mb for one in runs)),
        "search_index_mb": round(max(one.apart_mb for one in runs)),
    }


def median(seconds: list[float]) -> float | None:
    """The middle one; None of none."""
    return round(statistics.median(seconds), 2) if seconds else None


def at(figures: Mapping[str, Any], posts: int) -> Mapping[str, Any] | None:
    """The figures of one size."""
    return next((one for one in figures["sizes"] if one["posts"] == posts), None)


@dataclass(frozen=True)
class Goal:
    """A goal of the project.

    Attributes:
        name: what it says.
        value: reads the figure off; None where this run has not measured it.
        limit: what the figure has to stay below.
        unit: behind the figure.
    """

    name: str
    value: Callable[[Mapping[str, Any]], float | None]
    limit: float
    unit: str = ""


def _ratio_to(peer: str, posts: int) -> Callable[[Mapping[str, Any]], float | None]:
    def value(figures: Mapping[str, Any]) -> float | None:
        size = at(figures, posts)
        if size is None or peer not in size["clean"]:
            return None
        return float(size["clean"]["kaifong"]["seconds"] / size["clean"][peer]["seconds"])

    return value


def _growth(figures: Mapping[str, Any]) -> float | None:
    small, large = at(figures, 1000), at(figures, 10000)
    if small is None or large is None:
        return None
    return float(large["clean"]["kaifong"]["seconds"] / small["clean"]["kaifong"]["seconds"] / 10)


def _edit(name: str, posts: int) -> Callable[[Mapping[str, Any]], float | None]:
    def value(figures: Mapping[str, Any]) -> float | None:
        size = at(figures, posts)
        return None if size is None else float(size["edits"][name]["seconds"])

    return value


def _edit_to_hugo(figures: Mapping[str, Any]) -> float | None:
    size = at(figures, 10000)
    if size is None or "hugo" not in size["clean"]:
        return None
    return float(size["edits"]["body"]["seconds"] / size["clean"]["hugo"]["seconds"])


def _review(figures: Mapping[str, Any]) -> float | None:
    size = at(figures, 10000)
    return None if size is None else float(size["review_seconds"])


def _memory(figures: Mapping[str, Any]) -> float | None:
    size = at(figures, 10000)
    if size is None:
        return None
    return float(max(one["peak_mb"] for one in (size["clean"]["kaifong"], *size["edits"].values())))


def _search_memory(figures: Mapping[str, Any]) -> float | None:
    size = at(figures, 10000)
    return None if size is None else float(max(one["search_index_mb"] for one in size["edits"].values()))


def _serve(figures: Mapping[str, Any]) -> float | None:
    size = at(figures, 1000)
    if size is None or not size["serving"]:
        return None
    return median(size["serving"]["seen"]) or median(size["serving"]["served"])


# Those of the issue "Fast at ten thousand posts".
GOALS = (
    Goal("clean build at 4,000, of plain MkDocs with Material", _ratio_to("plain", 4000), 1.0, " ×"),
    Goal("clean build, 10,000 : 1,000 posts, of ten times", _growth, 1.15, " ×"),
    Goal("one body edited at 10,000", _edit("body", 10000), 3.0, " s"),
    Goal("one body edited at 10,000, of Hugo's build", _edit_to_hugo, 1.0, " ×"),
    Goal("nothing changed at 10,000", _edit("nothing", 10000), 1.5, " s"),
    Goal("review of one entry at 10,000", _review, 2.0, " s"),
    Goal("peak memory of all processes at 10,000", _memory, 700.0, " MB"),
    Goal("search index's own memory after an edit at 10,000", _search_memory, 300.0, " MB"),
    Goal("serve: from saving to seeing, at 1,000", _serve, 1.0, " s"),
)


def verdicts(figures: Mapping[str, Any]) -> list[tuple[Goal, float | None, str]]:
    """Each goal with its figure and a word: met, missed, or not measured."""
    found = []
    for goal in GOALS:
        value = goal.value(figures)
        word = "not measured" if value is None else "met" if value <= goal.limit else "**missed**"
        found.append((goal, value, word))
    return found
