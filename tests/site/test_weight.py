"""What a reader's line carries: how much, from where, and whether what comes later moves what is being read."""

from __future__ import annotations

from typing import Any

import pytest
from built_pages import BuiltPage, pages_that_show_all

pytestmark = [pytest.mark.browser, pytest.mark.build]

# Bytes over the line, heads and all, of a story that has no pictures: the page, its look, what it does.
HEAVIEST = 100_000
# The layout shift that Lighthouse still calls good is 0.1.
LARGEST_SHIFT = 0.02

SHIFTS = """() => {
    window.kfShift = 0;
    new PerformanceObserver((list) => {
        for (const one of list.getEntries()) if (!one.hadRecentInput) window.kfShift += one.value;
    }).observe({type: "layout-shift", buffered: true});
}"""
# To the foot in steps, so that all that waits below the fold is asked for; then whatever is on its way is let in.
DOWN = """async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    for (let at = 0; at < document.documentElement.scrollHeight; at += innerHeight) {
        scrollTo(0, at);
        await frame();
    }
    await Promise.all([...document.images].map((one) => one.decode().catch(() => {})));
    await document.fonts.ready;
    await frame();
    return window.kfShift;
}"""


def test_a_story_without_pictures_is_light(browser: Any, host: str, pages: tuple[BuiltPage, ...]) -> None:
    weights = {}
    for one in pages:
        if one.template == "entry story":
            pictures, weights[one.address] = _weight(browser, host + one.address)
            if pictures:
                del weights[one.address]
    assert weights, "no story of the demo hub is without pictures"
    assert max(weights.values()) < HEAVIEST, weights


def _weight(browser: Any, address: str) -> tuple[int, int]:
    """The pictures of the page's own that it shows, and the bytes that it took, as they came over the line."""
    context = browser.new_context(viewport={"width": 390, "height": 844})
    page = context.new_page()
    line = context.new_cdp_session(page)
    line.send("Network.enable")
    came: list[float] = []
    line.on("Network.loadingFinished", lambda one: came.append(one["encodedDataLength"]))
    page.goto(address, wait_until="networkidle")
    pictures = page.locator("main img").count()
    context.close()
    return pictures, int(sum(came))


@pytest.mark.parametrize("width", [390, 1200])
def test_nothing_moves_what_is_being_read(width: int, browser: Any, host: str, pages: tuple[BuiltPage, ...]) -> None:
    context = browser.new_context(viewport={"width": width, "height": 844})
    context.add_init_script(f"({SHIFTS})()")
    page = context.new_page()
    moved = {}
    for one in pages_that_show_all(pages):
        page.goto(host + one.address)
        if (shift := page.evaluate(DOWN)) >= LARGEST_SHIFT:
            moved[one.address] = shift
    context.close()
    assert moved == {}


def test_a_picture_without_a_size_would_be_seen_to_move(browser: Any, host: str) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844})
    context.add_init_script(f"({SHIFTS})()")
    page = context.new_page()
    page.goto(f"{host}en/stories/kitchen-sink/")
    picture = "Object.assign(new Image(), {src: '../../../assets/kaifong-mark.svg', width: 300})"
    page.evaluate(f"document.querySelector('.kf-prose').prepend({picture})")
    page.evaluate(DOWN)
    page.wait_for_function(f"window.kfShift >= {LARGEST_SHIFT}")
    context.close()
