"""E-mail addresses in what visitors would read."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict
from kaifong.moderation.masking import masked_address
from kaifong.moderation.wording import Finder, Piece, pieces

# RFC 5321 allows 64 characters before the @ and labels of 63 after it; every repetition is bounded: linear.
ADDRESS = re.compile(
    r"(?<![A-Za-z0-9._%+-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,4}"
    r"[A-Za-z]{2,18}(?![A-Za-z0-9])"
)
# Names that RFC 2606 and RFC 6761 keep for examples, and what GitHub gives out so that nobody's address is shown.
RESERVED = re.compile(
    r"(?:\.|@)(?:example|test|invalid|localhost)$|[@.]example\.(?:com|net|org)$|@users\.noreply\.github\.com$",
    re.IGNORECASE,
)


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """One finding an address, also of a `mailto:` link; full-width letters count as the plain ones."""
    del options
    finder = Finder.of(subject)
    contact = (subject.hub.settings.contact or "").casefold()
    links = subject.facts.links
    mails = [Piece(one.url[7:].partition("?")[0], one.line) for one in links if one.url.lower().startswith("mailto:")]
    told: set[tuple[str, int | None]] = set()
    for piece in (*pieces(subject, code=True), *mails):
        text = unicodedata.normalize("NFKC", piece.text)
        for found in ADDRESS.finditer(text) if "@" in text else ():
            address = found[0]
            line, column = finder.place(address, piece.line)
            if RESERVED.search(address) or address.casefold() == contact or (address.casefold(), line) in told:
                continue
            told.add((address.casefold(), line))
            yield Seen("email-address-seen", {"masked": masked_address(address)}, line, column)


CHECK = Check(
    id="email-address",
    family=Family.PRIVACY,
    clause="privacy",
    severity=Verdict.FIX,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.ENTRY,
    find=find,
    needs=("rendered",),
)
