"""A phone with a keyboard: every control is reached, seen and worked without a finger on the screen."""

from __future__ import annotations

from typing import Any

import pytest
from built_pages import BuiltPage, pages_that_show_all

pytestmark = [pytest.mark.browser, pytest.mark.build]

PHONE = {"width": 390, "height": 844}
# More stops than any page has: who comes this far is in a trap.
LONGEST = 600

# What Tab should stop at: all that can be focused and is seen, in the order of the document. Of radio buttons of one
# name a browser stops at one. How each looks before it has the focus is kept, with what stands around it.
EXPECTED = """() => {
    const seen = (one) => one.checkVisibility({visibilityProperty: true}) && one.getClientRects().length > 0;
    const names = new Set();
    const alone = (one) => one.type !== "radio" || (!names.has(one.name) && names.add(one.name));
    const stops = [...document.querySelectorAll(
        "a[href], button, input, select, textarea, summary, video[controls], audio[controls], iframe, [tabindex]")]
        .filter((one) => one.tabIndex >= 0 && !one.disabled && seen(one) && alone(one));
    const around = (one) => {
        const found = [...(one.labels ?? [])];
        for (let it = one; it && it.tagName !== "MAIN" && found.length < 6; it = it.parentElement) found.push(it);
        return one.type === "radio" ? [...found, ...one.parentElement.children] : found;
    };
    // A browser's own ring calls itself one pixel wide, and is drawn wider.
    const ring = (style) => style.outlineStyle !== "auto"
        && (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2)
        ? style.boxShadow : `${style.outline} ${style.boxShadow}`;
    const look = (one) => around(one).flatMap((it) => [null, "::before", "::after"]
        .map((part) => ring(getComputedStyle(it, part)))).join("|");
    window.kf = {stops, look, before: stops.map(look)};
    return stops.length;
}"""
# Where the focus is now, and what is wrong with it there.
STOP = """() => {
    const {stops, look, before} = window.kf;
    const one = document.activeElement;
    if (!one || one === document.body) return null;
    const place = stops.findIndex((stop) =>
        stop === one || (one.type === "radio" && stop.type === "radio" && stop.name === one.name));
    if (place < 0) return {place, name: `${one.tagName}.${one.className}`};
    const box = one.getBoundingClientRect();
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    const at = (across, down) =>
        document.elementFromPoint(left + (right - left) * across, top + (bottom - top) * down);
    const own = (it) => it && (one.contains(it) || it.contains(one) || [...(one.labels ?? [])].includes(it));
    // What is drawn by its label, such as a tab, is itself no larger than a dot.
    const drawn = box.width < 3 || box.height < 3 || getComputedStyle(one).opacity === "0";
    return {
        place,
        name: `${one.tagName} “${(one.getAttribute("aria-label") ?? one.textContent).trim().slice(0, 30)}”`,
        marked: look(one) !== before[place],
        seen: drawn || (right > left && bottom > top
            && [[0.5, 0.5], [0.1, 0.5], [0.5, 0.1], [0.9, 0.9], [0.05, 0.05]].some(([x, y]) => own(at(x, y)))),
    };
}"""


