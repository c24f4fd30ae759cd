"""Keeps what the sanitiser took out, for the checks, with the lines where it stands in the source."""

from __future__ import annotations

import re

from kaifong.rendering.allow import CONTROLS, ELEMENTS
from kaifong.rendering.rendered import Removed

MOST = 100
"""Kept at most: a check needs to show some, and hostile input can hold thousands."""

_TAG = re.compile(r"<([A-Za-z][^\s/>]{0,40})|<!(--)")
_KEPT = ELEMENTS | CONTROLS


class Removals:
    """Collects what is taken out; `located` finds the lines, best effort. `told` counts the calls of `add`."""

    def __init__(self) -> None:
        self._seen: dict[tuple[str, str], int] = {}
        self.told = 0

    def add(self, what: str, name: str) -> None:
        """One thing taken out; `what` is one of `Removed`'s."""
        self.told += 1
        key = (what, name[:80])
        if key in self._seen or len(self._seen) < MOST:
            self._seen[key] = self._seen.get(key, 0) + 1

    def swallowed(self, html: str) -> None:
        """Notes the elements and comments that the first pass takes out of the parser's HTML."""
        if _KEPT.issuperset([name for name, _ in _TAG.findall(html)]):
            return  # neither comments, whose name is empty, nor others; the parser writes in lower case
        for found in _TAG.finditer(html):
            if found[2]:
                self.add("comment", "comment")
                continue
            name = found[1].lower()
            if name not in _KEPT:
                self.add("element", name)

    def located(self, body: str, first_line: int) -> tuple[Removed, ...]:
        """What was taken out, each time that its place is found in `body`, in the order of lines."""
        out: list[Removed] = []
        for (what, name), times in self._seen.items():
            places = [found.start() for found in _places(what, name).finditer(body)][: min(times, MOST)]
            lines = sorted({first_line + body.count("\n", 0, place) for place in places})
            out.extend(Removed(what, name, line) for line in lines)
            if not lines:
                out.append(Removed(what, name))
        return tuple(sorted(out, key=lambda removed: (removed.line or 0, removed.what, removed.name))[:MOST])


def _places(what: str, name: str) -> re.Pattern[str]:
    escaped = re.escape(name)
    patterns = {
        "element": rf"(?i)<{escaped}(?![\w-])",
        "attribute": rf"(?i)(?<![\w-]){escaped}(?=[\s=>}}/])",
        "comment": r"<!--",
        "class": rf"(?<![\w-]){escaped}(?![\w-])",
        "scheme": rf"(?i)(?<!\w){escaped}\s*:",
    }
    return re.compile(patterns.get(what, escaped))
