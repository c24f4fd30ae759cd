"""A share of a hub staged on one of several machines: its entries' pages, pictures and cards, and their search.

Everything that looks at the whole hub is left to whoever puts the shares together, and so is a page that shows
something of an entry in another share. What is made here is noted in the memory with all that it was made from, as in
any staging; so whoever assembles takes of it what stands, and makes the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kaifong.entries.entry import Entry
from kaifong.entries.hub import Hub
from kaifong.entries.settings import Language
from kaifong.pages import hidden_handles, search_documents, site_data
from kaifong.pages.addresses import FOLDERS, fixed_addresses
from kaifong.pages.bodies import Bodies, RenderMany, render_bodies
from kaifong.pages.changes import changes
from kaifong.pages.done import Done, written
from kaifong.pages.elsewhere import ElsewhereError, Here, bodies_with
from kaifong.pages.entry_pages import EntryPages, ShareOut, one_by_one
from kaifong.pages.later import Later
from kaifong.pages.media import MakeMedia
from kaifong.pages.memory import BodiesHere, Memory
from kaifong.pages.outlet import Outlet
from kaifong.pages.parts import Parts
from kaifong.pages.pictures import stage_pictures
from kaifong.pages.share_card import MakeCards
from kaifong.pages.sharing import Sharing
from kaifong.pages.site import Site
from kaifong.pages.stage import made_from, mask_bodies, sorted_out, without_hidden
from kaifong.pages.staged import Staged

# Of what is noted, that which is of one entry or of one part of the search; the rest did not see the whole.
_HANDED_OVER = ("page:", "picture:", "card:", "later:")

# Chooses a share out of addresses in groups by name; see `publishing.shard_split`.
Choose = Callable[[Mapping[str, Sequence[str]]], Iterable[str]]


@dataclass(frozen=True)
class StagedShare:
    """What was staged, and how many entries it is about."""

    staged: Staged
    entries: int


def stage_share(  # noqa: PLR0913 - see `stage`
    hub: Hub,
    now: date,
    out: Path,
    choose: Choose,
    memory: Memory,
    *,
    render_many: RenderMany | None = None,
    make_media: MakeMedia | None = None,
    make_cards: MakeCards | None = None,
    former: Callable[[str], Iterable[bytes]] | None = None,
    history: str = "",
    options: str = "",
    share_out: ShareOut = one_by_one,
) -> StagedShare:
    """Writes a share of the stage into the empty folder `out`, and what is to be remembered of it into a new memory.

    Args:
        choose: what is this machine's, of all that can be searched, by the part of the search that it is in.
        memory: an empty one. The others are as `stage` takes them.
    """
    outlet = Outlet(out)
    entries, _ = sorted_out(hub)
    fixed = fixed_addresses(hub.settings)
    nothing = bodies_with(Bodies({}, {}, BodiesHere().__getitem__), frozenset(one.path for one in entries))
    whole = Site(hub, now, nothing, {}, fixed)
    cut = {
        f"{tag}/{name}": [one.address for one in ones]
        for tag, parts in search_documents.documents(whole).items()
        for name, ones in parts.items()
    }
    chosen = frozenset(choose(cut))
    mine = [one for one in entries if _is_shared_out(whole, one) and one.address in chosen]
    here = [one for one in entries if one.address in chosen or not _is_shared_out(whole, one)]
    elsewhere = frozenset(one.path for one in entries) - {one.path for one in here}
    bodies, failed = render_bodies(here, hub.settings, render_many, memory)
    handles = hidden_handles.pattern(hub)
    if handles is not None:
        mask_bodies(hub, bodies, handles)
    known = made_from(hub, handles, (options, make_cards is not None, True))
    changed = changes(hub, memory, now, known, history, bodies.leads, failed)
    shown_entries = [one for one in here if one.path in bodies]
    pictures, left_out = stage_pictures(shown_entries, outlet, make_media, memory)
    away = [hub.entries[path] for path in elsewhere]
    images = frozenset(image for one in away for image in one.images)
    site = Site(hub, now, bodies_with(bodies, elsewhere), Here(pictures, images), fixed, None, former)

    def shown(path: str, text: str) -> str:
        return without_hidden(site, path, text, handles)

    shown_mine = tuple(one for one in mine if one.path in bodies)
    cards = Sharing(site, outlet, make_cards, shown, memory, changed).stage(shown_mine)
    site.shared = Here(cards, frozenset(one.address for one in away))
    parts = Parts(site, outlet, memory, changed, shown)
    pages = _SharesPages(site, outlet, memory, changed, shown, share_out, shown_mine)
    for value in pages.stage():
        parts.take(value)
    parts.stage(site_data.files)
    parts.stage(_search_of(chosen))
    gone = elsewhere | failed.keys()
    memory.files = {path: one for path, one in changed.files.items() if path not in gone}
    memory.known, memory.history, memory.day = known, history, now.isoformat()
    memory.fresh = {name: done for name, done in memory.fresh.items() if name.startswith(_HANDED_OVER)}
    paths = sorted(outlet.written())
    staged = Staged(
        pages=tuple(path for path in paths if path.endswith("index.md")),
        files=tuple(path for path in paths if not path.endswith("index.md")),
        broken=tuple(sorted(failed.items())),
        pictures_left_out=left_out,
        digests=outlet.digests(),
    )
    return StagedShare(staged, len(mine))


@dataclass(frozen=True)
class _SharesPages(EntryPages):
    """The pages of this share; those that show something from another one are left to whoever assembles."""

    mine: tuple[Entry, ...]

    def stage(self) -> Iterator[object]:
        """See `EntryPages.stage`."""
        for value in super().stage():
            if value is not None:
                yield value
        for name in [
            name for name, done in self.memory.fresh.items() if name.startswith("page:") and not done.outputs
        ]:
            del self.memory.fresh[name]

    def _listed(self) -> Iterator[tuple[str, Entry, Language]]:
        for entry in self.mine:
            language = self.site.language_of(entry)
            if language is not None:
                yield f"page:{entry.address}", entry, language

    def _make(self, wanted: Sequence[tuple[str, Entry, Language]], number: int) -> str:
        try:
            return super()._make(wanted, number)
        except ElsewhereError:
            return written(Done({}))


def _is_shared_out(site: Site, entry: Entry) -> bool:
    """Whether an entry is in one share alone: people, groups and rules, which all pages name, are in each."""
    return entry.kind in FOLDERS and site.language_of(entry) is not None


def _search_of(chosen: frozenset[str]) -> Callable[[Site], Iterator[Later[str]]]:
    """The part of a site that is the search of these addresses: the files in which nothing else is searched."""

    def files(site: Site) -> Iterator[Later[str]]:
        for tag, parts in search_documents.documents(site).items():
            for name, found in parts.items():
                if chosen.issuperset(one.address for one in found):
                    yield search_documents.later(tag, name, found)

    return files
