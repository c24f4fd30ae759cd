"""Links whose text names one site while the link leads to another."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.moderation import lists
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict
from kaifong.moderation.links import hosts
from kaifong.moderation.wording import Finder

# The text is an address and nothing else. Bounded repetition throughout: linear.
ADDRESS = re.compile(
    r"(https?://|www\.)?((?:[a-z0-9](?:[a-z0-9-]{0,61})\.){1,5}[a-z]{2,18})(?::[0-9]{1,5})?(/\S{0,2000})?\Z",
    re.IGNORECASE,
)
# An address among words; only with its scheme, for `Node.js` is a word.
WITHIN = re.compile(r"https?://((?:[a-z0-9](?:[a-z0-9-]{0,61})\.){1,5}[a-z]{2,18})(?![a-z0-9.-])", re.IGNORECASE)
# Endings of file names that are endings of hosts too: `notes.md`, `app.py`, `setup.sh`.
FILE_ENDINGS = frozenset(
    {"md", "py", "rs", "sh", "pl", "zip", "mov", "ps", "so", "ai", "cc", "app", "net", "io", "js"}
)


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """A text that is an address, or holds one with its scheme, has to name the site that the link leads to."""
    del options
    finder = Finder.of(subject)
    for link in subject.facts.links:
        host = hosts.host_of(link.url)
        named = _named(link.text) if host is not None and link.element != "img" else None
        if host is not None and named is not None and _differ(named, host):
            line, column = finder.place(link.url, link.line)
            yield Seen("link-target-differs", {"text": named[:80], "host": host[:80]}, line, column)


def _named(text: str) -> str | None:
    """The host that a link's text names, or None where it names none."""
    found = ADDRESS.match(text.strip())
    if found is None:
        within = WITHIN.search(text)
        return within[1].lower() if within else None
    host = found[2].lower()
    bare = found[1] is None and found[3] is None
    if bare and (host.rpartition(".")[2] in FILE_ENDINGS or hosts.registered(host) is None):
        return None
    return host


def _differ(named: str, host: str) -> bool:
    ours, theirs = hosts.registered(named), hosts.registered(host)
    if ours is None:
        return named != host
    listed = lists.read("link_hosts")
    if theirs in listed["mirrors"]["hosts"]:
        return False
    if ours != theirs:
        return not any(ours in one and theirs in one for one in listed["same"]["groups"])
    # Below a service's own name each has another owner: `wing.github.io` and `jo.github.io`.
    return hosts.registered(named, private=True) != hosts.registered(host, private=True)


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
)
