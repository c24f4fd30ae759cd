"""Which site generator is used, and what is said where none is."""

from __future__ import annotations

import subprocess
import sys
from importlib.machinery import ModuleSpec
from pathlib import Path

import pytest

from kaifong.errors import BuildError
from kaifong.publishing import generator as room
from kaifong.publishing.generator import GENERATORS, called, generator, versions
from kaifong.publishing.mkdocs_config import theme_of


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The generators that seem to be installed; a test may change the set."""
    names = {"mkdocs", "properdocs"}
    monkeypatch.setattr(room, "find_spec", lambda name: ModuleSpec(name, None) if name in names else None)
    return names


def test_mkdocs_comes_first(installed: set[str]) -> None:
    assert generator({}) == "mkdocs"
    installed.remove("mkdocs")
    assert generator({}) == "properdocs"


def test_one_can_be_named(installed: set[str]) -> None:
    assert generator({"KAIFONG_GENERATOR": "properdocs"}) == "properdocs"
    installed.remove("properdocs")
    with pytest.raises(BuildError, match="asks for properdocs, which is not installed") as caught:
        generator({"KAIFONG_GENERATOR": "properdocs"})
    assert caught.value.mend == "pip install properdocs mkdocs-material"


def test_each_is_called_by_its_own_name(installed: set[str]) -> None:
    assert installed >= set(GENERATORS)
    assert [called({"KAIFONG_GENERATOR": one}) for one in GENERATORS] == ["MkDocs", "ProperDocs"]


def test_one_that_nobody_knows_is_refused(installed: set[str]) -> None:
    assert installed
    with pytest.raises(BuildError, match="names “hugo”") as caught:
        generator({"KAIFONG_GENERATOR": "hugo"})
    assert "mkdocs or properdocs" in caught.value.mend


def test_where_there_is_none_both_ways_out_are_named(installed: set[str]) -> None:
    installed.clear()
    with pytest.raises(BuildError, match="no site generator is installed") as caught:
        generator({})
    assert "pip install mkdocs mkdocs-material" in caught.value.mend
    assert "properdocs" in caught.value.mend


def test_versions_say_which_is_used_and_what_is_there() -> None:
    told = versions({})
    assert told.startswith("mkdocs: mkdocs 1.")
    assert "mkdocs-material 9." in told


@pytest.fixture
def themes(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The themes that seem to be installed; a test may change the set."""
    names = {"mkdocs", "readthedocs"}
    monkeypatch.setattr("mkdocs.utils.get_theme_names", lambda: names)
    return names


@pytest.mark.parametrize(
    ("there", "written", "given"),
    [
        ("material", "material", None),
        ("materialx", "material", {"name": "materialx"}),
        ("materialx", "{name: material, language: ja}", {"name": "materialx", "language": "ja"}),
        ("materialx", "readthedocs", None),
        ("materialx", "{custom_dir: mine}", None),
    ],
)
def test_the_fork_of_the_theme_stands_for_it_where_it_is_in_its_place(
    themes: set[str], tmp_path: Path, there: str, written: str, given: dict[str, str] | None
) -> None:
    themes.add(there)
    (tmp_path / "mkdocs.yml").write_text(f"site_name: x\ntheme: {written}\n")
    assert theme_of(tmp_path / "mkdocs.yml") == ({} if given is None else {"theme": given})


def test_where_neither_theme_is_both_are_named(themes: set[str], tmp_path: Path) -> None:
    assert themes
    (tmp_path / "mkdocs.yml").write_text("site_name: x\ntheme: material\n")
    with pytest.raises(BuildError, match="Material is not installed") as caught:
        theme_of(tmp_path / "mkdocs.yml")
    assert "mkdocs-material, or its fork mkdocs-materialx" in caught.value.mend


def test_asking_imports_neither() -> None:
    """A command that builds nothing should not wait for MkDocs."""
    ask = "import os, sys; from kaifong.publishing.generator import versions; versions(os.environ); "
    code = (
        ask + "sys.exit(any(name.partition('.')[0] in ('mkdocs', 'properdocs', 'material') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
