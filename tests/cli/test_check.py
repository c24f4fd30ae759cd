"""`kaifong check` as a person and an Action call it: exit codes, JSON, and what is said when something is wrong."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import chdir
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from checked_folder import ENVIRONMENT, write
from click.testing import CliRunner

from kaifong.moderation.checks import CHECKS
from kaifong.testing import HUB_YML, story

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads((ROOT / "docs/report.schema.json").read_text(encoding="utf-8"))
FINE = story("A short and quiet text.\n")


@dataclass(frozen=True)
class Done:
    """What a run gave."""

    returncode: int
    stdout: str
    stderr: str


def run(*arguments: str, cwd: Path) -> Done:
    """The command in this process: each new one costs a second of imports."""
    from kaifong.cli.check import command

    with chdir(cwd):
        result = CliRunner(env=ENVIRONMENT).invoke(command, [*arguments])
    assert isinstance(result.exception, SystemExit | None), result.exception
    return Done(result.exit_code, result.stdout, result.stderr)


def run_alone(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """The command as a shell runs it."""
    command = [sys.executable, "-c", "from kaifong.cli.main import main; main()", "check", *arguments]
    return subprocess.run(command, cwd=cwd, env=ENVIRONMENT, capture_output=True, text=True, check=False, timeout=60)


def git(root: Path, *arguments: str) -> None:
    who = ("-c", "user.name=T", "-c", "user.email=t@example.com", "-c", "init.defaultBranch=main")
    subprocess.run(["git", *who, *arguments], cwd=root, env=ENVIRONMENT, check=True, capture_output=True)


@pytest.fixture
def hub(tmp_path: Path) -> Path:
    """A hub with one commit on main, on a branch of one's own."""
    write(tmp_path, "hub.yml", HUB_YML)
    write(tmp_path, "guidelines/policy.yml", "schema: kaifong.policy/1\n")
    write(tmp_path, "guidelines/recognition.yml", (ROOT / "guidelines/recognition.yml").read_text(encoding="utf-8"))
    write(tmp_path, "content/members/siu-ming.md", "---\nname: 小明\ngithub_id: 101\nlogin: siuming\n---\nHello.\n")
    write(tmp_path, "content/en/stories/old.md", FINE)
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-q", "-m", "start")
    git(tmp_path, "switch", "-q", "-c", "mine")
    return tmp_path


def report(result: Done | subprocess.CompletedProcess[str]) -> dict[str, Any]:
    value: dict[str, Any] = json.loads(result.stdout)
    jsonschema.validate(value, SCHEMA)
    return value


@pytest.mark.parametrize(
    ("text", "verdict", "code"),
    [
        (FINE, "pass", 0),
        (story("Fine.\n", author="newcomer"), "advise", 0),
        (story("A fi\u200bne day.\n"), "fix", 10),
        (story("Go and kill yourself.\n"), "hold", 20),
        (story("AKIA2OGYBAH6QLWXNZ5C\n"), "refuse", 30),
    ],
    ids=["pass", "advise", "fix", "hold", "refuse"],
)
def test_the_exit_code_is_the_verdict(hub: Path, text: str, verdict: str, code: int) -> None:
    write(hub, "content/en/stories/new.md", text)
    result = run_alone("--format", "json", cwd=hub)
    assert result.returncode == code, result.stdout + result.stderr
    assert report(result)["verdict"] == verdict
    assert run(cwd=hub).returncode == code


def test_uncommitted_staged_committed_and_untracked_changes_are_reviewed_and_nothing_else(hub: Path) -> None:
    bad = story("A fi\u200bne day.\n")
    write(hub, "content/en/stories/committed.md", bad)
    git(hub, "add", ".")
    git(hub, "commit", "-q", "-m", "more")
    write(hub, "content/en/stories/staged.md", bad)
    git(hub, "add", ".")
    write(hub, "content/en/stories/untracked.md", bad)
    write(hub, "content/en/stories/old.md", FINE + "\nA fi\u200bne end.\n")
    found = {one["path"] for one in report(run("--format", "json", cwd=hub / "content/en"))["findings"]}
    assert {Path(one).stem for one in found} == {"committed", "staged", "untracked", "old"}
    since = {one["path"] for one in report(run("--format", "json", "--base", "HEAD", cwd=hub))["findings"]}
    assert {Path(one).stem for one in since} == {"staged", "untracked", "old"}


