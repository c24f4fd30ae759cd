"""E-mail addresses in a text, also those written so that machines do not see them: `jo at mail dot example`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kaifong.moderation import lists
from kaifong.moderation.exposure.exposed import Hit
from kaifong.moderation.links import hosts

# RFC 5321 allows 64 characters before the @ and labels of 63 after it; every repetition is bounded: linear.
_NAME = r"[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
PLAIN = re.compile(
    rf"(?<![A-Za-z0-9._%+@-]){_NAME} ?@ ?(?:{_LABEL}\.){{1,4}}[A-Za-z]{{2,18}}(?![A-Za-z0-9@])(?!:[A-Za-z~/])"
)
# Names and hosts in any letters (RFC 6531, RFC 5890); the host's ending has to be a public one.
WORLD = re.compile(r"(?<![\w.%+@/-])[\w.%+-]{1,64}@(?:[\w-]{1,63}\.){1,4}[^\W\d_]{2,18}(?![\w@])")
_BRACKETS = r"[\[({{<（【〔] ?(?:{}) ?[\])}}>）】〕]"
_AT = (
    rf"(?: ?{_BRACKETS.format('@|at|a|アット|アットマーク|あっと|圈a|小老鼠|爱特|艾特')} ?"
    r"| ?#(?:at|@)?# ?|_at_| ?(?:アットマーク|あっとまーく|小老鼠|艾特|爱特|圈a) ?)"
)
_DOT = rf"(?: ?{_BRACKETS.format('[.]|dot|点|點|ドット')} ?| dot | ?(?:ドット|点|點) ?|_dot_|[.]| [.] )"
WRITTEN = re.compile(
    rf"(?<![A-Za-z0-9._%+@-]){_NAME}{_AT}(?:{_LABEL}{_DOT}){{1,3}}[A-Za-z]{{2,18}}(?![A-Za-z0-9@])", re.IGNORECASE
)
# In words alone, without brackets; also what somebody says of a shop (`buy it at amazon dot com`).
SPOKEN = re.compile(
    rf"(?<![A-Za-z0-9._%+@-])({_NAME}) (?:at|@) ((?:{_LABEL}(?: dot |\.)){{1,3}}[A-Za-z]{{2,18}})(?![A-Za-z0-9@])",
    re.IGNORECASE,
)
HYPHENED = re.compile(
    r"(?<![A-Za-z0-9-])([A-Za-z0-9_.]{1,64})-at-((?:[A-Za-z0-9]{1,63}-dot-){1,3}[A-Za-z]{2,18})(?![A-Za-z0-9-])"
)
# Another sign in place of the @, which only a mail service's own name behind it gives away; and every part set apart.
SIGNED = re.compile(
    rf"(?<![A-Za-z0-9._%+@-])({_NAME}) ?[★☆*#◎●◆■^&=~] ?((?:{_LABEL}\.){{1,2}}[A-Za-z]{{2,4}})(?![A-Za-z0-9@])"
)
# `laogao#fengyou.net，#换成@`: the hint says which sign stands for the @, so any host will do.
_SIGN = "[★☆*#◎●◆■△▲○^&=~$!]"
HINTED = re.compile(
    rf"(?<![A-Za-z0-9._%+@-])({_NAME}) ?({_SIGN}) ?((?:{_LABEL}\.){{1,4}}[A-Za-z]{{2,18}})(?![A-Za-z0-9@])"
)
_STANDS_FOR = "换成|換成|改成|改为|改為|换为|換為|替换成|代表|代替|是|=|→|->|を|は|with|by|to|is|means|for"
HINT = re.compile(
    rf"({_SIGN})[」』”\"]? ?(?:{_STANDS_FOR}) ?[「『“\"]?[@＠](?![A-Za-z0-9])|[@＠] ?(?:for|を) ?({_SIGN})"
)
APART = re.compile(
    rf"(?<![A-Za-z0-9._%+@-])({_NAME}) @ ({_LABEL}(?: \. ?{_LABEL}){{0,2}} \. ?[A-Za-z]{{2,18}})(?![A-Za-z0-9@])"
)
_SIGNS = re.compile(rf"{_AT}|^ ?@ ?", re.IGNORECASE)
_DOTS = re.compile(_DOT, re.IGNORECASE)


@cache
def _listed(name: str) -> frozenset[str]:
    return frozenset(lists.read("mail_addresses")[name])


@cache
def _mail_words() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, lists.read("mail_addresses")["words"])), re.IGNORECASE)


# The head of each form that has no @ in it, its first sign first: at most places one look says no.
_BRACKETED = re.compile(
    r"[\[({<（【〔#_アあ小艾爱圈](?:(?<=[\[({<（【〔]) ?(?:at?|アット|あっと|圈a|小老鼠|爱特|艾特) ?[\])}>）】〕]"
    r"|(?<=#)(?:at)?#|(?<=_)at_|(?<=ア)ットマーク|(?<=あ)っとまーく|(?<=小)老鼠|(?<=艾)特|(?<=爱)特|(?<=圈)a)",
    re.IGNORECASE,
)
_SIGNED_HEAD = re.compile(r"[★☆*#◎●◆■^&=~] ?[A-Za-z0-9][A-Za-z0-9-]{0,62}\.")
_SPOKEN_HEAD = re.compile(rf" at {_LABEL}(?: dot |\.)[A-Za-z]{{2}}", re.IGNORECASE)


def may_hold_address(text: str) -> bool:
    """Whether an address could stand in a text: a quick look, for most texts have none of their signs and words."""
    text = text.replace("。", ".")
    return (
        "@" in text
        or "-at-" in text
        or any(one.search(text) is not None for one in (_BRACKETED, _SIGNED_HEAD, _SPOKEN_HEAD))
    )


def mail_addresses(text: str) -> Iterator[Hit]:
    """The addresses in a readable text, each once. `sort` is `role` where the name before the @ is nobody's own."""
    text = text.replace("。", ".")  # a Chinese full stop in an address is a dot; elsewhere it matters to nothing here
    seen: set[int] = set()
    for name, host, start, end, sure in _candidates(text):
        if start in seen or innocent(name, host) or hosts.registered(host) is None:
            continue
        seen.add(start)
        parts = re.split(r"[.+_-]", name.casefold())
        role = parts[0] in _listed("roles") or (len(parts) > 1 and parts[-1] in _listed("collectives"))
        yield Hit(start, end, f"{name}@{host}", "role" if role else "person", sure)


