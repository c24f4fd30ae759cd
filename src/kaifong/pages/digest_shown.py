"""A week's digest in words: what the page, the mail and its plain text all show, with hidden members left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kaifong.entries.hub import Entry
from kaifong.entries.kinds.event import times
from kaifong.insight.weekly import Digest
from kaifong.pages.frame import Frame

# A line of a mail is read standing in a train: titles and a sentence, no more.
MOST = 30


@dataclass(frozen=True)
class Item:
    """One line of a section. All text is plain.

    Attributes:
        about: its kind, its day, its outcome: what stands beside the title.
        by: who wrote it, in a phrase; None where nobody may be named.
        html, direction: the language of its words where that is not the digest's.
    """

    title: str
    address: str
    about: str
    text: str = ""
    by: str | None = None
    html: str | None = None
    direction: str = "ltr"


@dataclass(frozen=True)
class Section:
    """One part of a digest."""

    ident: str
    title: str
    items: tuple[Item, ...]


@dataclass(frozen=True)
class Shown:
    """A digest in a language.

    Attributes:
        name: `Week 46, 2026`. span: its days. sections: those that have something to say.
    """

    name: str
    span: str
    sections: tuple[Section, ...]


def shown(frame: Frame, digest: Digest) -> Shown:
    """A digest in the words of a frame's language."""
    words = frame.words
    parts = (
        ("new", digest.new),
        ("answered", digest.answered),
        ("decided", digest.decided),
        ("coming", digest.coming),
        ("members", digest.members),
        ("elsewhere", digest.elsewhere),
    )
    found = [
        Section(ident, words.text(f"reports-digest-{ident}"), items)
        for ident, entries in parts
        if (items := tuple(_items(frame, ident, entries)))
    ]
    year, week = digest.week.name.split("-W")
    return Shown(
        words.text("reports-digest-week", year=year, week=str(int(week))),
        words.text("reports-digest-span", first=words.date(digest.week.monday), last=words.date(digest.week.sunday)),
        tuple(found),
    )


def _items(frame: Frame, ident: str, entries: Iterable[Entry]) -> Iterator[Item]:
    site = frame.site
    for one in [it for it in entries if site.has_page(it)][:MOST]:
        language = site.language_of(one)
        foreign = language if language is not None and language.tag != frame.language.tag else None
        yield Item(
            title=one.title,
            address=one.address,
            about=_about(frame, ident, one),
            # In another language the title says enough.
            text="" if foreign else _text(frame, ident, one),
            by=_by(frame, one),
            html=foreign.html if foreign else None,
            direction=foreign.direction if foreign else frame.language.direction,
        )


def _about(frame: Frame, ident: str, one: Entry) -> str:
    words = frame.words
    if ident == "decided":
        return words.text(f"pages-idea-{one.front['state']}")
    found = [words.text(f"kind-{one.kind}")]
    when = times(one.front) if one.kind == "event" else None
    if when is not None:
        found.append(f"{words.date(when.starts.date())} {words.time(when.starts)}")
    language = frame.site.language_of(one)
    if ident == "elsewhere" and language is not None:
        found.append(language.name)
    return " · ".join(found)


def _text(frame: Frame, ident: str, one: Entry) -> str:
    reason = one.front.get("reason") if ident == "decided" else None
    return reason if isinstance(reason, str) else frame.site.summary(one)


def _by(frame: Frame, one: Entry) -> str | None:
    """Who wrote it, where that says something and they may be named."""
    author = one.front.get("author")
    if one.kind == "event" or not isinstance(author, str):
        return None
    name = frame.site.people.person(author).name
    return None if name is None else frame.words.text("reports-digest-by", author=name)
