"""A card as HTML. Put together here and not by a template: a list has 24, and a post more changes a hundred lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markupsafe import Markup

    from kaifong.pages.cards import Card
    from kaifong.pages.cover_art import CoverArt
    from kaifong.pages.frame import Frame


def card_html(frame: Frame, card: Card, level: int, *, at_once: bool) -> Markup:
    """One entry on a list. Only title and text are in the entry's language.

    Args:
        level: its heading's. at_once: its picture is the one that the page begins with.
    """
    from markupsafe import Markup, escape

    words = frame.words
    foreign = f' lang="{escape(card.html)}" dir="{escape(card.direction)}"' if card.html else ""
    kind = escape(card.kind)
    head = (
        f'<p class="kf-card__kind">{escape(words.text(f"kind-{card.kind}"))}</p>\n'
        f'<h{level} class="kf-card__title"><a href="{escape(frame.to(card.address))}"{foreign}>'
        f"{escape(card.title)}</a></h{level}>"
    )
    look, cover, text = _cover(frame, card, head, at_once=at_once)
    lines = [f'\n<article class="kf-card kf-card--{kind}{look}">', cover, '<div class="kf-card__text">', text]
    if card.text:
        lines.append(f'<p class="kf-card__summary"{foreign}>{escape(card.text)}</p>')
    if card.marks:
        lines.append(f'<p class="kf-card__marks">{"".join(_marks(card))}</p>')
    lines.append('<p class="kf-card__by">')
    if card.author is not None:
        name = words.text("pages-somebody") if card.author.name is None else card.author.name
        lines.append(f'<span class="kf-card__author">{escape(name)}</span>')
    if card.published is not None:
        day = escape(words.date(card.published, "medium"))
        lines.append(f'<time datetime="{card.published.isoformat()}">{day}</time>')
    lines.append("</p>\n</div>\n</article>")
    return Markup("\n".join(lines))  # noqa: S704 - every value in it is escaped


def _cover(frame: Frame, card: Card, head: str, *, at_once: bool) -> tuple[str, str, str]:
    """A further class, the cover, and what stands above the text: the head, unless it is the cover itself."""
    if card.cover is not None:
        img = frame.img(card.cover, "", "card", classes="kf-card__cover", at_once=at_once)
        return " kf-card--pictured", str(img), head
    if card.worded:
        return " kf-card--worded", f'<div class="kf-card__cover kf-card__cover--words">\n{head}\n</div>', ""
    assert card.art is not None
    return "", f'<div class="kf-card__cover kf-card__cover--art">{mosaic(card.art)}</div>', head


def mosaic(drawn: CoverArt) -> Markup:
    """An entry's own pattern, in three tones of its kind: an ornament, so it says nothing to a screen reader."""
    from markupsafe import Markup

    paths = "".join(f'<path class="kf-mosaic__{at}" d="{path}"></path>' for at, path in enumerate(drawn.paths, 1))
    size = f'viewBox="0 0 {drawn.width} {drawn.height}" width="{drawn.width}" height="{drawn.height}"'
    return Markup(  # noqa: S704 - numbers, and paths of our own
        f'<svg class="kf-mosaic" {size} preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">'
        f"{paths}</svg>"
    )


def _marks(card: Card) -> Iterator[str]:
    from markupsafe import escape

    for mark in card.marks:
        label = f' role="img" aria-label="{escape(mark.label)}"' if mark.label else ""
        yield f'<span class="kf-mark kf-mark--{escape(mark.name)}"{label}>{escape(mark.text)}</span> '
