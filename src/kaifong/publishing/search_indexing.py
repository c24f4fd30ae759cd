"""Making the indexes of parts: what was made before comes from the cache, and Pagefind makes the rest."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from threading import Thread
from typing import Any

from kaifong.publishing import pagefind
from kaifong.publishing.media.kept import Kept, key_of
from kaifong.publishing.search_facts import Facts, facts_file, facts_of
from kaifong.publishing.search_pack import Pack, unpacked
from kaifong.publishing.search_page import index_language, search_page
from kaifong.publishing.search_sources import Source, indexer
from kaifong.publishing.steady_bundle import engine, part

# Pagefind uses one core and 120 to 170 MB for a part: two at a time is what a small machine has room for.
AT_ONCE = 2


@dataclass
class Indexing:
    """The indexes of some parts, and the engines that their languages need.

    Attributes:
        parts: what there is to index.
        kept: what was made before; None keeps nothing.
        made: what is known of each index that stands, by key: how many pages, and the newest one's day.
        began: how many Pagefind was asked to make.
    """

    parts: Sequence[Source]
    kept: Kept | None
    at_once: int = AT_ONCE
    made: dict[str, tuple[int, str]] = field(default_factory=dict)
    began: int = 0
    _left: dict[str, Pack] = field(default_factory=dict)
    _running: list[tuple[str, pagefind.Running, dict[str, Facts]]] = field(default_factory=list)
    _thread: Thread | None = None
    _failed: BaseException | None = None
    _ended: bool = False

    @property
    def engines(self) -> dict[str, str]:
        """The key of every engine, by what Pagefind calls its language."""
        names = sorted({index_language(one.language) for one in self.parts})
        return {name: key_of(indexer(), "engine", name) for name in names}

    def start(self, keys: Collection[str]) -> None:
        """Begins with these, one at a time, while the caller does something else; `wait` or `end` has to follow."""
        self._thread = Thread(target=self._run, args=(keys, 1), name="search")
        self._thread.start()

    def wait(self) -> None:
        """Waits until all indexes stand.

        Raises:
            BuildError: Pagefind is missing or failed.
            OSError: something could not be read or written.
        """
        if self._thread is not None:
            self._thread.join()
        if self._failed is None:
            self._run(None, self.at_once)
        if self._failed is not None:
            raise self._failed

    def end(self) -> None:
        """Stops what is still running; what was made so far stays in the cache."""
        self._ended = True
        for _, one, _ in tuple(self._running):
            one.process.kill()
        if self._thread is not None:
            self._thread.join()

    def stands(self, key: str, pages: int, newest: str) -> None:
        """The index with a key stands in the site as it should, and is not looked at: what it holds is known."""
        self.made[key] = (pages, newest)
        if self.kept is not None:
            self.kept.use(key)

    def pack(self, key: str) -> Pack:
        """The index with a key.

        Raises:
            OSError: it cannot be read.
        """
        pack = self._left.pop(key, None) or self._recalled(key)
        if pack is None:  # it was whole a moment ago
            raise OSError(f"an index in the cache was changed while it was read: {key}")
        return pack

    def _run(self, keys: Collection[str] | None, at_once: int) -> None:
        try:
            self._index(keys, at_once)
        except BaseException as problem:  # noqa: BLE001 - raised by `wait`, in the caller's thread
            self._failed = problem
        finally:
            for _, one, _ in self._running:
                one.end()

    def _index(self, keys: Collection[str] | None, at_once: int) -> None:
        for name, key in self.engines.items():
            if (keys is None or key in keys) and not self._known(key):
                page = {"address": "x/", "language": name, "title": "x"}
                self._begin(key, f"the language {name}", [page], at_once)
        for one in self.parts:
            if (keys is None or one.key in keys) and not self._known(one.key):
                self._begin(one.key, f"the language {one.language} ({one.name})", one.documents(), at_once)
        while self._running:
            self._finish()

    def _known(self, key: str) -> bool:
        if key in self.made:
            return True
        pack = self._recalled(key)
        if pack is not None:
            self.made[key] = (pack.pages, pack.newest)
        return pack is not None

    def _recalled(self, key: str) -> Pack | None:
        return None if self.kept is None else unpacked(self.kept.get(key))

    def _begin(self, key: str, what: str, documents: Iterable[Mapping[str, Any]], at_once: int) -> None:
        """Gives pages to Pagefind: while it makes an index of one part's, the next one's are given to another."""
        if len(self._running) == at_once:
            self._finish()
        facts: dict[str, Facts] = {}
        if not self._ended:
            self.began += 1
            running = pagefind.start(what)
            self._running.append((key, running, facts))
        if self._ended:  # asked for meanwhile
            raise InterruptedError("the build was ended")
        for document in documents:
            running.add(document["address"], search_page(document))
            facts[str(document["address"])] = facts_of(document)
        running.make()

    def _finish(self) -> None:
        """Waits for the one that was started first."""
        key, running, facts = self._running[0]
        files = running.files()
        del self._running[0]
        if key in self.engines.values():
            files = engine(files)
        else:
            files = part(files)
            files["pages.json"] = facts_file(files, facts)
        days = (day for _, day, _ in facts.values())
        pack = Pack(len(facts), max(days, default=""), dict(sorted(files.items())))
        if self.kept is None or not self.kept.keep(key, pack.data()):
            self._left[key] = pack
        self.made[key] = (pack.pages, pack.newest)
