"""An entry's conversation: the discussion on GitHub that it names, and what the records tell of it.

Nothing of it is embedded: a page asks no other site for anything.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from kaifong.entries.entry import Entry
from kaifong.errors import RecordError
from kaifong.history.activity import ACTIVITY, DiscussionActivity
from kaifong.history.activity_reader import parse_activity
from kaifong.pages import github
from kaifong.pages.site import Site

# Where an entry may say that it is talked about: the first that is there. What an AMA was asked in, and what an
# answer was asked in, are its conversation unless it names another.
FIELDS = ("discussion", "source", "asked_at")


@dataclass(frozen=True)
class Conversation:
    """Where an entry is talked about.

    Attributes:
        address: where to read and join it, or to begin it.
        begun: there is one.
        comments: how many the records know of; None where they know nothing. last: the day of the newest, or None.
    """

    address: str
    begun: bool
    comments: int | None = None
    last: date | None = None


def conversation(site: Site, entry: Entry) -> Conversation | None:
    """The entry's conversation; None where it has none and none can be begun."""
    given = [address for name in FIELDS if isinstance(address := entry.front.get(name), str)]
    own = next(((address, number) for address in given if (number := _number(site, address)) is not None), None)
    if own is not None:
        address, number = own
        told = _told(site, number)
        if told is None:
            return Conversation(address, begun=True)
        last = told.commented_at
        day = last.astimezone(site.hub.settings.zone).date() if last else None
        return Conversation(address, begun=True, comments=told.comments, last=day)
    elsewhere = entry.front.get("discussion")
    if isinstance(elsewhere, str):
        return Conversation(elsewhere, begun=True)
    start = github.new_discussion(site.hub.settings, entry.kind, entry.title, site.absolute(entry.address))
    return None if start is None else Conversation(start, begun=False)


def _number(site: Site, address: str) -> int | None:
    """The number of a discussion in the hub's own repository."""
    match = re.fullmatch(r"https://github\.com/([^/]+/[^/]+)/discussions/([1-9][0-9]{0,9})(?:[#?].*)?", address)
    repository = site.hub.settings.repository
    if match is None or repository is None or match[1].lower() != repository.lower():
        return None
    return int(match[2])


def _told(site: Site, number: int) -> DiscussionActivity | None:
    """What the records tell of a discussion. A broken record is `kaifong check`'s to name; the page does without."""
    path = f"{ACTIVITY}/discussion-{number}.json"
    if path not in site.hub.tree.modes:
        return None
    try:
        found = parse_activity(site.hub.tree.read(path), path)
    except RecordError:
        return None
    return found if isinstance(found, DiscussionActivity) else None
