"""Measures how often the checks are right: on our own labelled cases, and on other people's sets where one has some.

    python benchmarks/moderation.py
    python benchmarks/moderation.py --outside FOLDER --benign FOLDER --json figures.json

FOLDER of `--outside` holds labelled sets as they are published (COLD, Davidson, OLID's TSV, toxicity CSV, SMS spam,
lists of payloads); `--benign` holds folders of Markdown in which nothing is wrong. Lists were written with one half
of a set in sight; the other half is what is reported unless `--rows` says otherwise.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import platform
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from kaifong.moderation.findings import Family
from labelled import FOLDER, Judge, cases, outcome
from outside import Benign, LabelledSet, Text, benign_folders, labelled_sets

# The families that a reader of innocent prose must not be troubled by.
TROUBLE = (Family.CONDUCT, Family.PROMOTION, Family.PRIVACY, Family.SAFETY)
SHOWN = 140  # characters of a text under --show
CHUNK = 200  # texts a worker gets at a time


def main() -> None:
    """The command line."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--labelled", type=Path, default=FOLDER, help="our own cases (default: those of the tests)")
    asked.add_argument("--outside", type=Path, help="a folder of labelled sets")
    asked.add_argument("--benign", type=Path, help="a folder of folders of innocent Markdown")
    rows = ("held-out", "even", "odd", "all")
    asked.add_argument("--rows", choices=rows, default="held-out", help="which rows of outside sets")
    asked.add_argument("--family", choices=[one.value for one in Family], help="only this family")
    asked.add_argument("--show", type=int, default=0, metavar="N", help="show N texts of each sort of mistake")
    asked.add_argument("--json", type=Path, help="where to write the figures")
    given = asked.parse_args()
    figures: dict[str, Any] = {"date": datetime.now(UTC).date().isoformat(), "python": platform.python_version()}
    only = Family(given.family) if given.family else None
    figures["own"] = own(given.labelled, only, given.show)
    if given.outside:
        figures["outside"] = [of_set(one, given.rows, given.show) for one in _sets(given.outside, only)]
    if given.benign:
        families = tuple(one for one in TROUBLE if only in (None, one))
        figures["benign"] = [of_benign(one, families, given.show) for one in benign_folders(given.benign)]
    if given.json:
        given.json.write_text(json.dumps(figures, indent=2, sort_keys=True, ensure_ascii=False) + "\n", "utf-8")


def _sets(folder: Path, only: Family | None) -> Iterator[LabelledSet]:
    return (one for one in labelled_sets(folder) if only in (None, one.family))


def own(folder: Path, only: Family | None, show: int) -> list[dict[str, Any]]:
    """Precision and recall of each check in each language on our own cases."""
    result = outcome(case for case in cases(folder) if only in (None, case.family))
    print("\n| check | language | cases that name it | precision | recall |\n|---|---|---:|---:|---:|")
    rows = []
    for (name, language), tally in sorted(result.by_check.items()):
        total = tally.true + tally.missed
        print(f"| {name} | {language} | {total} | {tally.precision:.2f} | {tally.recall:.2f} |")
        rows.append({"check": name, "language": language, **asdict(tally)})
        for line in tally.wrong[:show]:
            print(f"    {line}", file=sys.stderr)
    print("\n| sort | found | of |\n|---|---:|---:|")
    found: Counter[tuple[str, bool]] = Counter()
    for (_, _, sort, seen), count in result.by_sort.items():
        found[sort, seen] += count
    for sort in sorted({sort for sort, _ in found}):
        print(f"| {sort} | {found[sort, True]} | {found[sort, True] + found[sort, False]} |")
    return rows


@dataclass
class _Hits:
    """What a family found in a set: counts of texts."""

    true: int = 0
    false: int = 0
    bad: int = 0
    good: int = 0
    by_check: Counter[str] = field(default_factory=Counter)
    mistakes: dict[str, list[str]] = field(default_factory=lambda: {"missed": [], "false": []})


