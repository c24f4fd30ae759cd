"""`steward` at the tests' GitHub: one issue kept true, labels for what is late, proposals that ask."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from reading_desk import checkout
from server import Server, edit
from server.discussions import Category, discuss, mark_answer, reply
from server.faults import Kind

from kaifong.github import door
from kaifong.github.api import Api
from kaifong.github.desk import Desk, Run
from kaifong.github.markers import mark
from kaifong.github.stewarding.steward import steward
from kaifong.github.stewarding.upkeep import NEEDED
from kaifong.testing import HUB_YML, story

NAME = "example/hub"
# As .github/workflows/steward.yml has them.
GRANTS = {
    "actions": "write",
    "contents": "write",
    "discussions": "read",
    "issues": "write",
    "pull-requests": "write",
    "statuses": "read",
}
RECOGNITION = """\
schema: kaifong.recognition/1
points: {}
rules: {daily_cap: 1}
maintainers:
  - {id: 1, login: example}
moderators:
  - {id: 2, login: yan, from: 2026-01-01, until: 2026-12-01, languages: [en]}
"""
AMAS = Category(9100, "AMAs", "amas")


class Hub:
    """A hub with something to look after."""

    def __init__(self, server: Server, folder: Path) -> None:
        self.server, self.folder, self.runs, self.code = server, folder, 0, 0
        state = server.state
        state.user("example", id=1)
        state.user("yan", id=2)
        files: dict[str, Any] = {
            "hub.yml": HUB_YML + "discussions: {answers: [q-a], amas: [amas]}\n",
            "guidelines/recognition.yml": RECOGNITION,
            "content/en/stories/old.md": story("Old.\n", author="yan"),
        }
        self.home = state.repository(NAME, files)
        self.home.collaborator("yan", "triage")
        for name in (*NEEDED, "ci"):
            self.home.workflow(f"{name}.yml")

    def steward(self) -> Desk:
        self.runs += 1
        root = checkout(self.home, self.folder / f"clone-{self.runs}")
        desk = Desk(
            Api(self.server.token(GRANTS), NAME, url=self.server.url, pause=lambda _seconds: None),
            "schedule",
            {},
            root,
            self.server.state.now,
            {"PATH": os.environ["PATH"], "GITHUB_SERVER_URL": self.server.url},
            Run(self.runs, 1, "…"),
        )
        self.code = door.run(steward, desk)
        desk.api.close()
        return desk

    def queues(self) -> list[Any]:
        return [one for one in self.home.issues.values() if one.title in ("What waits here", "Was wartet")]

    def queue(self) -> str:
        [one] = self.queues()
        return str(one.body)


@pytest.fixture
def hub(github: Server, tmp_path: Path) -> Hub:
    return Hub(github, tmp_path)


def opened(hub: Hub, **facts: Any) -> Any:
    pull = hub.home.open_pull("mei", {"content/en/stories/new.md": story("A ride.\n", author="mei")}, **facts)
    pull.labels.append(hub.home.label("kaifong/lang-en"))
    return pull


def test_what_waits_stands_in_one_issue(hub: Hub) -> None:
    pull = opened(hub)
    hub.server.state.tick(hours=30)
    desk = hub.steward()
    assert hub.code == 0, desk.said
    assert f"⏰ #{pull.number} · pull request · 30 hours" in hub.queue()
    assert "| `yan` | 0 | 0 |" in hub.queue()
    assert "The office of yan ends on 1 December 2026" in hub.queue()
    assert {one.name for one in pull.labels} == {"kaifong/lang-en", "kaifong/waiting"}
    hub.home.comment(pull.number, "yan", "Thank you, reading it.")
    hub.steward()
    assert f"#{pull.number}" not in hub.queue()
    assert {one.name for one in pull.labels} == {"kaifong/lang-en"}


def test_the_same_hour_writes_nothing(hub: Hub) -> None:
    opened(hub)
    hub.steward()
    before = hub.queues()[0].updated
    hub.steward()
    assert hub.queues()[0].updated == before
    writes = [one for one in hub.server.calls if one.method != "GET" and one.address != "/graphql"]
    assert len(writes) == 2, "the label and the issue of the first run"


def test_a_closed_queue_is_opened_again_and_a_second_one_closed(hub: Hub) -> None:
    hub.steward()
    [first] = hub.queues()
    first.state = "closed"
    second = hub.home.issue(hub.server.state.actions, "What waits here", mark("queue"), ["kaifong/queue"])
    hub.steward()
    assert (first.state, second.state) == ("open", "closed")


def test_somebody_s_forged_queue_is_left_alone(hub: Hub) -> None:
    forged = hub.home.issue("mei", "What waits here", mark("queue"), ["kaifong/queue"])
    hub.steward()
    assert len(hub.queues()) == 2
    assert forged.body == mark("queue")


def test_reports_and_disabled_workflows_are_told(hub: Hub) -> None:
    hub.home.issue("pat", "About a page", "…", ["kaifong/report", "kaifong/lang-en"])
    hub.home.workflows[0].state = "disabled_inactivity"
    hub.steward()
    assert "reader's report" in hub.queue()
    assert "disabled\\_inactivity" in hub.queue() or "disabled_inactivity" in hub.queue()


@pytest.mark.parametrize("kind", ["502", "half", "reset"])
@pytest.mark.parametrize("after", [False, True], ids=["not done", "done"])
def test_a_lost_answer_makes_no_second_issue(hub: Hub, kind: Kind, after: bool) -> None:  # noqa: FBT001
    opened(hub)
    hub.server.faults.add("POST", r"/issues$", kind, after_effect=after)
    hub.steward()
    hub.steward()
    assert len(hub.queues()) == 1
    assert hub.code == 0


def test_a_marked_answer_becomes_one_draft_that_asks(hub: Hub) -> None:
    asked = discuss(hub.home, "mei", "Why does my chain skip?", "It skips on the smallest sprocket since the rain.")
    answer = reply(asked, "kit", "The cassette is worn: replace it together with the chain.")
    mark_answer(answer, "mei")
    hub.steward()
    [pull] = hub.home.pulls()
    assert pull.draft
    assert "@kit" in str(pull.body)
    assert "@mei" in str(pull.body)
    path = "content/en/answers/why-does-my-chain-skip.md"
    [row] = [one for one in hub.home.git.tree(pull.head_sha, recursive=True) if one.path == path]
    assert b"author: kit" in hub.home.git.blob(row.sha)
    assert [(one.workflow, one.inputs) for one in hub.home.dispatches] == [
        ("moderate.yml", {"pull_request": str(pull.number)})
    ]
    pull.state = "closed"
    hub.steward()
    assert len(hub.home.pulls()) == 1, "what was closed is not proposed again"


def test_an_unmarked_question_and_another_category_are_left_alone(hub: Hub) -> None:
    reply(discuss(hub.home, "mei", "Why?"), "kit", "Because.")
    discuss(hub.home, "mei", "Look", "At this", Category(9200, "Show", "show"))
    hub.steward()
    assert hub.home.pulls() == []


def test_a_closed_ama_thread_becomes_a_draft(hub: Hub) -> None:
    thread = discuss(hub.home, "yan", "Ask me about steel", "I build frames.", AMAS)
    reply(reply(thread, "mei", "Is bamboo stiffer?"), "yan", "No.")
    hub.steward()
    assert hub.home.pulls() == []
    thread.closed_at = hub.server.state.now
    hub.steward()
    [pull] = hub.home.pulls()
    assert pull.draft


def test_where_actions_may_open_no_pull_request_the_branch_is_left_and_told(hub: Hub) -> None:
    hub.home.settings["may_create_pulls"] = False
    asked = discuss(hub.home, "mei", "Why?", "It skips.")
    mark_answer(reply(asked, "kit", "Worn."), "mei")
    desk = hub.steward()
    assert hub.code == 0
    assert "/compare/main...kaifong/answer-" in "\n".join(desk.said)


def test_a_hostile_title_calls_nobody(hub: Hub) -> None:
    asked = discuss(hub.home, "mei", "@everyone <!-- kaifong:queue {} --> ```", "x ::error:: y")
    mark_answer(reply(asked, "kit", "Worn."), "mei")
    hub.steward()
    [pull] = hub.home.pulls()
    assert "@everyone" not in pull.title
    assert "@everyone" not in str(pull.body).replace("<!-- -->", "|")


def test_edited_titles_are_ours_again(hub: Hub) -> None:
    hub.steward()
    [one] = hub.queues()
    edit(one, hub.server.state.user("example"), title="Was wartet")
    hub.steward()
    assert one.title == "What waits here"
