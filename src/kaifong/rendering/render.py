"""The one renderer: a member's Markdown in, sanitised HTML and the facts read off it out."""

from __future__ import annotations

from collections.abc import Collection

from kaifong.rendering import caps
from kaifong.rendering.facts import facts
from kaifong.rendering.markdown import to_html
from kaifong.rendering.rendered import Rendered
from kaifong.rendering.sanitise import sanitise


def render(body: str, *, first_line: int = 1, video_hosts: Collection[str] = ()) -> Rendered:
    """Render a body.

    Args:
        body: Markdown without its front matter.
        first_line: the line of the file on which the body begins (1-based).
        video_hosts: hosts whose links, alone in a paragraph, become click-to-load blocks.
    """
    too_much = caps.passed(body, first_line=first_line)
    if too_much:
        return Rendered("", too_much=too_much)
    html = sanitise(to_html(body))
    return Rendered(html, facts(html))
