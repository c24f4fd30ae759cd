"""docs/exit-codes.md and the commands' own help tell the same codes."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from kaifong.cli.main import COMMANDS, cli

DOCS = (Path(__file__).parents[2] / "docs/exit-codes.md").read_text(encoding="utf-8")


def told_by_help(*command: str) -> set[int]:
    """The codes of a command's help, below "Exit codes:"."""
    shown = CliRunner().invoke(cli, [*command, "--help"]).output
    [paragraph] = re.findall(r"Exit codes:(.*?)\n\n", shown, re.DOTALL)
    return {int(code) for code in re.findall(r"(?:^|,)\s*([0-9]+)\s", paragraph)}


def told_by_docs(command: str) -> set[int]:
    """The codes of a command's table; 2 is told of every command."""
    if command == "check":
        return {int(code) for code in re.findall(r"^\| ([0-9]+) \|", DOCS, re.MULTILINE)}
    return {2} | {int(code) for code in re.findall(rf"^\| `{command}` \| ([0-9]+) \|", DOCS, re.MULTILINE)}


@pytest.mark.parametrize("command", COMMANDS)
def test_a_commands_help_and_the_docs_tell_the_same_codes(command: str) -> None:
    assert told_by_help(command) == told_by_docs(command)
    assert len(told_by_docs(command)) > 2


def test_a_command_below_another_tells_the_same_as_that() -> None:
    group = cli.get_command(click.Context(cli), "import")
    assert isinstance(group, click.Group)
    assert {name: told_by_help("import", name) for name in group.commands} == {
        name: told_by_docs("import") for name in group.commands
    }


def test_the_first_help_tells_every_code() -> None:
    assert told_by_help() == set.union(*map(told_by_docs, COMMANDS)) | {130}
    assert re.search(r"^- 2 is ", DOCS, re.MULTILINE)
    assert re.search(r"^- 130: ", DOCS, re.MULTILINE)
