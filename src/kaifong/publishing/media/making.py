"""Pictures of a build: those made before come from `.kaifong/cache/media`, the rest from limited processes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, partial
from pathlib import Path

from kaifong.pages.media import WIDTHS, Made, Sources
from kaifong.pages.media_encoding import QUALITY, VERSION, made, undecoded
from kaifong.publishing.media import record
from kaifong.publishing.media.kept import Kept, key_of
from kaifong.rendering.limited import RenderFailure, work_many
from kaifong.rendering.worker import Worker

CACHE = Path(".kaifong") / "cache" / "media"
# Some ten thousand pictures with their variants; a clone on a runner of GitHub's has ten times that room.
MOST_BYTES = 2 * 1024**3
# Forty million pixels take three seconds; on a machine that is twenty times slower something else is wrong.
SECONDS = 60.0


@dataclass
class Making:
    """Makes pictures for one build; it is a `MakeMedia`.

    Attributes:
        root: the hub's folder.
        workers: processes at once.
        worked: how many pictures were opened rather than found.
        gave_up: digests of those that took too much this time, and are published as they are.
    """

    root: Path
    workers: int
    worked: int = 0
    gave_up: set[str] = field(default_factory=set)
    kept: Kept = field(init=False)

    def __post_init__(self) -> None:
        self.kept = Kept(self.root / CACHE, MOST_BYTES)

    def __call__(self, sources: Sources) -> Iterator[tuple[str, Made | None]]:
        """See `kaifong.pages.media.MakeMedia`: first what is found, then what is made."""
        missing = []
        for digest, read in sources.items():
            blob = self.kept.get(self._key(digest))
            if blob is None:
                missing.append(digest)
            else:
                yield digest, record.read(blob, read())
        if missing:
            yield from self._worked((digest, sources[digest]()) for digest in missing)

    def _worked(self, jobs: Iterator[tuple[str, bytes]]) -> Iterator[tuple[str, Made | None]]:
        waiting: dict[str, bytes] = {}

        def noted() -> Iterator[tuple[str, bytes]]:
            for digest, data in jobs:
                waiting[digest] = data
                yield digest, data

        _load()
        worker = partial(Worker, SECONDS, answer=_answer)
        for digest, outcome in work_many(noted(), worker, workers=self.workers, alone=lambda _: True):
            data = waiting.pop(digest)
            self.worked += 1
            if isinstance(outcome, RenderFailure):
                # It took too much, this time: that is not remembered, and no pixel is needed to publish it as it is.
                self.gave_up.add(digest)
                yield digest, undecoded(data)
                continue
            self.kept.keep(self._key(digest), record.written(outcome, data))
            yield digest, outcome

    def _key(self, digest: str) -> str:
        return key_of(_setting(), digest)


def _answer(data: bytes) -> Made | None:
    """What a worker does. By a function of this module, so that it can be named to a process that is spawned."""
    return made(data)


@cache
def _setting() -> str:
    """Whatever else decides about the bytes: our own code and settings, and the libraries that write them."""
    from PIL import __version__, features

    libraries = [f"{one}={features.version(one)}" for one in ("webp", "avif", "jpg", "zlib", "littlecms2")]
    return " ".join([f"made={VERSION}", f"pillow={__version__}", *libraries, *map(str, WIDTHS), str(QUALITY)])


def _load() -> None:
    """Loads the library here, so that every worker that is forked has it from the start."""
    from PIL import Image, ImageCms  # noqa: F401

    Image.init()
