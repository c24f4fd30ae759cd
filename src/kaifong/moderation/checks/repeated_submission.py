"""One change that brings the same text several times, or the same outside address in text after text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.entries.hub import Entry, Hub
from kaifong.history.change import Action
from kaifong.moderation.authorship.people import author
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict
from kaifong.moderation.links import hosts
from kaifong.moderation.promotion.repeats import addresses, first_line, same_text

# Profiles link to their members' own pages, groups and events to where they meet.
APART = frozenset({"member", "group", "event", "guideline"})


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """One finding for every text after the first, and for every address that too many new texts have.

    What was sent and refused earlier is not in the repository, and never claimed here.
    """
    new = _new(subject)
    for group in same_text(subject.hub, new, options["letters"]):
        for entry in group[1:]:
            said: dict[str, str | int | float] = {"count": len(group), "path": group[0].path}
            yield Seen("repeated-submission-text", said, first_line(entry), path=entry.path)
    yield from _links(subject.hub, new, options)


def _links(hub: Hub, new: list[Entry], options: Mapping[str, Any]) -> Iterator[Seen]:
    """Addresses that one author put into too many of the new texts."""
    of_address: dict[tuple[str | None, str], list[tuple[Entry, int]]] = {}
    own = hosts.host_of(hub.settings.url or "")
    for entry in new:
        if entry.kind not in APART:
            for address, line in addresses(hub.tree.read(entry.path)):
                host = hosts.host_of(address)
                if host is not None and host != own and not _known(host, hub, options):
                    of_address.setdefault((author(entry), address), []).append((entry, line))
    for (_, address), places in sorted(of_address.items(), key=lambda one: one[0][1]):
        if len(places) >= options["entries"]:
            host = hosts.host_of(address) or ""
            said: dict[str, str | int | float] = {"host": host[:80], "count": len(places)}
            for entry, line in places:
                yield Seen("repeated-submission-link", said, line, path=entry.path, confidence=Confidence.LOW)


def _new(subject: Subject) -> list[Entry]:
    """The entries that the change adds, by path; a translation is no text of its own."""
    added = (one.path for one in subject.change.files if one.action is Action.ADDED)
    entries = (subject.hub.entries[path] for path in added if path in subject.hub.entries)
    return [one for one in entries if subject.hub.source_of(one) is None]


def _known(host: str, hub: Hub, options: Mapping[str, Any]) -> bool:
    """Whether many texts have that host as a matter of course: videos, licences, what policy names."""
    return host in options["allowed"] or host in hub.settings.video_hosts


CHECK = Check(
    id="repeated-submission",
    family=Family.PROMOTION,
    clause="promotion",
    severity=Verdict.HOLD,
    confidence=Confidence.HIGH,
    audience=Audience.MODERATOR,
    scope=Scope.CHANGE,
    find=find,
    needs=("submitter",),
    options={"letters": 40, "entries": 4, "allowed": ("creativecommons.org", "commons.wikimedia.org", "github.com")},
)
