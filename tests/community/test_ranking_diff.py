"""The ranking diff: who moves when the rules change, by how much and why, and nothing of hidden members."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from kaifong.cli.ranking_json import ranking_json
from kaifong.community.ranking_diff import Cause, RankingDiff, RuleChange, ranking_diff
from kaifong.community.recognition import RECOGNITION
from kaifong.community.recognition_reader import parse_recognition
from kaifong.entries.hub import Hub
from kaifong.github.ranking_told import rules_told
from kaifong.history.change import Action, Change, ChangedFile
from kaifong.languages.catalogue import translator
from kaifong.reporting.ranking_markdown import MOST, ranking_markdown
from kaifong.reporting.ranking_text import ranking_text

NOW = date(2026, 11, 21)
ENGLISH = translator("en")


def community(kit: Any, *work: tuple[str, str, str]) -> Hub:
    """Entries by kind's folder, author and day."""
    files = {f"content/en/{folder}/e{at}.md": kit.text(author=author) for at, (folder, author, _) in enumerate(work)}
    if any(folder == "tutorials" for folder, _, _ in work):
        files = {
            path: text.replace("title: A ride\n", "title: A ride\ndifficulty: easy\n")
            if "tutorials" in path
            else text
            for path, text in files.items()
        }
    merges = tuple(
        kit.merge(at + 1, day, path) for at, (path, (_, _, day)) in enumerate(zip(files, work, strict=True))
    )
    hub: Hub = kit.hub(files, merges)
    return hub


def changed(kit: Any, hub: Hub, old: str, new: str, season: str | None = None) -> RankingDiff:
    """The diff for rules in which one thing is written differently."""
    assert old in kit.rules
    tags = tuple(hub.settings.by_tag)
    before = parse_recognition(kit.rules.encode(), tags, "en")
    after = parse_recognition(kit.rules.replace(old, new, 1).encode(), tags, "en")
    return ranking_diff(hub, before, after, NOW, season=season)


DAYS = ("2026-03-02", "2026-10-05", "2026-10-12", "2026-10-19")


def test_a_figure_moves_those_who_did_that_work(kit: Any) -> None:
    hub = community(
        kit, *(("stories", "mei", day) for day in DAYS[:2]), *(("tutorials", "kit", day) for day in DAYS[:1])
    )
    diff = changed(kit, hub, "story.author: 10", "story.author: 7")
    assert diff.rules == (RuleChange("points.story.author", "10", "7"),)
    mei, kit_ = diff.moves
    assert (mei.member, mei.points, mei.ranks) == ("mei", -6, -1)
    assert mei.causes == (Cause("story.author", 20, 14),)
    assert (mei.step_before, mei.step_after) == ("regular", "newcomer")
    assert (kit_.member, kit_.points, kit_.ranks, kit_.causes) == ("kit", 0, 1, ())
    told = ranking_text(diff, ENGLISH)
    assert "points.story.author: 10 → 7" in told
    assert "@mei  20 → 14 (-6); rank 1 → 2; trust regular → newcomer" in told
    assert "others moved past" in told


def test_a_limit_is_told_from_a_figure(kit: Any) -> None:
    hub = community(kit, ("tutorials", "mei", DAYS[0]))
    diff = changed(kit, hub, "daily_cap: 30", "daily_cap: 9")
    [mei] = diff.moves
    assert mei.causes == (Cause("tutorial.author", 16, 9),)
    assert "tutorial.author: 16 → 9, by the limits" in ranking_text(diff, ENGLISH)


def test_badges_are_lost_and_won(kit: Any) -> None:
    hub = community(kit, ("stories", "mei", DAYS[0]))
    [lost] = changed(
        kit, hub, "counts: [story.author, tutorial.author], at_least: 1", "counts: [tutorial.author], at_least: 1"
    ).moves
    assert (lost.member, lost.points, lost.badges_lost, lost.badges_won) == ("mei", 0, ("first-words",), ())
    [won] = changed(kit, hub, "counts: [story.author], at_least: 2", "counts: [story.author], at_least: 1").moves
    assert (won.badges_lost, won.badges_won) == ((), ("steady",))


