"""What a page of the site may load and run: the Content-Security-Policy, for each page's head and for `_headers`.

Nothing is allowed that is not named here. No page has a script that runs, or a style, within its HTML, so no hash is
needed: all scripts, sheets, pictures and search parts are files of the site itself. Sources: CSP Level 3, and the
Referrer Policy and Permissions Policy drafts of the W3C.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape

from kaifong.entries.settings import Settings
from kaifong.pages.sheets import BY_CONTENT
from kaifong.pages.site import Site

REFERRER = "strict-origin-when-cross-origin"
# The players that a click on a video puts into the page (theme/assets/kaifong.js has the same), by the video's host.
PLAYERS: Mapping[str, str] = {
    "www.youtube.com": "https://www.youtube-nocookie.com",
    "youtube.com": "https://www.youtube-nocookie.com",
    "youtu.be": "https://www.youtube-nocookie.com",
    "vimeo.com": "https://player.vimeo.com",
    "www.vimeo.com": "https://player.vimeo.com",
}
# Layouts that search: Pagefind is WebAssembly, works in a worker, and fetches the parts of its index.
SEARCHING = frozenset({"search"})


def policy(settings: Settings, layout: str) -> str:
    """The policy of a page, for `<meta http-equiv="Content-Security-Policy">`. Plain text: the caller escapes it."""
    searching = layout in SEARCHING
    return _written(_directives(settings, searching=searching))


def policy_meta(settings: Settings, layout: str) -> str:
    """The element, for pages that are whole by themselves."""
    return f'<meta http-equiv="Content-Security-Policy" content="{escape(policy(settings, layout))}">'


def files(site: Site) -> Iterator[tuple[str, str]]:
    """`_headers`, as Netlify and Cloudflare Pages read it: what a <meta> cannot say, and the policy once more.

    GitHub Pages sends no headers of one's own, so every page holds its policy too; `frame-ancestors` is lost there.
    """
    directives = {**_directives(site.hub.settings, searching=True), "frame-ancestors": ("'none'",)}
    lines = (
        "/*",
        f"  Content-Security-Policy: {_written(directives)}",
        "  X-Content-Type-Options: nosniff",
        f"  Referrer-Policy: {REFERRER}",
        "  Cross-Origin-Opener-Policy: same-origin",
        "  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
        f"/{BY_CONTENT}*",
        "  Cache-Control: public, max-age=31536000, immutable",
        "/media/*",
        "  Cache-Control: public, max-age=31536000, immutable",
    )
    yield "_headers", "\n".join(lines) + "\n"


def _directives(settings: Settings, *, searching: bool) -> dict[str, tuple[str, ...]]:
    players = sorted({PLAYERS[host] for host in settings.video_hosts if host in PLAYERS})
    found: dict[str, tuple[str, ...]] = {
        "default-src": ("'none'",),
        "script-src": ("'self'", "'wasm-unsafe-eval'") if searching else ("'self'",),
        "style-src": ("'self'",),
        # The theme's icons stand in its sheet as data: addresses.
        "img-src": ("'self'", "data:"),
        # Else who checks a page from within it cannot read the site's robots.txt, and takes it for broken.
        "connect-src": ("'self'",),
        "base-uri": ("'none'",),
        "form-action": ("'self'",),
    }
    if searching:
        found["worker-src"] = ("'self'",)
    if players:
        found["frame-src"] = tuple(players)
    return found


def _written(directives: Mapping[str, tuple[str, ...]]) -> str:
    return "; ".join(" ".join((name, *sources)) for name, sources in directives.items())
