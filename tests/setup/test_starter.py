"""The starter of fresh hubs: equal to this repository's own files, and a hub that stands."""

from pathlib import Path

import pytest

from kaifong.entries.hub import load
from kaifong.errors import KaifongError
from kaifong.setup import copies
from kaifong.setup.refresh import refresh
from kaifong.setup.scaffold import fresh_files, hub_name, is_empty, make

REPOSITORY = Path(__file__).parent.parent.parent


def test_the_copies_are_equal() -> None:
    wanted = copies.copied(REPOSITORY)
    kept = {
        copies.starter_name(path): path.read_bytes()
        for path in copies.STARTER.rglob("*")
        if path.is_file() and copies.starter_name(path) not in {"hub.yml", "gitignore"}
    }
    assert sorted(kept) == sorted(wanted), "run python -m kaifong.setup.refresh"
    assert [name for name in wanted if kept[name] != wanted[name]] == [], "run python -m kaifong.setup.refresh"


def test_refresh_copies_what_changed_and_removes_what_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root, starter = tmp_path / "root", tmp_path / "starter"
    monkeypatch.setattr(copies, "STARTER", starter)
    monkeypatch.setattr("kaifong.setup.refresh.STARTER", starter)
    for name in (*copies.SINGLE, "guidelines/en/respect.md"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(name)
    (starter / "guidelines/en").mkdir(parents=True)
    (starter / "guidelines/en/gone.md").write_text("gone")
    assert set(refresh(root)) == {*copies.SINGLE, "guidelines/en/respect.md", "guidelines/en/gone.md"}
    assert not (starter / "guidelines/en/gone.md").exists()
    assert (starter / "hooks/kaifong_hooks.py.txt").read_text() == "hooks/kaifong_hooks.py"
    assert refresh(root) == []


def test_a_fresh_hub_stands(tmp_path: Path) -> None:
    folder = tmp_path / "tai-po-riders"
    assert is_empty(folder)
    written = make(folder, fresh_files(hub_name(folder)))
    assert {"hub.yml", "mkdocs.yml", "hooks/kaifong_hooks.py", ".gitignore", "guidelines/policy.yml"} <= set(written)
    hub = load(folder)
    assert hub.settings.name["en"] == "Tai po riders"
    assert {entry.language for entry in hub.of_kind("guideline")} == {"en", "zh-Hant", "zh-Hans", "ja"}
    assert all(hub.problems_of(entry) == () for entry in hub.entries.values())
    assert not is_empty(folder)


def test_what_is_there_already_is_left(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("mine")
    (tmp_path / ".gitignore").write_text("mine")
    assert is_empty(tmp_path)
    assert ".gitignore" not in make(tmp_path, fresh_files("A"))
    assert (tmp_path / ".gitignore").read_text() == "mine"
    (tmp_path / "thesis.doc").write_text("mine")
    assert not is_empty(tmp_path)


@pytest.mark.parametrize("name", ['Ming\'s "shop"', "a: b", "街坊", "no"])
def test_any_name_can_be_a_hubs(tmp_path: Path, name: str) -> None:
    make(tmp_path / "hub", fresh_files(name))
    assert load(tmp_path / "hub").settings.name["en"] == name


def test_a_file_in_the_way_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(KaifongError, match="is a file"):
        is_empty(tmp_path / "file")
    with pytest.raises(KaifongError, match="could not be written"):
        make(tmp_path / "file" / "hub", fresh_files("A"))
