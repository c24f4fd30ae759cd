"""What `kaifong doctor --github` reads of a repository, and what it says then, with the tokens that people have."""

from __future__ import annotations

import json
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from server import Server
from server.repository import Repository

from kaifong.cli.doctor import command
from kaifong.cli.init import command as init
from kaifong.github.api import Api
from kaifong.github.refusals import Lost
from kaifong.github.settings_facts import read_facts
from kaifong.setup.copies import workflows
from kaifong.setup.github_facts import Environment, Facts, Hidden

REPOSITORY = Path(__file__).parents[2]
SEEN = ("actions", "contents", "issues", "pages", "environments", "pull-requests", "metadata", "secrets")
EVERYTHING = dict.fromkeys(SEEN, "read") | {"administration": "write"}
EVENTS = ["pull_request_target", "schedule", "workflow_dispatch"]
POLICY = {
    "id": 7,
    "name": "Kaifong",
    "target": "actions",
    "source_type": "Repository",
    "source": "tai-po/readers",
    "enforcement": "active",
    "conditions": {"workflow_path": {"include": [".github/workflows/moderate.yml"], "exclude": []}},
    "rules": [{"type": "restrict_action_events", "parameters": {"allowed_events": EVENTS}}],
}
RULE = {"ruleset_source_type": "Repository", "ruleset_source": "tai-po/readers", "ruleset_id": 42}
RULES = [
    {
        **RULE,
        "type": "required_status_checks",
        "parameters": {
            "strict_required_status_checks_policy": False,
            "required_status_checks": [{"context": "kaifong/review"}],
        },
    },
    {
        **RULE,
        "type": "pull_request",
        "parameters": {
            "dismiss_stale_reviews_on_push": True,
            "require_code_owner_review": True,
            "require_last_push_approval": False,
            "required_approving_review_count": 0,
            "required_review_thread_resolution": False,
        },
    },
    {**RULE, "type": "non_fast_forward"},
]


def environment(url: str, name: str) -> dict[str, Any]:
    at = f"{url}/repos/tai-po/readers/environments/{name}"
    return {
        "id": 1,
        "node_id": "E_1",
        "name": name,
        "url": at,
        "html_url": at,
        "created_at": "2026-11-01T00:00:00Z",
        "updated_at": "2026-11-01T00:00:00Z",
        "protection_rules": [],
        "deployment_branch_policy": {"protected_branches": False, "custom_branch_policies": True},
    }


def page(url: str) -> dict[str, Any]:
    return {
        "url": f"{url}/repos/tai-po/readers/pages",
        "status": "built",
        "cname": None,
        "custom_404": False,
        "html_url": "https://tai-po.github.io/readers/",
        "build_type": "workflow",
        "source": {"branch": "main", "path": "/"},
        "public": True,
    }


@pytest.fixture
def hub(github: Server) -> Repository:
    """A repository with everything as a hub needs it."""
    home = github.state.repository("tai-po/readers")
    home.collaborator("mei", "admin")
    home.collaborator("sora", "read")
    for name in workflows(REPOSITORY):
        home.workflow(name)
    home.commit("records", {"records/README.md": b"Facts.\n"})
    home.settings |= {
        "actions/permissions/workflow": {
            "default_workflow_permissions": "read",
            "can_approve_pull_request_reviews": True,
        },
        "actions/policies": {"total_count": 1, "policies": [POLICY]},
        "rules/branches/main": RULES,
        "pages": page(github.url),
        "environments/moderation": environment(github.url, "moderation"),
        "environments/github-pages": environment(github.url, "github-pages"),
        "environments/github-pages/secrets": {"total_count": 0, "secrets": []},
        "environments/moderation/secrets": {
            "total_count": 1,
            "secrets": [
                {
                    "name": "KAIFONG_SANCTIONS_KEY",
                    "created_at": "2026-11-01T00:00:00Z",
                    "updated_at": "2026-11-01T00:00:00Z",
                }
            ],
        },
    }
    return home


def facts(github: Server, token: str | None) -> Facts:
    api = Api(token, "tai-po/readers", url=github.url, pause=lambda _: None)
    return read_facts(api, "main", environments=["moderation", "nowhere"], owners=["mei", "sora"])


@pytest.mark.usefixtures("hub")
def test_an_administrator_sees_everything(github: Server) -> None:
    found = facts(github, github.token(EVERYTHING, "mei"))
    assert found.administrator
    assert found.public
    assert found.protection is None
    assert [one["name"] for one in found.policies] == ["Kaifong"]
    assert found.environments == {
        "moderation": Environment(limited=True, secrets=frozenset({"KAIFONG_SANCTIONS_KEY"})),
        "nowhere": None,
    }
    assert (found.roles, found.owner_errors) == ({"mei": "admin", "sora": "read"}, [])
    assert found.records is not None
    assert {call.method for call in github.calls} == {"GET"}


