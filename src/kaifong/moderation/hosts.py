"""Hosts of links: what a browser would ask for, and what a reader would take them for."""

from __future__ import annotations

import re
from functools import cache
from typing import Any
from urllib.parse import urlsplit

_IPV4 = re.compile(r"(?:0x[0-9a-f]+|[0-9]+)(?:\.(?:0x[0-9a-f]+|[0-9]+)){0,3}\Z", re.IGNORECASE)


def host_of(url: str) -> str | None:
    """The host of an http or https address in small letters, Punycode decoded; None where there is none."""
    try:
        parts = urlsplit(url if "://" in url[:9] else f"https:{url}" if url.startswith("//") else url)
        host = parts.hostname
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not host:
        return None
    return ".".join(_decoded(label) for label in host.lower().rstrip(".").split("."))


def _decoded(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        return label[4:].encode("ascii").decode("punycode")
    except (UnicodeError, ValueError):
        return label


def has_userinfo(url: str) -> bool:
    """Whether something that looks like a host stands before an @: `https://bank.example@evil.example/`."""
    try:
        return urlsplit(url).username is not None and urlsplit(url).scheme in ("http", "https")
    except ValueError:
        return False


def is_number(host: str) -> bool:
    """An address in figures, in any of the notations that browsers take, or IPv6."""
    return ":" in host or _IPV4.match(host) is not None


@cache
def _extract() -> Any:
    from tldextract import TLDExtract

    # The list that the package brings: nothing is fetched, nothing is written.
    return TLDExtract(suffix_list_urls=(), cache_dir=None)


def registered(host: str) -> str | None:
    """The part of a host that somebody registered (`bbc.co.uk`), or None where its ending is no public one."""
    return str(_extract()(host).top_domain_under_public_suffix) or None
