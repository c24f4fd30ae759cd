"""The tracking issue's text, and when somebody is said to wait."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from kaifong.entries.hub import Hub
from kaifong.entries.settings_reader import parse_settings
from kaifong.entries.tree import MemoryTree
from kaifong.github.markers import Mark, mark
from kaifong.github.stewarding.thread_entry import ama_entry, answer_entry
from kaifong.github.stewarding.threads import Thread, Words
from kaifong.github.stewarding.upkeep import Load, Upkeep, gaps, sanctions_ending
from kaifong.github.stewarding.waiting import Waiting, _pull
from kaifong.github.stewarding.words import queue
from kaifong.history.activity import Person
from kaifong.history.merges import History, Source
from kaifong.languages.catalogue import translator

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
MEI, YAN, BOT = Person(7, "mei"), Person(1, "yan"), Person(41898282, "github-actions")
SETTINGS = """
name: Hub
timezone: Asia/Hong_Kong
languages:
  - {tag: en, name: English}
  - {tag: zh-Hant, name: 繁體中文}
discussions: {answers: [q-a], amas: [amas]}
"""


def hub(**files: str) -> Hub:
    tree = MemoryTree({path.replace("__", "/"): text.encode() for path, text in files.items()})
    return Hub(tree, parse_settings(SETTINGS.encode()), History(Source.NONE))


def ago(hours: float) -> datetime:
    return NOW - timedelta(hours=hours)


def who(person: Person | None, sort: str = "User") -> dict[str, Any] | None:
    return None if person is None else {"__typename": sort, "login": person.login, "databaseId": person.id}


def node(**changes: Any) -> dict[str, Any]:
    """A pull request as GraphQL tells it, opened 30 hours ago by mei."""
    status = {"state": "SUCCESS", "createdAt": ago(29.9).isoformat()}
    plain: dict[str, Any] = {
        "number": 9, "createdAt": ago(30).isoformat(), "isDraft": False, "body": "", "author": who(MEI),
        "labels": {"nodes": [{"name": "kaifong/lang-zh-Hant"}, {"name": "kaifong/kind-story"}]},
        "comments": {"nodes": []}, "first": {"nodes": []}, "reviews": {"nodes": []}, "reviewRequests": {"nodes": []},
        "commits": {"nodes": [{"commit": {"status": {"context": status}}}]},
    }  # fmt: skip
    return plain | changes


def comment(by: Person | None, hours: float, sort: str = "User") -> dict[str, Any]:
    return {"author": who(by, sort), "createdAt": ago(hours).isoformat()}


def review(hours: float | None) -> dict[str, Any]:
    return {"author": who(YAN), "submittedAt": None if hours is None else ago(hours).isoformat()}


def said(by: Person, **facts: Any) -> dict[str, Any]:
    """The first comments, one with a mark of a report."""
    sort = "Bot" if by is BOT else "User"
    return {"nodes": [{"author": who(by, sort), "body": "Hello\n\n" + mark(Mark.REPORT, **facts)}]}


def labelled(*names: str) -> dict[str, Any]:
    return {"nodes": [{"name": name} for name in names]}


def pushed(hours: float) -> dict[str, Any]:
    context = {"state": "PENDING", "createdAt": ago(hours).isoformat()}
    return {"nodes": [{"commit": {"status": {"context": context}}}]}


@pytest.mark.parametrize(
    ("changes", "since"),
    [
        pytest.param({}, 30, id="nobody has answered"),
        pytest.param({"comments": {"nodes": [comment(YAN, 20)]}}, None, id="answered"),
        pytest.param({"comments": {"nodes": [comment(YAN, 20), comment(MEI, 5)]}}, 5, id="the member spoke again"),
        pytest.param({"comments": {"nodes": [comment(YAN, 20)]}, "commits": pushed(3)}, 3, id="the member pushed"),
        pytest.param({"comments": {"nodes": [comment(Person(41898282, "bot"), 20, "Bot")]}}, 30, id="a machine"),
        pytest.param({"comments": {"nodes": [comment(None, 20)]}}, 30, id="a deleted account's word counts for none"),
        pytest.param({"reviews": {"nodes": [review(2)]}}, None, id="a review"),
        pytest.param({"reviews": {"nodes": [review(None)]}}, 30, id="a pending review"),
        pytest.param({"isDraft": True}, None, id="a draft"),
        pytest.param({"labels": labelled("kaifong/fix")}, None, id="the author's turn"),
        pytest.param({"labels": labelled("kaifong/fix"), "comments": {"nodes": [comment(MEI, 4)]}}, 4, id="asked"),
        pytest.param({"labels": labelled("kaifong/hold"), "first": said(BOT, theirs=True)}, None, id="to mend first"),
        pytest.param({"labels": labelled("kaifong/hold"), "first": said(MEI, theirs=True)}, 30, id="a forged turn"),
        pytest.param({"labels": labelled("kaifong/fix", "kaifong/appeal")}, 30, id="an appeal"),
        pytest.param({"commits": {"nodes": [{"commit": {"status": None}}]}}, 30, id="not even looked at"),
        pytest.param({"author": None}, 30, id="the author's account is gone"),
    ],
)  # fmt: skip
def test_since_when_somebody_waits(changes: dict[str, Any], since: float | None) -> None:
    found = _pull(node(**changes), None)
    assert (None if found is None else found.since) == (None if since is None else ago(since))


def test_the_queue_is_oldest_first_in_each_language_and_marks_what_is_late() -> None:
    waiting = [
        Waiting(5, "pull", ago(3), "en", "story"),
        Waiting(3, "appeal", ago(60), "zh-Hant"),
        Waiting(4, "pull", ago(25), "en"),
        Waiting(8, "report", ago(1)),
    ]
    there = Upkeep(loads=(Load("yan", 2, 9),), gaps=("zh-Hant",), sanctions_ending=(("k7q2", date(2026, 11, 22)),))
    text = queue(waiting, there, hub(), NOW, translator("en"))
    rows = [line for line in text.splitlines() if line.startswith(("- ", "### ", "| `"))]
    assert rows[:6] == [
        "### English",
        "- ⏰ #4 · pull request · 25 hours",
        "- #5 · pull request · Story · 3 hours",
        "### 繁體中文",
        "- ⏰ #3 · appeal · 2 days",
        "### No particular language",
    ]
    assert "| `yan` | 2 | 9 |" in rows
    assert "k7q2" in text
    assert "2 of them longer than promised" in text


def test_a_thousand_waiting_stay_below_what_github_takes() -> None:
    waiting = [Waiting(n, "pull", ago(30 + n), ("en", "zh-Hant", None)[n % 3], "story") for n in range(1, 5000)]
    stale = {"en": tuple(f"content/en/stories/{n:0150}.md" for n in range(5000))}
    assert len(queue(waiting, Upkeep(stale=stale), hub(), NOW, translator("ja"))) < 60_000


def test_a_gap_is_a_language_without_a_moderator_on_that_day() -> None:
    from kaifong.community.recognition_reader import read_recognition

    text = (
        "schema: kaifong.recognition/1\npoints: {}\nrules: {daily_cap: 1}\n"
        "maintainers:\n  - {id: 1, login: yan}\n"
        "moderators:\n  - {id: 2, login: ho, from: 2026-01-01, until: 2026-11-22, languages: [en]}\n"
    )
    here = hub(guidelines__recognition="")
    tree = MemoryTree({"guidelines/recognition.yml": text.encode()})
    here = Hub(tree, here.settings, here.history)
    recognition = read_recognition(here)
    assert gaps(here, recognition, date(2026, 11, 22)) == ("zh-Hant",)
    assert gaps(here, recognition, date(2026, 11, 23)) == ("en", "zh-Hant")
    assert sanctions_ending(here, date(2026, 11, 23)) == ()


FIRST = Words(MEI, "My chain skips.\n\n## Since rain\n", "https://github.com/o/n/discussions/4", ago(90))
MARKED = Words(YAN, "# Worn\n\nReplace the **cassette**.", "https://github.com/o/n/discussions/4#1", ago(80))


def test_a_marked_answer_becomes_an_entry_that_reads() -> None:
    here = hub()
    found = answer_entry(
        here, Thread(4, "Why does my chain skip?", "q-a", FIRST, None, MARKED, (MARKED,)), "en", translator("en")
    )
    assert found is not None
    path, data = found
    entry = Hub(MemoryTree({path: data}), here.settings, here.history).entries[path]
    assert entry.problems == ()
    assert (entry.front["asked_by"], entry.front["author"]) == ("mei", "yan")
    assert [one.by for one in entry.parsed.answers] == ["yan"]
    assert entry.parsed.accepted is not None


def test_a_closed_thread_becomes_an_ama_that_reads() -> None:
    here = hub()
    asked = Words(MEI, "What steel?\n\nI mean the fork.", "https://github.com/o/n/discussions/5#2", ago(70), (
        Words(YAN, "4130.", "https://github.com/o/n/discussions/5#3", ago(69)),
        Words(MEI, "Thanks!", "https://github.com/o/n/discussions/5#4", ago(68)),
    ))  # fmt: skip
    first = Words(YAN, "Ask me anything.", "https://github.com/o/n/discussions/5", ago(90))
    open_thread = Thread(5, "Ask Yan", "amas", first, None, None, (asked,))
    assert ama_entry(here, open_thread, "en", translator("en")) is None
    closed = Thread(5, "Ask Yan", "amas", first, ago(10), None, (asked,))
    found = ama_entry(here, closed, "en", translator("en"))
    assert found is not None
    path, data = found
    entry = Hub(MemoryTree({path: data}), here.settings, here.history).entries[path]
    assert entry.problems == ()
    [question] = entry.parsed.questions
    assert (question.title, question.credit and question.credit.member) == ("What steel?", "mei")
    assert [one.by for one in question.answers] == ["yan"]


@pytest.mark.parametrize("title", ["---\nauthor: evil", "{{x}} <script>", "\u202e", "a: b # c", "題目" * 200])
def test_no_title_breaks_the_front_matter(title: str) -> None:
    here = hub()
    thread = Thread(4, title, "q-a", Words(MEI, title, FIRST.url, ago(9)), None, MARKED, (MARKED,))
    found = answer_entry(here, thread, "zh-Hant", translator("zh-Hant"))
    assert found is not None
    entry = Hub(MemoryTree({found[0]: found[1]}), here.settings, here.history).entries[found[0]]
    assert entry.front.get("author") == "yan"
