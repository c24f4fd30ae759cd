"""`kaifong ranking` and `kaifong rings`, run as a person runs them, in a real repository."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

RULES = """\
schema: kaifong.recognition/1
points: {story.author: 10}
rules: {daily_cap: 40}
"""
STORY = "---\ntitle: A ride\nauthor: Mei\n---\n\nWords.\n"
HUB = "schema: kaifong.hub/1\nname: {en: Test}\ntimezone: UTC\nlanguages: [{tag: en, name: English}]\n"
MOMENT = "2026-03-02T04:00:00Z"
ENVIRONMENT = {
    **os.environ,
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "Mei",
    "GIT_AUTHOR_EMAIL": "m@x.example",
    "GIT_COMMITTER_NAME": "Mei",
    "GIT_COMMITTER_EMAIL": "m@x.example",
    "GIT_AUTHOR_DATE": MOMENT,
    "GIT_COMMITTER_DATE": MOMENT,
    "SOURCE_DATE_EPOCH": "1795219200",
    "PYTHONIOENCODING": "utf-8",
}


def run(root: Path, *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=root, env=ENVIRONMENT, capture_output=True, encoding="utf-8", check=False, timeout=120
    )


def kaifong(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return run(root, sys.executable, "-c", "from kaifong.cli.main import main; main()", *arguments)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A hub with one story, whose rules are changed and not committed."""
    root = tmp_path_factory.mktemp("hub")
    for path, text in {
        "hub.yml": HUB,
        "guidelines/recognition.yml": RULES,
        "content/en/stories/a-ride.md": STORY,
    }.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, "utf-8")
    for arguments in (("-c", "init.defaultBranch=main", "init"), ("add", "."), ("commit", "-m", "All of it")):
        assert run(root, "git", *arguments).returncode == 0
    (root / "guidelines/recognition.yml").write_text(RULES.replace("10", "7"), "utf-8")
    return root


def test_the_rules_of_the_folder_are_compared_with_the_default_branch(root: Path) -> None:
    done = kaifong(root, "ranking")
    assert done.returncode == 0
    assert done.stderr.startswith("There are no merge records"), "what the figures rest on is told beside them"
    assert "points.story.author: 10 → 7" in done.stdout
    assert "@mei  10 → 7 (-3)" in done.stdout


def test_a_file_or_a_revision_can_be_named(root: Path, tmp_path: Path) -> None:
    copy = tmp_path / "rules.yml"
    copy.write_text(RULES.replace("10", "9"), "utf-8")
    told = json.loads(kaifong(root, "ranking", "--against", str(copy), "--format", "json").stdout)
    assert told["rules"] == [{"key": "points.story.author", "before": "9", "after": "7"}]
    assert "10 → 7" in kaifong(root, "ranking", "--against", "HEAD", "--format", "markdown").stdout


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("--against", "nowhere"), 1, "nowhere"),
        (("--season", "2026"), 2, "write it like 2026Q3"),
        (("--lang", "xx"), 2, "no messages in"),
    ],
)
def test_what_cannot_be_compared_says_so(root: Path, arguments: tuple[str, ...], code: int, said: str) -> None:
    done = kaifong(root, "ranking", *arguments)
    assert (done.returncode, said in done.stderr) == (code, True), done.stderr
    assert "Traceback" not in done.stderr


def test_rings_says_that_there_are_none(root: Path) -> None:
    done = kaifong(root, "rings")
    assert done.returncode == 0
    assert done.stderr.startswith("There are no merge records")
    assert done.stdout.startswith("No group credits mostly each other, by the threshold 0.70")
    assert json.loads(kaifong(root, "rings", "--format", "json", "--threshold", "0.5").stdout) == {
        "schema": "kaifong.rings/1",
        "threshold": 0.5,
        "credits": 0,
        "rings": [],
    }


def test_a_threshold_is_a_share(root: Path) -> None:
    assert kaifong(root, "rings", "--threshold", "7").returncode == 2
