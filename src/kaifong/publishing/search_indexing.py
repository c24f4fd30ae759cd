"""Making the indexes of parts: what was made before comes from the cache, and Pagefind makes the rest."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from threading import Thread
from typing import Any

from kaifong.publishing import pagefind
from kaifong.publishing.media.kept import Kept, key_of
from kaifong.publishing.search_facts import Facts, facts_file, facts_of
from kaifong.publishing.search_pack import Pack, files_in, unpacked
from kaifong.publishing.search_page import index_language, search_page
from kaifong.publishing.search_sources import Source, indexer
from kaifong.publishing.steady_bundle import make_engine, make_part

# Pagefind uses one core and 120 to 170 MB for a part: two at a time is what a small machine has room for.
AT_ONCE = 2


@dataclass
class Indexing:
    """The indexes of some parts, and the engines that their languages need.

    Attributes:
        parts: what there is to index.
        kept: what was made before; None keeps nothing.
        work: a folder of ours for what Pagefind reads and writes; it is emptied and removed.
        made: what is known of each index that stands, by key: how many pages, and the newest one's day.
        began: how many Pagefind was asked to make.
    """

    parts: Sequence[Source]
    kept: Kept | None
    work: Path
    at_once: int = AT_ONCE
    made: dict[str, tuple[int, str]] = field(default_factory=dict)
    began: int = 0
    _left: dict[str, Pack] = field(default_factory=dict)
    _facts: dict[str, dict[str, Facts]] = field(default_factory=dict)
    _running: list[pagefind.Running] = field(default_factory=list)
    _thread: Thread | None = None
    _failed: BaseException | None = None
    _ended: bool = False

    @property
    def engines(self) -> dict[str, str]:
        """The key of every engine, by what Pagefind calls its language."""
        names = sorted({index_language(one.language) for one in self.parts})
        return {name: key_of(indexer(), "engine", name) for name in names}

    def start(self) -> None:
        """Begins, while the caller does something else. `wait` has to be called, or `end`."""
        self._thread = Thread(target=self._run, name="search")
        self._thread.start()

    def wait(self) -> None:
        """Waits until all indexes stand.

        Raises:
            BuildError: Pagefind is missing or failed.
            OSError: something could not be read or written.
        """
        if self._thread is None:
            self._run()
        else:
            self._thread.join()
        if self._failed is not None:
            raise self._failed

    def end(self) -> None:
        """Stops what is still running; what was made so far stays in the cache."""
        self._ended = True
        for one in tuple(self._running):
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

    def _run(self) -> None:
        shutil.rmtree(self.work, ignore_errors=True)
        try:
            self._index()
        except BaseException as problem:  # noqa: BLE001 - raised by `wait`, in the caller's thread
            self._failed = problem
        finally:
            for one in self._running:
                one.end()
            shutil.rmtree(self.work, ignore_errors=True)

    def _index(self) -> None:
        for name, key in self.engines.items():
            if not self._known(key):
                page = {"address": "x/", "language": name, "title": "x"}
                self._begin(key, f"the language {name}", [page])
        for part in self.parts:
            if not self._known(part.key):
                self._begin(part.key, f"the language {part.language} ({part.name})", part.documents())
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

    def _begin(self, key: str, what: str, documents: Iterable[Mapping[str, Any]]) -> None:
        """Writes pages for Pagefind and starts it: while it reads one part's, the next one's are written."""
        pages, facts = self.work / key / "pages", {}
        for document in documents:
            path = pages / document["address"] / "index.html"
            path.parent.mkdir(parents=True)
            path.write_text(search_page(document), encoding="utf-8")
            facts[str(document["address"])] = facts_of(document)
        if len(self._running) == self.at_once:
            self._finish()
        self._facts[key] = facts
        if not self._ended:
            self.began += 1
            self._running.append(pagefind.start(what, pages, self.work / key / "index"))
        if self._ended:  # asked for meanwhile
            raise InterruptedError("the build was ended")

    def _finish(self) -> None:
        """Waits for the one that was started first."""
        running = self._running[0]
        running.wait()
        del self._running[0]
        key = running.bundle.parent.name
        facts = self._facts.pop(key)
        is_engine = key in self.engines.values()
        (make_engine if is_engine else make_part)(running.bundle)
        files = files_in(running.bundle)
        if not is_engine:
            files = dict(sorted({**files, "pages.json": facts_file(files, facts)}.items()))
        pack = Pack(len(facts), max((day for _, day, _ in facts.values()), default=""), files)
        shutil.rmtree(running.bundle.parent, ignore_errors=True)
        if self.kept is None or not self.kept.keep(key, pack.data()):
            self._left[key] = pack
        self.made[key] = (pack.pages, pack.newest)
