"""A small hub at the tests' GitHub, and the flow `moderate` run at it as its workflow would, in this process."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from reading_desk import checkout
from server import Pull, Server
from server.repository import Repository
from server.things import Comment

from kaifong.github.api import Api
from kaifong.github.desk import Desk, Run
from kaifong.github.door import run
from kaifong.github.markers import read
from kaifong.github.moderate import moderate
from kaifong.testing import HUB_YML, story

ROOT = Path(__file__).parents[2]
# As .github/workflows/moderate.yml has them; test_moderate_attacks.py holds the two together.
GRANTS = {"contents": "read", "pull-requests": "write", "issues": "write", "statuses": "write"}
RECOGNITION = """\
maintainers:
  - {id: 501, login: yan-tong, from: 2024-01-01}

moderators:
  - {id: 502, login: wai-lam, from: 2025-01-01, until: 2027-12-31, languages: [en], kinds: [story]}
  - {id: 503, login: haruka, from: 2025-01-01, until: 2027-12-31, languages: [ja]}
  - {id: 504, login: siu-yan, from: 2025-01-01, until: 2027-12-31, languages: [en]}
"""
GOOD = story("We left the workshop before the first bus and rode along the old sea wall.\n", author="mei")
BAD = story("We left early. [Look](javascript:alert(1)) and ring 9123 4567.\n", author="mei")
UNTIDY = story("We left early. \n\nThe road was wet. We rode on.\n", author="mei")
PATH = "content/en/stories/first-ride.md"


def hub_files() -> dict[str, Any]:
    """Settings, rules, guidelines and two stories."""
    files: dict[str, Any] = {
        one.relative_to(ROOT).as_posix(): one.read_bytes()
        for one in (ROOT / "guidelines").rglob("*")
        if one.is_file()
    }
    # Newcomers' work waits for an approval (docs/checks/approvals.md); these tests are about what the checks say.
    policy = "checks:\n  approvals: {off: true, reason: not what is tested here}\n"
    files["guidelines/policy.yml"] = f"schema: kaifong.policy/1\n{policy}"
    head, _, _ = files["guidelines/recognition.yml"].decode().partition("\n# Offices:")
    files["guidelines/recognition.yml"] = f"{head}\n{RECOGNITION}"
    files["hub.yml"] = HUB_YML.replace("example/hub", "hub/commons")
    files["content/en/stories/old.md"] = story("An old ride.\n", author="yan")
    files["content/ja/stories/old.md"] = story("古い話。\n", author="yan")
    return files


@dataclass
class ModeratedHub:
    """The hub, its server, and the runs so far."""

    server: Server
    folder: Path
    home: Repository = field(init=False)
    runs: int = 100
    clones: int = 0
    pauses: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        state = self.server.state
        self.home = state.repository("hub/commons", hub_files())
        for number, login in ((501, "yan-tong"), (502, "wai-lam"), (503, "haruka"), (504, "siu-yan")):
            state.user(login, id=number)
        self.home.collaborator("yan-tong", "admin")
        self.home.collaborator("wai-lam", "triage")
        state.user("mei", created="2026-11-20")

    def desk(
        self,
        number: int | None = None,
        *,
        run_id: int | None = None,
        grants: Mapping[str, str] | None = None,
        event: str = "pull_request_target",
        environment: Mapping[str, str] | None = None,
    ) -> Desk:
        """What a run of the workflow is given: a checkout of the base as it stands now, and a token of its own."""
        self.runs += 1
        self.clones += 1
        root = checkout(self.home, self.folder / f"clone-{self.clones}")
        token = self.server.token(GRANTS if grants is None else grants)
        inputs = {} if number is None else {"pull_request": str(number)}
        told: dict[str, Any] = {"inputs": inputs}
        if event == "pull_request_target":
            told = {"pull_request": {"number": number}}
        return Desk(
            api=Api(token, self.home.full_name, url=self.server.url, pause=self.pauses.append),
            event_name=event,
            event=told,
            root=root,
            now=self.server.state.now,
            environment={
                "GITHUB_SERVER_URL": self.server.url,
                "GITHUB_TOKEN": token,
                "PATH": os.environ["PATH"],
                "RUNNER_TEMP": str(self.folder),
                **(environment or {}),
            },
            run=Run(run_id or self.runs, 1, f"{self.server.url}/hub/commons/actions/runs/{run_id or self.runs}"),
        )

    def moderate(self, number: int | None = None, **facts: Any) -> tuple[int, Desk]:
        """Runs the flow; gives the exit code and the desk."""
        desk = self.desk(number, **facts)
        return run(moderate, desk), desk

    def sweep(self, **facts: Any) -> tuple[int, Desk]:
        """The flow as the schedule starts it."""
        return self.moderate(None, event="schedule", **facts)

    def reports(self, pull: Pull) -> list[Comment]:
        """Our reports on a pull request."""
        bot = self.server.state.actions
        return [one for one in pull.comments if one.author is bot and read(one.body, "report") is not None]

    def report(self, pull: Pull) -> str:
        """The text of the one report."""
        [one] = self.reports(pull)
        return str(one.body)

    def status(self, sha: str) -> str | None:
        """The newest state of our status of a commit."""
        found = [one for one in self.home.statuses if one.sha == sha and one.context == "kaifong/review"]
        return found[-1].state if found else None

    def labels(self, pull: Pull) -> set[str]:
        """The names of a pull request's labels."""
        return {one.name for one in pull.labels}

    def open(self, files: Mapping[str, Any] | None = None, author: str = "mei", **facts: Any) -> Pull:
        """A pull request of a good story, or of the files given."""
        return self.home.open_pull(author, files or {PATH: GOOD}, **facts)

    def listed(self) -> str:
        """The calls that were made, a line each."""
        return "\n".join(f"{one.method} {one.template} {one.status}" for one in self.server.calls)
