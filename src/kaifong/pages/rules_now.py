"""What counts, in words: points by role, the limits and the tiers, as recognition.yml has them today."""

from __future__ import annotations

from dataclasses import dataclass

from kaifong.community.recognition import Rules, Tier
from kaifong.entries.kinds import KINDS
from kaifong.pages.frame import Frame


@dataclass(frozen=True)
class RulesNow:
    """For `parts/rules_now.html`.

    Attributes:
        worth: of each kind, its paid roles and their points. rules: the limits.
        tiers: lowest first, each with its name in the page's language.
    """

    worth: tuple[tuple[str, tuple[tuple[str, int], ...]], ...]
    rules: Rules
    tiers: tuple[tuple[str, Tier], ...]


def rules_now(frame: Frame) -> RulesNow:
    """The rules, for a page."""
    recognition = frame.site.ledger.recognition
    worth = []
    for kind in KINDS:
        roles = [(one.name, recognition.worth(one.score)) for one in kind.roles]
        paid = tuple((role, points) for role, points in roles if points)
        if paid:
            worth.append((kind.name, paid))
    tiers = tuple((one.name.read(frame.language.tag), one) for one in recognition.tiers)
    return RulesNow(tuple(worth), recognition.rules, tiers)
