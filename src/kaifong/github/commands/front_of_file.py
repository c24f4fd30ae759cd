"""Front matter of an entry changed without touching anything else in its file."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping
from typing import Any

from kaifong.entries.write_yaml import dump

_KEY = re.compile(r"(?P<key>[A-Za-z_][A-Za-z0-9_-]*)[ \t]*:")
_FENCE = re.compile(r"---[ \t]*\r?\Z")


def with_front(data: bytes, add: Mapping[str, Any]) -> bytes | None:
    """The file with keys added at the end of its front matter; None where it has none that could be added to.

    Its line ends are kept, and every other byte stays as it is.
    """
    lines = _lines(data)
    end = None if lines is None else _end(lines)
    if lines is None or end is None:
        return None
    eol = "\r\n" if lines[0].endswith("\r") else "\n"
    added = dump(add).replace("\n", eol)
    return ("\n".join(lines[:end]) + "\n" + added + "\n".join(lines[end:])).encode("utf-8")


def front_without(data: bytes, keys: Container[str]) -> str | None:
    """The front matter of a file, without some of its keys and what belongs to them; None where there is none."""
    lines = _lines(data)
    end = None if lines is None else _end(lines)
    if lines is None or end is None:
        return None
    kept: list[str] = []
    keep = True
    for line in lines[1:end]:
        key = _KEY.match(line)
        if key is not None:
            keep = key["key"] not in keys
        if keep:
            kept.append(line.rstrip("\r"))
    return "".join(f"{line}\n" for line in kept)


def _lines(data: bytes) -> list[str] | None:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return None
    lines = text.split("\n")
    return lines if _FENCE.match(lines[0].removeprefix("\ufeff")) else None


def _end(lines: list[str]) -> int | None:
    return next((number for number, line in enumerate(lines) if number and _FENCE.match(line)), None)
