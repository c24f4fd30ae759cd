"""`kaifong init`: a hub in an empty folder, and a newer Kaifong in one that stands."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import kaifong
from kaifong import __version__
from kaifong.cli.init import command
from kaifong.entries.hub import load
from kaifong.entries.translations import Freshness
from kaifong.setup import renewing, scaffold
from kaifong.setup.carrying_out import DIFFERENCES
from kaifong.setup.package_pin import Pin, read_pin

SWEEP = ".github/workflows/sweep.yml"


def run(*arguments: str, answers: str = "") -> Result:
    return CliRunner().invoke(command, list(arguments), input=answers)


def made(folder: Path, *arguments: str) -> Path:
    done = run("--root", str(folder), "--yes", *arguments)
    assert done.exit_code == 0, done.output
    return folder


def everything(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_hub_by_flags(tmp_path: Path) -> None:
    flags = [
        "--language",
        "zh-Hant",
        "--language",
        "en",
        "--repository",
        "tai-po/readers",
        "--name",
        "大埔讀者: 夜晚",
    ]
    flags += ["--url", "https://readers.example/", "--timezone", "Asia/Hong_Kong", "--contact", "us@readers.example"]
    folder = made(tmp_path / "hub", *flags, "--maintainer", "mei:12")
    hub = load(folder)
    assert [one.tag for one in hub.settings.languages] == ["zh-Hant", "en"]
    assert (hub.settings.name["zh-Hant"], hub.settings.reference) == ("大埔讀者: 夜晚", "zh-Hant")
    assert (hub.settings.url, hub.settings.repository) == ("https://readers.example/", "tai-po/readers")
    assert (hub.settings.timezone, hub.settings.contact) == ("Asia/Hong_Kong", "us@readers.example")
    owners = (folder / ".github/CODEOWNERS").read_text("utf-8")
    assert "\n/.github/ @mei\n" in owners
    assert "大埔讀者: 夜晚" in (folder / "README.md").read_text("utf-8").splitlines()[0]
    assert (folder / SWEEP).is_file()
    assert not (folder / ".github/workflows/ci.yml").exists()
    assert (folder / "scripts").is_dir()


def test_a_fresh_hub_passes_its_own_review_whatever_binds(tmp_path: Path) -> None:
    from kaifong.cli.check import command as check

    folder = made(tmp_path / "hub", "--language", "ja", "--language", "zh-Hans", "--language", "en")
    hub = load(folder)
    clauses = hub.of_kind("guideline")
    assert {hub.freshness(one) for one in clauses if one.language != "ja"} == {Freshness.CURRENT}
    assert [one for one in clauses if one.language == "ja" and "translates" in one.front] == []
    report = json.loads(CliRunner().invoke(check, ["--root", str(folder), "--all", "--format", "json"]).stdout)
    assert (report["verdict"], report["findings"], report["errors"]) == ("pass", [], [])


def test_questions_are_asked_for_what_was_not_given(tmp_path: Path) -> None:
    folder = tmp_path / "tai-po-readers"
    answers = "\nxx-yy-zz-1\nja, en\ntai-po/readers\n\nMars/Base\nAsia/Tokyo\n\nmei\n@mei:12, sora:13\n"
    done = run("--root", str(folder), answers=answers)
    assert done.exit_code == 0, done.output
    settings = load(folder).settings
    assert (settings.name["ja"], settings.timezone, settings.contact) == ("Tai po readers", "Asia/Tokyo", None)
    # A site on Pages is proposed from the repository's name, and no wrong answer is taken.
    assert (settings.url, settings.repository) == ("https://tai-po.github.io/readers/", "tai-po/readers")
    assert "“Mars/Base” is no time zone" in done.output
    assert "xx-yy-zz-1" in done.output
    assert "'mei' is no maintainer" in done.output
    assert "\n/hub.yml @mei @sora\n" in (folder / ".github/CODEOWNERS").read_text("utf-8")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--repository", "no slash"], "owner/name"),
        (["--url", "http://a.example"], "https://"),
        (["--timezone", "Asia/Hongkong"], "did you mean “Asia/Hong_Kong”"),
        (["--timezone", "Hong Kong"], "did you mean “Asia/Hong_Kong”"),
        (["--contact", "ask at the bench"], "no page can link to"),
        (["--language", "zh-HK", "--language", "zh-Hant"], "“zh-Hant” stands twice"),
        (["--language", "fr"], "Kaifong brings guidelines in en, zh-Hant, zh-Hans, ja"),
        (["--language", "not a tag"], "not a tag"),
        (["--maintainer", "mei"], "LOGIN:NUMBER"),
        (["--upgrade", "--name", "A"], "--name is for a new hub"),
        (["--upgrade", "--language", "ja"], "--language is for a new hub"),
    ],
)
def test_what_cannot_be_is_wrong_usage_and_nothing_is_written(
    tmp_path: Path, arguments: list[str], said: str
) -> None:
    done = run("--root", str(tmp_path / "hub"), "--yes", *arguments)
    assert (done.exit_code, said in done.output) == (2, True), done.output
    assert not (tmp_path / "hub").exists()


def test_a_region_makes_no_other_language_and_cantonese_reads_the_chinese_of_its_script(tmp_path: Path) -> None:
    folder = made(tmp_path / "hub", "--language", "zh-HK", "--language", "en-GB", "--language", "yue")
    told = [(one.tag, one.html, one.interface) for one in load(folder).settings.languages]
    assert told == [("zh-Hant", "zh-Hant-HK", "zh-Hant"), ("en", "en-GB", "en"), ("yue", "yue", "zh-Hant")]
    assert (folder / "guidelines/zh-Hant/index.md").is_file()


def test_what_comes_next_fits_what_was_said(tmp_path: Path) -> None:
    assert "list yourself" in run("--root", str(tmp_path / "a"), "--yes").output
    assert "list yourself" not in run("--root", str(tmp_path / "b"), "--yes", "--maintainer", "mei:12").output


@pytest.mark.parametrize("tag", ["en", "zh-Hant", "zh-Hans", "ja"])
def test_the_readme_leads_to_the_site_once_there_is_one(tmp_path: Path, tag: str) -> None:
    without = (made(tmp_path / "a", "--language", tag) / "README.md").read_text("utf-8")
    site = "https://our-team.github.io/hub/"
    with_one = (made(tmp_path / "b", "--language", tag, "--url", site) / "README.md").read_text("utf-8")
    assert ("<https" in without, "\n\n\n" in without, f"<{site}>" in with_one) == (False, False, True)


def test_a_hub_is_not_made_within_another(tmp_path: Path) -> None:
    folder = made(tmp_path / "hub")
    assert "lies within the hub" in str(run("--root", str(folder / "content/new"), "--yes").exception)
    assert not (folder / "content/new").exists()


def test_a_folder_with_something_else_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.doc").write_text("mine")
    assert "is not empty: thesis.doc" in str(run("--root", str(tmp_path), "--yes").exception)
    assert everything(tmp_path) == {"thesis.doc": b"mine"}


def test_what_github_put_into_a_new_repository_stays(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "README.md").write_text("mine")
    (tmp_path / ".gitignore").write_text("*.pyc\n")
    done = run("--root", str(tmp_path), "--yes")
    assert "  .gitignore: was there and differs from ours; kept" in done.output.splitlines()
    assert ((tmp_path / "README.md").read_text(), (tmp_path / ".gitignore").read_text()) == ("mine", "*.pyc\n")


def test_a_hub_is_not_made_twice(tmp_path: Path) -> None:
    folder = made(tmp_path / "hub")
    before = everything(folder)
    assert "is a hub already" in str(run("--root", str(folder), "--yes").exception)
    assert everything(folder) == before


def test_a_dry_run_writes_nothing(tmp_path: Path) -> None:
    done = run("--root", str(tmp_path / "hub"), "--yes", "--dry-run")
    assert "Would make a hub" in done.output
    assert not (tmp_path / "hub").exists()


@pytest.fixture
def older(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A hub that an older Kaifong made: its sweep and its mkdocs.yml were others, and it had a file of its own."""
    real = scaffold.machine_files

    def files(*arguments: object) -> dict[str, bytes]:
        found = real(*arguments)  # type: ignore[arg-type]
        changed = {path: data + b"# older\n" for path, data in found.items() if path in {SWEEP, "mkdocs.yml"}}
        return {**found, **changed, "scripts/old.py": b"# older\n"}

    with monkeypatch.context() as patch:
        patch.setattr(renewing, "machine_files", files)
        patch.setattr(renewing, "__version__", "0.0.1")
        return made(tmp_path / "hub")


