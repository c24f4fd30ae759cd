"""`publish` as GitHub runs it: the build with the records laid over, its artifact, and what Pages is given."""

from __future__ import annotations

from pathlib import Path

import pytest
from moderated_hub import GOOD, PATH
from scenario import Scenario
from server import Server

from kaifong.history.change import Action
from kaifong.history.merge_writer import merge_record
from kaifong.history.merges import MergedPath

pytestmark = pytest.mark.build


@pytest.fixture
def scenario(github: Server, tmp_path: Path) -> Scenario:
    return Scenario(github, tmp_path / "machines", ("publish.yml",))


def test_a_push_puts_the_site_on_line_with_what_was_collected(scenario: Scenario) -> None:
    merged = [MergedPath(PATH, Action.ADDED)]
    record = merge_record(7, (5, "mei"), None, scenario.state.now, merged)
    scenario.hub.commit("records", {"records/merges/7.json": record, "records/decisions/forged.json": b"{}"})
    assert scenario.catch_up() == [], "what `collect` writes starts nothing by itself"

    scenario.hub.commit("main", {PATH: GOOD})
    (run,) = scenario.catch_up()
    assert (run.file, run.event.name, run.result) == ("publish.yml", "push", "success"), run.told()
    assert [job.id for job in run.jobs] == ["build", "deploy"]
    assert "- records: [`" in run.summary

    (site,) = scenario.side.sites
    page = (site / "en/stories/first-ride/index.html").read_text("utf-8")
    assert "the old sea wall" in page
    assert "22 November 2026" in page, "when it came is told by the records"
    files = {one.relative_to(site).as_posix() for one in site.rglob("*") if one.is_file()}
    assert {"index.html", "en/index.html", "404.html"} <= files
    # Neither the hub's sources nor what a hub keeps to itself goes on line.
    assert not [one for one in files if one.startswith((".", "records/", "hooks/", "scripts/", "content/"))]
    assert not [one for one in files if one.endswith((".md", ".yml", ".py"))]

    assert {job: used for job, (_, used) in scenario.grants("publish").items()} == {
        job: granted for job, (granted, _) in scenario.grants("publish").items()
    }, "each of its two jobs may do what it does, and no more"


def test_what_cannot_be_built_is_not_put_on_line(scenario: Scenario) -> None:
    scenario.hub.commit("main", {"hub.yml": "languages: []\n"})
    (run,) = scenario.catch_up()
    assert [(job.id, job.result) for job in run.jobs] == [("build", "failure"), ("deploy", "skipped")], run.told()
    assert "**What to do:**" in run.summary
    assert scenario.side.sites == []
    assert not (run.artifacts / "github-pages").exists()


def test_what_a_push_keeps_is_there_for_the_next_one_and_for_no_other_branch(scenario: Scenario) -> None:
    scenario.hub.commit("main", {PATH: GOOD})
    scenario.catch_up()
    (kept,) = (scenario.world.folder / "caches").glob("*")
    assert kept.name == "refs%2Fheads%2Fmain"
    (first,) = kept.iterdir()
    assert (first / "stage/en/stories/first-ride/index.md").is_file()

    scenario.hub.git.run("branch", "trying", "main")
    asked = {"workflow": "publish.yml", "ref": "trying", "inputs": {}}
    scenario.state.happened("workflow_dispatch", None, scenario.hub, scenario.state.user("yan-tong"), **asked)
    (tried,) = scenario.catch_up()
    assert tried.jobs[0].result == "success", tried.told()
    assert [step.conclusion for step in tried.jobs[0].steps if step.name.startswith("Keep")] == ["skipped"]
    assert [one.name for one in (scenario.world.folder / "caches").iterdir()] == [kept.name]


def test_a_large_hub_is_built_by_several_machines_and_put_on_line_once(github: Server, tmp_path: Path) -> None:
    """What the shards leave is assembled, deployed, and kept for the next push."""
    scenario = Scenario(github, tmp_path / "machines", ("publish-large.yml",))
    scenario.hub.commit("main", {PATH: GOOD})
    run = scenario.dispatched("publish-large", "yan-tong", shards="2")
    assert run.result == "success", run.told()
    assert [job.id for job in run.jobs] == ["plan", "shard", "shard", "assemble", "deploy"]
    assert "Part 2 of 2" in run.summary
    (site,) = scenario.side.sites
    assert "the old sea wall" in (site / "en/stories/first-ride/index.html").read_text("utf-8")
    (kept,) = (scenario.world.folder / "caches").glob("*/*")
    assert (kept / "cache/site/en/stories/first-ride/index.html").is_file()
    assert {job: used for job, (_, used) in scenario.grants("publish-large").items()} == {
        job: granted for job, (granted, _) in scenario.grants("publish-large").items()
    }, "each of its jobs may do what it does, and no more"


@pytest.mark.parametrize("shards", ["257", "1; echo x"])
def test_a_number_of_shards_that_is_none_is_told(github: Server, tmp_path: Path, shards: str) -> None:
    scenario = Scenario(github, tmp_path / "machines", ("publish-large.yml",))
    run = scenario.dispatched("publish-large", "yan-tong", shards=shards)
    assert [(job.id, job.result) for job in run.jobs][:2] == [("plan", "failure"), ("shard", "skipped")], run.told()
    assert "is no number of shards" in run.summary
    assert scenario.side.sites == []
