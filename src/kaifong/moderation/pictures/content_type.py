"""What a file is by its first bytes, whatever its name says.

Sources: the formats' own specifications, and the WHATWG MIME Sniffing standard for HTML. Browsers skip white space
before markup, so we do too.
"""

from __future__ import annotations

import re

# The pictures that a hub publishes: every browser shows them and none of them can act.
IMAGES = {
    "jpg": "image/jpeg", "jpeg": "image/jpeg", "png": "image/png", "gif": "image/gif", "webp": "image/webp",
    "avif": "image/avif",
}  # fmt: skip

# By name alone: a web server sends these so that a browser runs them or the reader's machine does.
ACTING_SUFFIXES = frozenset(
    (
        "html", "htm", "xhtml", "xht", "shtml", "svg", "svgz", "xml", "xsl", "js", "mjs", "cjs", "wasm", "css",
        "swf", "jar", "exe", "dll", "msi", "bat", "cmd", "ps1", "sh", "app", "apk", "dmg", "pkg", "deb", "rpm",
        "php", "asp", "aspx", "jsp", "py", "rb", "pl", "scr", "vbs", "lnk", "iso", "hta", "mht", "mhtml",
    )
)  # fmt: skip

_MAGIC = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"%PDF-", "application/pdf"),
    (b"PK\x03\x04", "application/zip"),
    (b"\x7fELF", "application/x-executable"),
    (b"MZ", "application/x-executable"),
    (b"\xca\xfe\xba\xbe", "application/x-executable"),
    (b"\xcf\xfa\xed\xfe", "application/x-executable"),
    (b"\x00asm", "application/wasm"),
    (b"\x1f\x8b", "application/gzip"),
    (b"#!", "text/x-script"),
)
_MARKUP = re.compile(rb"<(?:\?xml|!doctype (?:html|svg)|html|head|body|script|svg|iframe|!entity)", re.IGNORECASE)
ACTING = frozenset({"text/html", "image/svg+xml", "application/x-executable", "application/wasm", "text/x-script"})


def content_type(data: bytes) -> str | None:
    """The type of the bytes, or None where nothing is known by its beginning (plain text, mostly)."""
    for magic, name in _MAGIC:
        if data.startswith(magic):
            return name
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    if data[4:8] == b"ftyp" and data[8:12] in (b"avif", b"avis"):
        return "image/avif"
    if data[4:8] == b"ftyp":
        return "video/mp4"
    start = _beginning(data[:4096])
    if _MARKUP.match(start):
        return "image/svg+xml" if b"<svg" in start.lower() else "text/html"
    return None


def _beginning(data: bytes) -> bytes:
    """The bytes without the byte order mark, white space and comments before the first markup."""
    rest = data.removeprefix(b"\xef\xbb\xbf").lstrip()
    while rest.startswith(b"<!--"):
        rest = rest.partition(b"-->")[2].lstrip()
    return rest
