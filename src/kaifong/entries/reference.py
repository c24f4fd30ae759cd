"""Keeps the tables of docs/content.md true: `python -m kaifong.entries.reference` writes them anew from the kinds.

What people wrote around the tables stays. A table stands between `<!-- fields: story -->` and `<!-- /fields -->`;
`every-entry` names the fields that all kinds share.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from kaifong.entries.kinds import BY_NAME
from kaifong.entries.kinds.every_entry import own_fields, shared_fields
from kaifong.entries.schema import Field, Kind, Type
from kaifong.languages.catalogue import translator

_TABLE = re.compile(r"(?P<open><!-- fields: (?P<name>[a-z-]+) -->\n).*?(?P<close><!-- /fields -->)", re.DOTALL)

_HOLDS: dict[Type, str] = {
    Type.TEXT: "text",
    Type.SLUG: "slug",
    Type.MEMBER: "member",
    Type.MEMBERS: "members",
    Type.GROUP: "group",
    Type.ENTRY: "entry",
    Type.DATE: "date",
    Type.MOMENT: "date and time",
    Type.ZONE: "time zone",
    Type.URL: "https address",
    Type.NUMBER: "whole number",
    Type.CHOICE: "one of",
    Type.FLAG: "yes or no",
    Type.TAGS: "short words",
    Type.IMAGE: "image file",
    Type.RECORD: "record",
    Type.RECORDS: "records",
    Type.LANGUAGE: "language tag",
    Type.ADDRESS: "address on this site",
    Type.HEX: "hexadecimal digits",
}


def fill(text: str) -> str:
    """The text with every table made anew."""
    return _TABLE.sub(lambda match: match["open"] + table(match["name"]) + match["close"], text)


def tables(text: str) -> tuple[str, ...]:
    """The names of the tables that a text has."""
    return tuple(match["name"] for match in _TABLE.finditer(text))


def table(name: str) -> str:
    """One table in Markdown.

    Raises:
        KeyError: there is no such kind.
    """
    fields = shared_fields() if name == "every-entry" else _own(BY_NAME[name])
    if not fields:
        return "It has no fields but those of every entry.\n"
    rows = ["| field | | holds | what to write |", "|---|---|---|---|", *_rows(fields, "")]
    return "\n".join(rows) + "\n"


def _own(kind: Kind) -> tuple[Field, ...]:
    return own_fields(kind) if kind.by_name.get("author") else kind.fields


def _rows(fields: Iterable[Field], prefix: str) -> Iterator[str]:
    words = translator("en")
    for spec in fields:
        needed = "required" if spec.required else ""
        meaning = words.attribute(spec.help_id, "help") or ""
        yield f"| `{prefix}{spec.name}` | {needed} | {_holds(spec)} | {meaning} |"
        yield from _rows(spec.fields, f"{prefix}{spec.name}.")


def _holds(spec: Field) -> str:
    holds = _HOLDS[spec.type]
    if spec.type is Type.CHOICE:
        holds += " " + ", ".join(f"`{one}`" for one in spec.choices)
    if spec.type is Type.NUMBER and spec.low is not None and spec.high is not None and spec.high < 10_000:
        holds += f", {spec.low:g} to {spec.high:g}"
    if spec.type in {Type.TEXT, Type.TAGS} and spec.high:
        holds += f", up to {spec.high:g} columns"
    if spec.type is Type.HEX:
        holds = f"{spec.high:g} {holds}"
    if spec.many:
        holds += "; one or a list"
    return holds


def main(path: Path) -> None:
    """Writes the tables of a file anew."""
    path.write_text(fill(path.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "docs/content.md"))
