"""The report over records: what counts where, what is withheld, and that CSV and JSON say the same."""

from __future__ import annotations

import csv
import json
from datetime import UTC, date, datetime, timedelta
from io import StringIO
from pathlib import Path

import jsonschema

from kaifong.entries.hub import Hub
from kaifong.history.activity import PullActivity
from kaifong.history.change import Effect, Sanction
from kaifong.history.decision_parts import Appeal, Deed, Measure, Origin, Outcome
from kaifong.history.decision_writer import decision_bytes
from kaifong.history.decisions import Decision
from kaifong.insight.transparency.as_csv import COLUMNS, csv_text
from kaifong.insight.transparency.as_json import json_text
from kaifong.insight.transparency.categories import MEASURES, measure
from kaifong.insight.transparency.figures import Transparency, transparency
from kaifong.insight.transparency.withheld import ALL, LEAST, Withheld
from kaifong.languages.messages import messages
from kaifong.testing import make_hub

NOW = date(2026, 11, 21)
SCHEMA = Path(__file__).parents[2] / "docs/transparency.schema.json"
REASON = "It is an offer and nothing else, as the clause says."


def decision(at: int, day: date, **more: object) -> Decision:
    """A refusal by one moderator, or what `more` makes of it."""
    said: dict[str, object] = {
        "measure": Measure.REFUSAL,
        "pull_request": 100 + at,
        "source": Origin.CHECK,
        "automated": True,
        "clause": "promotion",
        **more,
    }
    case = f"case-{at:04}-abcd"
    return Decision(case, day, frozenset({1}), reason=REASON, logins={1: "yan-tong"}, **said)  # type: ignore[arg-type]


def sanction(at: int, day: date, effect: Effect, days: int | None) -> Decision:
    until = None if days is None else day + timedelta(days=days)
    case = f"case-{at:04}-abcd"
    held = ("0" * 64, Sanction(case, effect, until))
    return decision(at, day, measure=Measure(effect.value), pull_request=None, sanction=held)


def appeal(at: int, day: date, of: Decision, outcome: Outcome) -> Decision:
    granted = of.case if outcome is Outcome.OVERTURNED else None
    kept = Appeal(of.case, outcome)
    return decision(
        at,
        day,
        measure=Measure.APPEAL,
        pull_request=None,
        appeal=kept,
        overturns=granted,
        source=None,
        automated=False,
    )


def hub_with(*decisions: Decision, more: dict[str, str | bytes] | None = None) -> Hub:
    return make_hub({one.file: decision_bytes(one) for one in decisions} | (more or {}))


def values(report: Transparency, table: str, row: str) -> list[float | None]:
    return [one.cell.value for one in report.figures if (one.table, one.row) == (table, row)]


def many() -> list[Decision]:
    """Eight refusals in a spring, seven in a summer, and seven appeals."""
    spring = [decision(at, date(2026, 4, 2 + at)) for at in range(8)]
    summer = [
        decision(10 + at, date(2026, 7, 2 + at), clause="respect", source=Origin.REPORT, automated=False)
        for at in range(7)
    ]
    appeals = [
        appeal(30 + at, date(2026, 5, 20 + at), one, Outcome.UPHELD if at else Outcome.OVERTURNED)
        for at, one in enumerate(spring[:7])
    ]
    return [*spring, *summer, *appeals]


def test_an_empty_hub_has_decided_nothing() -> None:
    report = transparency(make_hub(), NOW)
    decisions = report.at("decisions", ALL)
    assert decisions is not None
    assert decisions.cell.value == 0
    assert report.seasons == ("2026Q4",)


def test_a_handful_is_not_counted_out() -> None:
    report = transparency(hub_with(decision(1, NOW), decision(2, date(2026, 5, 1))), NOW)
    found = report.at("decisions", ALL)
    assert found is not None
    assert found.cell.why is Withheld.FEW
    assert report.rows("clause") == ()
    assert report.rows("measure") == ()


def test_decisions_and_appeals_are_counted_apart() -> None:
    report = transparency(hub_with(*many()), NOW)
    assert report.seasons == ("2026Q2", "2026Q3", "2026Q4")
    assert values(report, "decisions", ALL) == [15, 8, 7, 0]
    assert values(report, "clause", "promotion") == [8, 8, 0, 0]
    assert values(report, "clause", "respect") == [7, 0, 7, 0]
    assert values(report, "source", "report") == [7, 0, 7, 0]
    assert values(report, "seen-first", "by-check") == [8], "of all time only"
    assert values(report, "share-of-seen-first", "by-check") == [53]
    assert values(report, "appeals", ALL) == [7, 7, 0, 0]
    outcome = report.at("outcome", "overturned")
    assert outcome is not None
    assert outcome.cell.why is Withheld.FEW
    upheld = report.at("outcome", "upheld")
    assert upheld is not None
    assert upheld.cell.value is None, "seven minus six would tell"


def test_where_nothing_can_hide_a_small_count_its_whole_table_goes() -> None:
    """Of six appeals at least five were refused, so a reader who knows that one number was small knows both."""
    report = transparency(hub_with(*many()[:-1]), NOW)
    assert values(report, "appeals", ALL) == [6, 6, 0, 0]
    assert set(values(report, "outcome", "upheld") + values(report, "outcome", "overturned")) == {None}


