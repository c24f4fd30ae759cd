"""The messages of one language: every .ftl below its folder, cut into entries at once, parsed one by one when asked.

Parsing all of a language takes longer than the command has to start; cutting it costs a few milliseconds.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from kaifong.languages import locale, tags

LOCALES = Path(__file__).parent / "locales"

# An entry of a Fluent file begins in the first column; whatever follows it is indented (Fluent syntax 1.0).
_ENTRY = re.compile(r"^(-?[A-Za-z][A-Za-z0-9_-]*)[ ]*=", re.MULTILINE)
_COMMENT = re.compile(r"^#.*\n?", re.MULTILINE)
# A message of words alone, on one line: half of them. Fluent says the same of it, after a millisecond of parsing.
_WORDS = re.compile(r"[A-Za-z][A-Za-z0-9_-]* *= *([^\s{}][^\n\r{}]*)\n*\Z")

# Fluent refuses longer parameters. No message needs a whole post quoted.
LONGEST_PARAM = 2000


class MessageError(Exception):
    """A message could not be put together: a parameter or a reference is missing. A bug of ours."""


@dataclass(frozen=True)
class Messages:
    """The messages of one language: those below a folder of locales/, or those of a text that a hub brings itself."""

    tag: str
    folder: Path | None = None
    text: str = ""

    @cached_property
    def sources(self) -> dict[str, str]:
        """The Fluent source of every message and term (`-brand`) by id; the first definition counts."""
        found: dict[str, str] = {}
        files = sorted(self.folder.rglob("*.ftl")) if self.folder is not None else []
        for whole in (*(file.read_text(encoding="utf-8") for file in files), self.text):
            text = _COMMENT.sub("", whole)
            starts = list(_ENTRY.finditer(text))
            for at, start in enumerate(starts):
                end = starts[at + 1].start() if at + 1 < len(starts) else len(text)
                found.setdefault(start[1], text[start.start() : end])
        return found

    @cached_property
    def _bundle(self) -> Any:
        from fluent.runtime import FluentBundle

        # No isolation marks: what we print goes to terminals, JSON and HTML that isolates by itself.
        return FluentBundle([locale.name(self.tag).replace("_", "-")], use_isolating=False)

    @cached_property
    def _parsed(self) -> set[str]:
        return set()

    def _parse(self, name: str) -> None:
        """Hand the entry and all it refers to over to Fluent."""
        if name in self._parsed or name not in self.sources:
            return
        self._parsed.add(name)
        from fluent.runtime import FluentResource

        source = self.sources[name]
        self._bundle.add_resource(FluentResource(source))
        for placeable in re.findall(r"\{([^{}\"]*)", source):
            for other in re.findall(r"-?[A-Za-z][A-Za-z0-9_-]*", placeable):
                self._parse(other)

    def pattern(self, name: str, attribute: str | None) -> Any | None:
        """Fluent's pattern of a message's value or attribute, or None where it has none; of words alone, they."""
        words = _WORDS.match(self.sources.get(name, ""))
        if words is not None:
            return words[1].rstrip(" ") if attribute is None else None
        self._parse(name)
        if name.startswith("-") or not self._bundle.has_message(name):
            return None
        message = self._bundle.get_message(name)
        return message.value if attribute is None else message.attributes.get(attribute)

    def format(self, name: str, pattern: Any, params: dict[str, object]) -> str:
        """The pattern with its parameters put in.

        Raises:
            MessageError: it names a parameter or a message that is not there.
        """
        if isinstance(pattern, str):
            return pattern
        text, errors = self._bundle.format_pattern(pattern, {key: _param(one) for key, one in params.items()})
        if errors:
            raise MessageError(f"{name} ({self.tag}): {'; '.join(str(error) for error in errors)}")
        return str(text)


def _param(value: object) -> object:
    """A parameter as Fluent takes it: dates are written long unless the message says otherwise."""
    from datetime import date

    if isinstance(value, str):
        # A plain str, for Fluent compares types; and cut, rather than a report lost to a long name.
        return value[:LONGEST_PARAM] + "…" if len(value) > LONGEST_PARAM else str(value)
    if isinstance(value, date):
        from fluent.runtime.types import fluent_date

        return fluent_date(value, dateStyle="long")
    return value


@cache
def messages(tag: str) -> Messages:
    """The messages of one of the languages in locales/; empty where there are none."""
    return Messages(tag, LOCALES / tag)


def available() -> tuple[str, ...]:
    """The tags that have a catalogue, sorted."""
    return tuple(sorted(one.name for one in LOCALES.iterdir() if one.is_dir() and not one.name.startswith(".")))


def nearest(tag: str) -> str:
    """The catalogue nearest to a language: its own, that of its shorter forms, else English.

    Raises:
        ValueError: it is no well-formed tag.
    """
    there = available()
    return next(one for one in tags.fallbacks(tag) if one in there)
