"""What was said and came to something: ideas, questions, AMAs; each once, newest first, declined ones too."""

from __future__ import annotations

from datetime import date

import pytest

from kaifong.entries.hub import Hub
from kaifong.insight import heard as room
from kaifong.insight.heard import heard
from kaifong.testing import make_hub

NOW = date(2026, 11, 21)


def text(front: str, body: str = "Words enough for a paragraph of their own.") -> str:
    return f"---\n{front}\n---\n\n{body}\n"


def an_idea(state: str, decided: str, *, more: str = "") -> str:
    return text(
        f"title: A rack\nauthor: siu-ming\ndate: 2026-01-01\nstate: {state}\nreason: The jig is ready.\n"
        f"decided: {decided}\nsupporters: [{{date: 2026-01-05, count: 12}}]\n{more}"
    )


def files() -> dict[str, str]:
    question = "## Steel? {#q-steel}\n\n*Asked by @siu-ming*\n\n### Answer by @lau-wing\n\nYes.\n\n## Why? {#q-why}\n"
    return {
        "content/en/ideas/planned.md": an_idea("planned", "2026-03-01"),
        "content/en/ideas/declined.md": an_idea("declined", "2026-05-01"),
        "content/en/ideas/done.md": an_idea("done", "2026-04-01", more="result: en/news/rack"),
        "content/en/ideas/open.md": an_idea("open", "2026-04-01"),
        "content/en/ideas/tomorrow.md": an_idea("done", "2026-11-22"),
        "content/ja/ideas/planned.md": an_idea(
            "planned", "2026-03-01", more="translates: {language: en, slug: planned, revision: 000000000000}"
        ),
        "content/en/answers/chain.md": text(
            "title: Chain?\nauthor: lau-wing\ndate: 2026-02-01\nasked_by: siu-ming",
            "It skips.\n\n## Answer by @lau-wing {#accepted}\n\nIt is worn.",
        ),
        "content/en/answers/nobody.md": text(
            "title: Oil?\nauthor: lau-wing\ndate: 2026-02-02", "Which?\n\n## Answer by @lau-wing {#accepted}\n\nAny."
        ),
        "content/en/amas/steel.md": text(
            "title: Ask\nauthor: siu-ming\ndate: 2026-06-01\nstate: closed\n"
            "guests: [{name: Lau Wing, member: lau-wing}]\nstarts: 2026-05-30 20:00\nzone: Asia/Hong_Kong",
            question,
        ),
        "content/en/amas/open.md": text(
            "title: Ask on\nauthor: siu-ming\ndate: 2026-06-02\nstate: collecting\nguests: [{name: Lau Wing}]\n"
            "starts: 2026-12-30 20:00\nzone: Asia/Hong_Kong",
            question,
        ),
    }


@pytest.fixture(scope="module")
def hub() -> Hub:
    return make_hub(dict(files()))


def test_each_thing_is_told_once_newest_first(hub: Hub) -> None:
    assert [(one.entry.path.removeprefix("content/"), one.outcome) for one in heard(hub, NOW)] == [
        ("en/amas/steel.md", "talked"),
        ("en/ideas/declined.md", "declined"),
        ("en/ideas/done.md", "done"),
        ("en/ideas/planned.md", "planned"),
        ("en/answers/chain.md", "answered"),
    ]


def test_what_it_says_of_each(hub: Hub) -> None:
    by_path = {one.entry.slug: one for one in heard(hub, NOW)}
    assert (by_path["steel"].answered, by_path["steel"].asked, by_path["steel"].who) == (1, 2, ("siu-ming",))
    assert (by_path["done"].reason, by_path["done"].result, by_path["done"].supporters) == (
        "The jig is ready.", "en/news/rack", 12,
    )  # fmt: skip
    assert (by_path["chain"].who, by_path["chain"].by) == (("siu-ming",), ("lau-wing",))


def test_it_ends_somewhere(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "MOST", 2)
    assert [one.outcome for one in heard(hub, NOW)] == ["talked", "declined"]


def test_an_empty_hub_has_heard_nothing() -> None:
    assert heard(make_hub(), NOW) == ()
