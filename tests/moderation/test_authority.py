"""The checks of authority together: no shape of a change crashes them, and no disguise of it gets past them all."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kaifong.entries.hub import Entry, Hub
from kaifong.history.change import REGULAR, SYMLINK, Action, Change, ChangedFile, Effect, Sanction, Submitter
from kaifong.history.merges import History, Merge, MergedPath, Source
from kaifong.moderation.authorship import people
from kaifong.moderation.authorship.likeness import MOST, kept
from kaifong.moderation.check import Check
from kaifong.moderation.checks import BY_ID, CHECKS
from kaifong.moderation.findings import Family, Report, Verdict
from kaifong.moderation.review import review
from kaifong.testing import DAY, added, make_hub, story

AUTHORITY: tuple[Check, ...] = tuple(one for one in CHECKS if one.family is Family.AUTHORITY)
MINE = Submitter("newcomer", 7, 3, 1, 0, ())
TEXT = "We set out before the sun was up, and nobody had told us about the second hill.\n"
THEIRS = story(TEXT).encode()
HELD = {
    "content/en/stories/a.md": THEIRS,
    "content/en/stories/b/index.md": THEIRS,
    "content/en/stories/b/p.png": b"\x89PNG\r\n\x1a\n",
    "content/en/stories/mine.md": story("My own words.\n", author="newcomer").encode(),
    "content/groups/dawn.md": b"---\ntitle: Dawn\nconveners: [siu-ming]\n---\n",
    "content/members/siu-ming.md": "---\nname: 小明\ngithub_id: 101\nlogin: siuming\n---\n".encode(),
    "content/members/ho-kit.md": b"---\nname: Ho Kit\ngithub_id: 5\nroles: [{role: moderator}]\n---\n",
    "guidelines/recognition.yml": b"schema: kaifong.recognition/1\n",
    "records/decisions/k7q2-m4xd-9fwp.json": b"{}",
}


def hub() -> Hub:
    return make_hub(HELD)


def asked(change: Change, base: Hub | None = None) -> Report:
    report = review(base or hub(), change, DAY, checks=AUTHORITY)
    assert report.errors == ()
    return report


PATHS = st.sampled_from([*HELD, "content/en/stories/new.md", "content/members/newcomer.md", "docs/a.md", "content/a"])
BYTES = st.one_of(
    st.sampled_from([*HELD.values(), b"", b"\xff\xfe", b"---\nauthor: newcomer\n---\n", b"{", b"[" * 5000]),
    st.binary(max_size=80),
)
ANYBODY = st.builds(
    Submitter,
    st.sampled_from(["newcomer", "SIUMING", "siu-ming", "ho-kit", "", "名", "a" * 500]),
    st.sampled_from([None, 5, 7, 101]),
    st.none() | st.integers(0, 9000),
    st.none() | st.integers(0, 500),
    st.none() | st.integers(0, 9),
    st.none() | st.just((Sanction("k7q2-m4xd-9fwp", Effect.MUTE, DAY),)),
)
FILES = st.builds(
    ChangedFile,
    PATHS,
    st.sampled_from(Action),
    st.sampled_from([REGULAR, SYMLINK]),
    st.none() | BYTES,
    st.none() | BYTES,
    st.none() | PATHS,
)


@settings(max_examples=300, deadline=None)
@given(
    st.lists(FILES, max_size=5, unique_by=lambda one: one.path), ANYBODY, st.none() | st.lists(ANYBODY, max_size=2)
)
def test_no_change_crashes_a_check_of_authority(
    files: list[ChangedFile], who: Submitter, approved: list[Submitter] | None
) -> None:
    ordered = tuple(sorted(files, key=lambda one: one.path))
    asked(Change(ordered, who, approved_by=None if approved is None else tuple(approved)))


def edited(path: str, data: bytes) -> ChangedFile:
    return ChangedFile(path, Action.EDITED, data=data, before=HELD[path])


STORY = "content/en/stories/a.md"
ATTACKS = {
    "an edit": [edited(STORY, THEIRS.replace(b"second", b"third"))],
    "an edit that takes the name away": [edited(STORY, THEIRS.replace(b"siu-ming", b"newcomer"))],
    "an edit that leaves no name": [edited(STORY, b"---\ntitle: A ride\n---\nText.\n")],
    "an edit that breaks the front matter": [edited(STORY, b"---\ntitle: [\n---\nText.\n")],
    "a symlink in its place": [ChangedFile(STORY, Action.EDITED, SYMLINK, b"/etc/passwd", THEIRS)],
    "a removal": [ChangedFile(STORY, Action.REMOVED, before=THEIRS)],
    "a rename": [ChangedFile("content/en/stories/z.md", Action.RENAMED, REGULAR, THEIRS, THEIRS, STORY)],
    "a rename out of the hub": [ChangedFile("docs/z.md", Action.RENAMED, REGULAR, THEIRS, THEIRS, STORY)],
    "a rename into a profile": [
        ChangedFile("content/members/newcomer.md", Action.RENAMED, REGULAR, b"---\nname: N\n---\n", THEIRS, STORY)
    ],
    "a removal and a copy": [
        ChangedFile("content/en/stories/b/index.md", Action.REMOVED, before=THEIRS),
        added("content/en/stories/c.md", THEIRS.replace(b"siu-ming", b"newcomer")),
    ],
    "a file that takes the address": [added("content/en/stories/b.md", story("Mine.", author="newcomer"))],
    "a picture beside": [added("content/en/stories/b/q.png", b"\x89PNG\r\n\x1a\n")],
    "a picture away": [ChangedFile("content/en/stories/b/p.png", Action.REMOVED, before=b"x")],
    "a picture into one's own": [
        ChangedFile("content/en/stories/n/p.png", Action.RENAMED, REGULAR, b"x", b"x", "content/en/stories/b/p.png")
    ],
    "a group": [edited("content/groups/dawn.md", b"---\ntitle: Dawn\nconveners: [newcomer]\n---\n")],
    "a profile": [edited("content/members/siu-ming.md", b"---\nname: N\ngithub_id: 7\nlogin: newcomer\n---\n")],
    "a stolen id": [added("content/members/aaa.md", "---\nname: N\ngithub_id: 101\n---\n")],
    "a stolen login": [added("content/members/newcomer.md", "---\nname: N\ngithub_id: 7\nlogin: siuming\n---\n")],
    "a stolen login for a name": [added("content/members/siuming.md", "---\nname: N\ngithub_id: 7\n---\n")],
    "another's name in a new text": [added("content/en/stories/c.md", story(TEXT))],
    "an office": [
        added("content/members/newcomer.md", "---\nname: N\ngithub_id: 7\nroles: [{role: moderator}]\n---\n")
    ],
    "the ladder": [edited("guidelines/recognition.yml", b"schema: kaifong.recognition/1\ntrust: []\n")],
    "a decision of one's own": [added("records/decisions/aaaa-bbbb-cccc.json", "{}")],
    "a decision away": [ChangedFile("records/decisions/k7q2-m4xd-9fwp.json", Action.REMOVED, before=b"{}")],
    "a merge of one's own": [added("records/merges/1.json", "{}")],
    "a check of the hub": [added("checks/mine.py", "")],
}


@pytest.mark.parametrize("files", ATTACKS.values(), ids=list(ATTACKS))
@pytest.mark.parametrize("approved", [None, (), (MINE,), (Submitter("somebody", 66), Submitter("siu-ming", 66))])
def test_no_change_to_what_is_anothers_passes_without_a_moderator(
    files: list[ChangedFile], approved: tuple[Submitter, ...] | None
) -> None:
    base = hub()
    change = Change(tuple(sorted(files, key=lambda one: one.path)), MINE, approved_by=approved)
    report = asked(change, base)
    assert report.verdict >= Verdict.HOLD
    assert asked(change, base.with_change(change)).verdict >= Verdict.HOLD


OWN = {
    "an edit": [edited("content/en/stories/mine.md", story("Better words.\n", author="Newcomer").encode())],
    "a removal": [
        ChangedFile("content/en/stories/mine.md", Action.REMOVED, before=HELD["content/en/stories/mine.md"])
    ],
    "a first profile and story": [
        added("content/members/new.md", "---\nname: N\ngithub_id: 7\nlogin: Newcomer\n---\n"),
        added("content/en/stories/c.md", story(TEXT, author="new")),
    ],
    "a story by login": [added("content/en/stories/c.md", story(TEXT, author="newcomer"))],
}


@pytest.mark.parametrize("files", OWN.values(), ids=list(OWN))
def test_what_is_ones_own_needs_nobody(files: list[ChangedFile]) -> None:
    change = Change(tuple(sorted(files, key=lambda one: one.path)), replace(MINE, level=1), approved_by=())
    assert asked(change).verdict <= Verdict.ADVISE
    first = asked(replace(change, submitter=MINE))
    held = {one.check for one in first.findings if one.severity is Verdict.HOLD}
    assert held == (set() if change.files[0].action is Action.REMOVED else {"approvals"})


def test_nothing_of_a_sanction_is_told_but_that_somebody_looks() -> None:
    who = replace(MINE, sanctions=(Sanction("k7q2-m4xd-9fwp", Effect.BAN, date(2027, 1, 1)),))
    [found] = [one for one in asked(Change((), who)).findings if one.check == "sanction"]
    assert (dict(found.params), found.path, found.line) == ({}, "", None)
    assert found.severity is Verdict.HOLD


def never() -> int:
    raise AssertionError("every entry was read for nothing")


def test_the_level_is_not_found_out_where_anybody_could_do_it() -> None:
    assert asked(Change((), replace(MINE, level=never))).verdict is Verdict.PASS
    slow = replace(MINE, level=partial(int, "1"), open_pull_requests=5)
    assert asked(Change((), slow)).verdict is Verdict.PASS
    assert asked(Change((), replace(slow, level=0))).verdict is Verdict.HOLD


def test_a_profile_is_looked_for_once_a_review(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[Submitter] = []
    real = people._near

    def counted(hub: Hub, who: Submitter) -> Iterator[Entry]:
        calls.append(who)
        return real(hub, who)

    monkeypatch.setattr(people, "_near", counted)
    files = tuple(added(f"content/en/stories/s{number:03}.md", story(TEXT)) for number in range(50))
    asked(Change(files, MINE, approved_by=()))
    assert len(calls) <= 2


@pytest.mark.parametrize(
    ("before", "after", "least", "most"),
    [
        (TEXT, TEXT, 1, 1),
        (TEXT, TEXT.upper().replace(" ", "\n\n"), 1, 1),
        (TEXT, "", 0, 0),
        ("", TEXT, 1, 1),
        ("abc", "xyz", 1, 1),
        (TEXT, TEXT + "More. " * 500, 1, 1),
        (TEXT, TEXT[: len(TEXT) // 2], 0.4, 0.55),
        (TEXT, f"<!-- {TEXT} -->", 0, 0),
        (TEXT, f"<!-- {TEXT}", 0, 0),
        ("天未光就出發，冇人話過水塘後面仲有第二座山。", "本店專營各款名牌手錶，正貨保證，歡迎查詢。", 0, 0),
    ],
)
def test_how_much_of_a_text_is_left(before: str, after: str, least: float, most: float) -> None:
    assert least <= kept(before, after) <= most


@pytest.mark.parametrize("piece", ["<!--", "-->", "a", "<!-- -->", " ", "ﬃ"])
def test_long_texts_are_compared_in_time(piece: str) -> None:
    start = time.monotonic()
    kept(piece * MOST * 3, piece * MOST * 3)
    assert time.monotonic() - start < 2.0


def test_ten_thousand_merges_are_counted_in_time() -> None:
    when = datetime(2026, 11, 21, 4, tzinfo=UTC)
    paths = (MergedPath(STORY, Action.ADDED),)
    merges = tuple(Merge(n, n % 50 + 100, f"rider-{n % 50}", None, when, paths, "x") for n in range(10_000))
    base = replace(hub(), history=History(Source.RECORDS, merges))
    files = tuple(added(f"content/en/stories/s{number:03}.md", story(TEXT)) for number in range(80))
    start = time.monotonic()
    report = asked(Change(files, replace(MINE, id=107, login="rider-7")), base)
    assert time.monotonic() - start < 5.0
    assert "pace" in {one.check for one in report.findings}


def test_what_policy_must_not_soften_is_essential() -> None:
    essential = {one.id for one in AUTHORITY if one.essential}
    assert essential == {"profile-owner", "protected-fields", "protected-paths", "sanction", "second-reader"}
    assert BY_ID["unexplained-removal"].severity is Verdict.HOLD
