"""404.html, in all languages at once: nobody knows which language was looked for."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from kaifong.pages.frame import Frame
from kaifong.pages.later import Later, made_of
from kaifong.pages.one_block import one_block
from kaifong.pages.site import Site


def files(_: Site) -> Iterator[Later[str]]:
    """The one file, a whole page of its own: it is served at any depth, so its links start at the site's root."""
    yield made_of("404.html", _file)


def _file(site: Site) -> str:
    url = site.hub.settings.url
    base = urlsplit(url).path if url else "/"
    languages = [(one, site.words(one), base + f"{one.tag}/") for one in site.languages]
    frame = Frame(site, site.reference, "")
    html = frame.html("not_found.html", languages=languages, base=base, policy=frame.policy)
    return one_block(str(html)) + "\n"
