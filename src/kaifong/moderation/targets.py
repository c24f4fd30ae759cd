"""Where a link within the hub leads, and whether something stands there."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from kaifong.entries.hub import Entry, Hub
from kaifong.entries.kinds import BY_FOLDER, SHARED_FOLDERS

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_LISTS = "|".join([*BY_FOLDER, *SHARED_FOLDERS])
# Pages that the hub makes by itself, without the language in front: lists, their later pages, boards, feeds.
_MADE = re.compile(
    rf"(?:(?:{_LISTS})/(?:page/[0-9]+/)?|leaderboards/(?:all-time/)?|guidelines/|search/|feed\.(?:xml|json))?\Z"
)


@dataclass(frozen=True)
class Target:
    """A link inside the hub: `path` is None for one to the same page, `fragment` is without its #."""

    path: str | None
    fragment: str


def inside(url: str, hub: Hub) -> Target | None:
    """The target of a link, or None where it leads out of the hub (or is no address at all)."""
    base = hub.settings.url
    if base is not None and url.startswith(base):
        url = "/" + url[len(base) :]
    if _SCHEME.match(url) or url.startswith(("//", "\\")):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    path = unquote(parts.path)
    return Target(path or None, unquote(parts.fragment))


def stands(target: Target, entry: Entry, hub: Hub) -> bool:
    """Whether a file or a page stands where a link of `entry` leads: from its folder, or from the site's root."""
    if target.path is None:
        return True
    return _file(target.path, entry, hub) or _page(target.path, entry, hub)


def picture_stands(target: Target, entry: Entry, hub: Hub) -> bool:
    """Whether a picture is there: a file beside the text or beside another, by a path from this text's folder."""
    return target.path is not None and not target.path.startswith("/") and _file(target.path, entry, hub)


def _file(path: str, entry: Entry, hub: Hub) -> bool:
    if path.startswith("/"):
        full = posixpath.normpath(path.lstrip("/"))
    else:
        full = posixpath.normpath(posixpath.join(posixpath.dirname(entry.path), path))
    if full in hub.tree.modes:
        return full.startswith(("content/", "guidelines/"))
    return any(f"{full}{rest}" in hub.entries for rest in (".md", "/index.md"))


def _page(path: str, entry: Entry, hub: Hub) -> bool:
    full = (
        path.lstrip("/")
        if path.startswith("/")
        else posixpath.normpath(posixpath.join(entry.address.partition("#")[0], path))
    )
    if full in ("", ".", "404.html"):
        return True
    address = full if full.endswith("/") or "." in posixpath.basename(full) else full + "/"
    if hub.at(address) is not None:
        return True
    tag, _, rest = address.partition("/")
    return tag in hub.settings.by_tag and _MADE.match(rest) is not None
