"""What is private, masked in any text that leaves a review: the last wall, whatever the check that quotes it.

A check that finds a number masks it. Another that quotes the same line (a broken link, a disguised word) does not
know of it, so every finding's words pass through here when it is made, and paths when they are shown. Too much is
better here than too little: a number that could be dialled is masked without a word beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from kaifong.moderation.exposure.exposed import Hit, readable
from kaifong.moderation.exposure.identity_numbers import hong_kong, identity_numbers, mainland, taiwan
from kaifong.moderation.exposure.mail_addresses import innocent, mail_addresses
from kaifong.moderation.exposure.masking import masked, masked_address
from kaifong.moderation.exposure.payment_cards import luhn, payment_cards
from kaifong.moderation.exposure.telephones import NUMERALS, WRITTEN, dialable, telephones
from kaifong.moderation.exposure.tokens import secrets

# Bounded, each step takes a digit: linear. Also behind a whole word (`whatsapp91234567`), but not within a hash.
DIGITS = re.compile(
    r"(?:(?<![A-Za-z0-9])|(?<=[^\W\d_]{3}))\+?[0-9](?:(?:[ ._()+\u2010-\u2015-]|%20){0,2}[0-9]){6,18}(?![A-Fa-f0-9])"
)
MAIL = re.compile(r"(?<![\w.%+-])([\w.%+-]{1,64})@([\w-]{1,63}\.[\w.-]{2,120})")
# Days with their time, spans of years, fractions, addresses of machines (which a finding about a link has to show).
OTHERWISE = re.compile(
    r"(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}.{0,12}|(?:19|20)[0-9]{2}.{0,3}(?:19|20)[0-9]{2}"
    r"|[0-9]+\.[0-9]+|(?:[0-9]{1,3}\.){3}[0-9]{1,3}"
)
CARDS = (
    (re.compile(r"[A-Za-z][0-9]{6} ?\(?[0-9Aa]\)?(?![0-9])"), hong_kong),
    (re.compile(r"[A-Za-z]{2}[0-9]{6} ?\(?[0-9Aa]\)?(?![0-9])"), hong_kong),
    (re.compile(r"(?<![0-9])[A-Za-z][1289][0-9]{8}(?![0-9])"), taiwan),
    (re.compile(r"(?<![0-9])[1-9][0-9]{16}[0-9Xx](?![0-9])"), mainland),
)
# A line of a private key, or any token whose maker is not known: letters of both cases and figures, without an end.
LONG = re.compile(r"[A-Za-z0-9+/]{40,}")
# What none of the readers below could find anything without.
WORTH_A_LOOK = re.compile(
    r"[0-9](?:[^0-9]{0,3}[0-9]){5}|@|://|-----|[A-Za-z0-9_-]{16}|[〇一二三四五六七八九]{4}|\b(?:at|dot)\b|アット|小老鼠"
)


@lru_cache(maxsize=4096)
def redacted(text: str) -> str:
    """The text with whatever is private in it masked; the very same text where nothing is.

    >>> redacted("call 9123 4567")
    'call 91…7'
    """
    plain = readable(text)
    if not WORTH_A_LOOK.search(plain):
        return text
    parts: list[str] = []
    at = 0
    for hit, shown in sorted(_found(plain), key=lambda one: (one[0].start, -one[0].end)):
        if hit.start >= at:
            parts += (plain[at : hit.start], shown)
            at = hit.end
    return "".join([*parts, plain[at:]]) if parts else text


def shows_private(text: str) -> bool:
    """Whether a text (a suggestion, a quoted line) must not be shown as it is."""
    return redacted(text) != text


def _found(text: str) -> Iterator[tuple[Hit, str]]:
    for hit in secrets(text):
        yield hit, hit.value[: 4 if hit.sure and hit.sort != "URL" else 1] + "…"
    for hit in _long(text):
        yield hit, hit.value[:4] + "…"
    for hit in (*mail_addresses(text), *_mails(text)):
        yield hit, masked_address(hit.value)
    for hit in (*identity_numbers(text), *payment_cards(text), *_cards(text)):
        yield hit, masked(hit.value, keep=1)
    for hit in (*telephones(text), *_digits(text)):
        yield hit, masked(hit.value)


def _long(text: str) -> Iterator[Hit]:
    """Runs that are no words, no path of them, and no digest in figures and small letters."""
    for found in LONG.finditer(text):
        run = max(found[0].split("/"), key=len)
        kinds = (any(map(str.isupper, run)), any(map(str.islower, run)), sum(map(str.isdigit, run)) > 2)
        if len(run) > 24 and all(kinds):
            yield Hit(found.start(), found.end(), found[0])


def _mails(text: str) -> Iterator[Hit]:
    """Whatever has an @ in it, also where its ending is no host's (`jo@mail.org.jpg`)."""
    for found in MAIL.finditer(text) if "@" in text else ():
        if not innocent(found[1], found[2].rstrip(".-")):
            yield Hit(found.start(), found.end(), found[0])


def _cards(text: str) -> Iterator[Hit]:
    """Identity numbers without a word beside them."""
    for pattern, right in CARDS:
        for found in pattern.finditer(text):
            bare = re.sub(r"[^A-Z0-9]", "", found[0].upper())
            if right(bare):
                yield Hit(found.start(), found.end(), bare)


def _digits(text: str) -> Iterator[Hit]:
    """Numbers that could be dialled or paid with; days, years, fractions, IP addresses are looked past."""
    plain = WRITTEN.sub(lambda found: found[0].translate(NUMERALS), text)
    for found in DIGITS.finditer(plain):
        digits = re.sub(r"[^0-9]", "", found[0].replace("%20", " "))
        if OTHERWISE.fullmatch(found[0]):
            continue
        if dialable("+" + digits if found[0].startswith("+") else digits) or (
            13 <= len(digits) <= 19 and luhn(digits)
        ):
            yield Hit(found.start(), found.end(), digits)
