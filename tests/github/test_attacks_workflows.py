"""What a stranger names as they like never decides which of the hub's runs is dropped, and never reaches a shell."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from actions.expressions import Scope, interpolated
from actions.workflow import workflow

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / ".github/workflows").glob("*.yml"))
# What somebody without any right here chooses: a branch's name, a title, a text, a login, a file, a label on a fork.
CHOSEN = re.compile(
    r"head\.(ref|label)|head_ref|head_branch|\.(title|body|message|login|name|email|display_title)\b|github\.actor\b"
    r"|github\.event\.comment\.body|pages\b"
)


def expressions(held: Any, where: str = "") -> list[tuple[str, str]]:
    """Every expression of a workflow with the place where it stands."""
    if isinstance(held, dict):
        return [one for key, value in held.items() for one in expressions(value, f"{where}.{key}")]
    if isinstance(held, list):
        return [one for value in held for one in expressions(value, where)]
    return [(where, one) for one in re.findall(r"\$\{\{(.*?)\}\}", str(held), re.DOTALL)]


@pytest.mark.parametrize("file", FILES, ids=lambda one: one.name)
def test_nothing_that_a_stranger_names_is_put_into_a_workflow(file: Path) -> None:
    told = workflow(file.name, file.read_text("utf-8")).held
    for where, one in expressions(told):
        if where.endswith(".if"):
            continue  # a sign looked for in a text, a label's name: they only decide whether a job starts
        assert not CHOSEN.search(one), f"{where}: {one}"


@pytest.mark.parametrize("file", FILES, ids=lambda one: one.name)
def test_a_branch_named_like_a_run_s_group_takes_nobody_s_place(file: Path) -> None:
    """GitHub keeps one waiting run in a group and drops the others: so who chooses a name must not choose a group."""
    held = workflow(file.name, file.read_text("utf-8")).held.get("concurrency")
    if held is None:
        return
    text = held if isinstance(held, str) else held["group"]

    def group(number: int, ref: str) -> str:
        head = {"ref": ref, "label": f"eve:{ref}", "repo": {"full_name": "eve/hub"}}
        event = {"pull_request": {"number": number, "head": head}, "sender": {"id": 5}, "action": "closed"}
        github = {"event_name": "pull_request", "event": event, "repository": "kai/hub", "ref": f"refs/pull/{number}"}
        return interpolated(text, Scope("concurrency", {"github": github, "inputs": {}, "vars": {}}))

    names = [group(7, ref) for ref in ("kaifong/submission-3", "3", "sweep", "main", "7-true")]
    assert len(set(names)) == 1, "the branch's name has no say in it"


def test_no_job_that_may_write_gives_files_away() -> None:
    """Anybody can download an artifact: what lies about in a run with such a token stays there."""
    for file in FILES:
        held = workflow(file.name, file.read_text("utf-8")).held
        for name, job in held["jobs"].items():
            uploads = [one for one in job["steps"] if "upload-artifact" in str(one.get("uses", ""))]
            if uploads and "write" in json.dumps(job.get("permissions", {})):
                pytest.fail(f"{file.name}: the job {name} may write, and uploads an artifact")
