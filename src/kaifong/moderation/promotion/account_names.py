"""The names of services in front of an account: as everybody writes them, and as those do who hide them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property

from kaifong.moderation import lists
from kaifong.moderation.tongues.han import simplified

# Signs put between the letters of a name to hide it, and what is put between a name and an account.
_APART = r"[\s.·・•*_|/~-]{0,2}"
_POINTS = r"\s{0,2}(?:[:：;=@~]|是|为|is|は|→|➡|👉|☞|>|－|-)\s{0,2}"
# A number in words is one that somebody wants to be read by people alone.
COUNTED = (
    r"(?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)[ ,-]{0,2}){7,12}|[〇零一二三四五六七八九]{8,11}"
)
_ACCOUNT = rf"({COUNTED}|@?[a-z0-9][a-z0-9_.-]{{4,30}}|\+?[0-9(][0-9() -]{{5,18}}[0-9])(?![a-z0-9_@])"
# Behind a name without a sign: an underscore, or letters that end in figures, which no word of a sentence has.
_SIGNLESS = r"(?=[a-z][a-z0-9.-]{0,24}(?:_[a-z0-9]|[0-9]{3}))(?![a-z]{1,2}[0-9]{1,5}(?![a-z0-9_]))"
_UNDERSCORED = r"(?=[a-z][a-z0-9.-]{0,24}_[a-z0-9])"
_WORD = re.compile(r"[a-z]+")
_BETWEEN = re.compile(r"[\s.·・•*_|/~-]+")


def hints_of(text: str) -> tuple[set[str], str]:
    """The Latin words of a text, and the text without the signs that part letters: none where all is ASCII.

    Names of Latin letters are told by their words, all others have a character that is not ASCII.
    """
    small = text.lower()
    return set(_WORD.findall(small)), "" if small.isascii() else _BETWEEN.sub("", small)


@dataclass(frozen=True)
class Name:
    """The names of a service: `sure` where a name alone is telling; compiled when a text first hints at one."""

    service: str
    sure: bool
    hints: tuple[frozenset[str] | str, ...]
    head: str
    flags: int = re.IGNORECASE

    @cached_property
    def _keys(self) -> frozenset[str]:
        """Of each hint a word, or its first character: a text without any of them has no hint."""
        return frozenset(min(one) if isinstance(one, frozenset) else one[0] for one in self.hints)

    def hinted(self, words: set[str], run: str, keys: set[str]) -> bool:
        """Whether a text has what one of the names is made of; `keys` are its words and characters."""
        if self._keys.isdisjoint(keys):
            return False
        return any(one <= words if isinstance(one, frozenset) else one in run for one in self.hints)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """A name, what may stand between, and the account as its first group."""
        return re.compile(f"{self.head}(?i:{_ACCOUNT})", self.flags)


@cache
def services() -> tuple[Name, ...]:
    """By service: its disguised names, then its plain ones."""
    held = lists.read("handles")
    verbs, nouns = _any(held["verbs"]), _any(held["nouns"])
    found = []
    for one in held["service"]:
        if one["disguised"]:
            head = rf"{_start(one['disguised'])}(?:\s{{0,2}}{nouns})?(?:{_POINTS}|\s{{0,3}})"
            found.append(Name(one["shown"], sure=True, hints=_hinting(one["disguised"]), head=head))
        name = _start(one["names"])
        signed = rf"{name}\s{{0,2}}(?:{nouns}\s{{0,2}})?{_POINTS}"
        told = rf"{verbs}\s{{0,2}}{name}\s{{0,2}}(?:{nouns}\s{{0,2}})?[\s:：]{{0,3}}"
        numbered = rf"{name}\s{{0,2}}{nouns}\s{{0,2}}"
        bare = rf"{name}\s{{0,2}}(?=\+?[0-9]{{3,5}}[ -]?[0-9]{{3,4}}|\+[0-9]{{1,3}}[ -]?[0-9]{{2,4}}|@)"
        heads = [signed, told, numbered, bare]
        if eastern := [other for other in one["names"] if not other.isascii()]:
            heads.append(rf"{_start(eastern)}\s{{1,2}}{_SIGNLESS}")
        heads.append(rf"{name}\s{{1,2}}{_UNDERSCORED}")
        head = f"(?:{'|'.join(heads)})"
        found.append(Name(one["shown"], sure=False, hints=_hinting(one["names"]), head=head))
    for shown, written in held["at"].items():
        if shown != "reason":
            # Nobody's name on GitHub has a point or an underscore: it is no mention of a member.
            between, sign = r"[^@\n]{0,12}" if shown == "LINE" else r"\s?", "[._0-9-]" if shown else "[._]"
            head = rf"{_start(written)}{between}(?=@[a-z0-9-]{{0,24}}{sign})"
            found.append(Name(shown, sure=True, hints=_hinting(written), head=head))
    # LINE without "ID" is a word of English: only as it is written in capitals, before a sign.
    head = (
        rf"(?<![A-Za-z0-9])(?:(?:L ?I ?N ?E|ライン|[赖賴]){_POINTS}|(?:LINE|ライン)で?\s{{1,2}}(?i:{_UNDERSCORED}))"
    )
    apart = ["l ine", "li ne", "lin e", "l i ne", "l in e", "li n e", "l i n e"]
    hints = _hinting(["line", *apart, "ライン", "赖", "賴"])
    return (*found, Name("LINE", sure=False, hints=hints, head=head, flags=0))


def _hinting(names: Iterable[str]) -> tuple[frozenset[str] | str, ...]:
    """Names of Latin words as those words, others as they run without signs between."""
    made = (simplified(unicodedata.normalize("NFKC", one)).lower() for one in names)
    return tuple(frozenset(_WORD.findall(one)) if one.isascii() else _BETWEEN.sub("", one) for one in made)


def _start(names: Iterable[str]) -> str:
    """Any of the names: Latin ones at a word's beginning, others also with signs between their characters."""
    made = {simplified(unicodedata.normalize("NFKC", one)) for one in names}
    return "(?:" + "|".join(map(_name, sorted(made, key=lambda one: (-len(one), one)))) + ")"


def _name(name: str) -> str:
    if name.isascii():
        return rf"(?<![a-z0-9]){re.escape(name)}"
    return _APART.join(map(re.escape, name.replace(" ", "")))


def _any(words: Iterable[str]) -> str:
    ordered = sorted(map(simplified, words), key=lambda one: (-len(one), one))
    return "(?:" + "|".join(map(re.escape, ordered)) + ")"
