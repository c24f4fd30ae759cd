"""A feed per language: Atom (RFC 4287) and JSON Feed 1.1, the newest entries with their whole text."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urljoin
from xml.etree import ElementTree as ET

from kaifong.entries.hub import Entry
from kaifong.entries.settings import Language
from kaifong.pages.body_html import body_html
from kaifong.pages.one_block import one_block
from kaifong.pages.site import Site
from kaifong.rendering.links import relink
from kaifong.rendering.rendered import Link

NEWEST = 30
_ATOM = "http://www.w3.org/2005/Atom"
# All but the characters of https://www.w3.org/TR/xml/#NT-Char.
_NOT_XML = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_XML = "http://www.w3.org/XML/1998/namespace"


def files(site: Site) -> Iterator[tuple[str, str]]:
    """`feed.xml` and `feed.json` below each language's root."""
    for language in site.languages:
        entries = sorted(
            site.newest(language)[:NEWEST], key=lambda one: (_updated(site, one), one.address), reverse=True
        )
        yield f"{language.tag}/feed.xml", _atom(site, language, entries)
        yield f"{language.tag}/feed.json", _json(site, language, entries)


def _updated(site: Site, entry: Entry) -> datetime:
    """When an entry was last merged, in UTC; an undated one is as old as can be."""
    known = site.updated(entry)
    return known.astimezone(UTC) if known else datetime(1970, 1, 1, tzinfo=UTC)


def _published(site: Site, entry: Entry) -> str | None:
    first = site.hub.history.first(entry.path)
    if first is not None:
        return _stamp(first.merged_at)
    day = site.published(entry)
    return None if day is None else _stamp(datetime(day.year, day.month, day.day, tzinfo=site.hub.settings.zone))


def _stamp(moment: datetime) -> str:
    return moment.astimezone(UTC).replace(microsecond=0).isoformat().replace("+00:00", "Z")


def _id(site: Site, address: str) -> str:
    """An IRI that never changes: the page's own URL, or while that is unknown, a name made of its address."""
    return site.absolute(address) if site.hub.settings.url else f"urn:kaifong:{address or 'site'}"


def _content(site: Site, entry: Entry) -> str:
    """The entry's HTML with absolute links: a feed reader is nowhere."""
    html = str(body_html(site, entry, entry.address))
    base = site.hub.settings.url and site.absolute(entry.address)
    if base and ("<a " in html or "<img " in html):

        def absolute(link: Link) -> str:
            return urljoin(base, link.url)

        html = relink(html, absolute)
    return one_block(html)


def _author(site: Site, language: Language, entry: Entry) -> tuple[str, str | None]:
    author = entry.front.get("author")
    person = site.people.person(author) if author else None
    if person is None or person.name is None:
        return site.words(language).text("pages-somebody"), None
    return person.name, site.absolute(person.address) if person.address else person.outside


def _atom(site: Site, language: Language, entries: list[Entry]) -> str:
    root = ET.Element(f"{{{_ATOM}}}feed", {f"{{{_XML}}}lang": language.html})
    home = f"{language.tag}/"
    _text(root, "id", _id(site, home))
    _text(root, "title", site.name(language))
    if site.tagline(language):
        _text(root, "subtitle", site.tagline(language))
    newest = max((_updated(site, one) for one in entries), default=datetime(1970, 1, 1, tzinfo=UTC))
    _text(root, "updated", _stamp(newest))
    _link(root, "self", site.absolute(f"{home}feed.xml"), "application/atom+xml")
    _link(root, "alternate", site.absolute(home), "text/html")
    for entry in entries:
        _atom_entry(site, language, entry, ET.SubElement(root, f"{{{_ATOM}}}entry"))
    ET.register_namespace("", _ATOM)
    ET.indent(root)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ET.tostring(root, encoding="unicode") + "\n"


def _atom_entry(site: Site, language: Language, entry: Entry, item: ET.Element) -> None:
    _text(item, "id", _id(site, entry.address))
    _text(item, "title", entry.title)
    _text(item, "updated", _stamp(_updated(site, entry)))
    published = _published(site, entry)
    if published:
        _text(item, "published", published)
    name, uri = _author(site, language, entry)
    author = ET.SubElement(item, f"{{{_ATOM}}}author")
    _text(author, "name", name)
    if uri:
        _text(author, "uri", uri)
    _link(item, "alternate", site.absolute(entry.address), "text/html")
    for tag in entry.front.get("tags") or ():
        ET.SubElement(item, f"{{{_ATOM}}}category", {"term": tag})
    summary = site.summary(entry)
    if summary:
        _text(item, "summary", summary)
    content = _text(item, "content", _content(site, entry))
    content.set("type", "html")


def _text(parent: ET.Element, name: str, text: str) -> ET.Element:
    """A child with text; what XML 1.0 cannot hold in any form is left out: one such character would end the feed."""
    child = ET.SubElement(parent, f"{{{_ATOM}}}{name}")
    child.text = _NOT_XML.sub("", text)
    return child


def _link(parent: ET.Element, rel: str, href: str, media: str) -> None:
    ET.SubElement(parent, f"{{{_ATOM}}}link", {"rel": rel, "href": href, "type": media})


def _json(site: Site, language: Language, entries: list[Entry]) -> str:
    home = f"{language.tag}/"
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": site.name(language),
        "description": site.tagline(language),
        "language": language.html,
        "home_page_url": site.absolute(home),
        "feed_url": site.absolute(f"{home}feed.json"),
        "items": [_json_item(site, language, one) for one in entries],
    }
    return json.dumps(feed, ensure_ascii=False, indent=1) + "\n"


def _json_item(site: Site, language: Language, entry: Entry) -> dict[str, Any]:
    name, url = _author(site, language, entry)
    item = {
        "id": _id(site, entry.address),
        "url": site.absolute(entry.address),
        "title": entry.title,
        "summary": site.summary(entry),
        "content_html": _content(site, entry),
        "date_published": _published(site, entry),
        "date_modified": _stamp(_updated(site, entry)),
        "authors": [{"name": name} | ({"url": url} if url else {})],
        "tags": list(entry.front.get("tags") or ()),
    }
    return {key: value for key, value in item.items() if value not in (None, "", [])}
