"""docs/running-a-hub.md: its commands run as they stand, and what it says of GitHub agrees with what we look for."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from kaifong.entries.hub import load
from kaifong.setup.actions_signs import actions
from kaifong.setup.copies import LARGE, workflows
from kaifong.setup.gate_signs import gate
from kaifong.setup.github_facts import Facts
from kaifong.setup.hub_workflows import THEIRS
from kaifong.setup.sign import State
from kaifong.setup.workflow_needs import environments_of, events_of
from kaifong.testing import make_hub

REPOSITORY = Path(__file__).parents[2]
PAGE = (REPOSITORY / "docs/running-a-hub.md").read_text("utf-8")
WORKFLOWS = {name: (REPOSITORY / name).read_text("utf-8") for name in workflows(REPOSITORY)}
TRIED = re.findall(r"<!-- tried -->\n```sh\n(.*?)```", PAGE, re.DOTALL)
MODERATE = ".github/workflows/moderate.yml"
PUBLIC = Facts(repository={"default_branch": "main", "private": False})


def objects(language: str) -> list[Any]:
    """What the page's JSON says, in blocks of a language."""
    found = re.findall(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)
    return [json.loads(one) for block in found for one in re.findall(r"^\{.*?^\}$", block, re.DOTALL | re.MULTILINE)]


@pytest.mark.build
def test_the_commands_run_as_they_stand(tmp_path: Path) -> None:
    """From nothing to a hub that stands, with the wheel that the page says to build, and by what is in that wheel."""
    assert len(TRIED) >= 5
    (tmp_path / "home").mkdir()
    wheels = tmp_path / "kaifong/dist"
    build = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--no-build-isolation", "-w", str(wheels)]
    programs, unpacked = tmp_path / "bin", tmp_path / "unpacked"
    environment = {
        "PATH": os.pathsep.join([str(programs), str(Path(sys.executable).parent), os.environ["PATH"]]),
        "PYTHONPATH": str(unpacked),
        "HOME": str(tmp_path / "home"),
        "LANG": "C.UTF-8",
        "GIT_AUTHOR_NAME": "Mei",
        "GIT_AUTHOR_EMAIL": "mei@example.org",
        "GIT_COMMITTER_NAME": "Mei",
        "GIT_COMMITTER_EMAIL": "mei@example.org",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
    }
    subprocess.run([*build, str(REPOSITORY)], check=True, timeout=120, env=environment)
    [wheel] = wheels.glob("*.whl")
    zipfile.ZipFile(wheel).extractall(unpacked)
    programs.mkdir()
    run = "import kaifong, sys\nfrom kaifong.cli.main import main\n"
    run += f"assert kaifong.__file__.startswith({str(unpacked)!r}), kaifong.__file__\nmain()\n"
    (programs / "kaifong").write_text(f"#!{sys.executable}\n{run}")
    (programs / "kaifong").chmod(0o755)
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", "\n".join(TRIED)],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=200,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    hub = tmp_path / "our-hub"
    assert load(hub).settings.repository == "our-team/our-hub"
    assert (hub / "site/index.html").is_file()
    assert "fail  " not in done.stdout
    assert "held by its hash" in done.stdout
    assert "Nothing to change" in done.stdout
    # What the hub's workflows install is what it carries: by their own line, without any package index.
    line = [sys.executable, *THEIRS.split()[1:], "-q", "--no-index", "--target", str(tmp_path / "installed")]
    subprocess.run(line, cwd=hub, check=True, timeout=60, env=environment)
    assert (tmp_path / "installed/kaifong/setup/starter/hub.yml").is_file()
    status = subprocess.run(["git", "status", "--porcelain"], cwd=hub, capture_output=True, text=True, check=True)
    assert status.stdout == ""


def test_what_the_wheel_brings_makes_the_same_hub_as_this_folder() -> None:
    from kaifong.setup.scaffold import fresh_files

    made = fresh_files("A")
    assert set(WORKFLOWS) - {LARGE} <= set(made)
    assert {f"scripts/{path.name}" for path in (REPOSITORY / "scripts").glob("*.py")} <= set(made)


def test_the_policy_on_the_page_is_the_one_that_doctor_asks_for() -> None:
    [policy, *_] = objects("sh")
    [rule] = policy["rules"]
    assert set(rule["parameters"]["allowed_events"]) == set(events_of(WORKFLOWS[MODERATE]))
    facts = replace(PUBLIC, policies=[policy])
    found = [one for one in actions(WORKFLOWS, facts, "https://github.com/a/b") if one.check == "event"]
    assert [one.state for one in found] == [State.OK] * len(found)
    assert found


def test_the_ruleset_on_the_page_is_the_one_that_doctor_asks_for() -> None:
    [ruleset] = objects("json")
    assert (ruleset["target"], ruleset["enforcement"]) == ("branch", "active")
    facts = replace(PUBLIC, branch={"name": "main"}, rules=ruleset["rules"], protection=None)
    assert {one.state for one in gate(make_hub().settings, facts, "https://github.com/a/b")} == {State.OK}


def test_the_page_names_every_environment_that_keeps_a_secret() -> None:
    for name, secrets in environments_of(WORKFLOWS).items():
        assert not secrets or f"environment `{name}`" in PAGE
        assert [one for one in secrets if f"`{one}`" not in PAGE] == []


def rows() -> dict[str, str]:
    """The table of workflows, by name."""
    table = PAGE.partition("<!-- workflows -->")[2].partition("<!-- end -->")[0]
    return {line.split("`")[1]: line for line in table.strip().splitlines()[2:]}


@pytest.mark.parametrize("name", WORKFLOWS)
def test_the_table_tells_what_each_workflow_may_write(name: str) -> None:
    told = yaml.safe_load(WORKFLOWS[name])
    row = rows()[told["name"]]
    granted = {key for job in told["jobs"].values() for key, value in job["permissions"].items() if value == "write"}
    cells = [one.strip() for one in row.strip("|").split("|")]
    assert set(filter(None, cells[2].replace("nothing", "").replace(" ", "").split(","))) == granted


def test_the_table_has_no_workflow_that_is_not_there() -> None:
    assert set(rows()) == {yaml.safe_load(text)["name"] for text in WORKFLOWS.values()}
