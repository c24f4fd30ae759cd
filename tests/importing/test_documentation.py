"""docs/importing.md: its commands run, its exit codes are true, and its words are those of the report."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kaifong.importing import front

DOCS = (Path(__file__).parent.parent.parent / "docs" / "importing.md").read_text(encoding="utf-8")
RUN = "from kaifong.cli.main import main; main()"
Write = Callable[[Path, dict[str, str | bytes]], Path]


def kaifong(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", RUN, *arguments],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def here(tmp_path: Path, write: Write) -> Path:
    """A folder beside an old site."""
    write(tmp_path / "old-site" / "_posts", {"2020-01-02-ride.md": "---\ntitle: A ride\n---\n\nText.\n"})
    (tmp_path / "here").mkdir()
    return tmp_path / "here"


def test_the_first_command_runs(here: Path) -> None:
    command = re.findall(r"^\$ kaifong (import .*)$", DOCS, re.MULTILINE)[0]
    done = kaifong(*command.split(), cwd=here)
    assert done.returncode == 0, done.stderr
    assert (here / "my-hub/content/en/stories/ride.md").is_file()
    assert (here / "my-hub/.kaifong/import-report.json").is_file()
    again = kaifong(*command.split(), "--report", "copy.json", cwd=here)
    assert again.returncode == 0
    assert "kaifong.import/1" in (here / "copy.json").read_text()


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["import", "jekyll", "nowhere", "--author", "lau", "--root", "hub"], 1, "there is no folder nowhere"),
        (
            ["import", "jekyll", "../old-site", "--author", "Lau Wing", "--root", "hub"],
            1,
            "cannot be an author's name",
        ),
        (["import", "jekyll", "../old-site", "--author", "lau", "--root", ".."], 1, "no hub and is not empty"),
        (["import", "jekyll", "../old-site", "--root", "hub"], 2, "--author"),
    ],
)
def test_exit_codes(here: Path, arguments: list[str], code: int, said: str) -> None:
    done = kaifong(*arguments, cwd=here)
    assert done.returncode == code
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert sorted(path.name for path in here.iterdir()) == []


def test_every_key_that_comes_along_is_told() -> None:
    table = DOCS.partition("| there | here |")[2].partition("\n\n")[0]
    assert {
        key for key in front.KNOWN - {"language", "locale", "authors", "tag", "category"} if f"`{key}" not in table
    } == set()
