"""What holds for every community: sums, caps, order, hiding, and that taking an entry down never pays."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kaifong.community.account import account
from kaifong.community.points import Ledger
from kaifong.community.seasons import season_of
from kaifong.community.standings import board, counted

PEOPLE = ("mei", "kit", "shy", "newbie", "mei-rides")
KINDS = ("stories", "tutorials", "answers")
START = date(2026, 3, 28)  # a season ends within the week

entries = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(KINDS),
        "language": st.sampled_from(("en", "ja")),
        "author": st.sampled_from(PEOPLE),
        "other": st.sampled_from(PEOPLE),
        "asker": st.sampled_from(PEOPLE),
        "day": st.integers(0, 6),
    }
)
communities = st.lists(entries, min_size=1, max_size=14)
few = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def made(kit: Any, community: list[dict[str, Any]]) -> tuple[dict[str, str], tuple[Any, ...]]:
    """Files and merges of a community."""
    files: dict[str, str] = {}
    merges = []
    for at, one in enumerate(community):
        path = f"content/{one['language']}/{one['kind']}/e{at}.md"
        front = {"author": one["author"]}
        body = "Words."
        if one["kind"] == "answers":
            front |= {"asked_by": one["asker"], "asked_at": "https://github.com/x/y/discussions/1"}
            body = f"Detail.\n\n## Answer by @{one['other']} {{#accepted}}\n\nGrease it.\n"
        else:
            front["co_authors"] = f"[{one['other']}]"
        if one["kind"] == "tutorials":
            front["difficulty"] = "easy"
        files[path] = kit.text(body, **front)
        merges.append(kit.merge(at + 1, (START + timedelta(days=one["day"])).isoformat(), path))
    return files, tuple(merges)


def totals(ledger: Ledger) -> Mapping[str, int]:
    """Everybody's points of all time."""
    return {key: sum(one.points for one in points) for key, points in ledger.by_member.items()}


@few
@given(communities)
def test_boards_and_accounts_add_up_the_same_points(kit: Any, community: list[dict[str, Any]]) -> None:
    ledger = kit.ledger(*made(kit, community))
    for season in (None, "2026Q1", "2026Q2"):
        shown = {one.member: one.points for one in board(ledger, season=season)}
        for member in ledger.by_member:
            mine = account(ledger, member)
            total = mine.total if season is None else mine.seasons.get(season, 0)
            assert total == sum(one.points for one in counted(mine.points, season=season))
            assert shown.get(member, 0) == (0 if mine.hidden else total)
        for parts in (
            [("language", one) for one in ("en", "ja")],
            [("kind", one) for one in ("story", "tutorial", "answer")],
        ):
            pieces: defaultdict[str, int] = defaultdict(int)
            for name, value in parts:
                for line in board(ledger, season=season, **{name: value}):
                    pieces[line.member] += line.points
            assert pieces == shown


@few
@given(communities)
def test_limits_hold(kit: Any, community: list[dict[str, Any]]) -> None:
    ledger = kit.ledger(*made(kit, community))
    assert not ledger.unproven
    rules = ledger.recognition.rules
    days: defaultdict[tuple[str, date], int] = defaultdict(int)
    asked: defaultdict[tuple[str, str, str], int] = defaultdict(int)
    for one in ledger.points:
        assert 0 <= one.points <= one.base * one.factor <= one.base
        assert one.why
        days[one.member, one.when] += one.points
        if one.role in ("accepted", "answerer") and one.points:
            asker = ledger.who.key(str(one.entry.front["asked_by"]))
            assert asker != one.member
            asked[one.member, asker, season_of(one.when)] += 1
    assert all(points <= rules.daily_cap for points in days.values())
    assert all(count <= (rules.counterpart_limit or 0) for count in asked.values())


@few
@given(communities, st.randoms(use_true_random=False))
def test_the_order_of_records_does_not_matter(kit: Any, community: list[dict[str, Any]], chance: Any) -> None:
    files, merges = made(kit, community)
    shuffled_files, shuffled = list(files.items()), list(merges)
    chance.shuffle(shuffled_files)
    chance.shuffle(shuffled)
    one, other = kit.ledger(files, merges), kit.ledger(dict(shuffled_files), tuple(shuffled))
    told = [[(p.member, p.role, p.entry.path, p.points, p.why) for p in each.points] for each in (one, other)]
    assert told[0] == told[1]


@few
@given(communities)
def test_nobody_hidden_is_on_any_board(kit: Any, community: list[dict[str, Any]]) -> None:
    ledger = kit.ledger(*made(kit, community))
    for season in (None, "2026Q1", "2026Q2"):
        for kind in (None, "story", "tutorial", "answer"):
            for language in (None, "en", "ja"):
                lines = board(ledger, season=season, kind=kind, language=language)
                assert not {one.member for one in lines} & {"shy", "shy-one"}
                assert all(one.points > 0 for one in lines)
                assert [one.rank for one in lines] == sorted(one.rank for one in lines)


@few
@given(communities, st.data())
def test_taking_an_entry_down_never_raises_its_authors_score(
    kit: Any, community: list[dict[str, Any]], data: Any
) -> None:
    files, merges = made(kit, community)
    at = data.draw(st.integers(0, len(files) - 1))
    path = list(files)[at]
    before = kit.ledger(files, merges)
    after = kit.ledger({name: text for name, text in files.items() if name != path}, merges)
    author = before.who.key(community[at]["author"])
    assert totals(after).get(author, 0) <= totals(before).get(author, 0)
    assert not any(one.entry.path == path for one in after.points)