@pytest.mark.usefixtures("hub")
def test_a_reader_sees_what_is_public_and_is_told_that_the_rest_is_hidden(github: Server) -> None:
    found = facts(github, github.token({"actions": "read", "contents": "read", "issues": "read"}, "sora"))
    assert not found.administrator
    for fact in (found.actions, found.workflow_token, found.policies, found.pages):
        assert isinstance(fact, Hidden)
    assert len(found.rules) == 3
    assert isinstance(found.environments, dict)
    there = found.environments["moderation"]
    assert isinstance(there, Environment)
    assert isinstance(there.secrets, Hidden)
    # Whether it is missing or not to be seen, GitHub does not tell a reader.
    assert found.environments["nowhere"] == Hidden(404)


@pytest.mark.usefixtures("hub")
def test_a_run_that_the_event_started_is_seen(github: Server, hub: Repository) -> None:
    hub.run("moderate.yml", event="schedule", ago=1)
    token = github.token({"actions": "read", "contents": "read"}, "sora")
    assert facts(github, token).target_run is None
    hub.run("moderate.yml", event="pull_request_target", ago=24)
    assert facts(github, token).target_run == date(2026, 11, 21)


def test_a_repository_that_nobody_sees_ends_it_there(github: Server) -> None:
    github.state.repository("tai-po/readers", private=True)
    assert facts(github, None) == Facts(repository=Hidden(404))
    assert len(github.calls) == 1


@pytest.mark.usefixtures("hub")
def test_a_github_that_does_not_answer_is_no_finding(github: Server) -> None:
    github.faults.add("GET", "actions/permissions", "503", times=9)
    with pytest.raises(Lost):
        facts(github, github.token(EVERYTHING, "mei"))


@pytest.fixture
def folder(tmp_path: Path, github: Server, monkeypatch: pytest.MonkeyPatch) -> Path:
    """That hub on a maintainer's machine, with the current folder's Kaifong."""
    monkeypatch.setenv("GITHUB_API_URL", github.url)
    monkeypatch.delenv("GITHUB_TOKEN", raising=False)
    monkeypatch.delenv("GH_TOKEN", raising=False)
    root = tmp_path / "hub"
    flags = ["--repository", "tai-po/readers", "--url", "https://tai-po.github.io/readers/", "--maintainer", "mei:1"]
    assert CliRunner().invoke(init, ["--root", str(root), "--yes", *flags]).exit_code == 0
    return root


def told(root: Path) -> list[dict[str, str]]:
    done = CliRunner().invoke(command, ["--root", str(root), "--github", "--format", "json"], catch_exceptions=False)
    signs: list[dict[str, str]] = json.loads(done.stdout)["signs"]
    return signs


@pytest.mark.usefixtures("hub")
def test_doctor_finds_nothing_wrong_where_nothing_is(
    github: Server, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GH_TOKEN", github.token(EVERYTHING, "mei"))
    signs = told(folder)
    after = signs[[one["check"] for one in signs].index("github") :]
    assert [one for one in after if one["state"] != "ok"] == []
    assert len(after) >= 15


@pytest.mark.usefixtures("hub")
def test_doctor_without_a_token_says_what_it_could_not_see(folder: Path) -> None:
    unseen = [one["message"] for one in told(folder) if one["state"] == "unseen"]
    assert "what a workflow's token may do by default: not visible with this token" in unseen
    assert "whether pull_request_target may start a run: not visible with this token" in unseen
    assert len(unseen) >= 6
    done = CliRunner().invoke(command, ["--root", str(folder), "--github"])
    assert "\n?     whether Actions may run: not visible" in done.stdout


@pytest.mark.usefixtures("hub")
def test_doctor_says_what_to_click(
    github: Server, folder: Path, monkeypatch: pytest.MonkeyPatch, hub: Repository
) -> None:
    monkeypatch.setenv("GH_TOKEN", github.token(EVERYTHING, "mei"))
    hub.settings["rules/branches/main"] = []
    hub.settings["pages"]["build_type"] = "legacy"
    signs = told(folder)
    [gate] = [one for one in signs if one["check"] == "gate"]
    assert "merged unreviewed" in gate["message"]
    assert "https://github.com/tai-po/readers/settings/rules" in gate["next"]
    [pages] = [one for one in signs if one["check"] == "pages"]
    assert "https://github.com/tai-po/readers/settings/pages" in pages["next"]


def test_doctor_says_where_github_does_not_answer(github: Server, folder: Path) -> None:
    [sign] = [one for one in told(folder) if one["check"] == "github"]
    assert sign["state"] == "fail"
    assert "tai-po/readers is not on GitHub, or this token may not see it" in sign["message"]
    shutil.rmtree(folder / ".github")
    assert github.violations == []


def test_a_hub_without_a_repository_asks_nothing(github: Server, tmp_path: Path) -> None:
    root = tmp_path / "other"
    CliRunner().invoke(init, ["--root", str(root), "--yes"])
    [sign] = [one for one in told(root) if one["check"] == "github"]
    assert (sign["state"], "names no repository" in sign["message"]) == ("warn", True)
    assert github.calls == []
