"""Accounts on other services that a text gives: `微信：abc_123`, `加 賴 abc88`, a link to t.me."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from kaifong.moderation import lists
from kaifong.moderation.check import Subject
from kaifong.moderation.kept import KEPT
from kaifong.moderation.links import hosts
from kaifong.moderation.promotion.account_names import COUNTED, hints_of, services
from kaifong.moderation.tongues.han import Table, simplified, table
from kaifong.moderation.wording import pieces

# What hearts and stars stand for in 微❤, and what is not seen at all.
_HEARTS = dict.fromkeys(map(ord, "♥💗💕💖💓💙💚💛💜🧡🖤♡❣"), "❤")
_UNSEEN = re.compile(r"[\u00ad\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff]")
_FIGURE = re.compile(r"[0-9_]")
_WORDED = re.compile(COUNTED, re.IGNORECASE)
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
    read = list(pieces(subject))
    for piece in read if worth_a_look(tuple(one.text for one in read))[0] else ():
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


@lru_cache(maxsize=KEPT)  # two checks ask about one entry, one after the other
def worth_a_look(texts: tuple[str, ...]) -> tuple[bool, bool]:
    """Whether any of an entry's runs of text may hold an account, and whether any may ask to scan one.

    Whatever one of them hints at, all of them together hint at.
    """
    # Some become ASCII when they are made plain: what all the others hint at, they hint at, too.
    ascii_alone = "\n".join([one for one in texts if one.isascii()]).lower()
    others = _made_plain("\n".join([one for one in texts if not one.isascii()])).lower()
    words, run = hints_of(others)
    words |= hints_of(ascii_alone)[0]
    keys = words.union(run)
    return (
        any(name.hinted(words, run, keys) for name in services()),
        any(word in others or word in ascii_alone for word in lists.read("handles")["scan"]["words"]),
    )


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
    words, run = hints_of(read)
    keys = words.union(run)
    for name in services():
        if not name.hinted(words, run, keys):
            continue  # most texts name no service, and the patterns cost a hundred times as much
        for found in name.pattern.finditer(read):
            account = found[1].strip().rstrip(".,- ")
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


@lru_cache(maxsize=64)  # asked twice about every run of an entry
def plain(text: str) -> str:
    """Compatibility forms, hearts and traditional characters made plain; what cannot be seen is gone."""
    return text if text.isascii() else _made_plain(text)


def _made_plain(text: str) -> str:
    return _UNSEEN.sub("", unicodedata.normalize("NFKC", text)).translate(_plain())


@cache
def _plain() -> Table:
    return table(_HEARTS)


def _is_account(account: str, whole: str, *, sure: bool) -> bool:
    """A word of letters alone could be any word; a date or a version is no account."""
    if _NO_ACCOUNT.fullmatch(account):
        return False
    if _WORDED.fullmatch(account):
        return True
    if account[0] in "0123456789+(" and not re.search(r"[a-z_]", account, re.IGNORECASE):
        return 5 <= len(re.sub(r"[^0-9]", "", account)) <= 15
    return _FIGURE.search(account) is not None or "@" in whole or (sure and len(account) >= 6)


@cache
def _scans() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(simplified(one)) for one in lists.read("handles")["scan"]["patterns"])
