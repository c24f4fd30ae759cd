"""Annotations: as the runner reads them, ten of a sort, nothing private, and no line that is another command."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from kaifong.languages.catalogue import translator
from kaifong.moderation.findings import Audience, Confidence, Family, Finding, Report, Verdict
from kaifong.reporting.annotations import MOST_OF_A_SORT, as_annotations
from kaifong.testing import STORY, added, make_hub, review_of, story

HUB = make_hub({})
COMMAND = re.compile(r"::(?P<sort>notice|warning|error) (?P<properties>[^:]*)::(?P<message>[^\r\n]*)")


def finding(line: int, severity: Verdict, title: str = "x", path: str = STORY) -> Finding:
    given_ = {"title": title, "language": "x"}
    return Finding(
        "broken-links", Family.FORM, "safety", severity, Confidence.HIGH, Audience.AUTHOR, path, line, 1,
        "review-clause-elsewhere", given_, fingerprint=str(line),
    )  # fmt: skip


def test_a_finding_stands_at_its_line_with_its_words_and_its_check() -> None:
    [line] = as_annotations(
        Report(Verdict.FIX, (finding(3, Verdict.FIX, path="content/en/stories/a,b:c%.md"),)), translator("en"), HUB
    )
    assert line.startswith(
        "::error file=content/en/stories/a%2Cb%3Ac%25.md,line=3,col=1,title=to change (broken-links)::x (in x"
    )


def test_ten_of_a_sort_and_the_most_severe_first() -> None:
    ones = [finding(at, Verdict.ADVISE) for at in range(1, 15)] + [finding(99, Verdict.HOLD)]
    lines = as_annotations(Report(Verdict.HOLD, tuple(ones)), translator("en"), HUB)
    assert len(lines) == MOST_OF_A_SORT + 1
    assert lines[0].startswith("::warning ")


def test_what_is_private_is_masked() -> None:
    report = review_of(added(STORY, story("Write to jo@gmail.com or ring 9123 4567.\n")), hub=HUB)
    text = "\n".join(as_annotations(report, translator("en"), HUB))
    assert "jo@" not in text
    assert "9123" not in text


@given(st.text(max_size=80), st.text(max_size=80))
def test_each_is_one_line_and_one_command(title: str, path: str) -> None:
    report = Report(Verdict.FIX, (finding(1, Verdict.FIX, title, path or "x"),))
    for line in as_annotations(report, translator("en"), HUB):
        found = COMMAND.fullmatch(line)
        assert found is not None
        assert [one.split("=")[0] for one in found["properties"].split(",")] == ["file", "line", "col", "title"]
