"""Links and pictures of a post: to the hub's own entries where those came along, else as they can be kept."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from html import unescape
from urllib.parse import unquote, urljoin, urlsplit

from kaifong.importing.lines import Line, Notes, outside_code

_TEXT = r"(?:[^\[\]\\]|\\.|\[(?:[^\[\]\\]|\\.)*\])*"
_TARGET = r"\(\s*(?P<url><[^<>]*>|(?:[^\s()]|\([^\s()]*\))*)(?P<title>\s+(?:\"[^\"]*\"|'[^']*'))?\s*\)"
_IMAGE = re.compile(rf"!\[(?P<text>{_TEXT})\]{_TARGET}")
_LINK = re.compile(rf"(?<!!)\[(?P<text>{_TEXT})\]{_TARGET}")
_ANCHOR = re.compile(
    r"<a\b(?P<before>[^<>]*?)\bhref\s*=\s*(?P<quote>[\"'])(?P<url>[^<>]*?)(?P=quote)(?P<after>[^<>]*)>"
    r"(?P<text>(?:(?!<a\b).)*?)</a>"
)
_REFERENCE = re.compile(r"(?P<head> {0,3}\[[^\[\]]+\]:\s*)(?P<url>\S+)(?P<rest>.*)")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_KEPT = ("http:", "https:", "mailto:")


@dataclass(frozen=True)
class Place:
    """Where a post came to stand: its path in the hub, and our heading ids by the old ones."""

    target: str
    ids: Mapping[str, str]


@dataclass(frozen=True)
class OldSite:
    """What is known of the site that the posts come from.

    Attributes:
        by_address: places by old address, without the slash at the end (`/ar/legal`).
        by_file: places by path below the imported folder. by_name: by file name without its ending.
        url: where the old site stands, with a slash at the end, or None.
    """

    by_address: Mapping[str, Place]
    by_file: Mapping[str, Place]
    by_name: Mapping[str, Place]
    url: str | None = None

    def find(self, path: str) -> Place | None:
        """The place of the post that had an absolute path on the old site."""
        plain = unquote(path)
        for ending in ("/index.html", ".html", ".md", ".markdown"):
            plain = plain.removesuffix(ending)
        return self.by_address.get(plain.rstrip("/") or "/")


def relink(lines: list[Line], notes: Notes, address: str, here: Place, site: OldSite) -> list[Line]:
    """The lines with their links rewritten.

    Args:
        lines: in Markdown.
        notes: gets every link and picture that could not be kept.
        address: the post's old address, with a slash at the end.
        here: where the post stands now.
        site: the others.
    """
    linker = _Linker(notes, address, here, site)
    return [line if line.code else Line(line.number, linker.line(line)) for line in lines]


@dataclass(frozen=True)
class _Linker:
    notes: Notes
    address: str
    here: Place
    site: OldSite

    def line(self, line: Line) -> str:
        if "](" not in line.text and "<a" not in line.text and "]:" not in line.text:
            return line.text
        if reference := _REFERENCE.fullmatch(line.text):
            new = self.resolve(reference["url"], line.number)
            return f"{reference['head']}{new}{reference['rest']}" if new else ""
        text = outside_code(line.text, lambda part: _IMAGE.sub(self._with(self.image, line.number), part))
        # Links last: a link may hold a picture, which by now is text or a link of its own.
        text = outside_code(text, lambda part: _LINK.sub(self._with(self.link, line.number), part))
        return outside_code(text, lambda part: _ANCHOR.sub(self._with(self.anchor, line.number), part))

    @staticmethod
    def _with(change: Callable[[re.Match[str], int], str], number: int) -> Callable[[re.Match[str]], str]:
        return lambda match: change(match, number)

    def image(self, match: re.Match[str], number: int) -> str:
        url = match["url"].strip("<>")
        if url.startswith(_KEPT) or url.startswith("//"):
            # The hub's pages load no pictures from other hosts; a link lets a reader decide.
            self.notes.leave("picture-elsewhere", url, number)
            return f"[{match['text'] or url}]({url})"
        self.notes.leave("picture", url, number)
        if self.site.url:
            full = urljoin(urljoin(self.site.url, self.address.lstrip("/")), url)
            return f"[{match['text'] or url}]({full})"
        return f"*{match['text']}*" if match["text"].strip() else ""

    def link(self, match: re.Match[str], number: int) -> str:
        new = self.resolve(match["url"].strip("<>"), number)
        return str(match["text"]) if new is None else f"[{match['text']}]({new}{match['title'] or ''})"

    def anchor(self, match: re.Match[str], number: int) -> str:
        new = self.resolve(match["url"], number)
        if new is None:
            return str(match["text"])
        return f'<a{match["before"]}href="{new}"{match["after"]}>{match["text"]}</a>'

    def resolve(self, written: str, number: int) -> str | None:
        """The new address; None where there is none, which is noted."""
        url = unescape(written)
        if url.startswith("#"):
            return self.within(self.here, url[1:], url, number)
        if url.startswith("//") or url.lower().startswith(_KEPT):
            return self.elsewhere(url, number)
        if url.startswith(("jekyll-file:", "jekyll-post:")):
            return self.named(url, number)
        if _SCHEME.match(url):
            self.notes.leave("scheme", url, number)
            return None
        parts = urlsplit(urljoin(f"https://old.invalid{self.address}", url))
        if found := self.site.find(parts.path):
            return self.to(found, parts.fragment, url, number)
        self.notes.leave("link", url, number)
        return urljoin(urljoin(self.site.url, self.address.lstrip("/")), url) if self.site.url else None

    def elsewhere(self, url: str, number: int) -> str:
        """A full address: of a post that came along where it is the old site's, else as it stands."""
        if self.site.url and url.startswith(self.site.url):
            parts = urlsplit(url)
            if place := self.site.find(parts.path):
                return self.to(place, parts.fragment, url, number)
        return url

    def named(self, url: str, number: int) -> str | None:
        """What `{% link %}` and `{% post_url %}` named."""
        kind, _, name = url.partition(":")
        found = self.site.by_file.get(name) if kind == "jekyll-file" else self.site.by_name.get(name)
        if found:
            return self.to(found, "", url, number)
        self.notes.leave("link", name, number)
        return None

    def to(self, place: Place, fragment: str, url: str, number: int) -> str:
        if place.target == self.here.target:
            return self.within(place, fragment, url, number) or posixpath.basename(place.target)
        self.notes.converted["link"] += 1
        path = posixpath.relpath(place.target, posixpath.dirname(self.here.target))
        if not fragment:
            return path
        ours = place.ids.get(unquote(fragment).lower())
        if ours is None:
            self.notes.leave("anchor", url, number)
            return path
        return f"{path}#{ours}"

    def within(self, place: Place, fragment: str, url: str, number: int) -> str | None:
        ours = place.ids.get(unquote(fragment).lower())
        if ours is None:
            self.notes.leave("anchor", url, number)
            return None
        if ours != fragment:
            self.notes.converted["anchor"] += 1
        return f"#{ours}"
