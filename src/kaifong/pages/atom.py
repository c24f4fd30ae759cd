"""A feed as Atom (RFC 4287)."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

from kaifong.pages.feed_items import Item, feed_id, stamp
from kaifong.pages.site import Site

if TYPE_CHECKING:
    from kaifong.pages.feeds import Feed

# All but the characters of https://www.w3.org/TR/xml/#NT-Char: one such character would end the feed.
_NOT_XML = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def atom(site: Site, feed: Feed) -> str:
    """The whole file."""
    head = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{_text(feed.language.html)}"{_base(site, feed)}>',
        f"<id>{_text(feed_id(site, feed.home))}</id>",
        f"<title>{_text(feed.title)}</title>",
        *([f"<subtitle>{_text(feed.description)}</subtitle>"] if feed.description else []),
        f"<updated>{stamp(feed.updated)}</updated>",
        _link("self", site.absolute(f"{feed.home}feed.xml"), "application/atom+xml"),
        _link("alternate", site.absolute(feed.home), "text/html"),
        # Entries name their own; a feed without entries has to name one (section 4.1.1).
        f"<author><name>{_text(site.name(feed.language))}</name></author>",
    ]
    return "\n".join([*head, *(_entry(item, whole=whole) for item, whole in feed.items), "</feed>\n"])


def _base(site: Site, feed: Feed) -> str:
    """Where the site's addresses begin, while nobody knows its URL: as many steps up as the feed lies deep."""
    return "" if site.hub.settings.url else f' xml:base="{"../" * feed.home.count("/")}"'


def _entry(item: Item, *, whole: bool) -> str:
    name, uri = item.author
    lines = [
        f'<entry xml:lang="{_text(item.language.html)}">' if item.language else "<entry>",
        f"<id>{_text(item.id)}</id>",
        f"<title>{_text(item.entry.title)}</title>",
        f"<updated>{stamp(item.updated)}</updated>",
        *([f"<published>{stamp(item.published)}</published>"] if item.published else []),
        f"<author><name>{_text(name)}</name>{f'<uri>{_text(uri)}</uri>' if uri else ''}</author>",
        _link("alternate", item.url, "text/html"),
        *(f'<category term="{_text(tag)}"/>' for tag in item.tags),
        # One or the other has to be there; an alternate link stands for the content (section 4.1.2).
        *([f"<summary>{_text(item.summary)}</summary>"] if item.summary else []),
        *([f'<content type="html">{_text(item.content)}</content>'] if whole else []),
        "</entry>",
    ]
    return "\n".join(lines)


def _link(rel: str, href: str, media: str) -> str:
    return f'<link rel="{rel}" href="{_text(href)}" type="{media}"/>'


def _text(value: str) -> str:
    """Text or an attribute's value. What XML 1.0 cannot hold in any form is left out."""
    return escape(_NOT_XML.sub("", value), quote=True)