def test_whoever_enters_or_leaves_a_board_is_told_so(kit: Any) -> None:
    hub = community(kit, ("stories", "mei", DAYS[0]))
    away = changed(kit, hub, "story.author: 10", "story.author: 0")
    assert "leaves the board, from rank 1" in ranking_text(away, ENGLISH)
    assert away.moves[0].after is None


def test_the_season_of_a_board_can_be_named(kit: Any) -> None:
    hub = community(kit, *(("stories", "mei", day) for day in DAYS))
    [mei] = changed(kit, hub, "story.author: 10", "story.author: 7", season="2026Q4").moves
    assert mei.causes == (Cause("story.author", 30, 21),)


def test_words_and_offices_move_nobody(kit: Any) -> None:
    hub = community(kit, ("stories", "mei", DAYS[0]))
    diff = changed(kit, hub, "name: First words", "name: Another name")
    assert (diff.rules, diff.moves) == ((), ())
    assert "Nobody’s points" in ranking_text(diff, ENGLISH)


def test_hidden_members_are_in_no_form_of_it(kit: Any) -> None:
    hub = community(kit, ("stories", "shy", DAYS[0]), ("stories", "shy-one", DAYS[1]), ("stories", "mei", DAYS[2]))
    diff = changed(kit, hub, "story.author: 10", "story.author: 7")
    for told in (ranking_text(diff, ENGLISH), ranking_markdown(diff, ENGLISH), ranking_json(diff)):
        assert "mei" in told
        assert "shy" not in told
    assert diff.people == 1


def test_markdown_calls_nobody_and_ends(kit: Any) -> None:
    names = [f"rider-{at}" for at in range(MOST + 4)]
    hub = community(kit, *(("stories", f'"{name}"', DAYS[0]) for name in names))
    diff = changed(kit, hub, "story.author: 10", "story.author: 7")
    assert len(diff.moves) == MOST + 4
    told = ranking_markdown(diff, ENGLISH)
    assert "@" not in told
    assert "And 4 more" in told
    assert told.count("\n| rider-") == MOST


def test_json_has_it_all(kit: Any) -> None:
    hub = community(kit, ("stories", "mei", DAYS[0]))
    told = json.loads(ranking_json(changed(kit, hub, "story.author: 10", "story.author: 7")))
    assert told["schema"] == "kaifong.ranking-diff/1"
    assert told["rules"] == [{"key": "points.story.author", "before": "10", "after": "7"}]
    assert told["moves"][0]["before"] == {"rank": 1, "points": 10}


def pull(data: bytes | None, path: str = RECOGNITION) -> Change:
    action = Action.REMOVED if data is None else Action.EDITED
    return Change((ChangedFile(path, action, data=data, before=b"x"),))


def test_a_pull_request_is_told_what_its_rules_would_do(kit: Any) -> None:
    hub = community(kit, ("stories", "mei", DAYS[0]))
    data = kit.rules.replace("story.author: 10", "story.author: 7").encode()
    told = rules_told(hub, pull(data), NOW, ENGLISH)
    assert told is not None
    assert "| `points.story.author` | 10 | 7 |" in told
    assert rules_told(hub, pull(data, "guidelines/policy.yml"), NOW, ENGLISH) is None
    assert rules_told(hub, pull(None), NOW, ENGLISH) is None


def test_rules_that_cannot_be_read_are_told_too(kit: Any) -> None:
    hub = community(kit, ("stories", "mei", DAYS[0]))
    told = rules_told(hub, pull(b"schema: kaifong.recognition/1\npoints:\n  story.auther: 1\n"), NOW, ENGLISH)
    assert told is not None
    assert "story.auther" in told
    assert told.startswith("The rules of this pull request cannot be read")
