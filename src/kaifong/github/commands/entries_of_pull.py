"""The entries that a pull request brought, as they stand in the hub now, and the one of them that somebody means."""

from __future__ import annotations

from collections.abc import Sequence

from kaifong.entries.hub import Entry, Hub
from kaifong.github.commands.case import Case

# GitHub lists no more files of a pull request than these.
MOST = 3000


def merged_entries(case: Case) -> tuple[Entry, ...]:
    """The publishable entries of a merged pull request that are still where it put them. One request a hundred files.

    Raises:
        Refusal: GitHub would not tell.
    """
    api = case.desk.api
    told = api.pages(api.at(f"/pulls/{case.pull.number}/files"))
    return entries_at(case.hub, [str(one["filename"]) for one in told if one.get("status") != "removed"])


def entries_at(hub: Hub, paths: Sequence[str]) -> tuple[Entry, ...]:
    """The publishable entries at these paths, sorted."""
    found = (hub.entries.get(path) for path in sorted(set(paths)))
    return tuple(one for one in found if one is not None and one.publishable)


def one_of(entries: Sequence[Entry], argument: str) -> tuple[Entry | None, str]:
    """The entry that an argument begins with, by path, address or slug, and the rest.

    Where it names none it is the only one there is, or None.
    """
    first, _, rest = argument.partition(" ")
    wanted = first.strip("/`").removesuffix("/")
    named = [one for one in entries if wanted and wanted in (one.path, one.address.strip("/"), one.slug)]
    if len(named) == 1:
        return named[0], rest.strip()
    return (entries[0] if len(entries) == 1 else None), argument.strip()
