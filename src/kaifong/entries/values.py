"""One parser for each type of field: from what was typed to a value, or to the message that says what is wrong.

Values are plain text and are never markup: whoever shows one escapes it for the place where it stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from difflib import get_close_matches
from functools import cache
from typing import Any
from zoneinfo import available_timezones

from kaifong.entries.schema import Field, Type
from kaifong.languages.tags import is_tag, normalise
from kaifong.text.slugs import is_slug, slugify
from kaifong.text.width import width

# Widths in columns where a field says nothing: a title fits a search result (about 70), a text a paragraph.
TEXT_WIDTH = 200
URL_LENGTH = 2000  # what common servers and proxies take
IMAGE_ENDINGS = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif")

# Control characters, line ends of any kind, the bidi embeddings and overrides that reorder what follows a value on a
# page (UAX #9), and what Unicode keeps for no character, which XML cannot hold. Marks (U+200E, U+200F) and joiners
# stay: right-to-left and Indic texts need them.
_CONTROL = re.compile(
    "[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff]"
)
# Letters that are drawn as nothing (Unicode: Hangul fillers, the empty Braille pattern): a title of them is no title.
_BLANK = "\u115f\u1160\u3164\uffa0\u2800"
# A community's dates. Beyond them, changing a zone overflows Python's calendar, and one entry would stop a build.
_YEARS = range(1900, 2200)
_LOGIN = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9])){0,79}\Z")
_DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})\Z")
_MOMENT = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2})(?::([0-9]{2}))?\Z")
_NUMBER = re.compile(r"-?[0-9]{1,15}\Z")
_DECIMAL = re.compile(r"-?[0-9]{1,15}(?:\.[0-9]{1,6})?\Z")
_HEX = re.compile(r"[0-9a-f]+\Z")
_IMAGE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}\Z")
_ENTRY = re.compile(r"(?P<language>[A-Za-z0-9-]+)/(?P<folder>[a-z]+)/(?P<slug>[a-z0-9-]+)\Z")
_ONCE = re.compile(r"(?:[A-Za-z0-9][A-Za-z0-9._~-]*/)*[A-Za-z0-9][A-Za-z0-9._~-]*/?\Z")
# What the build puts into a site by itself, in any folder of it and at its top.
_KEPT_FILES = frozenset({"index.html", "index.md", "feed.xml", "feed.json", "sitemap.xml", "robots.txt", "404.html"})
_KEPT_FOLDERS = frozenset({"assets", "search-index"})
# A label of a host holds no dot, so that there is one way to match it: an ambiguous one costs exponential time.
_LABEL = r"[^\s/?#@:.\\<>\"'`{}|^\[\]]"
_URL = re.compile(rf"https://(?:{_LABEL}+\.)+{_LABEL}{{2,}}(?::[0-9]{{1,5}})?(?:[/?#][^\s\\<>\"`{{}}|^]*)?\Z")
_SCHEME = re.compile(r"(?P<scheme>[A-Za-z][A-Za-z0-9+.-]*):")
_TRUE = frozenset({"true", "yes"})
_FALSE = frozenset({"false", "no"})


@dataclass(frozen=True)
class Wrong:
    """Why a text is no value of its type: a message and what it names. `validate` adds the field."""

    message: str
    params: dict[str, str | int | float] = field(default_factory=dict)


def scalar(spec: Field, typed: str) -> Any:
    """The value of one scalar, or `Wrong`."""
    typed = typed.strip()
    if not typed:
        return Wrong("schema-empty")
    if "\n" in typed:
        return Wrong("schema-newline")
    if control := _CONTROL.search(typed):
        return Wrong("schema-control", {"code": f"U+{ord(control.group()):04X}"})
    return _PARSERS[spec.type](spec, typed)


def _text(spec: Field, typed: str) -> str | Wrong:
    limit = int(spec.high or TEXT_WIDTH)
    # No character takes more than two columns, few take none: the cap on length bounds what is measured.
    columns = width(typed) if len(typed) <= 4 * limit else len(typed)
    if not columns or not typed.strip(_BLANK):
        return Wrong("schema-empty")
    if columns > limit:
        return Wrong("schema-too-long", {"width": columns, "limit": limit})
    return typed


def _slug(spec: Field, typed: str) -> str | Wrong:
    del spec
    return typed if is_slug(typed) else Wrong("schema-slug", {"value": _short(typed), "near": slugify(typed)})


def _member(spec: Field, typed: str) -> str | Wrong:
    del spec
    name = typed.removeprefix("@")
    return name.lower() if _LOGIN.match(name) else Wrong("schema-member", {"value": _short(typed)})


def _entry(spec: Field, typed: str) -> str | Wrong:
    del spec
    name = typed.strip("/").removeprefix("content/").removesuffix("/index.md").removesuffix(".md")
    match = _ENTRY.match(name)
    if match and is_tag(match["language"]) and is_slug(match["slug"]):
        return name
    return Wrong("schema-entry", {"value": _short(typed)})


def _day(typed: str) -> date | None:
    match = _DATE.match(typed)
    try:
        return date(int(match[1]), int(match[2]), int(match[3])) if match else None
    except ValueError:
        return None


def _date(spec: Field, typed: str) -> date | Wrong:
    del spec
    if found := _day(typed):
        return found if found.year in _YEARS else Wrong("schema-date-far", {"value": typed})
    return Wrong("schema-date-impossible" if _DATE.match(typed) else "schema-date", {"value": _short(typed)})


def _moment(spec: Field, typed: str) -> datetime | Wrong:
    del spec
    match = _MOMENT.match(typed)
    if not match:
        return Wrong("schema-moment", {"value": _short(typed)})
    try:
        found = datetime.fromisoformat(f"{match[1]}T{match[2]}:{match[3] or '00'}")
    except ValueError:
        return Wrong("schema-date-impossible", {"value": _short(typed)})
    return found if found.year in _YEARS else Wrong("schema-date-far", {"value": typed})


@cache
def zones() -> frozenset[str]:
    """The names of the IANA list; read once, for it walks a folder of 600 files."""
    return frozenset(available_timezones())


def _zone(spec: Field, typed: str) -> str | Wrong:
    del spec
    if typed in zones() and typed not in {"Factory", "localtime"}:
        return typed
    return Wrong("schema-zone", {"value": _short(typed), "near": _nearest_zone(_short(typed))})


def _nearest_zone(typed: str) -> str:
    """Area/City for a city, or for a slip in it. Never Etc/GMT+8, whose sign means the opposite, nor an old alias."""
    names = sorted(one for one in zones() if "/" in one and not one.startswith("Etc/"))
    tidy = typed.strip().replace(" ", "_").casefold()
    spelt = {(one if "/" in tidy else one.rsplit("/", 1)[1]).casefold(): one for one in names}
    near = get_close_matches(tidy, spelt, n=1, cutoff=0.6)
    return spelt[near[0]] if near else "Asia/Hong_Kong"


def _url(spec: Field, typed: str) -> str | Wrong:
    del spec
    if len(typed) > URL_LENGTH:
        return Wrong("schema-too-long", {"width": len(typed), "limit": URL_LENGTH})
    if _URL.match(typed):
        return typed
    scheme = _SCHEME.match(typed)
    if scheme and scheme["scheme"].lower() != "https":
        return Wrong("schema-url-scheme", {"scheme": _short(scheme["scheme"].lower())})
    return Wrong("schema-url", {"value": _short(typed)})


def _number(spec: Field, typed: str) -> int | float | Wrong:
    if spec.decimals:
        if not _DECIMAL.match(typed):
            return Wrong("schema-number", {"value": _short(typed)})
        value: int | float = float(typed)
    elif _NUMBER.match(typed):
        value = int(typed)
    else:
        whole = bool(_DECIMAL.match(typed))
        return Wrong("schema-number-whole" if whole else "schema-number", {"value": _short(typed)})
    low, high = spec.low, spec.high
    if (low is not None and value < low) or (high is not None and value > high):
        if high is None:
            return Wrong("schema-number-low", {"value": _short(typed), "low": low or 0})
        return Wrong("schema-number-range", {"value": _short(typed), "low": low or 0, "high": high})
    return value


def _choice(spec: Field, typed: str) -> str | Wrong:
    if typed in spec.choices:
        return typed
    near = get_close_matches(_short(typed).lower(), spec.choices, n=1, cutoff=0.6)
    choices = ", ".join(spec.choices)
    if near:
        return Wrong("schema-choice-near", {"value": _short(typed), "choices": choices, "near": near[0]})
    return Wrong("schema-choice", {"value": _short(typed), "choices": choices})


def _flag(spec: Field, typed: str) -> bool | Wrong:
    del spec
    word = typed.lower()
    return word in _TRUE if word in _TRUE | _FALSE else Wrong("schema-flag", {"value": _short(typed)})


def _image(spec: Field, typed: str) -> str | Wrong:
    del spec
    name = typed.removeprefix("./")
    if not _IMAGE.match(name) or not name.lower().endswith(IMAGE_ENDINGS):
        return Wrong("schema-image", {"value": _short(typed), "endings": ", ".join(IMAGE_ENDINGS)})
    return name


def _language(spec: Field, typed: str) -> str | Wrong:
    del spec
    if is_tag(typed):
        return typed
    try:
        return Wrong("schema-language-near", {"value": _short(typed), "near": normalise(typed)})
    except ValueError:
        return Wrong("schema-language", {"value": _short(typed)})


def _address(spec: Field, typed: str) -> str | Wrong:
    del spec
    plain = typed.removeprefix("/")
    if len(plain) > 300 or not _ONCE.match(plain):
        return Wrong("schema-address", {"value": _short(typed)})
    if kept := _kept(plain):
        return Wrong("schema-address-kept", {"value": _short(typed), "name": _short(kept)})
    last = plain.rstrip("/").rpartition("/")[2]
    return plain if plain.endswith("/") or "." in last else plain + "/"


def _kept(address: str) -> str | None:
    """The part of an address that no page ever had, for the site's own files go by that name; None where none is.

    A page there would take the file's place: somebody's picture, the feed, a whole entry, the theme's script.
    """
    parts = address.rstrip("/").lower().split("/")
    if parts[0] in _KEPT_FOLDERS:
        return parts[0]
    return next((part for part in parts if part in _KEPT_FILES or part.endswith(IMAGE_ENDINGS)), None)


def _hex(spec: Field, typed: str) -> str | Wrong:
    count = int(spec.high or 64)
    if _HEX.match(typed) and len(typed) == count:
        return typed
    return Wrong("schema-hex", {"value": _short(typed), "count": count})


def _short(typed: str) -> str:
    """What a message repeats of a value: enough to find it, not enough to flood a report."""
    return typed if len(typed) <= 60 else typed[:59] + "…"


# RECORD and RECORDS have fields of their own: `validate` walks them.
_PARSERS: dict[Type, Callable[[Field, str], Any]] = {
    Type.TEXT: _text,
    Type.SLUG: _slug,
    Type.MEMBER: _member,
    Type.MEMBERS: _member,
    Type.GROUP: _slug,
    Type.ENTRY: _entry,
    Type.DATE: _date,
    Type.MOMENT: _moment,
    Type.ZONE: _zone,
    Type.URL: _url,
    Type.NUMBER: _number,
    Type.CHOICE: _choice,
    Type.FLAG: _flag,
    Type.TAGS: _text,
    Type.IMAGE: _image,
    Type.LANGUAGE: _language,
    Type.ADDRESS: _address,
    Type.HEX: _hex,
}
