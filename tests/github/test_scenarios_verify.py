"""`verify` as GitHub runs it: the base's engine, the merged tree beside it as data, previews that can be taken."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from actions.outcome import Run
from moderated_hub import BAD, GOOD, PATH, UNTIDY
from scenario import Scenario
from server import Server, push
from server.things import Pull

from kaifong.testing import story

pytestmark = pytest.mark.build

PAGE = "en-stories-first-ride.html"
# What Python, MkDocs or Kaifong would run if any of them looked for it in the merged tree.
CODE = ("hooks/kaifong_hooks.py", "checks/mine/check.py", "sitecustomize.py", "kaifong/__init__.py",
        "scripts/verify.py", "scripts/kaifong.py", "src/kaifong/__init__.py")  # fmt: skip


@pytest.fixture
def scenario(github: Server, tmp_path: Path) -> Scenario:
    """A hub whose only workflow is `verify`, and a member whose work went in before."""
    made = Scenario(github, tmp_path / "machines", ("verify.yml",))
    made.hub.collaborator("mei", "read")  # so that nobody has to click before her runs start
    return made


def verified(scenario: Scenario) -> Run:
    """The one run that follows."""
    (run,) = scenario.catch_up()
    assert run.file == "verify.yml"
    return run


def queued(scenario: Scenario, pull: Pull) -> Run:
    """The run in the merge queue: the tree as it would be after those before it, on a branch of GitHub's own."""
    git, base = scenario.hub.git, scenario.hub.tip("main") or ""
    merged = git.tip(f"refs/pull/{pull.number}/merge") or ""
    ref = f"refs/heads/gh-readonly-queue/main/pr-{pull.number}-{base}"
    git.point(ref, merged)
    commit = {"id": merged, "tree_id": git.text("rev-parse", f"{merged}^{{tree}}"), "message": pull.title,
              "timestamp": "2026-11-22T00:00:00Z", "author": {"name": "mei", "email": "mei@example.org"},
              "committer": {"name": "GitHub", "email": "noreply@example.org"}}  # fmt: skip
    told = {
        "head_sha": merged,
        "head_ref": ref,
        "base_sha": base,
        "base_ref": "refs/heads/main",
        "head_commit": commit,
    }
    scenario.state.happened("merge_group", "checks_requested", scenario.hub, merge_group=told)
    return verified(scenario)


def test_a_good_story_passes_and_its_preview_can_be_taken(scenario: Scenario) -> None:
    files = {PATH: GOOD, "content/en/stories/old.md": story("It rained.\n", author="yan")}
    pull = scenario.hub.open_pull("mei", files)
    run = verified(scenario)
    assert run.result == "success", run.told()
    page = (run.artifacts / "previews" / PAGE).read_text("utf-8")
    assert "the old sea wall" in page
    assert f"#{pull.number}" in page
    index = (run.artifacts / "previews/index.html").read_text("utf-8")
    assert set(files) <= set(re.findall(r"<code>(content/[^<]+)</code>", index))
    assert "2 previews" in run.summary
    assert scenario.server.calls == [], "it asks GitHub nothing"
    assert scenario.used() == {"verify/verify": {("contents", "read")}}


def test_what_is_to_change_fails_with_the_page_beside_the_findings(scenario: Scenario) -> None:
    scenario.hub.open_pull("mei", {PATH: BAD})
    run = verified(scenario)
    assert run.result == "failure", run.told()
    assert "javascript" in run.summary
    assert "9123 4567" not in run.summary + run.log
    assert run.job("verify").step("Keep the previews").outcome == "success"
    preview = (run.artifacts / "previews" / PAGE).read_text("utf-8")
    assert "javascript:alert" not in preview


def test_a_hostile_head_runs_nothing_of_its_own(scenario: Scenario, tmp_path: Path) -> None:
    """A stranger's, which waits for a maintainer's click: what the click lets run may read, and no more."""
    mark = tmp_path / "ran"
    evil = f"import pathlib; pathlib.Path({str(mark)!r}).touch()\n"
    scenario.hub.open_pull("zoe", {
        PATH: story("We rode out along the wall.\n", author="zoe"),
        **dict.fromkeys(CODE, evil),
        "mkdocs.yml": f"site_name: !!python/object/apply:os.system ['touch {mark}']\n",
        "guidelines/policy.yml": "schema: kaifong.policy/1\nchecks: {protected-paths: {off: true, reason: mine}}\n",
        ".gitattributes": "* filter=evil diff=evil\n",
        ".githooks/post-checkout": ("100755", f"#!/bin/sh\ntouch {mark}\n".encode()),
    })  # fmt: skip
    assert scenario.catch_up() == []
    run = scenario.released()
    assert not mark.exists()
    assert "protected-paths" in run.summary, "judged by the base's policy"
    assert (run.artifacts / "previews" / PAGE).exists(), run.told()
    assert dict(run.job("verify").permissions) == {"contents": "read"}


def test_nothing_runs_for_a_pull_request_with_conflicts(scenario: Scenario) -> None:
    pull = scenario.hub.open_pull("mei", {"content/en/stories/old.md": GOOD})
    scenario.seen = len(scenario.state.happenings)
    scenario.hub.commit("main", {"content/en/stories/old.md": UNTIDY})
    push(pull, {PATH: GOOD})
    assert scenario.hub.git.tip(f"refs/pull/{pull.number}/merge") is None
    assert scenario.catch_up() == []


def test_the_queue_stops_what_nobody_may_publish(scenario: Scenario) -> None:
    pull = scenario.hub.open_pull("mei", {PATH: GOOD, "content/en/stories/run.exe": b"MZ\x00"})
    scenario.seen = len(scenario.state.happenings)
    run = queued(scenario, pull)
    assert run.event.name == "merge_group"
    assert run.result == "failure", run.told()
    assert re.search(r"the merged tree says \W*refuse", run.summary), run.summary
