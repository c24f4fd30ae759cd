"""What GitHub tells of a repository's settings, as it was told; whoever reads it is in the GitHub room.

A fact that the token may not see is `Hidden`, and never taken for anything else.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any


@dataclass(frozen=True)
class Hidden:
    """GitHub would not say. `status` is its answer: 401, 403, or 404, by which it hides what a token may not see."""

    status: int


Fact = Any  # decoded JSON, or Hidden
UNASKED = Hidden(0)


@dataclass(frozen=True)
class Facts:
    """A repository's settings.

    Attributes:
        repository: the repository itself.
        branch: hub.yml's branch, with what everybody may see of its protection; None where there is none.
        rules: the rules of active rulesets for that branch.
        protection: its classic protection; None where it has none.
        actions, workflow_token: whether Actions run, and what a workflow's token may do where nothing is said.
        policies: the Actions policies that apply, of the repository and above it.
        target_run: the day of the last run that `pull_request_target` started; None where there was none.
        workflows: those that GitHub knows, with their state.
        pages: the settings of Pages; None where it is off.
        environments: by name, each with its branch rule and the names of its secrets.
        records: the branch of records; None where there is none.
        labels: names of all labels.
        owner_errors: what GitHub finds wrong in CODEOWNERS.
        roles: by login, what each owner in CODEOWNERS may do here.
    """

    repository: Fact = UNASKED
    branch: Fact = UNASKED
    rules: Fact = UNASKED
    protection: Fact = UNASKED
    actions: Fact = UNASKED
    workflow_token: Fact = UNASKED
    policies: Fact = UNASKED
    target_run: date | Hidden | None = UNASKED
    workflows: Fact = UNASKED
    pages: Fact = UNASKED
    environments: Mapping[str, Environment | Hidden | None] | Hidden = UNASKED
    records: Fact = UNASKED
    labels: Sequence[str] | Hidden = UNASKED
    owner_errors: Fact = UNASKED
    roles: Mapping[str, str | Hidden] = field(default_factory=dict)

    @property
    def public(self) -> bool:
        """Whether everybody can read the repository."""
        return not isinstance(self.repository, Hidden) and not self.repository.get("private", True)

    @property
    def administrator(self) -> bool:
        """Whether the token belongs to an administrator, as far as GitHub says."""
        told = {} if isinstance(self.repository, Hidden) else self.repository.get("permissions") or {}
        return bool(told.get("admin"))


@dataclass(frozen=True)
class Environment:
    """An environment: whether only some branches may use it, and the names of its secrets."""

    limited: bool
    secrets: frozenset[str] | Hidden