def test_tab_reaches_all_that_can_be_worked_in_its_order_and_shows_where_it_is(
    browser: Any, host: str, pages: tuple[BuiltPage, ...]
) -> None:
    wrong = []
    context = browser.new_context(viewport=PHONE, reduced_motion="reduce")
    page = context.new_page()
    for one in pages_that_show_all(pages):
        page.goto(host + one.address)
        stops = page.evaluate(EXPECTED)
        places: list[int] = []
        for _ in range(LONGEST):
            page.keyboard.press("Tab")
            stop = page.evaluate(STOP)
            if stop is None or stop["place"] in places[:1]:
                break  # round to the beginning
            places.append(stop["place"])
            if stop["place"] < 0:
                wrong.append(f"{one.address}: Tab stops at {stop['name']}, which is not seen or not to be worked")
                continue
            if not stop["marked"]:
                wrong.append(f"{one.address}: the focus is not seen on {stop['name']}")
            if not stop["seen"]:
                wrong.append(f"{one.address}: {stop['name']} has the focus and is out of sight or covered")
        if places != list(range(stops)):
            wrong.append(f"{one.address}: of {stops} stops Tab came to {places}")
    context.close()
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_what_opens_is_opened_and_shut_by_keys(
    key: str, browser: Any, host: str, pages: tuple[BuiltPage, ...]
) -> None:
    context = browser.new_context(viewport=PHONE)
    page = context.new_page()
    opened = 0
    for one in pages_that_show_all(pages):
        page.goto(host + one.address)
        for place in range(page.locator("details > summary").count()):
            summary = page.locator("details > summary").nth(place)
            if not summary.is_visible():
                continue
            before = summary.evaluate("(it) => it.parentElement.open")
            summary.focus()
            page.keyboard.press(key)
            assert summary.evaluate("(it) => it.parentElement.open") is not before, (one.address, place)
            page.keyboard.press(key)
            assert summary.evaluate("(it) => it.parentElement.open") is before, (one.address, place)
            opened += 1
    context.close()
    assert opened > 10, "the language switch and the menu of every page, at least"


def test_the_way_through_the_menu_to_another_page(browser: Any, host: str) -> None:
    context = browser.new_context(viewport=PHONE)
    page = context.new_page()
    page.goto(f"{host}zh-Hant/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.matches('.kf-skip')")
    assert page.evaluate("document.activeElement.getBoundingClientRect().top >= 0"), "seen with the focus"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null"), "the header is behind"
    _tab_to(page, ".kf-menu > summary", "Shift+Tab")
    page.keyboard.press("Space")
    _tab_to(page, ".kf-menu a[href$='/events/'], .kf-menu a[href='events/']", "Tab")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{host}zh-Hant/events/")
    _tab_to(page, ".kf-switch > summary", "Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.matches('.kf-switch > summary')"), "back where it was opened"
    assert not page.evaluate("document.querySelector('.kf-switch').open")
    _tab_to(page, ".kf-scheme", "Tab")
    page.keyboard.press("Space")
    assert page.evaluate("document.body.dataset.mdColorScheme") == "slate"
    context.close()


def test_a_search_is_made_by_keys(browser: Any, host: str) -> None:
    context = browser.new_context(viewport=PHONE)
    page = context.new_page()
    page.goto(f"{host}zh-Hant/search/")
    _tab_to(page, "input[name=q]", "Tab")
    page.keyboard.insert_text("單車")
    page.keyboard.press("Enter")
    page.wait_for_selector(".kf-search__result")
    _tab_to(page, ".kf-search__results a", "Tab")
    page.keyboard.press("Enter")
    page.wait_for_selector("article.kf-entry, .kf-clause, .kf-page--entry, .kf-page--prose")
    context.close()


def test_a_film_is_asked_for_by_a_key_and_takes_the_focus(browser: Any, host: str) -> None:
    context = browser.new_context(viewport=PHONE)
    page = context.new_page()
    page.route(lambda url: not url.startswith(host), lambda route: route.abort())
    page.goto(f"{host}en/stories/kitchen-sink/")
    _tab_to(page, ".kf-video a", "Tab")
    page.keyboard.press("Enter")
    page.wait_for_selector(".kf-video iframe")
    assert page.evaluate("document.activeElement.tagName") == "IFRAME"
    context.close()


def _tab_to(page: Any, selector: str, key: str) -> None:
    """Presses a key until the focus is where it is wanted."""
    for _ in range(LONGEST):
        page.keyboard.press(key)
        if page.evaluate("(wanted) => document.activeElement.matches(wanted)", selector):
            return
    pytest.fail(f"{key} never came to {selector} at {page.url}")
