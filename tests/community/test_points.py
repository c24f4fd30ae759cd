"""Points: who is credited, what the limits take, and what nothing is given for."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from kaifong.community.credits import Why
from kaifong.community.evidence import Unproven
from kaifong.community.points import Ledger

ANSWER = "content/en/answers/a.md"
AMA_FRONT = {"state": "closed", "author": "mei", "starts": "2026-05-09 20:00", "zone": "Asia/Hong_Kong"}


def got(ledger: Ledger, member: str) -> list[tuple[str, int, tuple[Why, ...]]]:
    """Role, points and reasons of one person, oldest first."""
    return [(one.role, one.points, one.why) for one in ledger.by_member.get(member, ())]


def test_a_merged_story_scores_for_its_author_with_its_evidence(kit: Any) -> None:
    ledger = kit.ledger(*kit.stories("2026-03-02"))
    [point] = ledger.points
    assert (point.member, point.role, point.entry.path) == ("mei", "author", "content/en/stories/s0.md")
    assert (point.evidence, point.number, point.when) == ("records/merges/1.json", 1, date(2026, 3, 2))
    assert (point.base, point.factor, point.points, point.why, point.season) == (10, 1, 10, (Why.FULL,), "2026Q1")


def test_the_day_is_the_hubs_own(kit: Any) -> None:
    files, _ = kit.stories("2026-03-31")
    [point] = kit.ledger(files, (kit.merge(1, "2026-03-31", *files, hour=17),)).points
    # 17:00 UTC is one o'clock in Hong Kong, on the next day and in the next season.
    assert (point.when, point.season) == (date(2026, 4, 1), "2026Q2")


def test_repeats_of_a_day_are_halved_and_rounded_down(kit: Any) -> None:
    ledger = kit.ledger(*kit.stories(*["2026-03-02"] * 5))
    assert [one.points for one in ledger.points] == [10, 5, 2, 1, 0]
    assert [one.factor for one in ledger.points] == [1, 0.5, 0.25, 0.125, 0.0625]
    assert [one.why for one in ledger.points] == [(Why.FULL,), *[(Why.REPEAT,)] * 4]


def test_another_day_or_another_kind_is_no_repeat(kit: Any) -> None:
    files = {
        "content/en/stories/a.md": kit.text(author="mei"),
        "content/en/answers/b.md": kit.text(author="mei"),
        "content/en/stories/c.md": kit.text(author="mei"),
    }
    merges = (
        kit.merge(1, "2026-03-02", "content/en/stories/a.md", "content/en/answers/b.md"),
        kit.merge(2, "2026-03-03", "content/en/stories/c.md"),
    )
    assert sorted(one.points for one in kit.ledger(files, merges).points) == [5, 10, 10]


def test_a_day_brings_no_more_than_its_cap(kit: Any) -> None:
    files = {
        "content/en/tutorials/a.md": kit.text(author="mei", difficulty="easy"),
        "content/en/stories/b.md": kit.text(author="mei"),
        "content/en/answers/c.md": kit.text(author="mei"),
    }
    merges = tuple(kit.merge(at, "2026-03-02", path) for at, path in enumerate(files, 1))
    assert got(kit.ledger(files, merges), "mei") == [
        ("author", 16, (Why.FULL,)),
        ("author", 10, (Why.FULL,)),
        ("author", 4, (Why.DAILY_CAP,)),
    ]


def answer(kit: Any, by: str, *, author: str = "kit", asked_by: str | None = None) -> str:
    """A best answer."""
    front = {"author": author, "asked_at": "https://github.com/x/y/discussions/1"}
    if asked_by:
        front["asked_by"] = asked_by
    return str(kit.text(f"Detail.\n\n## Answer by @{by} {{#accepted}}\n\nGrease it.\n", **front))


def test_each_role_has_its_own_points(kit: Any) -> None:
    ledger = kit.ledger({ANSWER: answer(kit, "mei", asked_by="newbie")}, (kit.merge(1, "2026-03-02", ANSWER),))
    assert got(ledger, "kit") == [("author", 5, (Why.FULL,))]
    assert got(ledger, "newbie") == [("asker", 2, (Why.FULL,))]
    assert got(ledger, "mei") == [("accepted", 12, (Why.FULL,)), ("answerer", 0, (Why.OTHER_PART,))]


def test_nothing_for_ones_own_question(kit: Any) -> None:
    ledger = kit.ledger({ANSWER: answer(kit, "mei", asked_by="mei")}, (kit.merge(1, "2026-03-02", ANSWER),))
    assert got(ledger, "mei") == [
        ("accepted", 0, (Why.OWN_QUESTION,)),
        ("answerer", 0, (Why.OWN_QUESTION,)),
        ("asker", 2, (Why.FULL,)),
    ]


def test_nobody_accepts_their_own_answer_for_points(kit: Any) -> None:
    text = answer(kit, "kit", author="kit", asked_by="mei")
    ledger = kit.ledger({ANSWER: text}, (kit.merge(1, "2026-03-02", ANSWER),))
    assert got(ledger, "kit") == [
        ("accepted", 0, (Why.OWN_ENTRY,)),
        ("answerer", 0, (Why.OWN_ENTRY,)),
        ("author", 5, (Why.FULL,)),
    ]


@pytest.mark.parametrize(
    ("state", "points", "why"),
    [("announced", 0, Why.NOT_YET), ("collecting", 0, Why.NOT_YET), ("closed", 9, Why.FULL)],
)
def test_a_guest_scores_once_the_evening_was_held(kit: Any, state: str, points: int, why: Why) -> None:
    front = {**AMA_FRONT, "author": "kit", "state": state, "guests": "[{name: Mei, member: mei}]"}
    path = "content/en/amas/frames.md"
    body = "## Why bamboo? {#q-why}\n\n*Asked by @newbie*\n\n### Answer by @mei\n\nIt grows.\n"
    ledger = kit.ledger({path: kit.text(body, **front)}, (kit.merge(1, "2026-03-02", path),))
    assert ("guest", points, (why,)) in got(ledger, "mei")


def test_an_ama_answer_counts_unless_all_were_to_ones_own_questions(kit: Any) -> None:
    front = {**AMA_FRONT, "guests": "[{name: Kit, member: kit}]"}

    def body(asker: str) -> str:
        return f"## Why bamboo? {{#q-why}}\n\n*Asked by @{asker}*\n\n### Answer by @newbie\n\nIt grows.\n"

    path = "content/en/amas/frames.md"
    history = (kit.merge(1, "2026-05-10", path),)
    asked = kit.ledger({path: kit.text(body("somebody"), **front)}, history)
    assert got(asked, "newbie") == [("answerer", 6, (Why.FULL,))]
    assert got(asked, "kit") == [("guest", 9, (Why.FULL,))]
    assert got(asked, "mei") == [("author", 8, (Why.FULL,))]
    own = kit.ledger({path: kit.text(body("newbie"), **front)}, history)
    assert got(own, "newbie") == [("answerer", 0, (Why.OWN_QUESTION,)), ("asker", 2, (Why.FULL,))]


def test_one_person_can_credit_another_only_so_often_in_a_season(kit: Any) -> None:
    files = {f"content/en/answers/a{at}.md": answer(kit, "mei", asked_by="kit", author="shy") for at in range(4)}
    days = ("2026-01-05", "2026-02-05", "2026-03-05", "2026-04-05")
    merges = tuple(kit.merge(at, day, path) for at, (day, path) in enumerate(zip(days, files, strict=True), 1))
    accepted = [one for one in got(kit.ledger(files, merges), "mei") if one[0] == "accepted"]
    assert accepted == [
        ("accepted", 12, (Why.FULL,)),
        ("accepted", 12, (Why.FULL,)),
        ("accepted", 0, (Why.COUNTERPART,)),
        ("accepted", 12, (Why.FULL,)),  # another season
    ]


def test_of_a_days_entries_of_a_kind_the_one_worth_most_counts_whole(kit: Any) -> None:
    files = {"content/en/answers/a.md": kit.text(author="mei"), "content/en/answers/b.md": answer(kit, "mei")}
    merges = tuple(kit.merge(at, "2026-03-02", path) for at, path in enumerate(files, 1))
    # Were it the other way round, taking the first one down would bring six points more.
    assert [(role, points) for role, points, _ in got(kit.ledger(files, merges), "mei") if points] == [
        ("author", 2),
        ("accepted", 12),
    ]


def test_who_asked_is_the_counterpart_not_who_wrote_it_up(kit: Any) -> None:
    files = {f"content/en/answers/a{at}.md": answer(kit, "mei", asked_by=f"asker-{at}") for at in range(4)}
    merges = tuple(kit.merge(at, f"2026-01-{at:02}", path) for at, path in enumerate(files, 5))
    points = got(kit.ledger(files, merges), "mei")
    assert [one for one in points if one[0] == "accepted"] == [("accepted", 12, (Why.FULL,))] * 4


def test_an_answer_to_somebody_else_counts_beside_one_to_oneself(kit: Any) -> None:
    body = "".join(
        f"## Question {at}? {{#q-{at}}}\n\n*Asked by @{asker}*\n\n### Answer by @newbie\n\nIt grows.\n\n"
        for at, asker in enumerate(("newbie", "kit"))
    )
    path = "content/en/amas/frames.md"
    text = kit.text(body, guests="[{name: Lau}]", **AMA_FRONT)
    ledger = kit.ledger({path: text}, (kit.merge(1, "2026-05-10", path),))
    assert ("answerer", 6, (Why.FULL,)) in got(ledger, "newbie")


def test_what_was_merged_today_counts(kit: Any) -> None:
    assert [one.points for one in kit.ledger(*kit.stories(kit.now.isoformat())).points] == [10]


def test_of_a_translation_the_translator_is_credited(kit: Any) -> None:
    files = {
        "content/en/stories/a.md": kit.text(author="mei"),
        "content/ja/stories/a.md": kit.text(author="mei", translator="kit", translates="{language: en}"),
    }
    ledger = kit.ledger(files, (kit.merge(1, "2026-03-02", *files),))
    assert got(ledger, "mei") == [("author", 10, (Why.FULL,)), ("author", 0, (Why.TRANSLATION,))]
    assert got(ledger, "kit") == [("translator", 6, (Why.FULL,))]


def test_a_translated_ama_credits_its_guests_and_askers_once(kit: Any) -> None:
    body = "## Why bamboo? {#q-why}\n\n*Asked by @newbie*\n\n### Answer by @kit\n\nIt grows.\n"
    front = {**AMA_FRONT, "guests": "[{name: Kit, member: kit}]"}
    files = {
        "content/en/amas/frames.md": kit.text(body, **front),
        "content/ja/amas/frames.md": kit.text(body, translates="{language: en}", translator="amy", **front),
    }
    ledger = kit.ledger(files, (kit.merge(1, "2026-05-10", *files),))
    totals = {key: sum(one.points for one in points) for key, points in ledger.by_member.items()}
    assert totals == {"mei": 8, "kit": 9, "newbie": 2}
    assert ("asker", 0, (Why.TRANSLATION,)) in got(ledger, "newbie")


def test_who_signs_a_translation_without_a_translator_translated_it(kit: Any) -> None:
    path = "content/ja/stories/a.md"
    ledger = kit.ledger(
        {path: kit.text(author="kit", translates="{language: en}")}, (kit.merge(1, "2026-03-02", path),)
    )
    assert got(ledger, "kit") == [("translator", 6, (Why.FULL,))]


def test_groups_and_co_authors_score_and_what_is_not_listed_does_not(kit: Any) -> None:
    files = {
        "content/groups/dawn.md": kit.text(conveners="[kit]"),
        "content/en/stories/a.md": kit.text(author="mei", co_authors="[kit]"),
        "content/en/news/n.md": kit.text(author="mei"),
    }
    ledger = kit.ledger(files, (kit.merge(1, "2026-03-02", *files),))
    assert sorted(got(ledger, "kit")) == [("co-author", 4, (Why.FULL,)), ("convener", 7, (Why.FULL,))]
    assert got(ledger, "mei") == [("author", 10, (Why.FULL,))]


def test_the_first_merge_counts_also_after_the_file_came_back(kit: Any) -> None:
    files, merges = kit.stories("2026-03-02")
    again = (*merges, kit.merge(2, "2026-10-02", *files), kit.merge(3, "2026-11-02", *files))
    assert [one.evidence for one in kit.ledger(files, again).points] == ["records/merges/1.json"]


def test_what_is_taken_down_loses_its_points(kit: Any) -> None:
    files, merges = kit.stories("2026-03-02", "2026-03-03")
    files.pop("content/en/stories/s0.md")
    assert [one.entry.slug for one in kit.ledger(files, merges).points] == ["s1"]


@pytest.mark.parametrize(
    ("front", "day", "reason"),
    [
        ({"author": "mei"}, None, Unproven.NO_MERGE),
        ({"author": "mei"}, "2026-11-22", Unproven.FUTURE),
        ({"author": "mei", "imported": "{from: the old forum, date: 2027-01-01}"}, None, Unproven.FUTURE),
        ({"author": "mei", "imported": "{from: the old forum}"}, None, Unproven.NO_MERGE),
        ({"author": "mei", "title": ""}, "2026-03-02", Unproven.BROKEN),
    ],
    ids=["no-merge", "future", "import-in-future", "import-undated", "broken"],
)
def test_what_is_not_proven_scores_nothing_and_says_why(
    kit: Any, front: dict[str, object], day: str | None, reason: Unproven
) -> None:
    path = "content/en/stories/a.md"
    merges = (kit.merge(1, day, path),) if day else ()
    ledger = kit.ledger({path: kit.text(**front)}, merges)
    assert ledger.points == ()
    assert ledger.unproven[path] is reason


def test_an_import_counts_on_its_own_day_where_no_history_knows_it(kit: Any) -> None:
    path = "content/en/stories/a.md"
    text = kit.text(author="mei", imported="{from: the old forum, date: 2019-05-01}")
    [alone] = kit.ledger({path: text}, ()).points
    assert (alone.when, alone.evidence, alone.number) == (date(2019, 5, 1), "imported from the old forum", None)
    [merged] = kit.ledger({path: text}, (kit.merge(1, "2026-03-02", path),)).points
    assert (merged.when, merged.evidence) == (date(2026, 3, 2), "records/merges/1.json")


@pytest.mark.parametrize(
    ("author", "key"),
    [
        ("mei", "mei"),
        ("mei-rides", "mei"),
        ("Mei-Rides", "mei"),
        ("nobody", "nobody"),
        ("Nobody", "nobody"),
    ],
)
def test_people_are_matched_by_name_and_login(kit: Any, author: str, key: str) -> None:
    assert [one.member for one in kit.ledger(*kit.stories("2026-03-02", author=author)).points] == [key]


def test_a_renamed_login_is_matched_by_its_id(kit: Any) -> None:
    files, _ = kit.stories("2026-03-02", author="mei-of-old")
    merges = (kit.merge(1, "2026-03-02", *files, by="mei-of-old", github_id=101),)
    assert [one.member for one in kit.ledger(files, merges).points] == ["mei"]


def test_a_login_that_somebody_else_took_is_not_the_member(kit: Any) -> None:
    files, _ = kit.stories("2026-03-02", author="mei-rides")
    merges = (kit.merge(1, "2026-03-02", *files, by="mei-rides", github_id=999),)
    assert [one.member for one in kit.ledger(files, merges).points] == ["mei-rides"]


def test_a_broken_entry_does_not_take_the_others_with_it(kit: Any) -> None:
    files, merges = kit.stories("2026-03-02", "2026-03-03")
    files["content/en/stories/s0.md"] = "---\ntitle: [\n---\n"
    ledger = kit.ledger(files, merges)
    assert [one.entry.slug for one in ledger.points] == ["s1"]
    assert ledger.unproven["content/en/stories/s0.md"] is Unproven.BROKEN
