"""An issue that somebody opened, as an event tells of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from kaifong.entries.hub import Hub
from kaifong.github.reading.pull import Account


@dataclass(frozen=True)
class Issue:
    """An issue as the event tells of it.

    Attributes:
        number, title, body, url: its own. at: when it was last changed, as GitHub writes times: they sort as texts.
        day: when it was opened, in the hub's zone. opener: who did. actor: the id of who caused the event.
        labels: names.
    """

    number: int
    title: str
    body: str
    url: str
    at: str
    day: date
    opener: Account
    actor: int
    labels: tuple[str, ...]

    @property
    def by_opener(self) -> bool:
        """Whether the opener caused the event."""
        return self.actor == self.opener.id


def issue_in(event: Mapping[str, Any], hub: Hub) -> Issue | None:
    """The issue of an event; None where there is none, or no person opened it."""
    told = event.get("issue") or {}
    user = told.get("user") or {}
    if not told or "pull_request" in told or user.get("type") != "User":
        return None
    opened = datetime.fromisoformat(str(told["created_at"]))
    return Issue(
        number=int(told["number"]),
        title=str(told.get("title") or ""),
        body=str(told.get("body") or ""),
        url=str(told["html_url"]),
        at=str(told.get("updated_at") or ""),
        day=opened.astimezone(hub.settings.zone).date(),
        opener=Account(str(user["login"]), int(user["id"])),
        actor=int((event.get("sender") or {}).get("id") or 0),
        labels=tuple(str(one["name"]) for one in told.get("labels") or ()),
    )
