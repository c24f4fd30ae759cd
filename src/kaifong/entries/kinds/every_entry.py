"""The fields and roles that every kind of entry has: who wrote it, what it is about, where it came from."""

from __future__ import annotations

from kaifong.entries.schema import Field, Kind, Role, Type
from kaifong.entries.values import TEXT_WIDTH

# SPDX identifiers of the licences that let a community pass a text on, and the one that does not.
LICENCES = ("CC-BY-4.0", "CC-BY-SA-4.0", "CC-BY-NC-4.0", "CC-BY-NC-SA-4.0", "CC0-1.0", "all-rights-reserved")

TITLE_WIDTH = 120  # two lines on a card; a search result shows about 70 columns
DESCRIPTION_WIDTH = 320  # what a card and a feed show; search results cut at about 160

TITLE = Field("title", Type.TEXT, required=True, high=TITLE_WIDTH, example="A dawn ride to Tai Mei Tuk")
DESCRIPTION = Field(
    "description", Type.TEXT, high=DESCRIPTION_WIDTH, example="Forty kilometres before the city wakes up."
)
TAGS = Field("tags", Type.TAGS, high=40, most=12, example="[dawn, tolo-harbour]")
COVER = Field("cover", Type.IMAGE, needs="cover_alt", example="cover.jpg")
COVER_ALT = Field("cover_alt", Type.TEXT, high=TEXT_WIDTH, example="Two riders on a sea wall at first light")
ALIASES = Field("aliases", Type.ADDRESS, many=True, most=20, example="[en/stories/morning-ride/]")
TRANSLATOR = Field("translator", Type.MEMBERS, most=10, example="wong-ka-yan")
IMPORTED = Field(
    "imported",
    Type.RECORD,
    fields=(
        Field("from", Type.TEXT, required=True, high=TEXT_WIDTH, example="the old forum"),
        Field("date", Type.DATE, example="2019-05-01"),
        Field("source", Type.URL, example="https://forum.example.org/t/812"),
        Field("author", Type.TEXT, high=TEXT_WIDTH, help="field-credit", example="Old Lau"),
        Field("licence", Type.TEXT, high=TEXT_WIDTH, example="CC-BY-4.0"),
    ),
)
REVISION = Field("revision", Type.HEX, high=12, example="0123456789ab")
TRANSLATES = Field(
    "translates",
    Type.RECORD,
    fields=(
        Field("language", Type.LANGUAGE, required=True, example="en"),
        Field("slug", Type.SLUG, example="dawn-ride"),
        REVISION,
    ),
)

_FIRST = (
    TITLE,
    Field("author", Type.MEMBER, required=True, example="chan-siu-ming"),
    Field("co_authors", Type.MEMBERS, most=20, example="[lau-wing]"),
    Field("date", Type.DATE, example="2026-03-14"),
    DESCRIPTION,
    TAGS,
)

_LAST = (
    COVER,
    COVER_ALT,
    Field("licence", Type.CHOICE, choices=LICENCES, example="CC-BY-4.0"),
    Field("consent", Type.FLAG, example="yes"),
    Field("groups", Type.GROUP, many=True, most=10, example="[dawn-riders]"),
    Field("challenge", Type.ENTRY, example="en/challenges/first-light"),
    Field("discussion", Type.URL, example="https://github.com/example/commons/discussions/40"),
    TRANSLATES,
    TRANSLATOR,
    ALIASES,
    IMPORTED,
    Field(
        "featured",
        Type.RECORD,
        fields=(
            Field("by", Type.MEMBER, required=True, example="ho-kit"),
            Field("reason", Type.TEXT, required=True, high=DESCRIPTION_WIDTH, example="It made us get up."),
            Field("date", Type.DATE, example="2026-03-20"),
        ),
    ),
)


def fields(*own: Field) -> tuple[Field, ...]:
    """All fields of a kind: the shared ones with its own in the middle, in the order in which they are written."""
    return (*_FIRST, *own, *_LAST)


def roles(kind: str, *own: Role) -> tuple[Role, ...]:
    """All roles of a kind. Only the author is matched with who opens the pull request."""
    return (
        Role("author", f"{kind}.author", "author", matched=True),
        Role("co-author", f"{kind}.co-author", "co_authors"),
        Role("translator", f"{kind}.translator", "translator"),
        *own,
    )


def shared_fields() -> tuple[Field, ...]:
    """The fields that every kind with an author has."""
    return _FIRST + _LAST


def own_fields(kind: Kind) -> tuple[Field, ...]:
    """What a kind has beyond the shared fields."""
    return tuple(one for one in kind.fields if one not in _FIRST + _LAST)
