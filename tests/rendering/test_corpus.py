"""Other people's texts: attacks that are known, strings that break things, and articles that were published."""

from __future__ import annotations

import json
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from kaifong.rendering.markdown import to_html
from kaifong.rendering.render import render
from kaifong.rendering.sanitise import closed

pytestmark = pytest.mark.corpus


def test_no_known_payload_leaves_anything_that_could_act(corpus: Path, faults: Callable[[str], list[str]]) -> None:
    payloads = (
        (corpus / "outside" / "xss-payload-list.txt").read_text(encoding="utf-8", errors="replace").splitlines()
    )
    assert len(payloads) > 6_000
    left = {}
    dangerous = 0
    for payload in payloads:
        dangerous += bool(faults(to_html(payload)[0]))
        rendered = render(payload)
        if found := faults(rendered.html):
            left[payload] = found
        assert closed(rendered.html) == rendered.html
    assert left == {}
    assert dangerous > 0.8 * len(payloads), "the judge has to see the danger where nothing is sanitised"


@pytest.mark.parametrize(
    "around", ["- {}", "> {}", "!!! note\n    {}", '=== "{}"\n    x', "[{}](x)", "[x]({})", "`{}` {}"]
)
def test_no_known_payload_gets_out_of_what_stands_around_it(
    corpus: Path, faults: Callable[[str], list[str]], around: str
) -> None:
    payloads = (
        (corpus / "outside" / "xss-payload-list.txt").read_text(encoding="utf-8", errors="replace").splitlines()
    )
    page = "\n\n".join(around.replace("{}", payload) for payload in payloads[::25])
    for start in range(0, len(page), 8_000):
        assert faults(render(page[start : start + 8_000]).html) == []


def test_naughty_strings_render(corpus: Path, faults: Callable[[str], list[str]]) -> None:
    strings = json.loads((corpus / "outside" / "blns.json").read_text(encoding="utf-8"))
    assert len(strings) > 400
    for text in strings:
        rendered = render(text)
        assert rendered.too_much == ()
        assert faults(rendered.html) == []
        assert closed(rendered.html) == rendered.html


def test_published_articles_lose_nothing_but_what_is_said(corpus: Path, faults: Callable[[str], list[str]]) -> None:
    articles = sorted((corpus / "opensource-guide" / "_articles").rglob("*.md"))[::7]
    for article in articles:
        body = article.read_text(encoding="utf-8").split("---\n", 2)[-1]
        rendered = render(body)
        assert faults(rendered.html) == []
        assert rendered.facts.headings or "##" not in body
        known = [block.line for block in rendered.facts.blocks if block.line]
        assert len(known) > 0.9 * len(rendered.facts.blocks), f"{article}: lines found for too few blocks"
        assert sum(before > after for before, after in pairwise(known)) < 0.1 * len(known)