def test_an_upgrade_brings_what_is_newer_and_keeps_what_is_mine(older: Path) -> None:
    (older / "mkdocs.yml").write_text((older / "mkdocs.yml").read_text() + "# mine\n")
    (older / "guidelines/en/respect.md").write_text("---\ntitle: Ours\n---\n\nBe kind.\n")
    (older / "content/en/stories").mkdir(parents=True)
    (older / "content/en/stories/a.md").write_text("mine")
    (older / "hooks/kaifong_hooks.py").unlink()
    before = everything(older)
    dry = run("--root", str(older), "--upgrade", "--dry-run")
    assert everything(older) == before
    done = run("--root", str(older), "--upgrade")
    after = everything(older)
    assert after[SWEEP] == before[SWEEP].removesuffix(b"# older\n")
    assert "scripts/old.py" not in after
    assert "hooks/kaifong_hooks.py" not in after
    for mine in ("mkdocs.yml", "guidelines/en/respect.md", "content/en/stories/a.md", "hub.yml"):
        assert after[mine] == before[mine]
    assert b"-# mine\n" in after[f"{DIFFERENCES}/mkdocs.yml.diff"]
    assert f"mkdocs.yml: yours, kept; the difference is in {DIFFERENCES}/mkdocs.yml.diff" in done.output.splitlines()
    assert "hooks/kaifong_hooks.py: you removed it; it stays away" in done.output.splitlines()
    assert "scripts/old.py: removed, no longer needed" in done.output.splitlines()
    assert "    -# mine" in dry.output.splitlines()
    assert read_pin(after["requirements/kaifong.txt"].decode()) == Pin(__version__, hashed=False)
    again = run("--root", str(older), "--upgrade")
    assert again.output.splitlines()[-1].startswith("Nothing to change; ")
    assert {path: data for path, data in everything(older).items() if not path.startswith(DIFFERENCES)} == {
        path: data for path, data in after.items() if not path.startswith(DIFFERENCES)
    }


