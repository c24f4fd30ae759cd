"""How much of a text is still there after an edit."""

from __future__ import annotations

# Characters that are compared together: short enough for a word of Chinese, too long to meet by chance.
SHINGLE = 5
# Of a longer text the beginning speaks for the rest; it bounds what is held in memory.
MOST = 100_000


def kept(before: str, after: str) -> float:
    """The share of a text, 0 to 1, whose runs of five characters still stand somewhere in another; 1 for no text.

    Spaces, line ends and capitals do not count, nor do comments, which no visitor sees.
    """
    old, new = _shingles(before), _shingles(after)
    return len(old & new) / len(old) if old else 1.0


def _shingles(text: str) -> set[str]:
    plain = "".join(_uncommented(text[: 2 * MOST]).casefold().split())[:MOST]
    return {plain[at : at + SHINGLE] for at in range(len(plain) - SHINGLE + 1)}


def _uncommented(text: str) -> str:
    first, *rest = text.split("<!--")
    return first + "".join(part.partition("-->")[2] for part in rest)
