"""Links through services that shorten addresses: nobody sees where they lead, and they can be led elsewhere later."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.moderation import lists
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict
from kaifong.moderation.links import hosts
from kaifong.moderation.wording import Finder


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """One finding a link. The service's own front page is none: a text may speak of it."""
    finder = Finder.of(subject)
    shorteners = frozenset(lists.read("shorteners")["hosts"])
    for link in subject.facts.links:
        host = (hosts.host_of(link.url) or "").removeprefix("www.")
        if host in shorteners and host not in options["allowed"] and hosts.leads_on(link.url):
            line, column = finder.place(link.url, link.line)
            yield Seen("link-shortener-seen", {"host": host}, line, column)


CHECK = Check(
    id="link-shortener",
    family=Family.SAFETY,
    clause="safety",
    severity=Verdict.ADVISE,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.ENTRY,
    find=find,
    needs=("rendered",),
    options={"allowed": ()},
)
