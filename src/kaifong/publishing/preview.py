"""One built page as one file that asks nobody for anything: to look at before a pull request is merged.

What stands around the text is the site's own; what would reach out (scripts, feeds, players) is taken out, and a
policy in the file itself forbids the rest. Links lead to the hub as it stands on line.
"""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass
from html import escape
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

POLICY = (
    "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline';"
    " form-action 'none'; base-uri 'none'"
)
# A page of a hub has pictures of at most 1 MB each, and the style sheets take 200 KB: beyond this, pictures are left
# out. An artifact of fifty entries stays one that a telephone can fetch.
LARGEST_FILE = 3_000_000
LARGEST_PAGE = 12_000_000

# With all that stands in them: what acts, loads or sends. Style sheets stand in files of their own on our pages.
_DROPPED = frozenset(
    ("script", "noscript", "iframe", "object", "embed", "form", "template", "video", "audio", "base")
)
_VOID_DROPPED = frozenset(("embed", "base", "source", "track"))
_TYPES = {
    ".css": "text/css",
    ".gif": "image/gif",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".webp": "image/webp",
    ".avif": "image/avif",
    ".woff2": "font/woff2",
    ".woff": "font/woff",
}
_URL = re.compile(r"""url\(\s*(?P<quote>["']?)(?P<address>[^"')]+)(?P=quote)\s*\)""")
_IMPORT = re.compile(r"@import\s[^;]*;")
_STYLE_END = re.compile(r"</(?=style)", re.IGNORECASE)


@dataclass(frozen=True)
class Notice:
    """The line at the top that says what this is. Plain text; `link` is where the pull request is, or None."""

    text: str
    link: str | None = None


def preview(site: Path, address: str, notice: Notice, home: str | None) -> str | None:
    """A built page with everything that it shows within it; None where the site has no such page.

    Args:
        site: a built site's folder.
        address: the page's, site-relative, with a trailing slash: `en/stories/dawn-ride/`.
        home: where the hub stands on line, with a trailing slash; None where that is not known: links lead nowhere.
    """
    page = site / address / "index.html"
    if page.is_symlink() or not page.is_file():
        return None
    writer = _Page(site, address, notice, home)
    writer.feed(page.read_text("utf-8"))
    writer.close()
    return "".join(writer.out)


class _Page(HTMLParser):
    """Writes a page as it is read, without what reaches out."""

    def __init__(self, site: Path, address: str, notice: Notice, home: str | None) -> None:
        super().__init__(convert_charrefs=False)
        self.out: list[str] = []
        self._site = site.resolve()
        self._address = address
        self._notice = notice
        self._home = home
        self._within: list[str] = []
        self._left = LARGEST_PAGE

    def handle_decl(self, decl: str) -> None:
        self.out.append(f"<!{decl}>")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _DROPPED:
            if tag not in _VOID_DROPPED:
                self._within.append(tag)
            return
        if self._within or tag in _VOID_DROPPED:
            return
        given = {name: value or "" for name, value in attrs}
        if tag == "link":
            if given.get("rel") == "stylesheet":
                self.out.append(self._sheet(given.get("href", "")))
            return
        if tag == "meta" and ("http-equiv" in given or "property" in given):
            return
        self.out.append(self._tag(tag, attrs))
        if tag == "head":
            self.out.append(f'<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{POLICY}">')
            self.out.append('<meta name="robots" content="noindex">')
        elif tag == "body":
            self.out.append(self._banner())

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _DROPPED and tag not in _VOID_DROPPED:
            return  # `<script/>` within SVG has no end of its own
        before = len(self.out)
        self.handle_starttag(tag, attrs)
        if len(self.out) > before and self.out[-1].endswith(">") and tag not in ("link", "meta"):
            self.out[-1] = self.out[-1][:-1] + "/>"

    def handle_endtag(self, tag: str) -> None:
        if self._within:
            if tag == self._within[-1]:
                self._within.pop()
            return
        if tag not in _DROPPED:
            self.out.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        if not self._within:
            self.out.append(data.replace("<", "&lt;"))  # as of a comment that never ends

    def handle_entityref(self, name: str) -> None:
        self.handle_data(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self.handle_data(f"&#{name};")

    def _tag(self, tag: str, attrs: list[tuple[str, str | None]]) -> str:
        kept: list[str] = []
        for name, value in attrs:
            if name.startswith("on") or name in ("srcset", "sizes", "ping", "integrity", "crossorigin", "action"):
                continue
            shown = value
            if name == "src" and value is not None:
                shown = self._inlined(value) if tag == "img" else None
                if shown is None:
                    continue
            elif name in ("href", "xlink:href") and value is not None:
                shown = self._led(value)
            elif name == "poster":
                continue
            elif name == "style" and value is not None:
                shown = self._css(value, self._address)
            kept.append(name if shown is None else f'{name}="{escape(shown, quote=True)}"')
        return f"<{' '.join([tag, *kept])}>"

    def _banner(self) -> str:
        text = escape(self._notice.text)
        link = self._notice.link
        shown = f'<a href="{escape(link, quote=True)}" style="color:inherit">{text}</a>' if link else text
        return (
            '<p style="margin:0;padding:.6em 1em;background:#5a3e00;color:#fff;font:16px/1.4 sans-serif;'
            f'text-align:center">{shown}</p>'
        )

    def _led(self, value: str) -> str:
        """Where a link leads from the file: within the page, to the hub on line, or out."""
        if value.startswith("#") or urlsplit(value).scheme:
            return value
        return urljoin(self._home + self._address, value) if self._home else "#"

    def _inlined(self, value: str) -> str | None:
        """A file of the site as a `data:` address; None where it is none, or too large."""
        return self._data(value, self._address)

    def _sheet(self, href: str) -> str:
        found = self._file(href, self._address)
        if found is None:
            return ""
        folder = found.relative_to(self._site).parent.as_posix() + "/"
        text = self._css(found.read_text("utf-8"), folder)
        return f"<style>{_STYLE_END.sub('<', text)}</style>"

    def _css(self, text: str, folder: str) -> str:
        def put(found: re.Match[str]) -> str:
            data = found["address"] if found["address"].startswith("data:") else self._data(found["address"], folder)
            return f'url("{data}")' if data else "none"

        return _URL.sub(put, _IMPORT.sub("", text))

    def _data(self, value: str, folder: str) -> str | None:
        if value.startswith("data:"):
            return value
        found = self._file(value, folder)
        if found is None or found.suffix.lower() not in _TYPES:
            return None
        size = found.stat().st_size
        if size > LARGEST_FILE or size > self._left:
            return None
        self._left -= size
        return f"data:{_TYPES[found.suffix.lower()]};base64,{base64.b64encode(found.read_bytes()).decode('ascii')}"

    def _file(self, value: str, folder: str) -> Path | None:
        """The site's own file behind an address; None for what is elsewhere or not there."""
        parts = urlsplit(value)
        if parts.scheme or parts.netloc or not parts.path:
            return None
        found = (self._site / folder / unquote(parts.path)).resolve()
        return found if found.is_relative_to(self._site) and found.is_file() else None