def test_what_is_decided_tomorrow_is_not_in_it_yet() -> None:
    hub = hub_with(*many())
    assert values(transparency(hub, date(2026, 7, 1)), "decisions", ALL) == [8, 8, 0]


def test_a_broken_record_is_counted_as_broken() -> None:
    report = transparency(hub_with(*many(), more={"records/decisions/k7q2-m4xd-9fwp.json": "{"}), NOW)
    assert report.broken == 1
    assert values(report, "decisions", ALL)[0] == 15


def test_lengths_of_sanctions() -> None:
    day = date(2026, 5, 1)
    found = {
        (effect, days): measure(sanction(1, day, effect, days))
        for effect, days in (
            (Effect.WARNING, 30), (Effect.MUTE, 7), (Effect.MUTE, 8), (Effect.MUTE, 31), (Effect.MUTE, 32),
            (Effect.BAN, 400), (Effect.BAN, None),
        )
    }  # fmt: skip
    assert list(found.values()) == [
        "warning", "mute-week", "mute-month", "mute-month", "mute-longer", "ban-ends", "ban-open",
    ]  # fmt: skip
    assert set(found.values()) <= set(MEASURES)
    assert measure(decision(1, day, measure=None)) == "unsaid"
    removed = decision(1, day, measure=Measure.REMOVAL, paths={"content/en/stories/x.md": Deed.REMOVED})
    assert measure(removed) == "removal"


def test_times_are_medians_from_five_on() -> None:
    opened = datetime(2026, 4, 1, 8, tzinfo=UTC)
    pulls = [
        PullActivity(100 + at, None, opened, closed_at=opened + timedelta(hours=hours))
        for at, hours in enumerate((2, 4, 30, 6, 8))
    ]
    open_still = PullActivity(300, None, opened)
    report = transparency(hub_with(*many()), NOW, [*pulls, open_still])
    assert values(report, "median", "pull-requests")[:2] == [6, 6]
    assert values(report, "median", "refusals")[0] == 6
    assert values(transparency(hub_with(*many()), NOW, pulls[:4]), "median", "pull-requests")[0] is None
    appeals = report.at("median", "appeals")
    assert appeals is not None
    assert (appeals.unit, appeals.cell.value) == ("days", 48.0)


def test_a_median_tells_no_more_than_the_count_beside_it() -> None:
    """That there is a median says that there were five: where the count is withheld, so is the median."""
    opened = datetime(2026, 7, 1, 8, tzinfo=UTC)
    pulls = [PullActivity(110 + at, None, opened, closed_at=opened + timedelta(hours=2)) for at in range(7)]
    decisions = [*many(), *(sanction(51 + at, date(2026, 8, 8), Effect.BAN, None) for at in range(2))]
    report = transparency(hub_with(*decisions), NOW, pulls)
    for season in (ALL, *report.seasons):
        count, found = report.at("measure", "refusal", season), report.at("median", "refusals", season)
        assert count is not None
        assert found is None or found.cell.value is None or (count.cell.value or 0) >= LEAST
    summer = report.at("median", "refusals", "2026Q3")
    assert summer is not None
    assert summer.cell.value is None


def test_no_small_figure_is_published() -> None:
    decisions = [*many(), decision(50, NOW), sanction(51, date(2026, 8, 8), Effect.BAN, None)]
    for one in transparency(hub_with(*decisions), NOW).figures:
        if one.unit == "count" and one.table != "merged":
            assert not (one.cell.value and one.cell.value < LEAST), one


def test_csv_and_json_say_the_same_and_keep_the_schema() -> None:
    report = transparency(hub_with(*many(), sanction(51, date(2026, 8, 8), Effect.BAN, None)), NOW)
    told = json.loads(json_text(report, hub="Test Hub", url=None))
    jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text("utf-8"))).validate(told)
    rows = list(csv.reader(StringIO(csv_text(report), newline="")))
    assert tuple(rows[0]) == COLUMNS
    assert [row[1:] for row in rows[1:]] == [
        [
            one["table"],
            one["row"],
            one["season"],
            "" if one["value"] is None else str(one["value"]),
            one["unit"],
            one["withheld"] or "",
        ]
        for one in told["figures"]
    ]
    assert len(rows) == len(report.figures) + 1


def test_the_schema_is_closed() -> None:
    schema = json.loads(SCHEMA.read_text("utf-8"))
    told = json.loads(json_text(transparency(make_hub(), NOW), hub="Test Hub", url=None))
    validator = jsonschema.Draft202012Validator(schema)
    assert validator.is_valid(told)
    for broken in (
        told | {"more": 1},
        told | {"schema": "kaifong.transparency/2"},
        told | {"figures": [{**told["figures"][0], "value": 3, "withheld": None}]},
        told | {"figures": [{**told["figures"][0], "value": None, "withheld": None}]},
    ):
        assert not validator.is_valid(broken)


def test_every_row_has_words() -> None:
    known = messages("en").sources
    for row in (*MEASURES, "overturned", "upheld", "check", "report", "moderator", "law", "by-check", "by-people"):
        assert f"reports-row-{row}" in known
