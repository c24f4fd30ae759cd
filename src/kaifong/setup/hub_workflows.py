"""This repository's workflows as a hub has them: installed from a pin, not from the folder they stand in."""

from __future__ import annotations

import re

from kaifong.errors import KaifongError

# The two lines by which every workflow of ours installs; the second differs in a hub, which has no engine of its own.
LOCK = "python -m pip install --disable-pip-version-check --no-deps --require-hashes -r requirements/run.lock"
OURS = "python -m pip install --disable-pip-version-check --no-deps --no-build-isolation ."
# Not `--require-hashes`: until a maintainer has written one there, the line names a version only (see package_pin).
# One hash in the file makes pip ask for it all the same.
THEIRS = "python -m pip install --disable-pip-version-check --no-deps -r requirements/kaifong.txt"

PIN = "requirements/kaifong.txt"
_ENGINE_PATH = re.compile(r"^( +- )[\"']?src/[^\n]*\n", re.MULTILINE)
# What a comment names stands in Kaifong's repository, not in the hub's.
_PAGE = re.compile(r"(?m)(#.*?)(?<![\w/])docs/")
_MAIN = re.compile(r"^( +branches: )\[main\]$", re.MULTILINE)


def for_hub(text: str) -> str:
    """A workflow of this repository as a hub has it.

    The engine is installed from its pin, and a trigger on a path of the engine's becomes one on the pin.

    Raises:
        KaifongError: something is installed in another way than by the two lines; a hub could not follow it.
    """
    made = _PAGE.sub(r"\1Kaifong's docs/", text.replace(OURS, THEIRS))
    strange = [
        line.strip() for line in made.splitlines() if "pip install" in line and line.strip() not in (LOCK, THEIRS)
    ]
    if strange or made.count(LOCK) != made.count(THEIRS):
        raise KaifongError(
            "a workflow installs in another way than the others",
            why="a hub's copy is made by exchanging the line that installs the engine",
            mend=f"install by the two lines of setup/hub_workflows.py; seen: {strange or 'one without the other'}",
        )
    seen: list[str] = []

    def once(match: re.Match[str]) -> str:
        seen.append(match[1])
        return f"{match[1]}{PIN}\n" if len(seen) == 1 else ""

    return _ENGINE_PATH.sub(once, made)


def on_branch(text: str, branch: str) -> str:
    """A hub's workflow with its triggers on the hub's own default branch."""
    return _MAIN.sub(lambda match: f"{match[1]}[{branch}]", text)
