"""How many there have to be before a figure about people says anything: else it would be about one of them."""

from __future__ import annotations

# What statistical offices and hospitals publish by is 5 to 10; in a small hub 5 already hides much, and four people
# who know each other are a handful that can be named.
FEW = 5


def enough(count: int) -> bool:
    """Whether a median or a share of so many may be shown."""
    return count >= FEW
