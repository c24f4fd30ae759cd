"""Whether a build draws cards: with the font that hub.yml names, if it names one and it is there."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

from kaifong.pages.share_card import MakeCards
from kaifong.publishing.media.card_font import find_font
from kaifong.publishing.media.carding import Carding

# What hub.yml says where no cards are wanted.
NONE = "none"


class Cards:
    """The cards of one build."""

    def __init__(self, root: Path, named: str | None, workers: int) -> None:
        self._root, self._named, self._workers = root, named, workers

    @cached_property
    def drawing(self) -> Carding | None:
        """What draws them; None where no font is named, or it is not there."""
        font = None if self._named in (None, NONE) else find_font(self._root, self._named)
        return None if font is None else Carding(self._root, font, self._workers)

    @property
    def make(self) -> MakeCards | None:
        """For `stage`."""
        return self.drawing

    @property
    def key(self) -> str:
        """What decides about cards besides their words: their font and the libraries that draw; empty for none."""
        return "" if self.drawing is None else self.drawing.setting

    @property
    def damaged(self) -> int:
        """How many of those that were drawn before were not as they were kept, and were drawn again."""
        return 0 if self.drawing is None else len(self.drawing.kept.damaged)

    def tidy(self) -> None:
        """To be called after staging."""
        if self.drawing is not None:
            self.drawing.kept.tidy()

    def left_out(self) -> Iterator[str]:
        """What a build says of cards that were not drawn: once, however many; nothing where none is wanted."""
        if self._named == NONE:
            return
        if self._named is None:
            yield (
                "cards for sharing: hub.yml names no font for them, so pages without a picture are shared by their "
                f"words alone. Name one (card_font: Noto Sans CJK), or write card_font: {NONE} to hear no more of it"
            )
        elif self.drawing is None:
            yield (
                f"cards for sharing: the font “{self._named}” (card_font in hub.yml) is neither in the hub nor "
                "installed, so pages without a picture are shared by their words alone. Install it, or put its file "
                "into the hub and name that, or take the line away"
            )
        elif self.drawing.problem is not None:
            yield (
                f"cards for sharing: some could not be drawn ({self.drawing.problem}). Look whether "
                f"{self.drawing.font.name} is a font that other programs open"
            )
