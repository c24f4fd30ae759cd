"""What an entry says of others: that they exist, and that it took nobody's address."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from typing import TYPE_CHECKING

from kaifong.entries.kinds import BY_NAME
from kaifong.entries.problem import Problem
from kaifong.entries.schema import Type, values_of
from kaifong.entries.translations import source_path_key

if TYPE_CHECKING:
    from kaifong.entries.entry import Entry
    from kaifong.entries.hub import Hub


def conflicts(hub: Hub, entry: Entry) -> Iterator[Problem]:
    """The problems that an entry has with the rest of its hub."""
    yield from _aliases(hub, entry)
    yield from _translation(hub, entry)
    for path, spec, value in values_of(BY_NAME[entry.kind].fields, entry.front):
        if spec.type is Type.ENTRY and hub.entry_named(value) is None:
            yield _no_entry(hub, entry, path, value)
        elif spec.type is Type.GROUP and value not in hub.groups:
            known = ", ".join(hub.groups) or "-"
            yield Problem("parts-group-missing", _line(entry, path), {"value": value, "known": known})


def _aliases(hub: Hub, entry: Entry) -> Iterator[Problem]:
    for number, alias in enumerate(entry.aliases):
        line = _line(entry, f"aliases.{number}")
        live = hub.living_at(alias)
        if live is not None:
            yield Problem("path-alias-live", line, {"alias": alias, "other": live.path})
            continue
        first = hub.at(alias) or entry
        if first.path != entry.path:
            yield Problem("path-alias-taken", line, {"alias": alias, "other": first.path})


def _translation(hub: Hub, entry: Entry) -> Iterator[Problem]:
    key = source_path_key(entry)
    if key is None:
        return
    line = _line(entry, "translates")
    source = hub.source_of(entry)
    if key[1] == entry.language:
        yield Problem("parts-translates-itself", line, {"language": key[1]})
    elif source is None:
        yield Problem("parts-translates-missing", line, {"language": key[1], "slug": key[2]})
    else:
        other = hub.translations(source).get(entry.language or "")
        if other is not None and other.path != entry.path:
            yield Problem("parts-translates-taken", line, {"other": other.path})


def _no_entry(hub: Hub, entry: Entry, path: str, value: str) -> Problem:
    folder, _, slug = value.rpartition("/")
    beside = [one.slug for one in hub.entries.values() if one.address == f"{folder}/{one.slug}/"]
    near = get_close_matches(slug, beside, n=1, cutoff=0.6)
    params: dict[str, str | int | float] = {"field": path, "value": value}
    if near:
        return Problem("parts-entry-missing-near", _line(entry, path), {**params, "near": f"{folder}/{near[0]}"})
    return Problem("parts-entry-missing", _line(entry, path), params)


def _line(entry: Entry, path: str) -> int:
    while path and path not in entry.lines:
        path = path.rpartition(".")[0]
    return entry.lines.get(path, 1)
