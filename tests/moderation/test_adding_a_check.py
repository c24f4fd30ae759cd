"""docs/adding-a-check.md, followed word by word in a copy of this repository."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kaifong.moderation.checks import BY_ID

REPOSITORY = Path(__file__).parents[2]
PAGE = REPOSITORY / "docs/adding-a-check.md"
# `path`, perhaps a word in brackets about where in it, a colon, and then a block that ends with its own fence.
FILE = re.compile(r"^`([^`\n]+)`( \(at its end\))?:\n\n(`{3,})\w+\n(.*?)^\3$", re.MULTILINE | re.DOTALL)
COPIED = (
    *("src", "tests", "docs", "guidelines", "benchmarks", "pyproject.toml", "hub.yml", "mkdocs.yml", "hooks"),
    *("requirements", "scripts", ".github"),
)


def run(folder: Path, *arguments: str) -> str:
    """A command of this very Python in the copy; its own package is the copy's."""
    environment = os.environ | {"PYTHONPATH": str(folder / "src"), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, *arguments], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    return done.stdout + done.stderr if done.returncode else ""


if "shouting" in BY_ID:
    pytest.skip("this tree has followed the page already", allow_module_level=True)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    for name in COPIED:
        source = REPOSITORY / name
        if source.is_dir():
            shutil.copytree(source, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__", "labelled"))
        else:
            shutil.copy(source, tmp_path / name)
    return tmp_path


def follow(copy: Path, left_out: str = "") -> None:
    """Does what the page says, but for the files whose path holds `left_out`."""
    steps = FILE.findall(PAGE.read_text(encoding="utf-8"))
    assert len(steps) == 12
    for path, at_the_end, _, text in steps:
        if left_out and left_out in path:
            continue
        file = copy / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text((file.read_text(encoding="utf-8") if at_the_end else "") + text, encoding="utf-8")
    tuple_file = copy / "src/kaifong/moderation/checks/__init__.py"
    text = tuple_file.read_text(encoding="utf-8").replace("    secrets,\n", "    secrets,\n    shouting,\n", 1)
    text = text.replace("    insult.CHECK,\n", "    insult.CHECK,\n    shouting.CHECK,\n", 1)
    assert text.count("shouting") == 2
    tuple_file.write_text(text, encoding="utf-8")


def generated(copy: Path) -> str:
    """`make generated`, command by command; what the first one that fails says."""
    lines = (REPOSITORY / "Makefile").read_text(encoding="utf-8").partition("\ngenerated:")[2].partition("\n\n")[0]
    modules = re.findall(r"/python -m (\S+)", lines)
    assert len(modules) >= 4
    return next(filter(None, (run(copy, "-m", module) for module in modules)), "")


TESTS = (
    "tests/moderation/test_completeness.py",
    "tests/moderation/test_cases.py",
    "tests/reporting/test_check_docs.py",
    "tests/reporting/test_policy_schema.py",
    "tests/languages/test_parity.py",
)


def test_followed_to_the_end_everything_holds_together(copy: Path) -> None:
    follow(copy)
    assert generated(copy) == ""
    assert run(copy, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:randomly", *TESTS) == ""
    assert run(copy, "-m", "ruff", "check", "--no-cache", "src/kaifong/moderation/checks/shouting.py") == ""


@pytest.mark.parametrize("left_out", ["docs/checks", "tests/moderation/checks", "ja/checks/shouting"])
def test_what_is_forgotten_is_named(copy: Path, left_out: str) -> None:
    follow(copy, left_out)
    said = generated(copy) or run(copy, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:randomly", TESTS[0])
    assert "shouting" in said
