"""What is taken down loses its points, badges, tier, trust and places, and has them again when it comes back.

In real hubs: folders with files, merge records and decisions, read by `load` as a build reads them.
"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kaifong.community.account import Account, account
from kaifong.community.boards import GROUP, Boards
from kaifong.community.points import Ledger
from kaifong.community.recognition import RECOGNITION
from kaifong.community.recognition_reader import read_recognition
from kaifong.entries.gone import tombstones
from kaifong.entries.hub import load

STORY = "content/en/stories/a-ride.md"
ANSWER = "content/en/answers/a-chain.md"
ADDRESS = "en/stories/a-ride/"
HUB = "schema: kaifong.hub/1\nname: {en: Test}\ntimezone: Asia/Hong_Kong\nlanguages: [{tag: en, name: English}]\n"
TIERS = "tiers:\n  - {id: candle, name: Candle, points: 5}\n  - {id: lantern, name: Lantern, points: 20}\n"
NOW = date(2026, 11, 21)


class Folder:
    """A hub on disk: Mei's story for the riders, Kit its co-author, and Mei's accepted answer to Kit's question."""

    def __init__(self, root: Path, kit: Any) -> None:
        self.root = root
        self.numbers = 0
        self.write("hub.yml", HUB)
        self.write(RECOGNITION, kit.rules + TIERS)
        for path, text in kit.members.items():
            self.write(path, text)
        self.write(
            "content/groups/riders.md", "---\ntitle: Riders\nlanguage: en\nconveners: [kit]\n---\n\nWe ride.\n"
        )
        self.story = kit.text(author="mei", co_authors="[kit]", groups="[riders]")
        self.write(STORY, self.story)
        asked = {"author": "shy", "asked_by": "kit", "asked_at": "https://github.com/x/y/discussions/1"}
        self.write(ANSWER, kit.text("Detail.\n\n## Answer by @mei {#accepted}\n\nGrease it.\n", **asked))
        self.merged("2026-10-05", "added", STORY)
        self.merged("2026-10-13", "added", ANSWER)

    def write(self, path: str, text: str) -> None:
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).write_text(text, "utf-8")

    def merged(self, day: str, change: str, path: str) -> None:
        self.numbers += 1
        told = {
            "schema": "kaifong.merge/1",
            "pull_request": self.numbers,
            "submitter": {"id": 101, "login": "mei-rides"},
            "merged_by": {"id": 1, "login": "yan-tong"},
            "merged_at": f"{day}T04:00:00Z",
            "paths": [{"path": path, "change": change}],
        }
        self.write(f"records/merges/{self.numbers}.json", json.dumps(told))

    def decided(self, case: str, by: int, effect: str, day: str, **more: object) -> None:
        told = {
            "schema": "kaifong.decision/1",
            "case": case,
            "decided_on": day,
            "decided_by": [{"id": by, "login": f"moderator-{by}"}],
            "clause": "respect",
            "reason": "The text called another rider names, twice.",
            "paths": [{"path": STORY, "effect": effect}],
        }
        self.write(f"records/decisions/{case}.json", json.dumps(told | more))

    def ledger(self) -> Ledger:
        hub = load(self.root)
        assert hub.history.shortfall is None
        return Ledger(hub, read_recognition(hub), NOW)

    def account(self, name: str = "mei") -> Account:
        return account(self.ledger(), name)

    def taken_down(self) -> None:
        (self.root / STORY).unlink()
        self.merged("2026-11-02", "removed", STORY)


@pytest.fixture
def folder(tmp_path: Path, kit: Any) -> Folder:
    return Folder(tmp_path, kit)


def have(one: Account) -> tuple[object, ...]:
    """What can be lost."""
    tier, step = one.tier.tier, one.trust.step
    badges = [earned.badge.id for earned in one.badges]
    return one.total, badges, tier.id if tier else None, step.id if step else None


WITH: tuple[object, ...] = (22, ["first-words"], "lantern", "regular")
WITHOUT: tuple[object, ...] = (12, [], "candle", "newcomer")


def test_what_there_is_to_lose(folder: Folder) -> None:
    assert have(folder.account()) == WITH
    assert have(folder.account("kit"))[0] == 4 + 2
    assert [one.member for one in Boards(folder.ledger()).board(None, GROUP, "riders")] == ["mei", "kit"]


def test_a_removal_by_decision_takes_all_of_it(folder: Folder) -> None:
    folder.taken_down()
    folder.decided("k7q2-m4xd-9fwp", 2, "removed", "2026-11-02", measure="removal")
    assert tombstones(folder.ledger().hub, NOW)[ADDRESS].reason.value == "rules"
    assert have(folder.account()) == WITHOUT
    assert have(folder.account("kit"))[0] == 2, "who helped with it loses their part too"
    boards = Boards(folder.ledger())
    assert boards.board(None, GROUP, "riders") == ()
    assert [(one.member, one.points) for one in boards.board("2026Q4")] == [("mei", 12), ("kit", 2)]


def test_a_tombstone_leaves_as_little(folder: Folder) -> None:
    (folder.root / STORY).unlink()
    stone = {"schema": "kaifong.tombstone/1", "address": ADDRESS, "reason": "law", "on": "2026-11-02"}
    folder.write("records/tombstones/en--stories--a-ride.json", json.dumps(stone))
    assert tombstones(folder.ledger().hub, NOW)[ADDRESS].reason.value == "law"
    assert have(folder.account()) == WITHOUT
    assert all(one.entry.path != STORY for one in folder.ledger().points)


def test_what_an_appeal_brings_back_counts_from_the_first_day(folder: Folder) -> None:
    before = folder.account()
    folder.taken_down()
    folder.decided("k7q2-m4xd-9fwp", 2, "removed", "2026-11-02", measure="removal")
    folder.write(STORY, folder.story)
    folder.merged("2026-11-09", "added", STORY)
    folder.decided("b3bb-k2k2-p5p5", 3, "restored", "2026-11-09", overturns="k7q2-m4xd-9fwp")
    after = folder.account()
    assert have(after) == WITH
    assert after.points == before.points
    assert ADDRESS not in tombstones(folder.ledger().hub, NOW)


def test_whoever_takes_their_own_down_loses_it_likewise(folder: Folder) -> None:
    folder.taken_down()
    assert tombstones(folder.ledger().hub, NOW)[ADDRESS].reason.value == "author"
    assert have(folder.account()) == WITHOUT
