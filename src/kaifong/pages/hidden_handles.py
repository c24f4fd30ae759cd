"""Handles of hidden members in the words of others: `@name` becomes "a member"."""

from __future__ import annotations

import re
from dataclasses import replace

from kaifong.entries.hub import Hub
from kaifong.history.stand_in import STAND_IN
from kaifong.pages.bodies import Body
from kaifong.rendering.address import prefixed
from kaifong.rendering.canonical import escape_text, tokens


def pattern(hub: Hub) -> re.Pattern[str] | None:
    """Finds every hidden member's `@name` and `@login`; None where nobody is hidden, which is the common case.

    Who asked to be forgotten has a stand-in's handle, in the signatures of AMAs and answers alone.
    """
    handles = set()
    signed = (one for kind in ("ama", "answer") for one in hub.of_kind(kind))
    if any(STAND_IN.encode() in hub.tree.read(one.path).lower() for one in signed):
        handles.add(STAND_IN)
    for member in hub.members.values():
        if member.hidden:
            handles.add(member.slug)
            login = member.front.get("login")
            if isinstance(login, str):
                handles.add(login)
    if not handles:
        return None
    names = "|".join(re.escape(one) for one in sorted(handles, key=lambda one: (-len(one), one)))
    return re.compile(rf"(?<![\w./])@(?:{names})(?![A-Za-z0-9-])", re.IGNORECASE)


def masked(body: Body, handles: re.Pattern[str], somebody: str) -> Body:
    """A body in which the handles are replaced. Links to a hidden profile are dropped where links are resolved."""
    if not handles.search(body.text):
        return body
    html = "".join(
        token.raw if token.tag else handles.sub(escape_text(somebody), token.raw) for token in tokens(body.html)
    )
    headings = []
    for number, one in enumerate(body.headings, 1):
        if handles.search(one.text):
            # The renderer makes ids of headings: this one would spell the handle.
            fresh = prefixed(f"part-{number}")
            html = html.replace(f'"{one.id}"', f'"{fresh}"').replace(f'"#{one.id}"', f'"#{fresh}"')
            headings.append(replace(one, id=fresh, text=handles.sub(somebody, one.text)))
        else:
            headings.append(one)
    return Body(html, tuple(headings), handles.sub(somebody, body.text), handles.sub(somebody, body.lead))
