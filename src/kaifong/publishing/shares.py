"""Laying pages out on all cores: forked processes, each with a share of the pages.

A page depends on its staged file, the theme, the configuration and its language's fixed navigation, and on nothing
else, so disjoint shares can be laid out side by side: MkDocs believes that the other shares' files are left out. The
first process keeps one share and copies the assets; it waits for the others, and fails with them.

Material's page costs about 3 ms and a fork 30: below MIN_PAGES it does not pay. Where `fork` is missing, or threads
run (`mkdocs serve`: a forked lock may never open again), one process does it all, with the same bytes.
"""

from __future__ import annotations

import json
import os
import signal
import threading
from dataclasses import dataclass, field
from typing import Any, NoReturn

from kaifong.publishing import layout_warnings

MIN_PAGES = 200
# A child tells what went wrong in one write, which a pipe of the smallest size (4096 bytes) takes at once.
_MESSAGE_CHARACTERS = 500


@dataclass
class _Shares:
    """What this process knows: its children with the pipe of each; or, in a child, the pipe to write to; and, where
    it shall not outlive it, the process that started it.
    """

    children: dict[int, int] = field(default_factory=dict)
    report: int | None = None
    parent: int | None = None


_mine = _Shares()


def share_out(files: Any, *, wanted: int) -> int:
    """Forks, and leaves to each process its share of the pages in MkDocs's `files`; gives the number of processes.

    Args:
        wanted: the number of processes; 0 for one per core.
    """
    pages = [file for file in files if file.is_documentation_page()]
    count = _processes(len(pages), wanted)
    if count == 1:
        return 1
    for number in range(1, count):
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            for pipe in _mine.children.values():
                os.close(pipe)
            _mine.children.clear()
            _mine.report = writing
            _mine.parent = _mine.parent and os.getppid()
            _keep(files, pages, number, count)
            return count
        os.close(writing)
        _mine.children[child] = reading
    _keep(files, pages, 0, count)
    return count


def finish() -> None:
    """At the end of the build. A child ends here; the first process waits for the children.

    Raises:
        OSError: a child could not write a file.
        BuildError: (MkDocs's) a child failed otherwise; the message is the child's.
    """
    if _mine.report is not None:
        with os.fdopen(_mine.report, "wb") as report:
            report.write(json.dumps({"warnings": layout_warnings.told_here()}).encode())
        _leave(0)
    failures: list[dict[str, Any]] = []
    while _mine.children:
        child, pipe = next(iter(_mine.children.items()))
        with os.fdopen(pipe, "rb") as told:
            message = told.read().decode("utf-8", "replace")
        _, status = os.waitpid(child, 0)
        del _mine.children[child]
        code = os.waitstatus_to_exitcode(status)
        if code != 0:
            failures.append(json.loads(message) if message else {"what": _ended(code)})
        else:
            layout_warnings.tell(json.loads(message)["warnings"])
    for failure in failures:
        if failure.get("errno"):
            raise OSError(failure["errno"], os.strerror(failure["errno"]), failure["file"])
    if failures:
        from mkdocs.exceptions import BuildError

        raise BuildError("\n".join(failure["what"] for failure in failures))


def end_with_parent() -> None:
    """From here on this process ends soon after the one that started it: what it would write is nobody's."""
    _mine.parent = os.getppid()


def leave_if_orphaned() -> None:
    """Ends this process if the one that started it is gone; asked once a page, it costs nothing."""
    if _mine.parent is not None and os.getppid() != _mine.parent:
        os._exit(1)


def give_up(error: BaseException, page: str | None) -> None:
    """After an error. A child tells the first process and ends; the first process stops the children.

    Args:
        page: the staged file that was being laid out, if any.
    """
    if _mine.report is not None:
        what = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
        told: dict[str, Any] = {"what": (f"{page}: {what}" if page else what)[:_MESSAGE_CHARACTERS]}
        if isinstance(error, OSError):
            told |= {"errno": error.errno, "file": error.filename and str(error.filename)}
        os.write(_mine.report, json.dumps(told).encode())
        _leave(1)
    for child, pipe in _mine.children.items():
        os.close(pipe)
        os.kill(child, signal.SIGTERM)
        os.waitpid(child, 0)
    _mine.children.clear()


def _processes(pages: int, wanted: int) -> int:
    if pages < MIN_PAGES or not hasattr(os, "fork") or threading.active_count() > 1:
        return 1
    from kaifong.publishing.staging import cores

    return max(1, min(wanted or cores(), pages // (MIN_PAGES // 2)))


def _keep(files: Any, pages: list[Any], number: int, count: int) -> None:
    """Leaves this process the pages number, number + count, …; the assets to the first process alone."""
    from mkdocs.structure.files import InclusionLevel

    for place, file in enumerate(pages):
        if place % count != number:
            file.inclusion = InclusionLevel.EXCLUDED
    if number:
        for file in files:
            if not file.is_documentation_page():
                file.inclusion = InclusionLevel.EXCLUDED


def _ended(code: int) -> str:
    if code < 0:
        return f"A process that laid out pages was stopped by signal {-code} (memory may have run out)."
    return f"A process that laid out pages ended with code {code} and no word."


def _leave(code: int) -> NoReturn:
    """Ends a child without the first process's clean-up: no exit handlers, no second writing of its buffers."""
    import logging
    import sys

    logging.shutdown()
    sys.stderr.flush()
    os._exit(code)
