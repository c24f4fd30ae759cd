"""How the runner reads triggers, patterns, logs and the files that steps hand back."""

from __future__ import annotations

from typing import Any

import pytest
from actions import shell
from actions.globs import picks
from actions.triggers import Event
from actions.workflow import workflow


@pytest.mark.parametrize(
    ("on", "event", "starts"),
    [
        ("pull_request_target", {"action": "opened"}, True),
        ("pull_request_target", {"action": "edited"}, False),
        ("{pull_request_target: {types: [edited]}}", {"action": "edited"}, True),
        ("{pull_request_target: {branches: [dev]}}", {"action": "opened"}, False),
        ("{pull_request_target: {paths: ['content/**', '!content/x/**']}}", {"action": "opened"}, True),
        ("{pull_request_target: {paths: ['docs/**']}}", {"action": "opened"}, False),
        ("issues", {"action": "opened"}, False),
    ],
)
def test_what_starts_a_workflow(on: str, event: dict[str, Any], *, starts: bool) -> None:
    file = workflow("x.yml", f"on: {on}\njobs:\n  one:\n    steps: []")
    payload = {**event, "pull_request": {"base": {"ref": "main"}}}
    happened = Event("pull_request_target", payload, paths=("content/en/stories/a.md",))
    assert file.on.starts(happened, "x.yml") is starts
    assert not file.on.starts(Event("pull_request_target", payload, by_token=True), "x.yml")


def test_patterns() -> None:
    assert picks(["releases/**", "!releases/**-alpha"], "releases/10")
    assert not picks(["releases/**", "!releases/**-alpha"], "releases/10-alpha")
    assert [picks([one], "src/a/b.py") for one in ("**/*.py", "*.py", "src/*", "src/**", "**")] == [
        True,
        False,
        False,
        True,
        True,
    ]


def test_commands_of_a_log() -> None:
    log = "::warning file=a%2Cb.md,line=3::Two%0Alines\n text ::error::no\n##[error]old\n"
    log += "::stop-commands::tok\n::error::x\n::tok::\n"
    found = [(one.name, dict(one.properties), one.message) for one in shell.commands(log)]
    assert found == [("warning", {"file": "a,b.md", "line": "3"}, "Two\nlines"), ("error", {}, "old")]


def test_outputs_over_several_lines() -> None:
    assert shell.assignments("a=1=2\nb<<END\nx\ny=z\nEND\nc=") == {"a": "1=2", "b": "x\ny=z", "c": ""}
    with pytest.raises(AssertionError, match="delimiter"):
        shell.assignments("b<<END\nx")
