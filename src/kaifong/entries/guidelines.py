"""The guidelines of a hub: which text of a clause the readers of a language get."""

from __future__ import annotations

from dataclasses import dataclass

from kaifong.entries.entry import Entry
from kaifong.entries.hub import Hub

INDEX = "index"


@dataclass(frozen=True)
class Clause:
    """One clause as a reader of a language gets it.

    Attributes:
        id: its slug, the same in every language: `respect`.
        entry: the text in the reader's language, or where there is none, the binding one.
        binding: the text in the reference language; the entry itself where nothing else is there.
    """

    id: str
    entry: Entry
    binding: Entry


def introduction(hub: Hub, language: str) -> Clause | None:
    """What stands before the clauses."""
    return clause(hub, language, INDEX)


def clauses(hub: Hub, language: str) -> tuple[Clause, ...]:
    """The clauses that bind, in the order that the binding texts give, then by id."""
    binding = [one for one in hub.of_kind("guideline", hub.settings.reference) if one.slug != INDEX]
    binding.sort(key=lambda one: (one.front.get("order", 1000), one.slug))
    return tuple(found for one in binding if (found := clause(hub, language, one.slug)) is not None)


def clause(hub: Hub, language: str, id_: str) -> Clause | None:
    """One clause in a language, or in the reference language where there is none; None where neither has it."""
    own = _text(hub, language, id_)
    binding = _text(hub, hub.settings.reference, id_) or own
    return None if binding is None else Clause(id_, own or binding, binding)


def _text(hub: Hub, language: str, id_: str) -> Entry | None:
    found = hub.entries.get(f"guidelines/{language}/{id_}.md")
    return found if found is not None and found.publishable else None
