"""Identity numbers of Hong Kong, Taiwan and mainland China, and payment cards: each with its own check digit."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict
from kaifong.moderation.masking import masked
from kaifong.moderation.wording import Finder, pieces


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


def mainland(number: str) -> bool:
    """GB 11643-1999: ISO 7064 MOD 11-2 over seventeen digits, a real month and day of birth."""
    if not ("01" <= number[10:12] <= "12" and "01" <= number[12:14] <= "31" and number[6:8] in ("19", "20")):
        return False
    total = sum(int(digit) * pow(2, 17 - index, 11) for index, digit in enumerate(number[:17]))
    return "10X98765432"[total % 11] == number[17].upper()


def card(number: str) -> bool:
    """ISO/IEC 7812: a known issuer's first digits and Luhn's sum."""
    if not re.match(r"4|5[1-5]|2[2-7]|3[47]|35|6(?:011|2|5)", number) or len(set(number)) < 4:
        return False
    total = 0
    for index, char in enumerate(reversed(number)):
        value = int(char) * (1 + index % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


# The check digit alone passes one random token in ten (measured), so the first two also want a word beside them.
WORDS = re.compile(
    r"HKID|identity|ID card|ID no|身份證|身分證|身份证|身分证|證號|证号|统一编号|統一編號|證件|证件|身分証",
    re.IGNORECASE,
)
SORTS: tuple[tuple[str, re.Pattern[str], Callable[[str], bool], bool], ...] = (
    ("hk", re.compile(r"(?<![A-Za-z0-9])[A-Z]{1,2}[0-9]{6} ?\(?[0-9A]\)?(?![A-Za-z0-9])"), hong_kong, True),
    ("tw", re.compile(r"(?<![A-Za-z0-9])[A-Z][1289][0-9]{8}(?![A-Za-z0-9])"), taiwan, True),
    ("cn", re.compile(r"(?<![A-Za-z0-9])[1-9][0-9]{16}[0-9Xx](?![A-Za-z0-9])"), mainland, False),
    (
        "card",
        re.compile(
            r"(?<![\w.-])(?:[2-6][0-9]{3}(?:[ -]?[0-9]{4}){3}|3[47][0-9]{2}[ -]?[0-9]{6}[ -]?[0-9]{5})(?![\w-])"
        ),
        card,
        False,
    ),
)


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """One finding a number whose check digit is right."""
    del options
    finder = Finder.of(subject)
    for piece in pieces(subject, code=True):
        text = unicodedata.normalize("NFKC", piece.text)
        for sort, pattern, right, wants_word in SORTS:
            for found in pattern.finditer(text):
                bare = re.sub(r"[^A-Za-z0-9]", "", found[0])
                near = text[max(0, found.start() - 20) : found.end() + 20]
                told = WORDS.search(near) is not None or (sort == "hk" and "(" in found[0])
                if right(bare) and (told or not wants_word):
                    line, column = finder.place(found[0], piece.line)
                    yield Seen("identity-number-seen", {"sort": sort, "masked": masked(bare, keep=1)}, line, column)


CHECK = Check(
    id="identity-number",
    family=Family.PRIVACY,
    clause="privacy",
    severity=Verdict.REFUSE,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.ENTRY,
    find=find,
    needs=("rendered",),
)
