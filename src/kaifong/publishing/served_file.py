"""Which file of a site a request means: never one outside it, whatever the path or a symlink says."""

from __future__ import annotations

import mimetypes
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, unquote

# Where the system's table is missing or old. Text is UTF-8 and says so; the rest as IANA has it.
TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".xml": "application/xml",
    ".svg": "image/svg+xml",
    ".webp": "image/webp",
    ".ics": "text/calendar; charset=utf-8",
    ".wasm": "application/wasm",
    ".txt": "text/plain; charset=utf-8",
    ".webmanifest": "application/manifest+json",
}


@dataclass(frozen=True)
class Served:
    """The answer to a path: a file to send, or, where `redirect` is given, the path to ask for instead."""

    file: Path | None
    redirect: str | None = None


def served_file(site: Path, path: str) -> Served:
    """What stands at a request's path (without its query), as static hosts have it: a folder is its index.html."""
    name = unquote(path, errors="replace")
    parts = [part for part in name.split("/") if part]
    if "\0" in name or "\\" in name or any(part.startswith(".") for part in parts):
        return Served(None)
    try:
        return _found(site.resolve(), parts, folder=path.endswith("/"))
    except (OSError, RuntimeError):  # a name that is too long, a right that is missing, symlinks in a circle
        return Served(None)


def _found(site: Path, parts: list[str], *, folder: bool) -> Served:
    file = site.joinpath(*parts).resolve()
    if not file.is_relative_to(site):
        return Served(None)
    if file.is_dir():
        if not folder:
            return Served(None, "/" + "/".join(quote(part) for part in parts) + "/")
        file = (file / "index.html").resolve()
    elif folder:
        return Served(None)
    return Served(file if file.is_file() and file.is_relative_to(site) else None)


def content_type(file: Path) -> str:
    """The media type that a static host would send."""
    return TYPES.get(file.suffix.lower()) or mimetypes.guess_type(file.name)[0] or "application/octet-stream"
