"""A member's body as it stands on a page: links and pictures final, pictures with their size."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from kaifong.entries.hub import Entry
from kaifong.pages.images import with_pictures
from kaifong.pages.links import Resolver, ids_in
from kaifong.pages.pictures import Picture
from kaifong.pages.site import Site
from kaifong.rendering.links import relink
from kaifong.rendering.rendered import Link

if TYPE_CHECKING:
    from markupsafe import Markup

# The corner of a table whose first column has no name. As a heading it would be announced, and say nothing.
_NAMELESS = re.compile(r"<th((?: class=\"[^\"]*\")?)></th>")


def body_html(site: Site, entry: Entry, here: str, *, alone: bool = False) -> Markup:
    """The entry's sanitised HTML, for the page at `here`. The one place where members' HTML enters a page.

    Args:
        alone: it will be read by itself, as in a feed: each picture is one file and not a choice of several.
    """
    from markupsafe import Markup

    html = site.bodies[entry.path].html
    if "<a " in html or "<img " in html:
        resolver = Resolver(site, entry, here, ids_in(html), site.pictures)
        shown: dict[str, Picture] = {}

        def resolve(link: Link) -> str | None:
            found = resolver.resolve(link)
            picture = resolver.picture(link.url.strip()) if link.element == "img" else None
            if found is not None and picture is not None:
                shown[found] = replace(picture, choices=()) if alone else picture
            return found

        html = relink(html, resolve)
        html = with_pictures(html, shown, here, covered=site.picture(entry, entry.front.get("cover")) is not None)
    if "<th" in html:
        html = _NAMELESS.sub(r"<td\1></td>", html)
    return Markup(html)  # noqa: S704 - sanitised by the rendering room
