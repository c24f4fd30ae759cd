"""Waiting until something that the site is made from was saved."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from kaifong.publishing.freshness import fingerprint

# A look at 4,000 entries costs about 50 ms: twice a second is under a tenth of one core.
INTERVAL = 0.5


def wait_for_change(root: Path, day: Callable[[], date], seen: str) -> str:
    """Returns the hub's fingerprint once it differs from the one seen and has stood still for one look.

    An editor saves in steps, and `git pull` writes many files: building in the middle would be for nothing. A day
    that passes is a change too: events end, challenges close.
    """
    last = seen
    while True:
        time.sleep(INTERVAL)
        now = fingerprint(root, day())
        if now == last and now != seen:
            return now
        last = now
