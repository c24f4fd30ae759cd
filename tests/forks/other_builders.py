"""The environments of the other builders, and one way to build a hub in each."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kaifong.publishing.zensical_project import write_project

REPOSITORY = Path(__file__).parents[2]
BUILDERS = ("properdocs", "materialx", "zensical")
# Noon of the day on which the demo hub was last written in.
_DAY = int(datetime(2026, 11, 21, 4, tzinfo=UTC).timestamp())
_KAIFONG = ("-c", "from kaifong.cli.main import main; main()")


def skip_without_any() -> None:
    """Skips what is long and has nobody to be compared with."""
    if not any(os.environ.get(f"KAIFONG_{one.upper()}") for one in BUILDERS):
        pytest.skip("none of the other builders' environments is named; `make forks` makes them")


def python_of(builder: str) -> str:
    """The Python of a builder's environment; skips the test where there is none."""
    variable = f"KAIFONG_{builder.upper()}"
    named = os.environ.get(variable)
    if not named:
        pytest.skip(f"{variable} does not name the Python of an environment with {builder}; `make forks` makes one")
    return named


def run(command: list[str], folder: Path, **variables: str) -> str:
    """Runs a command in a folder, with our sources and the given day; gives all that it said."""
    surroundings = {name: value for name, value in os.environ.items() if not name.startswith(("KAIFONG_", "PYTEST"))}
    surroundings |= {"PYTHONPATH": str(REPOSITORY / "src"), "SOURCE_DATE_EPOCH": str(_DAY), **variables}
    done = subprocess.run(
        command, cwd=folder, env=surroundings, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def build(hub: Path, site: Path, python: str = sys.executable, *, clean: bool = True, **variables: str) -> Path:
    """`kaifong build` in an environment, without search; from nothing, unless it may take what it built before."""
    options = ["build", "--root", str(hub), "--site", str(site), "--no-search", "--quiet"]
    said = run([python, *_KAIFONG, *options, *(["--clean"] if clean else [])], hub, **variables)
    assert said == "", said
    return site


def build_with_zensical(hub: Path, python: str) -> Path:
    """A hub that is staged, as a project for Zensical, built."""
    run([python, "-m", "zensical", "build", "--clean", "-f", str(write_project(hub))], hub)
    return hub / ".kaifong/zensical-site"
