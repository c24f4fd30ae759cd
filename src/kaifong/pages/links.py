"""Where a member's links and images lead once they stand on the site."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from kaifong.entries.hub import Entry
from kaifong.pages.addresses import between
from kaifong.pages.pictures import Picture
from kaifong.pages.site import Site
from kaifong.rendering.address import prefixed
from kaifong.rendering.rendered import Link

_IDS = re.compile(r'\sid="([^"]+)"')
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_PROFILE = re.compile(r"(?i)https?://(?:www\.)?github\.com/+(?P<login>[A-Za-z0-9-]+)")


@dataclass(frozen=True)
class Resolver:
    """Answers for the links of one entry's HTML.

    Attributes:
        here: the address of the page that the HTML will stand on.
        ids: every id in that HTML.
        images: the site's pictures: content path to picture.
    """

    site: Site
    entry: Entry
    here: str
    ids: frozenset[str]
    images: Mapping[str, Picture]

    def resolve(self, link: Link) -> str | None:
        """The link's final address; None where it leads nowhere: its text then stands alone."""
        url = link.url.strip()
        if link.element == "img":
            there = self.picture(url)
            return None if there is None else between(self.here, there.address)
        if url.startswith("#"):
            return self._anchor(unquote(url[1:]))
        if url.startswith("//"):
            return f"https:{url}"
        if _SCHEME.match(url):
            # The sanitiser let its scheme pass; whether the host is welcome is a check's business.
            profile = _PROFILE.match(url)
            return None if profile and profile["login"].lower() in self.site.hidden_logins else url
        return self._internal(url)

    def picture(self, url: str) -> Picture | None:
        """The hub's own picture at an address; one on another host would tell it of every visitor."""
        if _SCHEME.match(url) or url.startswith(("//", "/", "#")):
            return None
        return self.images.get(
            posixpath.normpath(posixpath.join(posixpath.dirname(self.entry.path), unquote(_path(url))))
        )

    def _anchor(self, name: str) -> str | None:
        if name in self.ids:
            return f"#{name}"
        return f"#{prefixed(name)}" if prefixed(name) in self.ids else None

    def _internal(self, url: str) -> str | None:
        path, fragment = unquote(_path(url)), unquote(_fragment(url))
        if not path:
            return self._anchor(fragment) if fragment else None
        entry = self._by_file(path) or self._by_address(path)
        if entry is not None:
            return self._entry(entry, fragment)
        image = self.images.get(self._from_file(path))
        if image is not None:
            return between(self.here, image.address)
        fixed = next((one for one in self._addresses(path) if one in self.site.fixed), None)
        return None if fixed is None else between(self.here, fixed) + (f"#{fragment}" if fragment else "")

    def _entry(self, entry: Entry, fragment: str) -> str | None:
        if not self.site.has_page(entry):
            return None
        address, _, clause = entry.address.partition("#")
        anchor = clause or (prefixed(fragment) if fragment else "")
        if address == self.here and anchor:
            return f"#{anchor}"
        return between(self.here, address) + (f"#{anchor}" if anchor else "")

    def _from_file(self, path: str) -> str:
        return posixpath.normpath(posixpath.join(posixpath.dirname(self.entry.path), path))

    def _by_file(self, path: str) -> Entry | None:
        """The entry whose file the link names, as an editor or GitHub would follow it."""
        if path.startswith("/"):
            return self.site.hub.entries.get(path.lstrip("/"))
        file = self._from_file(path)
        for name in (file, f"{file}/index.md", f"{file}.md"):
            found = self.site.hub.entries.get(name)
            if found is not None:
                return found
        return None

    def _by_address(self, path: str) -> Entry | None:
        """The entry that lives, or lived, at the address that the link names on the site.

        Not at one that stands whatever is written: an alias must not draw the links to a home or a list to itself.
        """
        for address in self._addresses(path):
            if address in self.site.fixed:
                return None
            found = self.site.hub.at(address)
            if found is not None:
                return found
        return None

    def _addresses(self, path: str) -> tuple[str, ...]:
        joined = (
            path.lstrip("/") if path.startswith("/") else posixpath.join(self.entry.address.partition("#")[0], path)
        )
        address = posixpath.normpath(joined)
        if address == ".":
            return ("",)
        return () if address.startswith("..") else (f"{address}/", address)


def ids_in(html: str) -> frozenset[str]:
    """Every id in sanitised HTML."""
    return frozenset(_IDS.findall(html))


def _path(url: str) -> str:
    return re.split(r"[?#]", url, maxsplit=1)[0]


def _fragment(url: str) -> str:
    try:
        return urlsplit(url).fragment
    except ValueError:
        return ""
