"""Hostile texts in Material's own layout, in a real browser: every control is clicked, and nothing happens.

A small site is built with MkDocs and Material, scripts and all, without a Content-Security-Policy: what is tested
here is the sanitiser alone. Chromium is given its files by the test, so that every other request is seen and goes
nowhere.
"""

from __future__ import annotations

import json
import mimetypes
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from kaifong.rendering.allow import CONTROLS, ELEMENTS
from kaifong.rendering.markdown import to_html
from kaifong.rendering.render import render

pytestmark = [pytest.mark.browser, pytest.mark.build]

ORIGIN = "http://hub.test"

CONFIG = """\
site_name: Hostile
docs_dir: docs
site_dir: site
hooks: [hook.py]
plugins: [search]
theme:
  name: material
  font: false
  features: [content.code.copy, content.code.annotate, content.tooltips, content.tabs.link, search.suggest,
             navigation.top, toc.follow]
  palette:
    - {scheme: default, toggle: {icon: material/weather-night, name: Dark}}
    - {scheme: slate, toggle: {icon: material/weather-sunny, name: Light}}
"""

HOOK = """\
from pathlib import Path

def on_page_markdown(markdown, page, config, files):
    return ""

def on_page_content(html, page, config, files):
    return Path(page.file.abs_src_path).with_suffix(".html_").read_text(encoding="utf-8")
"""

# All ways to reach the theme's controls that we know of, and our own controls between.
HOSTILE = (Path(__file__).parent / "hostile.md").read_text(encoding="utf-8")

TOGGLES = """() => Object.fromEntries(
    [...document.querySelectorAll('#__drawer, #__search, [name=__palette], [data-md-toggle]')]
        .filter(e => !e.closest('.probe')).map(e => [e.id, e.checked]))"""

# Clicks everything in the text that could be a control. Links that lead elsewhere are let through to the theme's own
# listeners, and held back at the very end.
CLICK = """() => {
    const probe = document.querySelector('.probe');
    const left = [];
    window.addEventListener('click', event => {
        const link = event.target.closest && event.target.closest('a[href]');
        if (!link) return;
        if (!['http:', 'https:', 'mailto:'].includes(link.protocol)) left.push('link ' + link.href);
        if (!link.getAttribute('href').startsWith('#')) event.preventDefault();
        else if (!/^#(u-.*)?$/s.test(link.getAttribute('href'))) left.push('fragment ' + link.href);
    });
    const controls = [...probe.querySelectorAll('a, label, input, summary, button, img, abbr, p, h1, [tabindex]')];
    const events = ['pointerover', 'mouseover', 'mouseenter', 'focus', 'keydown', 'copy', 'wheel', 'touchstart'];
    for (const control of controls) {
        for (const kind of events)
            control.dispatchEvent(new Event(kind, {bubbles: true}));
        control.click();
    }
    return {clicked: controls.length, left};
}"""

ELEMENTS_IN_PAGE = """() => {
    const elements = [...document.querySelectorAll('.probe *')]
        .filter(e => !e.closest('.md-clipboard, .md-code__nav'));
    const ours = /^(u-|__code_)/;
    return {
        tags: [...new Set(elements.map(e => e.tagName.toLowerCase()))],
        handlers: elements.flatMap(e => e.getAttributeNames().filter(n => n.startsWith('on') || n === 'style')
            .map(n => `${e.tagName} ${e.className} ${n}=${e.getAttribute(n)}`))
            .filter(text => !text.includes('--md-')),
        ids: elements.filter(e => e.id && !ours.test(e.id)).map(e => e.id),
        hosts: elements.filter(e => e.src).map(e => new URL(e.src).host),
    };
}"""


@dataclass
class Seen:
    """What happened in a page that nobody asked for; `site` is the folder that the page is served from."""

    site: Path
    dialogs: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    outside: list[str] = field(default_factory=list)
    navigations: list[str] = field(default_factory=list)


def _bodies(corpus: Path) -> Iterator[str]:
    """All known payloads as bodies of a few hundred, each a paragraph."""
    path = corpus / "outside" / "xss-payload-list.txt"
    payloads = path.read_text(encoding="utf-8", errors="replace").splitlines()
    strings = json.loads((corpus / "outside" / "blns.json").read_text(encoding="utf-8"))
    everything = [*payloads, *(text for text in strings if text.strip())]
    size = 640
    for start in range(0, len(everything), size):
        # Rendered one by one: an unclosed <script> would take all that follows with it, and nothing would be tested.
        yield "\n".join(f"<div>{render(one).html}</div>" for one in everything[start : start + size])


