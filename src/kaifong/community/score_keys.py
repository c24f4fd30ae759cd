"""The keys that recognition.yml may give points to: one for each role of each kind."""

from __future__ import annotations

from functools import cache

from kaifong.entries.kinds import BY_NAME, KINDS


def score_keys() -> tuple[str, ...]:
    """Every score key (`story.author`), kinds in their own order."""
    return tuple(role.score for kind in KINDS for role in kind.roles)


@cache
def score_key(kind: str, role: str) -> str:
    """The key of a role in a kind, as the kind itself names it.

    Raises:
        KeyError: the kind has no such role: a bug of the kind's `people`.
    """
    return {one.name: one.score for one in BY_NAME[kind].roles}[role]
