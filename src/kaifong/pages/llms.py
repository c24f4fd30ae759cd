"""`llms.txt` and `robots.txt`: what the hub is and where its texts stand, for programs that read it.

The form is that of https://llmstxt.org: a title, a sentence as a quotation, some words, and sections of links.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kaifong.entries.settings import Language
from kaifong.pages.addresses import SECTIONS
from kaifong.pages.feed_links import calendar_link
from kaifong.pages.site import Site

# Pages that stand once per language, besides the lists of its kinds: the address below it, and what it is called.
_PLACES = (("tags/", "pages-tags-title"), ("members/", "kind-member-plural"), ("groups/", "kind-group-plural"))
_MARKDOWN = re.compile(r"([\\`*_\[\]<>#|])")


def files(site: Site) -> Iterator[tuple[str, str]]:
    """Both files, at the root."""
    yield "llms.txt", _llms(site)
    yield "robots.txt", _robots(site)


def _robots(site: Site) -> str:
    """Everybody may read everything. It is heard at the root of a host alone, so not for a site below a path."""
    lines = ["User-agent: *", "Allow: /"]
    if site.hub.settings.url:
        lines += ["", f"Sitemap: {site.absolute('sitemap.xml')}"]
    return "\n".join(lines) + "\n"


def _llms(site: Site) -> str:
    language = site.reference
    words = site.words(language)
    parts = [f"# {_text(site.name(language))}"]
    if site.tagline(language):
        parts.append(f"> {_text(site.tagline(language))}")
    parts.append(words.text("pages-llms-about"))
    rules = _link(site, words.text("kind-guideline-plural"), f"{language.tag}/guidelines/")
    parts.append(f"## {words.text('pages-llms-rules')}\n\n{rules}")
    parts += [_section(site, one) for one in site.languages]
    parts.append("## Optional\n\n" + "\n".join(_feeds(site)))
    return "\n\n".join(parts) + "\n"


def _section(site: Site, language: Language) -> str:
    words = site.words(language)
    lines = [_link(site, site.name(language), f"{language.tag}/", site.tagline(language))]
    for kind, folder in SECTIONS:
        if site.of_kind(kind, language.tag):
            title, about = words.text(f"kind-{kind}-plural"), words.text(f"pages-list-{kind}-lead")
            lines.append(_link(site, title, f"{language.tag}/{folder}/", about))
    lines += [_link(site, words.text(message), f"{language.tag}/{path}") for path, message in _PLACES]
    return f"## {_text(language.name)} ({language.html})\n\n" + "\n".join(lines)


def _feeds(site: Site) -> Iterator[str]:
    for language in site.languages:
        yield _link(site, f"Atom ({language.name})", f"{language.tag}/feed.xml")
        yield _link(site, f"JSON Feed ({language.name})", f"{language.tag}/feed.json")
        yield _link(site, f"iCalendar ({language.name})", calendar_link(site, language)[1])
    if site.hub.settings.url:
        yield _link(site, "Sitemap", "sitemap.xml")


def _link(site: Site, title: str, address: str, about: str = "") -> str:
    return f"- [{_text(title)}]({site.absolute(address)})" + (f": {_text(about)}" if about else "")


def _text(value: str) -> str:
    """Plain text as Markdown, on one line."""
    return _MARKDOWN.sub(r"\\\1", " ".join(value.split()))
