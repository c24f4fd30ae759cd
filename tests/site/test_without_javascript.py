"""All that can be read is there without JavaScript: only searching, and the reader's own time, are not."""

from __future__ import annotations

from typing import Any

import pytest
from built_pages import BuiltPage, pages_that_show_all

pytestmark = [pytest.mark.browser, pytest.mark.build]

PHONE = {"width": 390, "height": 844}
WORDS = """() => {
    const main = (document.querySelector("main") ?? document.body).cloneNode(true);
    for (const one of main.querySelectorAll("noscript, .kf-local-time, .kf-search, [data-kf-script]")) one.remove();
    return main.textContent.split(/\\s+/u).filter(Boolean).join(" ");
}"""


def test_pages_say_the_same(browser: Any, host: str, pages: tuple[BuiltPage, ...]) -> None:
    said: list[dict[str, str]] = []
    for scripts in (True, False):
        context = browser.new_context(viewport=PHONE, java_script_enabled=scripts)
        page = context.new_page()
        said.append({one.address: _words(page, host + one.address) for one in pages_that_show_all(pages)})
        context.close()
    assert said[0] == said[1]


def _words(page: Any, address: str) -> str:
    page.goto(address)
    return str(page.evaluate(WORDS))


def test_menus_and_details_open_and_lead_on(browser: Any, host: str) -> None:
    context = browser.new_context(viewport=PHONE, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{host}zh-Hant/")
    page.click(".kf-menu > summary")
    page.click(".kf-menu a[href$='members/']")
    assert page.url == f"{host}zh-Hant/members/"
    page.click(".kf-switch > summary")
    page.click(".kf-switch a[hreflang='ja']")
    assert page.url == f"{host}ja/members/"
    page.goto(f"{host}en/stories/kitchen-sink/")
    page.click("summary:text('More of it')")
    assert page.is_visible("text=Only for those who")
    page.click("label:text('Two')")
    assert page.is_visible("text=Second.")
    context.close()


def test_search_says_what_it_needs_and_leads_elsewhere(browser: Any, host: str) -> None:
    context = browser.new_context(viewport=PHONE, java_script_enabled=False)
    page = context.new_page()
    for language in ("en", "zh-Hant", "zh-Hans", "ja"):
        page.goto(f"{host}{language}/search/")
        assert page.locator("main noscript").inner_text().strip(), language
    context.close()
