"""The lines that show a member's card elsewhere: as Markdown and as HTML."""

from __future__ import annotations

import re
from html import escape

from kaifong.entries.hub import Entry
from kaifong.pages import member_card
from kaifong.pages.own_language import own_language
from kaifong.pages.recognised import recognised
from kaifong.pages.site import Site

# What Markdown would take for markup inside the brackets of a picture.
_MARKUP = re.compile(r"([\\`*_{}\[\]()<>#!|&])")


def embeds(site: Site, member: Entry) -> tuple[tuple[str, str], ...]:
    """Name and text of each way to embed a member's card; empty while nobody knows where the site will stand."""
    if site.hub.settings.url is None:
        return ()
    language = own_language(site, member)
    title = site.words(language).text("people-card-title", name=member.title, hub=site.name(language))
    title = " ".join(title.split())
    page, card = site.absolute(member.address), site.absolute(member_card.address(member))
    tall = member_card.height(recognised(site, member))
    markdown = _MARKUP.sub(r"\\\1", title)
    size = f'width="{member_card.WIDTH}" height="{tall}"'
    picture = f'<img src="{escape(card)}" alt="{escape(title)}" {size}>'
    return (
        ("Markdown", f"[![{markdown}]({card})]({page})"),
        ("HTML", f'<a href="{escape(page)}">{picture}</a>'),
    )
