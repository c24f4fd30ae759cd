"""How often Python looks for cycles of objects while a hub is built or swept.

What a build remembers is some hundred thousand small objects without a cycle, and looking for one after every 700 new
ones took a seventh of an edit's time (10,000 posts) and a sixth of laying out. So seldom, memory grows by some MB.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

# Thresholds of the three generations.
SELDOM = (50_000, 50, 100)


@contextmanager
def seldom() -> Iterator[None]:
    """For as long as the context lasts; whoever called finds their own thresholds again."""
    often = gc.get_threshold()
    gc.set_threshold(*SELDOM)
    try:
        yield
    finally:
        gc.set_threshold(*often)
