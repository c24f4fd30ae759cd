"""Whose an entry is: its author changes and withdraws it by a form, and nobody else does."""

from __future__ import annotations

from kaifong.entries.hub import Entry, Hub
from kaifong.github.reading.pull import Account
from kaifong.github.submit.page_address import entry_at
from kaifong.github.submit.sent import Note, NotYet
from kaifong.history.change import Submitter
from kaifong.moderation.authorship import people


def own_entry(hub: Hub, sender: Account, typed: str) -> Entry | NotYet:
    """The sender's entry at an address, or what to tell them instead.

    Theirs is what their profile's name or their login stands for, by GitHub's id wherever the hub knows one: see
    `moderation.authorship.people.names`.
    """
    entry = entry_at(hub, typed)
    if entry is None:
        return NotYet((Note("submit-page-unknown", {"page": typed.strip()[:200]}),))
    if entry.kind == "guideline" or not people.owners(entry) & people.names(hub, Submitter(sender.login, sender.id)):
        return NotYet((Note("submit-page-others", {"path": entry.path}),), entry.language)
    return entry
