"""What a part of the site may give instead of a finished page or file: how to make it, should it be needed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from kaifong.pages.in_full import in_full
from kaifong.pages.staged_page import StagedPage

if TYPE_CHECKING:
    from kaifong.pages.site import Site

T = TypeVar("T", bound=StagedPage | str)


@dataclass(frozen=True)
class Later(Generic[T]):
    """A page or file that is made only where it is not as it was.

    Attributes:
        path: of the staged file, from the stage's root: `en/stories/index.md`.
        key: everything that `make` was given and that is not the same for the whole hub: strings, numbers, None and
            tuples of these. What it asks of the site that is handed to it need not be said: that is watched. Of an
            entry that it was given, say the path, here and in `seen`.
        make: makes it, out of what it asks of a site. With the same key and the same answers it is not called.
        given: which entries' texts are shown, where they can be shown again without asking what the rest is.
        seen: paths of files of which anything may be shown: it is made again where one of them changed.
    """

    path: str
    key: Callable[[], tuple[object, ...]]
    make: Callable[[Site], T]
    given: tuple[str, ...] = ()
    seen: frozenset[str] = frozenset()


def made_of(path: str, make: Callable[..., T], **given: Any) -> Later[T]:
    """Something that is made of these values, and of what `make` asks of the site that is its first argument.

    That site answers what is listed in `pages/watched.py`. Whatever else is needed has to be among the values; they
    are written out in full, so that they are the key, and nothing can be forgotten in it.
    """
    seen: set[str] = set()
    key = in_full(given, seen)
    return Later(path, lambda: (key,), partial(make, **given), seen=frozenset(seen))
