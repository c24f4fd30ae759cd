"""What holds for the boards of every community: they add up, agree with each other, hide, and never punish work."""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.community.test_score_properties import START, communities, entries, made, totals

from kaifong.community.badges import badges_of
from kaifong.community.boards import GROUP, KIND, LANGUAGE, Boards
from kaifong.community.points import Ledger
from kaifong.community.standings import board
from kaifong.community.tiers import tier_of

TIERS = "tiers:\n  - {id: candle, name: Candle, points: 8}\n  - {id: lantern, name: Lantern, points: 30, weeks: 2}\n"
GROUPS = ("riders", "bakers")
SEASONS = (None, "2026Q1", "2026Q2")
few = settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
belongs = st.lists(st.lists(st.sampled_from(GROUPS), unique=True, max_size=2), min_size=14, max_size=14)


def hub_with_groups(
    kit: Any, community: list[dict[str, Any]], named: list[list[str]]
) -> tuple[dict[str, str], tuple[Any, ...]]:
    """As `made`, each entry for no, one or two groups, with tiers among the rules."""
    files, merges = made(kit, community)
    for (path, text), groups in zip(list(files.items()), named, strict=False):
        files[path] = text.replace("---\n", f"---\ngroups: [{', '.join(groups)}]\n", 1)
    groups_ = {f"content/groups/{one}.md": f"---\ntitle: {one}\nlanguage: en\n---\n\nWe.\n" for one in GROUPS}
    return files | groups_ | {"guidelines/recognition.yml": kit.rules + TIERS}, merges


@few
@given(communities, belongs)
def test_all_boards_at_once_are_the_same_as_one_by_one(
    kit: Any, community: list[dict[str, Any]], named: list[list[str]]
) -> None:
    ledger = kit.ledger(*hub_with_groups(kit, community, named))
    boards = Boards(ledger)
    for season in SEASONS:
        assert boards.board(season) == board(ledger, season=season)
        for language in ("en", "ja"):
            assert boards.board(season, LANGUAGE, language) == board(ledger, season=season, language=language)
        for kind in ("story", "tutorial", "answer"):
            assert boards.board(season, KIND, kind) == board(ledger, season=season, kind=kind)
        for group in GROUPS:
            assert boards.board(season, GROUP, group) == board(ledger, season=season, group=group)
    assert set(boards.seasons) == {season for season in SEASONS if season and board(ledger, season=season)}


@few
@given(communities, belongs)
def test_kinds_and_languages_and_seasons_add_up_to_the_great_board(
    kit: Any, community: list[dict[str, Any]], named: list[list[str]]
) -> None:
    boards = Boards(kit.ledger(*hub_with_groups(kit, community, named)))
    whole = {one.member: (one.points, one.entries) for one in boards.board()}
    for parts in (
        [boards.board(None, KIND, one) for one in boards.of(KIND)],
        [boards.board(None, LANGUAGE, one) for one in boards.of(LANGUAGE)],
        [boards.board(one) for one in boards.seasons],
    ):
        sums: defaultdict[str, tuple[int, int]] = defaultdict(lambda: (0, 0))
        for line in (line for part in parts for line in part):
            points, count = sums[line.member]
            sums[line.member] = points + line.points, count + line.entries
        assert sums == whole


@few
@given(communities, belongs)
def test_nobody_hidden_is_on_any_of_them(kit: Any, community: list[dict[str, Any]], named: list[list[str]]) -> None:
    boards = Boards(kit.ledger(*hub_with_groups(kit, community, named)))
    parts = [(by, of) for by in (KIND, LANGUAGE, GROUP) for of in boards.of(by)]
    every = [boards.board(season, by, of) for season in SEASONS for by, of in parts]
    for lines in (*every, *(boards.board(season) for season in SEASONS)):
        assert not {one.member for one in lines} & {"shy", "shy-one"}


@few
@given(communities, belongs)
def test_a_groups_board_is_what_its_entries_brought(
    kit: Any, community: list[dict[str, Any]], named: list[list[str]]
) -> None:
    ledger = kit.ledger(*hub_with_groups(kit, community, named))
    for group in GROUPS:
        sums: defaultdict[str, int] = defaultdict(int)
        for one in ledger.points:
            at = int(one.entry.slug.removeprefix("e"))
            if group in named[at] and one.points and one.member not in ("shy", "shy-one"):
                sums[one.member] += one.points
        assert {one.member: one.points for one in Boards(ledger).board(None, GROUP, group)} == sums


@few
@given(communities, entries, belongs)
def test_work_that_is_merged_later_lowers_nobody(
    kit: Any, community: list[dict[str, Any]], more: dict[str, Any], named: list[list[str]]
) -> None:
    """Whoever does it: no points, badge or tier of anybody goes because somebody's work comes in."""
    latest = max(one["day"] for one in community)
    later = {**more, "day": max(latest, more["day"])}
    before = kit.ledger(*hub_with_groups(kit, community, named))
    after = kit.ledger(*hub_with_groups(kit, [*community, later], named))
    assert len(after.hub.entries) == len(before.hub.entries) + 1
    then, now = totals(before), totals(after)
    for key, points in then.items():
        assert now[key] >= points
        assert badges(before, key) <= badges(after, key)
        assert tier_of(after, key).level >= tier_of(before, key).level
    assert START + timedelta(days=6) < kit.now


def badges(ledger: Ledger, key: str) -> set[str]:
    return {one.badge.id for one in badges_of(ledger.by_member.get(key, ()), ledger.recognition)}