def of_set(one: LabelledSet, rows: str, show: int) -> dict[str, Any]:
    """How one family does on a set: a text counts as found when any of the family's checks finds something."""
    texts = one.rows(rows)
    which = one.held_out if rows == "held-out" else rows
    hits = _Hits()
    for text, found in zip(texts, _found(one.family, one.language, [each.text for each in texts]), strict=True):
        _count(hits, text, found)
    precision = hits.true / (hits.true + hits.false) if hits.true + hits.false else 1.0
    recall = hits.true / hits.bad if hits.bad else 1.0
    alarms = hits.false / hits.good if hits.good else 0.0
    print(
        f"\n{one.name} ({one.family}, {which} rows): {len(texts)} texts, {hits.bad} bad; precision {precision:.2f}, "
        f"recall {recall:.2f}, false alarms {alarms:.2%} of {hits.good} others; {dict(sorted(hits.by_check.items()))}"
    )
    for how, mistakes in hits.mistakes.items():
        for text_shown in mistakes[:show]:
            print(f"    {how}: {text_shown}", file=sys.stderr)
    return {
        "set": one.name, "family": one.family.value, "rows": which, "texts": len(texts), "bad": hits.bad,
        "precision": round(precision, 4), "recall": round(recall, 4), "false_alarms": round(alarms, 5),
        "by_check": dict(sorted(hits.by_check.items())),
    }  # fmt: skip


def _count(hits: _Hits, text: Text, found: frozenset[str]) -> None:
    hits.bad += text.bad
    hits.good += not text.bad
    hits.true += text.bad and bool(found)
    hits.false += not text.bad and bool(found)
    hits.by_check.update(found)
    if text.bad is not bool(found):
        hits.mistakes["missed" if text.bad else "false"].append(f"{sorted(found)} {text.text[:SHOWN]!r}")


def of_benign(folder: Benign, families: tuple[Family, ...], show: int) -> dict[str, Any]:
    """Findings in prose in which nothing is wrong, by language and check, per thousand lines that are not blank."""
    print(
        f"\n{folder.name}: findings in innocent prose\n\n| language | texts | lines | findings | per 1,000 lines | |"
    )
    print("|---|---:|---:|---:|---:|---|")
    rows = []
    for tag, texts in folder.texts.items():
        lines = sum(bool(line.strip()) for _, text in texts for line in text.splitlines())
        found: Counter[str] = Counter()
        for family in families:
            for (name, _), names in zip(texts, _found(family, tag, [text for _, text in texts]), strict=True):
                found.update(names)
                if names and show:
                    print(f"    {tag}/{name}: {sorted(names)}", file=sys.stderr)
        total = sum(found.values())
        rows.append({"language": tag, "texts": len(texts), "lines": lines, "by_check": dict(sorted(found.items()))})
        which = ", ".join(f"{name} {count}" for name, count in sorted(found.items()))
        print(f"| {tag} | {len(texts)} | {lines} | {total} | {1000 * total / max(lines, 1):.2f} | {which} |")
    return {"folder": folder.name, "languages": rows}


def _found(family: Family, language: str, texts: list[str]) -> list[frozenset[str]]:
    """The checks of a family that find something in each text, in order; on all cores."""
    ours = language if language in ("en", "zh-Hant", "zh-Hans", "ja") else "en"
    ask = partial(_names, family, ours)
    if len(texts) < CHUNK // 4:
        return [ask(text) for text in texts]
    with multiprocessing.get_context("fork").Pool(os.cpu_count()) as pool:
        return pool.map(ask, texts, chunksize=max(1, min(CHUNK, len(texts) // 8)))


_JUDGES: dict[Family, Judge] = {}


def _names(family: Family, language: str, text: str) -> frozenset[str]:
    judge = _JUDGES.setdefault(family, Judge(family))
    return frozenset(judge.found(text, language))


if __name__ == "__main__":
    main()
