"""What Chinese readers hear or piece together: words written by sound, as emoji, in halves, or in Latin letters."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from kaifong.moderation import lists
from kaifong.moderation.conduct.folding import folded

# What is put between the letters of an abbreviation, one at a time: `d.l.l.m`, `c n m`.
_SIGNS = r"[ .*_·-]"


@cache
def _meant() -> Mapping[str, str]:
    """From each form, folded, to the word that is meant."""
    table = lists.read("homophones")["spelling"]
    return {folded(form): folded(one["of"]) for one in table for form in one["forms"]}


@cache
def _pattern() -> re.Pattern[str]:
    """All forms side by side, the longest first. Latin letters and figures are not cut out of longer words."""
    forms = sorted(_meant(), key=lambda form: (-len(form), form))
    first = "".join(sorted({form[0] for form in forms}))
    # Most characters begin no form: one look at each is all that ordinary text costs.
    return re.compile(rf"(?=[{re.escape(first)}])(?:{'|'.join(map(_expression, forms))})")


def _expression(form: str) -> str:
    if not form.isascii():
        before = r"(?<![a-z0-9])" if form[0].isascii() else ""
        return before + re.escape(form) + (r"(?![a-z0-9])" if form[-1].isascii() else "")
    return rf"(?<![a-z0-9]){f'{_SIGNS}?'.join(map(re.escape, form))}(?![a-z0-9])"


def spoken(text: str) -> str:
    """Folded text with such spellings put back as the words they stand for; the same where it has none.

    Only good for looking words up: what is put back need not be what the writer meant.
    """
    return _pattern().sub(_word, text)


def _word(found: re.Match[str]) -> str:
    return _meant().get(found[0]) or _meant()[re.sub(_SIGNS, "", found[0])]
