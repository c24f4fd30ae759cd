"""Every case below checks/<id>/, and every example of the checks' pages: `case_files` tells how they are written."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from case_files import FILES, Case, change, hub, read, read_text

from kaifong.moderation.check import Check
from kaifong.moderation.checks import CHECKS
from kaifong.moderation.review import review
from kaifong.testing import DAY

PAGES = Path(__file__).parents[2] / "docs/checks"
# Examples of the pages whose checks look at more than one text: cases in fences marked as such.
EXAMPLES = [
    (file.stem, section.startswith("What it finds"), written)
    for file in sorted(PAGES.glob("*.md"))
    for section in re.split(r"^## ", file.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    for written in re.findall(r"^```case\n(.*?)^```$", section, re.MULTILINE | re.DOTALL)
]


@pytest.mark.parametrize("file", FILES, ids=[f"{one.parent.name}/{one.stem}" for one in FILES])
def test_the_check_finds_what_the_case_says_and_nothing_else(file: Path) -> None:
    hold_to(read(file), file.parent.name)


@pytest.mark.parametrize(("check", "finds", "written"), EXAMPLES)
def test_an_example_of_a_page_finds_what_it_says(check: str, finds: bool, written: str) -> None:  # noqa: FBT001
    case = read_text(written, check)
    hold_to(case, check)
    assert bool(case.wanted) is finds


def hold_to(case: Case, check: str) -> None:
    report = review(hub(case), change(case), DAY)
    assert not report.errors
    ours = [one for one in report.findings if one.check == check]
    assert {(one.path, one.line, one.message_id) for one in ours} == set(case.wanted), [
        (one.path, one.line, one.message_id, dict(one.params)) for one in ours
    ]
    for one in ours:
        wanted = case.severities.get((one.path, one.line, one.message_id))
        assert wanted in (None, one.severity.label)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
def test_every_check_has_a_case_that_finds_something_and_one_that_is_fine(check: Check) -> None:
    cases = [read(file) for file in FILES if file.parent.name == check.id]
    assert any(case.wanted for case in cases), "no case in which it finds anything"
    assert any(not case.wanted for case in cases), "no case in which all is well"
