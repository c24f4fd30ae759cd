"""A week in a hub: a story by a form, and a refused one that comes back; what each person sees at each step."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from filling import PUBLIC, written
from photographs import photo
from scenario import WORKFLOWS, Scenario
from server import Pull, Server, edit
from server.things import Issue

from kaifong.entries.settings_reader import parse_settings
from kaifong.github.markers import read
from kaifong.history.decision_reader import parse_decision
from kaifong.testing import story

# A sign that nobody sees, as copying from a chat leaves it; a link that would run.
FIRST = "我哋喺頭班車之前出發\u200b，沿住舊海堤踩。\n\n[睇相](javascript:alert(1))\n\n![濕晒嘅海堤]({picture})"
MENDED = "我哋喺頭班車之前出發，沿住舊海堤踩。\n\n![濕晒嘅海堤]({picture})"
LOUD = "content/en/stories/loud.md"
WHY = "It calls other riders names, and tells them to stay away."
AGAIN = "It can be read as being about the writer themselves, and so it stays."


def hub_with(github: Server, folder: Path, *flows: str) -> Scenario:
    """A hub with these workflows; siu-yan, a moderator, has the role that makes her one on GitHub too."""
    made = Scenario(github, folder / "machines", flows)
    for name in (*flows, "publish.yml"):
        made.hub.workflow(name)
    made.hub.label("kaifong/submission")
    made.hub.collaborator("siu-yan", "triage")
    return made


def form(scenario: Scenario, text: str) -> str:
    """The form of a story, filled in in Chinese."""
    settings = parse_settings(scenario.hub.git.run("show", "main:hub.yml"))
    answers = {"language": "繁體中文 (zh-Hant)", "text": text, "tags": "清晨", "slug": "dawn-ride"}
    return written(settings, "story", answers, PUBLIC, "\r\n")


def said(thing: Issue, kind: str) -> str:
    """The last of our comments of a kind, as people see it."""
    body = [one.body for one in thing.comments if read(one.body, kind)][-1]
    return re.sub(r"<!--.*?-->", "", body, flags=re.DOTALL).strip()


def labels(thing: Issue) -> set[str]:
    return {one.name.removeprefix("kaifong/") for one in thing.labels}


def status(scenario: Scenario, pull: Pull) -> str:
    return next(one.state for one in reversed(scenario.hub.statuses) if one.sha == pull.head_sha)


def well(scenario: Scenario) -> list[str]:
    """The workflows that ran since the last time, in their order; all must have ended well."""
    runs = scenario.catch_up()
    assert {run.result for run in runs} <= {"success"}, "\n".join(run.told() for run in runs)
    return [run.file.removesuffix(".yml") for run in runs]


def says(scenario: Scenario, who: str, words: str, where: Issue) -> str:
    """Somebody comments; gives our answer."""
    scenario.state.tick(hours=1)
    scenario.hub.comment(where.number, who, words)
    assert "command" in well(scenario)
    return said(where, "command")


@pytest.mark.build
def test_a_story_by_a_form_in_cantonese_with_a_picture(github: Server, tmp_path: Path) -> None:
    scenario = hub_with(github, tmp_path, *WORKFLOWS, "publish.yml")
    picture = scenario.state.attachment(photo())
    body = form(scenario, FIRST.format(picture=picture))
    issue = scenario.hub.issue("mei", "清晨踩單車", body, ["kaifong/submission"])
    assert well(scenario) == ["submit", "moderate"]
    (pull,) = scenario.hub.pulls()
    told = said(issue, "submission")
    assert "### 請修改" in told
    assert "javascript:" in told
    assert "直接編輯" in told, "what to do is said for who has a form and no Git"
    assert "mei，歡迎你" in said(pull, "report")
    assert {"fix", "first-timer", "kind-story", "lang-zh-Hant"} <= labels(pull)
    assert status(scenario, pull) == "failure"
    assert "U+200B" in told
    assert pull.reviews == [], "she could press no button there: all is said in words, where her form is"

    scenario.state.tick(hours=3)
    edit(issue, body=form(scenario, MENDED.format(picture=picture)))
    assert well(scenario) == ["submit", "moderate"]
    assert [one.number for one in scenario.hub.pulls()] == [pull.number]
    told = said(issue, "submission")
    assert "你的改動已經收到" in told
    assert "上次之後已改好" in told
    assert "yan-tong" in told, "who will read it is said"
    assert "advise" in labels(pull)
    assert "fix" not in labels(pull)
    assert status(scenario, pull) == "success"

    scenario.state.tick(hours=20)
    scenario.hub.comment(pull.number, "yan-tong", "/approve")
    assert well(scenario) == ["command", "publish", "collect", "publish"]
    assert "yan-tong 已批准" in said(pull, "command"), "in the language of who sent it"
    assert pull.merged_by is scenario.state.actions
    assert "已經發表：[清晨踩單車](https://hub.example/zh-Hant/stories/dawn-ride/)" in said(issue, "submission")
    assert issue.state == "closed"
    assert scenario.hub.git.at("records", f"records/merges/{pull.number}.json")
    site = scenario.side.sites[-1]
    page = (site / "zh-Hant/stories/dawn-ride/index.html").read_text("utf-8")
    assert "沿住舊海堤踩" in page
    assert 'alt="濕晒嘅海堤"' in page
    assert b"A camera" not in (site / "zh-Hant/stories/dawn-ride/picture-1.jpg").read_bytes()


def test_a_refused_one_appealed_overturned_and_merged(github: Server, tmp_path: Path) -> None:
    scenario = hub_with(github, tmp_path, "moderate.yml", "command.yml", "decide.yml")
    text = story("They cannot ride at all, the whole lot of them, and should stay at home.\n", author="zoe")
    pull = scenario.hub.open_pull("zoe", {LOUD: text}, title="Loud")
    assert well(scenario) == ["moderate"]
    words = {"measure": "refusal", "about": str(pull.number), "clause": "respect", "reason": WHY}
    run = scenario.dispatched("decide", "wai-lam", **words)
    assert run.result == "success", run.told()
    assert pull.state == "closed"
    notice = said(pull, "notice")
    assert WHY in notice
    assert "/appeal" in notice
    assert "zoe" not in notice + run.summary + run.log
    record = scenario.hub.pulls()[-1]
    assert status(scenario, record) == "success", "the record is reviewed as any other file"

    answer = says(scenario, "zoe", "/appeal I meant my own first attempts, and name nobody.", pull)
    assert "@siu-yan" in answer
    assert "wai-lam" not in answer
    assert "appeal" in labels(pull)
    assert "somebody else decides" in says(scenario, "wai-lam", f"/overturn {AGAIN}", pull)
    assert pull.state == "closed", "whoever decided does not look again, though the record is not merged yet"

    assert "merged" in says(scenario, "yan-tong", "/approve", record)
    answer = says(scenario, "siu-yan", f"/overturn {AGAIN}", pull)
    second = scenario.hub.pulls()[-1]
    assert f"The record of it is in #{second.number}" in answer
    assert AGAIN in answer
    assert pull.state == "open"
    assert "appeal" not in labels(pull)
    assert status(scenario, pull) == "success", "reviewed anew"
    assert "merged" in says(scenario, "yan-tong", "/approve", second)

    assert "merged" in says(scenario, "siu-yan", "/approve", pull)
    git = scenario.hub.git
    assert git.at("main", LOUD)
    found = [parse_decision(git.blob(one.sha), f"records/decisions/{one.path}") for one in
             git.tree("main:records/decisions")]  # fmt: skip
    first, later = sorted(found, key=lambda one: one.appeal is not None)
    assert (first.pull_request, first.decided_by) == (pull.number, frozenset({502}))
    assert later.decided_by == frozenset({504})
    assert later.appeal is not None
    assert (later.appeal.of, later.appeal.outcome) == (first.case, "overturned")
    assert "publish.yml" in [one.workflow for one in scenario.hub.dispatches]
