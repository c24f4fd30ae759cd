"""Text of others made harmless for a terminal: no escape sequence, no reordering, nothing invisible."""

from __future__ import annotations

import re

# DEL and C1, what is invisible or reorders text, lone surrogates, tags: a class of a regular expression, without C0.
UNSAFE = "\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e0fff"
_UNSAFE = re.compile(f"[\x00-\x1f{UNSAFE}]")


def plain(text: str) -> str:
    """The text in one line, with each control or invisible character shown as its code point."""
    return _UNSAFE.sub(lambda found: f"<U+{ord(found[0]):04X}>", text)
