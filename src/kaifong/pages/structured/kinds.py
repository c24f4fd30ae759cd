"""What an entry of each kind really is, in schema.org's words: the first that can be said in full."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from kaifong.entries.hub import Entry
from kaifong.entries.kinds.event import times
from kaifong.pages.frame import Frame
from kaifong.pages.states import event_state
from kaifong.pages.structured.required import missing
from kaifong.pages.structured.things import hub, made, somebody, stamp, text

# What `present` of the kind gave its template: an answer's page is cut already.
Shown = Mapping[str, Any]
Say = Callable[[Frame, Entry, Shown], dict[str, Any] | None]


def article(frame: Frame, entry: Entry, shown: Shown) -> dict[str, Any]:
    """Anything that was written, by whom it may be said."""
    del shown
    return {"@type": "Article", **made(frame, entry), "publisher": hub(frame.site, frame.language)}


def posting(frame: Frame, entry: Entry, shown: Shown) -> dict[str, Any]:
    """What a member posted from their own life."""
    del shown
    whole = frame.site.bodies[entry.path].text
    return {"@type": "DiscussionForumPosting", **made(frame, entry), "text": text(whole)}


def review(frame: Frame, entry: Entry, shown: Shown) -> dict[str, Any] | None:
    """A review of a product, with the stars that stand on the page."""
    del shown
    rating, product = entry.front.get("rating"), entry.front.get("product")
    if not isinstance(rating, int | float) or not isinstance(product, str):
        return None
    said = made(frame, entry)
    return {
        "@type": "Review",
        "name": said.pop("headline"),
        **said,
        "itemReviewed": {"@type": "Product", "name": product},
        "reviewRating": {"@type": "Rating", "ratingValue": rating, "bestRating": 5, "worstRating": 1},
    }


def question(frame: Frame, entry: Entry, shown: Shown) -> dict[str, Any] | None:
    """A page of one question: all its answers, counted as they stand there."""
    answers = (*(shown.get("accepted") or ()), *shown.get("others", ()))
    if not answers:
        return None
    site = frame.site
    address = site.absolute(entry.address)
    accepted: list[dict[str, Any]] = []
    suggested: list[dict[str, Any]] = []
    for one in answers:
        item = {
            "@type": "Answer",
            "text": text(one.text.striptags()),
            "url": f"{address}#{one.id}" if one.id else address,
            "author": somebody(site, one.by.person),
        }
        (accepted if one.accepted else suggested).append(item)
    known = made(frame, entry)
    asked = {
        "@type": "Question",
        "name": entry.title,
        "text": text(shown["detail"].striptags()) if shown.get("detail") else entry.title,
        "answerCount": len(answers),
        "acceptedAnswer": accepted,
        "suggestedAnswer": suggested,
        "author": somebody(site, shown.get("asker")),
        "datePublished": known["datePublished"],
        "inLanguage": known["inLanguage"],
    }
    return {"@type": "QAPage", "mainEntity": asked, "url": address, "dateModified": known["dateModified"]}


def event(frame: Frame, entry: Entry, shown: Shown) -> dict[str, Any] | None:
    """An event that is somewhere. One that is only on line is left to its page: it has no place to name."""
    front, when = entry.front, times(entry.front)
    if when is None or not front.get("place"):
        return None
    site = frame.site
    place = {"@type": "Place", "name": front["place"], "address": front["place"]}
    both = bool(front.get("link"))
    said = made(frame, entry)
    hosts = [somebody(site, one) for one in shown.get("hosts") or ()]
    cancelled = event_state(entry, site.now) == "cancelled"
    return {
        "@type": "Event",
        "name": entry.title,
        "startDate": stamp(when.starts),
        "endDate": stamp(when.ends) if when.ends else None,
        "location": [place, {"@type": "VirtualLocation", "url": front["link"]}] if both else place,
        "eventAttendanceMode": f"https://schema.org/{'Mixed' if both else 'Offline'}EventAttendanceMode",
        "eventStatus": f"https://schema.org/Event{'Cancelled' if cancelled else 'Scheduled'}",
        "organizer": [one for one in hosts if one] or hub(site, frame.language),
        **{key: said[key] for key in ("url", "description", "image", "inLanguage")},
    }


# By kind, what it may be, the most telling first. An event without a place is nothing that a search engine knows.
SAY: Mapping[str, tuple[Say, ...]] = {
    "story": (posting, article),
    "review": (review, article),
    "gallery": (posting, article),
    "tutorial": (article,),
    "ama": (article,),
    "answer": (question, article),
    "idea": (posting, article),
    "challenge": (article,),
    "event": (event,),
    "news": (article,),
}


def about(frame: Frame, entry: Entry, shown: Shown) -> Iterator[dict[str, Any]]:
    """What an entry is: one item, or none where nothing can be said in full."""
    for say in SAY[entry.kind]:
        item = say(frame, entry, shown)
        if item is not None and not missing(item):
            yield item
            return
