"""What an address tells about who sent a reader there: partners' ids, and marks that the page does not need."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any
from urllib.parse import unquote_plus

from kaifong.moderation import lists
from kaifong.moderation.links import hosts

# Addresses within addresses are looked into so deep; a redirect through more than two hosts has other problems.
DEEP = 3
LONGEST = 4096
# Parameters that prove an address was not changed: taking anything out would break it.
SIGNED = frozenset({"signature", "sig", "sign", "hmac", "x-amz-signature", "x-goog-signature", "token", "hash"})


@dataclass(frozen=True)
class Mark:
    """One parameter: whose `programme` it pays (None: nobody's, it only tracks), and whether that is a guess."""

    name: str
    programme: str | None
    unsure: bool = False


def marks(url: str, deep: int = DEEP) -> Iterator[Mark]:
    """Every mark of an address and of the addresses within it, in their order."""
    host = hosts.host_of(url[:LONGEST])
    if host is None:
        return
    clicks: dict[str, str] = lists.read("tracking")["clicks"]
    programme = next((clicks[one] for one in _above(host) if one in clicks), None)
    if programme is not None:
        yield Mark(host, programme)
    for name, value in _parameters(url[:LONGEST]):
        found = _known(name, host)
        if found is not None:
            yield Mark(name, found.get("programme"), bool(found.get("unsure")))
        if deep and name in lists.read("tracking")["within"]["names"]:
            yield from marks(unquote_plus(value), deep - 1)


def cleaned(url: str) -> str:
    """The address without marks that only track. Everything else stays as it is, character by character."""
    host = hosts.host_of(url[:LONGEST])
    head, question, rest = url.partition("?")
    query, hash_sign, fragment = rest.partition("#")
    if host is None or not question or "#" in head:
        return url
    # Markdown may write the & between two parameters as an entity.
    joint = "&amp;" if "&amp;" in query else "&"
    pairs = query.split(joint)
    if any(_name(pair) in SIGNED for pair in pairs):
        return url
    kept = [pair for pair in pairs if not _goes(_name(pair), host)]
    if len(kept) == len(pairs):
        return url
    return head + (question + joint.join(kept) if kept else "") + hash_sign + fragment


def _goes(name: str, host: str) -> bool:
    found = _known(name, host)
    return found is not None and "programme" not in found and not found.get("keep", False)


def _parameters(url: str) -> Iterator[tuple[str, str]]:
    for part in url.partition("?")[2].partition("#")[0].replace("&amp;", "&").replace(";", "&").split("&"):
        yield _name(part), part.partition("=")[2]


def _name(pair: str) -> str:
    return unquote_plus(pair.partition("=")[0]).lower()


@cache
def _rules() -> tuple[dict[str, list[dict[str, Any]]], tuple[tuple[str, dict[str, Any]], ...]]:
    """Rules by the whole name, and those by its beginning. What pays is asked before what only tracks."""
    held = lists.read("tracking")
    whole: dict[str, list[dict[str, Any]]] = {}
    begins = []
    for rule in [*held["affiliate"], *held["tracking"]]:
        for name in rule["names"]:
            if name.endswith("*"):
                begins.append((name[:-1], rule))
            else:
                whole.setdefault(name, []).append(rule)
    return whole, tuple(begins)


def _known(name: str, host: str) -> dict[str, Any] | None:
    whole, begins = _rules()
    rules: list[dict[str, Any]] = [*whole.get(name, ()), *(rule for start, rule in begins if name.startswith(start))]
    above = set(_above(host))
    for rule in rules:
        if ("hosts" not in rule or above.intersection(rule["hosts"])) and above.isdisjoint(rule.get("elsewhere", ())):
            return rule
    return None


def _above(host: str) -> Iterator[str]:
    """A host and what it lies below: `www.shop.example`, `shop.example`, `example`."""
    while host:
        yield host
        host = host.partition(".")[2]
