"""How soon a saved edit is served, and seen: `kaifong serve`, an open page in a real browser, and a stopwatch.

From the moment that the file is written: until the page's own address gives the new words, and until an open browser
shows them, which loads the page again by itself. Where there is no Chromium, only the first is measured.
"""

from __future__ import annotations

import http.client
import os
import re
import shutil
import signal
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from edits import STORY
from peers import BIN, DAY

ADDRESS = "/en/stories/road-00004/"
PATIENCE = 60.0  # seconds until we give up
LOOK = 0.01
REST = 6.0  # seconds between two saves: longer than what a build leaves for later takes


def measure_serving(hub: Path, edits: int) -> dict[str, list[float]]:
    """Seconds for each of so many edits: `served`, and `seen` (empty without a browser)."""
    served: list[float] = []
    seen: list[float] = []
    with _served(hub) as port, _open_page(port) as page:
        for number in range(edits):
            time.sleep(REST)
            word = f"serving-{number}-{os.getpid()}"
            found: list[float] = []
            looking = threading.Thread(target=_poll, args=(port, word, found))
            with (hub / STORY).open("a", encoding="utf-8") as file:
                file.write(f"\nThe word is {word}.\n")
            saved = time.perf_counter()
            looking.start()
            if page is not None:
                page.get_by_text(word).wait_for(state="attached", timeout=PATIENCE * 1000)
                seen.append(time.perf_counter() - saved)
            looking.join()
            if not found:
                raise RuntimeError(f"an edit was not served within {PATIENCE:.0f} s")
            served.append(found[0] - saved)
    return {"served": served, "seen": seen}


@contextmanager
def _served(hub: Path) -> Iterator[int]:
    """`kaifong serve` with its first build done; gives its port."""
    process = subprocess.Popen(
        [str(BIN / "kaifong"), "serve", "--port", "0"],
        cwd=hub,
        env={**os.environ, **DAY, "PYTHONUNBUFFERED": "1"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert process.stdout is not None
    said = ""
    try:
        while (port := re.search(r"http://127\.0\.0\.1:(\d+)/", said)) is None:
            line = process.stdout.readline()
            if not line:
                raise RuntimeError(f"kaifong serve ended:\n{said}")
            said += line
        threading.Thread(target=process.stdout.read, daemon=True).start()  # or it waits for a reader
        yield int(port[1])
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(PATIENCE)


@contextmanager
def _open_page(port: int) -> Iterator[Any]:
    """The post, open in a browser; None where there is none."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        yield None
        return
    program = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    if program is None:
        yield None
        return
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page()
        page.goto(f"http://127.0.0.1:{port}{ADDRESS}")
        yield page
        browser.close()


def _poll(port: int, word: str, found: list[float]) -> None:
    until = time.perf_counter() + PATIENCE
    while time.perf_counter() < until:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
        try:
            connection.request("GET", ADDRESS)
            text = connection.getresponse().read()
        except OSError:
            text = b""
        finally:
            connection.close()
        if word.encode() in text:
            found.append(time.perf_counter())
            return
        time.sleep(LOOK)
