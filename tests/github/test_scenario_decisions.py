"""From a published text to its takedown, the appeal and its return; and a pause that holds what a member sends."""

from __future__ import annotations

from pathlib import Path

import pytest
from moderated_hub import GOOD
from scenario import WORKFLOWS, Scenario
from server import Server, merge
from server.things import Pull

STORY = "content/en/stories/first-ride.md"
REASON = "It calls a neighbour names, and was not repaired when asked."


@pytest.fixture
def play(github: Server, tmp_path: Path) -> Scenario:
    return Scenario(github, tmp_path / "machines", (*WORKFLOWS, "decide.yml", "report.yml"))


def decisions(play: Scenario) -> list[Pull]:
    return [one for one in play.hub.pulls() if one.head_branch.startswith("kaifong/decision-")]


def says(play: Scenario, pull: Pull, who: str, words: str) -> str:
    """A comment with a command; gives our answer."""
    play.hub.comment(pull.number, who, words)
    play.catch_up()
    return pull.comments[-1].body


def status(play: Scenario, pull: Pull) -> str | None:
    found = [one.state for one in play.hub.statuses if one.sha == pull.head_sha]
    return found[-1] if found else None


def merged(pull: Pull) -> bool:
    return pull.merged_at is not None


def on_main(play: Scenario, path: str) -> bool:
    return play.hub.git.at(play.hub.tip("main") or "", path) is not None


def test_a_takedown_is_approved_by_another_and_comes_back_by_a_third(play: Scenario) -> None:
    play.hub.collaborator("siu-yan", "triage")
    first = play.hub.open_pull("mei", {STORY: GOOD})
    play.catch_up()
    merge(first, play.state.user("yan-tong"))
    play.catch_up()
    play.dispatched(
        "decide", "wai-lam", measure="removal", about=STORY, clause="respect", reason=REASON, tell="in private"
    )
    play.catch_up()
    [taken] = decisions(play)
    assert status(play, taken) == "success", [one.body for one in taken.comments]
    assert on_main(play, STORY)
    says(play, taken, "wai-lam", "/approve")
    assert not merged(taken), "whoever decided it does not approve it"
    says(play, taken, "yan-tong", "/approve")
    assert merged(taken), taken.comments[-1].body
    assert not on_main(play, STORY)
    case = taken.head_branch.removeprefix("kaifong/decision-")
    assert on_main(play, f"records/decisions/{case}.json")
    play.dispatched(
        "decide",
        "yan-tong",
        measure="restoration",
        about=case,
        clause="respect",
        reason="Read whole, it quotes somebody else.",
    )
    play.catch_up()
    back = decisions(play)[-1]
    assert status(play, back) == "success", [one.body for one in back.comments]
    says(play, back, "siu-yan", "/approve")
    assert on_main(play, STORY), back.comments[-1].body


def test_a_pause_holds_what_the_member_sends_and_tells_nobody_why(play: Scenario) -> None:
    bad = play.hub.open_pull("mei", {STORY: GOOD})
    play.catch_up()
    assert status(play, bad) == "success"
    play.dispatched(
        "decide",
        "wai-lam",
        measure="mute",
        about=str(bad.number),
        until="2027-01-31",
        clause="respect",
        reason=REASON,
    )
    play.catch_up()
    [brought] = decisions(play)
    assert status(play, brought) == "success", [one.body for one in brought.comments]
    says(play, brought, "yan-tong", "/approve")
    assert merged(brought), brought.comments[-1].body
    later = play.hub.open_pull("mei", {"content/en/stories/later.md": GOOD})
    play.catch_up()
    assert status(play, later) != "success"
    assert "2027" not in later.comments[0].body
    assert brought.head_branch.removeprefix("kaifong/decision-") not in later.comments[0].body
