"""hub.yml as `kaifong init` writes it says what was answered, whatever that was."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaifong.entries.settings_reader import parse_settings
from kaifong.entries.translations import Freshness
from kaifong.importing.hub_languages import describe
from kaifong.setup.answers import SPOKEN, Answers, hub_yml
from kaifong.setup.copies import STARTER
from kaifong.setup.scaffold import hub_of, seed_files

TAGS = [one.tag for one in SPOKEN]
OTHERS = [describe(tag) for tag in ("fr", "ar", "pt-BR", "yue", "nb")]


@pytest.mark.parametrize(
    "line", ["# url:", "# repository:", "# contact:", "timezone: UTC", "reference: en", "languages:"]
)
def test_each_line_that_is_filled_in_stands_there_once(line: str) -> None:
    assert (STARTER / "hub.yml").read_text("utf-8").splitlines().count(line) == 1


# What hub.yml takes at all: one line, with something to read, nothing invisible.
texts = st.text(
    st.characters(exclude_categories=["C", "Z"]) | st.sampled_from(" :#'\"\\{}[]&*!|>%@`-"), min_size=1, max_size=60
)


@given(texts.filter(str.strip), texts.filter(str.strip))
def test_any_text_reads_back(name: str, contact: str) -> None:
    settings = parse_settings(hub_yml(Answers(name, contact=contact)))
    assert settings.name[settings.reference] == name.strip()
    assert settings.contact == contact.strip()


@given(st.lists(st.sampled_from([*SPOKEN, *OTHERS]), min_size=1, unique_by=lambda one: one.tag))
def test_any_languages_read_back(languages: list[object]) -> None:
    answers = Answers("A", tuple(languages))  # type: ignore[arg-type]
    settings = parse_settings(hub_yml(answers))
    assert settings.languages == answers.languages
    assert settings.reference == answers.reference


@pytest.mark.parametrize("reference", TAGS)
def test_whichever_language_binds_the_others_follow_it(reference: str) -> None:
    order = sorted(SPOKEN, key=lambda one: one.tag != reference)
    hub = hub_of(seed_files(replace(Answers("A"), languages=tuple(order))))
    clauses = hub.of_kind("guideline")
    assert {one.language for one in clauses} == set(TAGS)
    assert len(clauses) == 14 * 4
    assert {hub.freshness(one) for one in clauses if one.language != reference} == {Freshness.CURRENT}
    assert [hub.problems_of(one) for one in clauses if hub.problems_of(one)] == []


def test_the_readme_names_the_hub_in_its_own_language() -> None:
    for tag in TAGS:
        language = next(one for one in SPOKEN if one.tag == tag)
        text = seed_files(Answers("The {url} readers", (language,), url="https://a.example/"))["README.md"].decode()
        assert text.startswith("# The {url} readers\n")
        assert "<https://a.example/>" in text
        assert "guidelines/policy.yml" in text


def test_accents_stay_as_they_were_typed() -> None:
    name = unicodedata.normalize("NFD", "Café Ōsaka")
    assert parse_settings(hub_yml(Answers(name))).name["en"] == name
