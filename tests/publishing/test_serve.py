"""`kaifong serve`, with real sockets on 127.0.0.1."""

from __future__ import annotations

import http.client
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kaifong.errors import BuildError
from kaifong.publishing.server import Builds, Server, open_server

pytestmark = pytest.mark.enable_socket
KAIFONG = [sys.executable, "-u", "-c", "from kaifong.cli.main import main; main()"]


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "index.html").write_text("<body><p>Hello</p></body>")
    (tmp_path / "404.html").write_text("<p>Lost</p>")
    (tmp_path / "style.css").write_text("p{}")
    with open_server(tmp_path, "127.0.0.1", 0) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield running
        running.shutdown()


def ask(port: int, path: str, method: str = "GET") -> tuple[int, dict[str, str], bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    try:
        connection.request(method, path)
        answer = connection.getresponse()
        return answer.status, dict(answer.getheaders()), answer.read()
    finally:
        connection.close()


def test_pages_folders_and_what_is_missing(server: Server) -> None:
    port = server.server_port
    status, headers, body = ask(port, "/en/?x=1")
    assert (status, body, headers["Content-Type"]) == (200, b"<body><p>Hello</p></body>", "text/html; charset=utf-8")
    status, headers, _ = ask(port, "/en?x=1")
    assert (status, headers["Location"]) == (301, "/en/?x=1")
    assert ask(port, "/nowhere/")[::2] == (404, b"<p>Lost</p>")
    status, headers, body = ask(port, "/style.css", "HEAD")
    assert (status, headers["Content-Length"], body) == (200, "3", b"")
    assert ask(port, "/style.css", "POST")[0] == 501


def test_a_port_in_use_is_named(server: Server, tmp_path: Path) -> None:
    port = server.server_port
    with pytest.raises(BuildError, match=f"port {port} on 127.0.0.1 is in use") as caught:
        open_server(tmp_path, "127.0.0.1", port)
    assert "--port" in caught.value.mend


def test_an_address_of_nobody_is_named(tmp_path: Path) -> None:
    with pytest.raises(BuildError, match=r"no address 192\.0\.2\.1"):
        open_server(tmp_path, "192.0.2.1", 0)


def test_open_pages_hear_of_the_next_build(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<body></body>")
    builds = Builds()
    with open_server(tmp_path, "127.0.0.1", 0, builds) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        assert b'src="/.kaifong/reload.js?seen=1"' in ask(running.server_port, "/")[2]
        status, headers, script = ask(running.server_port, "/.kaifong/reload.js?seen=1")
        assert (status, headers["Content-Type"]) == (200, "text/javascript; charset=utf-8")
        assert b"location.reload" in script
        assert ask(running.server_port, "/.kaifong/reload?seen=")[2] == b"1"
        later = threading.Timer(0.2, builds.next)
        later.start()
        assert ask(running.server_port, "/.kaifong/reload?seen=1")[2] == b"2"
        later.join()
        running.shutdown()


def lines_until(process: subprocess.Popen[str], word: str) -> str:
    """What the process says up to the line with the word."""
    assert process.stdout is not None
    said = ""
    while word not in said:
        line = process.stdout.readline()
        assert line, f"ended without {word!r}: {said}"
        said += line
    return said


@pytest.mark.build
def test_serve_builds_again_on_a_save_and_keeps_the_last_good_site(hub: Path) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    process = subprocess.Popen(
        [*KAIFONG, "serve", "--root", str(hub), "--port", str(port)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        lines_until(process, f"http://127.0.0.1:{port}/")
        assert b"Oil &amp; <em>air</em>" in ask(port, "/en/stories/dawn/")[2]
        story = hub / "content/en/stories/dawn.md"
        story.write_text("---\ntitle: Dusk\nauthor: ming\n---\n\nSaved again.\n")
        lines_until(process, "Built ")
        assert b"Saved again." in ask(port, "/en/stories/dawn/")[2]
        before = ask(port, "/search-index/languages.json")[2]
        lines_until(process, "Search knows")
        assert ask(port, "/search-index/languages.json")[2] != before
        settings = (hub / "hub.yml").read_text(encoding="utf-8")
        (hub / "hub.yml").write_text("name: [\n")
        said = lines_until(process, "still stands")
        assert "hub.yml:" in said
        assert b"Saved again." in ask(port, "/en/stories/dawn/")[2]
        (hub / "hub.yml").write_text(settings, encoding="utf-8")
        lines_until(process, "Built ")
        process.send_signal(signal.SIGINT)
        assert process.wait(20) == 0
        assert process.stdout is not None
        assert "Stopped." in process.stdout.read()
    finally:
        if process.poll() is None:
            os.kill(process.pid, signal.SIGKILL)
            process.wait()
        assert process.stdout is not None
        process.stdout.close()


@pytest.mark.build
def test_a_taken_port_ends_the_command_before_it_builds(hub: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        started = time.monotonic()
        done = subprocess.run(
            [*KAIFONG, "serve", "--root", str(hub), "--port", str(port)], capture_output=True, text=True, check=False
        )
    assert done.returncode == 1
    assert f"port {port} on 127.0.0.1 is in use" in done.stderr
    assert not (hub / "site").exists()
    assert time.monotonic() - started < 30
