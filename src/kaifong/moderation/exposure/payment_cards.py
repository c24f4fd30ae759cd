"""Numbers of payment cards in a text: an issuer's first digits, its length, Luhn's sum."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kaifong.moderation import lists
from kaifong.moderation.exposure.beside import spoken_for
from kaifong.moderation.exposure.exposed import Hit

# Thirteen to nineteen digits with single signs between them: each step takes a digit, so it is linear.
CANDIDATE = re.compile(r"(?<![A-Za-z0-9_.+-])[2-6](?:[ \u2010-\u2015.-]?[0-9]){12,18}(?![A-Za-z0-9_-]|\.[0-9])")
NEAR = 24  # characters before in which a word counts; half as many behind


@cache
def _prefixes() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{one['pattern']})" for one in lists.read("payment_cards")["issuer"]))


@cache
def _words(name: str) -> re.Pattern[str]:
    return re.compile("|".join(lists.read("payment_cards")[name]), re.IGNORECASE)


@cache
def _tests() -> frozenset[str]:
    return frozenset(lists.read("payment_cards")["test_numbers"])


def luhn(number: str) -> bool:
    """ISO/IEC 7812-1, annex B: every second digit from the right doubled, the sum divisible by 10."""
    total = 0
    for index, char in enumerate(reversed(number)):
        value = int(char) * (1 + index % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def payment_cards(text: str) -> Iterator[Hit]:
    """The numbers of cards in a readable text; `sure` where they are grouped as on a card, or a word says so."""
    for found in CANDIDATE.finditer(text):
        number = _number(found[0])
        if number is None:
            continue
        end = found.start() + len(number)
        told = spoken_for(text, found.start(), end, _words("words"), _words("against"), before=NEAR, behind=NEAR // 2)
        grouped = _grouped(number)
        if told or (told is None and (grouped or number.isdigit())):
            yield Hit(found.start(), end, re.sub(r"[^0-9]", "", number), "card", bool(told) or grouped)


def _number(candidate: str) -> str | None:
    """The candidate, or as many of its first groups as make a card's number: an expiry date may stand behind."""
    while True:
        bare = re.sub(r"[^0-9]", "", candidate)
        if len(bare) < 13:
            return None
        if _prefixes().fullmatch(bare) and luhn(bare) and bare not in _tests() and len(set(bare)) > 3:
            return candidate
        shorter = re.sub(r"[^0-9][0-9]+\Z", "", candidate)
        if shorter == candidate:
            return None
        candidate = shorter


def _grouped(number: str) -> bool:
    """As cards have it: fours, or four, six and five (American Express), or four, six and four (Diners)."""
    groups = tuple(len(one) for one in re.split(r"[^0-9]", number))
    return groups in ((4, 6, 5), (4, 6, 4)) or (len(groups) > 2 and set(groups[:-1]) == {4} and groups[-1] <= 4)
