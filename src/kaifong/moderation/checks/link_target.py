"""Links whose text names one site while the link leads to another."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.moderation import hosts, lists
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict
from kaifong.moderation.wording import Finder

# The text is an address and nothing else. Bounded repetition throughout: linear.
ADDRESS = re.compile(
    r"(https?://|www\.)?((?:[a-z0-9](?:[a-z0-9-]{0,61})\.){1,5}[a-z]{2,18})(?::[0-9]{1,5})?(/\S{0,2000})?\Z",
    re.IGNORECASE,
)
# Endings of file names that are endings of hosts too: `notes.md`, `app.py`, `setup.sh`.
FILE_ENDINGS = frozenset(
    {"md", "py", "rs", "sh", "pl", "zip", "mov", "ps", "so", "ai", "cc", "app", "net", "io", "js"}
)


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """Also hosts in figures, names before an @, and shorteners, none of which tells where a reader will end up."""
    finder = Finder.of(subject)
    shorteners = frozenset(lists.read("shorteners")["hosts"])
    for link in subject.facts.links:
        host = hosts.host_of(link.url)
        if host is None:
            continue
        line, column = finder.place(link.url, link.line)
        named = _named(link.text) if link.element != "img" else None
        if hosts.has_userinfo(link.url):
            yield Seen("link-target-userinfo", {"host": host}, line, column)
        elif hosts.is_number(host):
            yield Seen("link-target-number", {"host": host}, line, column, severity=Verdict.HOLD)
        elif named is not None and _differ(named, host):
            yield Seen("link-target-differs", {"text": named, "host": host}, line, column)
        elif host.removeprefix("www.") in shorteners and host not in options["allowed"]:
            yield Seen("link-target-shortened", {"host": host}, line, column, severity=Verdict.ADVISE)


def _named(text: str) -> str | None:
    """The host that a link's text names, or None where it is no address."""
    found = ADDRESS.match(text.strip())
    if found is None:
        return None
    host = found[2].lower()
    bare = found[1] is None and found[3] is None
    if bare and (host.rpartition(".")[2] in FILE_ENDINGS or hosts.registered(host) is None):
        return None
    return host


def _differ(named: str, host: str) -> bool:
    ours, theirs = hosts.registered(named), hosts.registered(host)
    if ours is None:
        return named != host
    return ours != theirs


CHECK = Check(
    id="link-target",
    family=Family.SAFETY,
    clause="safety",
    severity=Verdict.FIX,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.ENTRY,
    find=find,
    needs=("rendered",),
    options={"allowed": ()},
)
