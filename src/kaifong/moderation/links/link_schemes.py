"""Addresses of other sites whose `https://` is missing or mistyped, and what was meant."""

from __future__ import annotations

import re

LONGEST = 2000  # what common servers take; no slip of the finger is longer
_HOST = r"(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})\.){1,5}[A-Za-z]{2,24}"
_TAIL = r"(?::[0-9]{1,5})?(?:[/?#]\S*)?"
# Slips of the finger in `https://` and `http://`: letters doubled, dropped or swapped, a semicolon or a full-width
# sign for the colon, a slash too few or too many, a backslash.
_SLIP = re.compile(
    rf"(?P<scheme>h{{1,2}}t{{1,3}}p{{1,2}}s{{0,2}}|h?t{{1,2}}ps?|http?sp?|hpt{{1,2}}s|htt[so]ps?)"
    rf"(?P<sign>[:;：]?(?://+|\\\\+|／／)|[:;：][/\\]?)(?P<rest>{_HOST}{_TAIL})\Z",
    re.IGNORECASE,
)
_TWICE = re.compile(r"https?:/{0,2}(?P<rest>https?://\S+)\Z", re.IGNORECASE)
_RIGHT = re.compile(r"https?://(?!/)", re.IGNORECASE)
_WWW = re.compile(rf"www\.{_HOST}{_TAIL}\Z", re.IGNORECASE)
_BARE = re.compile(rf"(?P<host>{_HOST})(?P<rest>{_TAIL})\Z")
# Top-level domains that are no file's ending. The root zone has `.md`, `.zip`, `.py` and `.sh` as well; those links
# are far more often files that are not there. Source: the registries' largest zones (reports of Verisign and CENTR).
_SITES = frozenset(
    (
        "com", "org", "net", "edu", "gov", "int", "info", "io", "dev", "app", "hk", "tw", "cn", "jp", "mo", "sg",
        "my", "kr", "th", "vn", "id", "ph", "uk", "de", "fr", "nl", "eu", "us", "ca", "au", "nz", "in", "it", "es",
        "ch", "at", "be", "se", "dk", "fi", "example",
    )
)  # fmt: skip


def with_scheme(url: str) -> str | None:
    """The address as it was meant, or None where nothing is wrong with its scheme or nobody can say what was meant.

    A name with dots may be a file: without `www.` it has to end in one of the large top-level domains.
    """
    if len(url) > LONGEST:
        return None
    if twice := _TWICE.match(url):
        return twice["rest"]
    if not _RIGHT.match(url) and (slip := _SLIP.match(url)):
        return f"{'https' if 's' in slip['scheme'].lower() else 'http'}://{slip['rest']}"
    if _WWW.match(url):
        return f"https://{url}"
    bare = _BARE.match(url)
    if bare and bare["host"].rpartition(".")[2].lower() in _SITES:
        return f"https://{url}"
    return None
