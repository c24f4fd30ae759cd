"""Secrets in a text: tokens by their providers' prefixes, keys, passwords in addresses, settings that hold one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from kaifong.moderation import lists
from kaifong.moderation.exposure.exposed import Hit

# RFC 7519: header and claims are JSON, which in base64url begins with `eyJ`.
JWT = re.compile(r"(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.([A-Za-z0-9_-]{20,1000})")
# RFC 3986, section 3.2.1: a name and a password before the host.
ADDRESS = re.compile(
    r"[a-z][a-z0-9+.-]{1,20}://[^\s/:@?#\"'<>]{0,100}:([^\s/@\"'<>]{3,200})@([A-Za-z0-9.-]{1,253})", re.IGNORECASE
)
# A line of a .env file or of a shell, and the like in YAML and JSON.
_WORDS = "SECRET|TOKEN|PASSWORD|PASSWD|API_?KEY|PRIVATE_KEY|ACCESS_KEY"
SETTING_WORDS = re.compile(_WORDS, re.IGNORECASE)
SETTING = re.compile(
    rf"(?<![A-Za-z0-9_])[\"']?[A-Za-z]?[A-Za-z0-9_-]{{0,60}}?(?:{_WORDS})"
    r"(?:_[A-Za-z0-9_]{0,20})?[\"']? ?[=:] ?[\"']?([A-Za-z0-9+/=_.!@#%^&*~-]{16,200})",
    re.IGNORECASE,
)
# A name in a program, not a value: `private_key = Ed25519PrivateKey.from_private_bytes(d)`.
WORDY = re.compile(r"[a-z]{9}|(?i:private|public|secret|bytes|curve|key)")
# Behind a key's first line: a line of base64. Without it the text may only speak of keys.
BODY = re.compile(r"\s{0,9}(?:[A-Za-z-]{2,20}: [^\n]{0,80}\s{1,4}){0,3}[\"'+\s]{0,20}[A-Za-z0-9+/=]{30}")
DISTINCT = 10  # characters that differ; words and repeated signs have fewer
# What an address with a password, and a token in three parts, cannot do without, their rarest sign first.
_WITH_PASSWORD = re.compile(r"://[^\s/:@?#\"'<>]{0,100}:[^\s/@\"'<>]{3,200}@")
_DOTTED = re.compile(r"\.[A-Za-z0-9_-]{6}\.")
_LITERAL = re.compile(r"[A-Za-z0-9_:/-]+(?![?*+{])")


@dataclass(frozen=True)
class _Token:
    """A provider's tokens: `prefixes` with the characters of each; a text without any of them holds no token."""

    provider: str
    prefixes: tuple[tuple[str, frozenset[str]], ...]
    pattern: re.Pattern[str]

    def may_stand(self, text: str, chars: set[str]) -> bool:
        """Whether one may stand in a text of these characters."""
        for prefix, signs in self.prefixes:
            if signs <= chars and prefix in text:
                return prefix != "." or _DOTTED.search(text) is not None
        return False


@cache
def _tokens() -> tuple[_Token, ...]:
    return tuple(
        _Token(
            one["provider"], tuple((prefix, frozenset(prefix)) for prefix in one["prefixes"]), _alone(one["pattern"])
        )
        for one in lists.read("secrets")["token"]
    )


def _alone(pattern: str) -> re.Pattern[str]:
    """The pattern with no letter or figure before it: asked behind its first letters, which are found at once."""
    head = _LITERAL.match(pattern)
    if head is None or "|" in pattern:
        return re.compile(rf"(?<![A-Za-z0-9]){pattern}")
    return re.compile(rf"{head[0]}(?<![A-Za-z0-9]{head[0]}){pattern[head.end() :]}")


def secrets(text: str) -> Iterator[Hit]:
    """The secrets in a text. `sort` is the provider; not `sure`: a form that manuals show as well (JWT, settings)."""
    taken: set[int] = set()
    chars = set(text)
    for token in _tokens():
        if token.may_stand(text, chars):
            for found in token.pattern.finditer(text):
                if not _stand_in(found[0]):
                    taken.update((found.start(), found.end()))
                    pem = token.provider in ("PEM", "PGP")
                    bare = pem and BODY.match(text, found.end(), found.end() + 600) is None
                    yield Hit(found.start(), found.end(), found[0], token.provider, sure=not bare)
    for hit in (*_web_tokens(text), *_addresses(text), *_settings(text)):
        if hit.end not in taken and hit.start not in taken:
            taken.add(hit.end)
            yield hit


def may_hold_secret(text: str) -> bool:
    """Whether some text of several, joined by line ends, may hold one: a quick look."""
    chars = set(text)
    return (
        any(token.may_stand(text, chars) for token in _tokens())
        or "eyJ" in text
        or _WITH_PASSWORD.search(text) is not None
        or _names_a_secret(text)
    )


def _web_tokens(text: str) -> Iterator[Hit]:
    public = frozenset(lists.read("secrets")["public_signatures"])
    for found in JWT.finditer(text) if "eyJ" in text else ():
        if found[1] not in public:
            yield Hit(found.start(), found.end(), found[0], "JWT", sure=False)


def _addresses(text: str) -> Iterator[Hit]:
    for found in ADDRESS.finditer(text) if _WITH_PASSWORD.search(text) else ():
        host = found[2].lower()
        if _manual(found[1]) or re.search(r"(?:^|\.)(?:example(?:\.[a-z]+)?|test|invalid|localhost)$", host):
            continue
        yield Hit(found.start(1), found.end(1), found[1], "URL", sure=len(found[1]) >= 8)


def _names_a_secret(text: str) -> bool:
    """As `SETTING_WORDS` has it; some strings are found sooner than a pattern that takes ſ for an s."""
    plain = text.casefold()
    return any(one in plain for one in ("secret", "token", "passw", "key")) and SETTING_WORDS.search(text) is not None


def _settings(text: str) -> Iterator[Hit]:
    if not _names_a_secret(text):
        return
    for found in SETTING.finditer(text):
        value = found[1]
        mixed = re.search("[0-9]", value) and re.search("[A-Za-z]", value)
        if mixed and len(set(value)) >= DISTINCT and not _manual(value) and not WORDY.search(value):
            yield Hit(found.start(1), found.end(1), value, "setting", sure=False)


def _manual(value: str) -> bool:
    plain = value.casefold()
    read = lists.read("secrets")
    return plain in read["manual_passwords"] or any(one in plain for one in read["stand_ins"]) or len(set(plain)) < 3


def _stand_in(token: str) -> bool:
    """`AKIAIOSFODNN7EXAMPLE`, `ghp_xxxxxxxx…`: text for a manual. A real token's characters vary."""
    if token.startswith(("-----", "PuTTY")):
        return False
    plain = token.casefold()
    return "example" in plain or "xxxxxx" in plain or len(set(plain[4:])) < 6
