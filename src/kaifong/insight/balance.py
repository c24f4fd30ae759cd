"""The SPACE balance: what a community is for, and which of it is missing.

The five sorts of worth that the CMX SPACES model names first: Support (members help each other), Product (they say
what to make), Acquisition (they bring others in), Contribution (they make things for others to use) and Engagement
(they meet). Each kind of entry counts for one of them; which, is written here, and in docs/insight.md.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from kaifong.insight.facts import Facts
from kaifong.insight.period import Period

SOURCE = ("CMX: The SPACES Model", "https://www.cmxhub.com/blog/the-spaces-model")

# A story and news are what members send around outside; a tutorial and a gallery are things for others to use.
LETTERS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("support", ("answer", "ama")),
    ("product", ("idea", "review")),
    ("acquisition", ("story", "news")),
    ("contribution", ("tutorial", "gallery")),
    ("engagement", ("event", "challenge")),
)


@dataclass(frozen=True)
class Balance:
    """How many of a season's entries count for each letter, in the order of `LETTERS`."""

    counts: tuple[int, ...]

    @property
    def total(self) -> int:
        """All of them."""
        return sum(self.counts)

    @property
    def empty(self) -> tuple[str, ...]:
        """The letters for which nothing came in."""
        return tuple(letter for (letter, _), count in zip(LETTERS, self.counts, strict=True) if not count)


def balance(facts: Facts, when: Period) -> Balance:
    """The balance of a season."""
    kinds = Counter(one.kind for one in facts.entries if when.holds(one.day))
    return Balance(tuple(sum(kinds[kind] for kind in of) for _, of in LETTERS))
