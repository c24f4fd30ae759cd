"""The workflow `command`: what it may do, what starts it, and that no comment drops another."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml
from commanded_hub import GRANTS

WORKFLOW = Path(__file__).parents[3] / ".github" / "workflows" / "command.yml"


def read() -> dict[Any, Any]:
    value: dict[Any, Any] = yaml.safe_load(WORKFLOW.read_text("utf-8"))
    return value


def test_the_tests_have_the_rights_of_the_workflow_and_no_others() -> None:
    assert read()["jobs"]["command"]["permissions"] == GRANTS


def test_only_a_new_comment_starts_it() -> None:
    assert read()[True] == {"issue_comment": {"types": ["created"]}}  # YAML 1.1 reads the key `on` as true


def test_no_comment_drops_the_command_of_another() -> None:
    """In a group of the pull request a single run could wait; the one before it would end in silence."""
    job = read()["jobs"]["command"]
    assert "concurrency" not in read()
    assert job["concurrency"] == {"group": "command-${{ github.event.comment.id }}", "cancel-in-progress": False}


def test_either_slash_starts_it() -> None:
    condition = read()["jobs"]["command"]["if"]
    assert "contains(github.event.comment.body, '/')" in condition
    assert "contains(github.event.comment.body, '／')" in condition


def test_it_checks_out_the_default_branch_whatever_the_comment_is_on() -> None:
    [checkout] = [one for one in read()["jobs"]["command"]["steps"] if "checkout" in one.get("uses", "")]
    assert checkout["with"]["ref"] == "${{ github.event.repository.default_branch }}"
