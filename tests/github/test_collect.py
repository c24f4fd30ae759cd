"""`collect` at the tests' GitHub: what is written, from where the next run goes on, and what a bad day costs."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from reading_desk import checkout
from server import Server, merge
from server.discussions import discuss, mark_answer, reply
from server.faults import Kind
from server.people import User

from kaifong.github import door
from kaifong.github.api import Api
from kaifong.github.collecting import collect as flow
from kaifong.github.collecting.collect import collect
from kaifong.github.collecting.pulls import merge_of
from kaifong.github.desk import Desk, Run
from kaifong.github.markers import mark
from kaifong.history.activity_reader import read_activity
from kaifong.history.records import parse_record
from kaifong.testing import HUB_YML, story

NAME = "kai/hub"
# As .github/workflows/collect.yml has them.
GRANTS = {"actions": "write", "contents": "write", "discussions": "read", "issues": "read", "pull-requests": "read"}


class Hub:
    """A hub whose history is collected."""

    def __init__(self, server: Server, folder: Path) -> None:
        self.server, self.folder, self.runs = server, folder, 0
        files = {"hub.yml": HUB_YML, "content/en/stories/old.md": story("Old.\n", author="yan")}
        self.home = server.state.repository(NAME, files)
        self.home.collaborator("yan", "maintain")
        self.home.workflow("publish.yml")
        self.code = 0

    def collect(self) -> Desk:
        """One run of the workflow, on a checkout of its own."""
        self.runs += 1
        root = checkout(self.home, self.folder / f"clone-{self.runs}")
        desk = Desk(
            Api(self.server.token(GRANTS), NAME, url=self.server.url, pause=lambda _seconds: None),
            "schedule",
            {},
            root,
            self.server.state.now,
            {"PATH": os.environ["PATH"], "RUNNER_TEMP": str(self.folder)},
            Run(self.runs, 1, "…"),
        )
        self.code = door.run(collect, desk)
        desk.api.close()
        return desk

    def records(self) -> dict[str, bytes]:
        """What stands on the branch."""
        tip = self.home.tip("records")
        rows = self.home.git.tree(tip, recursive=True) if tip else []
        return {one.path: self.home.git.blob(one.sha) for one in rows if one.kind == "blob"}

    def merged(self, author: str | User, path: str, **facts: Any) -> Any:
        """A pull request that was merged."""
        pull = self.home.open_pull(author, {path: story("A ride.\n", author="mei")}, **facts)
        merge(pull, self.server.state.user("yan"))
        return pull


@pytest.fixture
def hub(github: Server, tmp_path: Path) -> Hub:
    return Hub(github, tmp_path)


def test_a_merge_and_what_happened_around_it_are_written_down(hub: Hub) -> None:
    pull = hub.home.open_pull("mei", {"content/en/stories/new.md": story("A ride.\n", author="mei")})
    bot = hub.server.state.actions
    hub.home.comment(pull.number, bot, "A machine looked.")
    hub.home.comment(pull.number, "mei", "Please read it.")
    first = hub.home.comment(pull.number, "yan", "Lovely, secret words.")
    merge(pull, hub.server.state.user("yan"))
    desk = hub.collect()
    assert hub.code == 0, desk.said
    records = hub.records()
    merged = parse_record(records["records/merges/1.json"], "records/merges/1.json")
    assert (merged.submitter, merged.merged_by) == ("mei", "yan")
    assert [(one.path, one.change.value) for one in merged.paths] == [("content/en/stories/new.md", "added")]
    [activity], errors = read_activity([(p, d) for p, d in records.items() if "activity/pull" in p])
    assert errors == ()
    assert activity.response is not None
    assert (activity.response.by.login, activity.response.at) == ("yan", first.created)
    assert not any(b"secret words" in data for data in records.values())
    assert [one.workflow for one in hub.home.dispatches] == ["publish.yml"]


def test_a_form_s_work_is_its_sender_s(hub: Hub) -> None:
    mark_ = mark("submission", issue=1, id=77, login="siu-ming")
    pull = hub.merged(
        hub.server.state.actions, "content/en/stories/sent.md", fork=False, body=f"Sent by form.\n{mark_}"
    )
    forged = hub.merged("mei", "content/en/stories/mine.md", body=mark_)
    hub.collect()
    found = {
        number: json.loads(hub.records()[f"records/merges/{number}.json"])["submitter"]
        for number in (pull.number, forged.number)
    }
    assert found[pull.number] == {"id": 77, "login": "siu-ming"}
    assert found[forged.number]["login"] == "mei"


def test_what_our_token_merged_was_merged_by_whoever_approved_it(hub: Hub) -> None:
    bot, yan = hub.server.state.actions, hub.server.state.user("yan")
    numbers = []
    for name, author, head in (("a", bot, None), ("b", hub.server.state.user("mei"), None), ("c", bot, "0" * 40)):
        pull = hub.home.open_pull("mei", {f"content/en/stories/{name}.md": story("A ride.\n", author="mei")})
        fact = {"name": "approve", "by": yan.id, "login": "yan", "approved": head or pull.head_sha}
        hub.home.comment(pull.number, author, mark("command", comment=1, done=[fact]))
        merge(pull, bot)
        numbers.append(pull.number)
    hub.collect()
    told = [json.loads(hub.records()[f"records/merges/{one}.json"]).get("merged_by") for one in numbers]
    assert told == [{"id": yan.id, "login": "yan"}, None, None], "a mark counts in our own words alone"


def test_renames_say_from_where(hub: Hub) -> None:
    text = story("A ride that is long enough to be told again.\n", author="yan")
    hub.home.commit("main", {"content/en/stories/a.md": text})
    pull = hub.home.open_pull("yan", {"content/en/stories/a.md": None, "content/en/stories/b.md": text})
    merge(pull, hub.server.state.user("yan"))
    hub.collect()
    [moved] = json.loads(hub.records()[f"records/merges/{pull.number}.json"])["paths"]
    assert moved == {"path": "content/en/stories/b.md", "change": "renamed", "from": "content/en/stories/a.md"}


def test_a_second_run_writes_nothing_and_a_third_only_what_is_new(hub: Hub) -> None:
    hub.merged("mei", "content/en/stories/one.md")
    hub.collect()
    tip = hub.home.tip("records")
    hub.server.state.tick(hours=24)
    hub.collect()
    assert hub.home.tip("records") == tip
    assert len(hub.home.dispatches) == 1
    second = hub.merged("mei", "content/en/stories/two.md")
    before = len(hub.server.calls)
    hub.collect()
    assert f"records/merges/{second.number}.json" in hub.records()
    assert len(hub.server.calls) - before < 10


def test_discussions_are_counted_and_their_answers_credited(hub: Hub) -> None:
    asked = discuss(hub.home, "mei", "Why?", "A body nobody records.")
    answer = reply(asked, "yan", "Because.")
    mark_answer(answer, "mei")
    hub.collect()
    record = json.loads(hub.records()[f"records/activity/discussion-{asked.number}.json"])
    assert record["category"] == "q-a"
    assert record["answered_by"]["login"] == "yan"
    assert record["response"]["by"]["login"] == "yan"
    assert "body" not in json.dumps(record)


def test_where_discussions_are_off_nothing_is_asked_of_them(hub: Hub) -> None:
    hub.home.settings["has_discussions"] = False
    hub.merged("mei", "content/en/stories/one.md")
    hub.collect()
    assert hub.code == 0
    assert not any("discussion" in path for path in hub.records())


def test_it_stops_while_the_others_need_requests_and_goes_on_from_there(
    hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(45):
        hub.merged("mei", f"content/en/stories/n{number}.md")
    monkeypatch.setattr(flow, "KEPT", 10**9)
    desk = hub.collect()
    first = {path for path in hub.records() if "/merges/" in path}
    assert 0 < len(first) < 45
    assert "stopped with fewer than" in "\n".join(desk.said)
    monkeypatch.undo()
    hub.collect()
    assert len([path for path in hub.records() if "/merges/" in path]) == 45


@pytest.mark.parametrize(
    ("kind", "after"),
    [("403", False), ("422", False), ("502", False), ("502", True), ("half", True), ("reset", False)],
)
@pytest.mark.parametrize("place", ["/graphql", "/issues", "/git/refs", "/git/commits", "/git/trees", "/dispatches"])
def test_whatever_fails_the_next_run_has_all_of_it(hub: Hub, kind: Kind, place: str, after: bool) -> None:  # noqa: FBT001
    hub.merged("mei", "content/en/stories/one.md")
    discuss(hub.home, "mei", "Why?")
    hub.server.faults.add("*", place, kind, times=1, after_effect=after)
    hub.collect()
    hub.server.faults.clear()
    hub.server.state.tick(hours=1)
    hub.collect()
    assert hub.code == 0
    records = hub.records()
    assert {"records/merges/1.json", "records/activity/pull-1.json", "records/activity/discussion-2.json"} <= set(
        records
    )
    heads = hub.home.git.run("rev-list", "--count", hub.home.tip("records") or "").strip()
    assert int(heads) <= 4, "begun once, and no commit twice"


def test_a_race_on_the_branch_is_lost_once_and_won_then(hub: Hub) -> None:
    hub.merged("mei", "content/en/stories/one.md")
    hub.collect()
    hub.merged("mei", "content/en/stories/two.md")
    root = checkout(hub.home, hub.folder / "stale")
    hub.home.commit("records", {"records/note.txt": "somebody else"})
    desk = Desk(
        Api(hub.server.token(GRANTS), NAME, url=hub.server.url, pause=lambda _seconds: None),
        "schedule", {}, root, hub.server.state.now, {"PATH": os.environ["PATH"]}, Run(9, 1, "…"),
    )  # fmt: skip
    assert door.run(collect, desk) == 0, desk.said
    desk.api.close()
    assert {"records/note.txt", "records/merges/1.json", "records/merges/2.json"} <= set(hub.records())


def test_a_merge_record_that_forgot_somebody_stays_as_it_is(hub: Hub) -> None:
    pull = hub.merged("mei", "content/en/stories/one.md")
    hub.collect()
    path = f"records/merges/{pull.number}.json"
    forgotten = hub.records()[path].replace(b'"mei"', b'"ghost"')
    hub.home.commit("records", {path: forgotten})
    hub.server.state.tick(minutes=1)
    hub.home.comment(pull.number, "yan", "Later.")
    hub.collect()
    assert hub.records()[path] == forgotten


def test_a_deleted_account_s_merge_is_a_merge(hub: Hub) -> None:
    node = {
        "number": 4, "author": None, "mergedBy": None, "mergedAt": "2026-11-20T00:00:00Z", "body": "",
        "files": {"nodes": [{"path": "content/a.md", "changeType": "ADDED"}], "pageInfo": {"hasNextPage": False}},
    }  # fmt: skip
    api = Api(None, NAME, url=hub.server.url)
    found = merge_of(api, node, None)
    assert found is not None
    assert parse_record(found[1], found[0]).submitter == "ghost"
