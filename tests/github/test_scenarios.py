"""From opened to merged: people at the simulated GitHub, and the workflows' own steps as GitHub would run them."""

from __future__ import annotations

from pathlib import Path

import pytest
from moderated_hub import BAD, GOOD, PATH
from scenario import Scenario
from server import Server, close, push

from kaifong.github.markers import read


@pytest.fixture
def scenario(github: Server, tmp_path: Path) -> Scenario:
    return Scenario(github, tmp_path / "machines")


def statuses(scenario: Scenario, sha: str) -> list[tuple[str, str]]:
    return [(one.context, one.state) for one in scenario.hub.statuses if one.sha == sha]


def test_a_first_timer_s_pull_request_from_a_fork_is_answered_mended_approved_and_merged(scenario: Scenario) -> None:
    scenario.state.user("mei", created="2026-11-20")
    pull = scenario.hub.open_pull("mei", {PATH: BAD}, title="A first ride")
    (run,) = scenario.catch_up()
    assert (run.file, run.result) == ("moderate.yml", "success"), run.told()
    (report,) = [one for one in pull.comments if read(one.body, "report")]
    assert pull.head_sha[:7] in report.body
    assert statuses(scenario, pull.head_sha)[-1] == ("kaifong/review", "failure")

    push(pull, {PATH: GOOD})
    (run,) = scenario.catch_up()
    assert statuses(scenario, pull.head_sha)[-1] == ("kaifong/review", "success"), run.told()
    assert [one for one in pull.comments if read(one.body, "report")] == [report]

    scenario.hub.comment(pull.number, "yan-tong", "/approve")
    runs = scenario.catch_up()
    assert pull.merged_by is scenario.state.actions, "\n".join(one.told() for one in runs)
    assert scenario.hub.git.at("main", PATH)
    assert {"command.yml", "collect.yml"} <= {one.file for one in runs}
    assert {one.result for one in runs} == {"success"}, "\n".join(one.told() for one in runs)


def test_a_stranger_s_approval_merges_nothing(scenario: Scenario) -> None:
    pull = scenario.hub.open_pull("mei", {PATH: GOOD})
    scenario.catch_up()
    scenario.hub.comment(pull.number, "zoe", "/approve")
    (run,) = scenario.catch_up()
    assert (run.file, run.result) == ("command.yml", "success"), run.told()
    assert pull.merged_at is None


def test_a_fork_that_was_deleted_is_still_answered(scenario: Scenario) -> None:
    pull = scenario.hub.open_pull("mei", {PATH: GOOD})
    assert pull.head_repository
    pull.head_repository.delete()
    (run,) = scenario.catch_up()
    assert run.result == "success", run.told()
    assert statuses(scenario, pull.head_sha)[-1][1] == "success", run.told()


def test_a_conflicted_pull_request_is_answered_though_no_merge_is_there(scenario: Scenario) -> None:
    pull = scenario.hub.open_pull("mei", {"content/en/stories/old.md": GOOD})
    scenario.hub.commit("main", {"content/en/stories/old.md": BAD})
    push(pull, {PATH: GOOD})
    runs = [one for one in scenario.catch_up() if one.file == "moderate.yml"]
    assert scenario.hub.git.tip(f"refs/pull/{pull.number}/merge") is None
    assert {one.result for one in runs} == {"success"}, runs[-1].told()
    assert any(read(one.body, "report") for one in pull.comments)


def test_the_sweep_answers_what_no_event_did(scenario: Scenario) -> None:
    pull = scenario.hub.open_pull("mei", {PATH: GOOD})
    scenario.seen = len(scenario.state.happenings)  # as where pull_request_target is switched off
    run = scenario.scheduled("moderate")
    assert statuses(scenario, pull.head_sha)[-1] == ("kaifong/review", "success"), run.told()


def test_a_head_that_is_pushed_to_while_it_is_reviewed_gets_no_old_status(scenario: Scenario) -> None:
    pull = scenario.hub.open_pull("mei", {PATH: GOOD})
    old = pull.head_sha
    scenario.server.faults.meanwhile("POST", rf"/statuses/{old}", lambda: push(pull, {PATH: BAD}))
    scenario.catch_up()
    assert pull.head_sha != old
    assert statuses(scenario, pull.head_sha)[-1] == ("kaifong/review", "failure")
    (report,) = [one for one in pull.comments if read(one.body, "report")]
    assert pull.head_sha[:7] in report.body


def test_a_delivery_that_comes_twice_posts_nothing_twice(scenario: Scenario) -> None:
    pull = scenario.hub.open_pull("mei", {PATH: BAD})
    (run,) = scenario.catch_up()
    once = (len(pull.comments), len(pull.reviews))
    again = scenario.again(run)
    assert again.result == "success", again.told()
    assert (len(pull.comments), len(pull.reviews)) == once


def test_a_run_that_fails_says_why_in_its_summary(scenario: Scenario) -> None:
    scenario.hub.open_pull("mei", {PATH: GOOD})
    scenario.server.faults.add("*", r"/", "401", times=100)
    (run,) = scenario.catch_up()
    assert run.result == "failure"
    assert "### This run failed" in run.summary, run.told()


def test_what_a_member_writes_is_no_command_to_the_machine(scenario: Scenario) -> None:
    words = "::add-mask::x\n::error file=hub.yml::forged\n##[error]forged\n"
    files = {"content/en/stories/loud.md": BAD + words}
    pull = scenario.hub.open_pull("mei", files, title="::error::forged", body=words)
    (run,) = scenario.catch_up()
    assert run.result == "success", run.told()
    assert {one.name for one in run.commands} <= {"notice", "warning", "error"}
    # Our own annotations may quote the words; none of these is the member's.
    assert {one.properties["file"] for one in run.commands} == {next(iter(files))}
    assert [one for one in run.commands if one.message.strip() == "forged"] == []
    close(pull, pull.author)
    scenario.catch_up()


def test_the_daily_and_hourly_runs_end_well(scenario: Scenario) -> None:
    scenario.hub.open_pull("mei", {PATH: GOOD})
    scenario.catch_up()
    scenario.state.tick(hours=30)
    for name in ("steward", "collect"):
        run = scenario.scheduled(name)
        assert run.result == "success", run.told()
        scenario.catch_up()
