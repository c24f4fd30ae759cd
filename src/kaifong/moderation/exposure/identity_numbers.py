"""Identity numbers of Hong Kong, Taiwan, mainland China and Japan, and passports, each by its own rule.

A check digit alone passes one random token in ten (measured), so a word beside the number has to speak for it, or the
brackets in which Hong Kong writes its last digit.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from kaifong.moderation import lists
from kaifong.moderation.exposure.beside import spoken_for
from kaifong.moderation.exposure.exposed import Hit

NEAR = 20  # characters on either side in which a word counts
FAR = 40  # and before a number of Hong Kong's, whose letter and check digit let few others through


def hong_kong(number: str) -> bool:
    """HKID: letters count 10 to 35, a missing first one 36, A at the end 10; weights 9 to 1, divisible by 11."""
    letters, digits, last = number[: -7 or None], number[-7:-1], number[-1]
    values = [36] * (2 - len(letters)) + [ord(char) - 55 for char in letters] + [int(char) for char in digits]
    values.append(10 if last == "A" else int(last))
    return sum(value * weight for value, weight in zip(values, range(9, 0, -1), strict=True)) % 11 == 0


# The letters of Taiwan's districts in the order of their codes, from 10 on (Ministry of the Interior).
_TAIWAN = "ABCDEFGHJKLMNPQRSTUVXYWZIO"


def taiwan(number: str) -> bool:
    """ROC identity card: the district's code and nine digits, weights 1 9 8 7 6 5 4 3 2 1 1, divisible by 10."""
    code = _TAIWAN.index(number[0]) + 10
    digits = [code // 10, code % 10, *map(int, number[1:])]
    return (
        sum(digit * weight for digit, weight in zip(digits, (1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1), strict=True)) % 10 == 0
    )


# The first two digits name a province (GB/T 2260).
_PROVINCES = frozenset(
    (*range(11, 16), *range(21, 24), *range(31, 38), *range(41, 47), *range(50, 55), *range(61, 66), 71, 81, 82, 83)
)


def mainland(number: str) -> bool:
    """GB 11643-1999: ISO 7064 MOD 11-2 over seventeen digits, a real month and day of birth."""
    if not ("01" <= number[10:12] <= "12" and "01" <= number[12:14] <= "31" and number[6:8] in ("19", "20")):
        return False
    total = sum(int(digit) * pow(2, 17 - index, 11) for index, digit in enumerate(number[:17]))
    return int(number[:2]) in _PROVINCES and "10X98765432"[total % 11] == number[17].upper()


def japan(number: str) -> bool:
    """My Number: weights 6 5 4 3 2 7 6 5 4 3 2 over eleven digits, 11 minus the rest (Ordinance 85 of 2014)."""
    rest = (
        sum(int(digit) * weight for digit, weight in zip(number[:11], (6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2), strict=True))
        % 11
    )
    return len(set(number)) > 3 and int(number[11]) == (0 if rest <= 1 else 11 - rest)


def passport(number: str) -> bool:
    """No check digit outside the machine-readable zone: the word and the shape have to do."""
    return len(set(number)) > 3


# Sort, shape, rule, the lists of words of which one has to stand near; none where the rule is narrow enough.
SORTS: tuple[tuple[str, re.Pattern[str], Callable[[str], bool], str | None], ...] = (
    (
        "hk",
        re.compile(r"(?<![A-Za-z0-9])[A-Za-z]{1,2} ?[0-9]{6} ?(?:\( ?[0-9Aa] ?\)|-?[0-9Aa])(?![A-Za-z0-9])"),
        hong_kong,
        "identity",
    ),
    ("tw", re.compile(r"(?<![A-Za-z0-9])[A-Za-z][ -]?[1289][0-9]{8}(?![A-Za-z0-9])"), taiwan, "identity"),
    (
        "cn",
        re.compile(r"(?<![A-Za-z0-9])[1-9][0-9]{5}[ -]?[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{3}[0-9Xx](?![A-Za-z0-9])"),
        mainland,
        None,
    ),
    ("jp", re.compile(r"(?<![A-Za-z0-9-])[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}(?![A-Za-z0-9-])"), japan, "my_number"),
    (
        "passport",
        re.compile(r"(?<![A-Za-z0-9])(?:[A-Z]{1,2}[0-9]{7,8}|[0-9]{9})(?![A-Za-z0-9])"),
        passport,
        "passport",
    ),
)


@cache
def _words(name: str) -> re.Pattern[str]:
    return re.compile("|".join(lists.read("identity_numbers")[name]), re.IGNORECASE)


# Each shape has six figures in a row, or four and four.
_FIGURES = re.compile(r"[0-9]{4}[ -]?[0-9]{2}")


def may_hold_number(text: str) -> bool:
    """Whether some shape could fit: a quick look, for most texts have no such figures."""
    return _FIGURES.search(text) is not None


def identity_numbers(text: str) -> Iterator[Hit]:
    """The identity numbers in a readable text; `sort` is hk, tw, cn, jp or passport."""
    for sort, pattern, right, words in SORTS:
        for found in pattern.finditer(text):
            bare = re.sub(r"[^A-Z0-9]", "", found[0].upper())
            if not right(bare):
                continue
            spoken = spoken_for(
                text,
                found.start(),
                found.end(),
                _words(words or "identity"),
                _words("against"),
                before=FAR if sort == "hk" else NEAR,
                behind=NEAR,
            )
            told = spoken or (sort == "hk" and "(" in found[0])
            if told or (words is None and spoken is None):
                yield Hit(found.start(), found.end(), bare, sort, bool(told))
