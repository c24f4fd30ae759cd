"""What a run knows of its event: the `github` context, and the environment that every step gets."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from actions.triggers import Event
from actions.world import World

CLOCK = Path(__file__).parent / "clock"  # its sitecustomize.py gives a step the time of the simulated GitHub


def place(world: World, event: Event) -> tuple[str, str]:
    """The ref and the commit that a run is about, and whose workflow file it is.

    Source: https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows; since
    2025-12-08 a `pull_request_target` runs with the default branch whatever its base is.

    Raises:
        AssertionError: The ref is not there, as for a pull request with conflicts.
    """
    if event.name == "pull_request":
        ref = f"refs/pull/{event.payload['number']}/merge"
    elif event.name == "merge_group":
        ref = str(event.payload["merge_group"]["head_ref"])
    elif event.name in ("push", "workflow_dispatch"):
        ref = event.ref or str(event.payload["ref"])
        ref = ref if ref.startswith("refs/") else f"refs/heads/{ref}"
    else:
        ref = f"refs/heads/{world.side.default_branch(world.repository)}"
    sha = world.side.tip(world.repository, ref)
    assert sha, f"{event.name}: {ref} is not there"
    return ref, sha


def github_context(world: World, event: Event, workflow: str, number: int, attempt: int) -> dict[str, Any]:
    """The `github` context of a run, without what differs from job to job."""
    ref, sha = place(world, event)
    pull = event.payload.get("pull_request") if event.name.startswith("pull_request") else None
    return {
        "event": dict(event.payload),
        "event_name": event.name,
        "actor": event.actor,
        "triggering_actor": event.actor,
        "api_url": world.side.url,
        "server_url": world.side.url,
        "graphql_url": f"{world.side.url}/graphql",
        "repository": world.repository,
        "repository_owner": world.repository.partition("/")[0],
        "ref": ref,
        "ref_name": ref.removeprefix("refs/heads/").removeprefix("refs/tags/").removeprefix("refs/pull/"),
        "ref_type": "branch",
        "sha": sha,
        "head_ref": pull["head"]["ref"] if pull else "",
        "base_ref": pull["base"]["ref"] if pull else "",
        "run_id": str(number),
        "run_number": str(number - 1000),
        "run_attempt": str(attempt),
        "workflow": workflow,
    }


def environment(github: Mapping[str, Any], job: str, home: Path, now: str) -> dict[str, str]:
    """The variables that GitHub sets for every step, on a machine with nothing else in its environment."""
    names = (
        *(
            "actor",
            "triggering_actor",
            "api_url",
            "server_url",
            "graphql_url",
            "repository",
            "repository_owner",
            "ref",
        ),
        *("ref_name", "ref_type", "sha", "head_ref", "base_ref", "run_id", "run_number", "run_attempt", "workflow"),
        "event_name",
    )
    return {
        **{f"GITHUB_{name.upper()}": str(github[name]) for name in names},
        "GITHUB_ACTIONS": "true",
        "CI": "true",
        "GITHUB_JOB": job,
        "GITHUB_WORKSPACE": str(home / "workspace"),
        "GITHUB_EVENT_PATH": str(home / "event.json"),
        "RUNNER_TEMP": str(home / "temp"),
        "RUNNER_OS": "Linux",
        "RUNNER_ARCH": "X64",
        "RUNNER_ENVIRONMENT": "github-hosted",
        "HOME": str(home / "home"),
        "LANG": "C.UTF-8",
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        "PYTHONPATH": str(CLOCK),
        "PYTHONDONTWRITEBYTECODE": "1",
        "KAIFONG_TEST_NOW": now,
        "GIT_CONFIG_GLOBAL": "/dev/null",
        "GIT_CONFIG_NOSYSTEM": "1",
    }
