"""Cards of a build: those drawn before come from `.kaifong/cache/cards`, the rest from limited processes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import astuple, dataclass, field
from functools import cached_property, partial
from pathlib import Path

from kaifong.pages.share_card import CardText
from kaifong.publishing.media.card_drawing import VERSION, drawn
from kaifong.publishing.media.kept import Kept, key_of
from kaifong.rendering.limited import RenderFailure, work_many
from kaifong.rendering.worker import Worker

CACHE = Path(".kaifong") / "cache" / "cards"
# Some ten thousand cards of 15 kB.
MOST_BYTES = 160 * 1024**2
# A thousand times what a card takes: a font that needs more has something else wrong.
SECONDS = 10.0


@dataclass
class Carding:
    """Draws cards for one build; it is a `MakeCards`.

    Attributes:
        root: the hub's folder. font: the font's file. workers: processes at once.
        worked: how many cards were drawn rather than found.
        problem: why none could be drawn, for whoever builds.
    """

    root: Path
    font: Path
    workers: int
    worked: int = 0
    problem: str | None = None
    kept: Kept = field(init=False)

    def __post_init__(self) -> None:
        self.kept = Kept(self.root / CACHE, MOST_BYTES)

    def __call__(self, cards: Sequence[CardText]) -> Iterator[tuple[CardText, bytes | None]]:
        """See `kaifong.pages.share_card.MakeCards`. What a font cannot write is remembered as well, as nothing."""
        missing = []
        for card in cards:
            data = self.kept.get(self._key(card))
            if data is None:
                missing.append(card)
            else:
                yield card, data or None
        # By number, for two cards could have one name; the work is shared out in the order of the pages.
        jobs = ((str(number), card) for number, card in enumerate(missing))
        worker = partial(Worker, SECONDS, answer=partial(_answer, str(self.font)))
        for number, outcome in work_many(jobs, worker, workers=self.workers) if missing else ():
            card = missing[int(number)]
            self.worked += 1
            if isinstance(outcome, RenderFailure | str):
                self.problem = str(getattr(outcome, "detail", outcome)) or "it took too long"
                yield card, None
                continue
            self.kept.keep(self._key(card), outcome or b"")
            yield card, outcome

    def _key(self, card: CardText) -> str:
        return key_of(self.setting, *astuple(card))

    @cached_property
    def setting(self) -> str:
        """Whatever else decides about the bytes: our own drawing, the font's content, and the libraries that draw."""
        from PIL import __version__, features

        libraries = [f"{one}={features.version(one)}" for one in ("freetype2", "raqm", "zlib_ng", "zlib")]
        font = hashlib.sha256(self.font.read_bytes()).hexdigest()
        return " ".join([f"card={VERSION}", f"pillow={__version__}", font, *libraries])


def _answer(font: str, card: CardText) -> bytes | str | None:
    """What a worker does. A text is why the font is of no use."""
    try:
        return drawn(card, font)
    except OSError as wrong:
        return str(wrong)
