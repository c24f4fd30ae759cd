"""The rendered bodies of the entries under review, one by one, and what is said when a body cannot be had."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from kaifong.entries.hub import Entry
from kaifong.errors import RenderError
from kaifong.moderation.findings import CheckError
from kaifong.rendering.rendered import Rendered

# Entries in, their rendered bodies out with their paths, in the same order. What is not `Rendered` is a failure whose
# `str` says why: the caller may render in processes with limits of their own.
Render = Callable[[Iterable[Entry]], Iterable[tuple[str, object]]]


def here(video_hosts: tuple[str, ...], *, coloured: bool = True) -> Render:
    """A `Render` in this very process: its caps are the renderer's, and there is no time limit.

    `coloured` is as of `render`.
    """

    def bodies(entries: Iterable[Entry]) -> Iterator[tuple[str, object]]:
        from kaifong.rendering.render import render

        for entry in entries:
            try:
                body, line = entry.body, entry.body_line
                yield entry.path, render(body, first_line=line, video_hosts=video_hosts, coloured=coloured)
            except RenderError as error:
                yield entry.path, error.seen
            except Exception as error:  # noqa: BLE001 - a renderer may fail in any way, and the review has to go on
                yield entry.path, failure(error)

    return bodies


def stream(render: Render, entries: Sequence[Entry], errors: list[CheckError]) -> Iterator[Rendered | None]:
    """Each entry's rendered body, or None with an error noted: also where the renderer itself stops halfway."""
    bodies: Iterator[Any] = iter(())
    stopped = "the renderer gave no answer"
    try:
        bodies = iter(render(entries))
    except Exception as error:  # noqa: BLE001 - as above
        stopped = failure(error)
    for entry in entries:
        try:
            path, body = next(bodies, (entry.path, stopped))
        except Exception as error:  # noqa: BLE001 - as above
            path, body = entry.path, failure(error)
        if isinstance(body, Rendered) and path == entry.path:
            yield body
        else:
            errors.append(CheckError("render", entry.path, _why(body)))
            yield None


def _why(body: object) -> str:
    """A failure's reason (`time`, `memory`, `crash`) without its detail, which may quote the member."""
    return str(getattr(body, "reason", body))[:200]


def failure(error: BaseException) -> str:
    """What is said of an error of ours: its kind and our line, never its text, which may quote the member."""
    where = ""
    for frame in traceback.extract_tb(error.__traceback__):
        folder, ours, name = frame.filename.replace("\\", "/").rpartition("/kaifong/")
        if ours and folder:
            where = f" at kaifong/{name}:{frame.lineno}"
        elif frame.filename.startswith("checks/"):  # a hub's own, loaded under its path in the hub
            where = f" at {frame.filename}:{frame.lineno}"
    return f"{type(error).__name__}{where}"
