"""Message catalogues: Project Fluent files below locales/<tag>/, read when first asked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cache

from kaifong.languages import tags
from kaifong.languages.locale import locale
from kaifong.languages.messages import LOCALES, MessageError, Messages, messages

Day = date | datetime  # below, `date` is a method's name


@dataclass(frozen=True)
class Translator:
    """The words of one language, with fallbacks message by message.

    `tag` is the interface language asked for, `own` what a hub brings for its own checks, by language. Every `.ftl`
    file below locales/<tag>/ belongs to one bundle. Parameters are str, int, float, date or datetime. Numbers are
    written with the language's grouping: a year, or anything that is a name rather than an amount, is given as str.
    Dates are written long; `DATETIME($day, dateStyle: "short")` in a message says otherwise.
    """

    tag: str
    own: Mapping[str, Messages] = field(default_factory=dict, compare=False, repr=False)

    def with_own(self, sources: Mapping[str, str]) -> Translator:
        """This language's words with those of a hub's own checks: Fluent sources by language. Ours go first."""
        return replace(self, own={tag: Messages(tag, text=text) for tag, text in sorted(sources.items())})

    def text(self, message: str, /, **params: object) -> str:
        """The message with its parameters put in; plain text, not escaped.

        Falls back along `tags.fallbacks(tag)`, then to English.

        Raises:
            KeyError: no catalogue has the message: a bug, which the parity test catches.
            MessageError: a parameter or a reference that the message needs is missing: a bug as well.
        """
        found = self._format(message, None, params)
        if found is None:
            raise KeyError(message)
        return found

    def attribute(self, message: str, name: str, /, **params: object) -> str | None:
        """An attribute of a message (`.next` says what to do), or None where it has none.

        Raises:
            MessageError: a parameter or a reference that it needs is missing.
        """
        return self._format(message, name, params)

    def has(self, message: str) -> bool:
        """Whether some language of the fallbacks has the message."""
        return any(message in catalogue.sources for catalogue in self._catalogues())

    def _catalogues(self) -> Iterator[Messages]:
        """Along the fallbacks; then, for a hub that wrote its own messages in none of them, whatever it has."""
        for tag in tags.fallbacks(self.tag):
            yield messages(tag)
            if tag in self.own:
                yield self.own[tag]
        yield from self.own.values()

    def _format(self, message: str, attribute: str | None, params: dict[str, object]) -> str | None:
        for catalogue in self._catalogues():
            pattern = catalogue.pattern(message, attribute)
            if pattern is not None:
                return catalogue.format(message, pattern, params)
        return None

    def number(self, value: float) -> str:
        """The number as the language writes it."""
        from babel.numbers import format_decimal

        return str(format_decimal(value, locale=locale(self.tag)))

    def date(self, value: Day, style: str = "long") -> str:
        """The date as the language writes it: short, medium, long or full. A moment's date is its own zone's."""
        from babel.dates import format_date

        return str(format_date(value, style, locale=locale(self.tag)))

    def time(self, value: datetime) -> str:
        """The time of day, in the moment's own zone, as the language writes it."""
        from babel.dates import format_time

        return str(format_time(value, "short", tzinfo=value.tzinfo, locale=locale(self.tag)))

    def leaf(self, value: Day) -> tuple[str, str, str]:
        """What a leaf of a calendar says: month, day and weekday (`Dec`, `6`, `Sunday`; `12月`, `6`, `日曜日`)."""
        from babel.dates import format_date

        month, weekday = (str(format_date(value, one, locale=locale(self.tag))) for one in ("LLL", "cccc"))
        return month, str(value.day), weekday

    def zone(self, value: datetime) -> str:
        """The name of the moment's own zone: `Hong Kong Standard Time`, `日本標準時`."""
        from babel.dates import get_timezone_name

        return str(get_timezone_name(value, width="long", locale=locale(self.tag)))

    def month(self, value: Day) -> str:
        """The month and its year: `November 2026`, `2026年11月`."""
        from babel.dates import format_skeleton

        return str(format_skeleton("yMMMM", value, locale=locale(self.tag)))

    def day_and_month(self, value: Day) -> str:
        """The day without its year: `9 Nov`, `11月9日`."""
        from babel.dates import format_skeleton

        return str(format_skeleton("MMMd", value, locale=locale(self.tag)))

    def weekday(self, day: int) -> str:
        """The short name of a day of the week, 0 for Monday: `Mon`, `週一`."""
        from babel.dates import get_day_names

        return str(get_day_names("abbreviated", "stand-alone", locale(self.tag))[day])

    def percent(self, share: float) -> str:
        """A share of 1 as whole percents: `67%`."""
        from babel.numbers import format_percent

        return str(format_percent(share, "#,##0%", locale=locale(self.tag)))

    def listing(self, items: Iterable[str]) -> str:
        """The items joined with the language's commas and its word for "and"."""
        from babel.lists import format_list

        return str(format_list(list(items), locale=locale(self.tag)))


@cache
def translator(tag: str) -> Translator:
    """The translator for an interface language."""
    return Translator(tag)


__all__ = ["LOCALES", "MessageError", "Translator", "translator"]
