"""A job: a machine of its own, a token of its own, and its steps."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from actions.contexts import environment
from actions.expressions import Scope, holds, interpolated
from actions.outcome import CANCEL, JobRun, StepRun
from actions.shell import Ran, installs, run
from actions.uses import ACTIONS, Place
from actions.values import text

if TYPE_CHECKING:
    from actions.runs import Player


@dataclass
class Job:
    """A job that is about to be played."""

    player: Player
    name: str
    held: Mapping[str, Any]
    granted: Mapping[str, str]
    token: str
    needed: Mapping[str, Any]
    matrix: Mapping[str, Any]
    exported: dict[str, str] = field(default_factory=dict)
    steps: dict[str, Any] = field(default_factory=dict)

    @property
    def home(self) -> Path:
        run = self.player.run
        number = "-".join(str(value) for value in self.matrix.values())
        return self.player.world.folder / f"run-{run.number}-{run.attempt}" / f"job-{self.name}{number}"


def play_job(job: Job) -> JobRun:
    """Plays a job whose `if:` let it run."""
    player, held = job.player, job.held
    for folder in ("workspace", "temp", "home", "steps"):
        (job.home / folder).mkdir(parents=True)
    (job.home / "event.json").write_text(json.dumps(player.github["event"]), encoding="utf-8")
    value = player.world.side.token(job.token, job.granted)
    github = {**player.github, "token": value, "job": job.name, "workspace": str(job.home / "workspace")}
    github |= {"event_path": str(job.home / "event.json"), "action": ""}
    of_jobs = player.contexts(github=github, needs=job.needed, matrix=job.matrix, strategy={})
    named = held.get("environment") or ""
    named = named if isinstance(named, str) else named["name"]
    named = interpolated(named, Scope("jobs.environment", of_jobs))
    secrets = _secrets(job, named) | {"GITHUB_TOKEN": value}
    base = environment(github, job.name, job.home, player.world.side.now().isoformat())
    on_top = _env(player.workflow.held.get("env"), Scope("env", {**of_jobs, "secrets": secrets}))
    of_job = _env(held.get("env"), Scope("jobs.env", {**of_jobs, "secrets": secrets}))
    done = JobRun(job.name, job.token, job.granted)
    place = Place(
        player.world, player.event, github, job.token, job.granted, job.home / "workspace", job.home / "temp",
        player.run.artifacts, named,
    )  # fmt: skip
    for number, step in enumerate(held["steps"], 1):
        env = {**on_top, **of_job, **job.exported}
        runner = {"temp": str(job.home / "temp"), "os": "Linux", "arch": "X64"}
        contexts = {**of_jobs, "env": env, "steps": job.steps, "runner": runner, "job": {"status": done.result}}
        ran = _step(job, number, step, {**contexts, "secrets": secrets}, done, base, place)
        assert value not in ran.ran.log + ran.ran.summary, f"{job.token}: the step {ran.name!r} shows its token"
        done.steps.append(ran)
        if ran.conclusion in ("failure", "cancelled") and done.result == "success":
            done.result = ran.conclusion
        job.exported |= ran.ran.exported
        if "id" in step:
            told = {"outputs": ran.ran.outputs, "outcome": ran.outcome, "conclusion": ran.conclusion}
            job.steps[step["id"]] = told
    last = {**of_jobs, "steps": job.steps, "env": {**on_top, **of_job}, "secrets": secrets}
    outputs = held.get("outputs") or {}
    done.outputs = {name: interpolated(text(value), Scope("jobs.outputs", last)) for name, value in outputs.items()}
    return done


def _step(
    job: Job, number: int, step: Mapping[str, Any], contexts: dict[str, Any], done: JobRun, base: Mapping[str, str],
    place: Place,
) -> StepRun:  # fmt: skip
    name = step.get("name") or step.get("uses") or str(step.get("run")).splitlines()[0]
    if job.player.before.get(name, lambda: None)() == CANCEL:
        job.player.cancelled = True
    status = "cancelled" if job.player.cancelled else done.result
    if status == "cancelled" and done.result == "success":
        done.result = "cancelled"
    if not holds(step.get("if"), Scope("steps.if", contexts, status)):
        return StepRun(name, "skipped", "skipped")
    scope = Scope("steps", contexts, status)
    env = _env(step.get("env"), scope)
    scope = Scope("steps", {**contexts, "env": {**contexts["env"], **env}}, status)
    if "uses" in step:
        action = step["uses"].partition("@")[0]
        assert action in ACTIONS, f"{action} is not known to the runner. Add it to tests/github/actions/uses.py."
        given = {key: interpolated(text(value), scope) for key, value in (step.get("with") or {}).items()}
        return StepRun(name, "success", "success", Ran(outputs=ACTIONS[action](place, given)))
    assert "${{" not in step["run"], f"{job.token}: the step {name!r} has an expression in its script"
    if installs(step["run"]):
        return StepRun(name, "success", "success")
    folder = place.workspace / interpolated(step.get("working-directory", "."), scope)
    surroundings = {**base, **contexts["env"], **env}
    ran = run(step["run"], surroundings, folder, job.home / "steps" / str(number), step.get("shell"))
    outcome = "success" if ran.code == 0 else "failure"
    return StepRun(name, outcome, "success" if step.get("continue-on-error") else outcome, ran)


def _env(held: Mapping[str, Any] | None, scope: Scope) -> dict[str, str]:
    return {name: interpolated(text(value), scope) for name, value in (held or {}).items()}


def _secrets(job: Job, environment: str) -> dict[str, str]:
    """The repository's secrets and those of the job's environment; a pull request from a fork gets none."""
    world, event = job.player.world, job.player.event
    if event.name == "pull_request" and set(job.granted.values()) <= {"read"}:
        pull = event.payload["pull_request"]
        if pull["head"]["repo"] is None or pull["head"]["repo"]["full_name"] != world.repository:
            return {}
    return {**world.secrets, **world.environments.get(environment, {})}
