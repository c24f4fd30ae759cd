"""Tags as people spell them, and the one name of each: `Go Home`, `go-home` and `go_home` are one tag.

A tag's address is made of the tag alone, so that no other entry can move it. Where letters had to be left out (`C++`,
`C#`), a part of its digest keeps what remains apart.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from functools import lru_cache

# Bytes of a name in an address. A tag has at most 40 columns, and file systems take 255 bytes.
LONGEST = 120
_SPACES = re.compile(r"[\s_-]+")


def tag_key(tag: str) -> str:
    """What two spellings of one tag have in common."""
    # Folding letters may take them apart again, so they are composed last.
    folded = unicodedata.normalize("NFC", unicodedata.normalize("NFC", tag).casefold())
    return _SPACES.sub("-", folded).strip("-")


@lru_cache(maxsize=8192)  # every list and page of tags asks for every entry's
def tag_slug(tag: str) -> str:
    """A tag's name in addresses."""
    key = tag_key(tag)
    # A handle may be that of somebody who is hidden, and an address would spell it.
    said = "" if "@" in key else key
    kept = "".join(
        char for char in said if char.isalnum() or char == "-" or unicodedata.category(char).startswith("M")
    )
    if kept == key and key and len(key.encode()) <= LONGEST:
        return key
    digest = hashlib.sha256(key.encode(errors="surrogatepass")).hexdigest()[:8]
    short = kept.encode(errors="ignore")[:LONGEST].decode(errors="ignore").strip("-")
    return f"{short}-{digest}".strip("-")


def tag_address(language: str, tag: str, page: int = 1) -> str:
    """The address of a tag's page in a language; pages count from 1."""
    return f"{language}/tags/{tag_slug(tag)}/" + ("" if page == 1 else f"page/{page}/")
