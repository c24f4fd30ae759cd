"""From an up-to-date stage to the files of its site: only those are made that the last build did not make alike."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from kaifong.entries.tree import digest_of
from kaifong.errors import BuildError
from kaifong.publishing import swap
from kaifong.publishing.damage import Damage
from kaifong.publishing.generator import called
from kaifong.publishing.kept_site.record import Record
from kaifong.publishing.kept_site.renewal import Renewal
from kaifong.publishing.kept_site.standing import standing
from kaifong.publishing.layout import LaidOut, Layout
from kaifong.publishing.search import BUNDLES, LIST
from kaifong.publishing.search_ahead import SearchAhead
from kaifong.publishing.shares import MIN_PAGES

# A build's own folders, below `Renewal.work`: what MkDocs laid out, what we put there, where MkDocs finds no page.
LAID, PUT, EMPTY = "laid", "put", "empty"
_PAGE, _HTML = "index.md", "index.html"
# MkDocs publishes neither what begins with a dot nor the top folder of this name.
_UNPUBLISHED = "templates/"


@dataclass(frozen=True)
class Staging:
    """What the stage holds: where it is, and the digest of every file in it, by path."""

    folder: Path
    digests: Mapping[str, str]
    _keys: dict[str, Mapping[str, str]] = field(default_factory=dict)

    def pages(self) -> Mapping[str, str]:
        """The path of each page in the site, by its staged path."""
        return self._sorted[0]

    def statics(self) -> Mapping[str, str]:
        """The digest of every staged file that is published as it is."""
        return self._sorted[1]

    @cached_property
    def _sorted(self) -> tuple[Mapping[str, str], Mapping[str, str]]:
        pages: dict[str, str] = {}
        statics: dict[str, str] = {}
        for path, digest in self.digests.items():
            if path.endswith(_PAGE):
                pages[path] = path.removesuffix(_PAGE) + _HTML
            elif not path.startswith((".", _UNPUBLISHED)) and "/." not in path:
                statics[path] = digest
        return pages, statics

    def keys(self, layout: str) -> Mapping[str, str]:
        """What each page of the site is known by, by its staged path: the page and `layout_digest`, as one digest."""
        if layout not in self._keys:
            ends = f" {layout}"
            self._keys[layout] = {path: digest_of((self.digests[path] + ends).encode()) for path in self.pages()}
        return self._keys[layout]


class SiteMaking:
    """One making of a site.

    Args:
        staged: what there is to lay out. layout: `layout_digest` of it. strict: warnings end the build.
        search: what makes the search index, and may have begun. say: is told what is being done. damage: is told
            what was not as the last build left it.
        old_search: the last build's search index stays where there is one.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - what a build says of it, by name
        self,
        staged: Staging,
        renewal: Renewal,
        layout: str,
        search: SearchAhead,
        say: Callable[[str], None],
        damage: Damage,
        *,
        strict: bool,
        old_search: bool = False,
    ) -> None:
        self._staged = staged
        self._renewal = renewal
        self._layout = layout
        self._search = search
        self._say = say
        self._damage = damage
        self._strict = strict
        self._old_search = old_search

    def make(self, process: Layout, *, search: bool) -> Record:
        """Makes what is missing; gives the record of the new site, whose files `renewal` knows now.

        Raises:
            BuildError: MkDocs or the search index failed, or a strict build was warned.
            OSError: a file could not be read or written.
        """
        pages = self._staged.pages()
        keys = self._staged.keys(self._layout)
        wanted = [path for path, place in pages.items() if not self._renewal.keeps(place, keys[path])]
        theme = not self._keeps_theme()
        last = self._renewal.last
        if last.whole:
            wanted, theme = list(pages), True
        if wanted or theme:
            self._say(_laying_out(len(wanted), len(pages)))
            process.order(wanted, theme=theme)
        copied = self._copy_statics()
        # Beside a few pages there is room for it; beside many, the two together would take too much memory.
        early = len(wanted) <= MIN_PAGES and not last.whole
        searchable = self._index() if search and early else 0
        laid = process.finished() if wanted or theme else LaidOut()
        if laid.whole:
            self._renewal.forget()
        self._take_laid({pages[path]: keys[path] for path in pages}, wanted, laid, theme=theme)
        self._take_statics(copied, laid)
        if search and (not early or laid.whole):
            searchable = self._index()
        self._mark()
        kept = {*pages, "" if not theme else None}.difference(wanted)
        warnings = (*(one for one in last.warnings if one[0] in kept), *laid.warnings)
        if self._strict and warnings:
            told = "; ".join(dict.fromkeys(message for _, message in warnings))
            raise BuildError(
                f"{called(os.environ)} warned, and this build is strict: {told}",
                mend="mend what it warns of, or build without --strict; the site as it was still stands",
            )
        return Record(self._layout, whole=laid.whole, searchable=searchable, warnings=warnings)

    def _keeps_theme(self) -> bool:
        outputs = self._renewal.last.outputs.items()
        before = [path for path, one in outputs if one.key == self._layout]
        return bool(before) and self._keeps_all(before, self._layout)

    def _keeps_all(self, paths: list[str], key: str) -> bool:
        """Whether all stay. Each is asked: what stays is told from what is damaged."""
        return sum(self._renewal.keeps(path, key) for path in paths) == len(paths)

    def _copy_statics(self) -> list[str]:
        """Copies the staged files that are not there yet, so that no site shares them with the stage."""
        folder = self._renewal.work / PUT
        copied = []
        for path, digest in self._staged.statics().items():
            if not self._renewal.keeps(path, digest):
                target = folder / path
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes((self._staged.folder / path).read_bytes())
                copied.append(path)
        return copied

    def _take_laid(self, keys: Mapping[str, str], wanted: list[str], laid: LaidOut, *, theme: bool) -> None:
        folder = self._renewal.work / LAID
        statics = self._staged.statics()
        places = self._staged.pages()
        # MkDocs writes no page whose template gives nothing.
        found = standing(folder) if laid.whole or theme else [places[one] for one in wanted]
        # Beside the theme's files MkDocs writes a sitemap of its own: a staged file that stays is not replaced by it.
        found = [one for one in found if (laid.whole or one not in statics) and (folder / one).is_file()]
        if wanted and not any(path in keys for path in found):
            raise BuildError(
                f"{called(os.environ)} laid out none of the pages that it was asked for",
                why="the hub's own templates or plugins may have left them all empty",
                mend="look at mkdocs.yml, hooks and templates; the site as it was still stands",
            )
        for path in found:
            self._renewal.made(path, keys.get(path) or statics.get(path) or self._layout, folder)

    def _take_statics(self, copied: list[str], laid: LaidOut) -> None:
        """What a plugin made of a staged file counts; else the file does, and never one of the theme's."""
        for path, digest in self._staged.statics().items() if laid.whole else ():
            self._renewal.outputs.get(path) or self._renewal.keeps(path, digest)
        for path in copied:
            if not (laid.whole and path in self._renewal.outputs):
                self._renewal.made(path, self._staged.digests[path], self._renewal.work / PUT)

    def _index(self) -> int:
        """Indexes the parts of what is searched that have changed; gives how many documents can be found."""
        if self._old_search and self._keeps_old_index():
            return self._renewal.last.searchable
        renewal = self._renewal
        folders = renewal.work
        index = self._search.take(self._staged.digests)
        keys = index.folders
        changed = self._without_standing(keys)
        index.stand((one for one in keys if one not in changed), renewal.kept_bytes(LIST))
        if changed:
            self._say("Making the search index")
        found = index.wait()
        self._damage.count(index.damaged, "part of the search index", "parts of the search index")
        for one, key in changed.items():
            for path, data in index.files(one).items():
                renewal.made_of(f"{one}/{path}", key, data, folders / "index")
        listed, data, key = index.list_file()
        if not renewal.keeps(listed, key):
            renewal.made_of(listed, key, data, folders / "index")
        return found

    def _without_standing(self, keys: Mapping[str, str]) -> dict[str, str]:
        """The folders of the search index, with their keys, that do not all stand as the last build left them."""
        before: dict[str, list[str]] = {one: [] for one in keys}
        for path in self._renewal.last.outputs:
            if path.startswith(f"{BUNDLES}/"):
                names = path.split("/", 3)
                for depth in (2, 3):  # search-index/engine.en, search-index/en/2026
                    if len(names) > depth and "/".join(names[:depth]) in before:
                        before["/".join(names[:depth])].append(path)
        return {one: key for one, key in keys.items() if not (before[one] and self._keeps_all(before[one], key))}

    def _keeps_old_index(self) -> bool:
        """Whether the last build's search index is there and whole; then it stays, whatever was edited."""
        last = self._renewal.last.outputs
        before = [path for path in last if path.startswith(f"{BUNDLES}/")]
        if before and sum(self._renewal.keeps(path, last[path].key) for path in before) == len(before):
            return True
        for path in before:
            self._renewal.outputs.pop(path, None)
        return False

    def _mark(self) -> None:
        key = digest_of(swap.MARK.encode())
        if not self._renewal.keeps(swap.MARK, key):
            folder = self._renewal.work / PUT
            folder.mkdir(exist_ok=True)
            swap.mark(folder)
            self._renewal.made(swap.MARK, key, folder)


def _laying_out(count: int, of: int) -> str:
    return f"Laying out {count:,} pages" if count == of else f"Laying out {count:,} of {of:,} pages"
