"""The figures of a season, each by a small history that a reader can count through."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest

from kaifong.entries.hub import Hub
from kaifong.history.activity import PullActivity
from kaifong.insight.absence import absence
from kaifong.insight.balance import LETTERS, balance
from kaifong.insight.criticism import criticism
from kaifong.insight.engagement import engagement
from kaifong.insight.facts import Facts
from kaifong.insight.formats import KINDS, matrix, wanted
from kaifong.insight.funnel import funnel
from kaifong.insight.growth import growth
from kaifong.insight.period import period, seasons_between
from kaifong.insight.response import percentile, response
from kaifong.insight.waiting import waiting

MakeHub = Callable[..., Hub]
MakePull = Callable[..., PullActivity]
NOW = date(2026, 11, 21)
Q4 = period("2026Q4", NOW)
Q3 = period("2026Q3", NOW)


def day(month: int, of: int) -> date:
    """A day of 2026."""
    return date(2026, month, of)


def facts(hub: Hub, now: date = NOW) -> Facts:
    """Facts on the tests' day."""
    return Facts(hub, now)


ROWS = (
    (1, "ann", day(7, 1), "content/en/stories/one.md"),
    (2, "ben", day(8, 3), "content/ja/reviews/two.md"),
    (3, "ann", day(10, 5), "content/en/answers/three.md"),
    (4, "cho", day(10, 6), "content/en/events/four.md"),
    (5, "cho", day(10, 8), "content/en/stories/five.md"),
    (6, "cho", day(11, 2), "content/members/cho.md"),
    (7, "ben", day(11, 3), "-content/ja/reviews/two.md"),
)


def test_a_season_is_seen_up_to_the_day_and_then_stands() -> None:
    assert (Q4.until, Q4.over) == (NOW, False)
    assert (Q3.until, Q3.over) == (day(9, 30), True)
    assert period("2026Q3", date(2027, 5, 1)) == Q3
    assert Q4.weeks[0] == day(9, 28)
    assert [Q4.week_of(one) for one in (day(10, 1), day(10, 4), day(10, 5), day(12, 31))] == [0, 0, 1, 13]
    assert len(Q4.weeks) == 14


def test_seasons_run_from_the_first_day_to_now() -> None:
    assert seasons_between(date(2026, 1, 31), NOW) == ("2026Q4", "2026Q3", "2026Q2", "2026Q1")
    assert seasons_between(NOW, NOW) == ("2026Q4",)


def test_growth_counts_entries_people_and_first_timers(history: MakeHub) -> None:
    found = growth(facts(history(ROWS)), Q4)
    assert (found.entries, found.people, found.first_timers, found.profiles, found.so_far) == (3, 2, 1, 1, 3)
    weeks = {monday: (old, new) for monday, old, new in found.weeks if old or new}
    assert weeks == {day(10, 5): (1, 2)}
    assert found.by_kind == {("answer", "en"): 1, ("event", "en"): 1, ("story", "en"): 1}


def test_the_season_before_does_not_know_what_came_after(history: MakeHub) -> None:
    early, late = facts(history(ROWS[:2]), day(9, 30)), facts(history(ROWS))
    assert growth(early, period("2026Q3", day(9, 30))) == growth(late, Q3)
    assert funnel(early, Q3) == funnel(late, Q3)
    assert absence(early, Q3) == absence(late, Q3)
    assert matrix(early, Q3) == matrix(late, Q3)


def test_imports_and_programs_are_nobodys_growth(history: MakeHub) -> None:
    imported = "---\ntitle: Old\nauthor: ann\nimported: {from: jekyll, date: 2019-01-01}\n---\n\nWords.\n"
    hub = history(
        [(1, "ann", day(10, 5), "content/en/stories/old.md")], files={"content/en/stories/old.md": imported}
    )
    found = facts(hub)
    assert growth(found, Q4).entries == 0
    assert matrix(found, Q4).total == 1


