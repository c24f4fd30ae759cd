"""What a part of the site may give instead of a finished page or file: how to make it, should it be needed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from kaifong.pages.staged_page import StagedPage

T = TypeVar("T", bound=StagedPage | str)


@dataclass(frozen=True)
class Later(Generic[T]):
    """A page or file that is made only where it is not as it was.

    Attributes:
        path: of the staged file, from the stage's root: `en/stories/index.md`.
        key: everything that `make` reads and that is not the same for the whole hub: strings, numbers, None and
            tuples of these. What is seen of an entry is said by `Site.line` and `Site.text`. The day, the settings,
            the words and Kaifong itself need not be said.
        make: makes it. With the same key as last time it is not called.
    """

    path: str
    key: tuple[object, ...]
    make: Callable[[], T]
