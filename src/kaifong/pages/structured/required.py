"""What a type has to say to be worth saying: the properties that search engines ask for.

Source: Google Search Central, the pages on Article, Breadcrumb, Discussion forum, Event, Profile page, Q&A page and
Review snippet, as of 2026-11; names and ranges: schema.org. A type that is not listed here is never written.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

Item = Mapping[str, Any]

# By type, the properties that it must have. Of several names in one line, one is enough.
REQUIRED: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "Answer": (("text",),),
    "Article": (("headline",), ("author", "publisher")),
    "BreadcrumbList": (("itemListElement",),),
    "CreativeWork": (("name",),),
    "DiscussionForumPosting": (("author",), ("datePublished",), ("text", "image", "video"), ("headline",)),
    "Event": (("name",), ("startDate",), ("location",)),
    "InteractionCounter": (("interactionType",), ("userInteractionCount",)),
    "ListItem": (("position",), ("name",)),
    "Organization": (("name",),),
    "Person": (("name",),),
    "Place": (("name",), ("address",)),
    "Product": (("name",),),
    "ProfilePage": (("mainEntity",),),
    "QAPage": (("mainEntity",),),
    "Question": (("name",), ("answerCount",), ("acceptedAnswer", "suggestedAnswer")),
    "Rating": (("ratingValue",), ("bestRating",), ("worstRating",)),
    "Review": (("author",), ("itemReviewed",), ("reviewRating",)),
    "VirtualLocation": (("url",),),
    "WebSite": (("name",), ("url",)),
}


def missing(item: Item) -> tuple[str, ...]:
    """What an item lacks, itself or within: `Question: answerCount`; empty for one that is complete."""
    return tuple(_missing(item))


def _missing(item: Item) -> Iterator[str]:
    kind = str(item.get("@type"))
    if kind not in REQUIRED:
        yield f"{kind}: a type that nothing is known of"
        return
    for names in REQUIRED[kind]:
        if all(item.get(name) in (None, "", (), [], {}) for name in names):
            yield f"{kind}: {' or '.join(names)}"
    steps = item.get("itemListElement")
    if isinstance(steps, list | tuple) and len(steps) == 1:
        yield "BreadcrumbList: a second step"
    for value in item.values():
        if isinstance(value, str):
            continue
        for one in value if isinstance(value, list | tuple) else (value,):
            if isinstance(one, Mapping):
                yield from _missing(one)
