"""Accounts on other services that a text gives: `微信：abc_123`, `加 賴 abc88`, a link to t.me."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache

from kaifong.moderation import lists
from kaifong.moderation.check import Subject
from kaifong.moderation.links import hosts
from kaifong.moderation.tongues.han import simplified
from kaifong.moderation.wording import pieces

# Signs put between the letters of a name to hide it, and what is put between a name and an account.
_APART = r"[\s.·・•*_|/~-]{0,2}"
_POINTS = r"\s{0,2}(?:[:：;=@~]|是|为|is|は|→|➡|👉|☞|>|－|-)\s{0,2}"
_ACCOUNT = r"(@?[a-z0-9][a-z0-9_.-]{4,30}|\+?[0-9(][0-9() -]{5,18}[0-9])(?![a-z0-9_@])"
# What hearts and stars stand for in 微❤, and what is not seen at all.
_HEARTS = str.maketrans(dict.fromkeys("♥💗💕💖💓💙💚💛💜🧡🖤♡❣", "❤"))
_UNSEEN = re.compile(r"[\u00ad\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff]")
_WORD = re.compile(r"[a-z]+")
_BETWEEN = re.compile(r"[\s.·・•*_|/~-]+")
_FIGURE = re.compile(r"[0-9_]")
# A model or a measure, not an account: `WeChat 8.0.44`, `IG 2026-11-21`.
_NO_ACCOUNT = re.compile(r"[0-9]{1,4}(?:[.-][0-9]{1,2}){1,3}|[0-9]{1,5}[a-z]{1,4}|v[0-9.]+", re.IGNORECASE)


@dataclass(frozen=True)
class Account:
    """An account and where it stands: `shown` is the text or address as it is written, for finding it again."""

    service: str
    account: str
    shown: str
    line: int | None


def accounts(subject: Subject) -> Iterator[Account]:
    """Every account in the text, then every link to one; the hub's own, of hub.yml, are none."""
    own = _own(subject)
    for piece in pieces(subject):
        for one in in_text(piece.text, piece.line):
            if one.account.casefold().lstrip("@") not in own:
                yield one
    forwards: dict[str, str] = lists.read("handles")["hosts"]
    for link in subject.facts.links:
        host = (hosts.host_of(link.url) or "").removeprefix("www.")
        account = link.url.partition(host)[2].strip("/") if host in forwards else ""
        if account and account.casefold() not in own and link.url not in own:
            yield Account(forwards[host], account, link.url, link.line)


def _own(subject: Subject) -> frozenset[str]:
    """The hub's own channel: what hub.yml names as its contact, and the account that such an address ends in."""
    contact = subject.hub.settings.contact
    return frozenset({contact, contact.rstrip("/").rpartition("/")[2].casefold()} if contact else ())


def in_text(text: str, line: int | None = None) -> Iterator[Account]:
    """Every account in a run of text, each once."""
    for service, account, shown in _in_text(text):
        yield Account(service, account, shown, line)


@lru_cache(maxsize=64)  # three checks ask about the texts of one entry, one after the other
def _in_text(text: str) -> tuple[tuple[str, str, str], ...]:
    """Service, account, and how it is written."""
    found_ones: list[tuple[str, str, str]] = []
    seen: set[str] = set()
    read = plain(text)
    words, run = _hints(read)
    keys = words.union(run)
    for name in _names():
        if not name.hinted(words, run, keys):
            continue  # most texts name no service, and the patterns cost a hundred times as much
        for found in name.pattern.finditer(read):
            account = found[1].strip().rstrip(".-")
            key = re.sub(r"[\s()-]", "", account).casefold()
            if len(account) > 3 and key not in seen and _is_account(account, found[0], sure=name.sure):
                seen.add(key)
                found_ones.append((name.service, account, found[1]))
    return tuple(found_ones)


def asks_to_scan(text: str) -> bool:
    """Whether a run of text asks readers to scan a code for an account."""
    read = plain(text).lower()
    return any(word in read for word in lists.read("handles")["scan"]["words"]) and any(
        one.search(read) for one in _scans()
    )


def plain(text: str) -> str:
    """Compatibility forms, hearts and traditional characters made plain; what cannot be seen is gone."""
    if text.isascii():
        return text
    return simplified(_UNSEEN.sub("", unicodedata.normalize("NFKC", text)).translate(_HEARTS))


def _is_account(account: str, whole: str, *, sure: bool) -> bool:
    """A word of letters alone could be any word; a date or a version is no account."""
    if _NO_ACCOUNT.fullmatch(account):
        return False
    if account[0] in "0123456789+(" and not re.search(r"[a-z_]", account, re.IGNORECASE):
        return 5 <= len(re.sub(r"[^0-9]", "", account)) <= 15
    return _FIGURE.search(account) is not None or "@" in whole or (sure and len(account) >= 6)


@cache
def _scans() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(simplified(one)) for one in lists.read("handles")["scan"]["patterns"])


def _hints(text: str) -> tuple[set[str], str]:
    """The Latin words of a text, and the text without the signs that part letters."""
    small = text.lower()
    return set(_WORD.findall(small)), _BETWEEN.sub("", small)


@dataclass(frozen=True)
class _Name:
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
def _names() -> tuple[_Name, ...]:
    """By service: its disguised names, then its plain ones."""
    held = lists.read("handles")
    verbs, nouns = _any(held["verbs"]), _any(held["nouns"])
    found = []
    for one in held["service"]:
        if one["disguised"]:
            head = rf"{_start(one['disguised'])}(?:\s{{0,2}}{nouns})?(?:{_POINTS}|\s{{0,3}})"
            found.append(_Name(one["shown"], sure=True, hints=_hinting(one["disguised"]), head=head))
        name = _start(one["names"])
        signed = rf"{name}\s{{0,2}}(?:{nouns}\s{{0,2}})?{_POINTS}"
        told = rf"{verbs}\s{{0,2}}{name}\s{{0,2}}(?:{nouns}\s{{0,2}})?[\s:：]{{0,3}}"
        numbered = rf"{name}\s{{0,2}}{nouns}\s{{0,2}}"
        bare = rf"{name}\s{{0,2}}(?=\+?[0-9]{{3,5}}[ -]?[0-9]{{3,4}}|@)"
        found.append(
            _Name(
                one["shown"], sure=False, hints=_hinting(one["names"]), head=f"(?:{signed}|{told}|{numbered}|{bare})"
            )
        )
    # LINE without "ID" is a word of English: only as it is written in capitals, before a sign.
    head = rf"(?<![A-Za-z0-9])(?:LINE|ライン|[赖賴]){_POINTS}"
    return (*found, _Name("LINE", sure=False, hints=_hinting(["line", "ライン", "赖", "賴"]), head=head, flags=0))


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
