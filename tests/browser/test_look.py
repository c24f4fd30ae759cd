"""How the pages behave in a reader's hands: the demo hub, built once, in a real browser.

What can be told by measuring is told here: nothing sticks out on a phone, menus and the colour scheme obey keyboard
and mouse, nothing is asked of other hosts, nothing is lost without JavaScript. Whether it is beautiful, people tell.
"""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kaifong.publishing.build import build
from kaifong.publishing.server import open_server

pytestmark = [pytest.mark.browser, pytest.mark.build]

REPOSITORY = Path(__file__).parent.parent.parent
PHONE = {"width": 390, "height": 844}

# All that Markdown can make, too wide for a phone on purpose.
KITCHEN_SINK = """\
---
title: Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft
author: oskar-lind
date: 2026-10-01
---

https://commons.example/a/path/that/does/not/break/anywhere/because/it/has/no/spaces/in/it/at/all/not/one

| A | table | of | many | more | columns | than | fit |
|---|---|---|---|---|---|---|---|
| content | content | content | content | content | content | content | content |

- [x] oiled
- [ ] ridden

!!! warning "Mind the gap"
    Between the words and the edge.

    ```python
    a_line_of_code = "that is longer than the screen of a phone is wide, and so has to scroll in a box of its own"
    ```

=== "One"
    First.
=== "Two"
    Second.

[A film of the bench](https://www.youtube.com/watch?v=abcdefghijk)
"""

