"""The entry that somebody means who copies an address: of the site, of GitHub, or a path."""

from __future__ import annotations

from urllib.parse import unquote, urlsplit

from kaifong.entries.hub import Entry, Hub

# A site may stand below a folder or two of its host; and GitHub's own addresses have `owner/name/blob/branch` before.
_BEFORE = 6
_LONGEST = 2000


def entry_at(hub: Hub, typed: str) -> Entry | None:
    """The entry that lives, or lived, at what was typed or copied; None where it names none."""
    plain = typed.strip().strip("<>").split("\n", maxsplit=1)[0][:_LONGEST]
    if hub.settings.url and plain.startswith(hub.settings.url):
        plain = plain[len(hub.settings.url) :]
    try:
        path = unquote(urlsplit(plain).path)
    except ValueError:
        return None
    parts = [part for part in path.split("/") if part and part != "index.html"]
    for cut in range(min(len(parts), _BEFORE)):
        name = "/".join(parts[cut:])
        # A list's or a home's address is no entry's, so that no alias of a single word is taken for one.
        found = hub.entries.get(name) or (hub.at(f"{name}/") if "/" in name else None)
        if found is not None:
            return found
    return None
