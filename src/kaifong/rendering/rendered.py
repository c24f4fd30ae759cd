"""What the one renderer gives: sanitised HTML and the facts read off it. Checks and pages use nothing else."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple


@dataclass(frozen=True)
class Heading:
    """`id` is already prefixed (`u-…`); `text` is plain; `line` is 1-based in the file where it could be found."""

    level: int
    id: str
    text: str
    line: int | None = None


@dataclass(frozen=True)
class Link:
    """A link or an image as it stands in the sanitised HTML.

    Attributes:
        url: decoded, as a browser would see it, before the pages room rewrites it.
        text: visible text, or the alternative text of an image.
        element: "a", "img" or "video" (a listed host's click-to-load).
        line: 1-based in the file where it could be found.
    """

    url: str
    text: str
    element: str
    line: int | None = None


@dataclass(frozen=True)
class Removed:
    """Something that the sanitiser took out.

    `what` is element, attribute, scheme ("?" where it could not be read), class, comment, or image: a picture on
    another host (`name`), which became a link because a page loads nothing from a third party.
    """

    what: str
    name: str
    line: int | None = None


class Block(NamedTuple):  # a score of them a page: a frozen dataclass takes five times as long to make
    """A paragraph-like run of visible text, with the 1-based line where it starts; `code`, `quote` say in what."""

    text: str
    line: int | None = None
    code: bool = False
    quote: bool = False


@dataclass(frozen=True)
class Facts:
    """What a visitor would see."""

    blocks: tuple[Block, ...] = ()
    headings: tuple[Heading, ...] = ()
    links: tuple[Link, ...] = ()
    removed: tuple[Removed, ...] = ()

    @property
    def text(self) -> str:
        """All visible text, a block a line."""
        return "\n".join(block.text for block in self.blocks)


@dataclass(frozen=True)
class TooMuch:
    """A cap that stands before the parser was passed.

    `cap` names it; `seen` and `limit` are counts, of the parser's work where it is an `estimate`.
    """

    cap: str
    seen: int
    limit: int
    line: int | None = None
    estimate: bool = False


@dataclass(frozen=True)
class Rendered:
    """A rendered body.

    Attributes:
        html: sanitised; ids prefixed with `u-`; URLs still the member's own (pages rewrites them with `relink`).
        facts: read off that HTML.
        too_much: the caps passed; when there are any, `html` and `facts` are empty.
    """

    html: str
    facts: Facts = field(default_factory=Facts)
    too_much: tuple[TooMuch, ...] = ()