def test_named_files_and_the_whole_hub(hub: Path) -> None:
    write(hub, "content/en/stories/a.md", story("A fi\u200bne day.\n"))
    write(hub, "content/ja/stories/b.md", story("よい\u200b日。\n"))
    one = report(run("--format", "json", "b.md", cwd=hub / "content/ja/stories"))
    assert [found["path"] for found in one["findings"]] == ["content/ja/stories/b.md"]
    rooted = report(run("--format", "json", "content/en", cwd=hub))
    assert {found["path"] for found in rooted["findings"]} == {"content/en/stories/a.md"}
    everything = report(run("--format", "json", "--all", cwd=hub))
    assert {found["path"] for found in everything["findings"]} == {
        "content/en/stories/a.md",
        "content/ja/stories/b.md",
    }


@pytest.mark.parametrize(("submitter", "code"), [
    ("siuming", 0), ("@SiuMing", 0), ("101", 0), ("siuming:101", 0), ("new-name:101", 0), ("siuming:9", 20),
    ("somebody", 20),
])  # fmt: skip
def test_the_submitter_is_matched_by_login_or_id(hub: Path, submitter: str, code: int) -> None:
    write(hub, "content/en/stories/new.md", FINE)
    result = run("--submitter", submitter, "--format", "json", cwd=hub)
    assert result.returncode == code, result.stdout
    unknown = {"skipped-no-sanctions", "skipped-no-approvals", "skipped-no-level"}
    assert {one["reason"] for one in report(result)["skipped"]} <= unknown


@pytest.mark.parametrize(
    "submitter", ["", "@", "a b", "siuming:", "siuming:x", "siuming:0", "siu ming:1", "-x", "名:1"]
)
def test_who_is_nobody_is_wrong_usage(hub: Path, submitter: str) -> None:
    write(hub, "content/en/stories/new.md", FINE)
    assert run(f"--submitter={submitter}", cwd=hub).returncode == 2


@pytest.mark.parametrize(
    ("language", "verdict"),
    [("en", "To change"), ("zh-Hant", "請修改"), ("zh-Hans", "请修改"), ("ja", "要修正")],
)
def test_it_speaks_the_language_asked_for(hub: Path, language: str, verdict: str) -> None:
    write(hub, "content/en/stories/new.md", story("A fi\u200bne day.\n"))
    result = run("--lang", language, cwd=hub)
    assert result.stdout.splitlines()[-1].startswith(verdict)
    assert "\x1b" not in result.stdout


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["--lang", "tlh"], 2, "zh-Hant"),
        (["--explain", "hidden-txt"], 2, "did you mean 'hidden-text'"),
        (["--format", "xml"], 2, "json"),
        (["--all", "content"], 2, "exclude one another"),
        (["content/en/nothing.md"], 2, "is no file of this hub"),
        (["../elsewhere.md"], 2, "is no file of this hub"),
        (["--base", "no-such-branch"], 70, "no-such-branch"),
        (["--root", "content"], 70, "has no hub.yml"),
    ],
)
def test_wrong_usage_and_no_report_say_what_to_do(hub: Path, arguments: list[str], code: int, said: str) -> None:
    result = run(*arguments, cwd=hub)
    assert result.returncode == code
    assert said in result.stderr
    assert "Traceback" not in result.stderr
    assert result.stdout == ""


@pytest.mark.parametrize(
    ("path", "text", "said"),
    [
        (
            "guidelines/policy.yml",
            "schema: kaifong.policy/1\nchecks:\n  insult: {severty: fix}\n",
            "guidelines/policy.yml:3:",
        ),
        ("hub.yml", HUB_YML.replace("reference: en", "reference: xx"), "hub.yml:"),
        ("hub.yml", "schema: [", "hub.yml:"),
    ],
    ids=["policy", "setting", "yaml"],
)
def test_a_broken_file_of_the_maintainers_is_no_report_and_names_the_line(
    hub: Path, path: str, text: str, said: str
) -> None:
    write(hub, path, text)
    git(hub, "add", ".")
    git(hub, "commit", "-q", "-m", "broken")
    result = run("--all", cwd=hub)
    assert result.returncode == 70
    assert said in result.stderr
    assert "  do:" in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize("way", [(), ("--all",), ("guidelines",)], ids=["changed", "all", "named"])
