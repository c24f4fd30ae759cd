"""Whether an event starts a workflow, and which inputs it then has."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from actions.globs import picks, picks_any

# Without `types:`, only these; every other event starts a workflow whatever its action.
DEFAULT_TYPES = {
    "pull_request": ("opened", "synchronize", "reopened"),
    "pull_request_target": ("opened", "synchronize", "reopened"),
    "merge_group": ("checks_requested",),
}
FILTERS = {
    "pull_request": {"types", "branches", "branches-ignore", "paths", "paths-ignore"},
    "pull_request_target": {"types", "branches", "branches-ignore", "paths", "paths-ignore"},
    "push": {"branches", "branches-ignore", "tags", "tags-ignore", "paths", "paths-ignore"},
    "merge_group": {"types", "branches", "branches-ignore"},
    "workflow_dispatch": {"inputs"},
    "issues": {"types"},
    "issue_comment": {"types"},
    "discussion": {"types"},
    "discussion_comment": {"types"},
    "pull_request_review": {"types"},
    "schedule": set(),
}


@dataclass(frozen=True)
class Event:
    """Something that happened at GitHub.

    Attributes:
        name: `pull_request_target`, `issues`, `schedule`, …
        payload: what GitHub writes into the event file.
        actor: the login of who did it.
        paths: the files it is about, for `paths:`.
        by_token: done with a workflow's own token, which starts nothing but dispatches.
        workflow: for a dispatch, the file's name; for all others empty.
    """

    name: str
    payload: Mapping[str, Any]
    actor: str = ""
    paths: tuple[str, ...] = ()
    by_token: bool = False
    workflow: str = ""
    ref: str = ""


@dataclass(frozen=True)
class Trigger:
    """An `on:` that was read: what each event has to fulfil."""

    events: Mapping[str, Any] = field(default_factory=dict)

    def starts(self, event: Event, file: str) -> bool:
        """Whether an event starts the workflow in `file` ("moderate.yml").

        Raises:
            AssertionError: The workflow uses a filter that is not known here.
        """
        if event.name not in self.events:
            return False
        if event.name == "workflow_dispatch":
            return event.workflow == file
        if event.by_token:
            return False
        if event.name == "schedule":
            return any(one["cron"] == event.payload["schedule"] for one in self.events["schedule"])
        wanted = self.events[event.name] or {}
        unknown = set(wanted) - FILTERS[event.name]
        assert not unknown, f"{file}: {event.name} has {sorted(unknown)}, which the runner does not know"
        types = wanted.get("types", DEFAULT_TYPES.get(event.name))
        if types is not None and event.payload.get("action") not in ([types] if isinstance(types, str) else types):
            return False
        return _of_branch(wanted, event) and _of_paths(wanted, event)

    def inputs(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """A dispatch's inputs with their defaults, as `inputs` has them.

        Raises:
            AssertionError: One is missing, is not declared, or is no choice of its list: GitHub answers 422.
        """
        declared = (self.events["workflow_dispatch"] or {}).get("inputs") or {}
        unknown = set(given) - set(declared)
        assert not unknown, f"Unexpected inputs provided: {sorted(unknown)}"
        made: dict[str, Any] = {}
        for name, held in declared.items():
            about = held or {}
            sort = about.get("type", "string")
            assert sort in ("string", "choice", "boolean", "number"), f"inputs of type {sort} are not known here"
            value = given.get(name, about.get("default", False if sort == "boolean" else ""))
            assert value != "" or not about.get("required"), f"Required input '{name}' not provided"
            if sort == "choice" and value != "":
                assert value in about["options"], f"Provided value '{value}' for input '{name}' not in the list"
            made[name] = str(value).lower() == "true" if sort == "boolean" else value
        return made


def trigger(workflow: Mapping[Any, Any]) -> Trigger:
    """The `on:` of a workflow. PyYAML reads the word as YAML 1.1 does: as true."""
    on = workflow.get("on", workflow.get(True))
    if isinstance(on, str):
        return Trigger({on: None})
    if isinstance(on, list):
        return Trigger(dict.fromkeys(on))
    assert isinstance(on, Mapping), "a workflow without `on:`"
    return Trigger(on)


def _of_branch(wanted: Mapping[str, Any], event: Event) -> bool:
    if event.name == "push":
        ref = str(event.payload["ref"])
        tag = ref.startswith("refs/tags/")
        name = ref.removeprefix("refs/tags/" if tag else "refs/heads/")
        kind, other = ("tags", "branches") if tag else ("branches", "tags")
        if kind not in wanted and f"{kind}-ignore" not in wanted and (other in wanted or f"{other}-ignore" in wanted):
            return False
    elif event.name in ("pull_request", "pull_request_target"):
        name, kind = str(event.payload["pull_request"]["base"]["ref"]), "branches"
    elif event.name == "merge_group":
        name, kind = str(event.payload["merge_group"]["base_ref"]).removeprefix("refs/heads/"), "branches"
    else:
        return True
    if kind in wanted:
        return picks(wanted[kind], name)
    return not picks(wanted.get(f"{kind}-ignore", ()), name)


def _of_paths(wanted: Mapping[str, Any], event: Event) -> bool:
    if "paths" in wanted:
        return picks_any(wanted["paths"], event.paths)
    if "paths-ignore" in wanted:
        return not event.paths or any(not picks(wanted["paths-ignore"], path) for path in event.paths)
    return True
