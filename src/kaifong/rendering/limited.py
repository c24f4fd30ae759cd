"""Rendering many bodies in limited worker processes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kaifong.rendering.rendered import Rendered
from kaifong.rendering.render import render


@dataclass(frozen=True)
class Source:
    """What `render` takes."""

    body: str
    first_line: int = 1
    video_hosts: tuple[str, ...] = ()


@dataclass(frozen=True)
class RenderFailure:
    """A body that could not be rendered: `reason` is "time", "memory" or "crash"; `detail` is for a maintainer."""

    reason: str
    detail: str = ""


def render_many(
    jobs: Iterable[tuple[str, Source]], *, workers: int, seconds: float
) -> Iterator[tuple[str, Rendered | RenderFailure]]:
    """Each job's name with its result, in the order given."""
    for name, source in jobs:
        yield name, render(source.body, first_line=source.first_line, video_hosts=source.video_hosts)
