"""A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from kaifong.pages.feed_items import Item, stamp
from kaifong.pages.site import Site

if TYPE_CHECKING:
    from kaifong.pages.feeds import Feed


def json_feed(site: Site, feed: Feed) -> str:
    """The whole file. Where nobody knows the site's URL yet, it has none: the format knows no relative ones."""
    placed = site.hub.settings.url is not None
    head = _json(
        {
            "version": "https://jsonfeed.org/version/1.1",
            "title": feed.title,
            "description": feed.description or None,
            "language": feed.language.html,
            "home_page_url": site.absolute(feed.home) if placed else None,
            "feed_url": site.absolute(f"{feed.home}feed.json") if placed else None,
        }
    )
    items = ",\n".join(_item(item, whole=whole) for item, whole in feed.items)
    return f'{head.removesuffix("}")}, "items": [\n{items}\n]}}\n'


def _item(item: Item, *, whole: bool) -> str:
    placed = item.site.hub.settings.url is not None
    name, url = item.author
    value = {
        "id": item.id,
        "url": item.url if placed else None,
        "title": item.entry.title,
        "date_published": stamp(item.published) if item.published else None,
        "date_modified": stamp(item.updated),
        "authors": [{"name": name, **({"url": url} if url and placed else {})}],
        "tags": list(item.tags) or None,
        "language": item.language.html if item.language else None,
    }
    # One of the two contents has to be there, though it be empty.
    content = {"summary": item.summary, "content_html": item.content} if whole else {"content_text": item.summary}
    return _json(value | content)


def _json(value: dict[str, Any]) -> str:
    return json.dumps({key: one for key, one in value.items() if one is not None}, ensure_ascii=False)
