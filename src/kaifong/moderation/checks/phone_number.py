"""Telephone numbers of Hong Kong, Taiwan, mainland China, Japan, and abroad with their +."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict
from kaifong.moderation.masking import masked
from kaifong.moderation.wording import Finder, pieces

# Digits with at most two signs between them; the repetition is bounded and each step takes a digit: linear.
CANDIDATE = re.compile(
    r"(?<![A-Za-z0-9_.,/=-])(?:\+|00)?\(?[0-9](?:[ .()\u2010-\u2015-]{0,2}[0-9]){6,14}(?![A-Za-z0-9_/=]|[.,:-][0-9])"
)
URL = re.compile(r"\b(?:https?://|www\.)[^\s<>]{1,2000}")
# Words that say that a telephone number follows, in the languages that the hub speaks.
CONTEXT = re.compile(
    r"tel|phone|call|mobile|whatsapp|signal|fax|hotline|電話|电话|致電|致电|手機|手机|熱線|热线|傳真|传真|携帯|連絡先|ファクス|☎|📞|📱",
    re.IGNORECASE,
)
# How each region writes its numbers when nothing else says that it is one: a bare run of digits could be anything.
SHAPES = (
    ("HK", re.compile(r"(?!19|20)[2-9][0-9]{3}[ -][0-9]{4}")),
    ("TW", re.compile(r"09[0-9]{2}[ -][0-9]{3}[ -]?[0-9]{3}|\(?0[2-8][0-9]?\)?[ -][0-9]{3,4}[ -][0-9]{4}")),
    ("CN", re.compile(r"1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}")),
    ("JP", re.compile(r"0[5-9]0-?[0-9]{4}-?[0-9]{4}|\(?0[1-9][0-9]{0,3}\)?[ -][0-9]{1,4}[ -][0-9]{4}")),
)
REGIONS = ("HK", "TW", "CN", "JP")


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """One finding a number; addresses of pages, code and dates are looked past."""
    del options
    finder = Finder.of(subject)
    for piece in pieces(subject):
        plain = unicodedata.normalize("NFKC", piece.text)
        text = URL.sub(lambda url: " " * len(url[0]), plain)
        for found in CANDIDATE.finditer(text):
            number = found[0]
            told = CONTEXT.search(text, max(0, found.start() - 20), found.start()) is not None
            if not _is_number(number.strip(), told=told):
                continue
            line, column = finder.place(number, piece.line)
            digits = re.sub(r"[^0-9+]", "", number)
            confidence = Confidence.HIGH if told or number.startswith(("+", "00")) else Confidence.MEDIUM
            yield Seen("phone-number-seen", {"masked": masked(digits)}, line, column, confidence=confidence)


def _is_number(number: str, *, told: bool) -> bool:
    digits = re.sub(r"[^0-9]", "", number)
    if not 7 <= len(digits) <= 15 or len(set(digits)) < 3:
        return False
    if number.startswith(("+", "00")):
        return _valid("+" + digits.removeprefix("00"), None)
    if told:
        return not _date(digits) and any(_valid(digits, region) for region in REGIONS)
    return any(shape.fullmatch(number) and _valid(digits, region) for region, shape in SHAPES)


def _date(digits: str) -> bool:
    """A day written as eight digits, which in Hong Kong could be a telephone number."""
    return len(digits) == 8 and digits[:2] in ("19", "20") and digits[4:6] <= "12" and digits[6:] <= "31"


def _valid(digits: str, region: str | None) -> bool:
    import phonenumbers

    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(digits, region))
    except phonenumbers.NumberParseException:
        return False


CHECK = Check(
    id="phone-number",
    family=Family.PRIVACY,
    clause="privacy",
    severity=Verdict.FIX,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.ENTRY,
    find=find,
    needs=("rendered",),
)
