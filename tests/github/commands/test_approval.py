"""What a moderator's word can answer of a review, which commit they meant, and whose word stands."""

from __future__ import annotations

from typing import Any

import pytest

from kaifong.entries.appointments import Appointment, Office
from kaifong.github.commands.approval import Asked, asked, obstacle, uncovered
from kaifong.github.commands.names import Name
from kaifong.github.commands.rights import Caller, caller
from kaifong.github.commands.seen import seen_before
from kaifong.github.commands.word import last_word
from kaifong.github.markers import ACTIONS_BOT, mark
from kaifong.history.change import Action, Change, ChangedFile
from kaifong.moderation.checks import CHECKS
from kaifong.moderation.findings import Audience, CheckError, Confidence, Family, Finding, Report, Verdict
from kaifong.testing import STORY, make_hub

MODERATOR = caller("mei", 7, "triage", (Appointment(Office.MODERATOR, 7, "mei"),), author=False)
MAINTAINER = caller("yan", 1, "maintain", (), author=False)
REASON = "Her own shop; she says so."
BOT = {"id": ACTIONS_BOT, "login": "github-actions[bot]", "type": "Bot"}
HEAD, OTHER = "a" * 40, "b" * 40


def finding(check: str, severity: Verdict, message: str = "seen") -> Finding:
    return Finding(check, Family.FORM, "form", severity, Confidence.HIGH, Audience.AUTHOR, STORY, 1, None, message)


def report(*findings: Finding, errors: tuple[CheckError, ...] = ()) -> Report:
    verdict = max((one.severity for one in findings), default=Verdict.PASS)
    return Report(verdict, findings, (), errors, (STORY,))


@pytest.mark.parametrize(
    ("found", "who", "reason", "message"),
    [
        (report(), MODERATOR, "", None),
        (report(finding("alt-text", Verdict.ADVISE)), MODERATOR, "", None),
        (report(finding("advert", Verdict.HOLD)), MODERATOR, "", None),
        (report(finding("sanction", Verdict.HOLD)), MODERATOR, "", None),
        (report(finding("advert", Verdict.REFUSE)), MAINTAINER, REASON, "command-approve-refuse"),
        (report(finding("alt-text", Verdict.FIX)), MODERATOR, "", "command-approve-reason"),
        (report(finding("alt-text", Verdict.FIX)), MODERATOR, "ok", "command-approve-reason"),
        (report(finding("alt-text", Verdict.FIX)), MODERATOR, REASON, None),
        (report(finding("secrets", Verdict.FIX)), MAINTAINER, REASON, "command-approve-essential"),
        (
            report(finding("placeholder-text", Verdict.FIX, "placeholder-text-start")),
            MAINTAINER,
            REASON,
            "command-approve-essential",
        ),
        (report(finding("protected-paths", Verdict.HOLD)), MODERATOR, REASON, "command-approve-maintainer"),
        (report(finding("protected-paths", Verdict.HOLD)), MAINTAINER, "", None),
        (report(errors=(CheckError("advert", STORY, "time"),)), MODERATOR, "", "command-approve-reason"),
        (report(errors=(CheckError("advert", STORY, "time"),)), MODERATOR, REASON, None),
        (report(errors=(CheckError("secrets", STORY, "time"),)), MAINTAINER, REASON, "command-approve-blind"),
        (report(errors=(CheckError("render", STORY, "time"),)), MAINTAINER, REASON, "command-approve-blind"),
        (report(errors=(CheckError("reading", None, "too many"),)), MODERATOR, REASON, "command-approve-maintainer"),
        (report(errors=(CheckError("reading", None, "too many"),)), MAINTAINER, "", "command-approve-reason"),
        (report(errors=(CheckError("reading", None, "too many"),)), MAINTAINER, REASON, None),
        (
            Report(Verdict.HOLD, errors=(CheckError("reading", None, "unreadable"),)),
            MAINTAINER,
            REASON,
            "command-approve-blind",
        ),
    ],
)
def test_hold_is_answered_refuse_never_and_the_rest_for_a_reason(
    found: Report, who: Caller, reason: str, message: str | None
) -> None:
    wall = obstacle(found, who, reason, CHECKS)
    assert (wall.message if wall else None) == message


