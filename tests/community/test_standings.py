"""Boards, badges, trust, accounts and seasons."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from kaifong.community.account import UnknownMemberError, explain, member_trust
from kaifong.community.badges import badges_of
from kaifong.community.recognition import RECOGNITION
from kaifong.community.recognition_reader import read_recognition
from kaifong.community.seasons import bounds, season_of
from kaifong.community.standings import Standing, around, board


def community(kit: Any, *authors: str, day: str = "2026-11-02") -> Any:
    """One story for each name, each on a day of its own, so that nothing is halved."""
    files = {f"content/en/stories/s{at}.md": kit.text(author=name) for at, name in enumerate(authors)}
    merges = tuple(kit.merge(at + 1, f"{day[:8]}{at + 1:02}", path) for at, path in enumerate(files))
    return kit.ledger(files, merges)


def test_equal_points_share_a_rank_and_the_next_is_the_next_number(kit: Any) -> None:
    ledger = community(kit, "mei", "mei", "kit", "kit", "newbie", "amy")
    assert board(ledger) == (
        Standing(1, "kit", 20, 2),
        Standing(1, "mei", 20, 2),
        Standing(2, "amy", 10, 1),
        Standing(2, "newbie", 10, 1),
    )


def test_hidden_members_are_left_out_and_leave_no_gap(kit: Any) -> None:
    ledger = community(kit, "shy", "shy", "shy-one", "mei")
    assert board(ledger) == (Standing(1, "mei", 10, 1),)


def test_a_broken_profile_counts_as_hidden(kit: Any) -> None:
    files, merges = kit.stories("2026-11-02")
    files["content/members/mei.md"] = "---\nvisibility: hidden\nname: [\n---\n"
    assert board(kit.ledger(files, merges)) == ()


def test_boards_of_a_season_a_language_and_a_kind(kit: Any) -> None:
    files = {
        "content/en/stories/a.md": kit.text(author="mei"),
        "content/ja/stories/b.md": kit.text(author="kit"),
        "content/en/answers/c.md": kit.text(author="kit"),
    }
    merges = tuple(
        kit.merge(at, day, path)
        for at, (day, path) in enumerate(zip(("2026-09-30", "2026-10-01", "2026-11-01"), files, strict=True), 1)
    )
    ledger = kit.ledger(files, merges)
    assert [(one.member, one.points) for one in board(ledger, season="2026Q4")] == [("kit", 15)]
    assert [(one.member, one.points) for one in board(ledger, language="en")] == [("mei", 10), ("kit", 5)]
    assert [(one.member, one.points) for one in board(ledger, kind="story")] == [("kit", 10), ("mei", 10)]
    assert board(ledger, season="2026Q3", language="ja") == ()


def test_the_lines_around_a_member() -> None:
    lines = tuple(Standing(at, f"m{at}", 100 - at, 1) for at in range(1, 20))
    assert [one.member for one in around(lines, "m10", 2)] == ["m8", "m9", "m10", "m11", "m12"]
    assert [one.member for one in around(lines, "m1", 2)] == ["m1", "m2", "m3"]
    assert around(lines, "nobody") == ()


@pytest.mark.parametrize(
    ("day", "season"),
    [("2026-01-01", "2026Q1"), ("2026-03-31", "2026Q1"), ("2026-04-01", "2026Q2"), ("2026-12-31", "2026Q4")],
)
def test_a_season_is_a_quarter(day: str, season: str) -> None:
    when = date.fromisoformat(day)
    assert season_of(when) == season
    first, last = bounds(season)
    assert first <= when <= last
    assert season_of(first) == season_of(last) == season


@pytest.mark.parametrize("text", ["2026", "2026Q5", "2026q1", "Q1", "2026Q1 ", "0000Q1", "２０２６Q1x"])
def test_what_is_no_season(text: str) -> None:
    with pytest.raises(ValueError, match=text.strip() or "x"):
        bounds(text)


def test_badges_show_what_earned_them(kit: Any) -> None:
    files, merges = kit.stories("2026-03-02", "2026-03-03", "2026-03-09")
    ledger = kit.ledger(files, merges)
    first, steady = badges_of(ledger.by_member["mei"], ledger.recognition)
    assert (first.badge.id, first.when, [one.number for one in first.evidence]) == (
        "first-words",
        date(2026, 3, 2),
        [1],
    )
    assert (steady.badge.id, steady.when) == ("steady", date(2026, 3, 9))
    assert [one.number for one in steady.evidence] == [1, 3]  # the second was in the first week too


def test_a_badge_goes_with_what_earned_it(kit: Any) -> None:
    files, merges = kit.stories("2026-03-02", "2026-03-09")
    files.pop("content/en/stories/s1.md")
    ledger = kit.ledger(files, merges)
    assert [one.badge.id for one in badges_of(ledger.by_member["mei"], ledger.recognition)] == ["first-words"]


def test_what_credits_nobody_earns_no_badge(kit: Any) -> None:
    rules = kit.rules.replace("counts: [story.author, tutorial.author]", "counts: [answer.accepted]")
    path = "content/en/answers/a.md"
    earned = {}
    for asker in ("mei", "kit"):
        front = {"author": "newbie", "asked_by": asker, "asked_at": "https://github.com/x/y/discussions/1"}
        text = kit.text("Detail.\n\n## Answer by @mei {#accepted}\n\nGrease it.\n", **front)
        ledger = kit.ledger({RECOGNITION: rules, path: text}, (kit.merge(1, "2026-03-02", path),))
        earned[asker] = [one.badge.id for one in badges_of(ledger.by_member["mei"], ledger.recognition)]
    assert earned == {"mei": [], "kit": ["first-words"]}


def test_a_badge_counts_languages(kit: Any) -> None:
    files = {
        f"content/{tag}/stories/a.md": kit.text(author="mei", translator="kit", translates="{language: en}")
        for tag in ("ja", "zh-Hant")
    }
    ledger = kit.ledger(files, (kit.merge(1, "2026-03-02", *files),))
    assert [one.badge.id for one in badges_of(ledger.by_member["kit"], ledger.recognition)] == ["bridge"]


def test_the_ladder_says_what_is_missing(kit: Any) -> None:
    ledger = community(kit, "mei")
    trust = member_trust(ledger, "mei")
    assert trust.step is not None
    assert trust.next is not None
    assert (trust.step.id, trust.next.id, trust.points_missing, trust.weeks_missing) == ("newcomer", "regular", 10, 1)
    files, merges = kit.stories("2026-03-02", "2026-03-09")
    top = member_trust(kit.ledger(files, merges), "mei")
    assert top.step is not None
    assert (top.step.id, top.next, top.points_missing, top.weeks_missing) == ("regular", None, 0, 0)


@pytest.mark.parametrize("name", ["mei", "@mei", "mei-rides", "@Mei-Rides", "Mei"])
def test_an_account_is_found_by_any_name(kit: Any, name: str) -> None:
    hub = kit.hub(*kit.stories("2026-11-02", "2026-07-02"))
    found = explain(hub, read_recognition(hub), name, kit.now)
    assert (found.member, found.name, found.total) == ("mei", "Mei", 20)
    assert found.seasons == {"2026Q4": 10, "2026Q3": 10}
    assert found.standing == Standing(1, "mei", 20, 2)
    assert found.season_standing == Standing(1, "mei", 10, 1)
    assert (found.source, found.shortfall, found.hidden) == ("records", None, False)


def test_an_account_of_somebody_without_a_profile(kit: Any) -> None:
    hub = kit.hub(*kit.stories("2026-11-02", author="Newbie-99"))
    found = explain(hub, read_recognition(hub), "@newbie-99", kit.now)
    assert (found.member, found.profile, found.total) == ("newbie-99", None, 10)


def test_a_hidden_member_has_an_account_and_no_rank(kit: Any) -> None:
    hub = kit.hub(*kit.stories("2026-11-02", author="shy"))
    found = explain(hub, read_recognition(hub), "shy", kit.now)
    assert (found.hidden, found.total, found.standing, found.season_standing) == (True, 10, None, None)


def test_a_member_with_nothing_merged_has_an_empty_account(kit: Any) -> None:
    hub = kit.hub({})
    found = explain(hub, read_recognition(hub), "mei", kit.now)
    assert (found.total, found.points, found.seasons) == (0, (), {"2026Q4": 0})


def test_an_unknown_name_brings_the_nearest_and_never_a_hidden_one(kit: Any) -> None:
    hub = kit.hub(*kit.stories("2026-11-02", author="newbie"))
    rules = read_recognition(hub)
    with pytest.raises(UnknownMemberError) as raised:
        explain(hub, rules, "@newbei", kit.now)
    assert "@newbie" in raised.value.mend
    scored = kit.hub(*kit.stories("2026-11-02", author="shy"))
    for one in (hub, scored):
        with pytest.raises(UnknownMemberError) as raised:
            explain(one, rules, "@shi", kit.now)
        assert "shy" not in str(raised.value)


def test_what_waits_for_evidence_is_listed(kit: Any) -> None:
    files, merges = kit.stories("2026-11-02")
    files["content/en/stories/draft.md"] = kit.text(author="mei-rides")
    hub = kit.hub(files, merges)
    found = explain(hub, read_recognition(hub), "mei", kit.now)
    assert found.unproven == {"content/en/stories/draft.md": "no-merge"}
