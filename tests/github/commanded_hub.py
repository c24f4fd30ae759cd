"""A hub on the simulated GitHub in which people comment, and the flow `command` runs on what they wrote."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from reading_desk import checkout
from server.running import Server
from server.things import Comment, Pull

from kaifong.github import door
from kaifong.github.api import Api
from kaifong.github.commands.flow import command
from kaifong.github.desk import Desk, Run
from kaifong.github.markers import mark
from kaifong.testing import HUB_YML, story

NAME = "example/hub"
STORY = "content/en/stories/dawn-ride.md"
TEXT = story("We rode out before the city woke, along the harbour and up to the reservoir.\n", author="kit")
RECOGNITION = """\
schema: kaifong.recognition/1
maintainers:
  - {id: 1, login: example}
moderators:
  - {id: 11, login: mei, from: 2026-01-01, until: 2027-01-01}
  - {id: 12, login: lok, from: 2026-01-01, until: 2027-01-01, languages: [ja]}
  - {id: 13, login: old, from: 2025-01-01, until: 2026-01-01}
  - {id: 14, login: far, from: 2026-01-01, until: 2027-01-01}
"""
RESPECT = "---\ntitle: Respect\n---\n\nAttack no one.\n"
FILES = {
    "hub.yml": HUB_YML,
    "guidelines/policy.yml": "schema: kaifong.policy/1\n",
    "guidelines/recognition.yml": RECOGNITION,
    "guidelines/en/respect.md": RESPECT,
    "README.md": "# A hub\n",
}
# As .github/workflows/command.yml has them; a test holds the two together.
GRANTS = {"actions": "write", "contents": "write", "issues": "write", "pull-requests": "write", "statuses": "write"}
# id, and role on GitHub. `example` owns the repository; `far` has an office and no role; `col` a role and no office.
PEOPLE = {
    "mei": (11, "triage"),
    "lok": (12, "triage"),
    "old": (13, "triage"),
    "far": (14, None),
    "col": (15, "write"),
    "kit": (16, None),
    "pat": (17, None),
    "ann": (18, "maintain"),
}


@dataclass
class CommandedHub:
    """The hub, and what was said by the last run."""

    server: Server
    folder: Path
    runs: int = 100
    said: list[str] = field(default_factory=list)
    code: int = 0
    grants: dict[str, str] = field(default_factory=lambda: dict(GRANTS))

    def __post_init__(self) -> None:
        state = self.server.state
        state.user("example", id=1)
        for login, (number, _) in PEOPLE.items():
            state.user(login, id=number)
        self.repository = state.repository(NAME, FILES)
        for login, (_, role) in PEOPLE.items():
            if role:
                self.repository.collaborator(login, role)
        for name in ("moderate", "publish", "collect", "command"):
            self.repository.workflow(f"{name}.yml")

    def pull(self, author: str = "kit", files: dict[str, Any] | None = None, **facts: Any) -> Pull:
        """A pull request with a report on its head, as `moderate` leaves it."""
        made = self.repository.open_pull(author, files or {STORY: TEXT}, **facts)
        self.report(made)
        return made

    def report(self, pull: Pull) -> Comment:
        """Our report on the head as it is now: written, or changed."""
        bot = self.server.state.actions
        body = mark("report", head=pull.head_sha, run=[1, 1]) + "\nIt reads well."
        for one in pull.comments:
            if one.author is bot and "kaifong:report" in one.body:
                one.body, one.updated = body, self.server.state.stamp()
                return one
        return self.repository.comment(pull.number, bot, body)

    def says(self, login: str, body: str, pull: Pull) -> str:
        """Somebody comments, and the workflow runs; gives our answer, "" where there is none."""
        return self.run(self.repository.comment(pull.number, login, body), pull)

    def run(self, comment: Comment, pull: Pull, **event: Any) -> str:
        """The workflow runs for a comment as it was when it was written."""
        desk = self.desk(comment, pull, **event)
        self.code = door.run(command, desk)
        self.said = list(desk.said)
        return self.answer(comment, pull)

    def desk(self, comment: Comment, pull: Pull, **event: Any) -> Desk:
        """The desk of a run."""
        self.runs += 1
        root = self.folder / f"checkout-{self.runs}"
        shutil.rmtree(root, ignore_errors=True)
        checkout(self.repository, root)
        user = {"id": comment.author.id, "login": comment.author.login, "type": comment.author.type}
        told = {
            "action": "created",
            "issue": {"number": pull.number, "pull_request": {"url": "…"}},
            "comment": {"id": comment.id, "body": comment.body, "user": user},
        }
        token = self.server.token(self.grants, name="command")
        return Desk(
            api=Api(token, NAME, url=self.server.url, pause=lambda _seconds: None),
            event_name=event.pop("event_name", "issue_comment"),
            event=told | event,
            root=root,
            now=self.server.state.now,
            environment={
                "GITHUB_SERVER_URL": self.server.url,
                "PATH": os.environ["PATH"],
                "RUNNER_TEMP": str(self.folder),
            },
            run=Run(self.runs, 1, f"{self.server.url}/{NAME}/actions/runs/{self.runs}"),
        )

    def answers(self, comment: Comment, pull: Pull) -> list[str]:
        """All our answers to a comment, without their marks."""
        needle = f'"comment":{comment.id},'
        return [
            one.body.partition(" -->\n")[2]
            for one in pull.comments
            if one.author is self.server.state.actions and "kaifong:command" in one.body and needle in one.body
        ]

    def answer(self, comment: Comment, pull: Pull) -> str:
        """Our one answer to a comment; "" where there is none."""
        found = self.answers(comment, pull)
        assert len(found) <= 1, found
        return found[0] if found else ""

    def reactions(self, comment: Comment) -> list[str]:
        """What we reacted with."""
        return [one.content for one in comment.reactions]

    def labels(self, pull: Pull) -> set[str]:
        """Names of the labels of a pull request."""
        return {one.name for one in pull.labels}

    def status(self, pull: Pull) -> str | None:
        """The state of our status on the head; None where there is none."""
        found = [one.state for one in self.repository.statuses if one.sha == pull.head_sha]
        return found[-1] if found else None

    def dispatched(self) -> list[str]:
        """The workflows that were started, in their order."""
        return [one.workflow for one in self.repository.dispatches]