@pytest.mark.parametrize(
    ("path", "text", "said"),
    [
        ("guidelines/policy.yml", "schema: kaifong.policy/1\nchecks:\n  insult: {severty: fix}\n", "policy.yml:3:"),
        (
            "guidelines/recognition.yml",
            "schema: kaifong.recognition/1\npoints:\n  story.autor: 3\n",
            "recognition.yml:3: unknown key “story.autor”",
        ),
        (
            "guidelines/goals.yml",
            "schema: kaifong.goals/1\nmission: x\ngaols: []\n",
            "goals.yml:3: unknown key “gaols”",
        ),
    ],
    ids=["policy", "recognition", "goals"],
)
def test_a_change_that_would_stop_every_later_review_or_build_does_not_pass(
    hub: Path, path: str, text: str, said: str, way: tuple[str, ...]
) -> None:
    write(hub, path, text)
    result = run(*way, cwd=hub)
    assert result.returncode == 70
    assert said in result.stderr
    assert "  do:" in result.stderr


def test_a_missing_policy_says_how_to_get_one(hub: Path) -> None:
    (hub / "guidelines/policy.yml").unlink()
    git(hub, "commit", "-q", "-a", "-m", "gone")
    result = run("--all", cwd=hub)
    assert result.returncode == 70
    assert "schema: kaifong.policy/1" in result.stderr


def test_without_git_named_files_can_be_reviewed_and_changes_cannot(tmp_path: Path) -> None:
    write(tmp_path, "hub.yml", HUB_YML)
    write(tmp_path, "guidelines/policy.yml", "schema: kaifong.policy/1\n")
    write(tmp_path, "guidelines/recognition.yml", (ROOT / "guidelines/recognition.yml").read_text(encoding="utf-8"))
    write(tmp_path, "content/en/stories/a.md", FINE)
    assert run("content", cwd=tmp_path).returncode == 0
    result = run(cwd=tmp_path)
    assert result.returncode == 70
    assert "not in a Git repository" in result.stderr


def test_no_hub(tmp_path: Path) -> None:
    result = run(cwd=tmp_path)
    assert result.returncode == 70
    assert "hub.yml" in result.stderr


def test_a_broken_entry_is_a_finding_and_the_others_are_reviewed(hub: Path) -> None:
    (hub / "content/en/stories/bytes.md").write_bytes(b"---\ntitle: \xa4\xb6\n---\n")
    write(hub, "content/en/stories/untitled.md", "---\nauthor: siu-ming\n---\nText.\n")
    write(hub, "content/en/amas/empty.md", story("Nobody asked.\n"))
    write(hub, "content/en/stories/fine.md", FINE)
    found = {
        (Path(one["path"]).stem, one["check"], one["line"])
        for one in report(run("--format", "json", cwd=hub))["findings"]
    }
    assert ("bytes", "encoding", 2) in found
    assert ("untitled", "schema", 1) in found
    assert any(stem == "empty" and check == "parts" for stem, check, _ in found)
    assert not any(stem == "fine" for stem, _, _ in found)


def test_explain_and_show_policy(hub: Path) -> None:
    write(
        hub, "guidelines/policy.yml", "schema: kaifong.policy/1\nchecks:\n  advert: {off: true, reason: A market.}\n"
    )
    one = run("--explain", "advert", cwd=hub)
    assert one.returncode == 0
    assert "advert  (promotion, off: A market.)" in one.stdout
    page = (ROOT / "docs/checks/advert.md").read_text(encoding="utf-8")
    assert page.splitlines()[0] in one.stdout.splitlines()
    every = run("--show-policy", cwd=hub).stdout.splitlines()
    told = {line.partition("  (")[0] for line in every if not line.startswith(" ") and "  (" in line}
    assert told == {check.id for check in CHECKS}


def test_help_and_docs_name_the_same_exit_codes() -> None:
    from kaifong.cli.check import EXIT_CODES, NO_REPORT, WRONG_USAGE

    text = (ROOT / "docs/exit-codes.md").read_text(encoding="utf-8")
    for name, code in EXIT_CODES.items():
        # The table of verdicts begins with the code, that of the other commands with the command.
        [line] = [
            line for line in text.splitlines() if f"`{name}`" in line and line.startswith("| ") and line[2] != "`"
        ]
        assert line.startswith(f"| {code} |")
    for code in (NO_REPORT, WRONG_USAGE):
        assert f"| {code} |" in text
