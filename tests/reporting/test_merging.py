"""Shards: all together are everything, and their reports put together are the report of one run, byte for byte."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kaifong import __version__
from kaifong.entries.hub import Hub
from kaifong.errors import ReportError
from kaifong.history.change import Change, ChangedFile
from kaifong.languages.catalogue import translator
from kaifong.moderation import judge, sitting
from kaifong.moderation.check import Scope
from kaifong.moderation.checks import BY_ID, CHECKS
from kaifong.moderation.findings import CheckError, Fix, Report, Verdict
from kaifong.moderation.review import review
from kaifong.moderation.shard import MOST, Mark, Shard, difference, digest_of_hub, digest_of_rules, paths_of
from kaifong.moderation.sitting import Part
from kaifong.publishing.sweeping import _of_shard
from kaifong.reporting.json import as_json
from kaifong.reporting.merging import merged
from kaifong.reporting.report_reader import LARGEST, read_report
from kaifong.reporting.text import as_text
from kaifong.testing import DAY, added, make_hub, story

SCHEMA = json.loads((Path(__file__).parents[2] / "docs/report.schema.json").read_text(encoding="utf-8"))
LANGUAGES = ("en", "zh-Hant", "zh-Hans", "ja")
WORDS = translator("en")


def known(check: str, message: str) -> bool:
    return (check in BY_ID or check == "review") and (not message or WORDS.has(message))


def whole(files: Sequence[ChangedFile]) -> tuple[Hub, Change]:
    """A hub, and the change that is everything in it."""
    hub = make_hub({one.path: one.data or b"" for one in files})
    return hub, Change(tuple(sorted(files, key=lambda one: one.path)))


def mark(hub: Hub, change: Change, shard: Shard) -> Mark:
    hub_digest, rules = digest_of_hub(hub.tree, change), digest_of_rules(hub.tree, change, CHECKS)
    return Mark(shard, __version__, DAY, None, len(paths_of(change)), hub_digest, rules)


def part_of(hub: Hub, change: Change, shard: Shard) -> Report:
    """A shard's report: what `swept` does, in this process."""
    at = sitting.convene(hub, change, DAY, None, CHECKS)
    parts = [_of_shard(at.whole(check), shard) for check in at.of_scope(Scope.CHANGE)]
    mine = [file for file in change.files if shard.holds(file.path)]
    for file in mine:
        part = Part()
        parts.append(at.look_at(file, at.body(file, part) if at.is_entry(file) else None, part))
    return at.report(parts, (file.path for file in mine))


def shards(hub: Hub, change: Change, of: int, language: str = "en") -> list[bytes]:
    """The JSON of every shard."""
    made = []
    for number in range(1, of + 1):
        shard = Shard(number, of)
        text = as_json(part_of(hub, change, shard), translator(language), hub, mark(hub, change, shard))
        made.append(text.encode())
    return made


def put_together(parts: Sequence[bytes], here: Mark | None = None) -> Report:
    return merged([read_report(data, f"{number}.json", known) for number, data in enumerate(parts)], here)


FILES = (
    added("content/en/stories/a.md", story("Write to jo@gmail.com, or [here](nowhere.md).\n")),
    added("content/en/stories/91234567.md", story("A fi\u200bne day. Call 9123 4567.\n")),
    added("content/ja/stories/b.md", story("よい\u200b日。\n")),
    added("content/elsewhere.txt", b"\xff\xfe\x00"),
)

SNIPPETS = (
    "A quiet line.", "jo@gmail.com", "Call 9123 4567", "fi\u200bne", "<script>x</script>", "[x](nowhere.md)",
    "![](a.png)",
    "加微信 abc12345", "## A\n\n#### B", "AKIA2OGYBAH6QLWXNZ5C", "\x1b[31m\u202e", "個(gè)人", "\ud83d", "TODO",
    "[a](http://1.2.3.4/)",
)  # fmt: skip
PATHS = (
    "content/en/stories/",
    "content/ja/stories/",
    "content/zh-Hant/reviews/",
    "content/elsewhere/",
    "guidelines/en/",
)
NAMES = ("a.md", "b.md", "91234567.md", "91234568.md", "Ü b.md", "x.html", "c/index.md", "con.md", "a\u202eb.md")

