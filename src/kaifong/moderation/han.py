"""繁 and 简: telling the two scripts of Chinese apart by characters that only one has, and matching across."""

from __future__ import annotations

from functools import cache

from kaifong.moderation import lists


@cache
def _to_simplified() -> dict[int, str]:
    pairs = (pair for pair in lists.read("han_variants")["pairs"].split() if pair[0] != pair[1])
    return {ord(pair[0]): pair[1] for pair in pairs}


@cache
def _only() -> tuple[frozenset[str], frozenset[str]]:
    table = _to_simplified()
    # A few simplified forms are old characters of their own that traditional texts have too.
    both = frozenset("里后干松斗咸升准复迹范制系着云只面家丰表台杆几余征冲郁谷才党")
    return frozenset(map(chr, table)) - both, frozenset(table.values()) - both


def simplified(text: str) -> str:
    """The text with common traditional characters replaced, for matching only; it keeps its length."""
    return text.translate(_to_simplified())


def script_counts(text: str) -> tuple[int, int]:
    """How many characters only traditional texts have, and how many only simplified ones."""
    traditional, simple = _only()
    return sum(char in traditional for char in text), sum(char in simple for char in text)
