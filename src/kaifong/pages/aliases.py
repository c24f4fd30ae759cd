"""Former addresses: a small page each that sends readers on."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from kaifong.entries.hub import Entry
from kaifong.pages.addresses import between
from kaifong.pages.frame import Frame
from kaifong.pages.members import own_language
from kaifong.pages.one_block import one_block
from kaifong.pages.site import Site


def files(site: Site, taken: Collection[str]) -> Iterator[tuple[str, str]]:
    """A static page at each alias, unless something stands there, above it or below (`taken` are staged paths).

    It is plain HTML and not a page of ours: the canonical link tells search engines, the refresh takes readers along,
    and where a browser refuses that, the link is there to be clicked.
    """
    # Lower case: where a host's files do not tell cases apart, `EN/` is `en/`.
    files = {path.lower() for path in taken}
    files.update([path.removesuffix("index.md") + "index.html" for path in files if path.endswith("index.md")])
    folders = {folder for path in files for folder in _folders(path)}
    for path in site.bodies:
        entry = site.hub.entries[path]
        for alias in entry.aliases:
            address = alias.strip("/") + "/"
            file = f"{address}index.html".lower()
            inside = _folders(file)
            if file in files or file in folders or address in site.fixed or not files.isdisjoint(inside):
                continue
            files.add(file)
            folders.update(inside)
            yield f"{address}index.html", _redirect(site, entry, address)


def _folders(path: str) -> list[str]:
    """The folders that a file stands in, outermost first."""
    return [path[:at] for at, character in enumerate(path) if character == "/"]


def _redirect(site: Site, entry: Entry, address: str) -> str:
    language = site.language_of(entry) or own_language(site, entry)
    frame = Frame(site, language, address)
    html = frame.html(
        "alias.html", entry=entry, link=between(address, entry.address), canonical=site.absolute(entry.address)
    )
    return one_block(str(html)) + "\n"
