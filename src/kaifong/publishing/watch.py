"""Waiting until something that the site is made from was saved.

The system tells of saves where it can (inotify, FSEvents, kqueue, ReadDirectoryChangesW: all through watchdog), so an
idle `kaifong serve` costs next to nothing and a save is heard of at once. What it tells is only a reason to look: the
hub's fingerprint decides. Where it cannot tell (network drives, more folders than it watches), we look by ourselves.
"""

from __future__ import annotations

import hashlib
import math
import threading
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import kaifong
from kaifong.publishing.freshness import SOURCES, facts, fingerprint

# Whoever works on Kaifong saves templates, words and code.
PACKAGE = Path(kaifong.__file__).parent

# What pages are laid out with, besides what they are made from.
LAYOUT = ("mkdocs.yml", "hooks")

# Seconds without a word after which a save is taken for done: editors write in steps, some milliseconds apart.
SETTLED = 0.04
# Seconds between two looks of our own, where the system tells of saves and where it does not.
SELDOM, OFTEN = 2.0, 0.25
# A look costs about 25 ms at 1,000 entries: it may take this share of one core and no more.
SHARE = 0.05


class Watch:
    """Looks out for saves in a hub for as long as it is entered.

    Attributes:
        note: why the system does not tell of saves, for people; None where it does.
    """

    def __init__(self, root: Path, day: Callable[[], date]) -> None:
        """`day` is asked at every look: a day that passes is a change too, since events end and challenges close."""
        self.note: str | None = None
        self._root = root
        self._day = day
        self._told = threading.Event()
        self._observer: Any = None

    def __enter__(self) -> Self:
        """Asks the system to tell us; from here on nothing that is saved is missed."""
        from watchdog.observers import Observer

        observer: Any = Observer()
        try:
            observer.schedule(_Handler(self._told), str(self._root), recursive=False, event_filter=_changes())
            for folder in (*(self._root / name for name in (*SOURCES, *LAYOUT)), PACKAGE):
                if folder.is_dir():
                    observer.schedule(_Handler(self._told), str(folder), recursive=True, event_filter=_changes())
            observer.start()
        except OSError as wrong:
            self.note = f"the system does not tell of saves here ({wrong.strerror or wrong})"
            _stop(observer)
        else:
            self._observer = observer
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Lets the system forget us."""
        if self._observer is not None:
            _stop(self._observer)

    def seen(self) -> str:
        """The hub's fingerprint as it stands, and that of what its pages are laid out with."""
        digest = hashlib.sha256(fingerprint(self._root, self._day()).encode())
        for name in LAYOUT:
            for line in facts(self._root / name):
                digest.update(line.encode(errors="surrogateescape"))
        return digest.hexdigest()

    def wait(self, seen: str, most: float | None = None) -> str:
        """Returns the hub's fingerprint once it differs from the one seen and the save is done.

        Where nothing is saved for `most` seconds, it returns the one seen.

        `git pull` writes many files: building in the middle would be for nothing. So a save that the system tells of
        is done when it has been silent for a moment, and one that we found ourselves when we look again and see the
        same.
        """
        last = seen
        pause = SELDOM if self._observer is not None else OFTEN
        until = math.inf if most is None else time.monotonic() + most
        while True:
            told = self._told.wait(min(pause, max(0.0, until - time.monotonic())))
            while self._told.is_set():
                self._told.clear()
                time.sleep(SETTLED)
            started = time.monotonic()
            now = self.seen()
            if (now != seen and (told or now == last)) or (now == seen and started >= until):
                return now
            cost = time.monotonic() - started
            pause = max(SELDOM if self._observer is not None and now == last else OFTEN, cost / SHARE)
            last = now


class _Handler:
    """Passes on that something happened; what it was is of no interest."""

    def __init__(self, told: threading.Event) -> None:
        self._told = told

    def dispatch(self, event: Any) -> None:
        """See watchdog.events.FileSystemEventHandler. Names with a dot are an editor's own, or the build's."""
        paths = [event.src_path, event.dest_path] if event.dest_path else [event.src_path]
        if not all(Path(path).name.startswith(".") for path in paths):
            self._told.set()


def _changes() -> list[Any]:
    """What is a change: not that a file was opened or read, which every build does."""
    from watchdog import events

    return [
        *(events.FileCreatedEvent, events.FileModifiedEvent, events.FileDeletedEvent, events.FileMovedEvent),
        *(events.DirCreatedEvent, events.DirDeletedEvent, events.DirMovedEvent),
    ]


def _stop(observer: Any) -> None:
    observer.unschedule_all()
    if observer.is_alive():
        observer.stop()
        observer.join()
