"""Of a flood of one kind a report tells the beginning and how many more there are; what weighs more is not lost."""

from __future__ import annotations

import json
import re
from pathlib import Path

from kaifong.history.change import Action, Change, ChangedFile
from kaifong.languages.catalogue import translator
from kaifong.moderation.check import Check, Scope, Seen
from kaifong.moderation.enough import MOST
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict
from kaifong.moderation.mending import mended
from kaifong.moderation.review import review
from kaifong.reporting.text import as_text
from kaifong.testing import DAY, STORY, added, make_hub, review_of, story

ROOT = Path(__file__).parents[2]


def flood(*last: Seen, count: int = MOST) -> Check:
    seen = [*(Seen("placeholder-text-seen", {"text": str(number)}, 6) for number in range(count)), *last]
    return Check(
        id="placeholder-text",  # borrows its messages
        family=Family.FORM,
        clause="form",
        severity=Verdict.ADVISE,
        confidence=Confidence.HIGH,
        audience=Audience.AUTHOR,
        scope=Scope.FILE,
        find=lambda _subject, _options: iter(seen),
    )


def test_a_text_full_of_hidden_characters_makes_a_short_report() -> None:
    report = review_of(added(STORY, story("a\u00ad" * 5000 + "\n")))
    assert len([one for one in report.findings if one.check == "hidden-text"]) == MOST
    [left] = [one for one in report.skipped if one.reason == "skipped-more"]
    assert (left.check, left.path, left.note) == ("hidden-text", STORY, str(5000 - MOST))
    assert "there are 4500 more" in as_text(report, translator("en"))
    assert report.verdict is Verdict.FIX


def test_as_many_as_are_told_are_told_whole() -> None:
    report = review(make_hub(), Change((added(STORY, story("Words.")),)), DAY, checks=(flood(),))
    assert len(report.findings) == MOST
    assert not report.skipped


def test_a_flood_hides_nothing_that_weighs_more() -> None:
    for last in (
        Seen("placeholder-text-seen", {"text": "z"}, 6, severity=Verdict.REFUSE),
        Seen("placeholder-text-seen", {"text": "z"}, 6, severity=Verdict.REFUSE, path="content/en/stories/other.md"),
    ):
        check = flood(Seen("placeholder-text-seen", {"text": "y"}, 6), last, count=3 * MOST)
        report = review(make_hub(), Change((added(STORY, story("Words.")),)), DAY, checks=(check,))
        assert report.verdict is Verdict.REFUSE
        assert {one.note for one in report.skipped} == {str(2 * MOST + 1)}


def test_nothing_is_forgiven_as_old_where_not_all_is_told() -> None:
    then, now = story("Word.\n"), story("Words.\n")
    file = ChangedFile(STORY, Action.EDITED, data=now.encode(), before=then.encode())
    for count, verdict in ((3, Verdict.ADVISE), (MOST, Verdict.FIX)):
        seen = [Seen("placeholder-text-seen", {"text": str(one)}, 2, severity=Verdict.FIX) for one in range(count)]
        report = review(make_hub({STORY: then}), Change((file,)), DAY, checks=(flood(*seen, count=0),))
        assert report.verdict is verdict


def test_what_mends_is_told_all() -> None:
    text = story("a\u00ad" * 5000 + "\n")
    found = mended(make_hub(), Change((added(STORY, text),)), DAY, rounds=1)
    assert found.files[STORY].decode() == text.replace("\u00ad", "")


def test_the_schema_of_reports_knows_every_reason() -> None:
    words = (ROOT / "src/kaifong/languages/locales/en/review.ftl").read_text(encoding="utf-8")
    schema = json.loads((ROOT / "docs/report.schema.json").read_text(encoding="utf-8"))
    reasons = schema["$defs"]["skipped"]["properties"]["reason"]["enum"]
    assert sorted(reasons) == sorted(re.findall(r"^review-(skipped-[a-z-]+) =", words, re.MULTILINE))
