"""Corrections and withdrawals of what is the sender's own, and questions for an AMA."""

from __future__ import annotations

import re

from kaifong.entries.hub import Entry, Hub
from kaifong.entries.kinds.ama import ASKING, Ama
from kaifong.github.reading.pull import Account
from kaifong.github.submit.entry_text import author_name, language_words
from kaifong.github.submit.form_body import Filled
from kaifong.github.submit.headings import no_higher_than
from kaifong.github.submit.own_entry import own_entry
from kaifong.github.submit.page_address import entry_at
from kaifong.github.submit.sent import Note, NotYet, Sent
from kaifong.languages.catalogue import translator
from kaifong.text.slugs import slugify
from kaifong.text.width import cut

_TITLE = 120  # columns, as an entry's title


def correction(hub: Hub, filled: Filled, sender: Account) -> Sent | NotYet:
    """The entry with the passage replaced, where it stands there once."""
    entry = own_entry(hub, sender, filled.answers.get("page", ""))
    if isinstance(entry, NotYet):
        return entry
    head, body = entry.source[: len(entry.source) - len(entry.body)], entry.body
    places = _places(body, filled.answers.get("passage", ""))
    if len(places) != 1:
        message = "submit-passage-missing" if not places else "submit-passage-twice"
        return NotYet((Note(message, {"count": len(places), "path": entry.path}),), entry.language)
    start, end = places[0]
    new = head + body[:start] + filled.answers.get("instead", "") + body[end:]
    if new == entry.source:
        return NotYet((Note("submit-nothing-new"),), entry.language)
    return Sent(entry.title, {entry.path: _bytes(hub, entry, new)}, entry.path, entry.language)


def withdrawal(hub: Hub, filled: Filled, sender: Account) -> Sent | NotYet:
    """The entry gone, with its pictures."""
    entry = own_entry(hub, sender, filled.answers.get("page", ""))
    if isinstance(entry, NotYet):
        return entry
    if "sure" not in filled.ticked:
        return NotYet((Note("submit-sure-missing"),), entry.language)
    gone: dict[str, bytes | None] = {entry.path: None, **dict.fromkeys(entry.images)}
    return Sent(entry.title, gone, entry.path, entry.language)


def question(hub: Hub, filled: Filled, *, title: str, sender: Account, source: str) -> Sent | NotYet:
    """The AMA with one question more, signed with who asked it and where.

    Args:
        title: the question: the issue's title. source: the issue's address.
    """
    entry = entry_at(hub, filled.answers.get("page", ""))
    if entry is None or entry.kind != "ama" or not isinstance(entry.parsed, Ama):
        return NotYet((Note("submit-ama-unknown", {"page": filled.answers.get("page", "")[:200]}),))
    if entry.front.get("state") not in ASKING:
        return NotYet((Note("submit-ama-closed", {"title": entry.title}),), entry.language)
    # Braces would end the heading with an id of the asker's choice; hashes and line ends would end the heading.
    asked = cut(" ".join(title.replace("{", "(").replace("}", ")").split()).rstrip("# "), _TITLE)
    if not asked:
        return NotYet((Note("submit-question-missing"),), entry.language)
    words = translator(language_words(hub, entry.language or hub.settings.reference))
    credit = words.text("submit-asked-by", name=author_name(hub, sender), url=source)
    detail = no_higher_than(4, filled.answers.get("detail", ""))
    added = f"## {asked} {{#{_free_id(entry.parsed, asked)}}}\n\n*{credit}*\n" + (f"\n{detail}\n" if detail else "")
    new = f"{entry.source.rstrip()}\n\n{added}"
    return Sent(asked, {entry.path: _bytes(hub, entry, new)}, entry.path, entry.language)


def _free_id(ama: Ama, asked: str) -> str:
    """An id for a question that no other of the AMA has. It stands in links for good."""
    slug = slugify(asked, prefix="q")
    base = (slug if slug[0].isalpha() else f"q-{slug}")[:70].rstrip("-")
    taken = {one.id for one in ama.questions}
    name, count = base, 1
    while name in taken:
        count += 1
        name = f"{base}-{count}"
    return name


def _bytes(hub: Hub, entry: Entry, text: str) -> bytes:
    """A new text with the line ends that the file has."""
    return (text.replace("\n", "\r\n") if b"\r\n" in hub.tree.read(entry.path) else text).encode()


def _places(text: str, passage: str) -> list[tuple[int, int]]:
    """Where a passage stands: as it is written, else with lines broken elsewhere, as a browser copies them."""
    words = passage.split()
    if not words:
        return []
    exact = [(at.start(), at.end()) for at in re.finditer(re.escape(passage.strip()), text)]
    if exact:
        return exact
    pattern = r"\s+".join(re.escape(word) for word in words)
    return [(at.start(), at.end()) for at in re.finditer(pattern, text)]
