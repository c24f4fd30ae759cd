"""粵文 and 書面語: telling written Cantonese from standard written Chinese by the words that only one of them has."""

from __future__ import annotations

import re
from functools import cache

from kaifong.moderation import lists

# Fewer characters than one sentence has say nothing either way.
LEAST = 18
# A standard text quotes a Cantonese word now and then; a Cantonese one borrows from the written language everywhere.
# Measured on our own cases and on the demo hub's texts: see docs/checks/cantonese.md.
SHARE = 0.6
_HAN = re.compile("[\u3400-\u9fff]")


@cache
def _markers(name: str) -> re.Pattern[str]:
    words = sorted(lists.read("cantonese")[name], key=len, reverse=True)
    return re.compile("|".join(map(re.escape, words)))


def is_cantonese(text: str) -> bool | None:
    """Whether a Chinese text is written Cantonese; None where too little of it tells."""
    han = len(_HAN.findall(text))
    if han < LEAST:
        return None
    ours = len(_markers("cantonese").findall(text))
    theirs = len(_markers("standard").findall(text))
    if not ours and theirs < 2:
        return None
    return ours > 0 and ours >= SHARE * theirs
