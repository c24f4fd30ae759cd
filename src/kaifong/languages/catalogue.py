"""Message catalogues: Project Fluent files below locales/<tag>/, read when first asked. (Contract: signatures stand.)"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path

LOCALES = Path(__file__).parent / "locales"


@dataclass(frozen=True)
class Translator:
    """The words of one language, with fallbacks message by message.

    `tag` is the interface language asked for. Every `.ftl` file below locales/<tag>/ belongs to one bundle.
    """

    tag: str

    def text(self, message: str, **params: object) -> str:
        """The message with its parameters put in; plain text, not escaped.

        Falls back along `tags.fallbacks(tag)`, then to English.

        Raises:
            KeyError: no catalogue has the message: a bug, which the parity test catches.
        """
        raise NotImplementedError

    def attribute(self, message: str, name: str, **params: object) -> str | None:
        """An attribute of a message (`.next` says what to do), or None where it has none."""
        raise NotImplementedError

    def number(self, value: float) -> str:
        """The number as the language writes it."""
        raise NotImplementedError

    def date(self, value: date | datetime, style: str = "long") -> str:
        """The date as the language writes it: style short, medium, long or full."""
        raise NotImplementedError


@lru_cache
def translator(tag: str) -> Translator:
    """The translator for an interface language."""
    return Translator(tag)
