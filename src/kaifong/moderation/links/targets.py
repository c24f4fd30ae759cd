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
    rf"(?:(?:{_LISTS})/(?:page/[0-9]+/)?|leaderboards/(?:all-time/|groups/(?:page/[0-9]+/)?|changes/|[0-9]{{4}}Q[1-4]/)?|featured/(?:page/[0-9]+/)?|guidelines/|search/|feed\.(?:xml|json))?\Z"
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


def entry_at(target: Target, entry: Entry, hub: Hub) -> Entry | None:
    """The entry that a link of `entry` leads to, by its file or by its address; itself for a link within the page."""
    if target.path is None:
        return entry
    full = _full(target.path, entry)
    for name in (full, f"{full}.md", f"{full}/index.md"):
        if name in hub.entries:
            return hub.entries[name]
    return hub.at(_address(target.path, entry))


def clauses_at(target: Target, entry: Entry, hub: Hub) -> tuple[Entry, ...]:
    """The clauses on the page of guidelines that a link leads to; none where it leads to another page.

    A page has each clause in its own language or, where there is none, in the reference language.
    """
    address = "" if target.path is None else _address(target.path, entry)
    tag, _, rest = address.partition("/")
    if rest != "guidelines/" or tag not in hub.settings.by_tag:
        return ()
    tags = (hub.settings.reference, tag)
    found = {one.slug: one for of in tags for one in hub.of_kind("guideline", of)}
    return tuple(found.values())


def other_case(target: Target, entry: Entry, hub: Hub) -> str | None:
    """The path that is meant where one differs in capitals only: some computers at home do not tell them apart."""
    if target.path is None:
        return None
    if target.path.startswith("/"):
        wanted = _address(target.path, entry).casefold()
        return next((f"/{one.address}" for one in hub.entries.values() if one.address.casefold() == wanted), None)
    wanted = _full(target.path, entry).casefold()
    endings = ("", ".md", "/index.md")
    for path in hub.tree.modes:
        folded = path.casefold()
        if folded.startswith(wanted) and folded.removeprefix(wanted) in endings:
            meant = path[: len(path) - len(folded.removeprefix(wanted))]
            return posixpath.relpath(meant, posixpath.dirname(entry.path))
    return None


def picture_stands(target: Target, entry: Entry, hub: Hub) -> bool:
    """Whether a picture is there: a file beside the text or beside another, by a path from this text's folder."""
    return target.path is not None and not target.path.startswith("/") and _file(target.path, entry, hub)


def _file(path: str, entry: Entry, hub: Hub) -> bool:
    full = _full(path, entry)
    if full in hub.tree.modes:
        return full.startswith(("content/", "guidelines/"))
    return any(f"{full}{rest}" in hub.entries for rest in (".md", "/index.md"))


def _full(path: str, entry: Entry) -> str:
    """The file of the hub that a path means: from its root, or from the folder of the entry."""
    if path.startswith("/"):
        return posixpath.normpath(path.lstrip("/"))
    return posixpath.normpath(posixpath.join(posixpath.dirname(entry.path), path))


def _address(path: str, entry: Entry) -> str:
    """The page of the site that a path means."""
    full = (
        path.lstrip("/")
        if path.startswith("/")
        else posixpath.normpath(posixpath.join(entry.address.partition("#")[0], path))
    )
    return full if full.endswith("/") or "." in posixpath.basename(full) else full + "/"


def _page(path: str, entry: Entry, hub: Hub) -> bool:
    address = _address(path, entry)
    if address in ("/", ".", "./", "404.html"):
        return True
    if hub.at(address) is not None:
        return True
    tag, _, rest = address.partition("/")
    return tag in hub.settings.by_tag and _MADE.match(rest) is not None