def _build(root: Path, pages: dict[str, str]) -> Path:
    """A site of the pages, each in a `div` of its own below its title."""
    (root / "docs").mkdir()
    (root / "mkdocs.yml").write_text(CONFIG, encoding="utf-8")
    (root / "hook.py").write_text(HOOK, encoding="utf-8")
    for name, html in pages.items():
        (root / "docs" / f"{name}.md").write_text(f"# {name}\n", encoding="utf-8")
        (root / "docs" / f"{name}.html_").write_text(f'<div class="probe">{html}</div>', encoding="utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--config-file", str(root / "mkdocs.yml")]
    subprocess.run(command, check=True, capture_output=True)
    return root / "site"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A built site: hostile/ sanitised, and unsafe/ as the parser left it."""
    pages = {
        "hostile": render(HOSTILE, video_hosts=("v.example",)).html,
        "unsafe": to_html('<label for="__drawer">x</label> <img src=https://evil.example/x onerror=alert(1)>')[0],
    }
    return _build(tmp_path_factory.mktemp("hostile"), pages)


@pytest.fixture(scope="module")
def payloads(tmp_path_factory: pytest.TempPathFactory, corpus: Path) -> Path:
    """A built site of all known payloads: payloads-0/ and so on."""
    pages = {f"payloads-{number}": html for number, html in enumerate(_bodies(corpus))}
    return _build(tmp_path_factory.mktemp("payloads"), pages)


@pytest.fixture
def seen(page: Any, site: Path) -> Seen:
    """Watches the page, and gives it the site's files and nothing else."""
    seen = Seen(site)

    def serve(route: Any) -> None:
        address = urlsplit(route.request.url)
        if f"{address.scheme}://{address.netloc}" != ORIGIN:
            seen.outside.append(route.request.url)
            route.abort()
            return
        file = seen.site / address.path.lstrip("/")
        file = file / "index.html" if file.is_dir() else file
        if file.is_file():
            route.fulfill(path=str(file), content_type=mimetypes.guess_type(file.name)[0] or "text/plain")
        else:
            route.fulfill(status=404, body="")

    def console(message: Any) -> None:
        if message.type == "error" and "Failed to load resource" not in message.text:
            seen.errors.append(message.text)

    def dialog(shown: Any) -> None:
        seen.dialogs.append(shown.message)
        shown.dismiss()

    page.route("**/*", serve)
    page.on("dialog", dialog)
    page.on("console", console)
    page.on("pageerror", lambda error: seen.errors.append(str(error)))
    page.on("framenavigated", lambda frame: seen.navigations.append(frame.url))
    page.on("popup", lambda popup: seen.navigations.append(popup.url))
    return seen


def _open(page: Any, name: str) -> dict[str, bool]:
    page.goto(f"{ORIGIN}/{name}/", wait_until="load")
    page.wait_for_timeout(400)  # for what a page would do by itself
    toggles: dict[str, bool] = page.evaluate(TOGGLES)
    assert {"__drawer", "__search"} <= toggles.keys()
    return toggles


def _assert_nothing_happened(page: Any, seen: Seen, name: str, before: dict[str, bool]) -> None:
    assert page.evaluate(TOGGLES) == before
    assert seen.dialogs == []
    assert seen.errors == []
    assert seen.outside == []
    assert [url for url in seen.navigations if url.partition("#")[0] != f"{ORIGIN}/{name}/"] == []


def test_the_watch_sees_what_an_unsafe_page_does(page: Any, seen: Seen) -> None:
    before = _open(page, "unsafe")
    assert seen.dialogs == ["1"]
    assert seen.outside == ["https://evil.example/x"]
    page.evaluate(CLICK)
    assert page.evaluate(TOGGLES) != before


def test_a_page_full_of_hostile_text_does_nothing(page: Any, seen: Seen) -> None:
    before = _open(page, "hostile")
    result = page.evaluate(CLICK)
    assert result["clicked"] > 40
    assert result["left"] == []
    page.wait_for_timeout(400)
    _assert_nothing_happened(page, seen, "hostile", before)
    found = page.evaluate(ELEMENTS_IN_PAGE)
    assert set(found["tags"]) <= ELEMENTS | CONTROLS | {"nav", "button"}
    assert found["handlers"] == found["ids"] == []
    assert set(found["hosts"]) <= {"hub.test"}


def test_our_own_controls_work_amid_all_that(page: Any, seen: Seen) -> None:
    before = _open(page, "hostile")
    tabs = page.locator(".tabbed-block")
    assert tabs.nth(0).is_visible()
    page.locator(".tabbed-labels label").nth(1).click()
    assert not tabs.nth(0).is_visible()
    assert tabs.nth(1).is_visible()
    page.locator("summary").first.click()
    assert page.locator("details").first.get_attribute("open") is not None
    page.locator(".task-list-control").nth(1).dispatch_event("click")
    assert page.evaluate("document.querySelectorAll('.task-list-control input:checked').length") == 1
    page.keyboard.press("Escape")
    _assert_nothing_happened(page, seen, "hostile", before)


@pytest.mark.corpus
def test_no_known_payload_does_anything(page: Any, seen: Seen, payloads: Path) -> None:
    seen.site = payloads
    names = sorted(path.name for path in payloads.glob("payloads-*") if path.is_dir())
    assert len(names) > 10
    for name in names:
        seen.navigations.clear()
        before = _open(page, name)
        found = page.evaluate(ELEMENTS_IN_PAGE)
        assert set(found["tags"]) <= ELEMENTS | CONTROLS | {"nav", "button"}
        assert found["handlers"] == found["ids"] == []
        assert set(found["hosts"]) <= {"hub.test"}
        result = page.evaluate(CLICK)
        assert result["clicked"] > 5
        assert result["left"] == []
        _assert_nothing_happened(page, seen, name, before)
