"""Scenarios: what people do at the simulated GitHub, and our workflows' own steps that follow, as GitHub runs them.

    scenario = Scenario(github, tmp_path)
    pull = scenario.hub.open_pull("mei", {PATH: GOOD})
    runs = scenario.catch_up()          # every run that follows, and those that they dispatch
    assert scenario.last("moderate").result == "success", scenario.last("moderate").told()

Workflows and scripts are the repository's own, read from the commit that GitHub would read them from.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from actions.outcome import Run
from actions.runs import Before, play
from actions.triggers import Event
from actions.workflow import Workflow, permissions, workflow
from actions.world import World
from moderated_hub import hub_files
from server import Server, events
from server.repository import Repository
from server.state import Happened
from server.things import Pull

ROOT = Path(__file__).parents[2]
NAME = "hub/commons"
WORKFLOWS = ("moderate.yml", "command.yml", "submit.yml", "collect.yml", "steward.yml")
KEY = "a key for sanctions that is long enough for any hub"
# One event at GitHub, and the names under which workflows listen to it.
HEARD_AS = {"pull_request": ("pull_request_target", "pull_request")}


def files(workflows: Iterable[str] = WORKFLOWS) -> dict[str, Any]:
    """A small hub with the machine's own files: these workflows, every script, and the rules."""
    made = hub_files()
    for name in workflows:
        made[f".github/workflows/{name}"] = (ROOT / ".github/workflows" / name).read_bytes()
    for folder in ("scripts", "hooks"):
        made |= {
            path.relative_to(ROOT).as_posix(): path.read_bytes()
            for path in (ROOT / folder).rglob("*")
            if path.is_file() and "__pycache__" not in path.parts
        }
    made["mkdocs.yml"] = (ROOT / "mkdocs.yml").read_bytes()
    return made


@dataclass
class AtServer:
    """The simulated GitHub, as the runner sees it."""

    server: Server
    folder: Path
    notes: set[tuple[str, str, str]] = field(default_factory=set)
    sites: list[Path] = field(default_factory=list)

    @property
    def url(self) -> str:
        return self.server.url

    def now(self) -> datetime:
        return self.server.state.now

    def _found(self, repository: str) -> Repository:
        found = self.server.state.find_repository(repository)
        assert found, repository
        return found

    def bare(self, repository: str) -> Path:
        return self._found(repository).git.folder

    def default_branch(self, repository: str) -> str:
        return self._found(repository).default_branch

    def tip(self, repository: str, ref: str) -> str | None:
        return self._found(repository).git.tip(ref)

    def token(self, name: str, permissions: Mapping[str, str]) -> str:
        return self.server.token(permissions, name=name)

    def needed(self, name: str, permission: str, level: str) -> None:
        self.notes.add((name, permission, level))

    def deploy(self, repository: str, folder: Path) -> str:
        kept = self.folder / f"site-{len(self.sites) + 1}"
        shutil.copytree(folder, kept)
        self.sites.append(kept)
        return f"{self.url}/pages/{repository}"


