"""Our own labelled cases: each check reaches its floor in each language, through every disguise."""

from __future__ import annotations

import tomllib
from collections import Counter
from pathlib import Path

import pytest

from kaifong.moderation.findings import Family
from labelled import FOLDER, Case, CaseError, Outcome, cases, outcome

CASES = cases()
FLOORS = tomllib.loads((FOLDER / "floors.toml").read_text(encoding="utf-8"))
# Fewer cases than this say more of the cases than of the check.
ENOUGH = 5
LANGUAGES = ("en", "zh-Hant", "zh-Hans", "ja")


def in_family(family: Family) -> list[Case]:
    return [case for case in CASES if case.family is family]


@pytest.fixture(scope="module", params=sorted({case.family for case in CASES}), ids=str)
def measured(request: pytest.FixtureRequest) -> Outcome:
    return outcome(in_family(request.param))


def test_each_check_reaches_its_floor_in_each_language(measured: Outcome) -> None:
    short = []
    for (name, language), tally in sorted(measured.by_check.items()):
        floor = FLOORS["checks"].get(name, FLOORS["default"])
        if tally.true + tally.missed < ENOUGH:
            assert not tally.false, f"{name} in {language}: {tally.wrong}"
        elif tally.precision < floor["precision"] or tally.recall < floor["recall"]:
            short.append(f"{name} in {language}: {tally.precision:.2f} / {tally.recall:.2f}, wants {floor}")
            short += tally.wrong
    assert not short, "\n".join(short)


def test_each_disguise_is_seen_through(measured: Outcome) -> None:
    seen: Counter[tuple[str, bool]] = Counter()
    for (_, _, sort, found), count in measured.by_sort.items():
        seen[sort, found] += count
    for sort, floor in FLOORS["sorts"].items():
        total = seen[sort, True] + seen[sort, False]
        if total >= ENOUGH:
            assert seen[sort, True] / total >= floor, f"{sort}: {seen[sort, True]} of {total}"


def test_what_is_quoted_or_held_up_as_wrong_is_never_more_than_a_guess(measured: Outcome) -> None:
    assert not measured.too_sure


@pytest.mark.parametrize("language", LANGUAGES)
def test_conduct_has_at_least_150_cases_of_all_sorts(language: str) -> None:
    ours = [case for case in in_family(Family.CONDUCT) if case.language == language]
    sorts = Counter(case.sort for case in ours)
    assert len({case.text for case in ours}) >= 150
    for sort in ("attack", "look-alike", "quotation", "counter-speech"):
        assert sorts[sort] >= 8, f"{sort}: {sorts}"
    assert sum(case.checks == frozenset() for case in ours) >= 40, "too few texts that are innocent"


def test_a_line_that_is_no_case_is_said_with_its_place(tmp_path: Path) -> None:
    file = tmp_path / "conduct/en.tsv"
    file.parent.mkdir()
    file.write_text("insult\tattack\tone\ninsult attack two\n", encoding="utf-8")
    with pytest.raises(CaseError, match=r"conduct/en\.tsv:2: not three columns"):
        cases(tmp_path)
    file.write_text("insolt\tattack\tone\n", encoding="utf-8")
    with pytest.raises(CaseError, match=r"conduct/en\.tsv:1: no check of conduct is called insolt"):
        cases(tmp_path)
