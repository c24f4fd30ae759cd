"""The guidelines of a hub: the clauses in one language, each with how far it follows the binding text."""

from __future__ import annotations

from dataclasses import dataclass

from kaifong.entries.entry import Entry
from kaifong.entries.hub import Hub
from kaifong.entries.translations import Freshness


@dataclass(frozen=True)
class Clause:
    """One clause as a reader of a language gets it.

    Attributes:
        id: its slug, the same in every language: `respect`.
        language: the language asked for.
        entry: the text; that of the reference language where the language has none.
        binding: the text in the reference language; the entry itself where nothing else is there.
        freshness: how the text stands to the binding one; CURRENT for the binding text itself.
    """

    id: str
    language: str
    entry: Entry
    binding: Entry
    freshness: Freshness

    @property
    def translated(self) -> bool:
        """Whether the reader gets it in their own language."""
        return self.entry.language == self.language


def introduction(hub: Hub, language: str) -> Clause | None:
    """What stands before the clauses: `index`."""
    return clause(hub, language, "index")


def clauses(hub: Hub, language: str) -> tuple[Clause, ...]:
    """All clauses, in the order that the binding texts give, then by id.."""
    reference = hub.settings.reference
    ids = {one.slug for one in hub.of_kind("guideline") if one.language in {reference, language}} - {"index"}
    found = [one for id_ in sorted(ids) if (one := clause(hub, language, id_)) is not None]
    return tuple(sorted(found, key=lambda one: (one.binding.front.get("order", 1000), one.id)))


def clause(hub: Hub, language: str, id_: str) -> Clause | None:
    """One clause in a language, or in the reference language where there is none; None where neither has it."""
    own = _text(hub, language, id_)
    binding = _text(hub, hub.settings.reference, id_)
    if own is None and binding is None:
        return None
    entry = own or binding
    assert entry is not None
    freshness = Freshness.CURRENT if entry is binding else hub.freshness(entry)
    return Clause(id_, language, entry, binding or entry, freshness)


def _text(hub: Hub, language: str, id_: str) -> Entry | None:
    found = hub.entries.get(f"guidelines/{language}/{id_}.md")
    return found if found is not None and found.publishable else None
