"""The starter of fresh hubs: where it copies this repository it is equal to it, and what it makes is a hub."""

from pathlib import Path

import pytest

from kaifong.entries.hub import load
from kaifong.errors import KaifongError
from kaifong.setup import copies
from kaifong.setup import refresh as refreshing
from kaifong.setup.refresh import refresh
from kaifong.setup.scaffold import fresh_files, hub_name, in_the_way, make

REPOSITORY = Path(__file__).parent.parent.parent


def test_the_copies_are_equal() -> None:
    wanted = refreshing.wanted(REPOSITORY)
    there = {name: copies.starter_path(name) for name in wanted}
    different = [name for name, path in there.items() if not path.is_file() or path.read_bytes() != wanted[name]]
    assert (different, refreshing.leftovers(REPOSITORY)) == ([], []), "run python -m kaifong.setup.refresh"


def test_refresh_copies_what_changed_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root, starter = tmp_path / "root", tmp_path / "starter"
    monkeypatch.setattr(copies, "STARTER", starter)
    for name in (*copies.COPIED, "guidelines/en/respect.md"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(name)
    (starter / "guidelines/en").mkdir(parents=True)
    (starter / "guidelines/en/respect.md").write_text("the starter's own")
    assert refresh(root) == list(copies.COPIED)
    assert (starter / "guidelines/en/respect.md").read_text() == "the starter's own"
    assert (starter / "hooks/kaifong_hooks.py.txt").read_text() == "hooks/kaifong_hooks.py"
    assert refresh(root) == []


def test_a_fresh_hub_stands(tmp_path: Path) -> None:
    folder = tmp_path / "tai-po-riders"
    assert not in_the_way(folder)
    written = make(folder, fresh_files(hub_name(folder)))
    assert {"hub.yml", "mkdocs.yml", "hooks/kaifong_hooks.py", ".gitignore", "guidelines/policy.yml"} <= set(written)
    hub = load(folder)
    assert hub.settings.name["en"] == "Tai po riders"
    assert {entry.language for entry in hub.of_kind("guideline")} == {"en", "zh-Hant", "zh-Hans", "ja"}
    assert all(hub.problems_of(entry) == () for entry in hub.entries.values())
    assert in_the_way(folder)


def test_what_is_there_already_is_left(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("mine")
    (tmp_path / ".gitignore").write_text("mine")
    assert not in_the_way(tmp_path)
    assert ".gitignore" not in make(tmp_path, fresh_files("A"))
    assert (tmp_path / ".gitignore").read_text() == "mine"
    (tmp_path / "thesis.doc").write_text("mine")
    assert in_the_way(tmp_path)


@pytest.mark.parametrize("name", ['Ming\'s "shop"', "a: b", "街坊", "no"])
def test_any_name_can_be_a_hubs(tmp_path: Path, name: str) -> None:
    make(tmp_path / "hub", fresh_files(name))
    assert load(tmp_path / "hub").settings.name["en"] == name


def test_a_file_in_the_way_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(KaifongError, match="is a file"):
        in_the_way(tmp_path / "file")
    with pytest.raises(KaifongError, match="could not be written"):
        make(tmp_path / "file" / "hub", fresh_files("A"))
