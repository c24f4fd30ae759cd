"""What holds for every workflow: no rights but those it names, actions by commit, nobody's words within a script."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parent.parent
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.y*ml"))
PIN = re.compile(r"^\s*(?:- )?uses: [\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")

each = pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)


def read(path: Path) -> dict[Any, Any]:
    value: dict[Any, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return value


def steps(workflow: dict[Any, Any]) -> Iterator[dict[str, Any]]:
    for job in workflow["jobs"].values():
        yield from job.get("steps", ())


def test_there_are_workflows() -> None:
    assert {"ci", "sweep"} <= {path.stem for path in WORKFLOWS}


@each
def test_it_has_no_rights_on_top_and_names_those_of_each_job(path: Path) -> None:
    workflow = read(path)
    assert workflow["permissions"] == {}
    for name, job in workflow["jobs"].items():
        assert isinstance(job["permissions"], dict), name


@each
def test_every_action_is_pinned_by_commit_and_says_which_version_that_is(path: Path) -> None:
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if re.search(r"\buses:", line)]
    assert [line for line in lines if not PIN.match(line)] == []


@each
def test_no_expression_stands_in_a_script(path: Path) -> None:
    assert [step["run"] for step in steps(read(path)) if "${{" in step.get("run", "")] == []


@each
def test_a_checkout_keeps_no_token(path: Path) -> None:
    checkouts = [step for step in steps(read(path)) if step.get("uses", "").startswith("actions/checkout@")]
    assert [step for step in checkouts if step["with"].get("persist-credentials") is not False] == []


@each
def test_every_job_ends_by_itself(path: Path) -> None:
    assert [name for name, job in read(path)["jobs"].items() if "timeout-minutes" not in job] == []


def test_one_action_has_one_pin_everywhere() -> None:
    pins: dict[str, set[str]] = {}
    for path in WORKFLOWS:
        for step in steps(read(path)):
            if "uses" in step:
                name, _, commit = step["uses"].partition("@")
                pins.setdefault("/".join(name.split("/")[:2]), set()).add(commit)
    assert {name: commits for name, commits in pins.items() if len(commits) > 1} == {}


def test_the_sweeps_matrix_has_as_many_shards_as_it_says() -> None:
    sweep = read(ROOT / ".github/workflows/sweep.yml")
    shards = sweep["jobs"]["review"]["strategy"]["matrix"]["shard"]
    assert shards == list(range(1, int(sweep["env"]["SHARDS"]) + 1))
    assert "guidelines/policy.yml" in sweep[True]["push"]["paths"]  # YAML 1.1 reads the key `on` as true


def test_the_large_build_and_the_usual_one_never_deploy_at_once() -> None:
    usual, large = (read(ROOT / f".github/workflows/{name}.yml") for name in ("publish", "publish-large"))
    assert large["concurrency"] == usual["concurrency"] == {"group": "publish", "cancel-in-progress": False}
    assert large["jobs"]["deploy"]["steps"] == usual["jobs"]["deploy"]["steps"]
    assert set(large[True]) == {"workflow_dispatch"}, "it is started by hand"


def test_all_machines_of_the_large_build_agree_about_day_and_records() -> None:
    jobs = read(ROOT / ".github/workflows/publish-large.yml")["jobs"]
    for name in ("shard", "assemble"):
        (step,) = [step for step in jobs[name]["steps"] if step.get("run", "").startswith("python scripts/")]
        for said in ("day", "records"):
            assert step["env"][said.upper()] == f"${{{{ needs.plan.outputs.{said} }}}}"
    (upload,) = [step for step in jobs["shard"]["steps"] if "upload-artifact" in step.get("uses", "")]
    assert upload["with"]["include-hidden-files"] is True


def cache_steps(path: Path) -> list[dict[str, Any]]:
    return [step for step in steps(read(path)) if step.get("uses", "").startswith("actions/cache")]


def test_only_workflows_that_nobody_outside_can_start_use_the_builds_cache() -> None:
    """What a pull request or a comment starts neither believes a cache nor leaves one for the default branch."""
    using = {path for path in WORKFLOWS if cache_steps(path)}
    assert "publish" in {path.stem for path in using}
    for path in using:
        started = set(read(path)[True])  # YAML 1.1 reads the key `on` as true
        assert started <= {"push", "schedule", "workflow_dispatch"}, path.stem
        assert read(path)[True].get("push", {"branches": ["main"]})["branches"] == ["main"], path.stem


def test_no_action_keeps_a_cache_of_its_own() -> None:
    kept = [step["uses"] for path in WORKFLOWS for step in steps(read(path)) if "cache" in step.get("with", {})]
    assert kept == []


@pytest.mark.parametrize("path", [path for path in WORKFLOWS if cache_steps(path)], ids=lambda path: path.stem)
def test_a_cache_is_saved_of_the_default_branch_alone(path: Path) -> None:
    saved = [step for step in cache_steps(path) if step["uses"].startswith("actions/cache/save@")]
    restored = [step for step in cache_steps(path) if step["uses"].startswith("actions/cache/restore@")]
    assert [*saved, *restored]
    assert len(saved) + len(restored) == len(cache_steps(path)), "the action that does both saves on every branch"
    only = "github.event_name != 'workflow_dispatch' || github.ref_name == github.event.repository.default_branch"
    assert [step["if"] for step in saved] == [f"${{{{ {only} }}}}"] * len(saved)
    keys = {step["with"]["key"] for step in (*saved, *restored)}
    assert len(keys) == 1
    [key] = keys
    begin, run = key.rsplit("-", 1)
    assert run == "${{ github.run_id }}", "each run saves a new one: a cache is never written over"
    assert "hashFiles('requirements/*')" in begin, "what another lock file made is not looked at"
    assert "runner.arch" in begin
    assert {step["with"]["restore-keys"] for step in restored} <= {f"{begin}-"}
    assert {step["with"]["path"] for step in (*saved, *restored)} == {".kaifong"}


def test_zizmor_has_nothing_to_say() -> None:
    zizmor = shutil.which("zizmor", path=str(Path(sys.executable).parent)) or shutil.which("zizmor")
    if zizmor is None:
        pytest.skip("zizmor is not installed here; `make lint` runs it")
    command = [zizmor, "--offline", "--no-progress", "--persona", "auditor", str(ROOT / ".github/workflows")]
    told = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert told.returncode == 0, told.stdout + told.stderr
