"""`kaifong doctor`: each thing that can be missing, taken away from a whole hub."""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from kaifong import __version__
from kaifong.cli.doctor import command
from kaifong.entries.hub import load
from kaifong.entries.translations import revision
from kaifong.setup import machine
from kaifong.setup.carrying_out import carry_out
from kaifong.setup.renewing import upgrade_plan
from kaifong.setup.sign import State

REPOSITORY = Path(__file__).parents[2]
DAY = date(2026, 11, 21)


@pytest.fixture
def whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of our own hub's frame with one merge record, without its content, and what `init` makes for a hub."""
    # Terms of office end by their dates.
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(datetime.combine(DAY, time(12), UTC).timestamp())))
    root = tmp_path / "hub"
    # Our own clauses may be between two translations; these are up to date.
    shutil.copytree(REPOSITORY / "guidelines", root / "guidelines", ignore=shutil.ignore_patterns("*.md"))
    shutil.copytree(REPOSITORY / "hooks", root / "hooks", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("hub.yml", "mkdocs.yml"):
        shutil.copy(REPOSITORY / name, root / name)
    (root / ".kaifong/stage").mkdir(parents=True)
    (root / ".kaifong/stage/.gitkeep").touch()
    (root / "records/merges").mkdir(parents=True)
    told = {
        "schema": "kaifong.merge/1",
        "pull_request": 1,
        "submitter": {"id": 1, "login": "a"},
        "merged_at": "2026-03-02T04:00:00Z",
        "paths": [],
    }
    (root / "records/merges/1.json").write_text(json.dumps(told))
    for tag in ("en", "zh-Hant", "zh-Hans", "ja"):
        _write_clause(root, tag)
    carry_out(upgrade_plan(root, DAY), root)
    (root / "requirements/kaifong.txt").write_text(f"kaifong=={__version__} --hash=sha256:{'ab' * 32}\n")
    return root


def _write_clause(root: Path, tag: str) -> None:
    """The clause of respect; English first, which the others translate."""
    front = "title: Respect\n"
    if tag != "en":
        source = revision(load(root).entries["guidelines/en/respect.md"])
        front += f"translates: {{language: en, revision: '{source}'}}\n"
    (root / "guidelines" / tag).mkdir(exist_ok=True)
    (root / "guidelines" / tag / "respect.md").write_text(f"---\n{front}---\n\nBe kind.\n", "utf-8")


def examined(root: Path) -> tuple[int, dict[str, list[tuple[str, str, str | None]]]]:
    """Exit code, and state, message and advice by what was looked at."""
    done = CliRunner().invoke(command, ["--root", str(root), "--format", "json"], catch_exceptions=False)
    told = json.loads(done.stdout)
    assert told["schema"] == "kaifong.doctor/1"
    found: dict[str, list[tuple[str, str, str | None]]] = {}
    for one in told["signs"]:
        found.setdefault(one["check"], []).append((one["state"], one["message"], one["next"]))
    return done.exit_code, found


def test_a_whole_hub_is_fine(whole: Path) -> None:
    code, found = examined(whole)
    assert code == 0
    machines = {"browser", "git", "search", "space"}  # they are as the machine is
    hubs = "python packages encoding rights stage hook hub settings policy recognition goals history guidelines"
    hubs += " codeowners offices pin files"
    assert {check: [one[0] for one in signs] for check, signs in found.items() if check not in machines} == {
        check: ["ok"] for check in hubs.split()
    }
    assert all(todo is None for signs in found.values() for state, _, todo in signs if state == "ok")


def _rewrite(path: str, old: str, new: str) -> Callable[[Path], None]:
    def change(root: Path) -> None:
        text = (root / path).read_text("utf-8")
        assert old in text
        (root / path).write_text(text.replace(old, new), "utf-8")

    return change


def _remove(path: str) -> Callable[[Path], None]:
    return lambda root: (root / path).unlink()


def _text(path: str, text: str) -> Callable[[Path], None]:
    def change(root: Path) -> None:
        (root / path).write_text(text)

    return change


def _stale(root: Path) -> None:
    path = root / "guidelines/ja/respect.md"
    text, count = re.subn(r"revision: *[\"']?\w+[\"']?", "revision: '000000000000'", path.read_text("utf-8"))
    assert count == 1
    path.write_text(text, "utf-8")


def _exchanged(root: Path) -> None:
    name = f"kaifong-{__version__}-py3-none-any.whl"
    (root / "requirements" / name).write_bytes(b"another")
    (root / "requirements/kaifong.txt").write_text(f"./requirements/{name} --hash=sha256:{'ab' * 32}\n")


def _unappointed(root: Path) -> None:
    path = root / "guidelines/recognition.yml"
    head, mark, _ = path.read_text("utf-8").partition("\nmaintainers:\n")
    assert mark
    path.write_text(f"{head}\nmaintainers: []\n", "utf-8")


BREAKAGES: dict[str, tuple[Callable[[Path], None], str, str, str]] = {
    "hub.yml missing": (_remove("hub.yml"), "hub", "fail", "hub.yml"),
    "hub.yml broken": (
        _text("hub.yml", "name: Test\nlanguges: []\n"),
        "hub",
        "fail",
        "hub.yml:2: unknown key “languges”",
    ),
    "policy missing": (_remove("guidelines/policy.yml"), "policy", "fail", "guidelines/policy.yml"),
    "recognition missing": (
        _remove("guidelines/recognition.yml"),
        "recognition",
        "fail",
        "guidelines/recognition.yml",
    ),
    "recognition broken": (
        _rewrite("guidelines/recognition.yml", "daily_cap: 40", "daily_cap: lots"),
        "recognition",
        "fail",
        "“daily_cap” is 'lots'",
    ),
    "goals broken": (
        _rewrite("guidelines/goals.yml", "figure: entries.year", "figure: entries.yaer"),
        "goals",
        "fail",
        "did you mean “entries.year”",
    ),
    "stage": (_remove(".kaifong/stage/.gitkeep"), "stage", "warn", ".kaifong/stage/.gitkeep is missing"),
    "hook missing": (_remove("hooks/kaifong_hooks.py"), "hook", "fail", "hooks/kaifong_hooks.py is missing"),
    "mkdocs.yml missing": (_remove("mkdocs.yml"), "hook", "fail", "mkdocs.yml is missing"),
    "hook unwired": (
        _rewrite("mkdocs.yml", "hooks: [hooks/kaifong_hooks.py]", "# hooks: [hooks/kaifong_hooks.py]"),
        "hook",
        "fail",
        "does not name hooks/kaifong_hooks.py",
    ),
    "docs_dir": (
        _rewrite("mkdocs.yml", "docs_dir: .kaifong/stage", "docs_dir: content"),
        "hook",
        "fail",
        "`docs_dir`",
    ),
    "no repository": (_rewrite("hub.yml", "repository: ", "# repository: "), "settings", "warn", "no `repository`"),
    "no address": (_rewrite("hub.yml", "url: ", "# url: "), "settings", "warn", "no `url`"),
    "no contact": (
        _rewrite("hub.yml", "contact: ", "contact: ask at "),
        "settings",
        "warn",
        "no `contact` that a page can link to",
    ),
    "record broken": (_text("records/merges/1.json", "{"), "history", "warn", "Some merge records cannot be read"),
    "no history": (_remove("records/merges/1.json"), "history", "warn", "neither merge records nor a Git history"),
    "clause untranslated": (_remove("guidelines/ja/respect.md"), "guidelines", "warn", "In ja one clause"),
    "codeowners missing": (_remove(".github/CODEOWNERS"), "codeowners", "fail", "There is no CODEOWNERS"),
    "codeowners without a word on the rules": (
        _text(".github/CODEOWNERS", "/.github/ @a\n/hooks/\n"),
        "codeowners",
        "fail",
        ".github/CODEOWNERS names nobody for: hooks/, scripts/",
    ),
    "codeowners twice": (
        _text("CODEOWNERS", "* @a\n"),
        "codeowners",
        "warn",
        "GitHub reads .github/CODEOWNERS, and never: CODEOWNERS",
    ),
    "no maintainer": (
        _unappointed,
        "offices",
        "warn",
        "Nobody is named as a maintainer",
    ),
    "workflow removed": (
        _remove(".github/workflows/sweep.yml"),
        "files",
        "warn",
        "Removed here: .github/workflows/sweep.yml",
    ),
    "list of what was made lost": (_remove(".github/kaifong.json"), "files", "warn", "its list of them is gone"),
    "pin missing": (_remove("requirements/kaifong.txt"), "pin", "fail", "names no engine"),
    "pin without a hash": (
        _text("requirements/kaifong.txt", f"kaifong=={__version__}\n"),
        "pin",
        "warn",
        "without a hash",
    ),
    "pin of another version": (_text("requirements/kaifong.txt", "kaifong==0.0.1\n"), "pin", "warn", "kaifong 0.0.1"),
    "wheel missing": (
        _text("requirements/kaifong.txt", "./requirements/kaifong-0.1.0-py3-none-any.whl\n"),
        "pin",
        "fail",
        "which is not there",
    ),
    "wheel exchanged": (_exchanged, "pin", "fail", "is not the file whose hash"),
    "clause stale": (
        _stale,
        "guidelines",
        "warn",
        "In ja one translated clause is older",
    ),
}


@pytest.mark.parametrize(("change", "check", "state", "said"), BREAKAGES.values(), ids=BREAKAGES)
def test_what_is_missing_is_named_with_what_to_do(
    whole: Path, change: Callable[[Path], None], check: str, state: str, said: str
) -> None:
    change(whole)
    code, found = examined(whole)
    assert code == (1 if state == "fail" else 0)
    hits = [one for one in found[check] if said in one[1]]
    assert hits, found[check]
    assert all(one[0] == state and one[2] for one in hits)


def test_a_hook_may_be_wired_on_lines_of_its_own(whole: Path) -> None:
    _rewrite("mkdocs.yml", "hooks: [hooks/kaifong_hooks.py]", "hooks:\n  - hooks/own.py\n  - hooks/kaifong_hooks.py")(
        whole
    )
    assert [one[0] for one in examined(whole)[1]["hook"]] == ["ok"]


def test_text_says_state_message_and_what_to_do(whole: Path) -> None:
    (whole / "hooks/kaifong_hooks.py").unlink()
    done = CliRunner().invoke(command, ["--root", str(whole)])
    lines = done.stdout.splitlines()
    at = next(at for at, line in enumerate(lines) if line.startswith("fail  hooks/kaifong_hooks.py is missing"))
    assert lines[at + 1] == "      do: Copy it from Kaifong’s own repository."
    assert lines[-1].startswith("1 thing fails, ")
    assert lines[-2] == "GitHub was not asked about this hub’s settings there; --github does."
    assert done.exit_code == 1


@pytest.mark.parametrize(("tag", "words"), [("zh-Hant", "做法："), ("zh-Hans", "怎么办："), ("ja", "対処：")])
def test_it_speaks_the_readers_language(whole: Path, tag: str, words: str) -> None:
    (whole / "hooks/kaifong_hooks.py").unlink()
    assert words in CliRunner().invoke(command, ["--root", str(whole), "--lang", tag]).stdout


def test_a_folder_that_may_not_be_written(whole: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Root may write anything, and CI may be root: the system's answer is what is tested with, not its rights.
    real = os.access

    def access(path: Any, mode: int) -> bool:
        return False if Path(path).name == "stage" and mode == os.W_OK else real(path, mode)

    monkeypatch.setattr(os, "access", access)
    found = examined(whole)[1]["rights"]
    assert [(one[0], ".kaifong/stage may not be written." in one[1]) for one in found] == [("fail", True)]


@pytest.mark.parametrize(("free", "state"), [(100 << 20, "fail"), (500 << 20, "warn"), (5 << 30, "ok")])
def test_little_space(whole: Path, monkeypatch: pytest.MonkeyPatch, free: int, state: str) -> None:
    usage = shutil.disk_usage(whole)._replace(free=free)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    assert [one[0] for one in examined(whole)[1]["space"]] == [state]


@pytest.mark.parametrize(
    ("status", "mend"),
    [(0, "reaches GitHub"), (401, "renew the token"), (403, "another token"), (500, "wait a little")],
)
def test_where_github_says_nothing_the_advice_is_for_somebody_at_a_terminal(
    whole: Path, monkeypatch: pytest.MonkeyPatch, status: int, mend: str
) -> None:
    from kaifong.github import settings_facts
    from kaifong.github.refusals import Refusal

    def refuse(*_: object, **__: object) -> None:
        raise Refusal("GitHub said no", mend="run the job again", status=status)

    monkeypatch.setattr(settings_facts, "read_facts", refuse)
    done = CliRunner().invoke(command, ["--root", str(whole), "--github"], catch_exceptions=False)
    assert done.exit_code == 1
    assert "GitHub said no" in done.stdout
    assert mend in done.stdout
    assert "run the job" not in done.stdout


def test_missing_programs(whole: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("CHROMIUM", raising=False)
    code, found = examined(whole)
    assert code == 0
    assert [found[one][0][0] for one in ("git", "browser")] == ["warn", "warn"]


@pytest.mark.parametrize(
    ("requirement", "message"),
    [
        ("click>=8", "doctor-packages-ok"),
        ("click<1", "doctor-packages-wrong"),
        ("no-such-package-here>=1", "doctor-packages-missing"),
        ("no-such-package-here>=1; python_version < '3'", "doctor-packages-ok"),
    ],
)
def test_packages_lie_within_their_bounds(requirement: str, message: str) -> None:
    assert [one.message for one in machine.packages([requirement])] == [message]


def test_a_fork_stands_for_the_package_that_it_continues(monkeypatch: pytest.MonkeyPatch) -> None:
    assert machine.STANDS_FOR["mkdocs"] == "properdocs"
    monkeypatch.setattr(machine, "STANDS_FOR", {"no-such-package-here": "click"})
    assert [one.message for one in machine.packages(["no-such-package-here>=1"])] == ["doctor-packages-ok"]


def test_our_own_floors_keep_known_holes_out() -> None:
    from importlib import metadata

    from packaging.requirements import Requirement

    wanted = {one.name.lower(): one for one in map(Requirement, metadata.requires("kaifong") or [])}
    for name, hole in (
        ("mkdocs-material", "9.7.6"),
        ("pymdown-extensions", "11.0.0"),
        ("markdown", "3.8.0"),
        ("mkdocs", "1.6.0"),
        ("mkdocs", "2.0"),
    ):
        assert not wanted[name].specifier.contains(hole), name


def test_an_old_python_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "OLDEST_PYTHON", (99, 0))
    [python] = [one for one in machine.signs() if one.check == "python"]
    assert (python.state, python.message) == (State.FAIL, "doctor-python-wrong")


def test_write_mends_what_is_a_file_and_keeps_what_somebody_changed(whole: Path) -> None:
    for path in ("hooks/kaifong_hooks.py", ".kaifong/stage/.gitkeep", "guidelines/policy.yml", ".github/CODEOWNERS"):
        (whole / path).unlink()
    (whole / "mkdocs.yml").write_text((whole / "mkdocs.yml").read_text() + "# mine\n")
    (whole / "requirements/kaifong.txt").unlink()
    done = CliRunner().invoke(command, ["--root", str(whole), "--write", "--format", "json"])
    assert done.exit_code == 0, done.output
    assert "written: hooks/kaifong_hooks.py" in done.stderr.splitlines()
    assert (whole / "guidelines/policy.yml").is_file()
    assert (whole / "mkdocs.yml").read_text().endswith("# mine\n")
    # What was removed, and is not needed for a review or a build, stays away until somebody takes it back.
    assert [one["state"] for one in json.loads(done.stdout)["signs"] if one["check"] == "codeowners"] == ["ok"]


def test_write_without_a_hub_says_so(tmp_path: Path) -> None:
    done = CliRunner().invoke(command, ["--root", str(tmp_path), "--write"])
    assert "is no hub" in str(done.exception)
