"""Which site generator is used, and what is said where none is."""

from __future__ import annotations

import subprocess
import sys
from importlib.machinery import ModuleSpec

import pytest

from kaifong.errors import BuildError
from kaifong.publishing import generator as room
from kaifong.publishing.generator import generator, theme_installed, versions


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


@pytest.mark.parametrize(
    ("themes", "wanted", "given"),
    [
        ({"material"}, "material", "material"),
        ({"material", "materialx"}, "material", "material"),
        ({"materialx"}, "material", "materialx"),
        ({"materialx"}, "readthedocs", "readthedocs"),
        (set(), "material", "material"),
    ],
)
def test_the_fork_of_the_theme_stands_for_it_where_it_is_in_its_place(
    themes: set[str], wanted: str, given: str
) -> None:
    assert theme_installed(themes, wanted) == given


def test_asking_imports_neither() -> None:
    """A command that builds nothing should not wait for MkDocs."""
    ask = "import os, sys; from kaifong.publishing.generator import versions; versions(os.environ); "
    code = (
        ask + "sys.exit(any(name.partition('.')[0] in ('mkdocs', 'properdocs', 'material') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
