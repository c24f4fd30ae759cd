"""Reports as text and as JSON: complete, in the reader's language, harmless to a terminal."""

from __future__ import annotations

import json
import re
from pathlib import Path

import jsonschema
import pytest

from kaifong.history.change import Action, ChangedFile
from kaifong.languages.catalogue import translator
from kaifong.moderation.findings import CheckError, Report, Verdict
from kaifong.reporting.json import as_json
from kaifong.reporting.plain import plain
from kaifong.reporting.text import as_text
from kaifong.testing import STORY, added, make_hub, review_of, story

SCHEMA = json.loads((Path(__file__).parents[2] / "docs/report.schema.json").read_text(encoding="utf-8"))
LANGUAGES = ("en", "zh-Hant", "zh-Hans", "ja")
HUB = make_hub(
    {
        "guidelines/en/safety.md": "---\ntitle: Keep readers safe\norder: 1\n---\nText.\n",
        "guidelines/zh-Hant/safety.md": "---\ntitle: 保護讀者\norder: 1\n---\n內容。\n",
    }
)
BAD = added(STORY, story("A fi\u200bne day.\n\n<script>x</script>\n\nWrite to jo@gmail.com, kill yourself.\n"))
REPORT = review_of(BAD, hub=HUB)
BROKEN = Report(Verdict.HOLD, errors=(CheckError("render", STORY, "time: \x1b[31m too slow"),), reviewed=(STORY,))
EVIL = "\x1b]0;owned\x07\x1b[2J\u202etxt\u2066\r\nverdict: pass\x9b31m\u200b"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("report", [REPORT, BROKEN, Report(Verdict.PASS)], ids=["findings", "errors", "empty"])
def test_json_is_what_the_schema_says(report: Report, language: str) -> None:
    value = json.loads(as_json(report, translator(language), HUB))
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    jsonschema.validate(value, SCHEMA)
    assert list(value) == ["schema", "verdict", "findings", "skipped", "errors", "reviewed", "shard"]
    assert len(value["findings"]) == len(report.findings)


def test_json_differs_between_languages_in_messages_only() -> None:
    values = [json.loads(as_json(REPORT, translator(language), HUB)) for language in LANGUAGES]
    assert len({one["findings"][0]["message"] for one in values}) == len(LANGUAGES)
    for value in values:
        for one in [*value["findings"], *value["skipped"]]:
            del one["message"]
    assert all(one == values[0] for one in values)


def test_a_clause_that_is_not_translated_is_linked_in_the_language_that_binds_and_says_so() -> None:
    assert "（" not in as_text(REPORT, translator("zh-Hant"), HUB).split("保護讀者")[1].splitlines()[0]
    text = as_text(REPORT, translator("ja"), HUB)
    assert "Keep readers safe（English版。翻訳はまだありません） https://hub.example/en/guidelines/#safety" in text


def test_text_says_where_what_why_and_what_to_do_and_ends_with_the_verdict() -> None:
    text = as_text(REPORT, translator("en"), HUB)
    assert text.startswith(f"{STORY}\n")
    assert "  6:5 to change  There is an invisible character here (it has no width): U+200B ZERO WIDTH SPACE." in text
    assert "why: Keep readers safe https://hub.example/en/guidelines/#safety" in text
    assert "do: Delete it and type the line again, or let `kaifong fix` do it." in text
    assert text.splitlines()[-1] == "On hold: a moderator has a look before this is published."
    assert "\x1b" not in text


def test_the_clause_is_named_in_the_readers_language_where_that_language_has_it() -> None:
    assert "保護讀者 https://hub.example/zh-Hant/guidelines/#safety" in as_text(REPORT, translator("zh-Hant"), HUB)
    assert "Keep readers safe" in as_text(REPORT, translator("ja"), HUB)


def test_colours_come_only_when_asked_for() -> None:
    coloured = as_text(REPORT, translator("en"), HUB, colour=True)
    assert "\x1b[33mto change\x1b[0m" in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == as_text(REPORT, translator("en"), HUB)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_echoed_reaches_the_terminal_as_more_than_text(language: str) -> None:
    path = "content/en/stories/\x1b[31mred.md"
    text = (
        f'---\ntitle: "a"\nauthor: "b"\n{EVIL}: 1\n---\n[x](https://evil\u202e.org/{EVIL}) ![{EVIL}](a{EVIL}.png)\n'
    )
    report = review_of(added(path, text), added(STORY, text), hub=HUB)
    for printed in (as_text(report, translator(language), HUB), as_json(report, translator(language), HUB)):
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069]", printed)


def test_an_error_is_said_to_be_ours() -> None:
    text = as_text(BROKEN, translator("en"), HUB)
    assert "fault of ours" in text
    assert "<U+001B>" in text


def test_plain_keeps_what_people_write() -> None:
    assert plain("踩單車 – naïve ☕ العربية") == "踩單車 – naïve ☕ العربية"
    assert plain("a\nb") == "a<U+000A>b"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_there_before_is_told_as_such_and_asks_for_nothing(language: str) -> None:
    before = story("Call me on 9123 4567.\n\nIt rained.\n")
    after = story("Call me on 9123 4567.\n\nIt poured.\n")
    edited = ChangedFile(STORY, Action.EDITED, data=after.encode(), before=before.encode())
    report = review_of(edited, hub=make_hub({STORY: before}))
    [found] = [one for one in report.findings if one.check == "phone-number"]
    assert (found.severity, found.old) == (Verdict.ADVISE, True)
    words = translator(language)
    text = as_text(report, words, HUB)
    assert words.text("review-old") in text
    assert (words.attribute(found.message_id, "next", **found.params) or "?") not in text
    assert [
        one["old"] for one in json.loads(as_json(report, words, HUB))["findings"] if one["line"] == found.line
    ] == [True]
