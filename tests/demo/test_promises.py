"""The demo hub has what docs/demo-hub.md says that it has."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from kaifong.entries.hub import Entry, Hub
from kaifong.entries.kinds import BY_FOLDER
from kaifong.entries.kinds.ama import Ama
from kaifong.entries.kinds.answer import Answers
from kaifong.entries.kinds.challenge import draw_order
from kaifong.entries.translations import Freshness, freshness

TODAY = date(2026, 11, 21)  # the day on which the demo is told
KINDS = [kind.name for kind in BY_FOLDER.values()]
LANGUAGES = ["en", "zh-Hant", "zh-Hans", "ja"]
CLAUSES = {
    "respect", "relevance", "promotion", "privacy", "safety", "authorship", "consent", "quality", "form", "language",
    "consequences", "appeals", "encouraged",
}  # fmt: skip


def contents(hub: Hub) -> list[Entry]:
    """Entries of the content kinds."""
    return [one for one in hub.entries.values() if one.kind in KINDS]


def test_no_file_is_broken(demo: Hub) -> None:
    assert {path: entry.problems for path, entry in demo.entries.items() if entry.problems} == {}
    assert dict(demo.strays) == {}


def test_there_is_enough_to_read(demo: Hub) -> None:
    assert len(contents(demo)) >= 64
    assert all(count >= 10 for count in Counter(one.language for one in contents(demo)).values())
    assert len(demo.groups) == 5


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_list_of_the_site_has_something(demo: Hub, kind: str, language: str) -> None:
    assert demo.of_kind(kind, language)


def test_the_members(demo: Hub) -> None:
    assert len(demo.members) == 26
    assert [name for name, one in demo.members.items() if one.hidden] == ["yip-kwok-keung"]
    roles = Counter(
        role["role"] for one in demo.members.values() for role in one.front.get("roles", ()) if "until" in role
    )
    assert roles == {"moderator": 2}
    ids = [one.front["github_id"] for one in demo.members.values()]
    assert len(set(ids)) == len(ids)
    silent = set(demo.members) - {name for one in contents(demo) for _, name in one.people()}
    assert {"grace-muthoni", "ruan-lan"} <= silent


def test_everybody_named_has_a_profile(demo: Hub) -> None:
    named = {name for one in demo.entries.values() if one.kind != "member" for _, name in one.people()}
    assert named - set(demo.members) == set()
    groups = {slug for one in demo.entries.values() for slug in one.front.get("groups", ())}
    assert groups == set(demo.groups)


def test_the_amas(demo: Hub) -> None:
    amas = [one for one in contents(demo) if one.kind == "ama" and "translates" not in one.front]
    assert sorted(one.front["state"] for one in amas) == ["closed", "closed", "collecting"]
    for one in amas:
        held = one.front["starts"].replace(tzinfo=ZoneInfo(one.front["zone"]))
        assert (held.date() > TODAY) == (one.front["state"] == "collecting")
        assert isinstance(one.parsed, Ama)
        if one.front["state"] == "closed":
            assert len(one.parsed.questions) >= 6
            assert one.parsed.unanswered
            assert any(len(question.answers) > 1 for question in one.parsed.questions)


def test_the_best_answers(demo: Hub) -> None:
    answers = [one for one in contents(demo) if one.kind == "answer"]
    assert len([one for one in answers if "translates" not in one.front]) >= 10
    for one in answers:
        assert isinstance(one.parsed, Answers)
        assert one.parsed.accepted
        assert one.front["review_by"] > TODAY


def test_ideas_in_each_state(demo: Hub) -> None:
    assert {one.front["state"] for one in contents(demo) if one.kind == "idea"} == {
        "open", "planned", "done", "declined",
    }  # fmt: skip


def test_the_past_challenge_was_drawn_as_it_says(demo: Hub) -> None:
    challenge = demo.entries["content/en/challenges/ten-wet-mornings/index.md"]
    taking_part = {
        one.address: one for one in contents(demo) if one.front.get("challenge") == "en/challenges/ten-wet-mornings"
    }
    assert len(taking_part) == 3
    assert all(
        challenge.front["opens"] <= one.front["date"] <= challenge.front["closes"] for one in taking_part.values()
    )
    first = taking_part[draw_order(challenge.front["draw"]["secret"], taking_part)[0]]
    winner = challenge.front["winners"][0]
    assert (winner["entry"] + "/", winner["member"]) == (first.address, first.front["author"])


def test_a_challenge_is_open_with_its_secret_kept(demo: Hub) -> None:
    challenge = demo.entries["content/zh-Hant/challenges/ugliest-repair/index.md"]
    assert challenge.front["opens"] <= TODAY <= challenge.front["closes"]
    assert "secret" not in challenge.front["draw"]
    assert any(one.front.get("challenge") == "zh-Hant/challenges/ugliest-repair" for one in contents(demo))


def test_events_past_and_to_come_in_four_zones(demo: Hub) -> None:
    events = [one.front for one in contents(demo) if one.kind == "event"]
    assert {one["zone"] for one in events} >= {"Asia/Hong_Kong", "Asia/Tokyo", "Asia/Taipei", "Asia/Kuala_Lumpur"}
    noon = datetime(2026, 11, 21, 12)  # noqa: DTZ001 - by the clocks of each event
    assert {one["starts"] < noon for one in events} == {True, False}


def test_reviews_disclose_and_some_are_critical(demo: Hub) -> None:
    reviews = [one.front for one in contents(demo) if one.kind == "review"]
    assert all(one["disclosure"] for one in reviews)
    assert min(one["rating"] for one in reviews) <= 2


def test_galleries_have_four_pictures_and_stories_a_cover(demo: Hub) -> None:
    assert all(len(one.front["items"]) >= 4 for one in contents(demo) if one.kind == "gallery")
    assert all("cover" in one.front for one in contents(demo) if one.kind == "story")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_clause_stands_in_every_language(demo: Hub, language: str) -> None:
    clauses = demo.of_kind("guideline", language)
    assert {one.slug for one in clauses} == {*CLAUSES, "index"}
    orders = sorted(one.front["order"] for one in clauses if one.slug != "index")
    assert orders == list(range(1, 14))


def test_one_translation_is_stale_on_purpose(demo: Hub) -> None:
    stale = []
    for one in demo.entries.values():
        said = one.front.get("translates")
        if said is None:
            continue
        source = demo.translations(one)[said["language"]]
        if freshness(one, source) is not Freshness.CURRENT:
            stale.append(one.path)
    assert stale == ["guidelines/ja/privacy.md"]
