"""`stage`: from a hub and a day to a complete, safe source tree."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from html import escape
from pathlib import Path

from kaifong.entries.hub import Entry, Hub
from kaifong.entries.tree import digest_of
from kaifong.insight.charts.drawing import Draw
from kaifong.languages.catalogue import translator
from kaifong.pages import aliases, entry_page, hidden_handles, search_documents, sitemap, tombstones
from kaifong.pages.addresses import fixed_addresses
from kaifong.pages.all_parts import FILES, PAGES
from kaifong.pages.bodies import Bodies, RenderMany, render_bodies
from kaifong.pages.changes import changes
from kaifong.pages.done import Done
from kaifong.pages.entry_pages import EntryPages, ShareOut, one_by_one
from kaifong.pages.media import MakeMedia
from kaifong.pages.memory import Memory
from kaifong.pages.outlet import Outlet
from kaifong.pages.parts import Parts
from kaifong.pages.pictures import stage_pictures
from kaifong.pages.share_card import MakeCards
from kaifong.pages.sharing import Sharing
from kaifong.pages.site import Site
from kaifong.pages.staged import Staged


def stage(  # noqa: PLR0913 - what a build hands in is named
    hub: Hub,
    now: date,
    out: Path,
    *,
    render_many: RenderMany | None = None,
    draw: Draw | None = None,
    make_media: MakeMedia | None = None,
    make_cards: MakeCards | None = None,
    former: Callable[[str], Iterable[bytes]] | None = None,
    memory: Memory | None = None,
    history: str = "",
    options: str = "",
    share_out: ShareOut = one_by_one,
    findable: Callable[[Mapping[str, str]], None] | None = None,
) -> Staged:
    """Writes the stage of a hub as of a day into `out`, and nothing anywhere else.

    Pure of clock, network and environment: the same hub and day give the same bytes. Entries that cannot be shown get
    no page and are named in `Staged.broken`; everything else stands.

    Args:
        now: a day in the hub's own zone.
        out: the stage's folder; made where it is missing. Files that are the same already are left alone.
        render_many: renders bodies in the order given, such as limited workers; by default in this process.
        draw: draws charts; without it their tables stand alone.
        make_media: makes of pictures what is published of them, such as limited workers with a cache; by default in
            this process.
        make_cards: draws the cards by which pages without a picture are shared; without it their words have to do.
        former: gives a file's earlier bytes by its path, the newest first, so that readers of a translation that has
            fallen behind learn where; without it they learn that it has.
        memory: of the last staging into `out`, which has to hold what that one left; it is brought up to date. What
            would come out as it did is not made again. Without it, everything is made.
        history: a name for what Git tells: its last commit.
        options: a name for what was handed in besides: another one, and everything is made again.
        share_out: does pieces of work, such as in several processes; by default here, one by one.
        findable: is told the digests of what is staged so far, by path, once all that can be found is among it.
    """
    memory = Memory() if memory is None else memory
    outlet = Outlet(out)
    entries, broken = sorted_out(hub)
    bodies, failed = render_bodies(entries, hub.settings, render_many, memory)
    broken.update(failed)
    handles = hidden_handles.pattern(hub)
    if handles is not None:
        mask_bodies(hub, bodies, handles)
    known = made_from(hub, handles, (options, make_cards is not None, draw is not None))
    changed = changes(hub, memory, now, known, history, bodies.leads, failed)
    for entry in entries:
        seen = changed.files[entry.path]
        if entry.facts is None and seen.facts is not None:
            entry.let_go(seen.facts)
    shown_entries = (one for one in entries if one.path in bodies)
    pictures, left_out = stage_pictures(shown_entries, outlet, make_media, memory)
    site = Site(hub, now, bodies, pictures, fixed_addresses(hub.settings), draw, former)

    def shown(path: str, text: str) -> str:
        return without_hidden(site, path, text, handles)

    site.shared = Sharing(site, outlet, make_cards, shown, memory, changed).stage()
    parts = Parts(site, outlet, memory, changed, shown)
    for part in (*PAGES, *FILES):
        if part is entry_page.pages:
            for value in EntryPages(site, outlet, memory, changed, shown, share_out).stage():
                parts.take(value)
            parts.stage(search_documents.files)  # whoever makes an index of them need not wait for the rest
            (findable or _nobody)(outlet.digests())
        else:
            parts.stage(part)
    parts.stage(aliases.files, outlet.written())
    parts.stage(tombstones.files, outlet.written(), plain=True)
    for path, content in sitemap.files(site, parts.lines):
        outlet.put(path, content)
        memory.note(f"sitemap:{path}", Done({path: outlet.digest(path)}))
    _tidy(outlet, memory)
    # What might come out otherwise next time counts as new then.
    memory.files = {path: seen for path, seen in changed.files.items() if path not in memory.unsure}
    memory.known, memory.history, memory.day = known, history, now.isoformat()
    written = sorted(outlet.written())
    return Staged(
        pages=tuple(path for path in written if path.endswith("index.md")),
        files=tuple(path for path in written if not path.endswith("index.md")),
        broken=tuple(sorted(broken.items())),
        pictures_left_out=left_out,
        unsaid=tuple(sorted(parts.unsaid.items())),
        digests=outlet.digests(),
    )


def _nobody(_: Mapping[str, str]) -> None:
    """Wants to know what can be found."""


def made_from(hub: Hub, handles: re.Pattern[str] | None, options: tuple[object, ...]) -> str:
    """What every page is made from: another of these, and every page is made again."""
    logins = sorted(
        f"{one.slug} {one.front.get('login')}" for one in hub.members.values() if one.hidden
    )  # links to them are dropped
    seen = (hub.settings, handles.pattern if handles else None, logins, options)
    return digest_of(repr(seen).encode(errors="surrogateescape"))


def _tidy(outlet: Outlet, memory: Memory) -> None:
    """Removes what the last staging left and this one does not want; where that is not known, whatever is there."""
    former = {path for name in memory.done.names() for path in memory.done.came_of(name)[0]}
    if not former or memory.gaps:
        outlet.finish()
        return
    outlet.remove(sorted(path for path in former if not outlet.has(path)))


def mask_bodies(hub: Hub, bodies: Bodies, handles: re.Pattern[str]) -> None:
    """Takes the handles of hidden members out of what others wrote, whenever it is read."""

    def somebody(path: str) -> str:
        language = hub.settings.by_tag.get(hub.entries[path].language or "")
        tag = language.interface if language else hub.settings.interface
        return translator(tag).text("pages-somebody")

    bodies.masked = lambda path, body: hidden_handles.masked(body, handles, somebody(path))
    bodies.masked_text = lambda path, text: (
        hidden_handles.without(text, handles, somebody(path)) if handles.search(text) else text
    )


def without_hidden(site: Site, path: str, text: str, handles: re.Pattern[str] | None) -> str:
    """A staged text without handles of hidden members: in titles and captions, too, which no body holds."""
    if handles is None or not handles.search(text):
        return text
    language = site.hub.settings.by_tag.get(path.partition("/")[0], site.reference)
    return hidden_handles.without(text, handles, escape(site.words(language).text("pages-somebody")))


def sorted_out(hub: Hub) -> tuple[list[Entry], dict[str, str]]:
    """The entries to show, and those that cannot be, each with the first reason. Hidden members are in neither."""
    shown: list[Entry] = []
    broken: dict[str, str] = {}
    for entry in hub.entries.values():
        if entry.hidden:
            continue
        if entry.publishable:
            shown.append(entry)
        else:
            broken[entry.path] = entry.problems[0].message if entry.problems else "schema-required"
    return shown, broken
