"""What MkDocs warns of, and of which page: a page that is not laid out again is warned of again all the same."""

from __future__ import annotations

import logging
from collections.abc import Iterable


class Kept(logging.Handler):
    """Keeps what MkDocs logs from warnings up, once each, with the staged page that it was busy with, or ""."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.told: dict[tuple[str, str], None] = {}

    def emit(self, record: logging.LogRecord) -> None:
        """See logging.Handler."""
        self.told.setdefault((_now.page, record.getMessage()))

    def messages(self) -> list[str]:
        """Without the pages, each once."""
        return list(dict.fromkeys(message for _, message in self.told))


class _Now:
    """Where MkDocs is, and what listens."""

    page = ""
    kept: Kept | None = None


_now = _Now()


def listen(loggers: Iterable[str]) -> Kept:
    """Keeps what these loggers say from here on; they say it nowhere else."""
    kept = _now.kept = Kept()
    for name in loggers:
        logger = logging.getLogger(name)
        logger.addHandler(kept)
        logger.propagate = False
    return kept


def at(page: str) -> None:
    """MkDocs is busy with a staged page; "" for the site as a whole."""
    _now.page = page


def where() -> str:
    """The staged page that MkDocs is busy with, or ""."""
    return _now.page


def told_here() -> list[tuple[str, str]]:
    """What was warned of in this process so far."""
    return list(_now.kept.told) if _now.kept else []


def tell(told: Iterable[Iterable[str]]) -> None:
    """Warns again of what another process was warned of, so that strict builds count it."""
    for page, message in told:
        at(page)
        logging.getLogger("mkdocs").warning(message)
    at("")
