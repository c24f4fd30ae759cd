"""A workflow file, read, and refused where it holds a key that the runner does not know."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import yaml

from actions.triggers import Trigger, trigger

ON_TOP = {"name", "run-name", "on", True, "permissions", "concurrency", "env", "jobs", "defaults"}
OF_A_JOB = {
    *("name", "runs-on", "timeout-minutes", "permissions", "needs", "if", "env", "environment", "outputs", "steps"),
    *("strategy", "concurrency", "continue-on-error"),
}
OF_A_STEP = {
    *("name", "id", "if", "uses", "with", "run", "env", "shell", "working-directory", "timeout-minutes"),
    "continue-on-error",
}


@dataclass(frozen=True)
class Workflow:
    """A workflow: its file's name, what it holds, and what starts it."""

    file: str
    held: Mapping[Any, Any]
    on: Trigger

    @property
    def name(self) -> str:
        return str(self.held.get("name", f".github/workflows/{self.file}"))

    @property
    def jobs(self) -> Mapping[str, Mapping[str, Any]]:
        jobs: Mapping[str, Mapping[str, Any]] = self.held["jobs"]
        return jobs

    def in_order(self) -> list[str]:
        """The jobs, each after those that it needs."""
        order: list[str] = []
        while len(order) < len(self.jobs):
            ready = [name for name in self.jobs if name not in order and set(needs(self.jobs[name])) <= set(order)]
            assert ready, f"{self.file}: jobs that need each other"
            order += ready
        return order


def workflow(file: str, text: str) -> Workflow:
    """Reads a workflow.

    Raises:
        AssertionError: It holds what the runner does not know.
    """
    held = yaml.safe_load(text)
    _known(held, ON_TOP, file)
    for name, job in held["jobs"].items():
        _known(job, OF_A_JOB, f"{file}, job {name}")
        for number, step in enumerate(job["steps"], 1):
            _known(step, OF_A_STEP, f"{file}, job {name}, step {number}")
            assert ("uses" in step) != ("run" in step), f"{file}, job {name}, step {number}: `uses` or `run`"
    return Workflow(file, held, trigger(held))


def needs(job: Mapping[str, Any]) -> tuple[str, ...]:
    """The jobs that a job waits for."""
    wanted = job.get("needs", ())
    return (wanted,) if isinstance(wanted, str) else tuple(wanted)


def permissions(workflow: Workflow, job: Mapping[str, Any]) -> dict[str, str]:
    """What the job's token may do: its own `permissions:`, else the workflow's.

    Raises:
        AssertionError: Neither names them one by one.
    """
    held = job.get("permissions", workflow.held.get("permissions"))
    assert isinstance(held, Mapping), f"{workflow.file}: permissions have to be named one by one, not {held!r}"
    return {str(name): str(level) for name, level in held.items() if level != "none"}


def _known(held: Mapping[Any, Any], keys: Iterable[Any], where: str) -> None:
    unknown = [key for key in held if key not in set(keys)]
    assert not unknown, f"{where}: {unknown} is not known to the runner. Add it to tests/github/actions."
