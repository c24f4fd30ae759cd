"""`review`: what the verdict follows from, and that nothing passes by failing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kaifong.history.change import EXECUTABLE, REGULAR, SUBMODULE, SYMLINK, Action, Change, ChangedFile
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict
from kaifong.moderation.review import review
from kaifong.testing import DAY, STORY, added, make_hub, review_of, run_check, story

FINE = story("A short and quiet text.\n")


def check(**other: Any) -> Check:
    def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
        del options
        assert subject.file is not None
        yield Seen("author-profile-missing", {"author": "x"}, 2)

    base = Check("made-up", Family.FORM, "form", Verdict.FIX, Confidence.HIGH, Audience.AUTHOR, Scope.FILE, find)
    return replace(base, **other)


def crash(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    del options
    yield Seen("author-profile-missing", {"author": "x"})
    raise ValueError("the member's secret words: " + str(subject.file))


def verdict_of(one: Check, *files: ChangedFile) -> Verdict:
    return review(make_hub(), Change(files or (added(STORY, FINE),)), DAY, checks=(one,)).verdict


def test_nothing_found_is_a_pass() -> None:
    report = review(make_hub(), Change(()), DAY)
    assert report.verdict is Verdict.PASS
    assert report.reviewed == ()


@pytest.mark.parametrize("severity", [Verdict.ADVISE, Verdict.FIX, Verdict.HOLD, Verdict.REFUSE])
def test_the_verdict_is_the_highest_severity(severity: Verdict) -> None:
    assert verdict_of(check(severity=severity)) is severity


@pytest.mark.parametrize("severity", [Verdict.FIX, Verdict.REFUSE])
def test_low_confidence_calls_a_moderator_and_never_blocks_an_author(severity: Verdict) -> None:
    guess = check(severity=severity, confidence=Confidence.LOW)
    [found] = review(make_hub(), Change((added(STORY, FINE),)), DAY, checks=(guess,)).findings
    assert (found.severity, found.audience) == (Verdict.HOLD, Audience.MODERATOR)


def test_a_check_that_raises_is_an_error_with_its_name_and_holds() -> None:
    report = review(make_hub(), Change((added(STORY, FINE),)), DAY, checks=(check(find=crash),))
    assert report.verdict is Verdict.HOLD
    [error] = report.errors
    assert (error.check, error.path) == ("made-up", STORY)
    assert error.detail.startswith("ValueError")
    assert "secret" not in error.detail


@pytest.mark.parametrize(
    "render",
    [
        lambda entries: ((one.path, "time: it took too long") for one in entries),
        lambda entries: iter(entries and ()),
        lambda entries: [1 / 0 for _ in entries],
        lambda entries: (("another/path.md", object()) for _ in entries),
        lambda entries: (1 / 0 for _ in entries),
    ],
    ids=["failure", "silence", "crash at once", "wrong path", "crash halfway"],
)
def test_a_body_that_cannot_be_rendered_holds(render: Any) -> None:
    report = review(make_hub(), Change((added(STORY, FINE),)), DAY, render=render)
    assert report.verdict >= Verdict.HOLD
    assert [(one.check, one.path) for one in report.errors] == [("render", STORY)]
    assert ("insult", "skipped-not-rendered", STORY) in {(one.check, one.reason, one.path) for one in report.skipped}


def test_without_a_submitter_authorship_is_skipped_and_says_so() -> None:
    report = review_of(added(STORY, FINE))
    reasons = {one.check: one.reason for one in report.skipped}
    assert reasons["author-is-submitter"] == reasons["protected-paths"] == "skipped-no-submitter"
    assert "author-is-submitter" not in {one.check for one in review_of(added(STORY, FINE), submitter="x").skipped}


OLD = story("Write to jo@gmail.com\n\nA second paragraph.\n")


@pytest.mark.parametrize(
    ("now", "severity"),
    [
        (OLD.replace("second", "third"), Verdict.ADVISE),
        (OLD.replace("Write to", "Please write to"), Verdict.FIX),
        (OLD.replace("jo@gmail.com", "jim@gmail.com"), Verdict.FIX),
    ],
    ids=["untouched", "touched", "new"],
)
def test_old_problems_in_untouched_lines_are_advice(now: str, severity: Verdict) -> None:
    [found] = run_check("email-address", text=now, before=OLD)
    assert found.severity is severity


def test_what_an_edit_breaks_elsewhere_stays_severe() -> None:
    before = story("[below](b.md)\n")
    hub = make_hub({STORY: before, "content/en/stories/b.md": FINE})
    removed = ChangedFile("content/en/stories/b.md", Action.REMOVED, before=FINE.encode())
    [found] = run_check("broken-links", text=before + "\nMore.\n", before=before, hub=hub, files=(removed,))
    assert found.severity is Verdict.FIX


def test_essential_checks_forgive_nothing() -> None:
    old = story("<script>x</script>\n\nText.\n")
    [found] = run_check("active-content", text=old.replace("Text", "Words"), before=old)
    assert found.severity is Verdict.FIX


def test_either_side_of_a_change_gives_the_same_report() -> None:
    hub = make_hub({STORY: OLD})
    edited = ChangedFile(STORY, Action.EDITED, data=OLD.replace("jo@", "jim@").encode(), before=OLD.encode())
    change = Change((edited, added("content/ja/stories/b.md", story("[a](../../en/stories/a-story.md)\n"))))
    assert review(hub, change, DAY) == review(hub.with_change(change), change, DAY)


def test_a_fingerprint_outlives_a_move_of_lines() -> None:
    [here] = run_check("email-address", text="Write to jo@gmail.com\n")
    [there] = run_check("email-address", text="A line.\n\nWrite to jo@gmail.com\n")
    assert here.line != there.line
    assert here.fingerprint == there.fingerprint
    assert len(here.fingerprint) == 16


def test_private_values_are_masked_in_every_parameter() -> None:
    text = "jo.rider@gmail.com, call 9123 4567, HKID A123456(3), ghp_0Ab1Cd2Ef3Gh4Ij5Kl6Mn7Op8Qr9St0Uv1Wx\n"
    report = review_of(added(STORY, story(text)))
    said = repr(report)
    for private in ("jo.rider", "9123 4567", "91234567", "A123456", "Ab1Cd2"):
        assert private not in said
    assert {"email-address", "phone-number", "identity-number", "secrets"} <= {one.check for one in report.findings}


def renamed(front: str = "") -> ChangedFile:
    data = f"---\ntitle: A ride\nauthor: siu-ming\n{front}---\nText.\n"
    old = "content/en/stories/old.md"
    return ChangedFile(
        "content/en/stories/new.md", Action.RENAMED, data=data.encode(), before=OLD.encode(), old_path=old
    )


def test_a_renamed_entry_leaves_an_alias_and_is_still_its_authors() -> None:
    hub = make_hub({"content/en/stories/old.md": OLD})
    by_check = {one.check: one for one in review_of(renamed(), hub=hub, submitter="somebody").findings}
    assert by_check["lost-address"].message_id == "lost-address-renamed"
    assert by_check["others-content"].params == {"author": "siu-ming", "what": "renamed"}
    kept = review_of(renamed("aliases: [en/stories/old/]\n"), hub=hub, submitter="siu-ming")
    assert {one.check for one in kept.findings} == {"author-profile"}


PATHS = st.sampled_from(
    [STORY, "content/en/amas/a.md", "content/members/a.md", "content/ja/stories/a/p.jpg", "content/en/stories/x.png",
     "guidelines/ja/respect.md", "content/xx/y.md", "content/en/answers/q/index.md", "content/en/stories/a.svg"]
)  # fmt: skip
TEXTS = st.one_of(
    st.binary(max_size=300),
    st.text(max_size=300).map(lambda text: text.encode("utf-8", "surrogatepass")),
    st.text(max_size=200).map(
        lambda text: ("---\ntitle: a\nauthor: b\n---\n" + text).encode("utf-8", "surrogatepass")
    ),
    st.text(alphabet="[]()!<>*_`#:@./-\u200b\u202e0123456789 \n", max_size=200).map(
        lambda text: b"---\ntitle: a\nauthor: b\n---\n" + text.encode()
    ),
    st.binary(max_size=200).map(lambda data: b"\xff\xd8\xff\xe1" + data),
    st.binary(max_size=200).map(lambda data: b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + data),
)


@settings(max_examples=120, deadline=None)
@given(PATHS, TEXTS, st.none() | TEXTS, st.sampled_from([REGULAR, EXECUTABLE, SYMLINK, SUBMODULE]))
def test_no_bytes_crash_a_check_or_pass_by_failing(path: str, data: bytes, before: bytes | None, mode: int) -> None:
    action = Action.ADDED if before is None else Action.EDITED
    file = ChangedFile(path, action, mode, None if mode == SUBMODULE else data, before)
    hub = make_hub({} if before is None else {path: before})
    from kaifong.history.change import Submitter

    report = review(hub, Change((file,), Submitter("somebody", 5)), DAY)
    assert report.errors == ()
    if mode in (SYMLINK, SUBMODULE):
        assert report.verdict is Verdict.REFUSE
    if not report.findings:
        assert report.verdict is Verdict.PASS
