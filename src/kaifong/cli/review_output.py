"""What `check` prints: a report in one of its shapes."""

from __future__ import annotations

import sys

from kaifong.entries.hub import Hub
from kaifong.languages.catalogue import Translator
from kaifong.moderation.findings import Report
from kaifong.moderation.shard import Mark


def printed(report: Report, shape: str, words: Translator, hub: Hub, mark: Mark | None = None) -> str:
    """The report in the shape asked for: text (in colour on a terminal), json or summary; `mark` is a shard's."""
    if shape == "json":
        from kaifong.reporting.json import as_json

        return as_json(report, words, hub, mark)
    from kaifong.reporting.text import as_text

    if shape == "summary":
        from kaifong.reporting.fenced import fenced

        return fenced(as_text(report, words, hub))
    return as_text(report, words, hub, colour=sys.stdout.isatty())
