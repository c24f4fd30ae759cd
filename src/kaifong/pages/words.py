"""A language's words inside templates: cached, and able to hold a link in the middle of a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING

from kaifong.languages.catalogue import Translator, translator

if TYPE_CHECKING:
    from markupsafe import Markup

# Two private-use characters around the number of a parameter that is HTML. They cannot come from a member: what is
# put in is only ever looked for in the catalogue's own sentence.
_OPEN, _CLOSE = "\ue000", "\ue001"
_MARK = re.compile(f"{_OPEN}([0-9]+){_CLOSE}")
_MARKS = re.compile(f"[{_OPEN}{_CLOSE}]")


@dataclass
class Words:
    """The translator of one interface language, with its answers remembered.

    A site of 4,000 posts asks for the same two hundred sentences on every page.
    """

    translator: Translator
    _texts: dict[tuple[object, ...], str] = field(default_factory=dict)
    _dates: dict[tuple[date, str], str] = field(default_factory=dict)
    _numbers: dict[tuple[type, float], str] = field(default_factory=dict)

    def text(self, message: str, /, **params: object) -> str:
        """Plain text; a template escapes it."""
        key = (message, *sorted(params.items())) if params else (message,)
        found = self._texts.get(key)
        if found is None:
            found = self.translator.text(message, **params)
            self._texts[key] = found
        return found

    def rich(self, message: str, /, **params: object) -> Markup:
        """The sentence as HTML: parameters that are Markup stand in it as they are, everything else is escaped."""
        from markupsafe import Markup, escape

        marked: dict[str, object] = {}
        pieces: list[Markup] = []
        for name, value in params.items():
            if isinstance(value, Markup):
                marked[name] = f"{_OPEN}{len(pieces)}{_CLOSE}"
                pieces.append(value)
            else:
                marked[name] = _MARKS.sub("", value) if isinstance(value, str) else value
        return _filled(str(escape(self.text(message, **marked))), pieces)

    def joined(self, pieces: Sequence[Markup]) -> Markup:
        """Pieces of HTML, joined as the language joins the items of a list."""
        from markupsafe import escape

        marks = [f"{_OPEN}{number}{_CLOSE}" for number in range(len(pieces))]
        return _filled(str(escape(self.listing(marks))), pieces)

    def date(self, value: date, style: str = "long") -> str:
        """The day as the language writes it."""
        key = (value, style)
        found = self._dates.get(key)
        if found is None:
            found = self.translator.date(value, style)
            self._dates[key] = found
        return found

    def season(self, name: str) -> str:
        """A season as readers say it: `2026Q3` is “Q3 2026” in English."""
        year, _, quarter = name.partition("Q")
        return self.text("pages-season", year=year, quarter=quarter)

    def time(self, value: datetime) -> str:
        """The time of day in the moment's own zone."""
        return self.translator.time(value)

    def number(self, value: float) -> str:
        """The number as the language writes it."""
        key = (type(value), value)  # 1 and 1.0 are the same key, and need not be written the same
        found = self._numbers.get(key)
        if found is None:
            found = self._numbers[key] = self.translator.number(value)
        return found

    def listing(self, items: list[str]) -> str:
        """The items, joined as the language joins them."""
        return self.translator.listing(items)


def _filled(sentence: str, pieces: Sequence[Markup]) -> Markup:
    """An escaped sentence with its pieces put in, in one pass: what a piece says is not looked at again."""
    from markupsafe import Markup

    return Markup(  # noqa: S704 - built from escaped text and given Markup only
        _MARK.sub(lambda match: str(pieces[int(match[1])]), sentence)
    )


def words(tag: str) -> Words:
    """Fresh words of an interface language: a stage keeps its own, so that nothing outlives it."""
    return Words(translator(tag))
