"""Every flow on GitHub's own examples of events, and on events with a hole in them: words, never a traceback."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from commanded_hub import FILES
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kaifong.github import door
from kaifong.github.api import Api
from kaifong.github.commands.flow import command
from kaifong.github.decide import decide
from kaifong.github.desk import Desk, Run
from kaifong.github.moderate import moderate
from kaifong.github.reader_report import report
from kaifong.github.refusals import NotThere
from kaifong.github.submit.flow import submit
from kaifong.github.verify import verify

# By event, the flows that our workflows start for it.
LISTENS: dict[str, tuple[Callable[[Desk], None], ...]] = {
    "pull_request_target": (moderate,),
    "pull_request": (verify, submit),
    "merge_group": (verify,),
    "issues": (submit, report),
    "issue_comment": (command,),
    "workflow_dispatch": (moderate, decide),
}
NAMED = {"pull_request_target": "pull_request"}  # what the description calls it
ASKED = {"measure": "refusal", "about": "7", "clause": "respect", "reason": "It calls another rider names."}


class Empty(Api):
    """A GitHub at which nothing is."""

    def _ask(self, verb: str, path: str, *_: object) -> Any:
        raise NotThere(f"{verb} {path}: 404", mend="nothing", status=404)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout of a small hub, with itself as the merged tree."""
    folder = tmp_path_factory.mktemp("hub")
    for path, text in FILES.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    git = ("git", "-c", "user.name=Mei", "-c", "user.email=m@example.org")
    for words in (("init", "-q", "-b", "main"), ("add", "."), ("commit", "-qm", "A hub")):
        subprocess.run([*git, *words], cwd=folder, check=True)
    subprocess.run(["git", "clone", "-q", str(folder), str(folder / "merged")], check=True)
    return folder


def told(flow: Callable[[Desk], None], name: str, event: Mapping[str, Any], root: Path) -> str:
    """The job's summary after a flow met an event, read as the door reads it."""
    held = root.parent / "event.json"
    held.write_text(json.dumps(event), encoding="utf-8")
    environment = {"GITHUB_REPOSITORY": "example/hub", "GITHUB_EVENT_NAME": name, "GITHUB_EVENT_PATH": str(held)}
    environment |= {"GITHUB_RUN_ID": "5", "GITHUB_SERVER_URL": f"file://{root.parent}/none"}
    made = door.desk_of(environment, root, datetime(2026, 11, 22, tzinfo=UTC))
    made.api.close()
    api = Empty(None, "example/hub", pause=lambda _: None)
    desk = Desk(api, name, made.event, root, made.now, {**environment, "PATH": os.environ["PATH"]}, Run(5, 1, "…"))
    code = door.run(flow, desk)
    api.close()
    said = "\n".join(desk.said)
    assert code in (0, door.FAILED)
    assert "a defect of Kaifong. Nothing was decided" not in said, f"{flow.__name__} on {name}: {said}"
    assert said
    return said


def whole(name: str) -> dict[str, Any]:
    """An event with all that our flows read of one."""
    who = {"login": "kit", "id": 16, "type": "User"}
    issue = {"number": 7, "title": "T", "body": "### Your story\n\nWe rode.", "user": who, "state": "open",
             "labels": [{"name": "kaifong/submission"}], "created_at": "2026-11-20T08:00:00Z",
             "updated_at": "2026-11-20T08:00:00Z", "html_url": "https://github.com/example/hub/issues/7"}  # fmt: skip
    repo = {"full_name": "example/hub", "private": False}
    pull = issue | {"head": {"sha": "1" * 40, "ref": "b", "repo": repo}, "node_id": "P",
                    "base": {"sha": "2" * 40, "ref": "main", "repo": repo}, "draft": False}  # fmt: skip
    every: dict[str, dict[str, Any]] = {
        "pull_request_target": {"action": "opened", "number": 7, "pull_request": pull, "sender": who},
        "pull_request": {"action": "closed", "number": 7, "pull_request": pull, "sender": who},
        "merge_group": {"action": "checks_requested", "merge_group": {"base_sha": "2" * 40, "head_sha": "1" * 40}},
        "issues": {"action": "opened", "issue": issue, "sender": who},
        "issue_comment": {"action": "created", "issue": issue | {"pull_request": {"url": "…"}}, "sender": who,
                          "comment": {"id": 9, "body": "/help", "user": who}},
        "workflow_dispatch": {"inputs": ASKED | {"pull_request": "7"}, "sender": who},
    }  # fmt: skip
    return every[name]


def places(held: Any, at: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Every place in an event: the keys that lead to it."""
    for key, value in held.items() if isinstance(held, dict) else enumerate(held) if isinstance(held, list) else ():
        yield (*at, key)
        yield from places(value, (*at, key))


def holed(event: Any, at: tuple[str | int, ...], *, null: bool) -> Any:
    """The event without what stands at a place, or with null there."""
    made = json.loads(json.dumps(event))
    inner = made
    for key in at[:-1]:
        inner = inner[key]
    if null:
        inner[at[-1]] = None
    else:
        del inner[at[-1]]
    return made


@pytest.mark.parametrize("name", LISTENS)
def test_the_examples_that_github_publishes_are_read(name: str, root: Path) -> None:
    source = os.environ.get("KAIFONG_WEBHOOKS")
    if not source:
        pytest.skip("GitHub's examples are not here: set KAIFONG_WEBHOOKS (npm @octokit/webhooks-examples 7.6.1,"
                    " api.github.com/index.json).")  # fmt: skip
    published = json.loads(Path(source).read_text("utf-8"))
    (found,) = [one["examples"] for one in published if one["name"] == NAMED.get(name, name)]
    assert found
    for event in found:
        for flow in LISTENS[name]:
            told(flow, name, event, root)


@pytest.mark.parametrize("name", LISTENS)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_an_event_with_a_hole_in_it_fails_in_words(name: str, root: Path, data: st.DataObject) -> None:
    event = whole(name)
    at = data.draw(st.sampled_from(sorted(places(event), key=str)))
    null = data.draw(st.booleans())
    for flow in LISTENS[name]:
        told(flow, name, holed(event, at, null=null), root)


@pytest.mark.parametrize(("at", "name"), [
    (("pull_request", "head", "repo"), "pull_request_target"), (("pull_request", "user"), "pull_request_target"),
    (("pull_request", "user"), "pull_request"), (("issue", "user"), "issues"), (("issue", "body"), "issues"),
    (("comment", "user"), "issue_comment"), (("issue", "user"), "issue_comment"), (("sender",), "workflow_dispatch"),
])  # fmt: skip
def test_what_github_leaves_empty_is_no_surprise(at: tuple[str, ...], name: str, root: Path) -> None:
    """A fork or an account that is gone, a text of nothing."""
    for flow in LISTENS[name]:
        told(flow, name, holed(whole(name), at, null=True), root)
