"""The parts of a site that look at the whole hub: one that would come out as it did is left as it stands.

What many parts compute together (points, lists) is computed by the first that needs it. A part is therefore held to
have read whatever texts the parts before it read, but for those that read texts for themselves alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

from kaifong.entries import noticing
from kaifong.entries.tree import digest_of
from kaifong.pages import feeds, search_documents, sitemap
from kaifong.pages.changes import Changes
from kaifong.pages.done import Done
from kaifong.pages.later import Later
from kaifong.pages.memory import Memory
from kaifong.pages.outlet import Outlet
from kaifong.pages.site import Site
from kaifong.pages.staged_page import StagedPage
from kaifong.pages.trace import Trace
from kaifong.pages.watched import watched

Given: TypeAlias = StagedPage | Later[StagedPage] | tuple[str, str] | Later[str]
Part: TypeAlias = Callable[..., Iterator[Any]]
# These read texts, and nothing that they compute is read by other parts.
_BY_THEMSELVES: frozenset[Part] = frozenset({feeds.files, search_documents.files})


@dataclass
class Parts:
    """Stages parts, one after the other, always in the same order.

    Attributes:
        shown: a staged text at a path without handles of hidden members.
        lines: lines of the sitemap. unsaid: what structured data lack, by address; both are filled in.
    """

    site: Site
    outlet: Outlet
    memory: Memory
    changed: Changes
    shown: Callable[[str, str], str]
    lines: list[tuple[str, str]] = field(default_factory=list)
    unsaid: dict[str, tuple[str, ...]] = field(default_factory=dict)
    _texts: set[str] = field(default_factory=set)

    def stage(self, part: Part, *more: object, plain: bool = False) -> None:
        """Stages a part, or leaves it.

        Args:
            more: what it is given besides the site.
            plain: what it gives is staged as it is: it takes care of hidden members itself.
        """
        name = f"part:{part.__module__.rpartition('.')[2]}.{part.__name__}"
        done = self.memory.recall(name)
        if done is not None and self.changed.part_stands(done.texts):
            self._leave(name, done)
        elif done is not None and self.changed.only_texts and part is search_documents.files:
            self._search_again(name, done)
        else:
            self._make(name, part, more, (lambda _, text: text) if plain else self.shown)

    def take(self, value: Any) -> None:
        """Takes in what a page leaves besides its file."""
        line, unsaid = value
        if line is not None:
            self.lines.append(tuple(line))
        self.unsaid.update({address: tuple(lacking) for address, lacking in unsaid.items()})

    def _leave(self, name: str, done: Done) -> None:
        self.memory.keep(name)
        for path, digest in done.outputs.items():
            self.outlet.keep(path, digest)
        lines, unsaid, later = done.value
        for line in lines:
            self.take([line, {}])
        self.take([None, unsaid])
        for one in later:
            self.memory.keep(one)
        self._texts.update(() if name in _names() else done.texts)

    def _make(self, name: str, part: Part, more: tuple[object, ...], shown: Callable[[str, str], str]) -> None:
        outputs: dict[str, str] = {}
        lines: list[Any] = []
        later: list[str] = []
        texts: set[str] = set()
        unsaid: dict[str, tuple[str, ...]] = {}
        self.site.unsaid = unsaid
        with noticing.listening(texts.add):
            for given in part(self.site, *more):
                if isinstance(given, Later):
                    value = self._later(given, texts)
                    later.append(f"later:{given.path}")
                    path = given.path
                elif isinstance(given, StagedPage):
                    path, value = given.path, sitemap.line(given)
                    self.outlet.put(path, shown(path, given.text()))
                else:
                    path, value = given[0], None
                    self.outlet.put(path, shown(path, given[1]))
                outputs[path] = self.outlet.digest(path)
                if value is not None:
                    lines.append(value)
        seen = texts if part in _BY_THEMSELVES else texts | self._texts
        if part not in _BY_THEMSELVES:
            self._texts |= texts
        self.memory.note(name, Done(outputs, [lines, unsaid, later], texts=frozenset(seen)))
        for line in lines:
            self.take([line, {}])
        self.take([None, unsaid])

    def _search_again(self, name: str, done: Done) -> None:
        """Where nothing but texts changed, the search is cut as it was: what holds one of them is made again."""
        outputs = dict(done.outputs)
        for one in done.value[2]:
            path, part = one.removeprefix("later:"), self.memory.recall(one)
            assert part is not None
            if part.texts.isdisjoint(self.changed.paths):
                self.memory.keep(one)
                self.outlet.keep(path, outputs[path])
                continue
            self.outlet.put(path, self.shown(path, search_documents.again(self.site, part.value[2])))
            outputs[path] = self.outlet.digest(path)
            self.memory.note(one, replace(part, outputs={path: outputs[path]}))
        self.memory.note(name, replace(done, outputs=outputs))

    def _later(self, later: Later[Any], texts: set[str]) -> Any:
        """Makes one, or leaves it; gives its line of the sitemap."""
        name = f"later:{later.path}"
        done = self.memory.recall(name)
        if done is not None and self._stands(later, done):
            self.memory.keep(name)
            self.outlet.keep(later.path, done.outputs[later.path])
            texts |= done.texts
            line, unsaid, _ = done.value
            self.site.unsaid.update({address: tuple(lacking) for address, lacking in unsaid.items()})
            return line
        mine: set[str] = set()
        trace = Trace(set(later.seen))
        with noticing.listening(mine.add):
            made = later.make(watched(self.site, trace))
            page = isinstance(made, StagedPage)
            self.outlet.put(later.path, self.shown(later.path, made.text() if page else made))
        texts |= mine
        line = sitemap.line(made) if page else None
        outputs = {later.path: self.outlet.digest(later.path)}
        done = Done.of(trace, outputs, [line, trace.unsaid, later.given])
        self.memory.note(name, replace(done, texts=frozenset(mine), key=_digest(later)))
        self.site.unsaid.update(trace.unsaid)
        return line

    def _stands(self, later: Later[Any], done: Done) -> bool:
        if not self.changed.page_stands(self.site, done) or not done.texts.isdisjoint(self.changed.paths):
            return False
        return done.key == _digest(later)


def _digest(later: Later[Any]) -> str:
    return digest_of(repr(later.key()).encode(errors="surrogateescape"))


def _names() -> frozenset[str]:
    return frozenset(f"part:{one.__module__.rpartition('.')[2]}.{one.__name__}" for one in _BY_THEMSELVES)
