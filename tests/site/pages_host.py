"""A host for tests that sends a built site as GitHub Pages sends it: compressed, kept ten minutes, its own 404 page.

No header that Pages would not send: what a page needs, such as its policy, has to stand in the page.
"""

from __future__ import annotations

import gzip
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from hashlib import sha256
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from kaifong.publishing.served_file import content_type, served_file

# What Pages' network compresses, by the beginning of the media type; pictures and archives go as they are.
COMPRESSED = ("text/", "application/json", "application/xml", "application/manifest", "application/wasm", "image/svg")
# Seconds that Pages lets a browser keep anything, pages and assets alike.
KEPT = 600


@cache
def _sent(file: Path) -> tuple[bytes, bytes | None, str]:
    """A file's bytes, the same compressed where Pages does so, and its tag. A built site does not change."""
    plain = file.read_bytes()
    tag = f'"{sha256(plain).hexdigest()[:16]}"'
    if not content_type(file).startswith(COMPRESSED):
        return plain, None, tag
    return plain, gzip.compress(plain, 6, mtime=0), tag


class _Host(ThreadingHTTPServer):
    """One site."""

    daemon_threads = True

    def __init__(self, site: Path) -> None:
        self.site = site
        super().__init__(("127.0.0.1", 0), _Handler)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that hangs up in the middle is no error of ours; anything else is said."""
        import sys

        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    """Answers GET and HEAD."""

    server: _Host
    protocol_version = "HTTP/1.1"
    server_version = "GitHub.com"
    sys_version = ""

    def do_GET(self) -> None:
        """A file, the way to a folder's page, or the 404 page with its status."""
        found = served_file(self.server.site, self.path.partition("?")[0])
        if found.redirect is not None:
            self.send_response(HTTPStatus.MOVED_PERMANENTLY)
            self.send_header("Location", found.redirect)
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        missing = found.file is None
        self._send(found.file or self.server.site / "404.html", HTTPStatus.NOT_FOUND if missing else HTTPStatus.OK)

    do_HEAD = do_GET  # noqa: N815 - the name is http.server's

    def _send(self, file: Path, status: HTTPStatus) -> None:
        plain, small, tag = _sent(file)
        if status == HTTPStatus.OK and self.headers.get("If-None-Match") == tag:
            self.send_response(HTTPStatus.NOT_MODIFIED)
            self.end_headers()
            return
        compress = small is not None and "gzip" in self.headers.get("Accept-Encoding", "")
        body = small if compress and small is not None else plain
        self.send_response(status)
        self.send_header("Content-Type", content_type(file))
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", f"max-age={KEPT}")
        self.send_header("ETag", tag)
        self.send_header("Access-Control-Allow-Origin", "*")
        if small is not None:
            self.send_header("Vary", "Accept-Encoding")
        if compress:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name is http.server's
        """Nothing: tests look at what the browser saw."""


@contextmanager
def hosted(site: Path) -> Iterator[str]:
    """Serves a built site; gives its address, with a slash at the end."""
    with _Host(site) as host:
        threading.Thread(target=host.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{host.server_port}/"
        host.shutdown()
