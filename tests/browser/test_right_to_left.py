"""A hub in Arabic, whose interface falls back to English: mirrored, nothing sticks out, each line its own way."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from kaifong.publishing.build import build
from kaifong.publishing.server import open_server

pytestmark = [pytest.mark.browser, pytest.mark.build]

HUB_YML = """\
schema: kaifong.hub/1
name: {ar: ساحة العجلة, en: Wheel Square}
tagline: {ar: راكبون حول ورشة في Kowloon, en: Riders around a workshop}
url: https://hub.example/
repository: example/hub
timezone: Asia/Hong_Kong
reference: en
discussions: {answers: [q-a]}
languages:
  - {tag: ar, name: العربية, html: ar, theme: ar, interface: en}
  - {tag: en, name: English, html: en, theme: en, interface: en}
"""
RECOGNITION_YML = """\
schema: kaifong.recognition/1
points: {story.author: 10}
rules: {daily_cap: 40, halve_repeats: true, counterpart_limit: 5}
badges: []
trust: []
"""
FILES = {
    "hub.yml": HUB_YML,
    "guidelines/recognition.yml": RECOGNITION_YML,
    "guidelines/policy.yml": "schema: kaifong.policy/1\n",
    "guidelines/en/index.md": "---\ntitle: Guidelines\n---\n\nBe kind to each other.\n",
    "guidelines/en/respect.md": "---\ntitle: Respect\norder: 10\n---\n\nSpeak as you would at their door.\n",
    "content/members/tom.md": "---\nname: Tom Okafor\nlogin: tom\ngithub_id: 7\nlanguages: [ar]\n---\n",
    "content/ar/stories/rain.md": """---
title: "المطر في Kowloon: ثلاثة أيام على دراجة 20 بوصة"
author: tom
date: 2026-11-01
description: "ركبت من Hung Hom إلى السوق (7.2 كم)."
featured: {by: tom, reason: "لأنها جعلتنا نضحك."}
---

كان الصباح **رماديًا**، وقال Tom: "let's go!" ثم انطلقنا.

> من لم يبتل لم يركب.
""",
    "content/ar/ideas/rack.md": """---
title: رفّ أمامي لدراجة Sampan
author: tom
date: 2026-09-20
state: planned
supporters: [{date: 2026-10-01, count: 41}]
---

سيحمل صندوقًا.
""",
    "content/ar/amas/ask.md": """---
title: اسألوا صانع الإطارات
state: closed
author: tom
guests: [{name: Tom Okafor, member: tom}]
starts: 2026-11-10 20:00
zone: Asia/Hong_Kong
---

## فولاذ أم bamboo؟ {#q-steel}

*Asked by @tom*

### Answer by @tom

الفولاذ دائمًا.
""",
    "content/ar/events/ride.md": """---
title: جولة الأحد للمبتدئين
author: tom
starts: 2026-12-06 09:00
ends: 2026-12-06 12:30
zone: Asia/Hong_Kong
place: "كورنيش Hung Hom"
---

ثمانية كيلومترات.
""",
}
PAGES = (
    "ar/",
    "ar/stories/rain/",
    "ar/ideas/rack/",
    "ar/amas/ask/",
    "ar/events/ride/",
    "ar/stories/",
    "ar/news/",
    "ar/guidelines/",
    "ar/search/",
    "members/tom/",
    "404.html",
)
STICKS_OUT = """() => [...document.querySelectorAll("body *")].filter((one) => {
    const box = one.getBoundingClientRect();
    const shown = box.width > 1 && one.checkVisibility() && getComputedStyle(one).position !== "absolute";
    return shown && (box.left < -1 || box.right > innerWidth + 1);
}).map((one) => `${one.tagName}.${one.className}`).slice(0, 5)"""
# Where the letters of a text really stand, from left to right.
EDGES = """(one) => { const range = document.createRange(); range.selectNodeContents(one);
    const box = range.getBoundingClientRect(); return [box.left, box.right]; }"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the hub."""
    folder = tmp_path_factory.mktemp("rtl")
    for path, text in FILES.items():
        full = folder / "hub" / path
        full.parent.mkdir(parents=True, exist_ok=True)
        full.write_text(text, encoding="utf-8")
    build(folder / "hub", folder / "site", date(2026, 11, 21), 1)
    with open_server(folder / "site", "127.0.0.1", 0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.mark.parametrize("width", [390, 1200])
def test_nothing_sticks_out_on_either_side(page: Any, site: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 844})
    wide = {}
    for path in PAGES:
        assert page.goto(site + path).ok, path
        if found := page.evaluate(STICKS_OUT):
            wide[path] = found
    assert wide == {}


@pytest.mark.parametrize("menu", [".kf-switch", ".kf-menu"])
def test_what_a_menu_opens_stays_on_the_screen(page: Any, site: str, menu: str) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{site}ar/")
    page.click(f"{menu} summary")
    box = page.locator(f"{menu} > :not(summary)").bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 390


def test_the_page_is_mirrored(page: Any, site: str) -> None:
    page.set_viewport_size({"width": 1200, "height": 844})
    page.goto(f"{site}ar/")
    assert page.get_attribute("body", "dir") == "rtl"
    brand, tools = page.locator(".kf-brand").bounding_box(), page.locator(".kf-tools").bounding_box()
    assert brand["x"] > tools["x"]
    title, card = page.locator(".kf-hero__title").evaluate(EDGES), page.locator(".kf-shelf").bounding_box()
    assert title[0] > card["x"] + card["width"], "the name on the right, what was picked on the left"


def test_the_asker_stands_on_the_right_and_the_guest_on_the_left(page: Any, site: str) -> None:
    page.goto(f"{site}ar/amas/ask/")
    question, reply = page.locator(".kf-question__asked").bounding_box(), page.locator(".kf-reply").bounding_box()
    assert question["x"] > reply["x"]


@pytest.mark.parametrize(
    ("path", "place", "first", "last"),
    [
        ("ar/", ".kf-mark--count", "41", "supporters"),
        ("ar/events/ride/", ".kf-facts dd time", "6", "09:00"),
        ("members/tom/", "h1", "Tom", "Okafor"),
    ],
    ids=["count", "moment", "name"],
)
def test_an_english_phrase_is_read_from_the_left_in_an_arabic_page(
    page: Any, site: str, path: str, place: str, first: str, last: str
) -> None:
    page.goto(site + path)
    left = """([place, words]) => { const one = document.querySelector(place); const node = [...one.childNodes]
        .find((child) => child.nodeType === 3 && child.data.includes(words)); const at = node.data.indexOf(words);
        const range = document.createRange(); range.setStart(node, at); range.setEnd(node, at + words.length);
        return range.getBoundingClientRect().left; }"""
    assert page.evaluate(left, [place, first]) < page.evaluate(left, [place, last])


def test_letters_that_join_are_not_pulled_apart(page: Any, site: str) -> None:
    page.goto(f"{site}ar/")
    spaced = "all => all.filter((one) => !['0px', 'normal'].includes(getComputedStyle(one).letterSpacing)).length"
    assert page.eval_on_selector_all(".kf-page *", spaced) == 0
