"""What a visitor, a search engine and a feed reader are told by a built page, so that two builders can be compared.

White space between elements is nothing; attributes have no order; addresses are compared as a browser resolves them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, fields
from itertools import zip_longest
from string import punctuation
from typing import Any
from urllib.parse import quote, urljoin

from lxml import html

# Any origin serves: both sides are resolved against it.
ORIGIN = "https://hub.test/base/"
_ADDRESSES = ("href", "src", "poster", "action", "data")
_VERBATIM = frozenset({"pre", "textarea", "script", "style"})
# The theme's own sheets and icons are named by their content, and are each theme's own.
_THEMES_OWN = frozenset({"stylesheet", "icon"})


@dataclass(frozen=True)
class PageSeen:
    """All of it in document order, a line each.

    Attributes:
        head: every <meta> and <link> but sheets and icons; links resolved.
        content: the page's own text, element by element with all attributes.
        links: every address in the body, resolved. navigation: each <nav> with its name, words, targets and marks.
        data: blocks for machines, as JSON with sorted keys. scripts: what runs, by address or text.
    """

    language: str
    direction: str
    title: str
    head: tuple[str, ...]
    content: tuple[str, ...]
    links: tuple[str, ...]
    navigation: tuple[str, ...]
    data: tuple[str, ...]
    scripts: tuple[str, ...]


def page_seen(text: str, address: str, leave_out: str = "") -> PageSeen:
    """Reads a page.

    Args:
        address: below the site's root, with its slash.
        leave_out: a class; links of that class are the builder's own.
    """
    page = html.document_fromstring(text)
    base = urljoin(ORIGIN, address)
    body = page.find("body")
    [main] = page.xpath('//*[contains(concat(" ", @class, " "), " kf-page ")]')
    scripts = list(page.iter("script"))
    data = [one for one in scripts if one.get("type") == "application/ld+json"]
    return PageSeen(
        language=page.get("lang", ""),
        direction=page.get("dir") or body.get("dir", ""),
        title=" ".join(one.text_content() for one in page.iter("title") if one.getparent().tag == "head"),
        head=tuple(_head(page.find("head"), base)),
        content=tuple(_content(main)),
        links=tuple(_links(body, base, leave_out)),
        navigation=tuple(_navigation(body, base)),
        data=tuple(json.dumps(json.loads(one.text), sort_keys=True, ensure_ascii=False) for one in data),
        scripts=tuple(
            _resolved(base, one.get("src")) if one.get("src") else one.text or ""
            for one in scripts
            if one not in data
        ),
    )


def differences(one: PageSeen, other: PageSeen) -> list[str]:
    """What the other says differently: field by field, the first line that differs."""
    found = []
    for field in fields(PageSeen):
        here, there = getattr(one, field.name), getattr(other, field.name)
        if here == there:
            continue
        if isinstance(here, str):
            found.append(f"{field.name}: {here!r}, there {there!r}")
            continue
        first = next((left, right) for left, right in zip_longest(here, there) if left != right)
        found.append(f"{field.name} ({len(here)} lines, there {len(there)}): {first[0]!r}, there {first[1]!r}")
    return found


def _resolved(base: str, address: str) -> str:
    return quote(urljoin(base, address), safe=punctuation)


def _head(head: Any, base: str) -> Iterator[str]:
    for one in head:
        if one.tag not in ("meta", "link") or one.get("rel") in _THEMES_OWN:
            continue
        facts = dict(one.attrib)
        if "href" in facts:
            facts["href"] = _resolved(base, facts["href"])
        yield f"{one.tag} {sorted(facts.items())}"


def _content(one: Any, *, verbatim: bool = False) -> Iterator[str]:
    if not isinstance(one.tag, str):  # a comment
        yield f"<!-- {one.text} -->"
        return
    verbatim = verbatim or one.tag in _VERBATIM
    yield f"<{one.tag} {sorted(one.attrib.items())}>"
    yield from _text(one.text, verbatim=verbatim)
    for child in one:
        yield from _content(child, verbatim=verbatim)
        yield from _text(child.tail, verbatim=verbatim)
    yield f"</{one.tag}>"


def _text(text: str | None, *, verbatim: bool) -> Iterator[str]:
    if text and (verbatim or text.strip()):
        yield text if verbatim else re.sub(r"\s+", " ", text)


def _links(body: Any, base: str, leave_out: str) -> Iterator[str]:
    for one in body.iter():
        if not isinstance(one.tag, str) or (leave_out and leave_out in one.get("class", "").split()):
            continue
        for name in _ADDRESSES:
            if one.get(name) is not None:
                yield f"{one.tag} {name} {_resolved(base, one.get(name))}"
        for part in one.get("srcset", "").split(","):
            if part.strip():
                address, *width = part.split()
                yield f"{one.tag} srcset {_resolved(base, address)} {width}"


def _navigation(body: Any, base: str) -> Iterator[str]:
    for nav in body.iter("nav"):
        # A table of contents is headed by the theme's own word for it.
        yield "nav of the page" if "kf-toc" in nav.get("class", "") else f"nav {nav.get('aria-label')}"
        for link in nav.iter("a"):
            words = " ".join(link.text_content().split())
            yield f"{words}: {_resolved(base, link.get('href'))} {link.get('aria-current')}"
