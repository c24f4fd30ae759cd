"""Text of others made harmless for a terminal: no escape sequence, no reordering, nothing invisible."""

from __future__ import annotations

import re

_UNSAFE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e0fff]"
)


def plain(text: str) -> str:
    """The text in one line, with each control or invisible character shown as its code point."""
    return _UNSAFE.sub(lambda found: f"<U+{ord(found[0]):04X}>", text)
