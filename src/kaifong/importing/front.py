"""Another system's front matter as ours: what has a counterpart, and YAML that our reader takes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from kaifong.importing.lines import Notes
from kaifong.text.width import cut, width

# Their key to ours. Several may stand for one of ours: the first that is there counts.
TITLES = ("title",)
DESCRIPTIONS = ("description", "excerpt", "summary", "subtitle")
TAGS = ("tags", "tag", "categories", "category")
REDIRECTS = ("redirect_from",)
LANGUAGES = ("lang", "language", "locale")
AUTHORS = ("author", "authors")
DATES = ("date",)
OTHERS = ("permalink", "published")
KNOWN = frozenset({*TITLES, *DESCRIPTIONS, *TAGS, *REDIRECTS, *LANGUAGES, *AUTHORS, *DATES, *OTHERS})

_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_ADDRESS = re.compile(r"(?:[A-Za-z0-9][A-Za-z0-9._~-]*/)*[A-Za-z0-9][A-Za-z0-9._~-]*/?")
_PLAIN = re.compile(r"[\w(（「『《“][^:#\n\"'{}\[\]&*!|>%@`]*", re.UNICODE)


def first(front: Mapping[str, Any], names: Iterable[str]) -> Any:
    """The value of the first of the keys that has one, or None."""
    return next((front[name] for name in names if front.get(name)), None)


def line_of_text(value: Any) -> str:
    """A value as one line of plain text; a list or a mapping of theirs is joined."""
    if isinstance(value, dict):
        return line_of_text(value.get("name") or list(value.values()))
    if isinstance(value, list):
        return ", ".join(filter(None, (line_of_text(one) for one in value)))
    return " ".join(str(value or "").split())


def fitted(text: str, columns: int, key: str, line: int, notes: Notes) -> str:
    """The text within the width that a field of ours has; what was cut off is noted."""
    if width(text) > columns:
        notes.leave("shortened", f"{key}: {text}", line)
    return cut(text, columns)


def day(value: Any) -> str | None:
    """The day of their date (`2019-05-01 10:00:00 +0800`), or None."""
    found = _DATE.match(str(value or ""))
    return f"{found[1]}-{int(found[2]):02}-{int(found[3]):02}" if found else None


def words(front: Mapping[str, Any]) -> list[str]:
    """Their tags and categories, each once, in their order: a list, or words with spaces between them."""
    found: list[str] = []
    for name in TAGS:
        value = front.get(name)
        parts = value if isinstance(value, list) else re.split(r"[,\s]+", str(value or ""))
        found += [one for one in (line_of_text(part) for part in parts) if one]
    return list(dict.fromkeys(found))


def addresses(value: Any) -> tuple[list[str], list[str]]:
    """Former addresses of the old site as ours, and those that cannot be one (on another host, with a query)."""
    good: list[str] = []
    bad: list[str] = []
    for one in value if isinstance(value, list) else [value]:
        text = str(one or "").strip()
        plain = text.removeprefix("/")
        if plain and _ADDRESS.fullmatch(plain):
            good.append(plain if plain.endswith("/") or "." in plain.rpartition("/")[2] else f"{plain}/")
        elif text:
            bad.append(text)
    return good, bad


def to_yaml(values: Mapping[str, Any]) -> str:
    """Front matter with its fences: scalars, lists of scalars in one line, and records of scalars."""
    rows = ["---"]
    for key, value in values.items():
        if isinstance(value, Mapping):
            rows.append(f"{key}:")
            rows += [f"  {name}: {scalar(str(one))}" for name, one in value.items()]
        elif isinstance(value, list | tuple):
            rows.append(f"{key}: [{', '.join(scalar(str(one), flow=True) for one in value)}]")
        else:
            rows.append(f"{key}: {scalar(str(value))}")
    return "\n".join([*rows, "---", ""])


def scalar(text: str, *, flow: bool = False) -> str:
    """A YAML scalar that any YAML reader takes for this very text: quoted unless it is harmless."""
    harmless = _PLAIN.fullmatch(text) and text == text.strip() and not (flow and "," in text)
    if harmless and not re.fullmatch(r"(?i)null|true|false|yes|no|on|off|y|n|~|0x[\da-f_]+|[-+.\d_eo:]+", text):
        return text
    # Dates are text to our reader and a date to others: both read what is meant.
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        return text
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
