"""Entries that refer to others which go: the line that does is taken out where the entry can do without."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kaifong.entries.hub import Entry, Hub
from kaifong.entries.kinds import BY_NAME
from kaifong.entries.schema import Type
from kaifong.history.change import Action, ChangedFile
from kaifong.moderation.source import source_of


def without_references(
    hub: Hub, gone: Mapping[str, Entry], files: Mapping[str, bytes | None]
) -> Iterator[tuple[str, bytes]]:
    """The entries that stay, without the fields that name one that goes; `files` are what is changed already.

    Only whole fields that an entry can do without (`challenge: en/challenges/first-light`): what stands in a list of
    winners stays, and the report tells of it.
    """
    addresses = {one.address for one in gone.values()}
    for path, entry in hub.entries.items() if addresses else ():
        if path in gone or (path in files and files[path] is None):
            continue
        fields = [
            one.name
            for one in BY_NAME[entry.kind].fields
            if one.type is Type.ENTRY and not one.required and f"{entry.front.get(one.name)}/" in addresses
        ]
        data = files.get(path) or hub.tree.read(path)
        source = source_of(ChangedFile(path, Action.EDITED, data=data))
        if not fields or source is None:
            continue
        text = source.text
        for number in sorted((entry.lines[name] for name in fields if name in entry.lines), reverse=True):
            start = source.offset(number)
            text = text[:start] + text[source.offset(number + 1) :]
        yield path, text.encode()
