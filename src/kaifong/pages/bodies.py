"""Every entry's body, rendered once, with what pages need of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from kaifong.entries.hub import Entry
from kaifong.entries.settings import Settings
from kaifong.pages.headings import below_the_title
from kaifong.rendering.limited import RenderFailure, Source
from kaifong.rendering.render import render
from kaifong.rendering.rendered import Heading, Rendered

Jobs = Iterable[tuple[str, Source]]
RenderMany = Callable[[Jobs], Iterator[tuple[str, Rendered | RenderFailure]]]


@dataclass(frozen=True, slots=True)
class Body:
    """A rendered body without the facts that only checks read: 4,000 of these have to fit into memory.

    Attributes:
        html: sanitised, its links still the member's own, its headings below the page's title.
        headings: in order. text: all visible text, a block a line. lead: the first paragraph of prose, or nothing.
    """

    html: str
    headings: tuple[Heading, ...]
    text: str
    lead: str


def render_bodies(
    entries: Iterable[Entry], settings: Settings, render_many: RenderMany | None
) -> tuple[dict[str, Body], dict[str, str]]:
    """Bodies by path, and the reasons (message ids) of those that passed a cap or a limit."""
    jobs = ((one.path, Source(one.body, one.body_line, tuple(settings.video_hosts))) for one in entries)
    bodies: dict[str, Body] = {}
    failed: dict[str, str] = {}
    for path, result in (render_many or _here)(jobs):
        if isinstance(result, RenderFailure):
            failed[path] = f"render-{result.reason}"
        elif result.too_much:
            failed[path] = f"render-{result.too_much[0].cap}"
        else:
            facts = result.facts
            lead = next((one.text for one in facts.blocks if _is_prose(one.text, code=one.code, quote=one.quote)), "")
            html, headings = below_the_title(result.html, facts.headings)
            bodies[path] = Body(html, headings, facts.text, lead)
    return bodies, failed


def _is_prose(text: str, *, code: bool, quote: bool) -> bool:
    # A heading or a caption is shorter than any sentence worth quoting on a card.
    return not code and not quote and len(text) >= 12


def _here(jobs: Jobs) -> Iterator[tuple[str, Rendered | RenderFailure]]:
    for path, source in jobs:
        yield path, render(source.body, first_line=source.first_line, video_hosts=source.video_hosts)
