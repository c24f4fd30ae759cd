"""What is left of a run: its jobs, their steps, and everything they said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from actions.shell import Command, Ran
from actions.triggers import Event

CANCEL = "cancel"
"""What a call of `before` returns to cancel the run."""


@dataclass
class StepRun:
    """A step. `outcome` is success, failure, skipped or cancelled; `conclusion` too, but for continue-on-error."""

    name: str
    outcome: str
    conclusion: str
    ran: Ran = field(default_factory=Ran)


@dataclass
class JobRun:
    """A job, or one of its matrix.

    Attributes:
        result: success, failure, skipped or cancelled. permissions: of its token, whose name is `token`.
    """

    id: str
    token: str
    permissions: Mapping[str, str]
    result: str = "success"
    steps: list[StepRun] = field(default_factory=list)
    outputs: dict[str, str] = field(default_factory=dict)

    @property
    def summary(self) -> str:
        return "".join(step.ran.summary for step in self.steps)

    @property
    def log(self) -> str:
        return "".join(step.ran.log for step in self.steps)

    def step(self, name: str) -> StepRun:
        return next(step for step in self.steps if step.name == name)


@dataclass
class Run:
    """A run of a workflow.

    Attributes:
        file: `moderate.yml`. concurrency: its group, "" for none. artifacts: a folder with one for each artifact.
    """

    file: str
    event: Event
    number: int
    attempt: int
    artifacts: Path
    concurrency: str = ""
    cancels: bool = False
    jobs: list[JobRun] = field(default_factory=list)

    @property
    def result(self) -> str:
        results = {job.result for job in self.jobs}
        return next((one for one in ("failure", "cancelled") if one in results), "success")

    @property
    def summary(self) -> str:
        return "".join(job.summary for job in self.jobs)

    @property
    def log(self) -> str:
        return "".join(job.log for job in self.jobs)

    @property
    def commands(self) -> list[Command]:
        return [command for job in self.jobs for step in job.steps for command in step.ran.commands]

    def job(self, name: str) -> JobRun:
        return next(job for job in self.jobs if job.id == name)

    def told(self) -> str:
        """Everything in one text, for a failing test's message."""
        lines = [f"{self.file} on {self.event.name}: {self.result}"]
        for job in self.jobs:
            lines.append(f"  job {job.id}: {job.result}")
            for step in job.steps:
                lines.append(f"    {step.name}: {step.outcome}")
                lines += [f"      {row}" for row in (step.ran.log + step.ran.summary).splitlines()]
        return "\n".join(lines)
