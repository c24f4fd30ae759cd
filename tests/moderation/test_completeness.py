"""A check is a file, cases, a page, messages and a clause, all under one id; none of them stands alone."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kaifong.languages.messages import messages
from kaifong.moderation.check import Check
from kaifong.moderation.checks import BY_ID, CHECKS
from kaifong.moderation.findings import Family

ROOT = Path(__file__).parents[2]
SOURCES = ROOT / "src/kaifong/moderation/checks"
LOCALES = ROOT / "src/kaifong/languages/locales"
LANGUAGES = ("en", "zh-Hant", "zh-Hans", "ja")
# Clauses that people alone look after; each says so in its own text.
PEOPLE = frozenset({"relevance", "encouraged", "index"})

each_check = pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)


def clauses() -> set[str]:
    return {file.stem for file in (ROOT / "guidelines/en").glob("*.md")}


def test_the_tuple_and_the_files_are_the_same() -> None:
    files = {file.stem for file in SOURCES.glob("*.py")} - {"__init__"}
    assert {check.id.replace("-", "_") for check in CHECKS} == files
    assert len(BY_ID) == len(CHECKS)


def test_every_family_is_asked() -> None:
    assert {check.family for check in CHECKS} == set(Family)


def test_the_cases_and_the_pages_are_those_of_the_checks() -> None:
    assert {folder.name for folder in (Path(__file__).parent / "checks").iterdir()} == set(BY_ID)
    assert {file.stem for file in (ROOT / "docs/checks").glob("*.md")} == set(BY_ID)


@each_check
def test_the_clause_stands_in_the_guidelines_and_says_that_checks_look_after_it(check: Check) -> None:
    text = (ROOT / f"guidelines/en/{check.clause}.md").read_text(encoding="utf-8")
    assert "check" in text.rpartition("**Who looks after this:**")[2]


def test_every_clause_has_a_check_or_people_who_look_after_it() -> None:
    assert clauses() - {check.clause for check in CHECKS} == PEOPLE


@pytest.mark.parametrize("language", LANGUAGES)
@each_check
def test_the_messages_that_its_file_names_are_there_with_what_to_do(check: Check, language: str) -> None:
    found = messages(language)
    assert f"{check.id}-about" in found.sources
    source = (SOURCES / f"{check.id.replace('-', '_')}.py").read_text(encoding="utf-8")
    named = set(re.findall(rf'"({check.id}-[a-z-]+)"', source))
    if check.id == "file-mode":
        named |= {"file-mode-symlink", "file-mode-submodule"}
    own = {name for name in found.sources if name.startswith(f"{check.id}-") and name != f"{check.id}-about"}
    assert own
    assert named <= own
    for name in own:
        assert found.pattern(name, "next") is not None, f"{name} does not say what to do"


@each_check
def test_no_message_of_a_check_is_left_over(check: Check) -> None:
    """A message that nothing can yield is noise for four translators."""
    path = LOCALES / f"en/checks/{check.id}.ftl"
    source = (SOURCES / f"{check.id.replace('-', '_')}.py").read_text(encoding="utf-8")
    if "problems.of(" in source:
        return  # the entries room's own tests hold those
    for name in re.findall(r"^([a-z-]+) =", path.read_text(encoding="utf-8"), re.MULTILINE):
        built = name in ("file-mode-symlink", "file-mode-submodule")
        assert built or f'"{name}"' in source, name
