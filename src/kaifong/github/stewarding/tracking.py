"""The one issue that lists what waits: found by our own mark, made where there is none, written when it differs."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from kaifong.github import markers
from kaifong.github.api import Api
from kaifong.github.labels import QUEUE
from kaifong.github.labels_on import ensure
from kaifong.github.lost_answers import again, once


def keep(api: Api, title: str, body: str, bot_login: str | None) -> tuple[int, bool]:
    """Brings the issue up to date; gives its number, and whether anything was written.

    An issue that somebody closed is opened again: who wants no such page switches the workflow off. Where two were
    made by runs that did not see each other, the older is kept and the other closed.

    Raises:
        Refusal: GitHub refused.
    """
    text = f"{body}\n{markers.mark(markers.Mark.QUEUE)}\n"
    found = _ours(api, bot_login)
    if not found:
        ensure(api, [QUEUE.name])
        asked = {"title": title, "body": text, "labels": [QUEUE.name]}
        made = once(lambda: api.post(api.at("/issues"), asked), lambda: next(iter(_ours(api, bot_login)), None))
        return int(made["number"]), True
    kept, *others = found
    number = int(kept["number"])
    for one in others:
        if one["state"] == "open":
            shut = {"state": "closed", "state_reason": "not_planned"}
            again(partial(api.patch, api.at(f"/issues/{one['number']}"), shut))
    same = _plain(kept.get("body")) == _plain(text) and kept["title"] == title and kept["state"] == "open"
    if same:
        return number, False
    again(lambda: api.patch(api.at(f"/issues/{number}"), {"title": title, "body": text, "state": "open"}))
    return number, True


def _ours(api: Api, bot_login: str | None) -> list[Mapping[str, Any]]:
    """Our tracking issues, the oldest first."""
    found = api.pages(api.at("/issues"), labels=QUEUE.name, state="all")
    return sorted(
        (one for one, _ in markers.marked(found, markers.Mark.QUEUE, bot_login)), key=lambda one: int(one["number"])
    )


def _plain(body: str | None) -> str:
    """GitHub gives line ends back as it likes."""
    return (body or "").replace("\r\n", "\n").strip()