class Scenario:
    """A hub at the simulated GitHub, whose workflows run for what happens there.

    Attributes:
        hub: its repository. runs: all that were played, in order.
        held: pull requests' runs that wait for a maintainer's click, as GitHub has it for first-timers.
    """

    def __init__(self, server: Server, folder: Path, workflows: Iterable[str] = WORKFLOWS) -> None:
        self.server, self.state = server, server.state
        self.hub = server.state.repository(NAME, files(workflows))
        for number, login in ((501, "yan-tong"), (502, "wai-lam"), (503, "haruka"), (504, "siu-yan")):
            self.state.user(login, id=number)
        self.hub.collaborator("yan-tong", "admin")
        self.hub.collaborator("wai-lam", "triage")
        self.side = AtServer(server, folder)
        self.world = World(self.side, NAME, folder / "runs")
        self.world.environments["moderation"] = {"KAIFONG_SANCTIONS_KEY": KEY}
        self.runs: list[Run] = []
        self.held: list[Event] = []
        self.seen = len(self.state.happenings)

    def catch_up(self, before: Before | None = None) -> list[Run]:
        """Plays what follows from everything that happened since the last time, dispatches included.

        Raises:
            AssertionError: The workflows start each other without end.
        """
        made: list[Run] = []
        while self.seen < len(self.state.happenings):
            note = self.state.happenings[self.seen]
            self.seen += 1
            if note.repository is self.hub and note.name in events.ABOUT:
                for event in self.of(note):
                    made += self.play(event, before)
            assert len(made) < 50, "the workflows start each other without end"
        return made

    def play(self, event: Event, before: Before | None = None) -> list[Run]:
        """Plays every workflow that an event starts."""
        made = [play(self.world, file, event, before=before) for file in self.started(event)]
        self.runs += made
        return made

    def released(self) -> Run:
        """The one run that a maintainer's click starts, of those that waited for it."""
        (event,) = self.held
        self.held = []
        merged = self.hub.git.tip(f"refs/pull/{event.payload['number']}/merge") or ""
        (file,) = [one for one in self.workflows(merged).values() if one.on.starts(event, one.file)]
        self.runs.append(play(self.world, file, event))
        return self.runs[-1]

    def again(self, run: Run) -> Run:
        """Runs a run again, as somebody's click would."""
        file = next(one for one in self.started(run.event) if one.file == run.file)
        made = play(self.world, file, run.event, number=run.number, attempt=run.attempt + 1)
        self.runs.append(made)
        return made

    def scheduled(self, name: str) -> Run:
        """A workflow's scheduled run."""
        held = self.workflows(self.hub.tip("main") or "")[f"{name}.yml"]
        cron = held.on.events["schedule"][0]["cron"]
        payload = events.schedule(self.hub, cron, f"{name}.yml")
        (made,) = [play(self.world, held, Event("schedule", payload, self.hub.owner.login))]
        self.runs.append(made)
        return made

    def dispatched(self, name: str, by: str, **inputs: str) -> Run:
        """A workflow started by hand."""
        facts = {"workflow": f"{name}.yml", "ref": "main", "inputs": inputs}
        self.state.happened("workflow_dispatch", None, self.hub, self.state.user(by), **facts)
        made = self.catch_up()
        return next(run for run in made if run.file == f"{name}.yml")

    def started(self, event: Event) -> list[Workflow]:
        """The workflows that an event starts, from the commit that GitHub takes them from."""
        if event.name == "pull_request":
            pull = self.hub.pull(event.payload["number"])
            merged = self.hub.git.tip(f"refs/pull/{pull.number}/merge")
            if merged is None:
                return []  # with conflicts it does not run at all
            wanted = [one for one in self.workflows(merged).values() if one.on.starts(event, one.file)]
            if wanted and event.payload["pull_request"]["author_association"] in ("NONE", "FIRST_TIME_CONTRIBUTOR"):
                self.held.append(event)
                return []
            return wanted
        found = self.workflows(self.hub.tip(self.hub.default_branch) or "")
        return [one for one in found.values() if one.on.starts(event, one.file)]

    def workflows(self, commit: str) -> dict[str, Workflow]:
        """The workflow files of a commit."""
        git = self.hub.git
        names = [row.path for row in git.tree(f"{commit}:.github/workflows")]
        return {
            name: workflow(name, git.run("show", f"{commit}:.github/workflows/{name}").decode()) for name in names
        }

    def of(self, note: Happened) -> list[Event]:
        """The events that something leads to, as workflows hear of it; none where GitHub describes none."""
        if events.described(note.name, note.action) not in events.document()["events"]:
            return []
        if note.by_actions and note.name != "workflow_dispatch":
            return []
        payload = events.payload(note)
        file = str(note.about.get("workflow", "")) if note.name == "workflow_dispatch" else ""
        ref = str(payload.get("ref", ""))
        return [
            Event(name, payload, note.sender.login, self._paths(note), note.by_actions, file, ref)
            for name in HEARD_AS.get(note.name, (note.name,))
        ]

    def _paths(self, note: Happened) -> tuple[str, ...]:
        git = self.hub.git
        if note.name == "push" and note.about["before"] and note.about["after"]:
            sides = (note.about["before"], note.about["after"])
        elif note.name == "pull_request":
            pull: Pull = note.about["pull"]
            sides = (git.base(pull.base_sha, pull.head_sha) or pull.base_sha, pull.head_sha)
        else:
            return ()
        return tuple(git.text("diff-tree", "-r", "--name-only", *sides).splitlines())

    def last(self, name: str) -> Run:
        """The newest run of a workflow."""
        return next(run for run in reversed(self.runs) if run.file == f"{name}.yml")

    def used(self) -> dict[str, set[tuple[str, str]]]:
        """By the name of a job's token, the grants that its calls and its actions took."""
        found: dict[str, set[tuple[str, str]]] = {}
        for name, permission, level in self.side.notes:
            found.setdefault(name, set()).add((permission, level))
        for call in self.server.calls:
            for grant in (call.grant or "").split(", "):
                if grant and call.status < 400:
                    permission, _, level = grant.partition(": ")
                    found.setdefault(call.token, set()).add((permission, level))
        return found

    def grants(self, name: str) -> dict[str, tuple[dict[str, str], dict[str, str]]]:
        """By job of a workflow: what its token is granted, and what all its runs so far took of that."""
        file = self.workflows(self.hub.tip("main") or "")[f"{name}.yml"]
        found, used = {}, self.used()
        for job, held in file.jobs.items():
            took = used.get(f"{name}/{job}", set())
            highest = {permission: "write" if (permission, "write") in took else "read" for permission, _ in took}
            highest.pop("metadata", None)
            found[job] = (dict(permissions(file, held)), highest)
        return found