files = st.dictionaries(
    st.builds(str.__add__, st.sampled_from(PATHS), st.sampled_from(NAMES)),
    st.lists(st.sampled_from(SNIPPETS), max_size=4).map("\n\n".join)
    | st.binary(max_size=20).map(lambda one: one.decode("latin-1")),
    max_size=6,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(files, st.integers(1, 7), st.sampled_from(LANGUAGES), st.randoms(use_true_random=False))
def test_shards_put_together_are_one_run_byte_for_byte(
    texts: dict[str, str], of: int, language: str, order: Any
) -> None:
    made = [added(path, story(text).encode("utf-8", "surrogatepass")) for path, text in texts.items()]
    hub, change = whole(made)
    parts = shards(hub, change, of, "ja")
    order.shuffle(parts)
    one, words = review(hub, change, DAY), translator(language)
    report = put_together(parts, mark(hub, change, Shard(1, 1)))
    assert as_json(report, words, hub) == as_json(one, words, hub)
    assert as_text(report, words, hub) == as_text(one, words, hub)
    assert report.verdict is one.verdict


@given(st.text(min_size=1), st.integers(1, MOST))
def test_each_path_belongs_to_one_shard(path: str, of: int) -> None:
    assert sum(Shard(number, of).holds(path) for number in range(1, of + 1)) == 1


def test_a_path_keeps_its_shard_from_version_to_version() -> None:
    """Written down: whoever changes how paths are drawn has to say so here."""
    drawn = {
        path: next(k for k in range(1, 8) if Shard(k, 7).holds(path)) for path in ("", *(one.path for one in FILES))
    }
    assert list(drawn.values()) == [1, *(drawn[one.path] for one in FILES)]
    assert Shard(1, 1).holds("anything")


def test_shards_are_of_like_size() -> None:
    paths = [f"content/en/stories/road-{number:05d}/index.md" for number in range(4000)]
    counts = [sum(Shard(number, 4).holds(path) for path in paths) for number in range(1, 5)]
    assert max(counts) < 1.15 * min(counts)


def test_the_json_of_a_shard_is_what_the_schema_says() -> None:
    hub, change = whole(FILES)
    for data in shards(hub, change, 3):
        jsonschema.validate(json.loads(data), SCHEMA)


def test_what_is_private_is_in_no_shard() -> None:
    hub, change = whole(FILES)
    assert not [
        data for data in shards(hub, change, 3) if b"91234567" in data or b"9123 4567" in data or b"jo@gmail" in data
    ]


def test_an_error_is_in_the_whole_report_and_holds() -> None:
    hub, change = whole(FILES[:1])
    one = replace(
        part_of(hub, change, Shard(1, 1)), findings=(), errors=(CheckError("render", FILES[0].path, "time"),)
    )
    one = replace(one, verdict=Verdict.HOLD)
    data = as_json(one, WORDS, hub, mark(hub, change, Shard(1, 1))).encode()
    assert put_together([data]).verdict is Verdict.HOLD


def test_a_date_and_a_fix_come_back_as_they_were() -> None:
    hub, change = whole(FILES[:1])
    report = part_of(hub, change, Shard(1, 1))
    params: dict[str, Any] = {
        **report.findings[0].params,
        "day": date(2026, 2, 3),
        "share": 0.5,
        "text": "\u202e\ud800",
    }
    found = replace(report.findings[0], params=params, fix=Fix(1, 2, "x"))
    found = replace(found, fingerprint=judge.fingerprint(found.check, found.path, found.message_id, found.params))
    written = replace(report, findings=(found,), verdict=found.severity)
    data = as_json(written, WORDS, hub, mark(hub, change, Shard(1, 1))).encode()
    assert read_report(data, "x", known).report == written


Change_ = Callable[[list[dict[str, Any]]], object]


def first_finding(values: list[dict[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = next(one["findings"][0] for one in values if one["findings"])
    return found


def milder(values: list[dict[str, Any]]) -> None:
    for one in (found for value in values for found in value["findings"]):
        one.update(severity="advise")


BROKEN: dict[str, tuple[Change_, str]] = {
    "missing": (lambda values: values.pop(), "missing: 3/3"),
    "twice": (lambda values: values.append(values[0]), "is there twice"),
    "another number of shards": (lambda values: values[1]["shard"].update(of=4), "another number of shards"),
    "another commit": (lambda values: values[1]["shard"].update(head="a" * 40), "another commit"),
    "another hub": (lambda values: values[1]["shard"].update(hub="a" * 64), "the hub is not the same"),
    "another policy": (lambda values: values[1]["shard"].update(rules="a" * 64), "other rules"),
    "another version": (lambda values: values[1]["shard"].update(kaifong="9.9"), "another version of Kaifong"),
    "another day": (lambda values: values[1]["shard"].update(day="2020-01-01"), "another day"),
    "a whole report": (lambda values: values[1].update(shard=None), "whole report"),
    "a path left out": (lambda values: [one.update(reviewed=one["reviewed"][1:]) for one in values], "tell of"),
    "a path of another": (lambda values: [one.update(reviewed=["zzz"]) for one in values], "another shard's"),
    "a path twice": (
        lambda values: [one["reviewed"].append(one["reviewed"][0]) for one in values if one["reviewed"]],
        "told twice",
    ),
    "another schema": (lambda values: values[0].update(schema="kaifong.report/2"), "its schema"),
    "a verdict made milder": (
        lambda values: [one.update(verdict="pass") for one in values],
        "verdict does not follow",
    ),
    "severities made milder": (milder, "verdict does not follow"),
    "a severity of pass": (lambda values: first_finding(values).update(severity="pass"), "severity"),
    "a finding moved": (lambda values: first_finding(values).update(path="content/x.md"), "fingerprint"),
    "old neither yes nor no": (lambda values: first_finding(values).update(old="no"), "`old` is neither"),
    "other words": (lambda values: first_finding(values)["params"].update(text="x"), "fingerprint"),
    "a check that there is not": (lambda values: first_finding(values).update(check="no-such"), "unknown here"),
    "a message that there is not": (
        lambda values: first_finding(values).update(message_id="no-such"),
        "unknown here",
    ),
    "a key more": (lambda values: first_finding(values).update(more=1), "the keys of a finding"),
    "a key less": (lambda values: values[0].pop("errors"), "the keys of the report"),
    "a line of nought": (lambda values: first_finding(values).update(line=0), "`line`"),
    "a line that is true": (lambda values: first_finding(values).update(line=True), "`line`"),
    "a list as a parameter": (lambda values: first_finding(values)["params"].update(x=[1]), "a parameter"),
    "findings that are no list": (lambda values: values[0].update(findings={}), "`findings`"),
    "a reason that there is not": (
        lambda values: values[0]["skipped"][0].update(reason="skipped-so"),
        "unknown here",
    ),
    "shard 0": (lambda values: values[0]["shard"].update(number=0), "shard.number"),
    "a shard beyond": (lambda values: values[0]["shard"].update(number=4), "shard.number"),
    "a commit of words": (lambda values: values[0]["shard"].update(head="main; rm"), "shard.head"),
}


@pytest.mark.parametrize(("change_it", "said"), BROKEN.values(), ids=BROKEN)
def test_what_does_not_belong_together_is_refused(change_it: Change_, said: str) -> None:
    hub, change = whole(FILES)
    values = [json.loads(data) for data in shards(hub, change, 3)]
    change_it(values)
    with pytest.raises(ReportError) as error:
        put_together([json.dumps(one).encode() for one in values])
    assert said in str(error.value)
    assert "  do:  " in str(error.value)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "no whole JSON"),
        (b"\xff\xfe", "no whole JSON"),
        (b"[" * 100_000, "no whole JSON"),
        (b"9" * 5000, "no whole JSON"),
        (b'{"schema": 1, "schema": 2}', "stands there twice"),
        (b'{"a": NaN}', "NaN is no number"),
        (b"[]", "the keys of the report"),
        (b"null", "the keys of the report"),
        (b" " * (LARGEST + 1), "the largest that is read"),
    ],
    ids=["empty", "no text", "deep", "long number", "key twice", "no number", "list", "null", "large"],
)
def test_what_is_no_report_is_refused(data: bytes, said: str) -> None:
    with pytest.raises(ReportError, match=said):
        read_report(data, "x.json", known)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_report_that_was_cut_or_changed_anywhere_is_refused_or_says_the_same_verdict(data: st.DataObject) -> None:
    """No byte of a report can be changed so that anything but a `ReportError` comes of it, nor a milder verdict."""
    hub, change = whole(FILES)
    [good] = shards(hub, change, 1)
    at = data.draw(st.integers(0, len(good) - 1))
    bad = data.draw(
        st.sampled_from([good[:at], good[:at] + bytes([data.draw(st.integers(0, 255))]) + good[at + 1 :]])
    )
    try:
        report = put_together([bad])
    except ReportError:
        return
    assert report.verdict is read_report(good, "x", known).report.verdict


def test_the_folder_that_is_merged_in_has_to_be_the_one_that_was_swept() -> None:
    hub, change = whole(FILES)
    other, all_of_it = whole([*FILES[1:], added(FILES[0].path, story("Something else.\n"))])
    with pytest.raises(ReportError, match="compared with this folder"):
        put_together(shards(hub, change, 2), mark(other, all_of_it, Shard(1, 1)))


def test_marks_say_in_what_they_differ() -> None:
    hub, change = whole(FILES)
    one = mark(hub, change, Shard(1, 2))
    assert difference(one, replace(one, shard=Shard(2, 2))) is None
    assert difference(one, replace(one, day=date(2020, 1, 1))) == "day"
