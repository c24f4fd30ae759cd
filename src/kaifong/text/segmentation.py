"""Words for searching. Chinese and Japanese have no spaces, and every segmenter gets names wrong: one character is
one word there, and a query of several is a phrase. Scripts that put spaces between words keep them.

Both sides have to be cut alike, so the browser's half must do as `query` does: the same pattern, the same quotes.
"""

from __future__ import annotations

from functools import cache
from typing import Any

# Written without spaces and read character by character. JavaScript's regular expressions know the same properties
# (flag `u`), so the pattern can be handed to the browser as it stands.
SINGLE = r"[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u30FC]"


@cache
def _single() -> Any:
    import regex

    return regex.compile(SINGLE)


@cache
def _runs() -> Any:
    import regex

    return regex.compile(f"{SINGLE}+")


def segment(text: str) -> str:
    """The text with a space around every character of a script without spaces; other words are left as they are.

    Runs of spaces become one; lines stay lines.
    """
    spaced = _single().sub(r" \g<0> ", text)
    return "\n".join(" ".join(line.split()) for line in spaced.splitlines())


def query(text: str) -> str:
    """What to look for when a reader types the text: runs of two or more such characters become a quoted phrase.

    `單車 repair` gives `"單 車" repair`. Quotes of the reader's own are kept as spaces, for they would end ours.
    """
    return " ".join(_runs().sub(lambda run: _phrase(run[0]), text.replace('"', " ")).split())


def _phrase(run: str) -> str:
    return f' "{" ".join(run)}" ' if len(run) > 1 else f" {run} "
