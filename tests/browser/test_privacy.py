"""The privacy page is true: what a browser loads, stores and sends is what the page says, and nothing more."""

from __future__ import annotations

import re
import shutil
import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from kaifong.publishing.build import build
from kaifong.publishing.server import open_server

pytestmark = [pytest.mark.browser, pytest.mark.build]

REPOSITORY = Path(__file__).parent.parent.parent
STORY = """\
---
title: A film of the bench
author: oskar-lind
date: 2026-10-01
---

[A film of the bench](https://www.youtube.com/watch?v=abcdefghijk)

![Elsewhere](https://tracker.example/pixel.png)
"""
PAGES = (
    "",
    "en/",
    "en/stories/film/",
    "en/stories/",
    "members/oskar-lind/",
    "zh-Hant/search/?q=bench",
    "ja/privacy/",
)
KEPT = """async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map((one) => one.name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
})"""
NOTHING = {"local": [], "session": [], "databases": [], "caches": [], "workers": 0}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the demo hub's people and rules, with one story that has a video and a picture of elsewhere."""
    folder = tmp_path_factory.mktemp("privacy")
    hub = folder / "hub"
    hub.mkdir()
    shutil.copy(REPOSITORY / "hub.yml", hub)
    shutil.copytree(REPOSITORY / "guidelines", hub / "guidelines")
    shutil.copytree(REPOSITORY / "content/members", hub / "content/members")
    story = hub / "content/en/stories/film.md"
    story.parent.mkdir(parents=True)
    story.write_text(STORY, encoding="utf-8")
    build(hub, folder / "site", date(2026, 11, 21), 1)
    with open_server(folder / "site", "127.0.0.1", 0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture
def asked(page: Any, site: str) -> list[str]:
    """The addresses that the page asks of anybody but the site; none of them is answered."""
    found: list[str] = []

    def stop(route: Any) -> None:
        found.append(route.request.url)
        route.abort()

    page.route(lambda url: not url.startswith((site, "blob:", "data:")), stop)
    return found


def test_reading_loads_and_keeps_nothing(page: Any, site: str, asked: list[str]) -> None:
    headers: list[str] = []
    page.on("response", lambda answer: headers.extend(answer.headers))
    for path in PAGES:
        assert page.goto(site + path).ok, path
        page.wait_for_load_state("networkidle")
        assert page.evaluate(KEPT) == NOTHING, path
        assert page.locator("meta[http-equiv=Content-Security-Policy]").count() == 1, path
    assert asked == []
    assert page.context.cookies() == []
    assert "set-cookie" not in headers


def test_what_is_stored_is_what_the_page_names(page: Any, site: str) -> None:
    page.goto(f"{site}en/privacy/")
    named = page.locator(".kf-facts-told code").all_inner_texts()
    page.click("[data-kf-scheme]")
    assert page.evaluate(KEPT) == NOTHING | {"local": named}
    assert named == ["kaifong.scheme"]


def test_a_video_reaches_only_hosts_that_the_page_names(page: Any, site: str, asked: list[str]) -> None:
    page.goto(f"{site}en/privacy/")
    said = page.locator(".kf-page").inner_text()
    page.goto(f"{site}en/stories/film/")
    assert asked == []
    page.click(".kf-video a")
    page.wait_for_selector("iframe")
    page.wait_for_load_state("networkidle")
    hosts = {urlsplit(one).hostname for one in asked}
    assert hosts == {"www.youtube-nocookie.com"}
    assert all(str(host) in said for host in hosts)
    assert set(re.findall(r"[\w.-]+\.com\b", said.partition("Videos are links")[2].partition("\n")[0])) >= hosts


def test_search_tells_nobody_what_is_looked_for(page: Any, site: str, asked: list[str]) -> None:
    page.goto(f"{site}en/search/")
    seen: list[str] = []
    page.on("request", lambda one: seen.append(f"{one.url} {one.post_data or ''}"))
    page.fill("input[type=search]", "zebracrossing")
    page.wait_for_load_state("networkidle")
    assert asked == []
    # The words stand in the address of the page itself, and in no request.
    assert [one for one in seen if "zebracrossing" in one and "/search/" not in one] == []
