"""What is done where GitHub's answer was lost: nobody knows whether the request was carried out.

Every writing request of ours goes one of two ways, so that nothing is said twice and nothing is left unsaid.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from kaifong.github.refusals import Lost

_T = TypeVar("_T")


def again(ask: Callable[[], _T]) -> _T:
    """What GitHub answers to a request that comes to the same when it is made twice; made twice if need be.

    Raises:
        Refusal: GitHub refused; `Lost` where the second answer was lost as well.
    """
    try:
        return ask()
    except Lost:
        return ask()


def once(ask: Callable[[], _T], made: Callable[[], _T | None]) -> _T:
    """What GitHub answers to a request that would make a second thing of what it makes.

    Args:
        ask: makes it. made: looks for what the lost request made after all; None where it made nothing.

    Raises:
        Refusal: as `again`.
    """
    try:
        return ask()
    except Lost:
        there = made()
        return ask() if there is None else there
