"""sitemap.xml: every page that search engines may show, with its translations (sitemaps.org, Google's hreflang)."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from kaifong.pages.staged_page import StagedPage


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


def text(lines: Iterable[tuple[str, str]]) -> str:
    """The file."""
    body = "\n".join(one for _, one in sorted(lines))
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n'
        f"{body}\n</urlset>\n"
    )
