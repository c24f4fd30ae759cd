"""The progress of a long review, on stderr: how many files, how many a second, how long yet."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import Self

import click

from kaifong.languages.catalogue import Translator

# Seconds before the first line, and between two of them: on a terminal one line is written over, a log gets each.
FIRST, ON_TERMINAL, IN_LOG = 2.0, 0.5, 5.0
CLEAR = "\r\x1b[K"  # ECMA-48: erase in line


class Progress:
    """Call `step` after each file; leaving the context clears the line on a terminal."""

    def __init__(self, words: Translator) -> None:
        self._words = words
        self._began: float | None = None
        self._next = time.monotonic() + FIRST
        self._terminal = sys.stderr.isatty()
        self._said = False

    def __enter__(self) -> Self:
        """See the class."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        """See the class."""
        if self._said and self._terminal:
            click.echo(CLEAR, err=True, nl=False)

    def step(self, done: int, total: int) -> None:
        """Says how far it is, where it is time to."""
        now = time.monotonic()
        if self._began is None:  # what comes before the first file is no measure of the others
            self._began = now
        if now < self._next or done == total or now == self._began:
            return
        self._next = now + (ON_TERMINAL if self._terminal else IN_LOG)
        rate = done / (now - self._began)
        left = round((total - done) / rate)
        words = self._words.text(
            "sweep-progress", done=done, total=total, rate=max(1, round(rate)), minutes=left // 60, seconds=left % 60
        )
        click.echo(f"{CLEAR}{words}" if self._terminal else words, err=True, nl=not self._terminal)
        self._said = True
