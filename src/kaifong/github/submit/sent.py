"""What a filled form comes to: files to commit, or what keeps it from becoming any."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Note:
    """Something to tell the sender: a message's id and what it names. Parameters are plain text, not escaped."""

    message: str
    params: Mapping[str, str | int | float] = field(default_factory=dict)


@dataclass(frozen=True)
class Sent:
    """A change that a form asks for.

    Attributes:
        title: of the pull request, as the member wrote it or a path.
        files: the new bytes by path; None for a file that goes.
        path: the entry that it is about. language: that entry's, or None.
        notes: what the sender should know, although it was taken.
    """

    title: str
    files: Mapping[str, bytes | None]
    path: str
    language: str | None
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True)
class NotYet:
    """Nothing can be made of it before the sender changes something: why, and the entry's language where known."""

    why: tuple[Note, ...]
    language: str | None = None
