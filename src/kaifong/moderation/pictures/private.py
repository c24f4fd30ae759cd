"""What a picture tells about people: where it was taken, with which camera, whose that is. Names, never values."""

from __future__ import annotations

import re
from functools import cache

from kaifong.moderation import lists
from kaifong.moderation.pictures import exif
from kaifong.moderation.pictures.part import Holds, Picture

PLACE, DEVICE, OWNER, MAKER = "place", "device", "owner", "maker"


@cache
def _tags() -> dict[tuple[int, int], tuple[str, str]]:
    """Sort and name by directory and tag."""
    return {
        (one["directory"], int(tag, 0)): (one["sort"], name)
        for one in lists.read("photo_metadata")["exif"]
        for tag, name in one["names"].items()
    }


@cache
def _xmp() -> re.Pattern[bytes]:
    """A property with a value, as an attribute or an element, under whatever prefix."""
    names = "|".join(name for names in lists.read("photo_metadata")["xmp"].values() for name in names)
    return re.compile(rf"""(?<![\w])({names})\s{{0,20}}(?:=\s{{0,20}}["']|>)\s{{0,20}}[^"'<>\s]""".encode())


@cache
def _sorts() -> dict[str, str]:
    return {name: sort for sort, names in lists.read("photo_metadata")["xmp"].items() for name in names}


def told(picture: Picture) -> dict[str, tuple[str, ...]]:
    """The names of what was found, by sort (`PLACE`, `DEVICE`, `OWNER`, `MAKER`)."""
    found: set[tuple[str, str]] = set()
    for part in picture.parts:
        if part.holds is Holds.EXIF:
            for one in exif.entries(part.payload):
                named = _tags().get((one.directory, one.tag))
                if named is not None and one.says_something:
                    found.add(named)
        elif part.holds in (Holds.XMP, Holds.NOTE):
            plain = part.payload.replace(b"\0", b"")  # some programs write XMP as UTF-16
            found |= {(_sorts()[name], name) for name in {one.decode() for one in _xmp().findall(plain)}}
    return {
        sort: names
        for sort in (PLACE, DEVICE, OWNER, MAKER)
        if (names := tuple(sorted(n for s, n in found if s == sort)))
    }


def behind(picture: Picture) -> int:
    """How many bytes stand behind the picture's end; padding (zeros, blanks) counts for nothing."""
    return sum(
        len(one.payload) for one in picture.parts if one.holds is Holds.BEHIND and one.payload.strip(b"\0 \r\n\t")
    )
