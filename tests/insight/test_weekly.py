"""Finished weeks: their names, what they hold, and that a day's passing changes none of them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from kaifong.entries.hub import Hub
from kaifong.history.change import Action
from kaifong.history.merges import History, Merge, MergedPath, Source
from kaifong.insight.weekly import WEEKS, Digest, Week, digests, finished_weeks
from kaifong.testing import make_hub, story

NOW = date(2026, 11, 21)  # a Saturday, in week 47
WORDS = "Words enough for a paragraph."


def event(starts: str, day: str, more: str = "") -> str:
    front = f"title: Ride\nauthor: siu-ming\ndate: {day}\nstarts: {starts} 10:00\nends: {starts} 12:00\n"
    return f"---\n{front}zone: Asia/Hong_Kong\nplace: The pier\n{more}---\n\n{WORDS}\n"


def files() -> dict[str, str]:
    return {
        "content/en/stories/monday.md": story(WORDS, date="2026-11-09"),
        "content/en/stories/sunday.md": story(WORDS, date="2026-11-15"),
        "content/en/stories/this-week.md": story(WORDS, date="2026-11-16"),
        "content/en/stories/old.md": story(WORDS, date="2026-01-05"),
        "content/ja/stories/elsewhere.md": story(WORDS, date="2026-11-10"),
        "content/ja/stories/monday.md": story(
            WORDS, date="2026-11-11", translates="{language: en, slug: monday, revision: 000000000000}"
        ),
        "content/en/answers/chain.md": story(
            "It.\n\n## Answer by @siu-ming {#accepted}\n\nYes.\n", date="2026-11-12"
        ),
        "content/en/ideas/rack.md": story(
            WORDS, date="2026-01-01", state="declined", decided="2026-11-13", reason="Too heavy for the fork."
        ),
        "content/en/events/soon.md": event("2026-11-20", "2026-10-01"),
        "content/en/events/late.md": event("2026-12-24", "2026-11-10"),
        "content/en/events/off.md": event("2026-11-21", "2026-10-01", "cancelled: Black rain\n"),
        "content/en/events/told-later.md": event("2026-11-22", "2026-11-17"),
    }


@pytest.fixture(scope="module")
def hub() -> Hub:
    return make_hub(dict(files()))


def slugs(digest: Digest, part: str) -> list[str]:
    return [one.slug for one in getattr(digest, part)]


def test_weeks_are_isos_and_over() -> None:
    found = finished_weeks(NOW)
    assert [one.name for one in found] == [f"2026-W{number}" for number in range(46, 38, -1)]
    assert len(found) == WEEKS
    assert found[0].sunday == date(2026, 11, 15)
    assert finished_weeks(date(2026, 11, 16)) == found, "on Monday a week is over"
    assert finished_weeks(date(2026, 11, 15))[0].name == "2026-W45"
    assert Week(date(2026, 12, 28)).name == "2026-W53"
    assert Week(date(2024, 12, 30)).name == "2025-W01"


def test_what_a_week_holds(hub: Hub) -> None:
    found = digests(hub, NOW)["en"][0]
    assert slugs(found, "new") == ["monday", "late", "sunday"]
    assert slugs(found, "answered") == ["chain"]
    assert slugs(found, "decided") == ["rack"]
    assert slugs(found, "coming") == ["soon"]
    assert slugs(found, "elsewhere") == ["elsewhere"], "translations are no news elsewhere"


def test_other_languages_have_their_own(hub: Hub) -> None:
    found = digests(hub, NOW)["ja"][0]
    assert slugs(found, "new") == ["elsewhere", "monday"]
    assert slugs(found, "coming") == []
    assert slugs(found, "elsewhere") == ["monday", "late", "chain", "sunday"]


def test_a_week_stays_as_it_was(hub: Hub) -> None:
    one = digests(hub, NOW)["en"][0]
    for days in (1, 20, 50):
        later = [two for two in digests(hub, NOW + timedelta(days=days))["en"] if two.week == one.week]
        assert later == [one]
    assert one.week not in [two.week for two in digests(hub, NOW + timedelta(weeks=WEEKS))["en"]], "and then goes"


def test_new_members_are_in_it_and_hidden_ones_are_not() -> None:
    member = "---\nname: {}\nlogin: {}\n{}---\n"
    files = {
        "content/members/lau-wing.md": member.format("Lau Wing", "lauwing", ""),
        "content/members/hidden-hand.md": member.format("Zebedee", "zquux", "visibility: hidden\n"),
        "content/members/broken.md": "---\nname: [\n---\n",
    }
    hub = make_hub(files)
    paths = tuple(MergedPath(path, Action.ADDED) for path in files)
    merge = Merge(1, 101, "lauwing", None, datetime(2026, 11, 10, tzinfo=UTC), paths, "records/merges/1.json")
    [found] = digests(Hub(hub.tree, hub.settings, History(Source.RECORDS, (merge,))), NOW)["en"]
    assert slugs(found, "members") == ["lau-wing"]


def test_an_empty_hub_has_no_weeks() -> None:
    assert set(digests(make_hub(), NOW).values()) == {()}
