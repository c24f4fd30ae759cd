"""What the runner needs of the simulated GitHub, and what is so on its machine."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Protocol


class Side(Protocol):
    """The simulated GitHub, as the runner sees it."""

    @property
    def url(self) -> str:
        """The address of the API, and of the pages."""

    def now(self) -> datetime:
        """The time, aware, in UTC."""

    def bare(self, repository: str) -> Path:
        """Where a repository's Git objects lie: `owner/name`."""

    def default_branch(self, repository: str) -> str:
        """`main`."""

    def tip(self, repository: str, ref: str) -> str | None:
        """The commit that a full ref points to."""

    def token(self, name: str, permissions: Mapping[str, str]) -> str:
        """A job's GITHUB_TOKEN; `name` (`moderate/review`) is how its calls are told apart."""

    def needed(self, name: str, permission: str, level: str) -> None:
        """Notes that an action used this grant of the token."""

    def deploy(self, repository: str, folder: Path) -> str:
        """Keeps a copy of the site that was deployed; gives its address."""


@dataclass
class World:
    """A repository at the simulated GitHub with the machines that run its workflows.

    Attributes:
        repository: `owner/name`.
        secrets: those of the repository; `environments` has those of each environment, for jobs that name it.
        variables: `vars`.
        folder: where workspaces, event files and artifacts are kept.
        numbers: the number of the next run.
    """

    side: Side
    repository: str
    folder: Path
    secrets: dict[str, str] = field(default_factory=dict)
    environments: dict[str, dict[str, str]] = field(default_factory=dict)
    variables: dict[str, str] = field(default_factory=dict)
    numbers: int = 1000
