"""HTTP: a connection's thread reads a request, has it answered, and writes the answer or what a fault makes of it."""

from __future__ import annotations

import gzip
import http.server
import json
import socket
import struct
import sys
import traceback
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from . import answering, attachments, git_http
from .faults import BUSY, GRAPHQL, MESSAGES, Fault

if TYPE_CHECKING:
    from .running import Server


class Listener(http.server.ThreadingHTTPServer):
    """Remembers open connections, so that closing the server closes them."""

    daemon_threads = False

    def __init__(self, server: Server) -> None:
        self.github = server
        self.open: set[socket.socket] = set()
        super().__init__(("127.0.0.1", 0), Connection)

    def process_request(self, request: Any, client_address: Any) -> None:
        self.open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        self.open.discard(request)
        super().shutdown_request(request)

    def hang_up(self) -> None:
        for one in list(self.open):
            try:
                one.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue  # The client was quicker.

    def handle_error(self, *_: Any) -> None:
        """A client that went away is no fault of the server; anything else is."""
        broken = sys.exc_info()[1]
        if not isinstance(broken, (ConnectionError, TimeoutError)):
            self.github.violations.append(f"the server broke: {''.join(traceback.format_exception(broken))}")


class Connection(http.server.BaseHTTPRequestHandler):
    """One client's connection."""

    protocol_version = "HTTP/1.1"
    wbufsize = -1
    disable_nagle_algorithm = True
    server: Listener

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Says nothing: `server.calls` remembers."""

    def body(self) -> bytes:
        if "chunked" in self.headers.get("Transfer-Encoding", ""):
            data = b""
            while size := int(self.rfile.readline().split(b";")[0], 16):
                data += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
        else:
            data = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        return data

    def answer(self) -> None:
        """Answers any method."""
        github, sent = self.server.github, self.body()
        path = urlsplit(self.path).path
        github.wait()
        github.faults.race(self.command, unquote(path), after=False)
        fault = github.faults.due(self.command, unquote(path))
        if fault and fault.before:
            github.note(self.command, path, fault.status, None)
            self.fail(fault)
            return
        if ".git/" in path:
            status, headers, data = git_http.answer(github, self.command, self.path, dict(self.headers), sent)
        elif path.startswith(("/user-attachments/", "/signed/")):
            status, headers, data = attachments.answer(github.state, self.path)
        else:
            if self.headers.get("Content-Encoding") == "gzip":
                sent = gzip.decompress(sent)
            status, headers, value = answering.answer(github, self.command, self.path, dict(self.headers), sent)
            data = b"" if value is None else json.dumps(value).encode()
        github.faults.race(self.command, unquote(path), after=True)
        if fault:
            self.fail(fault, data)
        else:
            self.send(status, headers, data)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = answer  # noqa: N815 (http.server's names)

    def send(self, status: int, headers: dict[str, str], data: bytes, *, announced: int | None = None) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if "Content-Type" not in headers:
            self.send_header("Content-Type", "application/json; charset=utf-8")
        self.send_header("Content-Length", str(len(data) if announced is None else announced))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)

    def fail(self, fault: Fault, data: bytes = b'{"message": "a long answer"}') -> None:
        """What the client sees of a fault."""
        if fault.kind in GRAPHQL:
            told = json.loads(data).get("data") if fault.kind == "partial" else None
            lost = [{"message": BUSY, "path": [name]} for name in told or ()] or [{"message": BUSY}]
            self.send(200, {}, json.dumps({"data": told and dict.fromkeys(told), "errors": lost}).encode())
            return
        if fault.status:
            body = json.dumps({"message": MESSAGES[fault.kind], "documentation_url": "https://docs.github.com/rest"})
            headers = {"Retry-After": str(fault.retry_after)} if fault.kind in ("429", "secondary") else {}
            self.send(fault.status, headers | {"X-RateLimit-Remaining": "900"}, body.encode())
            return
        self.close_connection = True
        if fault.kind == "timeout":
            self.server.github.closing.wait(self.server.github.hold)
        elif fault.kind == "half":
            self.send(200, {"Connection": "close"}, data[: len(data) // 2], announced=max(len(data), 1))
        elif fault.kind == "truncated":
            self.send(200, {"Connection": "close"}, data[: max(len(data) // 2, 1)] or b"{")
        else:
            # No lingering: the system answers what is still coming with a reset.
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
