"""The one renderer: a member's Markdown in, sanitised HTML and the facts read off it out."""

from __future__ import annotations

from collections.abc import Collection

from kaifong.errors import RenderError
from kaifong.rendering import caps
from kaifong.rendering.facts import facts
from kaifong.rendering.lines import Lines
from kaifong.rendering.markdown import to_html
from kaifong.rendering.removals import Removals
from kaifong.rendering.rendered import Rendered
from kaifong.rendering.sanitise import sanitise


def render(body: str, *, first_line: int = 1, video_hosts: Collection[str] = (), coloured: bool = True) -> Rendered:
    """Render a body.

    The same body gives the same result, in any process. There is no time limit here: `limited.render_many` has one.

    Args:
        body: Markdown without its front matter.
        first_line: the line of the file on which the body begins (1-based).
        video_hosts: hosts (with all below them) whose links, alone in a paragraph, become click-to-load blocks.
        coloured: whether code gets its colours, a tenth of the work; what a visitor reads is the same without.

    Raises:
        RenderError: the parser failed on the text: a bug of ours or of a library, never the member's breach.
    """
    too_much = caps.passed(body, first_line=first_line)
    if too_much:
        return Rendered("", too_much=too_much)
    lines = Lines(body, first_line)
    removals = Removals()
    try:
        unsafe, nonce = to_html(body, coloured=coloured)
    except (RecursionError, ValueError, LookupError, TypeError, AttributeError, AssertionError) as error:
        raise RenderError(
            f"the text could not be turned into a page: the Markdown parser failed ({type(error).__name__})",
            why="a page that cannot be made cannot be reviewed either",
            mend="take out unusual markup bit by bit, or report this with the text",
        ) from error
    html = sanitise(unsafe, nonce=nonce, video_hosts=video_hosts, removals=removals)
    return Rendered(html, facts(html, lines, removals.located(body, first_line)))
