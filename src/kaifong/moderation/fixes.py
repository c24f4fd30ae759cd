"""Putting right what has one right answer, and nothing else: every other byte of a file stays as it is."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from kaifong.moderation.findings import Finding, Fix, Remake
from kaifong.moderation.pictures.file import stripped
from kaifong.moderation.pictures.shrink import shrunk

# What makes a file anew, in the order in which they are used on one file. Each is pure, gives the same bytes where it
# can do nothing, never raises on any bytes, and done twice gives what it gave the first time.
REMAKES: tuple[tuple[str, Callable[[bytes], bytes]], ...] = (
    ("strip-metadata", stripped),
    ("shrink", shrunk),
)


def fixable(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings of one file that have a fix, from the top down.

    Of two checks whose replacements overlap only the first is heard, and all that the other has to say waits: to move
    one heading and leave the next would make another outline. Where the whole file is to be made anew, all those that
    ask for that, and no replacement: its places would be those of the old file.
    """
    fixing = [one for one in findings if one.fix is not None]
    remade = tuple(one for one in fixing if isinstance(one.fix, Remake))
    if remade:
        return remade
    of_check: dict[str, list[Finding]] = {}
    for one in sorted(fixing, key=_place):
        of_check.setdefault(one.check, []).append(one)
    found: list[Finding] = []
    for ours in of_check.values():
        alone = _apart(ours)
        both = sorted([*found, *alone], key=_place)
        if len(_apart(both)) == len(both):
            found = both
    return tuple(found)


def _apart(ordered: Iterable[Finding]) -> list[Finding]:
    """Those that do not overlap with one before them."""
    found: list[Finding] = []
    end = -1
    for one in ordered:
        assert isinstance(one.fix, Fix)
        if one.fix.start >= end:
            found.append(one)
            end = max(one.fix.end, one.fix.start + 1)
    return found


def _place(one: Finding) -> tuple[int, int, str]:
    assert isinstance(one.fix, Fix)
    return one.fix.start, one.fix.end, one.check


def applied(data: bytes, fixes: Iterable[Fix]) -> bytes:
    """The bytes with replacements that do not overlap put in.

    Raises:
        UnicodeDecodeError: the bytes are not UTF-8; no check gives a replacement for such a file.
        ValueError: a replacement lies outside the text.
    """
    text = data.decode("utf-8")
    parts: list[str] = []
    at = 0
    for fix in sorted(fixes, key=lambda one: (one.start, one.end)):
        if not at <= fix.start <= fix.end <= len(text):
            raise ValueError(f"a fix at {fix.start} to {fix.end} does not fit a text of {len(text)}")
        parts += (text[at : fix.start], fix.text)
        at = fix.end
    return "".join([*parts, text[at:]]).encode("utf-8")


def remade(data: bytes, names: Iterable[str]) -> tuple[bytes, tuple[str, ...]]:
    """The bytes made anew by the functions of these names, and the names of those that changed something.

    Raises:
        ValueError: there is no function of such a name.
    """
    wanted = set(names)
    unknown = wanted - {name for name, _ in REMAKES}
    if unknown:
        raise ValueError(f"nothing is called {', '.join(sorted(unknown))}")
    changed: list[str] = []
    for name, function in REMAKES:
        new = function(data) if name in wanted else data
        if new != data:
            data = new
            changed.append(name)
    return data, tuple(changed)