def test_what_a_hub_lacked_from_before_there_was_a_list_is_added(tmp_path: Path) -> None:
    folder = made(tmp_path / "hub")
    for path in (".github/kaifong.json", SWEEP, "README.md", "guidelines/en/respect.md"):
        (folder / path).unlink()
    (folder / "mkdocs.yml").write_text("mine")
    assert run("--root", str(folder), "--upgrade").exit_code == 0
    assert (folder / SWEEP).is_file()
    assert (folder / "README.md").is_file()
    assert (folder / "mkdocs.yml").read_text() == "mine"
    # The community took that clause out, as far as anybody can know.
    assert not (folder / "guidelines/en/respect.md").exists()


def test_the_forms_and_owners_follow_the_settings(tmp_path: Path) -> None:
    folder = made(tmp_path / "hub", "--maintainer", "mei:12")
    rules = folder / "guidelines/recognition.yml"
    rules.write_text(rules.read_text("utf-8") + "  - {id: 13, login: sora}\n", "utf-8")
    run("--root", str(folder), "--upgrade")
    assert "\n/hub.yml @mei @sora\n" in (folder / ".github/CODEOWNERS").read_text("utf-8")


def a_wheel(version: str) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as wheel:
        wheel.writestr(f"kaifong-{version}.dist-info/METADATA", f"Name: kaifong\nVersion: {version}\n")
    return held.getvalue()


def test_a_hub_may_carry_its_engine(tmp_path: Path) -> None:
    wheel = tmp_path / "kaifong.whl"
    wheel.write_bytes(a_wheel(__version__))
    folder = made(tmp_path / "hub", "--package", str(wheel))
    pin = (folder / "requirements/kaifong.txt").read_text("utf-8")
    assert hashlib.sha256(wheel.read_bytes()).hexdigest() in pin
    assert (folder / f"requirements/kaifong-{__version__}-py3-none-any.whl").read_bytes() == wheel.read_bytes()
    assert run("--root", str(folder), "--upgrade").output.startswith("Nothing to change")
    other = tmp_path / "other.whl"
    other.write_bytes(a_wheel("99.0"))
    refused = str(run("--root", str(folder), "--upgrade", "--package", str(other)).exception)
    assert f"other.whl is kaifong 99.0, and here runs {__version__}" in refused


def test_the_wheel_of_an_older_engine_makes_place_for_the_newer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    older, newer = tmp_path / "older.whl", tmp_path / "newer.whl"
    older.write_bytes(a_wheel("0.0.1"))
    newer.write_bytes(a_wheel(__version__))
    with monkeypatch.context() as patch:
        patch.setattr(kaifong, "__version__", "0.0.1")
        patch.setattr(renewing, "__version__", "0.0.1")
        folder = made(tmp_path / "hub", "--package", str(older))
    # The workflows of this version would not fit the engine that is carried.
    assert "carries its engine itself, in version 0.0.1" in str(run("--root", str(folder), "--upgrade").exception)
    assert run("--root", str(folder), "--upgrade", "--package", str(newer)).exit_code == 0
    [wheel] = (folder / "requirements").glob("*.whl")
    assert wheel.name == f"kaifong-{__version__}-py3-none-any.whl"


def test_a_hash_that_the_owner_wrote_stays(tmp_path: Path) -> None:
    folder = made(tmp_path / "hub")
    pin = folder / "requirements/kaifong.txt"
    pin.write_text(f"kaifong=={__version__} --hash=sha256:{'ab' * 32}\n")
    run("--root", str(folder), "--upgrade")
    assert read_pin(pin.read_text()) == Pin(__version__, hashed=True)


def test_a_hub_that_was_killed_half_made_is_finished_by_an_upgrade(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, real = tmp_path / "hub", Path.replace
    moved: list[Path] = []

    def replace(self: Path, target: Path) -> Path:
        if len(moved) == 7:
            raise SystemExit(137)
        moved.append(target)
        return real(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", replace)
        assert run("--root", str(folder), "--yes", "--name", "A", "--language", "ja").exit_code == 137
    assert len(everything(folder)) == 7
    assert run("--root", str(folder), "--upgrade").exit_code == 0
    whole = made(tmp_path / "other", "--name", "A", "--language", "ja")
    assert everything(folder) == everything(whole)
