"""`kaifong check` in a hub with checks of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.metadata import EntryPoint
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner

from kaifong.cli.check import command
from kaifong.entries.maintainers_yaml import read_maintainers_yaml
from kaifong.languages.catalogue import translator
from kaifong.setup.own_checks import own_checks
from kaifong.testing import HUB_YML, STORY, run_check, story

CHECK = """\
from kaifong.moderation.check import Check, Scope, Seen
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict


def find(subject, options):
    if options["word"] in subject.facts.text:
        yield Seen("rival-named", {"word": options["word"]})


CHECK = Check(
    "rival", Family.PROMOTION, "promotion", Verdict.FIX, Confidence.HIGH, Audience.AUTHOR, Scope.ENTRY, find,
    needs=("rendered",), options={"word": "Rival"},
)
"""
WORDS = {
    "en": "rival-about = A name.\nrival-named = The name “{ $word }” stands here.\n    .next = Take it out.\n",
    "ja": "rival-about = 名前。\nrival-named = 「{ $word }」という名前があります。\n    .next = 消してください。\n",
}


def git(folder: Path, *arguments: str) -> None:
    who = ("-c", "user.name=x", "-c", "user.email=x@example.org")
    subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def hub(tmp_path: Path) -> Path:
    """A hub whose check is merged, with a story that it finds something in, not yet committed."""
    files = {
        "hub.yml": HUB_YML,
        "guidelines/policy.yml": "schema: kaifong.policy/1\nchecks: {rival: {options: {word: Peloton}}}\n",
        "guidelines/recognition.yml": (Path(__file__).parents[2] / "guidelines/recognition.yml").read_text("utf-8"),
        "guidelines/en/promotion.md": "---\ntitle: No adverts\norder: 1\n---\nText.\n",
        "checks/rival/check.py": CHECK,
        "checks/rival/README.md": "# rival\n\nWe do not name them.\n",
        **{f"checks/rival/{tag}.ftl": text for tag, text in WORDS.items()},
    }
    for path, text in files.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    git(tmp_path, "init", "-q", "-b", "main")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "A hub")
    (tmp_path / STORY).parent.mkdir(parents=True)
    (tmp_path / STORY).write_text(story("We rode in a Peloton all day, and it rained.\n"), encoding="utf-8")
    return tmp_path


def ask(hub: Path, *arguments: str) -> tuple[int, str]:
    done = CliRunner().invoke(command, ["--root", str(hub), *arguments])
    return done.exit_code, done.output


@pytest.mark.parametrize("how", [(), ("--all",), (STORY,)], ids=["changed", "all", "named"])
def test_it_is_asked_with_the_hubs_option_and_in_the_readers_language(hub: Path, how: tuple[str, ...]) -> None:
    code, said = ask(hub, *how, "--lang", "ja")
    assert code == 10
    assert "「Peloton」という名前があります。  [rival]" in said
    assert "消してください。" in said


def test_it_stands_in_the_policy_the_schema_and_the_explanations(hub: Path) -> None:
    _, said = ask(hub, "--explain", "rival")
    assert "We do not name them." in said
    assert "word: Peloton  set by this hub" in said
    assert "rival  (promotion, fix)" in ask(hub, "--show-policy")[1]
    schema = json.loads(ask(hub, "--policy-schema")[1])
    policy = read_maintainers_yaml((hub / "guidelines/policy.yml").read_bytes(), "policy.yml", core=True).value
    jsonschema.validate(policy, schema)


def test_code_in_the_working_tree_is_never_run(hub: Path) -> None:
    trap = f"import pathlib; pathlib.Path({str(hub / 'sprung')!r}).touch()\n"
    (hub / "checks/rival/check.py").write_text(trap + CHECK, encoding="utf-8")
    (hub / "checks/other").mkdir()
    (hub / "checks/other/check.py").write_text(trap, encoding="utf-8")
    for how in ((), ("--all",), (STORY,), ("--base", "main"), ("--show-policy",)):
        ask(hub, *how)
    assert not (hub / "sprung").exists()
    ask(hub, "--own-checks", str(hub / "checks"))
    assert (hub / "sprung").exists()


def test_what_its_code_prints_is_no_part_of_the_report(hub: Path) -> None:
    loud = CHECK.replace(
        "def find(subject, options):\n", 'print("LOADED")\ndef find(subject, options):\n    print("HEARD")\n'
    )
    (hub / "checks/rival/check.py").write_text(loud, encoding="utf-8")
    git(hub, "add", "checks")
    git(hub, "commit", "-qm", "Loud")
    told = "import sys; from kaifong.cli.main import main; sys.exit(main())"
    done = subprocess.run(
        [sys.executable, "-c", told, "check", "--root", str(hub), "--format", "json"],
        capture_output=True,
        check=False,
    )
    assert json.loads(done.stdout)["verdict"] == "fix"
    assert b"LOADED" in done.stderr
    assert b"HEARD" in done.stderr


def test_without_a_base_it_is_left_out_and_said(hub: Path) -> None:
    git(hub, "branch", "-m", "elsewhere")
    (hub / "guidelines/policy.yml").write_text("schema: kaifong.policy/1\n", encoding="utf-8")
    code, said = ask(hub, "--all")
    assert code in (0, 10, 20)
    assert "the hub’s own checks are those of its default branch" in said
    assert "[rival]" not in said


def test_a_broken_one_stops_the_review_and_says_where(hub: Path) -> None:
    (hub / "checks/rival/check.py").write_text("import nowhere_at_all\n", encoding="utf-8")
    git(hub, "add", ".")
    git(hub, "commit", "-qm", "Broken")
    code, said = ask(hub, "--all")
    assert code == 70
    assert "checks/rival/check.py:1: this check cannot be loaded: ModuleNotFoundError" in said


def test_what_is_not_merged_yet_is_said_not_to_have_run(hub: Path) -> None:
    (hub / "checks/other").mkdir()
    (hub / "checks/other/check.py").write_text(CHECK, encoding="utf-8")
    _, said = ask(hub, "--all")
    assert "checks (checks/other/check.py): this version of the hub’s own check is not in the default branch" in said
    assert "checks/rival/check.py)" not in said


def test_a_folder_without_checks_is_no_place_to_run_them_from(hub: Path) -> None:
    code, said = ask(hub, "--all", "--own-checks", str(hub / "checks/rival"))
    assert code == 2
    assert "holds no checks: name the folder in which each check has one of its own" in said


def test_the_docs_package_is_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = (Path(__file__).parents[2] / "docs/own-checks.md").read_text(encoding="utf-8")
    code = page.split("`src/workshop_checks/__init__.py`:\n\n```python\n")[1].split("```")[0]
    check = page.split("`check.py`:\n\n```python\n")[1].split("```")[0]
    (tmp_path / "workshop_checks").mkdir()
    (tmp_path / "workshop_checks/__init__.py").write_text(code, encoding="utf-8")
    (tmp_path / "workshop_checks/part_number.py").write_text(check, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    pack = own_checks({}, [EntryPoint("workshop", "workshop_checks:PACK", "kaifong.checks")])
    [check_of_docs] = pack.checks
    [found] = run_check(check_of_docs, path="content/en/tutorials/brakes.md", text="Take the lever off.")
    assert found.message_id == "part-number-missing"
    assert (
        translator("ja").with_own(pack.messages).text("part-number-missing", sign="BW-").startswith("No part number")
    )
