"""Whatever is written of a decision is read back, in the same bytes every time, and fits the published schema."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaifong.errors import RecordError
from kaifong.history.change import Effect, Sanction
from kaifong.history.decision_parts import Appeal, Deed, Measure, Notice, Origin, Outcome
from kaifong.history.decision_reader import parse_decision
from kaifong.history.decision_writer import decision_bytes
from kaifong.history.decisions import Decision, in_force

SCHEMA = json.loads((Path(__file__).parents[2] / "docs/decision.schema.json").read_text(encoding="utf-8"))
DAY = date(2026, 11, 21)
LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"

days = st.dates(date(2020, 1, 1), date(2050, 1, 1))
cases = st.text(LETTERS, min_size=12, max_size=12).map(lambda one: f"{one[:4]}-{one[4:8]}-{one[8:]}")
numbers = st.integers(1, 10**9)
# What a person may type: any script, line ends, quotes; stripped, since that is how it is kept.
words = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cf"]), max_size=80)
statements = words.map(lambda one: f"A statement of some length: {one}".strip())
paths = st.text("abc/-.字", min_size=1, max_size=20).filter(lambda one: one[0] != "/" and ".." not in one.split("/"))


@st.composite
def decisions(draw: st.DrawFn) -> Decision:
    """A decision as moderators could make it: its measure is what it does."""
    case, on = draw(cases), draw(days)
    logins = draw(st.dictionaries(numbers, st.text(LETTERS, min_size=1, max_size=39), min_size=1, max_size=3))
    one = Decision(
        case,
        on,
        frozenset(logins),
        draw(st.sampled_from(["respect", "a-b"])),
        draw(statements),
        draw(st.none() | st.booleans()),
        clause_revision=draw(st.none() | st.text("0123456789abcdef", min_size=12, max_size=12)),
        facts=draw(st.none() | statements),
        source=draw(st.none() | st.sampled_from(Origin)),
        measure=draw(st.none() | st.sampled_from(Measure)),
        notice=draw(st.none() | st.builds(Notice, days, st.sampled_from(["en", "zh-Hant"]), st.none())),
        logins=logins,
    )
    deeds = st.dictionaries(paths, st.sampled_from(Deed), max_size=4)
    numbered = st.none() | numbers
    if one.measure in (Measure.WARNING, Measure.MUTE, Measure.BAN):
        until = draw(days.map(lambda day: max(day, on)))
        ends = None if one.measure is Measure.BAN and draw(st.booleans()) else until
        return replace(one, sanction=("ab" * 32, Sanction(case, Effect(one.measure.value), ends)))
    one = replace(one, paths=draw(deeds), pull_request=draw(numbered))
    if one.measure in (Measure.REMOVAL, Measure.EDIT):
        deed = Deed.REMOVED if one.measure is Measure.REMOVAL else Deed.EDITED
        return replace(one, paths={**one.paths, "content/en/stories/a.md": deed})
    if one.measure is Measure.REFUSAL:
        return replace(one, pull_request=draw(numbers))
    if one.measure is Measure.APPEAL:
        first = draw(cases.filter(lambda other: other != case))
        outcome = draw(st.sampled_from(Outcome))
        reader = draw(st.none() | st.just("a moderator of Harbour Riders"))
        alone = reader is None and draw(st.booleans())
        appeal = Appeal(first, outcome, draw(numbered), reader, alone)
        return replace(one, appeal=appeal, overturns=first if outcome is Outcome.OVERTURNED else None)
    return replace(one, overturns=draw(st.none() | cases))


@given(decisions())
def test_whatever_is_written_is_read_back_and_fits_the_schema(one: Decision) -> None:
    data = decision_bytes(one)
    assert parse_decision(data, one.file) == one
    assert decision_bytes(parse_decision(data, one.file)) == data
    jsonschema.Draft202012Validator(SCHEMA).validate(json.loads(data))


FULL = Decision(
    "k7q2-m4xd-9fwp",
    DAY,
    frozenset({1}),
    "respect",
    "The text called another rider names.",
    logins={1: "yan-tong"},
)
HASH = "0" * 64
MUTE = (HASH, Sanction(FULL.case, Effect.MUTE, DAY))
BOTH = Appeal("aaaa-bbbb-cccc", Outcome.UPHELD, outside_reader="Mei of a club", no_second_reader=True)
WRONG: dict[str, tuple[dict[str, Any], str]] = {
    "sanction-with-number": ({"sanction": MUTE, "pull_request": 41}, "has the number of a pull request"),
    "sanction-told-at": ({"sanction": MUTE, "notice": Notice(DAY, "en", 41)}, "has the number of a pull request"),
    "mute-without-sanction": ({"measure": Measure.MUTE}, "no `sanction` has that effect"),
    "warning-that-mutes": ({"measure": Measure.WARNING, "sanction": MUTE}, "no `sanction` has that effect"),
    "removal-and-sanction": ({"measure": Measure.REMOVAL, "sanction": MUTE}, "beside a `sanction`"),
    "removal-of-nothing": ({"measure": Measure.REMOVAL}, "no path was removed"),
    "edit-of-nothing": ({"measure": Measure.EDIT, "paths": {"a.md": Deed.REMOVED}}, "no path was edited"),
    "refusal-of-nothing": ({"measure": Measure.REFUSAL}, "does not say of what"),
    "appeal-without": ({"measure": Measure.APPEAL}, "needs both"),
    "appeal-unsaid": ({"appeal": Appeal("aaaa-bbbb-cccc", Outcome.UPHELD)}, "needs both"),
    "appeal-own": (
        {"measure": Measure.APPEAL, "appeal": Appeal(FULL.case, Outcome.UPHELD)},
        "against its own case",
    ),
    "overturned-nothing": (
        {"measure": Measure.APPEAL, "appeal": Appeal("aaaa-bbbb-cccc", Outcome.OVERTURNED)},
        "`overturns` does not fit",
    ),
    "upheld-and-overturned": (
        {
            "measure": Measure.APPEAL,
            "appeal": Appeal("aaaa-bbbb-cccc", Outcome.UPHELD),
            "overturns": "aaaa-bbbb-cccc",
        },
        "`overturns` does not fit",
    ),
    "reader-and-none": (
        {"measure": Measure.APPEAL, "appeal": BOTH},
        "there was an outside reader, and there was none",
    ),
    "reason-short": ({"reason": "太短了"}, "no statement of reasons"),
    "facts-short": ({"facts": "spam"}, "no statement of facts"),
    "revision": ({"clause_revision": "new"}, "not the revision of a text"),
    "language": ({"notice": Notice(DAY, "Chinese!")}, "not the tag of a language"),
}


@pytest.mark.parametrize(("changes", "seen"), WRONG.values(), ids=WRONG)
def test_what_contradicts_itself_is_not_written(changes: dict[str, Any], seen: str) -> None:
    with pytest.raises(RecordError) as raised:
        decision_bytes(replace(FULL, **changes))
    assert seen in raised.value.seen


def test_ten_chinese_characters_say_as_much_as_twenty_letters() -> None:
    one = replace(FULL, reason="第三段罵另一位車手蠢")
    assert parse_decision(decision_bytes(one), one.file).reason == one.reason


def test_whoever_decided_has_a_login() -> None:
    with pytest.raises(KeyError):
        decision_bytes(replace(FULL, logins={}))


@pytest.mark.parametrize(
    ("appeal", "falls"),
    [
        (Appeal("a", Outcome.OVERTURNED), False),
        (Appeal("a", Outcome.OVERTURNED, no_second_reader=True), True),
        (Appeal("a", Outcome.OVERTURNED, outside_reader="Mei of a club"), True),
    ],
)
def test_a_hub_of_one_takes_back_what_it_says_it_had_nobody_else_for(appeal: Appeal, *, falls: bool) -> None:
    first = replace(FULL, case="a", decided_on=DAY - timedelta(9))
    again = replace(FULL, case="b", overturns="a", appeal=appeal)
    assert (first not in in_force([first, again], DAY)) is falls