def test_taking_part_counts_who_sent_and_who_answered(history: MakeHub, pull: MakePull) -> None:
    opened = datetime(2026, 10, 5, 1, tzinfo=UTC)
    found = engagement(facts(history(ROWS, [pull(3, "ann", opened, 5)])), Q4)
    # ann, ben and cho sent something; "reader" answered; ann and ben had been there before.
    assert (found.people, found.returned, found.helpers, found.share) == (4, 2, 1, None)
    assert {monday: (old, new) for monday, old, new in found.weeks if old or new} == {
        day(10, 5): (1, 2),
        day(11, 2): (1, 1),
    }


def test_answering_oneself_is_not_helping(history: MakeHub, pull: MakePull) -> None:
    opened = datetime(2026, 10, 5, 1, tzinfo=UTC)
    one = pull(3, "ann", opened, 5)
    assert one.opened_by is not None
    assert one.response is not None
    own = PullActivity(3, one.response.by, opened, response=one.response)
    assert engagement(facts(history(ROWS, [own])), Q4).helpers == 0


def waits(
    pull: MakePull, *hours: float | None, start: datetime = datetime(2026, 10, 5, 1, tzinfo=UTC)
) -> list[PullActivity]:
    """Pull requests that were answered after so many hours, or not at all."""
    return [pull(number, "dan", start, wait) for number, wait in enumerate(hours, 50)]


def test_a_median_is_of_five_or_more(history: MakeHub, pull: MakePull) -> None:
    few = response(facts(history((), waits(pull, 1, 2, 3, 4))), Q4).all
    assert (few.count, few.median, few.ninetieth, few.kept) == (4, None, None, None)
    found = response(facts(history((), waits(pull, 1, 2, 30, 4, 25))), Q4).all
    assert (found.median, found.ninetieth, found.kept) == (4, 30, 0.6)


def test_who_is_left_waiting_makes_it_worse_not_better(history: MakeHub, pull: MakePull) -> None:
    found = response(facts(history((), waits(pull, 1, 2, None, None, None))), Q4)
    assert found.all.median == math.inf
    assert found.all.kept == 0.4
    assert found.unanswered == 3


def test_what_is_still_within_the_promise_does_not_count_yet(history: MakeHub, pull: MakePull) -> None:
    late = datetime(2026, 11, 21, 8, tzinfo=UTC)  # four in the afternoon: eight hours before the day's end
    found = response(facts(history((), [*waits(pull, 1, 2, 3, 4, 5), pull(60, "eve", late, None)])), Q4)
    assert (found.all.count, found.unanswered) == (5, 1)


def test_an_answer_after_the_season_is_none_in_the_season(history: MakeHub, pull: MakePull) -> None:
    start = datetime(2026, 9, 28, 1, tzinfo=UTC)
    found = response(facts(history((), waits(pull, 1, 1, 1, 1, 24 * 20, start=start))), Q3)
    assert found.all.ninetieth == math.inf
    assert found.unanswered == 1


def test_languages_and_weekdays_are_the_hubs_own(history: MakeHub, pull: MakePull) -> None:
    sunday_evening = datetime(2026, 10, 4, 17, tzinfo=UTC)  # one on Monday morning in Hong Kong
    rows = [(number, "dan", day(10, 6), f"content/ja/stories/s{number}.md") for number in range(50, 55)]
    found = response(facts(history(rows, waits(pull, 1, 2, 3, 4, 5, start=sunday_evening))), Q4)
    assert [one.count for one in found.by_weekday] == [5, 0, 0, 0, 0, 0, 0]
    assert {tag: one.count for tag, one in found.by_language} == {"en": 0, "zh-Hant": 0, "zh-Hans": 0, "ja": 5}


@pytest.mark.parametrize(("share", "value"), [(0.5, 3), (0.9, 5), (0.2, 1), (0.21, 2), (1.0, 5)])
def test_percentiles_are_by_nearest_rank(share: float, value: float) -> None:
    assert percentile([1, 2, 3, 4, 5], share) == value


