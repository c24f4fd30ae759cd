"""A plain text as Markdown that stays plain: for the page of a job on GitHub."""

from __future__ import annotations

import re

# Bytes: GitHub shows no step's summary above 1 MiB ("Workflow commands", "Adding a job summary"). Some are left for
# whatever else the step says.
MOST = 1000 * 1024
CUT = "…"


def fenced(text: str, most: int = MOST) -> str:
    """The text in a fence that is longer than any within it, cut at its start where it is too large.

    A report's verdict stands at its end, so that is what stays.
    """
    runs = re.findall("`+", text)
    fence = "`" * max(3, 1 + max(map(len, runs), default=0))
    room = most - 2 * len(fence) - 16
    data = text.encode("utf-8", "replace")
    if len(data) > room:
        text = f"{CUT}\n" + data[-room:].decode("utf-8", "ignore").partition("\n")[2]
    end = "" if text.endswith("\n") else "\n"
    return f"{fence}text\n{text}{end}{fence}\n"
