"""What the sanitiser took out: scripts, handlers, embedded pages, addresses that run."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict
from kaifong.moderation.source import source_of

# Elements that act, or that dress up as the site itself. Everything else that is taken out is only looks.
ACTING = frozenset(
    (
        "applet", "audio", "base", "button", "embed", "form", "frame", "frameset", "iframe", "input", "link",
        "math", "meta", "noscript", "object", "option", "portal", "script", "select", "slot", "style", "svg",
        "template", "textarea", "title", "video",
    )
)  # fmt: skip
# Addresses that run something or stand for a whole page; `mailto`, `tel` and unknown ones are merely not linked.
RUNNING = frozenset({"javascript", "vbscript", "data", "blob", "filesystem", "livescript", "mocha", "view-source"})


# Mistyped addresses (`link-scheme` says what was meant) and paths of one's own disk (`broken-links`).
SPOKEN_OF = frozenset({"?", "file", "file:"})
# A box to tick asks for nothing and sends nothing; old hand-written check lists are full of them.
BOX = re.compile(r"<input\b[^>]{0,200}\btype\s?=\s?[\"']?(?:checkbox|radio)\b", re.IGNORECASE)


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """Never on the page either way; what acts has to go from the text too, what is only looks is good to know."""
    del options
    source = source_of(subject.file)
    looks: Counter[tuple[str, str]] = Counter()
    first: dict[tuple[str, str], int | None] = {}
    for one in subject.facts.removed:
        name = one.name.lower()[:40]
        box = name == "input" and source is not None and one.line is not None and BOX.search(source.line(one.line))
        if one.what == "element" and name in ACTING and not box:
            yield Seen("active-content-element", {"name": name}, one.line)
        elif one.what == "attribute" and name.startswith("on"):
            yield Seen("active-content-handler", {"name": name}, one.line)
        elif one.what == "scheme" and name.rstrip(":") in RUNNING:
            yield Seen("active-content-scheme", {"name": name.rstrip(":")}, one.line)
        elif one.what == "scheme" and name in SPOKEN_OF:
            continue
        elif one.what in ("element", "attribute", "scheme"):
            looks[one.what, name] += 1
            first.setdefault((one.what, name), one.line)
    # Advice that comes forty times is not read: once for each sort, where it begins.
    for (what, name), count in looks.items():
        said: dict[str, str | int | float] = {"name": name, "what": what, "count": count}
        yield Seen("active-content-looks", said, first[what, name], severity=Verdict.ADVISE)


CHECK = Check(
    id="active-content",
    family=Family.SAFETY,
    clause="safety",
    severity=Verdict.FIX,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.ENTRY,
    find=find,
    needs=("rendered",),
    essential=True,
)