@pytest.mark.parametrize(
    ("argument", "said"),
    [
        ("", Asked(None, "")),
        ("1a2b3c4", Asked("1a2b3c4", "")),
        (HEAD.upper() + "  fine", Asked(HEAD, "fine")),
        ("123456 is too short for a commit", Asked(None, "123456 is too short for a commit")),
        ("It reads well.", Asked(None, "It reads well.")),
    ],
)
def test_a_commit_may_stand_in_front_of_the_reason(argument: str, said: Asked) -> None:
    assert asked(argument) == said


def test_an_office_that_does_not_cover_an_entry_does_not_approve_it() -> None:
    hub = make_hub()
    japanese = caller("mei", 7, "triage", (Appointment(Office.MODERATOR, 7, "mei", languages=("ja",)),), author=False)
    paths = (STORY, "content/ja/stories/b.md", "README.md")
    change = Change(tuple(ChangedFile(path, Action.ADDED, data=b"") for path in paths))
    assert uncovered(hub, change, japanese) == (STORY,)
    assert uncovered(hub, change, MAINTAINER) == ()


def test_where_an_entry_came_from_is_asked_about_too() -> None:
    hub = make_hub()
    japanese = caller("mei", 7, "triage", (Appointment(Office.MODERATOR, 7, "mei", languages=("ja",)),), author=False)
    moved = ChangedFile("content/ja/stories/a.md", Action.RENAMED, data=b"", before=b"", old_path=STORY)
    assert uncovered(hub, Change((moved,)), japanese) == (STORY,)


def told(
    body: str, *, user: dict[str, Any] = BOT, at: str = "2026-11-22T04:00:00Z", number: int = 1
) -> dict[str, Any]:
    return {"id": number, "body": body, "user": user, "created_at": at, "updated_at": at}


COMMENT = {"id": 9, "created_at": "2026-11-22T04:00:05Z"}


@pytest.mark.parametrize(
    ("thread", "seen"),
    [
        ([], False),
        ([told(mark("report", head=HEAD))], True),
        ([told(mark("report", head=OTHER))], False),
        ([told(mark("report", head=HEAD), at="2026-11-22T04:00:05Z")], False),
        ([told(mark("report", head=HEAD), at="2026-11-22T04:00:06Z")], False),
        ([told(mark("report", head=HEAD), user={"id": 7, "login": "mei", "type": "User"})], False),
        ([told(mark("report", head=HEAD), user={"id": 7, "login": "github-actions[bot]", "type": "User"})], False),
        ([told(mark("report", head=HEAD), user={"id": 5, "login": "other[bot]", "type": "Bot"})], False),
    ],
)
def test_only_a_report_of_this_commit_that_is_older_than_the_comment_was_seen(
    thread: list[dict[str, Any]],
    seen: bool,  # noqa: FBT001 - a column of the table
) -> None:
    assert seen_before(thread, COMMENT, HEAD, None) is seen


def test_a_comment_without_a_time_has_seen_nothing() -> None:
    assert not seen_before([told(mark("report", head=HEAD))], {"id": 9, "created_at": None}, HEAD, None)


def said(number: int, **facts: Any) -> dict[str, Any]:
    return told(mark("command", comment=number, done=[{"name": "x", "by": 7, **facts}]), number=number + 100)


@pytest.mark.parametrize(
    ("thread", "name"),
    [
        ([], None),
        ([said(1, approved=HEAD)], Name.APPROVE),
        ([said(1, approved=OTHER)], None),
        ([said(1, held=True)], Name.HOLD),
        ([said(1, held=True), said(2, approved=HEAD)], Name.APPROVE),
        ([said(1, approved=HEAD), said(2, held=True)], Name.HOLD),
        ([said(2, held=True), said(1, approved=HEAD)], Name.HOLD),
        ([said(1, held=True), said(2, approved=OTHER)], Name.HOLD),
        ([said(1, held=True), said(2, appeal="overturned")], None),
        ([said(1, held=True), said(2, appeal="upheld")], Name.HOLD),
        ([said(1, held="yes")], None),
        ([{**said(1, approved=HEAD), "user": {"id": 7, "login": "mei", "type": "User"}}], None),
    ],
)
def test_the_last_word_of_a_moderator_stands(thread: list[dict[str, Any]], name: Name | None) -> None:
    word = last_word(thread, HEAD)
    assert (word.name if word else None) is name