def _candidates(text: str) -> Iterator[tuple[str, str, int, int, bool]]:
    """Name, host, start, end, and whether its form alone says that it is an address."""
    if "@" in text:
        yield from _with_sign(text)
    for found in WRITTEN.finditer(text):
        at = _SIGNS.search(found[0])
        if at is not None:
            yield found[0][: at.start()], _DOTS.sub(".", found[0][at.end() :]), found.start(), found.end(), True
    for found in SIGNED.finditer(text):
        if found[2].casefold() in _listed("services"):
            yield found[1], found[2], found.start(), found.end(), True
    yield from _hinted(text)
    for found in APART.finditer(text) if " @ " in text else ():
        yield found[1], found[2].replace(" ", ""), found.start(), found.end(), True
    for found in HYPHENED.finditer(text) if "-at-" in text else ():
        yield found[1], found[2].replace("-dot-", "."), found.start(), found.end(), True
    for found in SPOKEN.finditer(text):
        dotted = " dot " in found[2].casefold()
        if _told(text, found.start(), found[1], also_signs=dotted):
            yield found[1], re.sub(" dot ", ".", found[2], flags=re.IGNORECASE), found.start(), found.end(), False


def _with_sign(text: str) -> Iterator[tuple[str, str, int, int, bool]]:
    for found in PLAIN.finditer(text):
        name, _, host = found[0].replace(" ", "").partition("@")
        both = found[0].count(" ") > 1
        if (
            _loose(text, found.start(), name, both=both)
            if " " in found[0]
            else _in_address(text[max(0, found.start() - 80) : found.start()])
        ):
            continue
        yield name, host, found.start(), found.end(), True
    if text.isascii():
        return
    for found in WORLD.finditer(text):
        name, _, host = found[0].partition("@")
        if not found[0].isascii() and not (host.isascii() and name[-1].isascii()):
            yield name, host, found.start(), found.end(), True


def _hinted(text: str) -> Iterator[tuple[str, str, int, int, bool]]:
    """Addresses with another sign for the @, where the text says which."""
    signs = {one[1] or one[2] for one in HINT.finditer(text)} if "@" in text or "＠" in text else set()
    for found in HINTED.finditer(text) if signs else ():
        if found[2] in signs:
            yield found[1], found[3], found.start(), found.end(), True


def _in_address(before: str) -> bool:
    """Behind `https://`: a name and a password for a site, which `link-host` speaks of."""
    return "://" in before.rpartition(" ")[2].partition("?")[0]


def _loose(text: str, start: int, name: str, *, both: bool) -> bool:
    """With spaces around its @ it may be a mention (`thanks @next.js`) or a place (`meet me @ riders.org`)."""
    return not both or not _told(text, start, name, also_signs=True)


def _told(text: str, start: int, name: str, *, also_signs: bool) -> bool:
    """Whether a word before it speaks of mail, or the name has a sign or figure that plain words have not."""
    if _mail_words().search(text, max(0, start - 40), start):
        return True
    return also_signs and re.search(r"[0-9._]", name) is not None and name.casefold() not in _listed("not_names")


def innocent(name: str, host: str) -> bool:
    """Nobody's: what documentation uses, what GitHub gives out, the account by which Git speaks to a host."""
    name, host = name.casefold(), host.casefold()
    last = host.rpartition(".")[2]
    if "example" in host.split("."):
        return True
    if last in _listed("reserved_endings") or any(
        host == one or host.endswith("." + one) for one in _listed("hosts")
    ):
        return True
    if name.replace("-", "").replace("_", "").replace(".", "") in _listed("nobody"):
        return True
    return name in _listed("placeholders") and host.split(".")[0] in _listed("placeholder_hosts")
