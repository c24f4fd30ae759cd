"""sitemap.xml: every page that search engines may show, with its translations (sitemaps.org, Google's hreflang).

Where there are more than one file may hold, `sitemap.xml` lists `sitemap-1.xml` and so on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from kaifong.pages.addresses import absolute
from kaifong.pages.site import Site
from kaifong.pages.staged_page import StagedPage

# Of one file: https://www.sitemaps.org/protocol.html#index allows 50,000 URLs and 50 MB.
MOST, LARGEST = 50_000, 45_000_000
_SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'


def line(page: StagedPage) -> tuple[str, str] | None:
    """A page's address and its lines in the sitemap; None for what is not to be found, or has no URL yet."""
    canonical = page.facts.get("canonical")
    if not canonical or page.facts.get("noindex"):
        return None
    links = "".join(
        f'<xhtml:link rel="alternate" hreflang="{escape(one["hreflang"])}" href="{escape(one["href"])}"/>'
        for one in page.facts.get("alternates", ())
    )
    updated = page.facts.get("updated")
    changed = f"<lastmod>{escape(updated)}</lastmod>" if updated else ""
    return page.address, f"<url><loc>{escape(canonical)}</loc>{changed}{links}</url>"


def files(site: Site, lines: Iterable[tuple[str, str]], *, most: int = MOST) -> Iterator[tuple[str, str]]:
    """The sitemap's files; none while no page has a URL."""
    parts = list(_parts([one for _, one in sorted(lines)], most))
    if len(parts) == 1:
        yield "sitemap.xml", _urls(parts[0])
    elif parts:
        names = [f"sitemap-{number}.xml" for number in range(1, len(parts) + 1)]
        yield from zip(names, map(_urls, parts), strict=True)
        where = (escape(absolute(site.hub.settings, name) or name) for name in names)
        listed = "\n".join(f"<sitemap><loc>{one}</loc></sitemap>" for one in where)
        yield "sitemap.xml", _file(f"<sitemapindex {_SPACE}>\n{listed}\n</sitemapindex>")


def _parts(lines: list[str], most: int) -> Iterator[list[str]]:
    part: list[str] = []
    size = 0
    for one in lines:
        if part and (len(part) == most or size + len(one) > LARGEST):
            yield part
            part, size = [], 0
        part.append(one)
        size += len(one.encode())
    if part:
        yield part


def _urls(lines: list[str]) -> str:
    body = "\n".join(lines)
    return _file(f'<urlset {_SPACE} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n{body}\n</urlset>')


def _file(content: str) -> str:
    return f'<?xml version="1.0" encoding="utf-8"?>\n{content}\n'
