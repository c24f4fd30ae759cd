"""What `kaifong check --submitter` finds out about somebody, as it was before their change."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime

import click
import pytest

from kaifong.cli.submitter import submitter
from kaifong.community.submitters import KEY
from kaifong.entries.hub import Hub
from kaifong.errors import SettingsError
from kaifong.history.change import Action, Change, ChangedFile, Effect
from kaifong.history.decisions import member_hash
from kaifong.history.merges import History, Merge, MergedPath, Source
from kaifong.testing import added, make_hub, story

NOW = date(2026, 11, 21)
NOTHING = Change(())
SECRET = "a key of the hub that nobody can guess"
CASE = "k7q2-m4xd-9fwp"
RULES = """\
schema: kaifong.recognition/1
points: {story.author: 10}
rules: {daily_cap: 40}
trust:
  - {id: newcomer, name: Newcomer, points: 0}
  - {id: known, name: Known, points: 10}
  - {id: pillar, name: Pillar, points: 1000}
"""
LAX = RULES.replace("points: 1000", "points: 10")
STORIES = "content/en/stories/"


def decision(effect: str = "mute") -> str:
    return json.dumps(
        {
            "schema": "kaifong.decision/1",
            "case": CASE,
            "decided_on": "2026-11-01",
            "decided_by": [{"id": 1, "login": "yan-tong"}],
            "clause": "respect",
            "reason": "A reason of some length.",
            "sanction": {"member": member_hash(101, CASE, SECRET), "effect": effect, "until": "2026-12-01"},
        }
    )


def hub(**other: str) -> Hub:
    files = {
        "guidelines/recognition.yml": RULES,
        "content/members/siu-ming.md": "---\nname: 小明\ngithub_id: 101\nlogin: siuming\n---\n",
        f"{STORIES}a.md": story("One."),
        f"records/decisions/{CASE}.json": decision(),
    }
    when = datetime(2026, 11, 1, tzinfo=UTC)
    paths = (MergedPath(f"{STORIES}a.md", Action.ADDED), MergedPath(f"{STORIES}b.md", Action.ADDED))
    merge = Merge(1, 101, "siuming", None, when, paths, "records/merges/1.json")
    return replace(make_hub(files | other), history=History(Source.RECORDS, (merge,)))


def level(asked: str, change: Change = NOTHING, base: Hub | None = None) -> int | None:
    found = submitter(asked, base or hub(), change, NOW, {}).level
    return found() if callable(found) else found


@pytest.mark.parametrize(
    ("asked", "login", "number"),
    [
        ("siuming", "siuming", None),
        ("@siuming", "siuming", None),
        ("siuming:101", "siuming", 101),
        ("101", "101", 101),
    ],
)
def test_somebody_is_named_by_login_number_or_both(asked: str, login: str, number: int | None) -> None:
    found = submitter(asked, hub(), NOTHING, NOW, {})
    assert (found.login, found.id) == (login, number)


def test_what_names_nobody_is_wrong_usage() -> None:
    with pytest.raises(click.UsageError, match="LOGIN:ID"):
        submitter("siu ming", hub(), NOTHING, NOW, {})


def test_the_level_is_what_merged_work_has_earned() -> None:
    assert level("siuming:101") == 1
    assert level("renamed:101") == 1
    assert level("somebody:5") == 0


def test_nobody_raises_their_own_level() -> None:
    lax = ChangedFile("guidelines/recognition.yml", Action.EDITED, data=LAX.encode(), before=RULES.encode())
    assert level("siuming:101", Change((lax,))) == 1
    assert level("siuming:101", Change((lax,)), hub(**{"guidelines/recognition.yml": LAX})) == 1
    more = Change((added(f"{STORIES}b.md", story("Two.", author="somebody")),))
    assert level("somebody:5", more) == 0


@pytest.mark.parametrize("rules", ["", "schema: x", RULES + "more: true\n"])
def test_without_rules_no_level_is_known(rules: str) -> None:
    assert level("siuming:101", base=hub(**{"guidelines/recognition.yml": rules})) is None


def test_without_history_no_level_is_known() -> None:
    assert level("siuming:101", base=replace(hub(), history=History(Source.NONE))) is None


def test_a_sanction_is_found_with_the_key_and_the_id() -> None:
    found = submitter("siuming:101", hub(), NOTHING, NOW, {KEY: SECRET}).sanctions
    assert found is not None
    assert [(one.case, one.effect) for one in found] == [(CASE, Effect.MUTE)]
    assert submitter("somebody:5", hub(), NOTHING, NOW, {KEY: SECRET}).sanctions == ()


def test_without_key_or_id_nothing_is_known_of_sanctions() -> None:
    assert submitter("siuming:101", hub(), NOTHING, NOW, {}).sanctions is None
    assert submitter("siuming:101", hub(), NOTHING, NOW, {KEY: ""}).sanctions is None
    assert submitter("siuming", hub(), NOTHING, NOW, {KEY: SECRET}).sanctions is None


def test_a_key_that_can_be_guessed_stops_the_review() -> None:
    with pytest.raises(SettingsError):
        submitter("siuming:101", hub(), NOTHING, NOW, {KEY: "short"})


def test_nobody_lifts_their_own_sanction() -> None:
    path = f"records/decisions/{CASE}.json"
    removed = ChangedFile(path, Action.REMOVED, before=decision().encode())
    softer = ChangedFile(path, Action.EDITED, data=decision("warning").encode(), before=decision().encode())
    fallen = json.loads(decision()) | {
        "case": "aaaa-bbbb-cccc",
        "overturns": CASE,
        "decided_by": [{"id": 9, "login": "x"}],
    }
    new = added("records/decisions/aaaa-bbbb-cccc.json", json.dumps(fallen))
    for change in (Change((removed,)), Change((softer,)), Change((new,))):
        for side in (hub(), hub().with_change(change)):
            found = submitter("siuming:101", side, change, NOW, {KEY: SECRET}).sanctions
            assert found is not None
            assert [(one.case, one.effect) for one in found] == [(CASE, Effect.MUTE)]


def test_a_record_that_cannot_be_read_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    broken = hub(**{"records/decisions/aaaa-bbbb-cccc.json": "{"})
    assert submitter("siuming:101", broken, NOTHING, NOW, {KEY: SECRET}).sanctions
    assert "aaaa-bbbb-cccc.json" in capsys.readouterr().err
