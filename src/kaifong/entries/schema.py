"""The closed schema of front matter: what a kind's fields are. (Contract: the entries room adds the validator.)"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Type(StrEnum):
    """What a field holds. Each has one parser and one set of messages, and later one form widget."""

    TEXT = "text"  # one line of plain text
    SLUG = "slug"  # ASCII slug
    MEMBER = "member"  # name of a file in content/members/, or a login
    MEMBERS = "members"  # one or a list of them
    GROUP = "group"
    ENTRY = "entry"  # path of another entry from content/, or `language/folder/slug`
    DATE = "date"
    MOMENT = "moment"  # local date and time; the zone stands in its own field
    ZONE = "zone"  # IANA zone
    URL = "url"  # https only
    NUMBER = "number"
    CHOICE = "choice"
    FLAG = "flag"
    TAGS = "tags"  # list of short words
    IMAGE = "image"  # path of an image beside the entry
    RECORD = "record"  # mapping with its own fields
    RECORDS = "records"  # list of such


@dataclass(frozen=True)
class Field:
    """One key of front matter.

    Attributes:
        name: the key.
        type: what it holds.
        required: an entry without it is not complete.
        choices: for CHOICE.
        low, high: bounds of a NUMBER, or of the width of a TEXT (in columns: a CJK character is two).
        fields: for RECORD and RECORDS.
        help: id of the message that explains it (forms, `kaifong new`); defaults to `field-<name>`.
    """

    name: str
    type: Type
    required: bool = False
    choices: tuple[str, ...] = ()
    low: float | None = None
    high: float | None = None
    fields: tuple[Field, ...] = ()
    help: str | None = None


@dataclass(frozen=True)
class Role:
    """A part that a member can have in an entry.

    Attributes:
        name: author, asker, answerer, guest, host, translator, supporter…
        matched: whether the submitter has to be this person (only `author`).
        score: the key in recognition.yml (`story.author`).
    """

    name: str
    score: str
    matched: bool = False


@dataclass(frozen=True)
class Kind:
    """One kind of entry: data and parsing, nothing about looks.

    Attributes:
        name: story, review, gallery, tutorial, ama, answer, idea, challenge, event, news, guideline, member, group.
        folder: its folder below a language (`stories`), or below content/ for members and groups.
        fields: every key allowed, in the order in which `kaifong new` and `fix` write them.
        roles: the parts that people have in it.
        localised: whether it stands below a language's folder.
        parse: body text and front matter to a value of the kind's own (an AMA's questions), with the problems seen.
    """

    name: str
    folder: str
    fields: tuple[Field, ...]
    roles: tuple[Role, ...] = ()
    localised: bool = True
    parse: Callable[..., Any] | None = None
    extra: Mapping[str, Any] = field(default_factory=dict)