def test_the_list_of_who_waits_is_of_now_and_oldest_first(history: MakeHub, pull: MakePull) -> None:
    start = datetime(2026, 11, 19, 1, tzinfo=UTC)
    ones = [
        pull(3, "eve", start + timedelta(days=2), None),
        pull(1, "dan", start, None),
        pull(2, "dan", start, 4),
        pull(4, "eve", start, None, closed=9),
    ]
    found = waiting(facts(history((), ones)))
    assert [(one.number, one.overdue) for one in found] == [(1, True), (3, False)]


def test_a_hidden_member_waits_in_no_list(history: MakeHub, pull: MakePull) -> None:
    profile = "---\nname: Dan\nlogin: dan\ngithub_id: 104\nvisibility: hidden\n---\n"
    ones = [pull(1, "dan", datetime(2026, 11, 19, tzinfo=UTC), None)]
    assert waiting(facts(history((), ones, {"content/members/dan.md": profile}))) == ()
    assert len(waiting(facts(history((), ones)))) == 1


def review(stars: int) -> str:
    """A review with so many stars."""
    return f"---\ntitle: R\nauthor: ann\nproduct: Bell\nrating: {stars}\ndisclosure: Bought it.\n---\n\nWords.\n"


def test_criticism_that_is_gone_is_counted_as_if_all_had_been_critical(history: MakeHub, pull: MakePull) -> None:
    paths = [f"content/en/reviews/r{at}.md" for at in range(8)]
    rows = [(at + 1, "ben", day(3, 1), path) for at, path in enumerate(paths)]
    rows += [(21, "ann", day(10, 9), "-" + paths[6]), (22, "ann", day(10, 9), "-" + paths[7])]
    stars = (1, 2, 2, 3, 4, 5)
    files = {path: review(count) for path, count in zip(paths, stars, strict=False)}
    ended = [pull(90, "ben", datetime(2026, 10, 8, tzinfo=UTC), 1, closed=5)]
    found = criticism(facts(history(rows, ended, files)), Q4)
    assert (found.critical, found.others, found.reviews) == (3, 3, 6)
    assert dict(found.stars) == {1: 1, 2: 2, 3: 1, 4: 1, 5: 1}
    assert (found.settled, found.gone, found.unexplained) == (8, 2, 2)
    assert found.least == 3 / 5
    assert (found.closed, found.refused) == (1, 1)
    before = criticism(facts(history(rows, ended, files)), Q3)
    assert before.gone == 0, "it was still there then"


def test_whether_criticism_waits_longer(history: MakeHub, pull: MakePull) -> None:
    rows, files, pulls = [], {}, []
    for number in range(1, 11):
        path = f"content/en/reviews/r{number}.md"
        rows.append((number, "ben", day(10, 9), path))
        files[path] = review(1 if number <= 5 else 5)
        merged = datetime(2026, 10, 9, 4, tzinfo=UTC)
        pulls.append(pull(number, "ben", merged - timedelta(hours=70 if number <= 5 else 20), 1, merged=True))
    found = criticism(facts(history(rows, pulls, files)), Q4)
    assert (found.hours, found.others_hours) == (70, 20)


def test_the_matrix_holds_what_stood(history: MakeHub) -> None:
    found = matrix(facts(history(ROWS)), Q4)
    assert found.standing == {("story", "en"): 2, ("answer", "en"): 1, ("event", "en"): 1}
    assert found.fresh == {("story", "en"): 1, ("answer", "en"): 1, ("event", "en"): 1}
    assert matrix(facts(history(ROWS)), Q3).standing[("review", "ja")] == 1


def test_wanted_names_gaps_and_what_is_worth_translating(history: MakeHub) -> None:
    featured = "---\ntitle: Good\nauthor: ann\nfeatured: {by: ann, reason: Kind.}\n---\n\nWords.\n"
    hub = history(
        [(1, "ann", day(7, 1), "content/en/stories/good.md"), (2, "ann", day(7, 1), "content/ja/stories/two.md")],
        files={"content/en/stories/good.md": featured},
    )
    found = {one.language: one for one in wanted(hub, NOW)}
    assert found["zh-Hant"].kinds == ("story",), "of kinds that nobody has, none is wanted"
    assert [one.slug for one in found["ja"].translations] == ["good"]
    assert not found["en"]


