"""Words for searching. Chinese and Japanese have no spaces, and every segmenter gets names wrong: one character is
one word there, and a query of several is a phrase. Scripts that put spaces between words keep them.

Both sides have to be cut alike: what a reader types is cut by `parts` of kaifong-search.js, and a test in a browser
holds it to `segment`.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Any

# Written without spaces and read character by character. JavaScript's regular expressions know the same properties
# (flag `u`), so kaifong-search.js has the pattern as it stands here.
SINGLE = r"[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u30FC]"


@cache
def _single() -> Any:
    import regex

    return regex.compile(SINGLE)


def segment(text: str) -> str:
    """The text with a space around every character of a script without spaces; other words are left as they are.

    Runs of spaces become one; lines stay lines. It is composed (NFC), as questions are: a text that holds カ and its
    mark apart would not be found.
    """
    spaced = text if text.isascii() else _single().sub(r" \g<0> ", unicodedata.normalize("NFC", text))
    return "\n".join(" ".join(line.split()) for line in spaced.splitlines())
