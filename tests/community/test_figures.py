"""The small figures of the home and the members' pages."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from kaifong.community.figures import by_author, counts, newest, open_questions, past, recent_helpers, upcoming

EVENT = {"author": "mei", "zone": "Asia/Hong_Kong", "place": "The workshop"}


def event(kit: Any, starts: str, ends: str, **front: object) -> str:
    """An event."""
    return str(kit.text(starts=starts, ends=ends, **{**EVENT, **front}))


def test_newest_is_by_the_day_of_the_merge(kit: Any) -> None:
    files, merges = kit.stories("2026-03-02", "2026-05-02", "2026-04-02")
    files["content/ja/stories/new.md"] = kit.text(author="mei")
    hub = kit.hub(files, (*merges, kit.merge(9, "2026-06-02", "content/ja/stories/new.md")))
    assert [one.slug for one in newest(hub)] == ["new", "s1", "s2", "s0"]
    assert [one.slug for one in newest(hub, "en", count=2)] == ["s1", "s2"]


@pytest.mark.parametrize(
    ("starts", "ends", "zone", "coming"),
    [
        ("2026-11-22 10:00", "2026-11-22 12:00", "Asia/Hong_Kong", True),
        ("2026-11-21 00:00", "2026-11-21 01:00", "Asia/Hong_Kong", True),  # today, all day long
        ("2026-11-21 00:00", "2026-11-21 00:00", "Asia/Hong_Kong", True),
        ("2026-11-20 22:00", "2026-11-20 23:59", "Asia/Hong_Kong", False),
        ("2026-11-18 10:00", "2026-11-22 12:00", "Asia/Hong_Kong", True),  # goes on
        ("2026-11-20 10:00", "2026-11-20 12:00", "America/Los_Angeles", True),  # tomorrow's small hours here
        ("2026-11-20 10:00", "2026-11-20 12:00", "Europe/London", False),
    ],
)
def test_an_event_is_coming_until_its_day_in_the_hubs_zone_is_over(
    kit: Any, starts: str, ends: str, zone: str, *, coming: bool
) -> None:
    hub = kit.hub({"content/en/events/e.md": event(kit, starts, ends, zone=zone)})
    assert bool(upcoming(hub, kit.now)) is coming
    assert bool(past(hub, kit.now)) is not coming


def test_coming_events_are_soonest_first_and_cancelled_ones_are_out(kit: Any) -> None:
    hub = kit.hub(
        {
            "content/en/events/late.md": event(kit, "2026-12-20 10:00", "2026-12-20 12:00"),
            "content/en/events/soon.md": event(kit, "2026-12-01 10:00", "2026-12-01 12:00"),
            "content/en/events/off.md": event(kit, "2026-11-25 10:00", "2026-11-25 12:00", cancelled="Rain."),
            "content/ja/events/mid.md": event(kit, "2026-12-10 10:00", "2026-12-10 12:00"),
        }
    )
    assert [one.slug for one in upcoming(hub, kit.now)] == ["soon", "mid", "late"]
    assert [one.slug for one in upcoming(hub, kit.now, "en", count=1)] == ["soon"]


def ama(kit: Any, starts: str, state: str = "closed") -> str:
    """An AMA with one question answered and one not."""
    body = (
        "## Why bamboo? {#q-why}\n\n*Asked by @newbie*\n\n### Answer by @kit\n\nIt grows.\n\n"
        "## Does it rot? {#q-rot}\n\n*Asked by @newbie*\n"
    )
    guests = "[{name: Kit, member: kit}]"
    return str(kit.text(body, author="mei", state=state, guests=guests, starts=starts, zone="Asia/Hong_Kong"))


def test_open_questions_are_those_without_an_answer_longest_first(kit: Any) -> None:
    hub = kit.hub(
        {
            "content/en/amas/new.md": ama(kit, "2026-11-11 20:00"),
            "content/en/amas/old.md": ama(kit, "2026-10-22 20:00"),
            "content/en/amas/to-come.md": ama(kit, "2026-12-01 20:00", "collecting"),
        }
    )
    assert [(one.ama.slug, one.question.id, one.days) for one in open_questions(hub, kit.now)] == [
        ("old", "q-rot", 30),
        ("new", "q-rot", 10),
    ]


def test_recent_helpers_are_the_visible_ones_of_late(kit: Any) -> None:
    def answer(by: str) -> str:
        front = {"author": "newbie", "asked_by": "newbie", "asked_at": "https://github.com/x/y/discussions/1"}
        return str(kit.text(f"Detail.\n\n## Answer by @{by} {{#accepted}}\n\nGrease it.\n", **front))

    files = {
        f"content/en/answers/{at}.md": answer(by) for at, by in enumerate(("mei", "kit", "kit", "shy", "mei"), 1)
    }
    days = ("2026-11-01", "2026-11-02", "2026-11-03", "2026-11-04", "2026-05-01")
    merges = tuple(kit.merge(at, day, path) for at, (day, path) in enumerate(zip(days, files, strict=True), 1))
    assert recent_helpers(kit.ledger(files, merges)) == (("kit", 2), ("mei", 1))


def test_counts_and_authors_leave_hidden_members_out(kit: Any) -> None:
    files, merges = kit.stories("2026-03-02", "2026-03-03")
    files["content/en/stories/s1.md"] = kit.text(author="shy", co_authors="[kit]")
    files["content/en/stories/broken.md"] = "---\ntitle: [\n---\n"
    hub = kit.hub(files, merges)
    assert counts(hub) == {"member": 2, "story": 2}
    assert {key: [one.slug for one in entries] for key, entries in by_author(hub).items()} == {
        "kit": ["s1"],
        "mei": ["s0"],
    }


def test_figures_do_not_read_the_clock(kit: Any) -> None:
    hub = kit.hub({"content/en/events/e.md": event(kit, "2026-11-22 10:00", "2026-11-22 12:00")})
    assert upcoming(hub, date(1999, 1, 1))
    assert not upcoming(hub, date(2030, 1, 1))