def test_half_of_it_hangs_on_the_fewest(history: MakeHub) -> None:
    names = ["ann"] * 5 + ["ben"] * 2 + ["cho", "dan", "eve"]
    rows = [(at + 1, who, day(10, 5), f"content/en/stories/s{at}.md") for at, who in enumerate(names)]
    found = absence(facts(history(rows)), Q4)
    assert (found.all.entries, found.all.people, found.all.factor) == (10, 5, 1)
    assert found.all.shares == (0.5, 0.2, 0.1, 0.1, 0.1)
    few = absence(facts(history(rows[:4])), Q4)
    assert few.all.factor is None


def test_absence_looks_back_a_year(history: MakeHub) -> None:
    rows = [(at, "ben", date(2025, 11, 20 + at % 3), f"content/en/stories/s{at}.md") for at in range(1, 9)]
    assert absence(facts(history(rows)), Q4).all.entries == sum(one[2] > NOW - timedelta(days=365) for one in rows)


def test_what_comes_from_people_without_an_office(history: MakeHub) -> None:
    names = ["ann"] * 3 + ["ben"] * 3
    rows = [(at + 1, who, day(10, 5), f"content/en/stories/s{at}.md") for at, who in enumerate(names)]
    offices = "schema: kaifong.recognition/1\npoints: {story.author: 1}\nmaintainers:\n  - {id: 101, login: ann}\n"
    found = absence(facts(history(rows, files={"guidelines/recognition.yml": offices})), Q4)
    assert found.members_share == 0.5


def test_the_funnel_nests(history: MakeHub) -> None:
    rows = [
        (at, who, day(3, at), f"content/members/{who}.md") for at, who in enumerate(("ann", "ben", "cho", "dan"), 1)
    ]
    rows += [(10 + at, "ann", day(3, 2 + 7 * at), f"content/en/stories/a{at}.md") for at in range(4)]
    rows += [(20 + at, "ben", day(4, 1), f"content/en/stories/b{at}.md") for at in range(5)]
    rows += [(30, "cho", day(4, 1), "content/en/stories/c.md"), (31, "eve", day(4, 1), "content/en/stories/e.md")]
    found = funnel(facts(history(rows)), Q4)
    assert found.steps == (4, 3, 2, 1)
    assert found.outside == 1


def test_each_kind_counts_for_one_letter() -> None:
    named = [kind for _, kinds in LETTERS for kind in kinds]
    assert sorted(named) == sorted(KINDS)


def test_the_empty_quarter_shows(history: MakeHub) -> None:
    found = balance(facts(history(ROWS)), Q4)
    assert found.counts == (1, 0, 1, 0, 1)
    assert found.empty == ("product", "contribution")


def test_an_empty_hub_has_figures_of_nothing(history: MakeHub) -> None:
    found = facts(history(()))
    assert growth(found, Q4).entries == engagement(found, Q4).people == absence(found, Q4).all.entries == 0
    assert response(found, Q4).all.count == criticism(found, Q4).reviews == funnel(found, Q4).profiles == 0
    assert matrix(found, Q4).total == balance(found, Q4).total == 0
    assert not any(wanted(found.hub, NOW))


def test_the_order_of_records_changes_nothing(history: MakeHub) -> None:
    hub = history(ROWS)
    again = history(ROWS, files=dict.fromkeys(()))
    assert growth(facts(hub), Q4) == growth(facts(again), Q4)


def test_what_is_dated_after_the_day_has_not_happened(history: MakeHub) -> None:
    found = facts(history(ROWS), day(10, 6))
    assert growth(found, period("2026Q4", day(10, 6))).entries == 2
