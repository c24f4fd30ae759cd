"""The community at one commit."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from pathlib import Path

from kaifong.entries.entry import Entry
from kaifong.entries.facts import Facts
from kaifong.entries.paths import Place, place, twin_key
from kaifong.entries.problem import Problem
from kaifong.entries.references import conflicts
from kaifong.entries.settings import Settings
from kaifong.entries.settings_reader import read_settings
from kaifong.entries.translations import Freshness, freshness, revision, source_path_key
from kaifong.entries.tree import FolderTree, OverlayTree, Tree
from kaifong.history.change import Change
from kaifong.history.merges import History
from kaifong.history.read import read_history


@dataclass(frozen=True)
class Hub:
    """A community: its settings, entries and history. Lazy; equal trees give equal hubs.

    Attributes:
        recall: what is known of an entry's file by its path and the images beside it, or None.
    """

    tree: Tree
    settings: Settings
    history: History
    before: Hub | None = field(default=None, repr=False, compare=False)
    recall: Callable[[str, tuple[str, ...]], Facts | None] | None = field(default=None, repr=False, compare=False)

    @cached_property
    def _places(self) -> Mapping[str, tuple[Place | Problem | None, str]]:
        """What each path is, and the key of its twins. Where a change left its mode alone, that is known already."""
        before = self.before if self.before and self.before.settings is self.settings else None
        known = before._places if before else {}  # noqa: SLF001 - another of this class
        modes = before.tree.modes if before else {}
        tags = [one.tag for one in self.settings.languages]
        return {
            path: known[path] if modes.get(path) == mode else (place(path, mode, tags), twin_key(path))
            for path, mode in self.tree.modes.items()
        }

    @cached_property
    def _sorted(self) -> tuple[Mapping[str, Entry], Mapping[str, Problem]]:
        return _sort(self)

    @property
    def entries(self) -> Mapping[str, Entry]:
        """Every entry by path, sorted; files that are no entry are in `strays`."""
        return self._sorted[0]

    @property
    def strays(self) -> Mapping[str, Problem]:
        """Files below content/ and guidelines/ that are neither an entry nor an image of one, with the reason."""
        return self._sorted[1]

    @cached_property
    def members(self) -> Mapping[str, Entry]:
        """Members by name, hidden ones included: what is shown goes through `visible_member`."""
        return {one.slug: one for one in self.entries.values() if one.kind == "member"}

    @cached_property
    def groups(self) -> Mapping[str, Entry]:
        """Groups by slug."""
        return {one.slug: one for one in self.entries.values() if one.kind == "group"}

    def visible_member(self, name: str) -> Entry | None:
        """The member of that name if they have a profile and let it be shown. The one filter for every surface."""
        member = self.members.get(name)
        return None if member is None or member.hidden or not member.publishable else member

    @cached_property
    def _of_kind(self) -> dict[str, tuple[Entry, ...]]:
        kinds: dict[str, list[Entry]] = {}
        for one in self.entries.values():
            kinds.setdefault(one.kind, []).append(one)
        return {kind: tuple(found) for kind, found in kinds.items()}

    @cached_property
    def _newest_first(self) -> dict[str, tuple[Entry, ...]]:
        return {}

    def of_kind(self, kind: str, language: str | None = None) -> tuple[Entry, ...]:
        """Publishable entries of a kind, in one language or all, newest first where dates are known, then by slug.

        Hidden members are among them: see `visible_member`.
        """
        if kind not in self._newest_first:
            shown = [one for one in self._of_kind.get(kind, ()) if one.publishable]
            shown.sort(key=lambda one: (one.slug, one.path))
            shown.sort(key=lambda one: self.published_on(one) or date.min, reverse=True)
            self._newest_first[kind] = tuple(shown)
        found = self._newest_first[kind]
        return found if language is None else tuple(one for one in found if one.language == language)

    @cached_property
    def _live(self) -> dict[str, Entry]:
        return {one.address: one for one in self.entries.values()}

    @cached_property
    def _by_alias(self) -> dict[str, tuple[Entry, ...]]:
        found: dict[str, tuple[Entry, ...]] = {}
        for one in self.entries.values():
            if one.says("aliases"):  # few entries have moved
                for alias in one.aliases:
                    found[alias] = (*found.get(alias, ()), one)
        return found

    def living_at(self, address: str) -> Entry | None:
        """The entry that lives at a site-relative address now."""
        return self._live.get(address.removeprefix("/"))

    def at(self, address: str) -> Entry | None:
        """The entry that lives, or lived (aliases), at a site-relative address."""
        plain = address.removeprefix("/")
        if plain in self._live:
            return self._live[plain]
        return next(iter(self._by_alias.get(plain, ())), None)

    def problems_of(self, entry: Entry) -> tuple[Problem, ...]:
        """The entry's own problems and those that it has with others: see `references.conflicts`."""
        return tuple(sorted([*entry.problems, *conflicts(self, entry)], key=lambda one: (one.line, one.message)))

    @cached_property
    def _by_key(self) -> dict[tuple[str, str | None, str], Entry]:
        return {(one.kind, one.language, one.slug): one for one in self.entries.values()}

    def entry_named(self, name: str) -> Entry | None:
        """The entry that a value of type ENTRY names: `en/stories/dawn-ride`."""
        return self._live.get(name.strip("/") + "/")

    def source_of(self, entry: Entry) -> Entry | None:
        """The text that an entry translates; None where it translates nothing, or nothing that is there."""
        key = source_path_key(entry)
        source = None if key is None else self._by_key.get(key)
        return None if source is None or source.path == entry.path else source

    @cached_property
    def _translated(self) -> dict[str, dict[str, Entry]]:
        """Translations by their source's path and their own language; of two in one language the first counts."""
        found: dict[str, dict[str, Entry]] = {}
        for one in self.entries.values():
            if one.language and one.says("translates") and (source := self.source_of(one)):
                found.setdefault(source.path, {}).setdefault(one.language, one)
        return found

    def translations(self, entry: Entry) -> Mapping[str, Entry]:
        """The entry and its explicit translations by language, the entry's own included; only what is publishable."""
        if entry.language is None:
            return {}
        source = self.source_of(entry) or entry
        found = {entry.language: entry}
        if source.language and source.publishable:
            found.setdefault(source.language, source)
        for language, one in self._translated.get(source.path, {}).items():
            if one.publishable:
                found.setdefault(language, one)
        order = [one.tag for one in self.settings.languages]
        return {tag: found[tag] for tag in order if tag in found}

    def has_translations(self, entry: Entry) -> bool:
        """Whether anything says that it translates this entry: asked of all of them, this is quicker than which."""
        return entry.path in self._translated

    def freshness(self, entry: Entry) -> Freshness:
        """How a translation stands to its source; UNKNOWN for what translates nothing."""
        return freshness(entry, self.source_of(entry))

    def revision(self, entry: Entry) -> str:
        """See `translations.revision`."""
        return revision(entry)

    def published_on(self, entry: Entry) -> date | None:
        """The day on which it was published, in the hub's zone.

        An import's own date where there is one; else the first merge that the history knows; else the date that the
        author gives.
        """
        imported: date | None = entry.front.get("imported", {}).get("date")
        if imported:
            return imported
        merge = self.history.first(entry.path)
        if merge is not None:
            return merge.merged_at.astimezone(self.settings.zone).date()
        return entry.front.get("date")

    def with_change(self, change: Change) -> Hub:
        """The hub as it would be once the change is merged: same settings, same history.

        Settings stay those of the base: a pull request does not write its own rules.
        """
        return replace(self, tree=OverlayTree(self.tree, change), before=self, recall=None)


