"""Handles of hidden members in the words of others: `@name` becomes "a member", and no link leads to their GitHub."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from urllib.parse import quote

from kaifong.entries.hub import Hub
from kaifong.history.stand_in import STAND_IN
from kaifong.pages.bodies import Body
from kaifong.rendering.address import prefixed
from kaifong.rendering.canonical import escape_text, tokens

# What makes an @ no handle's: a mail address, or a path. Letters of Chinese and Japanese stand right before a handle,
# and so does what a calendar and JSON write for the end of a line. `%40` is an @ in a link that carries a title.
_AT = r"(?:@(?:(?<![A-Za-z0-9/]@)|(?<=\\[nrt]@))|%40)"
_GITHUB = r"/(?<=github\.com/)"
# GitHub's own stand-in for whoever has left.
_NOBODY = "/ghost"


def pattern(hub: Hub) -> re.Pattern[str] | None:
    """Finds every hidden member's `@name` and `@login`, also where GitHub's addresses spell them; None where nobody
    is hidden, which is the common case. Whoever owns the hub's own repository stands in its address.

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
    owner = (hub.settings.repository or "").partition("/")[0].lower()
    abroad = {one for one in handles if one.lower() != owner} - {STAND_IN}
    found = rf"(?:{_AT}{_either(handles)}|{_GITHUB}{_either(abroad)})(?![A-Za-z0-9]|-[A-Za-z0-9])"
    return re.compile(found, re.IGNORECASE)


def without(text: str, handles: re.Pattern[str], somebody: str) -> str:
    """A text in which the handles are replaced; `somebody` is what stands there instead, as the text writes it."""

    def instead(found: re.Match[str]) -> str:
        sign = found[0][0]
        return _NOBODY if sign == "/" else quote(somebody) if sign == "%" else somebody

    return handles.sub(instead, text)


def _either(names: Collection[str]) -> str:
    """A pattern for one of them; for none, one that nothing matches."""
    return f"(?:{'|'.join(re.escape(one) for one in sorted(names, key=lambda one: (-len(one), one))) or '(?!)'})"


def masked(body: Body, handles: re.Pattern[str], somebody: str) -> Body:
    """A body in which the handles are replaced. Links to a hidden profile are dropped where links are resolved."""
    if not handles.search(body.text):
        return body
    html = "".join(
        token.raw if token.tag else without(token.raw, handles, escape_text(somebody)) for token in tokens(body.html)
    )
    headings = []
    for number, one in enumerate(body.headings, 1):
        if handles.search(one.text):
            # The renderer makes ids of headings: this one would spell the handle.
            fresh = prefixed(f"part-{number}")
            html = html.replace(f'"{one.id}"', f'"{fresh}"').replace(f'"#{one.id}"', f'"#{fresh}"')
            headings.append(replace(one, id=fresh, text=without(one.text, handles, somebody)))
        else:
            headings.append(one)
    return Body(html, tuple(headings), without(body.text, handles, somebody), without(body.lead, handles, somebody))
