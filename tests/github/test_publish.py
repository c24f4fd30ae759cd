"""`publish` at the tests' GitHub: the records laid over, the site built, what is new in it told."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from reading_desk import checkout
from server import Server

from kaifong.github import door
from kaifong.github.api import Api
from kaifong.github.desk import Desk, Run
from kaifong.github.publish import publish
from kaifong.history.change import Action
from kaifong.history.merge_writer import merge_record
from kaifong.history.merges import MergedPath
from kaifong.testing import HUB_YML, story

ROOT = Path(__file__).parents[2]
NAME = "example/hub"
# As .github/workflows/publish.yml has them for the job that builds.
GRANTS = {"contents": "read", "deployments": "read"}

pytestmark = pytest.mark.build


class Hub:
    """A hub that can be published."""

    def __init__(self, server: Server, folder: Path) -> None:
        self.server, self.folder, self.runs, self.code = server, folder, 0, 0
        files = {
            "hub.yml": HUB_YML.encode(),
            "mkdocs.yml": (ROOT / "mkdocs.yml").read_bytes(),
            "hooks/kaifong_hooks.py": (ROOT / "hooks/kaifong_hooks.py").read_bytes(),
            "guidelines/recognition.yml": (ROOT / "guidelines/recognition.yml").read_bytes(),
            "guidelines/policy.yml": b"schema: kaifong.policy/1\n",
            "content/en/stories/dawn.md": story("We rode.\n", author="mei").encode(),
            "records/merges/900.json": b"{}",
        }
        self.home = server.state.repository(NAME, files)
        self.root = Path()

    def publish(self) -> str:
        self.runs += 1
        self.root = checkout(self.home, self.folder / f"clone-{self.runs}")
        summary = self.folder / f"summary-{self.runs}.md"
        environment = {"GITHUB_STEP_SUMMARY": str(summary), "GITHUB_OUTPUT": str(self.folder / f"output-{self.runs}")}
        desk = Desk(
            Api(self.server.token(GRANTS), NAME, url=self.server.url, pause=lambda _seconds: None),
            "push",
            {},
            self.root,
            self.server.state.now,
            {"PATH": os.environ["PATH"], **environment},
            Run(self.runs, 1, "…"),
        )
        self.code = door.run(publish, desk)
        desk.api.close()
        return summary.read_text(encoding="utf-8")


def deployed(hub: Hub, sha: str, state: str = "success") -> None:
    """GitHub says that a commit was deployed."""
    api, when = f"{hub.server.url}/repos/{NAME}", "2026-11-20T00:00:00Z"
    plain = {"node_id": "D_1", "created_at": when, "updated_at": when, "repository_url": api, "creator": None}
    told = {
        "id": 1, "url": f"{api}/deployments/1", "sha": sha, "ref": "main", "task": "deploy", "payload": {},
        "environment": "github-pages", "description": None, "statuses_url": f"{api}/deployments/1/statuses",
    }  # fmt: skip
    hub.home.settings["deployments"] = [told | plain]
    status = {
        "id": 2, "url": f"{api}/deployments/1/statuses/2", "state": state, "description": "", "environment": "",
        "target_url": "", "deployment_url": f"{api}/deployments/1",
    }  # fmt: skip
    hub.home.settings["deployments/1/statuses"] = [status | plain]


@pytest.fixture
def hub(github: Server, tmp_path: Path) -> Hub:
    return Hub(github, tmp_path)


def test_the_records_of_the_branch_take_the_place_of_invented_ones(hub: Hub) -> None:
    when = hub.server.state.now
    record = merge_record(7, (5, "mei"), None, when, [MergedPath("content/en/stories/dawn.md", Action.ADDED)])
    hub.home.commit("records", {"records/merges/7.json": record, "records/merges/900.json": None})
    said = hub.publish()
    assert hub.code == 0, said
    assert not (hub.root / "records/merges/900.json").exists()
    assert "22 November 2026" in (hub.root / "site/en/stories/dawn/index.html").read_text(encoding="utf-8")
    assert "- records: [`" in said


def test_without_the_branch_it_is_said_and_built_all_the_same(hub: Hub) -> None:
    said = hub.publish()
    assert hub.code == 0
    assert "there is no branch `records` yet" in said
    assert "this is the first deployment" in said


def test_what_changed_since_the_last_deployment_is_told(hub: Hub) -> None:
    before = hub.home.tip("main") or ""
    deployed(hub, before)
    hub.home.commit(
        "main",
        {
            "content/en/stories/noon.md": story("Hot.\n", author="mei"),
            "content/en/stories/dawn.md": story("We rode on.\n", author="mei"),
            "content/en/stories/broken.md": "---\ntitle: [\n---\n",
            "README.md": "not a text of the hub\n",
        },
    )
    said = hub.publish()
    after = hub.home.tip("main") or ""
    assert f"### From `{before[:10]}` to `{after[:10]}`" in said
    assert "**2 new**" in said
    assert "**1 changed**" in said
    assert "README" not in said
    assert "`content/en/stories/broken.md`: `front-matter" in said


def test_a_commit_that_is_not_there_any_more_is_no_failure(hub: Hub) -> None:
    deployed(hub, "1" * 40)
    assert "it is not in this history any more" in hub.publish()
    assert hub.code == 0


def test_github_s_silence_about_deployments_keeps_no_site_back(hub: Hub) -> None:
    hub.server.faults.add("GET", "/deployments", "403", times=9)
    said = hub.publish()
    assert hub.code == 0
    assert (hub.root / "site/index.html").exists()
    assert "not known" in said


def test_a_hub_that_cannot_be_built_says_why(hub: Hub) -> None:
    hub.home.commit("main", {"hub.yml": "languages: []\n"})
    said = hub.publish()
    assert hub.code == 1
    assert "**What to do:**" in said
    assert not (hub.root / "site").exists()


def test_no_link_of_the_records_branch_is_followed(hub: Hub) -> None:
    hub.home.commit("records", {"records/merges/evil.json": ("120000", b"/etc/passwd")})
    hub.publish()
    assert not (hub.root / "records/merges/evil.json").exists()
    shutil.rmtree(hub.root)
