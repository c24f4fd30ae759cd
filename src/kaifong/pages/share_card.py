"""What a card says: the picture that stands for a page without one where its link is shared. Words and colours only.

It is drawn elsewhere, with a font that the hub names: one with all scripts would be too large to bring along.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from kaifong.entries.hub import Entry
from kaifong.entries.settings import Language
from kaifong.pages.site import Site

# Pixels: 1.91 to 1, which every site that shows previews shows whole (Open Graph; X's `summary_large_image`).
WIDTH, HEIGHT = 1200, 630

# The theme's own colours in the light scheme (kaifong.css); a kind has the one that it has on its cards.
PAPER, INK = "#fbf7ee", "#23271f"
LEAF, TAXI, HARBOUR, LAMP = "#23604a", "#b3352a", "#1f5673", "#8a5a00"
TONES = {
    **dict.fromkeys(("answer", "tutorial", "review"), HARBOUR),
    **dict.fromkeys(("event", "challenge", "news"), TAXI),
    **dict.fromkeys(("idea", "ama"), LAMP),
}


@dataclass(frozen=True)
class CardText:
    """One card. All text is plain.

    Attributes:
        title: what the page is called. label: above it, what it is.
        below: at the foot, the hub's name. beside: across from it, who wrote it, or nothing.
        tone: a colour, `#rrggbb`. html: the language's tag, by which a font's own form of a character is chosen.
        direction: "ltr" or "rtl".
    """

    title: str
    label: str
    below: str
    beside: str
    tone: str
    html: str
    direction: str


# In any order: each card with its PNG, or None where the font cannot write it.
MakeCards = Callable[[Sequence[CardText]], Iterator[tuple[CardText, bytes | None]]]


def entry_card(site: Site, entry: Entry, language: Language) -> CardText:
    """An entry's card: its title, its kind and its author, as far as they may be named."""
    words = site.words(language)
    author = entry.front.get("author")
    person = site.people.person(author) if isinstance(author, str) else None
    return CardText(
        title=entry.title,
        label=words.text(f"kind-{entry.kind}"),
        below=site.name(language),
        beside=person.name if person and person.name else "",
        tone=TONES.get(entry.kind, LEAF),
        html=language.html,
        direction=language.direction,
    )


def home_card(site: Site, language: Language) -> CardText:
    """The hub's own card in a language."""
    return CardText(site.name(language), "", site.tagline(language), "", LEAF, language.html, language.direction)
