"""This repository's workflows as hubs get them: installed from the pin, on the hub's own branch, and still clean."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from kaifong.errors import KaifongError
from kaifong.setup import copies
from kaifong.setup.hub_workflows import LOCK, OURS, PIN, THEIRS, for_hub, on_branch
from kaifong.setup.scaffold import fresh_files

REPOSITORY = Path(__file__).parents[2]
WORKFLOWS = copies.workflows(REPOSITORY)


def hubs(name: str) -> str:
    return for_hub((REPOSITORY / name).read_text("utf-8"))


def test_ci_is_this_repositorys_alone() -> None:
    assert (REPOSITORY / ".github/workflows/ci.yml").is_file()
    assert ".github/workflows/ci.yml" not in WORKFLOWS
    assert ".github/workflows/sweep.yml" in WORKFLOWS


@pytest.mark.parametrize("name", WORKFLOWS)
def test_a_hub_installs_its_engine_from_the_pin_and_names_nothing_that_it_has_not(name: str) -> None:
    text = hubs(name)
    assert text.count(THEIRS) == (REPOSITORY / name).read_text("utf-8").count(OURS)
    assert not re.search(r"\bsrc/|--no-build-isolation|pyproject", text)
    assert yaml.safe_load(text)["permissions"] == {}


@pytest.mark.parametrize("name", WORKFLOWS)
def test_every_script_that_a_hub_runs_is_there(name: str) -> None:
    made = fresh_files("A")
    assert [one for one in re.findall(r"\bscripts/[\w.]+", hubs(name)) if one not in made] == []


def test_a_path_of_the_engines_becomes_the_pin_once() -> None:
    text = "on:\n  push:\n    paths:\n      - guidelines/policy.yml\n      - src/a/**\n      - 'src/b/**'\n"
    assert for_hub(text).splitlines()[3:] == ["      - guidelines/policy.yml", f"      - {PIN}"]


@pytest.mark.parametrize("line", ["pip install requests", "python -m pip install -e .", LOCK])
def test_another_way_of_installing_is_said(line: str) -> None:
    with pytest.raises(KaifongError, match="installs in another way"):
        for_hub(f"      - run: |\n          {line}\n")


def test_it_runs_on_the_hubs_own_branch() -> None:
    assert on_branch("  push:\n    branches: [main]\n", "trunk") == "  push:\n    branches: [trunk]\n"


def test_zizmor_has_nothing_to_say_of_a_hubs_workflows(tmp_path: Path) -> None:
    zizmor = shutil.which("zizmor", path=str(Path(sys.executable).parent)) or shutil.which("zizmor")
    if zizmor is None:
        pytest.skip("zizmor is not installed here; `make lint` runs it on this repository's own")
    folder = tmp_path / ".github/workflows"
    folder.mkdir(parents=True)
    for name in WORKFLOWS:
        (tmp_path / name).write_text(hubs(name), "utf-8")
    command = [zizmor, "--offline", "--no-progress", "--persona", "auditor", str(folder)]
    told = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert told.returncode == 0, told.stdout + told.stderr
