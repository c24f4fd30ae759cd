"""`kaifong build` and `kaifong assemble`: what goes together, and what they say of a build."""

from __future__ import annotations

from importlib.machinery import ModuleSpec
from pathlib import Path

import pytest
from click.testing import CliRunner

from kaifong.cli.build import say_broken, say_built
from kaifong.cli.main import cli
from kaifong.entries.hub import load
from kaifong.publishing import generator
from kaifong.publishing.build import Built


@pytest.fixture
def hub(tmp_path: Path) -> Path:
    (tmp_path / "hub.yml").write_text("schema: kaifong.hub/1\n")
    return tmp_path


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--shard", "1/2", "--site", "www"], "these go with `assemble`"),
        (["--shard", "1/2", "--no-search"], "these go with `assemble`"),
        (["--shard", "1/2", "--strict"], "these go with `assemble`"),
        (["--shard", "0/2"], "write K/N"),
        (["--shard", "3/2"], "write K/N"),
    ],
    ids=" ".join,
)
def test_what_does_not_go_with_a_shard_is_wrong_usage(hub: Path, options: list[str], told: str) -> None:
    done = CliRunner().invoke(cli, ["build", "--root", str(hub), *options])
    assert done.exit_code == 2
    assert told in done.output
    assert not (hub / ".kaifong").exists()


def test_assembling_nothing_is_wrong_usage(hub: Path) -> None:
    assert CliRunner().invoke(cli, ["assemble", "--root", str(hub)]).exit_code == 2
    assert CliRunner().invoke(cli, ["assemble", "--root", str(hub), str(hub / "nowhere")]).exit_code == 2


@pytest.mark.parametrize(("used", "name"), [("mkdocs", "MkDocs"), ("properdocs", "ProperDocs")])
def test_a_warning_is_told_with_the_name_of_who_warns(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, used: str, name: str
) -> None:
    monkeypatch.setattr(generator, "find_spec", lambda name: ModuleSpec(name, None) if name == used else None)
    monkeypatch.delenv(generator.VARIABLE, raising=False)
    say_built(tmp_path, Built(tmp_path / "site", 3, 2, ("en",), (), ("a page is odd",), 0.1), quiet=True)
    out, errors = capsys.readouterr()
    assert (out, errors) == ("", f"{name} warns: a page is odd\n")


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        ("render-time", "reading it took longer than a page may take"),
        ("render-brackets", "it is more than a page can hold (brackets)"),
        ("schema-missing", "it could not be read, and was changed since the build looked at it"),
    ],
)
def test_why_an_entry_has_no_page_is_told_of_one_that_is_mended_by_now(
    hub: Path, capsys: pytest.CaptureFixture[str], reason: str, told: str
) -> None:
    (hub / "hub.yml").write_text("schema: kaifong.hub/1\nname: H\nlanguages:\n  - {tag: en, name: English}\n")
    say_broken(load(hub), (("content/en/stories/dawn.md", reason),))
    assert f"  content/en/stories/dawn.md: {told}\n" in capsys.readouterr().err
