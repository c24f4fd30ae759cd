"""Videos: links until they are clicked, then a player without cookies, in a frame that can do little else."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from kaifong.pages import policy

pytestmark = pytest.mark.browser

SCRIPT = Path(policy.__file__).parent / "theme" / "assets" / "kaifong.js"
PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title>
<link rel="icon" href="data:,"><script type="module" src="/kaifong.js"></script></head><body>
<p class="kf-video"><a class="kf-video__link" href="{address}">The night ride</a></p></body></html>"""
PLAYED = {
    "https://www.youtube.com/watch?list=a&v=abcdefghijk&t=9": "https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1",
    "https://youtu.be/abcdefghijk?si=tracked": "https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1",
    "https://www.youtube.com/shorts/abcdefghijk": "https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1",
    "https://vimeo.com/123456789": "https://player.vimeo.com/video/123456789?dnt=1&autoplay=1",
    "https://vimeo.com/123456789/0af1b2c3d4": "https://player.vimeo.com/video/123456789?h=0af1b2c3d4&dnt=1&autoplay=1",
}


@pytest.fixture
def watched(browser: Any) -> Any:
    """A page with one video, and the addresses that it asked for."""
    context = browser.new_context()
    page = context.new_page()
    asked: list[str] = []

    def answer(route: Any) -> None:
        url = route.request.url
        asked.append(url)
        if url.endswith("/kaifong.js"):
            route.fulfill(body=SCRIPT.read_text("utf-8"), content_type="text/javascript")
        elif url.startswith("http://hub.test/"):
            route.fulfill(body=PAGE.format(address=watched_address[0]), content_type="text/html")
        else:
            route.fulfill(body="<p>a player</p>", content_type="text/html")

    watched_address = [""]
    context.route("**/*", answer)

    def opened(address: str) -> tuple[Any, list[str]]:
        watched_address[0] = address
        page.goto("http://hub.test/")
        return page, asked

    yield opened
    context.close()


@pytest.mark.parametrize("address", PLAYED)
def test_a_click_loads_the_player_and_nothing_before_it(watched: Any, address: str) -> None:
    page, asked = watched(address.replace("&", "&amp;"))
    assert page.locator(".kf-video a").get_attribute("href") == address, "a link for whoever has no JavaScript"
    assert not [one for one in asked if "hub.test" not in one]
    page.click(".kf-video a")
    frame = page.locator(".kf-video iframe")
    assert frame.get_attribute("src") == PLAYED[address]
    assert frame.get_attribute("title") == "The night ride"
    assert frame.get_attribute("referrerpolicy") == "strict-origin-when-cross-origin"
    assert "allow-top-navigation" not in frame.get_attribute("sandbox")
    assert "camera" not in frame.get_attribute("allow")
    assert page.evaluate("document.activeElement.tagName") == "IFRAME"


def test_a_host_without_a_player_stays_a_link(watched: Any) -> None:
    page, asked = watched("https://video.example/1")
    page.click(".kf-video a")
    page.wait_for_url("https://video.example/1")
    assert asked[-1] == "https://video.example/1"


def test_the_policy_lets_in_exactly_the_script_s_players() -> None:
    players = set(re.findall(r"`(https://[a-z.-]+)/", SCRIPT.read_text("utf-8")))
    assert players == set(policy.PLAYERS.values())
