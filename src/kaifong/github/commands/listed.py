"""Lists in an answer to a command: the first few lines, and how many more there are."""

from __future__ import annotations

from collections.abc import Sequence

from kaifong.moderation.redaction import redacted
from kaifong.reporting.markdown import code

SHOWN = 10  # lines of a list; the report has them all


def listed(rows: Sequence[str]) -> str:
    """Rows of Markdown, each made safe before, as a list."""
    more = [f"- … +{len(rows) - SHOWN}"] if len(rows) > SHOWN else []
    return "\n".join([*(f"- {row}" for row in rows[:SHOWN]), *more])


def listed_paths(paths: Sequence[str]) -> str:
    """Paths, which are strangers' words: what is private in them is masked, and nothing in them works."""
    return listed([code(redacted(path)) for path in paths])
