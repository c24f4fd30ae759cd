"""A hub at the tests' GitHub to which people send forms, and the flow `submit` run on each, in this process."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from filling import PUBLIC, written
from reading_desk import checkout
from server import Pull, Server, User, pulling
from server.shapes import issues as issue_shapes
from server.shapes import pulls as pull_shapes
from server.things import Comment, Issue

from kaifong.entries.settings import Settings
from kaifong.entries.settings_reader import parse_settings
from kaifong.github.api import Api
from kaifong.github.desk import Desk, Run
from kaifong.github.door import run
from kaifong.github.markers import read
from kaifong.github.reading.pull import Pull as Seen
from kaifong.github.reading.pull import read_pull
from kaifong.github.submit.flow import submit
from kaifong.testing import HUB_YML, story

ROOT = Path(__file__).parents[3]
NAME = "example/hub"
# As .github/workflows/submit.yml has them; a test holds the two together.
GRANTS = {"contents": "write", "pull-requests": "write", "issues": "write", "actions": "write"}
STORY = {"language": "English (en)", "text": "We left before the first bus."}
MINE = "content/en/stories/sea-wall.md"
FILES: dict[str, Any] = {
    "hub.yml": HUB_YML,
    "guidelines/policy.yml": "schema: kaifong.policy/1\n",
    "guidelines/recognition.yml": (ROOT / "guidelines/recognition.yml").read_bytes(),
    "content/members/mei.md": "---\nname: Mei\ngithub_id: 77\nlanguages: [en]\n---\n\nHello.\n",
    MINE: story("The wall was wet.\n", author="mei"),
    "content/en/stories/others.md": story("Theirs.\n", author="yan"),
}
SETTINGS: Settings = parse_settings(HUB_YML.encode())


@dataclass
class SubmittingHub:
    """The hub, its server and what the last run said."""

    server: Server
    folder: Path
    runs: int = 100
    code: int = 0
    said: str = ""
    mei: User = field(init=False)

    def __post_init__(self) -> None:
        state = self.server.state
        self.home = state.repository(NAME, FILES)
        self.mei = state.user("mei", id=77)
        self.home.collaborator("mod", "maintain")
        for name in ("moderate", "submit"):
            self.home.workflow(f"{name}.yml")

    def form(
        self,
        name: str = "story",
        answers: Mapping[str, str] | None = None,
        title: str = "A dawn ride",
        who: str = "mei",
        ticked: frozenset[str] = PUBLIC,
    ) -> Issue:
        """Somebody fills a form in; nothing is run."""
        body = written(SETTINGS, name, STORY if answers is None else answers, ticked, "\r\n")
        self.home.label("kaifong/submission")
        return self.home.issue(who, title, body, ["kaifong/submission"])

    def edit(self, issue: Issue, answers: Mapping[str, str], name: str = "story", who: str = "mei") -> None:
        """Somebody edits its text; nothing is run."""
        pulling.edit(issue, self.server.state.user(who), body=written(SETTINGS, name, answers))

    def event(self, issue: Issue, action: str, who: str) -> dict[str, Any]:
        """What GitHub writes into the event's file."""
        return {
            "action": action,
            "issue": issue_shapes.issue(issue, self.server.url),
            "sender": {"id": self.server.state.user(who).id, "login": who},
        }

    def run(
        self, issue: Issue, action: str = "opened", who: str = "mei", event: Mapping[str, Any] | None = None
    ) -> int:
        """The flow for an event; gives the exit code."""
        return self.play("issues", event or self.event(issue, action, who))

    def end(self, pull: Pull, who: str = "mod") -> int:
        """The flow for a pull request that a person closed."""
        told = {"action": "closed", "pull_request": pull_shapes.pull(pull, self.server.url), "sender": {"login": who}}
        return self.play("pull_request", told)

    def play(self, name: str, event: Mapping[str, Any]) -> int:
        desk = self.desk(name, event)
        self.code = run(submit, desk)
        self.said = "\n".join(desk.said)
        return self.code

    def desk(self, name: str = "issues", event: Mapping[str, Any] | None = None) -> Desk:
        """What a run of the workflow is given."""
        self.runs += 1
        token = self.server.token(GRANTS)
        return Desk(
            api=Api(token, NAME, url=self.server.url, pause=lambda _: None),
            event_name=name,
            event=event or {},
            root=checkout(self.home, self.folder / f"clone-{self.runs}"),
            now=self.server.state.now,
            environment={"GITHUB_SERVER_URL": self.server.url, "PATH": os.environ["PATH"]},
            run=Run(self.runs, 1, f"{self.server.url}/{NAME}/actions/runs/{self.runs}"),
        )

    def answers(self, issue: Issue) -> list[Comment]:
        """Our comments in an issue."""
        bot = self.server.state.actions
        return [one for one in issue.comments if one.author is bot and read(one.body, "submission") is not None]

    def answer(self, issue: Issue) -> str:
        """The text of the one comment."""
        [one] = self.answers(issue)
        return str(one.body)

    def pull(self) -> Pull:
        """The one pull request."""
        [one] = self.home.pulls()
        return one

    def files(self, branch: str) -> dict[str, bytes]:
        """How a branch differs from main: the new bytes by path, empty where it removes."""
        base = self.home.git.base(self.home.tip("main") or "", self.home.tip(branch) or "") or ""
        names = self.home.git.text("diff", "--name-only", "--no-renames", base, self.home.tip(branch) or "").split(
            "\n"
        )
        found = {}
        for name in filter(None, names):
            entry = self.home.git.at(self.home.tip(branch) or "", name)
            found[name] = self.home.git.blob(entry.sha) if entry else b""
        return found

    def seen(self, pull: Pull) -> Seen:
        """The pull request as our code reads it."""
        return read_pull(self.desk().api, pull.number)

    def dispatched(self) -> list[str]:
        """The numbers with which moderate was started."""
        return [one.inputs["pull_request"] for one in self.home.dispatches if one.workflow.endswith("moderate.yml")]
