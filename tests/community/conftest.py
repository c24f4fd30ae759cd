"""Small hubs with a history, in memory."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from kaifong.community.points import Ledger
from kaifong.community.recognition import RECOGNITION
from kaifong.community.recognition_reader import read_recognition
from kaifong.entries.hub import Hub
from kaifong.history.change import Action
from kaifong.history.merges import History, Merge, MergedPath, Source
from kaifong.testing import make_hub

RULES = """\
schema: kaifong.recognition/1
points:
  story.author: 10
  story.co-author: 4
  story.translator: 6
  tutorial.author: 16
  answer.author: 5
  answer.asker: 2
  answer.answerer: 6
  answer.accepted: 12
  ama.author: 8
  ama.guest: 9
  ama.asker: 2
  ama.answerer: 6
  group.convener: 7
rules:
  daily_cap: 30
  counterpart_limit: 2
badges:
  - {id: first-words, name: First words, about: One., counts: [story.author, tutorial.author], at_least: 1}
  - {id: steady, name: Steady, about: Two weeks., counts: [story.author], at_least: 2, unit: weeks}
  - {id: bridge, name: Bridge, about: Two languages., counts: [story.translator], at_least: 2, unit: languages}
trust:
  - {id: newcomer, name: Newcomer, points: 0}
  - {id: regular, name: Regular, points: 20, weeks: 2}
"""

NOW = date(2026, 11, 21)


def _member(name: str, **front: object) -> str:
    keys = {"name": name.title(), **front}
    return "---\n" + "".join(f"{key}: {value}\n" for key, value in keys.items()) + "---\nHello.\n"


MEMBERS = {
    "content/members/mei.md": _member("mei", github_id=101, login="mei-rides"),
    "content/members/kit.md": _member("kit", github_id=102, login="kit"),
    "content/members/shy.md": _member("shy", github_id=103, login="shy-one", visibility="hidden"),
}


def merge(number: int, day: str, *paths: str, by: str = "kit", github_id: int | None = None, hour: int = 4) -> Merge:
    """A merge record; 04:00 UTC is noon in Hong Kong."""
    moment = datetime.fromisoformat(f"{day}T{hour:02}:00:00").replace(tzinfo=UTC)
    touched = tuple(MergedPath(path, Action.ADDED) for path in sorted(paths))
    return Merge(number, github_id, by, "maintainer", moment, touched, f"records/merges/{number}.json")


def hub_of(files: Mapping[str, str], merges: tuple[Merge, ...] = (), shortfall: str | None = None) -> Hub:
    """A hub with our three members, our rules, the files and their history."""
    made = make_hub({RECOGNITION: RULES, **MEMBERS, **files})
    source = Source.RECORDS if merges else Source.NONE
    return replace(made, history=History(source, merges, shortfall))


def ledger_of(files: Mapping[str, str], merges: tuple[Merge, ...], now: date = NOW) -> Ledger:
    """The points of such a hub."""
    hub = hub_of(files, merges)
    return Ledger(hub, read_recognition(hub), now)


class Kit:
    """What the tests of this room build with."""

    rules = RULES
    now = NOW
    members = MEMBERS
    merge = staticmethod(merge)
    hub = staticmethod(hub_of)
    ledger = staticmethod(ledger_of)

    @staticmethod
    def text(body: str = "Words.", **front: object) -> str:
        """An entry with a title."""
        keys = {"title": "A ride", **front}
        return "---\n" + "".join(f"{key}: {value}\n" for key, value in keys.items()) + f"---\n\n{body}\n"

    @classmethod
    def stories(
        cls, *days: str, author: str = "mei", kind: str = "stories"
    ) -> tuple[dict[str, str], tuple[Merge, ...]]:
        """One entry a day, by an author, merged in that order."""
        files = {f"content/en/{kind}/s{at}.md": cls.text(author=author) for at, _ in enumerate(days)}
        merges = tuple(merge(at + 1, day, path) for at, (day, path) in enumerate(zip(days, files, strict=True)))
        return files, merges


@pytest.fixture(scope="session")
def kit() -> Any:
    """See `Kit`."""
    return Kit
