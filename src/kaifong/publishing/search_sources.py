"""What the stage says can be found: a file of documents for each part of the index."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

from kaifong.entries.tree import digest_of
from kaifong.pages import tag_names
from kaifong.pages.search_documents import FOLDER
from kaifong.publishing import pagefind, search_facts, search_pack, search_page, steady_bundle
from kaifong.publishing.media.kept import key_of
from kaifong.text import segmentation


@dataclass(frozen=True)
class Source:
    """The documents of one part.

    Attributes:
        language: its tag. name: the part's, within the language.
        key: a digest of everything that its index is made from.
    """

    language: str
    name: str
    file: Path
    key: str

    def documents(self) -> Iterator[dict[str, Any]]:
        """Its documents, in order."""
        with self.file.open(encoding="utf-8") as lines:
            for line in lines:
                yield json.loads(line)


def sources(stage: Path) -> tuple[Source, ...]:
    """The parts that the stage wrote, by language and name; none where it wrote none."""
    files = sorted((stage / FOLDER).glob("*/*.jsonl"))
    return tuple(Source(one.parent.name, one.stem, one, _key(one)) for one in files)


def _key(file: Path) -> str:
    return key_of(indexer(), file.parent.name, digest_of(file.read_bytes()))


@cache
def indexer() -> str:
    """A digest of what makes indexes: Pagefind, and our code and the tables of letters by which texts are cut."""
    modules = (pagefind, search_facts, search_pack, search_page, steady_bundle, segmentation, tag_names)
    code = (Path(str(one.__file__)).read_bytes() for one in modules)
    return key_of(pagefind.pagefind_version(), version("regex"), *code)
