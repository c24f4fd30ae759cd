"""In which language something that stands once, outside the languages, is shown."""

from __future__ import annotations

from kaifong.entries.hub import Entry
from kaifong.entries.settings import Language
from kaifong.pages.site import Site


def own_language(site: Site, entry: Entry) -> Language:
    """The first of a member's (or group's) languages that the hub has, else its reference language."""
    said = entry.front.get("languages") or entry.front.get("language") or ()
    return next((site.hub.settings.by_tag[tag] for tag in said if tag in site.hub.settings.by_tag), site.reference)
