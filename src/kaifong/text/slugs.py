"""Slugs: the one word in an address that names an entry. ASCII: it can be typed, read out, never folded."""

from __future__ import annotations

import hashlib
import re
import unicodedata

from kaifong.text.width import width

LONGEST = 80  # leaves room for language and folder within Windows' 260 characters for a path

# Names that Windows keeps for devices, with any ending (learn.microsoft.com, "Naming Files, Paths, and Namespaces").
# A clone that holds one cannot be checked out there.
DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))})

# `index` would be the list's own page, `page` the folder of its further pages.
RESERVED = frozenset({"index", "page"})

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")

# Letters that Unicode does not take apart and that people expect to see spelled out.
_SPELLED = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i"}
)


def slug_problem(text: str) -> str | None:
    """What keeps it from being a slug: `empty`, `long`, `letters`, `device` or `reserved`; None when it is one."""
    if not text:
        return "empty"
    if len(text) > LONGEST:
        return "long"
    if not _SLUG.fullmatch(text):
        return "letters"
    if text in DEVICES:
        return "device"
    return "reserved" if text in RESERVED else None


def is_slug(text: str) -> bool:
    """Whether the text is a slug: lower-case a-z, 0-9 and single hyphens between them, and no reserved name."""
    return slug_problem(text) is None


def slugify(title: str, *, prefix: str = "post") -> str:
    """A slug for a title; always a valid one, and the same for the same title.

    Latin letters lose their accents. Where half of the title or more has no Latin form (a Chinese title), a digest
    of it is added to what is left: romanising by machine gets names wrong, and two titles must not meet.
    """
    folded = title.casefold().translate(_SPELLED)
    plain = "".join(char for char in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(char))
    slug = re.sub(r"[^a-z0-9]+", "-", plain.replace("'", "").replace("’", "")).strip("-")
    lost = sum(width(char) for char in plain if char.isalpha() and not char.isascii())
    kept = sum(char.isalnum() and char.isascii() for char in plain)
    digest = hashlib.sha256(title.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    if not slug or lost >= kept:
        return f"{_shorten(slug or prefix, LONGEST - 9)}-{digest}"
    slug = _shorten(slug, LONGEST)
    return slug if is_slug(slug) else f"{slug}-{digest}"


def _shorten(slug: str, longest: int) -> str:
    """The slug cut at a hyphen where there is one."""
    if len(slug) <= longest:
        return slug
    head = slug[: longest + 1]
    return (head.rpartition("-")[0] or head[:longest]).strip("-")
