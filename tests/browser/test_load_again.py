"""`kaifong serve`: an open page loads again by itself when a new build stands, under the policy that pages have."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest

from kaifong.entries.hub import load
from kaifong.pages.policy import policy_meta
from kaifong.publishing.server import Builds, open_server

pytestmark = [pytest.mark.browser, pytest.mark.enable_socket]
REPOSITORY = Path(__file__).parent.parent.parent


def test_an_open_page_loads_again_under_its_own_policy(tmp_path: Path, page: Any) -> None:
    head = f"<!doctype html><title>Hub</title>{policy_meta(load(REPOSITORY).settings, 'entry')}"
    file = tmp_path / "index.html"
    file.write_text(f"{head}<body><p>Before</p></body>", encoding="utf-8")
    refused: list[str] = []
    page.on("console", lambda message: refused.append(message.text) if "Policy" in message.text else None)
    builds = Builds()
    with open_server(tmp_path, "127.0.0.1", 0, builds) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        try:
            page.goto(f"http://127.0.0.1:{running.server_port}/")
            assert page.inner_text("p") == "Before"
            for word in ("After", "Later still"):
                file.write_text(f"{head}<body><p>{word}</p></body>", encoding="utf-8")
                builds.next()
                page.get_by_text(word).wait_for()
            page.goto("about:blank")
        finally:
            running.shutdown()
    assert refused == []
