"""Plays a workflow: its jobs in their order, each with its own token, its steps one after another."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from actions.contexts import github_context
from actions.expressions import WHOLE, Scope, holds, interpolated, read
from actions.job import Job, play_job
from actions.outcome import JobRun, Run
from actions.triggers import Event
from actions.workflow import Workflow, needs, permissions
from actions.world import World

Before = Mapping[str, Callable[[], object]]
"""What happens elsewhere just before a step, by the step's name; a call that returns CANCEL cancels the run."""


@dataclass
class Player:
    """One run being played."""

    world: World
    workflow: Workflow
    event: Event
    run: Run
    github: dict[str, Any]
    inputs: dict[str, Any]
    before: Before = field(default_factory=dict)
    cancelled: bool = False
    needed: dict[str, dict[str, Any]] = field(default_factory=dict)

    def contexts(self, **more: Any) -> dict[str, Any]:
        """The contexts that are the same for all jobs, and `more`."""
        base = {"github": self.github, "inputs": self.inputs, "vars": self.world.variables}
        return {**base, **more}

    def status(self, names: tuple[str, ...]) -> str:
        """Of the jobs that are needed, near and far."""
        if self.cancelled:
            return "cancelled"
        results = {self.needed[name]["result"] for name in self._all(names)}
        return "success" if results <= {"success"} else "failure" if "failure" in results else "skipped"

    def _all(self, names: tuple[str, ...]) -> set[str]:
        return set(names).union(*(self._all(needs(self.workflow.jobs[name])) for name in names))


def play(
    world: World, workflow: Workflow, event: Event, *, before: Before | None = None, number: int = 0, attempt: int = 1
) -> Run:
    """Plays a workflow for an event that starts it.

    Args:
        before: what happens elsewhere before a named step. number: of a run that is run again; else the next.

    Raises:
        AssertionError: The workflow needs what the runner does not know, or breaks a rule of GitHub's.
    """
    if not number:
        world.numbers += 1
        number = world.numbers
    github = github_context(world, event, workflow.name, number, attempt)
    inputs = workflow.on.inputs(event.payload.get("inputs") or {}) if event.name == "workflow_dispatch" else {}
    if event.name == "workflow_dispatch":
        github["event"] = {**event.payload, "inputs": {name: _typed(value) for name, value in inputs.items()}}
    run = Run(workflow.file, event, number, attempt, world.folder / f"run-{number}-{attempt}" / "artifacts")
    run.artifacts.mkdir(parents=True)
    player = Player(world, workflow, event, run, github, inputs, before or {})
    run.concurrency, run.cancels = group(workflow.held.get("concurrency"), player, "concurrency")
    for name in workflow.in_order():
        _play_all(player, name, workflow.jobs[name])
    return run


def group(held: Any, player: Player, where: str, **more: Any) -> tuple[str, bool]:
    """A concurrency group, and whether a newer run cancels one that is under way."""
    if held is None:
        return "", False
    scope = Scope(where, player.contexts(**more))
    if isinstance(held, str):
        return interpolated(held, scope), False
    cancels = held.get("cancel-in-progress", False)
    return interpolated(held["group"], scope), cancels if isinstance(cancels, bool) else holds(cancels, scope)


def _play_all(player: Player, name: str, held: Mapping[str, Any]) -> None:
    """A job, or its matrix."""
    wanted = needs(held)
    needed = {one: player.needed[one] for one in wanted}
    runs: list[JobRun] = []
    if not holds(held.get("if"), Scope("jobs.if", player.contexts(needs=needed), player.status(wanted))):
        runs.append(JobRun(name, "", {}, "skipped"))
    else:
        strategy = Scope("jobs.strategy", player.contexts(needs=needed))
        for matrix in _matrix(held.get("strategy") or {}, strategy):
            token = f"{player.workflow.file.removesuffix('.yml')}/{name}"
            granted = permissions(player.workflow, held)
            if player.event.name == "pull_request" and _from_fork(player.event):
                granted = dict.fromkeys(granted, "read")
            job = Job(player, name, held, granted, token, needed, matrix)
            runs.append(play_job(job))
    player.run.jobs += runs
    results = {job.result for job in runs}
    result = next((one for one in ("failure", "cancelled", "skipped") if one in results), "success")
    outputs = {key: value for job in runs for key, value in job.outputs.items()}
    player.needed[name] = {"result": result, "outputs": outputs}


def _matrix(strategy: Mapping[str, Any], scope: Scope) -> list[dict[str, Any]]:
    axes = {name: _listed(values, scope) for name, values in (strategy.get("matrix") or {}).items()}
    assert not {"include", "exclude"} & set(axes), "include and exclude of a matrix are not known to the runner"
    assert all(isinstance(values, list) and values for values in axes.values()), f"a matrix of nothing: {axes}"
    return [dict(zip(axes, values, strict=True)) for values in itertools.product(*axes.values())]


def _listed(values: Any, scope: Scope) -> Any:
    """An axis of a matrix, which may be an expression that gives a list."""
    whole = WHOLE.fullmatch(values) if isinstance(values, str) else None
    return read(whole.group(1)).evaluate(scope) if whole else values


def _from_fork(event: Event) -> bool:
    pull = event.payload["pull_request"]
    head = pull["head"]["repo"]
    return head is None or head["full_name"] != pull["base"]["repo"]["full_name"]


def _typed(value: Any) -> str:
    """In the event file all inputs are texts."""
    return json.dumps(value) if isinstance(value, bool) else str(value)
