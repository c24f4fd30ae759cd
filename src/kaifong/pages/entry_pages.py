"""The pages of all entries: those that stand are left, the others are made, on as many cores as somebody lends."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kaifong.entries.entry import Entry
from kaifong.entries.settings import Language
from kaifong.pages import entry_page, sitemap
from kaifong.pages.addresses import FOLDERS
from kaifong.pages.changes import Changes
from kaifong.pages.done import Done, read, written
from kaifong.pages.memory import Memory
from kaifong.pages.outlet import Outlet
from kaifong.pages.site import Site
from kaifong.pages.trace import Trace
from kaifong.pages.watched import watched

# Does a piece of work for every number below `count` and gives the results with their numbers, in any order. The work
# may be done in other processes: all that it leaves here is what it returns.
ShareOut = Callable[[int, Callable[[int], str]], Iterator[tuple[int, str]]]


def one_by_one(count: int, work: Callable[[int], str]) -> Iterator[tuple[int, str]]:
    """A `ShareOut` that has nobody to share with."""
    for number in range(count):
        yield number, work(number)


@dataclass(frozen=True)
class EntryPages:
    """Makes the pages of a site's entries.

    Attributes:
        shown: a staged text at a path without handles of hidden members.
    """

    site: Site
    outlet: Outlet
    memory: Memory
    changed: Changes
    shown: Callable[[str, str], str]
    share_out: ShareOut

    def stage(self) -> Iterator[Any]:
        """Stages them all; gives each one's line of the sitemap, and what it left unsaid."""
        wanted: list[tuple[str, Entry, Language]] = []
        few = self.changed.few_in_place()
        for name, entry, language in self._listed() if few is None else self._showing(few):
            done = self.memory.recall(name)
            if done is not None and self.changed.page_stands(self.site, done):
                self.memory.keep(name)
                self._keep(done.outputs)
                yield done.value
            else:
                wanted.append((name, entry, language))
        if few is not None:
            dirty = {name for name, _, _ in wanted}
            for name in self.memory.done.names("page:"):
                if name not in dirty and name not in self.memory.kept:
                    outputs, value = self.memory.done.came_of(name)
                    self.memory.keep(name)
                    self._keep(outputs)
                    yield value
        for number, line in self.share_out(len(wanted), lambda number: self._make(wanted, number)):
            done = read(line)
            self._keep(done.outputs)
            self.memory.note(wanted[number][0], done)
            yield done.value

    def _listed(self) -> Iterator[tuple[str, Entry, Language]]:
        for kind in FOLDERS:
            for entry in self.site.of_kind(kind):
                language = self.site.language_of(entry)
                if language is not None:
                    yield f"page:{entry.address}", entry, language

    def _make(self, wanted: Sequence[tuple[str, Entry, Language]], number: int) -> str:
        """Makes one page and writes its file."""
        _, entry, language = wanted[number]
        trace = Trace({entry.path})
        page = entry_page.page(watched(self.site, trace), entry, language)
        digest = self.outlet.write(page.path, self.shown(page.path, page.text()))
        return written(Done.of(trace, {page.path: digest}, [sitemap.line(page), trace.unsaid]))

    def _showing(self, few: frozenset[str]) -> Iterator[tuple[str, Entry, Language]]:
        """Of the pages that there are, those that may show something of what changed: all others stand."""
        for name in self.memory.done.names("page:"):
            if self.memory.done.may_have_seen(name, few):
                entry = self.site.hub.living_at(name.removeprefix("page:"))
                language = None if entry is None else self.site.language_of(entry)
                if entry is not None and language is not None:
                    yield name, entry, language

    def _keep(self, outputs: Mapping[str, str]) -> None:
        for path, digest in outputs.items():
            self.outlet.keep(path, digest)
