"""Addresses as a browser sees them: control characters, backslashes and missing slashes are read its way."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from kaifong.rendering.allow import SCHEMES

PREFIX = "u-"
"""Before every id that a member can write, so that none can be one of the theme's."""

_EDGES = "".join(map(chr, range(0x21)))
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.\-]*):")
_SPECIAL = re.compile(r"(?i)(https?):[/\\]*")


@dataclass(frozen=True)
class Address:
    """`kind` is external (with a host), mail, relative or fragment; `url` is the address in its plain form."""

    kind: Literal["external", "mail", "relative", "fragment"]
    url: str


def read(url: str) -> Address | str:
    """The address in `url`, or, where it may not stand, its scheme ("?" where it has no host or cannot be read).

    Follows the URL Standard's parser as far as it decides where a link leads: C0 controls and spaces at the edges and
    tabs and newlines anywhere are dropped, a backslash is a slash, and any number of slashes begins a host.
    Fragments of relative addresses get the prefix of ids, since a page's ids are prefixed.
    """
    url = url.strip(_EDGES).translate({9: None, 10: None, 13: None})
    found = _SCHEME.match(url)
    if found:
        scheme = found[1].lower()
        if scheme not in SCHEMES:
            return scheme
        if scheme == "mailto":
            return Address("mail", "mailto:" + url[found.end() :])
        return _external(scheme, _SPECIAL.sub("", url, count=1))
    path, mark, fragment = url.partition("#")
    place, question, query = path.partition("?")
    place = place.replace("\\", "/")
    if place.startswith("//"):
        return _external("https", place.lstrip("/") + question + query + mark + fragment)
    if mark and fragment:
        fragment = prefixed(fragment)
    kind: Literal["fragment", "relative"] = "relative" if path else "fragment"
    return Address(kind, place + question + query + mark + fragment)


def prefixed(name: str) -> str:
    """An id with its prefix, once."""
    return name if name.startswith(PREFIX) else PREFIX + name


def _external(scheme: str, rest: str) -> Address | str:
    cut = re.search(r"[?#]", rest)
    end = cut.start() if cut else len(rest)
    place = rest[:end].replace("\\", "/")
    if not place.strip("/"):
        return "?"
    return Address("external", f"{scheme}://{place}{rest[end:]}")


def host(url: str) -> str:
    """The host of an external address in lower case, without user, port and final dot; empty where there is none."""
    rest = url.partition("://")[2]
    authority = re.split(r"[/?#]", rest, maxsplit=1)[0].rpartition("@")[2]
    return re.sub(r":\d*$", "", authority).rstrip(".").lower()
