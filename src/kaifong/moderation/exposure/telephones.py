"""Telephone numbers in a text: of Hong Kong, Taiwan, mainland China and Japan, and abroad.

Digits alone say little (an order, a date, a count), so a number counts where its shape is one that people give to
telephones in that place, or a word beside it says so. Whether it can exist is libphonenumber's to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kaifong.moderation import lists
from kaifong.moderation.exposure.beside import last_end
from kaifong.moderation.exposure.exposed import Hit

# Digits with at most two signs between them; the repetition is bounded and each step takes a digit: linear.
CANDIDATE = re.compile(
    r"(?<![0-9+])(?:\+|00)?\(?[0-9](?:[ .()\u2010-\u2015-]{0,2}[0-9]){6,14}"
    r"(?![A-Za-z0-9_=@]|[.,:-][0-9]|[/-][A-Za-z])"
)
# Three digits near each other: what has not even those has no number.
FEW = re.compile(r"[0-9].{0,3}[0-9].{0,3}[0-9]", re.DOTALL)
URL = re.compile(r"\b(?:https?://|www\.)[^\s<>]{1,2000}")
_NUMERALS = "〇零○一二三四五六七八九壹貳贰參叁肆伍陸陆柒捌玖幺"
NUMERALS = str.maketrans(_NUMERALS, "0001234567891223345667891")
WRITTEN = re.compile(f"[{_NUMERALS}](?:[ -]{{0,2}}[{_NUMERALS}]){{6,14}}")
# A small number and another behind it (`iPhone 12 1234567`).
COUNT = re.compile(r"[1-9][0-9]? [0-9]{5}")
# Whatever stands for a hyphen between two digits; the last is kana's long mark.
DASHES = re.compile(r"(?<=[0-9])[\u2010-\u2015\u2212\u30fc](?=[0-9])")
# Each digit set apart, as nobody writes what is no disguise.
APART = re.compile(r"[0-9]([.-])[0-9](?:\1[0-9]){5,13}")
# What stands between two numbers of one list.
JOINED = re.compile(r" ?(?:[/,;&|、]|or|and|或|及|和)? ?")
REGIONS = ("HK", "TW", "CN", "JP")
# Where the members of such a hub also have numbers; asked only where a word says that it is one.
ABROAD = ("MO", "SG", "US", "GB", "MY", "KR", "AU")
NEAR = 20  # characters in which a word speaks for or against a number
# libphonenumber's types: toll-free, premium, shared cost, of a company (UAN), voice mail.
SERVICES = frozenset({3, 4, 5, 9, 10})


@cache
def _words(name: str) -> re.Pattern[str]:
    listed = lists.read("telephones")[name]
    # The longest first: `contact no` speaks for a number, and the `no` in it must not speak against it.
    read = {kind: sorted(words, key=len, reverse=True) for kind, words in listed.items()}
    latin = "|".join(re.escape(one) for one in read.get("latin", ()))
    other = "|".join(re.escape(one) for one in read.get("other", ()))
    return re.compile(
        "|".join(filter(None, (rf"(?<![a-z])(?:{latin})(?![a-z])" if latin else "", other))), re.IGNORECASE
    )


@cache
def _shapes() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((one["region"], re.compile(one["pattern"])) for one in lists.read("telephones")["shape"])


@cache
def _innocent() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{one['pattern']})" for one in lists.read("telephones")["innocent"]))


def telephones(text: str) -> Iterator[Hit]:
    """The telephone numbers in a readable text, in order. `sort` is `service` for those that only firms have."""
    if not FEW.search(text) and not WRITTEN.search(text):
        return
    plain = WRITTEN.sub(lambda found: found[0].translate(NUMERALS), text)
    plain = DASHES.sub("-", plain)
    plain = URL.sub(lambda url: " " * len(url[0]), plain)
    last = -1  # where the number before ended, if one was found
    for found in CANDIDATE.finditer(plain):
        number = found[0].strip()
        if number.startswith("(") and ")" not in number:
            number = number[1:]  # the bracket is the sentence's
        digits = re.sub(r"[^0-9]", "", number)
        if len(set(digits)) < 3 or _innocent().fullmatch(digits):
            continue
        listed = 0 <= last <= found.start() <= last + 5 and JOINED.fullmatch(plain, last, found.start()) is not None
        told = listed or _told(plain, found.start(), found.end())
        if told is None:
            continue
        kind = _kind(number, digits, told=told)
        if kind is not None:
            last = found.end()
            value = ("+" if number.startswith("+") else "") + digits
            yield Hit(found.start(), found.end(), value, kind, told or number.startswith("+"))


def _told(text: str, start: int, end: int) -> bool | None:
    """Whether a word beside it says that it is a telephone number; None where something says that it is none."""
    before, after = text[max(0, start - NEAR) : start], text[end : end + NEAR // 2]
    last = {name: last_end(_words(name), before) for name in ("for", "against")}
    told = last["for"] >= max(0, last["against"]) or (
        last["against"] < 0 and _words("behind").match(after) is not None
    )
    glued = re.search(r"[A-Za-z0-9][-_=/.,]?\Z|[0-9]:\Z", before)
    if glued is not None and last["for"] < glued.start() + 1:
        return None  # a part of a name, a path or a longer number
    if text.startswith("+", start):
        return True  # nothing else is written so, provided that such a number exists
    if not told and (last["against"] >= 0 or _words("counted").match(after.lstrip(" ")) is not None):
        return None
    return told


def _kind(number: str, digits: str, *, told: bool) -> str | None:
    """`person` or `service`, or None where it is no telephone number."""
    if number.startswith(("+", "00")) and (kind := _exists("+" + digits.removeprefix("00"), None)):
        return kind
    if told or APART.fullmatch(number):
        abroad = () if COUNT.match(number) else ABROAD
        regions: tuple[str, ...] = () if _day(digits) else (*REGIONS, *abroad)
    else:
        regions = tuple(dict.fromkeys(region for region, shape in _shapes() if shape.fullmatch(number)))
    return next((kind for region in regions if (kind := _exists(digits, region))), None)


def _day(digits: str) -> bool:
    """A day written as eight digits, which in Hong Kong could be a telephone number."""
    return len(digits) == 8 and digits[:2] in ("19", "20") and digits[4:6] <= "12" and digits[6:] <= "31"


def _exists(digits: str, region: str | None) -> str | None:
    import phonenumbers

    try:
        number = phonenumbers.parse(digits, region)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number):
        return None
    return "service" if phonenumbers.number_type(number) in SERVICES else "person"


# Of Hong Kong, Macau, Taiwan, mainland China and Japan, where somebody leaves the + out.
CODES = ("852", "853", "886", "86", "81")


def dialable(number: str) -> bool:
    """Whether digits, perhaps with a + before them, could be dialled: for masking, where too much is better."""
    digits = number.lstrip("+")
    if not 7 <= len(digits) <= 15 or _day(digits):
        return False
    abroad = number.startswith("+") or digits.startswith(CODES)
    return any(_exists(digits, region) for region in REGIONS) or (abroad and _exists("+" + digits, None) is not None)