# One page per template and state.
PAGES = (
    "",
    "en/",
    "zh-Hant/",
    "zh-Hans/",
    "ja/",
    "en/stories/",
    "en/stories/kitchen-sink/",
    "zh-Hant/reviews/four-capes/",
    "zh-Hant/galleries/thirteen-streets/",
    "en/tutorials/patch-a-small-wheel/",
    "en/amas/ask-wah-suk/",
    "ja/amas/winter-night-with-yamada/",
    "zh-Hans/answers/chain-wear/",
    "zh-Hant/ideas/mudflap-for-sampan/",
    "en/challenges/ten-wet-mornings/",
    "en/events/sunday-novice-ride/",
    "en/news/fork-check/",
    "en/members/",
    "members/priya-raman/",
    "groups/repair-bench/",
    "en/leaderboards/",
    "ja/guidelines/",
    "en/search/",
    "404.html",
)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the demo hub, with one entry more."""
    folder = tmp_path_factory.mktemp("look")
    hub = folder / "hub"
    hub.mkdir()
    shutil.copy(REPOSITORY / "hub.yml", hub)
    for name in ("content", "guidelines", "records"):
        shutil.copytree(REPOSITORY / name, hub / name)
    (hub / "content/en/stories/kitchen-sink.md").write_text(KITCHEN_SINK, encoding="utf-8")
    build(hub, folder / "site", date(2026, 11, 21), 1)
    with open_server(folder / "site", "127.0.0.1", 0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


STICKS_OUT = """() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll("body *")].filter((one) => one.getBoundingClientRect().right > width + 1)
        .map((one) => `${one.tagName}.${one.className}`).slice(0, 5);
}"""


def test_nothing_sticks_out_or_complains_or_calls_elsewhere(page: Any, site: str) -> None:
    noise: list[str] = []

    def note(what: str) -> None:
        noise.append(f"{page.url}: {what}")

    page.on("console", lambda message: note(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: note(str(error)))
    page.on("request", lambda one: None if one.url.startswith((site, "blob:", "data:")) else note(one.url))
    page.set_viewport_size(PHONE)
    wide = {}
    for path in PAGES:
        assert page.goto(site + path).ok, path
        if path.endswith("search/"):
            page.wait_for_load_state(
                "networkidle"
            )  # leaving while the index comes would be a complaint of our making
        if found := page.evaluate(STICKS_OUT):
            wide[path] = found
    assert wide == {}
    assert noise == []


@pytest.mark.parametrize(
    ("tag", "lang"), [("en", "en"), ("zh-Hant", "zh-Hant-HK"), ("zh-Hans", "zh-Hans"), ("ja", "ja")]
)
def test_pages_say_their_language(page: Any, site: str, tag: str, lang: str) -> None:
    page.goto(f"{site}{tag}/")
    assert page.get_attribute("html", "lang") == lang
    assert page.get_attribute("body", "dir") == "ltr"
    assert page.locator("script:not([src], [type='application/ld+json'])").count() == 0, "facts, not scripts"
    assert page.locator("[style]").count() == 0


@pytest.mark.parametrize(("menu", "width"), [(".kf-switch", 1280), (".kf-switch", 390), (".kf-menu", 390)])
def test_menus_obey_the_keyboard(page: Any, site: str, menu: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 844})
    page.goto(f"{site}en/")
    opened = f"document.querySelector('{menu}').open"
    page.focus(f"{menu} summary")
    page.keyboard.press("Enter")
    assert page.evaluate(opened)
    page.keyboard.press("Tab")
    assert page.evaluate(f"document.activeElement.matches('{menu} a')")
    page.keyboard.press("Escape")
    assert not page.evaluate(opened)
    assert page.evaluate(f"document.activeElement.matches('{menu} summary')")
    page.keyboard.press("Enter")
    page.mouse.click(3, 700)
    assert not page.evaluate(opened), "a click elsewhere closes it"


def test_tab_stops_only_at_what_is_seen(page: Any, site: str) -> None:
    page.goto(f"{site}en/stories/kitchen-sink/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "kf-skip"
    assert page.evaluate("document.activeElement.getBoundingClientRect().top >= 0")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.matches('.kf-page a')"), "past the whole header"
    assert not page.is_visible("#__drawer")
    assert not page.is_visible("#__search")


def test_language_switch_leads_to_the_same_page(page: Any, site: str) -> None:
    page.goto(f"{site}en/news/fork-check/")
    page.click(".kf-switch summary")
    page.click(".kf-switch a[hreflang='ja']")
    page.wait_for_url(f"{site}ja/news/fork-check/")


def test_the_chosen_scheme_is_remembered(page: Any, site: str) -> None:
    scheme = "document.body.dataset.mdColorScheme"
    paper = "getComputedStyle(document.body).backgroundColor"
    page.goto(f"{site}en/")
    light = page.evaluate(paper)
    assert page.evaluate(scheme) == "default"
    page.focus(".kf-scheme")
    page.keyboard.press("Enter")
    assert page.evaluate(scheme) == "slate"
    page.goto(f"{site}ja/events/")
    assert page.evaluate(scheme) == "slate"
    assert page.get_attribute(".kf-scheme", "aria-pressed") == "true"
    assert page.evaluate(paper) != light
    page.emulate_media(media="print")
    assert page.evaluate("getComputedStyle(document.querySelector('.kf-page')).color") == "rgb(35, 39, 31)", (
        "dark words"
    )


def test_the_system_wish_serves_until_somebody_chooses(browser: Any, site: str) -> None:
    context = browser.new_context(color_scheme="dark")
    page = context.new_page()
    page.goto(f"{site}en/")
    assert page.evaluate("document.body.dataset.mdColorScheme") == "slate"
    context.close()


def test_moments_are_told_in_the_readers_zone(browser: Any, site: str) -> None:
    told = {}
    for zone in ("America/New_York", "Asia/Hong_Kong", "Asia/Shanghai"):
        context = browser.new_context(timezone_id=zone)
        page = context.new_page()
        page.goto(f"{site}en/events/sunday-novice-ride/")
        told[zone] = page.locator(".kf-local-time").all_inner_texts()
        context.close()
    assert told["Asia/Hong_Kong"] == told["Asia/Shanghai"] == [], "the same clock needs no second telling"
    (only,) = told["America/New_York"]
    assert only.startswith("America/New York: 5 December 2026"), "start and end in one line"


def test_a_video_is_loaded_when_somebody_asks(page: Any, site: str) -> None:
    asked: list[str] = []

    def answer(route: Any) -> None:
        asked.append(route.request.url)
        route.abort()

    page.route(lambda url: not url.startswith(site), answer)
    page.goto(f"{site}en/stories/kitchen-sink/")
    assert asked == []
    page.focus(".kf-video a")
    page.keyboard.press("Enter")
    page.wait_for_selector(".kf-video iframe")
    assert page.evaluate("document.activeElement.title") == "A film of the bench"
    assert [url.split("?")[0] for url in asked] == ["https://www.youtube-nocookie.com/embed/abcdefghijk"]


def test_what_scrolls_and_what_is_ticked_can_be_reached_and_named(page: Any, site: str) -> None:
    page.set_viewport_size(PHONE)
    page.goto(f"{site}en/stories/kitchen-sink/")
    assert page.locator(".kf-prose :is(pre > code, table)[tabindex='0']").count() == 2
    names = "boxes => boxes.map((one) => one.ariaLabel)"
    assert page.eval_on_selector_all(".task-list-item input", names) == ["oiled", "ridden"]


SHIFT = """() => { window.shifted = 0; new PerformanceObserver((list) => {
    for (const one of list.getEntries()) if (!one.hadRecentInput) window.shifted += one.value;
}).observe({ type: "layout-shift", buffered: true }); }"""


@pytest.mark.parametrize("size", [PHONE, {"width": 1200, "height": 900}], ids=["phone", "desk"])
def test_nothing_moves_once_it_is_shown(browser: Any, site: str, size: dict[str, int]) -> None:
    """At most 0.02 where 0.1 is called good (web.dev/cls); told in another zone than the hub's, which adds a line."""
    context = browser.new_context(viewport=size, timezone_id="America/St_Johns")
    page = context.new_page()
    page.add_init_script(f"({SHIFT})()")
    shifts = {}
    for path in ("en/", "ja/stories/", "zh-Hant/amas/ask-wah-suk/", "en/events/sunday-novice-ride/", "en/search/"):
        page.goto(site + path)
        page.wait_for_load_state("networkidle")
        page.evaluate("document.fonts.ready.then(() => new Promise(requestAnimationFrame))")
        shifts[path] = page.evaluate("window.shifted")
    context.close()
    assert {path: shift for path, shift in shifts.items() if shift > 0.02} == {}


