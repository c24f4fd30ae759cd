"""Who reads a text is noticed, where somebody listens: what shows no text need not be made again when one changes.

Front matter is read by nearly everything, and said by other means; texts are read by few. The listener is of one
thread and one staging at a time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

_listener: Callable[[str], object] | None = None


def text(path: str) -> None:
    """To be called wherever an entry's text is given to anybody."""
    if _listener is not None:
        _listener(path)


@contextmanager
def listening(listener: Callable[[str], object]) -> Iterator[None]:
    """Has `listener` told the path of every text that is read meanwhile; whoever listened before does not hear it."""
    global _listener  # noqa: PLW0603 - texts are read in a hundred places that know nothing of who asks
    before, _listener = _listener, listener
    try:
        yield
    finally:
        _listener = before
