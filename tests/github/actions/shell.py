"""`run:` steps: real processes with their own environment alone, and what they hand back by files and logs.

Source: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
"""

from __future__ import annotations

import re
import shlex
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

SHELLS = {None: ("bash", "-e"), "bash": ("bash", "--noprofile", "--norc", "-eo", "pipefail")}
LONGEST = 120  # seconds; a step of a scenario that takes longer hangs
COMMAND = re.compile(r"^\s*::(?P<name>[A-Za-z-]+)(?: (?P<properties>.*?))?::(?P<message>.*)$")
OLD_COMMAND = re.compile(r"##\[(?P<name>[A-Za-z-]+)(?: (?P<properties>.*?))?\](?P<message>.*)")
# Switched off by GitHub; a log that holds one was written by somebody who tries.
SWITCHED_OFF = {"set-env", "add-path", "set-output", "save-state"}


@dataclass(frozen=True)
class Command:
    """A line of a log that the runner obeys: `::warning file=a.md,line=3::Words`."""

    name: str
    properties: Mapping[str, str]
    message: str


@dataclass
class Ran:
    """What a process left behind.

    Attributes:
        code: its exit code. log: what it printed. outputs, exported: by GITHUB_OUTPUT and GITHUB_ENV.
        summary: by GITHUB_STEP_SUMMARY.
    """

    code: int = 0
    log: str = ""
    summary: str = ""
    outputs: dict[str, str] = field(default_factory=dict)
    exported: dict[str, str] = field(default_factory=dict)
    paths: list[str] = field(default_factory=list)

    @property
    def commands(self) -> list[Command]:
        """The lines that the runner obeys, in order."""
        return commands(self.log)


def run(script: str, environment: Mapping[str, str], folder: Path, files: Path, shell: str | None = None) -> Ran:
    """Runs a script as the runner does.

    Args:
        folder: where it runs. files: a new folder for what it hands back.

    Raises:
        AssertionError: The shell is not known here, or the script does not end.
    """
    assert shell in SHELLS, f"shell {shell} is not known to the runner"
    files.mkdir(parents=True)
    (files / "script.sh").write_text(script, encoding="utf-8")
    handed = {name: files / name for name in ("output", "env", "path", "step_summary")}
    for path in handed.values():
        path.touch()
    try:
        done = subprocess.run(
            [*SHELLS[shell], str(files / "script.sh")],
            cwd=folder,
            env={**environment, **{f"GITHUB_{name.upper()}": str(path) for name, path in handed.items()}},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=LONGEST,
            check=False,
        )
    except subprocess.TimeoutExpired as late:
        said = (late.stdout or b"").decode("utf-8", "replace")
        raise AssertionError(f"a step did not end in {LONGEST} s:\n{script}\n{said}") from late
    return Ran(
        code=done.returncode,
        log=done.stdout.decode("utf-8", "replace"),
        summary=handed["step_summary"].read_text(encoding="utf-8"),
        outputs=assignments(handed["output"].read_text(encoding="utf-8")),
        exported=assignments(handed["env"].read_text(encoding="utf-8")),
        paths=handed["path"].read_text(encoding="utf-8").split(),
    )


def assignments(text: str) -> dict[str, str]:
    """The file behind GITHUB_OUTPUT or GITHUB_ENV: `name=value`, or `name<<END` with lines to END.

    Raises:
        AssertionError: A line is neither, or an END is missing: the runner fails the step.
    """
    found: dict[str, str] = {}
    lines = iter(text.splitlines())
    for line in lines:
        name, sign, value = line.partition("<<") if re.match(r"[^=]*<<", line) else line.partition("=")
        assert sign, f"Invalid format '{line}'"
        if sign == "=":
            found[name] = value
            continue
        held: list[str] = []
        for row in lines:
            if row == value:
                break
            held.append(row)
        else:
            raise AssertionError(f"Matching delimiter not found '{value}'")
        found[name] = "\n".join(held)
    return found


def commands(log: str) -> list[Command]:
    """The workflow commands of a log; between `::stop-commands::word` and `::word::` there are none."""
    found: list[Command] = []
    stopped: str | None = None
    for line in log.splitlines():
        match = COMMAND.match(line) or OLD_COMMAND.search(line)
        if not match:
            continue
        name = match["name"].lower()
        if stopped is not None:
            if name == stopped:
                stopped = None
            continue
        if name == "stop-commands":
            stopped = match["message"].strip().lower()
            continue
        pairs = [pair.partition("=") for pair in (match["properties"] or "").split(",") if "=" in pair]
        found.append(Command(name, {key.strip(): _plain(value) for key, _, value in pairs}, _plain(match["message"])))
    return found


def _plain(value: str) -> str:
    for code, sign in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        value = value.replace(code, sign)
    return value


def installs(script: str) -> bool:
    """Whether a script does nothing but install with pip, which is here already."""
    lines = [line.strip() for line in script.replace("\\\n", " ").splitlines()]
    lines = [line for line in lines if line and not line.startswith("#")]
    return bool(lines) and all(shlex.split(line)[:4] == ["python", "-m", "pip", "install"] for line in lines)
