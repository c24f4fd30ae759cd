"""How figures are written in a page's language: hours, shares, seasons, and what is too few to say."""

from __future__ import annotations

import math
from dataclasses import dataclass

from kaifong.pages.frame import Frame

# From so many hours on, days are easier to grasp.
_LONG = 72


@dataclass(frozen=True)
class Say:
    """The words of one page."""

    frame: Frame

    def text(self, message: str, /, **params: object) -> str:
        """A message of the catalogue."""
        return self.frame.words.text(message, **params)

    def number(self, value: float) -> str:
        """A number; whole ones without a decimal point."""
        return self.frame.words.number(int(value) if value == int(value) else value)

    def hours(self, hours: float | None) -> str:
        """How long something took: hours, days, "not yet", or too few to say."""
        if hours is None:
            return self.text("insight-few")
        if math.isinf(hours):
            return self.text("insight-not-yet")
        if hours >= _LONG:
            return self.text("insight-days", n=self.number(round(hours / 24, 1)))
        return self.text("insight-hours", n=self.number(round(hours, 1) if hours < 10 else round(hours)))

    def share(self, share: float | None) -> str:
        """A share of 1, or too few to say."""
        return self.text("insight-few") if share is None else self.frame.words.translator.percent(share)

    def percent(self, points: float) -> str:
        """Points of a hundred, as an axis has them."""
        return self.frame.words.translator.percent(points / 100)

    def season(self, name: str) -> str:
        """A season: `Q4 2026`."""
        return self.frame.words.season(name)
