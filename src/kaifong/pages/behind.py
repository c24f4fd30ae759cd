"""What a reader of a translation that has fallen behind is told: since when, and where the original changed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from kaifong.entries.entry import Entry
from kaifong.entries.sections import Section, Text, sections
from kaifong.entries.translations import revision
from kaifong.entries.tree import MemoryTree
from kaifong.pages import github
from kaifong.pages.site import Site

# Of headings: what readers see in the table of contents first.
LEVEL = 2


@dataclass(frozen=True)
class Changed:
    """A section of the original that is not as it was: its heading, and its anchor there or None."""

    text: str
    id: str | None


@dataclass(frozen=True)
class Behind:
    """How far a translation is behind.

    Attributes:
        since: the day of the first change that it does not follow; None where no history tells.
        changed: sections that changed or came, in the original's order; empty where nobody knows the text as it was.
        beginning: what stands above the first heading changed, or the title, or the description.
        gone: headings that stand there no more.
        changes: where every change of the original can be read, or None.
    """

    since: date | None
    changed: tuple[Changed, ...] = ()
    beginning: bool = False
    gone: tuple[str, ...] = ()
    changes: str | None = None


def behind(site: Site, entry: Entry, source: Entry) -> Behind:
    """How far `entry`, whose recorded revision is not its source's, is behind `source`."""
    since = _since(site, entry, source)
    changes = github.history(site.hub.settings, source.path, since)
    old = _translated_text(site, entry, source)
    if old is None:
        return Behind(since, changes=changes)
    was, before = _cut(old)
    now, after = _cut(source)
    known = {one.title: one.body.markdown.strip() for one in before}
    anchors = _anchors(site, source, after)
    return Behind(
        since,
        tuple(
            Changed(one.title, anchors[number])
            for number, one in enumerate(after)
            if known.get(one.title) != one.body.markdown.strip()
        ),
        was != now,
        tuple(one.title for one in before if one.title not in {other.title for other in after}),
        changes,
    )


def _since(site: Site, entry: Entry, source: Entry) -> date | None:
    mine = site.hub.history.last(entry.path)
    times = (one.merged_at for one in site.hub.history.by_path.get(source.path, ()))
    later = [one for one in times if mine is not None and one > mine.merged_at]
    return min(later).astimezone(site.hub.settings.zone).date() if later else None


def _translated_text(site: Site, entry: Entry, source: Entry) -> Entry | None:
    """The original as it was when it was translated: the version that has the recorded revision."""
    recorded = entry.front.get("translates", {}).get("revision")
    for data in site.former(source.path) if site.former else ():
        one = replace(source, tree=MemoryTree({source.path: data}), facts=None)
        if revision(one) == recorded:
            return one
    return None


def _cut(entry: Entry) -> tuple[tuple[str, ...], tuple[Section, ...]]:
    """Title, description and what stands before the first heading; and the sections."""
    intro, found = sections(Text(entry.body, 1), LEVEL)
    return (entry.title, str(entry.front.get("description", "")), intro.markdown.strip()), found


def _anchors(site: Site, source: Entry, found: tuple[Section, ...]) -> list[str | None]:
    """The anchors of the original's sections, where Markdown and HTML agree on what is a heading."""
    body = site.bodies.get(source.path)
    ids = [one.id for one in body.headings if one.level == LEVEL] if body else []
    return list(ids) if len(ids) == len(found) else [None] * len(found)
