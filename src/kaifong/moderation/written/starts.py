"""The words that `kaifong new` writes into a new entry, in every language: who publishes them forgot something."""

from __future__ import annotations

import re
from functools import cache

from kaifong.languages.messages import LOCALES, messages

# The messages of new.ftl that end up in a file: `new-body-story`, `new-step-one-body`. Headings such as "Get
# everything ready" are not among them: somebody may mean them.
_WRITTEN = re.compile(r"new-(?:body-[a-z]+|question-body|answer-body|step-[a-z]+-body)\Z")


@cache
def starts() -> frozenset[str]:
    """Each of them as one line, in every language that there is a catalogue of."""
    found: set[str] = set()
    for folder in sorted(LOCALES.iterdir()):
        if folder.is_dir():
            # As they stand in the catalogue: none has a parameter, and parsing four takes longer than a review.
            sources = messages(folder.name).sources
            found |= {plain(text.partition("=")[2]) for name, text in sources.items() if _WRITTEN.match(name)}
    return frozenset(found)


def plain(text: str) -> str:
    """A text with its spaces made alike."""
    return " ".join(text.split())
