"""Where an entry is talked about: named, told by the records, begun, or nowhere."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from urllib.parse import parse_qs, urlsplit

import pytest

from kaifong.history.activity import DiscussionActivity, activity_path, activity_record
from kaifong.pages.conversation import Conversation, conversation
from kaifong.pages.site import Site
from kaifong.testing import make_hub

NOW = date(2026, 11, 21)
OWN = "https://github.com/Example/Hub/discussions/18"
STORY = "content/en/stories/ride.md"


def settings(more: str = "") -> str:
    return f"""\
schema: kaifong.hub/1
name: {{en: Hub}}
repository: example/hub
timezone: Asia/Hong_Kong
reference: en
{more}
languages: [{{tag: en, name: English, html: en, theme: en, interface: en}}]
"""


def found(front: str, more: str = "", files: Mapping[str, bytes] | None = None) -> Conversation | None:
    text = f"---\ntitle: A ride & a puncture\nauthor: siu-ming\n{front}\n---\n\nWords.\n"
    hub = make_hub({"hub.yml": settings(more), STORY: text, **(files or {})})
    return conversation(Site(hub, NOW, {}, {}, frozenset()), hub.entries[STORY])


def record(**more: object) -> dict[str, bytes]:
    facts = {"opened_by": None, "opened_at": datetime(2026, 1, 2, tzinfo=UTC), **more}
    one = DiscussionActivity(18, "q-a", **facts)  # type: ignore[arg-type]
    return {activity_path(one): activity_record(one)}


def test_the_records_tell_how_many_and_when_in_the_hubs_own_days() -> None:
    told = record(comments=7, commented_at=datetime(2026, 5, 4, 23, tzinfo=UTC))
    assert found(f"discussion: {OWN}", files=told) == Conversation(
        OWN, begun=True, comments=7, last=date(2026, 5, 5)
    ), "in Hong Kong it was the fifth"


@pytest.mark.parametrize(
    "files",
    [{}, {"records/activity/discussion-18.json": b"{"}, {"records/activity/discussion-19.json": b"{}"}],
    ids=["none", "broken", "another's"],
)
def test_without_a_record_it_is_linked_and_not_counted(files: dict[str, bytes]) -> None:
    assert found(f"discussion: {OWN}", files=files) == Conversation(OWN, begun=True)


@pytest.mark.parametrize(
    "address",
    [
        "https://github.com/else/where/discussions/18",
        "https://github.com/example/hub/issues/18",
        "https://forum.example/t/18",
    ],
)
def test_a_conversation_elsewhere_is_linked_and_never_counted(address: str) -> None:
    assert found(f"discussion: {address}", files=record(comments=7)) == Conversation(address, begun=True)


def test_nobody_is_invited_where_the_hub_has_no_discussions() -> None:
    assert found("date: 2026-01-01") is None


def test_a_conversation_can_be_begun_with_the_page_named() -> None:
    one = found("date: 2026-01-01", "discussions: {answers: [q-a]}")
    assert one is not None
    assert not one.begun
    parts = urlsplit(one.address)
    assert (parts.netloc, parts.path) == ("github.com", "/example/hub/discussions/new")
    asked = parse_qs(parts.query)
    assert asked["category"] == ["general"]
    assert asked["title"] == ["A ride & a puncture"]
    assert asked["body"] == ["en/stories/ride/"]
