"""A small server for one's own machine: sends the site as it stands, and tells open pages to load again."""

from __future__ import annotations

import errno
import shutil
import threading
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from kaifong.errors import BuildError
from kaifong.publishing.served_file import content_type, served_file

# A page asks here whether there is a newer build; the answer comes when there is one, or after WAIT seconds.
RELOAD = "/.kaifong/reload"
WAIT = 25.0
# A file of its own: the pages' policy lets no script run that stands within them.
SCRIPT = "/.kaifong/reload.js"
_CODE = f"""let seen = new URL(import.meta.url).searchParams.get("seen");
for (;;) {{
  try {{
    const answer = await fetch("{RELOAD}?seen=" + seen);
    const number = await answer.text();
    if (answer.ok && number !== seen) {{
      location.reload();
      break;
    }}
  }} catch {{
    await new Promise((again) => setTimeout(again, 2000));
  }}
}}
""".encode()


class Builds:
    """The number of the build that stands; who waits for the next one is told."""

    def __init__(self) -> None:
        self._number = 1
        self._changed = threading.Condition()

    def next(self) -> None:
        """A new build stands."""
        with self._changed:
            self._number += 1
            self._changed.notify_all()

    @property
    def number(self) -> int:
        """The number of the build that stands."""
        return self._number

    def after(self, seen: str) -> int:
        """The number of the build that stands; where it is the one seen already, waits a while for the next."""
        with self._changed:
            if seen == str(self._number):
                self._changed.wait(WAIT)
            return self._number


class Server(ThreadingHTTPServer):
    """Serves one site folder. `builds` is to be told of each new build; None where pages shall not load again."""

    daemon_threads = True
    # Else a second `kaifong serve` would silently share the port where the system allows it.
    allow_reuse_port = False

    def __init__(self, site: Path, host: str, port: int, builds: Builds | None) -> None:
        self.site = site
        self.builds = builds
        super().__init__((host, port), Handler)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A reader that went away is no error; anything else is said."""
        import sys

        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


class Handler(BaseHTTPRequestHandler):
    """Answers GET and HEAD."""

    server: Server
    protocol_version = "HTTP/1.1"
    server_version = "kaifong"
    sys_version = ""

    def do_GET(self) -> None:
        """Sends a file, or the site's 404 page."""
        path, _, query = self.path.partition("?")
        if path == RELOAD and self.server.builds is not None:
            number = self.server.builds.after(query.removeprefix("seen="))
            self._send(HTTPStatus.OK, str(number).encode(), "text/plain")
            return
        if path == SCRIPT and self.server.builds is not None:
            self._send(HTTPStatus.OK, _CODE, content_type(Path(SCRIPT)))
            return
        found = served_file(self.server.site, path)
        if found.redirect is not None:
            self.send_response(HTTPStatus.MOVED_PERMANENTLY)
            self.send_header("Location", found.redirect + (f"?{query}" if query else ""))
            self.send_header("Content-Length", "0")
            self.end_headers()
        elif found.file is not None:
            self._send_file(HTTPStatus.OK, found.file)
        else:
            missing = self.server.site / "404.html"
            if missing.is_file():
                self._send_file(HTTPStatus.NOT_FOUND, missing)
            else:
                self._send(HTTPStatus.NOT_FOUND, b"There is no such page.\n", "text/plain; charset=utf-8")

    do_HEAD = do_GET  # noqa: N815 - the name is http.server's

    def _send_file(self, status: HTTPStatus, file: Path) -> None:
        kind = content_type(file)
        if kind.startswith("text/html") and self.server.builds is not None:
            # The number first: of a build that ends while the file is read, the page hears at once.
            asks = f'<script type="module" src="{SCRIPT}?seen={self.server.builds.number}"></script></body>'
            self._send(status, file.read_bytes().replace(b"</body>", asks.encode(), 1), kind)
            return
        with file.open("rb") as opened:
            self._head(status, kind, file.stat().st_size)
            if self.command != "HEAD":
                shutil.copyfileobj(opened, self.wfile)

    def _send(self, status: HTTPStatus, body: bytes, kind: str) -> None:
        self._head(status, kind, len(body))
        if self.command != "HEAD":
            self.wfile.write(body)

    def _head(self, status: HTTPStatus, kind: str, length: int) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(length))
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.end_headers()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name is http.server's
        """Nothing: a person watches for builds here, not for each picture."""


def open_server(site: Path, host: str, port: int, builds: Builds | None = None) -> Server:
    """A server that listens.

    Args:
        port: 0 for a free one.
        builds: where given, open pages ask for it and load again at every new build.

    Raises:
        BuildError: the port is taken or may not be used, or the host is none of this machine's.
    """
    try:
        return Server(site, host, port, builds)
    except OSError as wrong:
        if wrong.errno == errno.EADDRINUSE:
            seen = f"port {port} on {host} is in use by another program"
            mend = f"choose another with --port {port + 1 if port < 65535 else 8000}, or stop that program"
        elif wrong.errno in {errno.EACCES, errno.EPERM}:
            seen = f"port {port} may not be used: ports below 1024 are the administrator's"
            mend = "choose one from 1024 up, such as --port 8000"
        else:
            seen = f"this machine has no address {host} to serve at ({wrong.strerror or wrong})"
            mend = "leave --host out, or name an address of this machine"
        raise BuildError(seen, mend=mend) from None
