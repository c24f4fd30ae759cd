"""Links to hosts that do not say whose they are: a name before an @, figures, somebody else's brand."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.moderation import lists
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict
from kaifong.moderation.links import hosts
from kaifong.moderation.wording import Finder

# One's own machine, and the networks behind one's own router (RFC 1122, RFC 1918).
LOCAL = tuple(map(ipaddress.ip_network, ("127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16")))


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """One finding a link; a machine of one's own (127.0.0.1) is what tutorials open, unless it is disguised."""
    finder = Finder.of(subject)
    allowed = frozenset(options["allowed"])
    for link in subject.facts.links:
        host = hosts.host_of(link.url)
        if host is None or host in allowed:
            continue
        seen = _seen(link.url, host)
        if seen is not None:
            message, severity, sure = seen
            line, column = finder.place(link.url, link.line)
            # Figures as everybody writes them: `2130706433` tells nobody that it is 127.0.0.1.
            shown = str(hosts.number_of(host) or host)[:80]
            yield Seen(message, {"host": shown}, line, column, severity=severity, confidence=sure)


def _seen(url: str, host: str) -> tuple[str, Verdict | None, Confidence | None] | None:
    number = hosts.number_of(host)
    if hosts.has_userinfo(url) and host != "localhost" and (number is None or number not in LOCAL[0]):
        return "link-host-userinfo", None, None
    if number is not None:
        plain = str(number) == host
        if plain and number in LOCAL[0]:
            return None
        at_home = plain and any(number in network for network in LOCAL)
        return ("link-host-number", Verdict.ADVISE if at_home else Verdict.HOLD, None)
    sure = _borrowed(host)
    return None if sure is None else ("link-host-brand", Verdict.HOLD, sure)


def _borrowed(host: str) -> Confidence | None:
    """How surely a host carries a brand's name that is not its owner's; None where it does not."""
    read = lists.read("link_hosts")
    own = hosts.registered(host)
    if own is None or own in read["mirrors"]["hosts"]:
        return None
    words = set(re.split(r"[.-]", host))
    dashed = "-" + host.replace(".", "-") + "-"
    for name, domains in read["brands"].items():
        if own in domains or name not in host:
            continue
        # `paypal.com.evil.net`, `www-paypal-com.evil.net`: a whole address of the brand before another's.
        if any(f"-{one.replace('.', '-')}-" in dashed for one in domains):
            return Confidence.HIGH
        if name in words and name not in read["plain"]["names"] and words & set(read["bait"]["words"]):
            return Confidence.LOW
    return None


CHECK = Check(
    id="link-host",
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
