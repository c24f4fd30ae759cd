"""Every page of the site once, on a phone: nothing is asked of others, nothing fails, nothing sticks out."""

from __future__ import annotations

from typing import Any

import pytest
from built_pages import BuiltPage

pytestmark = [pytest.mark.browser, pytest.mark.build]

PHONE = {"width": 390, "height": 844}
WIDER = "document.documentElement.scrollWidth > document.documentElement.clientWidth"


def test_every_page_keeps_to_itself(browser: Any, host: str, pages: tuple[BuiltPage, ...]) -> None:
    context = browser.new_context(viewport=PHONE, service_workers="block")
    page = context.new_page()
    noise: list[str] = []
    here = [""]

    def note(what: str) -> None:
        noise.append(f"{here[0]}: {what}")

    page.on("request", lambda one: None if one.url.startswith((host, "data:", "blob:")) else note(f"asked {one.url}"))
    # What is made to be mailed has no icon, and a browser then looks for one by itself.
    context.route("**/favicon.ico", lambda route: route.fulfill(status=204))
    page.on("response", lambda one: note(f"{one.status} {one.url}") if one.status >= 400 else None)
    # A breach of the page's own policy comes this way as well.
    page.on("console", lambda one: note(one.text) if one.type in {"error", "warning"} else None)
    page.on("pageerror", lambda one: note(str(one)))
    for one in pages:
        if one.leads_on:
            continue
        here[0] = one.address
        # 404.html is looked at where readers meet it, below.
        if one.address == "404.html":
            continue
        page.goto(host + one.address, wait_until="networkidle" if one.template.startswith("search") else "load")
        if page.evaluate(WIDER):
            note("is wider than a phone")
    context.close()
    assert not noise, "\n".join(noise)


def test_former_addresses_lead_on(browser: Any, host: str, pages: tuple[BuiltPage, ...]) -> None:
    context = browser.new_context(viewport=PHONE)
    page = context.new_page()
    former = [one for one in pages if one.leads_on]
    for one in former:
        page.goto(host + one.address)
        page.wait_for_url(lambda url, was=host + one.address: url != was)
        page.wait_for_selector("main h1")
    context.close()
    assert former


@pytest.mark.parametrize("address", ["nothing-here", "zh-Hant/stories/nothing/here/at/all/"])
def test_what_is_missing_is_said_in_all_languages_at_any_depth(browser: Any, host: str, address: str) -> None:
    context = browser.new_context(viewport=PHONE)
    page = context.new_page()
    failed: list[str] = []
    page.on("response", lambda one: failed.append(one.url) if one.status >= 400 else None)
    answer = page.goto(host + address)
    assert answer.status == 404
    assert failed == [host + address], "the page's own look is found from anywhere"
    assert page.locator("[lang]").count() >= 4
    assert not page.evaluate(WIDER)
    page.click("a[href$='/zh-Hant/']")
    page.wait_for_selector(".kf-page--home")
    context.close()
