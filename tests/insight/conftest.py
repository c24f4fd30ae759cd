"""Hubs with a history, made from short tables: who sent what on which day, and what happened around it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime, timedelta

import pytest

from kaifong.entries.hub import Hub
from kaifong.history.activity import Person, PullActivity, Response, activity_path, activity_record
from kaifong.history.change import Action
from kaifong.history.merges import History, Merge, MergedPath, Source
from kaifong.testing import make_hub

IDS = {name: number for number, name in enumerate(("ann", "ben", "cho", "dan", "eve", "fay", "gus", "hal"), 101)}
# Noon in Hong Kong, where the test hub lives.
NOON = timedelta(hours=4)

# A row: the pull request's number, who sent it, the day, and the path; a path that begins with "-" was taken away.
Row = tuple[int, str, date, str]


def text_of(path: str, more: str = "") -> str:
    """A file that can stand at a path of content."""
    kind = path.split("/")[2]
    author = "author: ann\n"
    if path.startswith("content/members/"):
        return f"---\nname: {path.removeprefix('content/members/')[:3].title()}\n{more}---\n\nHello.\n"
    needed = {
        "reviews": "product: Bell\nrating: 4\ndisclosure: Bought it.\n",
        "ideas": "state: open\n",
        "events": "starts: 2026-12-06 10:00\nends: 2026-12-06 13:00\nzone: Asia/Hong_Kong\nplace: Here\n",
    }.get(kind, "")
    return f"---\ntitle: A thing\n{author}{more or needed}---\n\nSome words.\n"


def hub_of_rows(
    rows: Iterable[Row], activity: Iterable[PullActivity] = (), files: Mapping[str, str | bytes] | None = None
) -> Hub:
    """A hub in which these things were merged, in which what was not taken away stands."""
    merges = []
    held: dict[str, str | bytes] = {}
    for number, who, day, path in rows:
        gone = path.startswith("-")
        name = path.removeprefix("-")
        if gone:
            held.pop(name, None)
        else:
            held[name] = text_of(name)
        at = datetime(day.year, day.month, day.day, tzinfo=UTC) + NOON
        touched = (MergedPath(name, Action.REMOVED if gone else Action.ADDED),)
        merges.append(Merge(number, IDS[who], who, "ann", at, touched, f"records/merges/{number}.json"))
    held |= files or {}
    held |= {activity_path(one): activity_record(one) for one in activity}
    hub = make_hub(held)
    return Hub(hub.tree, hub.settings, History(Source.RECORDS, tuple(merges)))


def pull_of(
    number: int,
    who: str,
    opened: datetime,
    waited: float | None,
    *,
    closed: float | None = None,
    merged: bool = False,
) -> PullActivity:
    """What happened around a pull request; hours count from its opening."""
    end = None if closed is None else opened + timedelta(hours=closed)
    return PullActivity(
        number=number,
        opened_by=Person(IDS[who], who),
        opened_at=opened,
        closed_at=end,
        merged_at=end if merged else None,
        response=None if waited is None else Response(Person(999, "reader"), opened + timedelta(hours=waited)),
    )


@pytest.fixture
def history() -> Callable[..., Hub]:
    """`hub_of_rows`."""
    return hub_of_rows


@pytest.fixture
def pull() -> Callable[..., PullActivity]:
    """`pull_of`."""
    return pull_of
