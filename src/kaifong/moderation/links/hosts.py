"""Hosts of links: what a browser would ask for, and what a reader would take them for."""

from __future__ import annotations

import ipaddress
import re
import unicodedata
from functools import cache
from typing import Any
from urllib.parse import SplitResult, unquote, urlsplit

_SCHEME = re.compile(r"(https?):[/\\]{0,8}|[/\\]{2}", re.IGNORECASE)
# Endings below which the Public Suffix List has no other that a registry hands out (a test holds them to it).
_PLAIN = re.compile(
    r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*([a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.(?:com|org|net))"
)
_PART = re.compile(r"0x[0-9a-f]{0,16}|[0-9]{1,16}", re.IGNORECASE)


def host_of(url: str) -> str | None:
    """The host of an http or https address in small letters, Punycode decoded; None where there is none."""
    parts = _split(url)
    host = parts.hostname if parts else None
    if not host:
        return None
    # What browsers do before they ask (WHATWG URL, 3.5): percent signs decoded, full width and 。 made plain.
    host = unicodedata.normalize("NFKC", unquote(host)).replace("。", ".")
    return ".".join(_decoded(label) for label in host.lower().rstrip(".").split(".")) or None


def _split(url: str) -> SplitResult | None:
    """The address as a browser reads it: a backslash is a slash, and any number of them stands before the host."""
    start = _SCHEME.match(url.strip())
    if start is None:
        return None
    rest = url.strip()[start.end() :]
    end = re.search(r"[/\\?#]", rest)
    authority, tail = (rest, "") if end is None else (rest[: end.start()], rest[end.start() :])
    try:
        parts = urlsplit(f"{(start[1] or 'https').lower()}://{authority}{tail.replace(chr(92), '/')}")
        return parts if parts.hostname is not None else None
    except ValueError:
        return None


def _decoded(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        return label[4:].encode("ascii").decode("punycode")
    except (UnicodeError, ValueError):
        return label


def has_userinfo(url: str) -> bool:
    """Whether something that looks like a host stands before an @: `https://bank.example@evil.example/`."""
    parts = _split(url)
    return parts is not None and parts.username is not None


def leads_on(url: str) -> bool:
    """Whether the address has a path: more than a host's front page."""
    parts = _split(url)
    return parts is not None and parts.path.strip("/") != ""


def number_of(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    """The address that a host in figures stands for, in any notation that browsers take; None for a name.

    Up to four parts, each decimal, octal (a 0 before it) or hexadecimal (0x), the last one filling what is left
    (WHATWG URL, 3.5, "IPv4 parser"): `0x7f000001`, `2130706433`, `0177.1` are all 127.0.0.1.
    """
    try:
        if ":" in host:
            return ipaddress.IPv6Address(host.partition("%")[0])
        parts = host.split(".")
        if len(parts) > 4 or not all(_PART.fullmatch(part) for part in parts):
            return None
        numbers = [_figure(part) for part in parts]
        if any(number > 255 for number in numbers[:-1]):
            return None
        value = sum(number << 8 * (3 - at) for at, number in enumerate(numbers[:-1])) + numbers[-1]
        return ipaddress.IPv4Address(value)
    except ValueError:
        return None


def _figure(part: str) -> int:
    if part.lower().startswith("0x"):
        return int(part[2:] or "0", 16)
    return int(part, 8) if part.startswith("0") and len(part) > 1 else int(part)


@cache
def _extract(*, private: bool) -> Any:
    from tldextract import TLDExtract

    # The list that the package brings: nothing is fetched, nothing is written.
    return TLDExtract(suffix_list_urls=(), cache_dir=None, include_psl_private_domains=private)


def registered(host: str, *, private: bool = False) -> str | None:
    """The part of a host that somebody registered (`bbc.co.uk`), or None where its ending is no public one.

    With `private` also what a service hands out below its own name: `wing.github.io`.
    """
    if not private and (plain := _PLAIN.fullmatch(host)) is not None:
        return plain[1]  # most links, and the list of all endings takes longer to load than a review
    return str(_extract(private=private)(host).top_domain_under_public_suffix) or None