def _sort(hub: Hub) -> tuple[Mapping[str, Entry], Mapping[str, Problem]]:
    """Entries and strays, from paths and modes alone."""
    places: dict[str, Place] = {}
    strays: dict[str, Problem] = {}
    images: dict[str, list[str]] = {}
    twins: dict[str, str] = {}
    for path, (found, twin) in hub._places.items():  # noqa: SLF001 - this is the rest of that class
        if found is None:
            continue
        first = twins.setdefault(twin, path)
        if first != path:
            strays[path] = Problem("path-twin", 1, {"other": first})
        elif isinstance(found, Problem):
            strays[path] = found
        elif found.image:
            images.setdefault(found.bundle or "", []).append(path)
        else:
            places[path] = found
    before = hub.before
    touched = _touched(hub.tree)
    entries: dict[str, Entry] = {}
    lived: dict[tuple[str, str | None, str], str] = {}
    for path, found in places.items():
        key = (found.kind, found.language, found.slug)
        if key in lived:
            strays[path] = Problem("path-twin", 1, {"other": lived[key]})
            continue
        lived[key] = path
        beside = tuple(images.pop(found.bundle, ())) if found.bundle else ()
        old = before.entries.get(path) if before and path not in touched else None
        # What a change did not touch has been read once already.
        if old is not None and old.images == beside:
            entries[path] = old
        else:
            facts = hub.recall(path, beside) if hub.recall else None
            entries[path] = Entry(path, found.kind, found.language, found.slug, found.bundle, hub.tree, beside, facts)
    for bundle, orphans in images.items():
        strays.update({path: Problem("path-image-orphan", 1, {"folder": bundle}) for path in orphans})
    return entries, dict(sorted(strays.items()))


def _touched(tree: Tree) -> frozenset[str]:
    return frozenset(one.path for one in tree.change.files) if isinstance(tree, OverlayTree) else frozenset()


def load(root: Path) -> Hub:
    """The hub in a folder. Reads hub.yml and walks the folder's names; nothing else before it is asked.

    Raises:
        NoHubError: there is no hub.yml.
        SettingsError: hub.yml is broken.
    """
    return Hub(FolderTree(root), read_settings(root), read_history(root))


__all__ = ["Entry", "FolderTree", "Hub", "load"]
