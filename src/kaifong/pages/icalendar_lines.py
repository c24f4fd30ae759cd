"""The lines of a calendar as RFC 5545 writes them: escaped, and folded so that no letter is cut."""

from __future__ import annotations

import re
from datetime import datetime

# Octets of a line without its end (section 3.1).
WIDTH = 75
# All but what a text may hold (section 3.3.11: TSAFE-CHAR); a line's end is written as \n before.
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f\u0085\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")
_ESCAPES = {"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"}


def text(value: str) -> str:
    """A value of type TEXT."""
    plain = re.sub("\r\n?|[\u0085\u2028\u2029]", "\n", value)
    plain = _CONTROLS.sub("", plain.replace("\t", " "))
    return re.sub(r"[\\;,\n]", lambda match: _ESCAPES[match[0]], plain)


def moment(value: datetime) -> str:
    """A moment in UTC."""
    return f"{value:%Y%m%dT%H%M%S}Z"


def line(content: str) -> str:
    """A content line with its end. It is folded by octets of UTF-8, between letters."""
    if len(content) <= WIDTH and content.isascii():
        return content + "\r\n"
    parts: list[str] = []
    part, used = "", 0
    for char in content:
        size = len(char.encode())
        if used + size > WIDTH:
            parts.append(part)
            part, used = "", 1  # the space that says that the line goes on
        part += char
        used += size
    return "\r\n ".join([*parts, part]) + "\r\n"
