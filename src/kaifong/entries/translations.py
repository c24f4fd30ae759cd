"""Which texts are translations of which, and whether they still say the same."""

from __future__ import annotations

import hashlib
import unicodedata
from enum import StrEnum

from kaifong.entries.entry import Entry


class Freshness(StrEnum):
    """How a translation stands to its source."""

    CURRENT = "current"
    STALE = "stale"  # the source was changed since
    UNKNOWN = "unknown"  # no revision is recorded, or the source is not there


def revision(entry: Entry) -> str:
    """The revision of a source text: 12 hexadecimal digits of the SHA-256 of its title, description and body.

    Spaces at line ends, the number of empty lines, line ends and the composition of letters do not count: an editor
    changes them without anybody's will, and no translation grows stale by it.
    """
    title = " ".join(entry.title.split())
    description = " ".join(str(entry.front.get("description", "")).split())
    lines: list[str] = []
    for row in entry.body.split("\n"):
        plain = row.rstrip()
        if plain or (lines and lines[-1]):
            lines.append(plain)
    text = "\n".join([title, description, "", *lines]).rstrip()
    return hashlib.sha256(unicodedata.normalize("NFC", text).encode()).hexdigest()[:12]


def source_path_key(entry: Entry) -> tuple[str, str, str] | None:
    """Kind, language and slug of the text that an entry says it translates; None where it says nothing."""
    said = entry.front.get("translates")
    if said is None:
        return None
    return entry.kind, said["language"], said.get("slug", entry.slug)


def freshness(entry: Entry, source: Entry | None) -> Freshness:
    """How a translation stands to its source."""
    recorded = entry.front.get("translates", {}).get("revision")
    if source is None or recorded is None:
        return Freshness.UNKNOWN
    return Freshness.CURRENT if recorded == revision(source) else Freshness.STALE
