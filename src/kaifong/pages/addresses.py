"""Where things stand on the site, and how one page points at another."""

from __future__ import annotations

from urllib.parse import quote

from kaifong.entries.kinds import BY_FOLDER
from kaifong.entries.settings import Settings

# The kinds below a language that have a list of their own, by folder, in the order in which readers meet them.
SECTIONS: tuple[tuple[str, str], ...] = tuple((kind.name, folder) for folder, kind in BY_FOLDER.items())
FOLDERS = dict(SECTIONS)
# The page of each language that says how to send something.
WRITE = "write"


def between(here: str, there: str) -> str:
    """The relative link from one site-relative address to another: works at any base, and from a file.

    `here` is a page's address (`en/stories/x/`, or empty for the root); `there` an address or a file's path.
    """
    up = "../" * here.count("/")
    path = quote(there, safe="/#~:@!$&'()*+,;=")
    # Without a step up, a colon in the first part would make it a scheme.
    return up + path if up or (path and ":" not in path.partition("/")[0]) else f"./{path}"


def absolute(settings: Settings, address: str) -> str | None:
    """The full URL of an address, or None while nobody knows where the site will stand."""
    return None if settings.url is None else settings.url + quote(address, safe="/#~:@!$&'()*+,;=")


def list_address(language: str, folder: str, page: int = 1) -> str:
    """The address of a list's page; pages count from 1."""
    return f"{language}/{folder}/" if page == 1 else f"{language}/{folder}/page/{page}/"


def fixed_addresses(settings: Settings) -> frozenset[str]:
    """The addresses that stand whatever members write."""
    found = {""}
    for language in settings.languages:
        root = f"{language.tag}/"
        found.add(root)
        found.update(root + folder + "/" for _, folder in SECTIONS)
        found.update(root + one for one in ("members/", "groups/", "leaderboards/", "leaderboards/all-time/"))
        found.update(root + one for one in ("leaderboards/groups/", "leaderboards/changes/", "featured/"))
        found.update(root + one for one in ("members/interests/", "badges/", "insight/"))
        found.update(root + one for one in ("transparency/", "heard/", "mission/", "digest/", "privacy/"))
        found.update(
            root + one
            for one in ("guidelines/", "search/", "tags/", f"{WRITE}/", "feed.xml", "feed.json", "events.ics")
        )
    return frozenset(found)
