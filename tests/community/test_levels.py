"""How far one person is up the ladder: the same as all points together say."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from kaifong.community.account import member_trust
from kaifong.community.levels import level_of
from kaifong.community.points import Ledger
from kaifong.community.recognition import Step, Words
from kaifong.community.recognition_reader import read_recognition
from kaifong.entries.hub import load

ROOT = Path(__file__).parents[2]
DAY = date(2026, 11, 21)


def test_everybody_of_the_demo_stands_where_their_points_put_them() -> None:
    hub = load(ROOT)
    recognition = read_recognition(hub)
    ledger = Ledger(hub, recognition, DAY)
    asking = [step.id for step in recognition.ladder if step.asks]
    found = set()
    for name, member in hub.members.items():
        step = member_trust(ledger, name).step
        wanted = asking.index(step.id) + 1 if step and step.id in asking else 0
        login, number = member.front.get("login", name), member.front.get("github_id")
        assert level_of(hub, recognition, login.upper(), number, DAY) == wanted, name
        found.add(wanted)
    assert found == {0, 1, 2, 3}


def test_a_stranger_and_a_hub_without_a_ladder_have_none() -> None:
    hub = load(ROOT)
    recognition = read_recognition(hub)
    assert level_of(hub, recognition, "nobody-here", 999, DAY) == 0
    assert level_of(hub, replace(recognition, ladder=()), "bw-kwokkeung", 1026, DAY) == 0


def test_a_first_step_that_asks_for_something_counts() -> None:
    hub = load(ROOT)
    words = Words({"en": "A step"}, "en")
    recognition = replace(read_recognition(hub), ladder=(Step("a", words, 1), Step("b", words, 10_000)))
    login = hub.members["leung-kam-wah"].front["login"]
    assert level_of(hub, recognition, login, hub.members["leung-kam-wah"].front["github_id"], DAY) == 1
