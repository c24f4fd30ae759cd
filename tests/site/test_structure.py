"""The bones of the same page in four languages: what a screen reader's lists of headings and landmarks tell."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from built_pages import BuiltPage

pytestmark = [pytest.mark.browser, pytest.mark.build]

# Landmarks, the outline, and how much there is of what. Members' own words differ in length, so within them only the
# outline counts; and which cards there are depends on what was written in a language.
BONES = """(html) => {
    const page = new DOMParser().parseFromString(html, "text/html");
    const all = (selector) => [...page.querySelectorAll(selector)];
    // A note says of a translation what it translates: the original has none.
    const own = (one) => !one.closest(".kf-prose, .kf-note");
    return {
        landmarks: all("header, nav, main, footer, aside, [role=search], search").filter(own)
            .map((one) => one.tagName.toLowerCase() + (one.getAttribute("aria-label") ? " named" : "")),
        outline: all("main :is(h1, h2, h3, h4, h5, h6)").filter((one) => !one.closest(".kf-card"))
            .map((one) => Number(one.tagName[1])),
        controls: all("button, input, select, summary").filter(own).length,
        menu: all(".kf-nav a").length,
        foot: all(".kf-footer a").length,
        languages: all(".kf-switch a").length,
    };
}"""
OUTLINE = """(html) => [...new DOMParser().parseFromString(html, "text/html")
    .querySelectorAll("h1, h2, h3, h4, h5, h6")].map((one) => Number(one.tagName[1]))"""


def test_the_same_page_has_the_same_bones_in_each_language(
    page: Any, built: Path, pages: tuple[BuiltPage, ...]
) -> None:
    by_page: dict[str, list[BuiltPage]] = defaultdict(list)
    for one in pages:
        language, _, rest = one.address.partition("/")
        if one.template and language in {"en", "zh-Hant", "zh-Hans", "ja"}:
            by_page[rest].append(one)
    compared, different = set(), {}
    for rest, ones in sorted(by_page.items()):
        if len(ones) < 4:
            continue
        bones = {}
        for one in ones:
            bones[one.address] = page.evaluate(BONES, _html(built, one))
        compared.add(ones[0].template)
        # What is listed differs from language to language, and with it the outline: see the next test.
        keys = set(next(iter(bones.values()))) - (set() if ones[0].template.startswith("entry") else {"outline"})
        for key in keys:
            seen = {address: of[key] for address, of in bones.items()}
            if len({str(value) for value in seen.values()}) > 1:
                different[f"{rest} {key}"] = seen
    assert not different, "\n".join(f"{what}: {seen}" for what, seen in different.items())
    assert len(compared) > 15, compared


def test_every_page_has_one_title_and_no_level_is_left_out(
    page: Any, built: Path, pages: tuple[BuiltPage, ...]
) -> None:
    wrong = {}
    for one in pages:
        if one.leads_on:
            continue
        levels = page.evaluate(OUTLINE, _html(built, one))
        steps = [later - earlier for earlier, later in pairwise(levels)]
        if levels.count(1) != 1 or levels[0] != 1 or max(steps, default=0) > 1:
            wrong[one.address] = levels
    assert wrong == {}


def _html(built: Path, page: BuiltPage) -> str:
    file = built / page.address
    return (file / "index.html" if file.is_dir() else file).read_text(encoding="utf-8")
