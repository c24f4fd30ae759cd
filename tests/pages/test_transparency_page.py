"""The report's page shows the figures of its CSV and JSON, in every language, and nothing else."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from datetime import date
from html.parser import HTMLParser
from io import StringIO
from pathlib import Path

import pytest

from kaifong.history.decision_parts import Measure, Origin
from kaifong.history.decision_writer import decision_bytes
from kaifong.history.decisions import Decision
from kaifong.languages.catalogue import translator
from kaifong.pages.staged import Staged

StageOf = Callable[..., tuple[Path, Staged]]
TAGS = ("en", "zh-Hant", "zh-Hans", "ja")
NAMES = ("all", "2026Q4", "2026Q3", "2026Q2", "2026Q1")
ORDER = {
    "kf-what": ("decisions", "measure", "merged"),
    "kf-clause": ("clause",),
    "kf-source": ("source",),
    "kf-seen": ("seen-first", "share-of-seen-first"),
}


class Tables(HTMLParser):
    """The cells of every table, by the id of the heading above it; the rows' names left out."""

    def __init__(self) -> None:
        super().__init__()
        self.found: dict[str, list[list[str]]] = {}
        self.heading = ""
        self.cell: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "h2":
            self.heading = dict(attrs).get("id") or ""
        elif tag == "tr":
            self.found.setdefault(self.heading, []).append([])
        elif tag == "td":
            self.cell = []

    def handle_endtag(self, tag: str) -> None:
        if tag == "td" and self.cell is not None:
            self.found[self.heading][-1].append("".join(self.cell).strip())
            self.cell = None

    def handle_data(self, data: str) -> None:
        if self.cell is not None:
            self.cell.append(data)


def records() -> dict[str, bytes]:
    """Twenty refusals over four seasons, by two clauses."""
    found = {}
    for at in range(28):
        day = date(2026, 1 + 3 * (at % 4), 3 + at // 4)
        one = Decision(
            f"case-{at:04}-abcd",
            day,
            frozenset({1}),
            "respect" if at % 7 == 0 else "privacy",
            "It is an offer and nothing else, as the clause says.",
            automated=at % 3 == 0,
            measure=Measure.REFUSAL,
            source=Origin.CHECK if at % 3 == 0 else Origin.REPORT,
            pull_request=100 + at,
            logins={1: "yan-tong"},
        )
        found[one.file] = decision_bytes(one)
    return found


@pytest.fixture(scope="module")
def staged_report(tmp_path_factory: pytest.TempPathFactory, small_stage: StageOf) -> Path:
    return small_stage(records(), out=tmp_path_factory.mktemp("report"))[0]


@pytest.mark.parametrize("tag", TAGS)
def test_page_csv_and_json_say_the_same(staged_report: Path, tag: str) -> None:
    folder = staged_report / tag / "transparency"
    rows = list(csv.DictReader(StringIO((folder / "transparency.csv").read_text("utf-8"), newline="")))
    told = json.loads((folder / "transparency.json").read_text("utf-8"))["figures"]
    assert [(one["table"], one["row"], one["season"], one["value"]) for one in rows] == [
        (one["table"], one["row"], one["season"], "" if one["value"] is None else str(one["value"])) for one in told
    ]
    page = Tables()
    page.feed((folder / "index.md").read_text("utf-8"))
    words = translator(tag)

    def written(one: dict[str, str]) -> str:
        if one["withheld"]:
            return words.text("reports-few-cell" if one["withheld"] == "fewer-than-5" else "reports-withheld")
        value = float(one["value"])
        return words.number(int(value)) if one["unit"] == "count" else words.text(f"reports-{one['unit']}", n=value)

    seen = 0
    for heading, tables in ORDER.items():
        wanted = []
        for table in tables:
            names = dict.fromkeys(one["row"] for one in rows if one["table"] == table)
            for name in names:
                by_season = {one["season"]: one for one in rows if (one["table"], one["row"]) == (table, name)}
                shown = NAMES[:1] if heading == "kf-seen" else NAMES
                wanted.append([written(by_season[season]) if season in by_season else "–" for season in shown])
        assert page.found[heading][1:] == wanted, heading
        seen += len(wanted)
    assert seen > 8
    assert any(one["withheld"] for one in rows), "the fixture has something to withhold"


def test_a_hub_that_decided_nothing_says_so(staged: tuple[Path, Staged]) -> None:
    page = (staged[0] / "en/transparency/index.md").read_text("utf-8")
    assert "No decision has been recorded yet" in page
    assert (staged[0] / "en/transparency/transparency.csv").read_text("utf-8").count("\n") > 1


def test_clauses_lead_to_the_guidelines_in_the_pages_language(staged_report: Path) -> None:
    page = (staged_report / "zh-Hant/transparency/index.md").read_text("utf-8")
    assert '<a href="../../zh-Hant/guidelines/#respect">互相尊重</a>' in page


def test_no_moderator_is_named_and_no_day(staged_report: Path, stage_of: StageOf) -> None:
    for file in (staged_report / "en/transparency").iterdir():
        text = file.read_text("utf-8")
        assert "yan-tong" not in text
        assert "case-00" not in text
    later = stage_of(records(), now=date(2026, 12, 30))[0]
    for name in ("index.md", "transparency.csv", "transparency.json"):
        path = f"ja/transparency/{name}"
        assert (later / path).read_bytes() == (staged_report / path).read_bytes(), "a day's passing changes nothing"
