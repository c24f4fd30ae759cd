"""What the stage says can be found: a file of documents for each part of the index."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

from kaifong.entries.tree import digest_of
from kaifong.errors import BuildError
from kaifong.pages import tag_names
from kaifong.pages.search_documents import FOLDER
from kaifong.publishing import pagefind, search_facts, search_pack, search_page, steady_bundle
from kaifong.publishing.media.kept import key_of
from kaifong.text import segmentation

_PART = ".jsonl"


@dataclass(frozen=True)
class Source:
    """The documents of one part.

    Attributes:
        language: its tag. name: the part's, within the language.
        key: a digest of everything that its index is made from. digest: of the file's bytes.
    """

    language: str
    name: str
    file: Path
    key: str
    digest: str

    def documents(self) -> Iterator[dict[str, Any]]:
        """Its documents, in order.

        Raises:
            BuildError: the file is not the one that the key speaks of.
        """
        data = self.file.read_bytes()
        if digest_of(data) != self.digest:
            raise BuildError(
                f"{self.language}/{self.file.name} in .kaifong/stage/{FOLDER} was changed since it was staged",
                why="people would find what the hub does not say",
                mend="build with --clean",
            )
        for line in data.decode().split("\n"):
            if line:
                yield json.loads(line)


def sources(stage: Path, digests: Mapping[str, str] | None = None) -> tuple[Source, ...]:
    """The parts that the stage wrote, by language and name; none where it wrote none.

    Args:
        digests: of the staged files, by path; without them the files are read.
    """
    found = digests
    if found is None:
        files = (stage / FOLDER).glob("*/*.jsonl")
        found = {one.relative_to(stage).as_posix(): digest_of(one.read_bytes()) for one in files}
    named = [(path.split("/"), digest) for path, digest in found.items() if path.startswith(f"{FOLDER}/")]
    named.sort()
    return tuple(
        Source(names[1], names[2].removesuffix(_PART), stage.joinpath(*names), part_key(names[1], digest), digest)
        for names, digest in named
        if len(names) == 3 and names[2].endswith(_PART)
    )


def part_key(language: str, digest: str) -> str:
    """What the index of a part is known by: its language's tag and the digest of its staged file."""
    return key_of(indexer(), language, digest)


@cache
def indexer() -> str:
    """A digest of what makes indexes: Pagefind, and our code and the tables of letters by which texts are cut."""
    modules = (pagefind, search_facts, search_pack, search_page, steady_bundle, segmentation, tag_names)
    code = (Path(str(one.__file__)).read_bytes() for one in modules)
    return key_of(pagefind.pagefind_version(), version("regex"), *code)
