"""What a step of a workflow is given to work with."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from kaifong.entries.settings import Settings
from kaifong.github.api import Api
from kaifong.github.log import safe_line


@dataclass(frozen=True)
class Run:
    """A run of a workflow.

    Attributes:
        id: GitHub's number; a run that was started later has a higher one. attempt: 1, and more when run again.
        url: where its page is.
    """

    id: int
    attempt: int
    url: str

    @property
    def order(self) -> tuple[int, int]:
        """By this, the later of two runs is the greater."""
        return self.id, self.attempt


@dataclass(frozen=True)
class Desk:
    """Everything a flow may use. The clock, the environment and the token come in here and nowhere else.

    Attributes:
        api: the way to the hub's repository.
        event_name: what started the run (`pull_request_target`, `workflow_dispatch`, `schedule`, …).
        event: the event's payload: a stranger's data.
        root: the hub's folder, a checkout of the base branch.
        now: the time, aware, in UTC.
        environment: the step's environment.
        run: this run.
        bot_login: the login of the App whose token is used; None where it is the workflow's own.
    """

    api: Api
    event_name: str
    event: Mapping[str, Any]
    root: Path
    now: datetime
    environment: Mapping[str, str]
    run: Run
    bot_login: str | None = None
    _said: list[str] = field(default_factory=list, repr=False)

    @property
    def server(self) -> str:
        """The address of GitHub for people's eyes: `https://github.com`."""
        return self.environment.get("GITHUB_SERVER_URL", "https://github.com")

    def today(self, settings: Settings) -> date:
        """The day in the hub's zone."""
        return self.now.astimezone(settings.zone).date()

    def inputs(self) -> Mapping[str, str]:
        """What was typed in when the workflow was dispatched; empty for every other event."""
        given = self.event.get("inputs") or {}
        return {str(name): str(value) for name, value in given.items() if value not in (None, "")}

    def tell(self, markdown: str) -> None:
        """Adds a paragraph to the job's summary, and keeps it for `said`."""
        self._said.append(markdown)
        path = self.environment.get("GITHUB_STEP_SUMMARY")
        if path:
            with Path(path).open("a", encoding="utf-8") as file:
                file.write(markdown.rstrip("\n") + "\n\n")

    @property
    def said(self) -> tuple[str, ...]:
        """What was told so far."""
        return tuple(self._said)

    def log(self, text: str) -> None:
        """A line in the job's log."""
        print(safe_line(text), flush=True)  # noqa: T201 - a job's log is its standard output

    def command(self, line: str) -> None:
        """A workflow command (`::notice …`), made by `reporting.annotations`, which escapes its parts."""
        print(line, flush=True)  # noqa: T201 - as above

    def output(self, name: str, value: str) -> None:
        """Sets an output of the step."""
        path = self.environment.get("GITHUB_OUTPUT")
        if not path:
            return
        # A delimiter that nobody can guess: else a value could set other outputs.
        end = f"end-{secrets.token_hex(16)}"
        with Path(path).open("a", encoding="utf-8") as file:
            file.write(f"{name}<<{end}\n{value}\n{end}\n")
