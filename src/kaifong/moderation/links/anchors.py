"""The places on a page that a link can name, as the one renderer makes them."""

from __future__ import annotations

import re
from functools import lru_cache

from kaifong.errors import RenderError
from kaifong.moderation.kept import KEPT
from kaifong.rendering.address import PREFIX
from kaifong.rendering.rendered import Facts, Rendered

# `\bid="…`, but the sign itself first: at most places one look says no.
_ID = re.compile(rf'id="{PREFIX}(?<!\wid="{PREFIX})([^"]*)"')


@lru_cache(maxsize=KEPT)  # asked for each link within a page
def anchors_of(html: str) -> frozenset[str]:
    """The ids of sanitised HTML, without the prefix that the renderer gave them."""
    from html import unescape

    return frozenset(unescape(found) for found in _ID.findall(html))


@lru_cache(maxsize=256)
def rendered_body(body: str) -> Rendered | None:
    """A body as the renderer makes it, kept for the next link to the same page; None where it cannot be rendered.

    Only for the few bodies that a check has to see beside the one under review: a hub has thousands.
    """
    from kaifong.rendering.render import render

    try:
        rendered = render(body)
    except RenderError:
        return None
    return None if rendered.too_much else rendered


def facts_of(body: str) -> Facts | None:
    """What a visitor would see of a body, its lines counted from 1; None where it cannot be rendered."""
    rendered = rendered_body(body)
    return None if rendered is None else rendered.facts