def test_a_permalink_is_copied_and_says_so(browser: Any, site: str) -> None:
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(f"{site}ja/guidelines/")
    link = page.locator(".kf-clause .kf-permalink").first
    link.focus()
    page.keyboard.press("Enter")
    page.wait_for_selector(".kf-copied[role='status']:not(:empty)")
    assert page.evaluate("navigator.clipboard.readText()") == link.evaluate("one => one.href") == page.url
    context.close()


def test_the_answer_stands_above_the_questions_details(page: Any, site: str) -> None:
    page.goto(f"{site}en/answers/rim-tape-punctures-inside/")
    tops = [
        page.locator(one).first.bounding_box()["y"]
        for one in (".kf-asked", ".kf-answer--accepted", "#kf-detail", "#kf-others")
    ]
    assert tops == sorted(tops)
    page.click(".kf-asked__on a[href='#kf-others']")
    assert page.locator("#kf-others").bounding_box()["y"] < page.viewport_size["height"]


def test_a_conversation_has_two_sides_and_a_way_through_what_waits(page: Any, site: str) -> None:
    page.goto(f"{site}en/amas/ask-wah-suk/")
    question = page.locator(".kf-question__asked").first.bounding_box()
    reply = page.locator(".kf-reply--guest").first.bounding_box()
    assert question["x"] < reply["x"]
    assert question["x"] + question["width"] < reply["x"] + reply["width"]
    page.click(".kf-tally a")
    waiting = page.locator(".kf-question--waiting")
    first, last = waiting.first.locator("h2"), waiting.last.locator("h2")
    assert page.url.endswith("#" + first.get_attribute("id"))
    waiting.first.locator(".kf-question__waiting a").click()
    assert page.url.endswith("#" + last.get_attribute("id"))


def test_every_cover_of_a_list_is_as_high_as_its_neighbours(page: Any, site: str) -> None:
    """Pictures, mosaics and words alike: a row of cards begins its texts on one line."""
    page.set_viewport_size({"width": 1200, "height": 900})
    for path in ("en/", "en/ideas/", "zh-Hant/news/", "ja/answers/"):
        page.goto(site + path)
        ratios = page.eval_on_selector_all(
            ".kf-cards .kf-card__cover", "all => all.map((one) => one.offsetWidth / one.offsetHeight)"
        )
        assert ratios, path
        assert all(abs(one - 5 / 3) < 0.05 for one in ratios), (path, ratios)


def test_pages_read_without_javascript(browser: Any, site: str) -> None:
    context = browser.new_context(java_script_enabled=False, viewport=PHONE)
    page = context.new_page()
    page.goto(f"{site}zh-Hant/")
    assert not page.is_visible(".kf-scheme"), "a button that does nothing is not shown"
    page.click(".kf-menu summary")
    page.click(".kf-menu a[href$='events/']")
    assert page.is_visible(".kf-card")
    page.goto(f"{site}en/stories/kitchen-sink/")
    page.click("label:text('Two')")
    assert page.is_visible("text=Second.")
    assert page.get_attribute(".kf-video a", "href") == "https://www.youtube.com/watch?v=abcdefghijk"
    context.close()
