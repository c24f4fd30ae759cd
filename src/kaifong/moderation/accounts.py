"""Accounts on other services that a text gives: `微信：abc_123`, a link to t.me."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from kaifong.moderation import hosts, lists
from kaifong.moderation.check import Subject
from kaifong.moderation.wording import pieces


@dataclass(frozen=True)
class Account:
    """An account and where it stands: `shown` is the text or address as it is written."""

    service: str
    account: str
    shown: str
    line: int | None


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    # A sign, or one of a few words, has to stand between the two: "WeChat and Alipay" gives nobody's account.
    between = r"\s{0,2}(?:號碼|号码|帳號|账号|號|号|id|群)?\s{0,2}(?:[:：=@]|是|为|為)\s{0,2}@?"
    account = r"([a-z0-9][a-z0-9_.-]{4,30}|[0-9]{6,15})"
    services = lists.read("handles")["service"]
    return tuple(
        (one["service"], re.compile(rf"(?<![a-z0-9]){one['name']}{between}{account}", re.IGNORECASE))
        for one in services
    )


def accounts(subject: Subject) -> Iterator[Account]:
    """Every account in the text, then every link to one."""
    for piece in pieces(subject):
        text = unicodedata.normalize("NFKC", piece.text)
        for service, pattern in _patterns():
            for found in pattern.finditer(text):
                if any(char.isdigit() or char == "_" for char in found[1]) or "@" in found[0]:
                    yield Account(service, found[1], found[0], piece.line)
    forwards: dict[str, str] = lists.read("handles")["hosts"]
    for link in subject.facts.links:
        host = (hosts.host_of(link.url) or "").removeprefix("www.")
        if host in forwards:
            yield Account(forwards[host], link.url.partition(host)[2].strip("/"), link.url, link.line)
