"""In which language somebody is answered, and who they are."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from kaifong.github.reader_language import language_of, reader_of
from kaifong.github.reading.people import approved_by, is_newcomer
from kaifong.github.reading.pull import GHOST, Account, account_of, pull_of
from kaifong.history.merges import History, Merge, Source
from kaifong.testing import make_hub

PROFILE = "---\nname: Mei\ngithub_id: 7\nlogin: mei\nlanguages: [fr, ja, en]\n---\n\nHi.\n"
HUB = make_hub({"content/members/mei.md": PROFILE})
ENGLISH = "We left the workshop before the first bus and rode along the old sea wall until the sun was up."
CHINESE = "今日朝早我哋喺深水埗出發，沿住海邊一路踩到大埔，食咗個早餐先返屋企。"


@pytest.mark.parametrize(
    ("who", "paths", "text", "told"),
    [
        (("mei", 7), ["content/zh-Hant/stories/a.md"], ENGLISH, ("ja", True)),
        (("renamed", 7), [], "", ("ja", True)),
        (("mei", 8), [], "", ("en", False)),
        (("yan", 9), ["content/zh-Hant/a.md", "content/ja/b.md", "content/zh-Hant/x.md"], "", ("zh-Hant", False)),
        (("yan", 9), ["content/members/yan.md"], CHINESE, ("zh-Hant", False)),
        (("yan", 9), ["content/members/yan.md"], ENGLISH, ("en", False)),
        (("yan", 9), ["content/xx/a/b.md", "README.md"], "?!", ("en", False)),
        (("yan", 9), ["guidelines/ja/safety.md"], "", ("ja", False)),
    ],
    ids=["profile", "by id", "somebody else", "most files", "text", "english", "nothing", "guidelines"],
)  # fmt: skip
def test_profile_then_files_then_text_then_the_hub_s_own(
    who: tuple[str, int], paths: list[str], text: str, told: tuple[str, bool]
) -> None:
    found = reader_of(HUB, *who, paths, text)
    assert (found.language, found.known) == told
    assert language_of(HUB, *who, paths, text) == found.interface == found.words.tag


def review(who: str, number: int, state: str, commit: str = "h", sort: str = "User") -> dict[str, Any]:
    return {"user": {"login": who, "id": number, "type": sort}, "state": state, "commit_id": commit}


@pytest.mark.parametrize(
    ("reviews", "who"),
    [
        ([review("a", 1, "APPROVED")], ["a"]),
        ([review("a", 1, "APPROVED", "old")], []),
        ([review("a", 1, "APPROVED"), review("a", 1, "CHANGES_REQUESTED")], []),
        ([review("a", 1, "APPROVED"), review("a", 1, "DISMISSED")], []),
        ([review("a", 1, "APPROVED"), review("a", 1, "COMMENTED"), review("b", 2, "APPROVED")], ["a", "b"]),
        ([review("bot", 3, "APPROVED", sort="Bot"), {"user": None, "state": "APPROVED", "commit_id": "h"}], []),
    ],
    ids=["stands", "another commit", "taken back", "dismissed", "a comment changes nothing", "bots and ghosts"],
)
def test_an_approval_stands_on_the_head_as_each_person_s_latest_word(
    reviews: list[dict[str, Any]], who: list[str]
) -> None:
    assert [one.login for one in approved_by(reviews, "h")] == who


def test_a_newcomer_is_who_has_nothing_merged_by_number_where_it_is_known() -> None:
    day = datetime(2026, 1, 1, tzinfo=UTC)
    merges = (Merge(1, 7, "mei", None, day, (), "x"), Merge(2, None, "Old-Login", None, day, (), "x"))
    hub = type(HUB)(HUB.tree, HUB.settings, History(Source.RECORDS, merges))
    assert not is_newcomer(hub, Account("renamed", 7))
    assert is_newcomer(hub, Account("mei", 8))
    assert not is_newcomer(hub, Account("old-login", 9))


def test_a_pull_request_without_an_author_or_a_fork_is_read() -> None:
    side = {"sha": "a" * 40, "ref": "x", "repo": {"full_name": "o/r", "private": False}}
    told = {"number": 3, "user": None, "state": "open", "head": {**side, "repo": None}, "base": side, "body": None}
    pull = pull_of(told)
    assert pull.author == GHOST == account_of(None)
    assert pull.head_repository is None
    assert pull.from_fork
    assert (pull.body, pull.mergeable, pull.draft, pull.labels, pull.asked) == ("", None, False, (), ())
