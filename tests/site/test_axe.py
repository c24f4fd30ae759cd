"""What axe-core says of every template, with the colours and the widths that readers have."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from built_pages import BuiltPage, pages_that_show_all

pytestmark = [pytest.mark.browser, pytest.mark.build]

SCHEMES = ("light", "dark")
WIDTHS = (390, 1200)
RUN = """() => axe.run(document, {resultTypes: ["violations"]}).then((result) => result.violations.map(
    (one) => `${one.id}: ${one.nodes.map((node) => node.target.join(" ")).join(", ")} (${one.help})`))"""


@pytest.fixture(scope="module")
def axe(node_modules: Path) -> str:
    """The tool, as one script. It is run from outside of the page, whose policy lets no such script in."""
    return (node_modules / "axe-core/axe.min.js").read_text(encoding="utf-8") + ";0"


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", WIDTHS)
def test_no_template_has_a_violation(
    width: int, scheme: str, browser: Any, host: str, pages: tuple[BuiltPage, ...], axe: str
) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page = context.new_page()
    found = {}
    for one in pages_that_show_all(pages):
        page.goto(host + one.address)
        found[one.address] = _violations(page, axe)
    context.close()
    assert {address: wrong for address, wrong in found.items() if wrong} == {}


@pytest.mark.parametrize("width", WIDTHS)
def test_what_opens_and_what_is_found_has_none_either(width: int, browser: Any, host: str, axe: str) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900})
    page = context.new_page()
    page.goto(f"{host}zh-Hant/search/?q=單車")
    page.wait_for_selector(".kf-search__result")
    assert _violations(page, axe) == []
    for address in ("zh-Hant/", "en/stories/kitchen-sink/"):
        page.goto(host + address)
        page.evaluate("document.querySelectorAll('main details').forEach((one) => { one.open = true; })")
        for menu in (".kf-switch", ".kf-menu"):
            if page.is_visible(f"{menu} > summary"):
                page.click(f"{menu} > summary")
                assert _violations(page, axe) == [], (address, menu)
    context.close()


def test_axe_sees_what_is_wrong(page: Any, host: str, axe: str) -> None:
    page.goto(f"{host}en/")
    page.evaluate("document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=\"x.png\">')")
    assert [one.partition(":")[0] for one in _violations(page, axe)] == ["image-alt"]


def _violations(page: Any, axe: str) -> list[str]:
    page.evaluate(axe)
    return list(page.evaluate(RUN))
