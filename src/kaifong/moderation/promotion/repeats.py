"""The same text under several names, and the addresses outside the hub that a text sends its readers to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kaifong.entries.hub import Entry, Hub
from kaifong.moderation.promotion.shingles import letters

_ADDRESS = re.compile(rb"https?://[^\s<>()\[\]\"'`|\\]{4,500}")
_END = b".,;:!?*_"


def first_line(entry: Entry) -> int:
    """The line where an entry's text begins, past the empty ones."""
    return entry.body_line + len(entry.body) - len(entry.body.lstrip("\n"))


def same_text(hub: Hub, entries: Iterable[Entry], least: int) -> list[list[Entry]]:
    """Groups of two and more entries of the very same words, whatever their kind and language, by path.

    Args:
        least: texts of fewer letters say nothing of their own.
    """
    groups: dict[str, list[Entry]] = {}
    for entry in entries:
        said = letters(hub.tree.read(entry.path).decode("utf-8", "replace"))
        if len(said) >= least:
            groups.setdefault(said, []).append(entry)
    return [group for group in groups.values() if len(group) > 1]


def addresses(data: bytes) -> Iterator[tuple[str, int]]:
    """Every outside address of a text once, without its fragment, and its line, read off the bytes of the file."""
    seen: set[bytes] = set()
    line, at = 1, 0
    for found in _ADDRESS.finditer(data):
        address = found[0].partition(b"#")[0].rstrip(_END)
        if address not in seen:
            seen.add(address)
            line += data.count(b"\n", at, found.start())
            at = found.start()
            yield address.decode("utf-8", "replace"), line
