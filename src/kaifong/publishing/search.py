"""The search index of a site: a folder for each part, one for each engine, and the list of them."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kaifong.entries.tree import digest_of
from kaifong.pages.search_documents import FOLDER
from kaifong.publishing.media.kept import Kept
from kaifong.publishing.search_indexing import Indexing
from kaifong.publishing.search_page import index_language
from kaifong.publishing.search_sources import sources

# Below the site's root; `assets/kaifong-search-index.js` looks here.
BUNDLES = "search-index"
# Says which parts there are.
LIST = f"{BUNDLES}/languages.json"
# Below the hub's root. A part of 800 posts takes about 1 MB.
CACHE = Path(".kaifong/cache/search")
MOST_BYTES = 512 * 1024 * 1024
_SCHEMA = 1


@dataclass(frozen=True)
class SearchIndex:
    """The index of a site that is being made."""

    indexing: Indexing

    def start(self, keys: Collection[str]) -> None:
        """Begins with what has these keys, while the caller does something else; `wait` or `end` has to follow."""
        self.indexing.start(keys)

    def wait(self) -> int:
        """Waits until all is made; gives the number of documents that can be found.

        Raises:
            BuildError: Pagefind is missing or failed.
            OSError: something could not be read or written.
        """
        self.indexing.wait()
        if self.indexing.kept is not None and self.indexing.began:
            self.indexing.kept.tidy()
        return sum(self.indexing.made[part.key][0] for part in self.indexing.parts)

    def end(self) -> None:
        """Stops what is still running."""
        self.indexing.end()

    @property
    def folders(self) -> Mapping[str, str]:
        """The folders of the site that hold it, each with a digest of everything that it is made from."""
        parts = {f"{BUNDLES}/{one.language}/{one.name}": one.key for one in self.indexing.parts}
        return {**{f"{BUNDLES}/engine.{name}": key for name, key in self.indexing.engines.items()}, **parts}

    @property
    def damaged(self) -> int:
        """How many indexes in the cache were not as they were kept, and were made again."""
        return len(self.indexing.kept.damaged) if self.indexing.kept is not None else 0

    def stand(self, folders: Iterable[str], listed: bytes | None) -> None:
        """Folders that stand as they should: nothing is read or made for them. To be called before `wait`.

        Args:
            listed: the last list (`list_file`), which knows what is in them; without it the cache is asked.
        """
        told: Any = json.loads(listed) if listed else {}
        rows = told["parts"] if told.get("schema") == _SCHEMA else ()  # another version's has rows of another form
        known = {(f"{BUNDLES}/{tag}/{name}", key): (pages, newest) for tag, name, pages, newest, key in rows}
        keys = self.folders
        engines = set(self.indexing.engines.values())
        for folder in folders:
            key = keys[folder]
            facts = (0, "") if key in engines else known.get((folder, key[:8]))
            if facts is not None:
                self.indexing.stands(key, *facts)

    def files(self, folder: str) -> Mapping[str, bytes]:
        """The files of one of the folders, by their paths in it. To be called after `wait`.

        Raises:
            OSError: they cannot be read.
        """
        return self.indexing.pack(self.folders[folder]).files

    def write(self, folder: str, site: Path) -> None:
        """Writes one of the folders into a site. To be called after `wait`.

        Raises:
            OSError: it could not be written.
        """
        self.indexing.pack(self.folders[folder]).write(site / folder)

    def list_file(self) -> tuple[str, bytes, str]:
        """The path in the site, the bytes and the digest of what says which parts there are, the newest first.

        `languages` has the number of pages by language, `engines` the engine of each; a row of `parts` says the
        language, the name, the number of pages, the day of the newest ("" where none has one) and the version: the
        same version, the same files.
        """
        known = [(one, *self.indexing.made[one.key]) for one in self.indexing.parts]
        languages: dict[str, int] = {}
        for one, pages, _ in known:
            languages[one.language] = languages.get(one.language, 0) + pages
        # The newest first; the sort is stable, so that names order those of one day.
        known.sort(key=lambda row: row[2], reverse=True)
        value = {
            "schema": _SCHEMA,
            "languages": languages,
            "engines": {tag: index_language(tag) for tag in languages},
            "parts": [[one.language, one.name, pages, newest, one.key[:8]] for one, pages, newest in known],
        }
        data = (json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True) + "\n").encode()
        return LIST, data, digest_of(data)


def part_place(staged: str) -> str:
    """A file that is in every index of a part, by the path of the part's staged file; "" for any other path."""
    names = staged.split("/")
    if names[0] != FOLDER or len(names) != 3:
        return ""
    return f"{BUNDLES}/{names[1]}/{names[2].removesuffix('.jsonl')}/pagefind-entry.json"


def search_index(stage: Path, cache: Path | None, digests: Mapping[str, str] | None = None) -> SearchIndex:
    """The index of what a stage says can be found.

    Args:
        cache: the folder of what was made before; None makes all of it, and keeps nothing.
        digests: see `sources`.
    """
    return SearchIndex(Indexing(sources(stage, digests), Kept(cache, MOST_BYTES) if cache else None))


def make_index(stage: Path, site: Path, cache: Path | None = None) -> int:
    """Writes the whole index of what a stage says can be found into a site; gives the number of documents.

    Raises:
        BuildError: Pagefind is missing or failed.
        OSError: something could not be read or written.
    """
    index = search_index(stage, cache)
    found = index.wait()
    for folder in index.folders:
        index.write(folder, site)
    path, data, _ = index.list_file()
    (site / path).parent.mkdir(parents=True, exist_ok=True)
    (site / path).write_bytes(data)
    return found
