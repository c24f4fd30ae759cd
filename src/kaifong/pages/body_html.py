"""A member's body as it stands on a page: links and pictures final, pictures with their size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kaifong.entries.hub import Entry
from kaifong.pages.addresses import between
from kaifong.pages.images import with_sizes
from kaifong.pages.links import Resolver, ids_in
from kaifong.pages.site import Site
from kaifong.rendering.links import relink

if TYPE_CHECKING:
    from markupsafe import Markup


def body_html(site: Site, entry: Entry, here: str) -> Markup:
    """The entry's sanitised HTML, for the page at `here`. The one place where members' HTML enters a page."""
    from markupsafe import Markup

    html = site.bodies[entry.path].html
    if "<a " in html or "<img " in html:
        html = relink(html, Resolver(site, entry, here, ids_in(html), site.pictures).resolve)
    if "<img " in html:
        sizes = {
            between(here, site.pictures[path].address): (site.pictures[path].width, site.pictures[path].height)
            for path in entry.images
            if path in site.pictures
        }
        html = with_sizes(html, sizes)
    return Markup(html)  # noqa: S704 - sanitised by the rendering room
