"""Who stands where somebody's name was, once they asked to be forgotten: a member who is nobody in particular.

The stand-in has no profile, no points and no page, and nobody is it: neither a profile nor an account of that name.
All who left share it, so that what is left of one of them cannot be put together again.
"""

from __future__ import annotations

# As a name in entries and a login in records. It reads as a member's name does, so every reader of old takes it.
STAND_IN = "former-member"
# GitHub numbers accounts from 1.
STAND_IN_ID = 0


def is_stand_in(name: str) -> bool:
    """Whether a name is the stand-in's, however it is written."""
    return name.strip().removeprefix("@").casefold() == STAND_IN
