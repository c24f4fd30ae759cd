"""Whether two states of a text say the same to a reader: what `kaifong fix` changes does not count."""

from __future__ import annotations

import re

from kaifong.entries.hub import Entry
from kaifong.text.invisible import visible

# A heading's level, and what stands in front of a host: fixes put these right.
_SIGNS = re.compile(
    r"^ {0,3}#{1,6}(?=[ \t])|\bhttps?:/{0,2}|[?&][a-z_]{2,20}=[^\s)&\"]{0,200}", re.MULTILINE | re.IGNORECASE
)


def same_words(one: Entry, other: Entry) -> bool:
    """Whether a translation of the one is as good a translation of the other."""
    return _words(one) == _words(other)


def _words(entry: Entry) -> str:
    text = "\n".join((entry.title, str(entry.front.get("description", "")), entry.body))
    return "".join(_SIGNS.sub("", visible(text)).split())
