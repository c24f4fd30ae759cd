"""Least privilege, both ways: a token may do what its calls need, which the server enforces, and no more."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from actions.workflow import permissions, workflow
from filling import written, written_report
from moderated_hub import BAD, GOOD, PATH, UNTIDY
from scenario import ROOT, WORKFLOWS, Scenario
from server import Server, close, push
from server.discussions import discuss, mark_answer, reply

from kaifong.entries.settings_reader import parse_settings


def moderated(scenario: Scenario) -> None:
    pull = scenario.hub.open_pull("mei", {PATH: UNTIDY})
    scenario.catch_up()
    push(pull, {PATH: BAD})
    scenario.catch_up()


def commanded(scenario: Scenario) -> None:
    first = scenario.hub.open_pull("mei", {PATH: GOOD})
    second = scenario.hub.open_pull("yan-tong", {"content/en/stories/own.md": UNTIDY}, fork=False, branch="own")
    refused = scenario.hub.open_pull("zoe", {"content/en/stories/zoe.md": BAD})
    scenario.catch_up()
    close(refused, scenario.state.user("yan-tong"))
    for pull, who, words in (
        (second, "yan-tong", "/fix"),
        (first, "yan-tong", "/hold Not yet, please: we talk about it"),
        (first, "yan-tong", "/approve"),
        (refused, "zoe", "/appeal I wrote it myself, and it is fair to everybody named in it."),
        (refused, "wai-lam", "/overturn It can be mended, so it should not have been closed."),
        (refused, "yan-tong", "/help"),
    ):
        scenario.hub.comment(pull.number, who, words)
        scenario.catch_up()
    assert first.merged_at
    assert refused.state == "open"


def collected(scenario: Scenario) -> None:
    commanded(scenario)
    mark_answer(reply(discuss(scenario.hub, "mei", "How?", "Tell me"), "zoe", "So"), "mei")
    scenario.scheduled("collect")


def stewarded(scenario: Scenario) -> None:
    settings = scenario.hub.git.run("show", "main:hub.yml").decode()
    scenario.hub.commit("main", {"hub.yml": settings + "discussions: {answers: [q-a], amas: [amas]}\n"})
    moderated(scenario)
    talk = discuss(scenario.hub, "mei", "How do I join a ride?", "I am new here and have a bicycle, but know nobody.")
    mark_answer(reply(talk, "zoe", "Come to the old sea wall on a Sunday at nine; somebody is always there."), "mei")
    scenario.state.tick(hours=30)
    scenario.scheduled("steward")
    scenario.catch_up()


def submitted(scenario: Scenario) -> None:
    settings = parse_settings(scenario.hub.git.run("show", "main:hub.yml"))
    filled = written(settings, "story", {"language": "English (en)", "text": "We left before the first bus."})
    issue = scenario.hub.issue("mei", "A dawn ride", filled, ["kaifong/submission"])
    scenario.catch_up()
    assert [pull.title for pull in scenario.hub.pulls()] == ["A dawn ride"]
    assert scenario.last("moderate").event.payload["inputs"] == {"pull_request": str(scenario.hub.pulls()[0].number)}
    close(issue, issue.author)
    scenario.catch_up()
    assert scenario.hub.pulls()[0].state == "closed"


def decided(scenario: Scenario) -> None:
    pull = scenario.hub.open_pull("zoe", {PATH: BAD})
    told = scenario.hub.issue("mei", "A page", "It is unkind.", ["kaifong/report"])
    scenario.catch_up()
    why = "It calls other riders names, and tells them to stay away."
    words = {"measure": "refusal", "about": str(pull.number), "clause": "respect", "reason": why}
    scenario.dispatched("decide", "yan-tong", report=str(told.number), **words)
    assert (pull.state, told.state) == ("closed", "closed"), scenario.last("decide").told()


def reported(scenario: Scenario) -> None:
    page = "https://hub.example/en/stories/old/"
    for _ in range(2):
        filled = written_report(parse_settings(scenario.hub.git.run("show", "main:hub.yml")), page)
        told = scenario.hub.issue("mei", "A page", filled, ["kaifong/report"])
        scenario.catch_up()
        assert any("kaifong:receipt" in one.body for one in told.comments), scenario.last("report").told()
    assert told.state == "closed", "the same again"


PLAYS: dict[str, Callable[[Scenario], None]] = {
    "moderate/moderate": moderated,
    "command/command": commanded,
    "collect/collect": collected,
    "steward/steward": stewarded,
    "submit/submit": submitted,
    "decide/decide": decided,
    "report/report": reported,
}


@pytest.mark.parametrize("name", PLAYS)
def test_each_grant_of_a_workflow_is_used_and_none_is_missing(name: str, github: Server, tmp_path: Path) -> None:
    scenario = Scenario(github, tmp_path / "machines", (*WORKFLOWS, "decide.yml", "report.yml"))
    PLAYS[name](scenario)
    file, _, job = name.partition("/")
    assert {run.result for run in scenario.runs if run.file == f"{file}.yml"} == {"success"}, scenario.last(
        file
    ).told()
    granted, used = scenario.grants(file)[job]
    assert used == granted


# Jobs that are held to the same by another test, which plays them for more than this.
# test_scenarios_publish.py
PLAYED_ELSEWHERE = {"publish/build", "publish/deploy", "publish-large/assemble", "publish-large/deploy"}


def test_every_job_that_holds_more_than_reading_contents_is_played() -> None:
    held: set[str] = set()
    for path in sorted((ROOT / ".github/workflows").glob("*.yml")):
        file = workflow(path.name, path.read_text("utf-8"))
        held |= {
            f"{path.stem}/{name}" for name, job in file.jobs.items() if permissions(file, job) != {"contents": "read"}
        }
    assert held - PLAYS.keys() == PLAYED_ELSEWHERE
