"""The closed schema of front matter: what a kind's fields are. `validate` holds a document to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import Any

from kaifong.entries.problem import Problem
from kaifong.languages.catalogue import Translator


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
    LANGUAGE = "language"  # BCP 47 tag
    ADDRESS = "address"  # site-relative address that an entry once had: `en/stories/old-name/`
    HEX = "hex"  # hexadecimal digits, such as a revision or a digest


@dataclass(frozen=True)
class Field:
    """One key of front matter.

    Attributes:
        name: the key.
        type: what it holds.
        required: an entry without it is not complete.
        choices: for CHOICE.
        low, high: bounds of a NUMBER; `high` is the greatest width of a TEXT (in columns: a CJK character is two) and
            the exact count of HEX digits.
        fields: for RECORD and RECORDS.
        many: one, or a list of them; the value is a tuple. (MEMBERS, TAGS and RECORDS are lists by their nature.)
        most: how many items a list may have.
        decimals: whether a NUMBER may have a fraction.
        needs: another field that has to stand beside it (a cover needs `cover_alt`).
        after: another field of the same record that must not be later (`ends` after `starts`).
        instead: a URL that may stand in its place (an event without a `place` has a `link`): `kaifong new` asks for
            either, in the words of `new-ask-<name>`.
        example: a valid value for forms, docs and tests; as it would be typed in YAML.
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
    many: bool = False
    most: int = 50
    decimals: bool = False
    needs: str | None = None
    after: str | None = None
    instead: str | None = None
    example: str | None = None

    @property
    def help_id(self) -> str:
        """The message that explains it."""
        return self.help or "field-" + self.name.replace("_", "-")


@dataclass(frozen=True)
class Role:
    """A part that a member can have in an entry.

    Attributes:
        name: author, asker, answerer, guest, host, translator, supporter…
        score: the key in recognition.yml (`story.author`).
        field: the front matter that names who has it: `author`, or inside records `guests.member`. None where only
            the body does: see `Parsed.people`.
        matched: whether the submitter has to be this person (only `author`).
    """

    name: str
    score: str
    field: str | None = None
    matched: bool = False


@dataclass(frozen=True)
class Parsed:
    """What a kind made of a body.

    Attributes:
        value: its own value (see each kind's module).
        problems: what is missing or unclear.
        people: `(role, name)` of the members whom the body names, in its order.
    """

    value: Any
    problems: tuple[Problem, ...] = ()
    people: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Kind:
    """One kind of entry: data and parsing, nothing about looks.

    Attributes:
        name: story, review, gallery, tutorial, ama, answer, idea, challenge, event, news, guideline, member, group.
        folder: its folder below a language (`stories`), or below content/ for members and groups; for the guidelines
            the hub's own folder that holds a folder for each language.
        fields: every key allowed, in the order in which `kaifong new` and `fix` write them.
        roles: the parts that people have in it.
        localised: whether it stands in a language.
        paged: whether each entry has a page. The clauses of the guidelines are places on one page.
        parse: `parse(body, first_line, front) -> Parsed`: the kind's own value and the problems seen; None where the
            body is free.
        start: `start(front, words) -> str`: what `kaifong new` writes below the kind's first words, in the entry's
            language; None where they are enough.
        extra: `title`: the field that holds its title, where that is not `title`.
    """

    name: str
    folder: str
    fields: tuple[Field, ...]
    roles: tuple[Role, ...] = ()
    localised: bool = True
    paged: bool = True
    parse: Callable[[str, int, Mapping[str, Any]], Parsed] | None = None
    start: Callable[[Mapping[str, Any], Translator], str] | None = None
    extra: Mapping[str, Any] = field(default_factory=dict)

    @cached_property
    def by_name(self) -> dict[str, Field]:
        """The fields by name."""
        return {one.name: one for one in self.fields}

    def home(self, language: str | None) -> str:
        """The folder of its files in the hub: `content/en/stories`, `content/members`, `guidelines/en`."""
        parts = ("content", language, self.folder) if self.paged else (self.folder, language)
        return "/".join(one for one in parts if one)

    @property
    def pictured(self) -> Field | None:
        """The records that are pictures or videos, each with its `alt`: what a gallery is made of."""
        return next((one for one in self.fields if any(part.type is Type.IMAGE for part in one.fields)), None)


def values_of(
    fields: tuple[Field, ...], front: Mapping[str, Any], prefix: str = ""
) -> Iterator[tuple[str, Field, Any]]:
    """Every single value of front matter that passed the schema, with its dotted path (`guests.0.name`) and field."""
    for spec in fields:
        if spec.name not in front:
            continue
        value, path = front[spec.name], prefix + spec.name
        many = isinstance(value, tuple)
        for number, one in enumerate(value if many else (value,)):
            where = f"{path}.{number}" if many else path
            if spec.fields:
                yield from values_of(spec.fields, one, f"{where}.")
            else:
                yield where, spec, one
