"""Each cap: what it stops, what it lets through, and that it is there for a reason.

`BLOW_UPS` are texts that pass a cap. Each is given to the parser without any cap, in a process with limits of its
own, and has to hurt there: to run out of time, of memory or of the stack.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from kaifong.rendering import caps
from kaifong.rendering.caps import CAPS, passed
from kaifong.rendering.limited import RenderFailure, Source, render_many
from kaifong.rendering.render import render

NAMES = [cap.name for cap in CAPS]

# name of the cap: a text of n units that passes it, and the n that hurts the parser.
BLOW_UPS: dict[str, tuple[Callable[[int], str], int]] = {
    "bytes": (lambda n: "a *b* `c` [d](e.md)\n\n" * n, 60_000),
    "lines": (lambda n: "- a\n\n" * n, 90_000),
    "brackets": (lambda n: "[" * n, 8_000),
    "links": (lambda n: "中http://a" * n, 40_000),
    "emphasis": (lambda n: "*_" * n, 90_000),
    "tildes-and-carets": (lambda n: "~a b" * n, 6_000),
    "backslashes": (lambda n: "\\" * n, 240_000),
    "braces": (lambda n: "# a" + " {a" * n, 40_000),
    "nesting-marks": (lambda n: "- " * n + "a", 600),
    "indentation": (lambda n: "\n".join("    " * depth + "- a" for depth in range(n)), 250),
    "unclosed-tags": (lambda n: "<a " * n, 16_000),
    "tags": (lambda n: "<div>" * n, 40_000),
    "markdown-in-html": (lambda n: "<div markdown>\n" * n + "x\n" + "</div>\n" * n, 600),
    "headings": (lambda n: "# a\n" * n, 20_000),
    "fences": (lambda n: "```\n" * n, 45_000),
    "tabs": (lambda n: '=== "a"\n    b\n' * n, 8_000),
    "definitions": (lambda n: "a\n:   b\n" * n, 1_000),
    "footnotes": (lambda n: "".join(f"[^{i}]" for i in range(n)) + "".join(f"\n[^{i}]: x" for i in range(n)), 8_000),
    "abbreviations": (lambda n: "".join(f"*[a{i}]: x\n" for i in range(n)) + "\n" + "b a1 " * n, 8_000),
    "expansion": (lambda n: "*[a]: " + "<" * 100 + "\n\n" + "a " * n, 40_000),
    "table-cells": (lambda n: "|a" * n + "\n" + "|-" * n + "\n" + "|\n" * 200, 8_000),
    "backticks": (lambda n: "".join("`" * length + "a" for length in range(1, n)), 1_000),
    "runs": (lambda n: "# a" + " " * n + "b", 130_000),
}

# Each takes five times as long or more on the quickest machine met so far: a test that fails on a quick one says
# nothing about the parser.
SECONDS = 0.8


def test_every_cap_has_its_blow_up() -> None:
    assert sorted(BLOW_UPS) == sorted(NAMES)
    assert len(set(NAMES)) == len(NAMES)
    assert all(cap.reason for cap in CAPS)


@pytest.mark.parametrize("name", NAMES)
def test_the_cap_stops_its_blow_up_at_once(name: str) -> None:
    write, number = BLOW_UPS[name]
    text = write(number)
    started = time.perf_counter()
    rendered = render(text, first_line=3)
    assert time.perf_counter() - started < 2
    assert rendered.html == ""
    assert rendered.facts.blocks == ()
    [cap] = [cap for cap in CAPS if cap.name == name]
    assert cap.count(text)[0] > cap.limit
    assert rendered.too_much
    assert all(found.seen > found.limit and (found.line or 0) >= 3 for found in rendered.too_much)


@pytest.mark.parametrize("name", NAMES)
def test_without_the_cap_the_parser_suffers(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    write, number = BLOW_UPS[name]
    monkeypatch.setattr(caps, "CAPS", ())
    [(_, result)] = render_many([("x", Source(write(number)))], workers=1, seconds=SECONDS)
    assert isinstance(result, RenderFailure)
    assert result.reason in ("time", "memory", "crash")


@pytest.mark.parametrize("name", NAMES)
def test_what_just_passes_is_bearable(name: str) -> None:
    write, most = BLOW_UPS[name]
    least = 0
    while least < most - 1:
        middle = (least + most) // 2
        least, most = (least, middle) if passed(write(middle)) else (middle, most)
    [(_, result)] = render_many([("x", Source(write(least)))], workers=1, seconds=20)
    assert not isinstance(result, RenderFailure), f"{least} units: {result}"


def test_the_line_is_where_most_is() -> None:
    text = "one [a](b)\n\n" * 30 + "[" * 600 + "\n\nafter"
    [found] = passed(text, first_line=5)
    assert (found.cap, found.line) == ("brackets", 5 + 60)


def test_marks_in_many_paragraphs_add_up_slowly() -> None:
    assert passed("[a](b) and [c](d) with *some* **marks** {x}\n\n" * 900) == ()


def test_a_paragraph_in_an_element_reaches_over_blank_lines() -> None:
    text = "<p markdown>\n" + ("[" * 100 + "\n\n") * 20 + "</p>"
    assert "brackets" in [found.cap for found in passed(text)]


def test_size_is_told_alone() -> None:
    assert [found.cap for found in passed("[" * 200_000)] == ["bytes"]


@pytest.mark.corpus
def test_no_published_article_comes_near_a_cap(corpus: Path) -> None:
    articles = sorted((corpus / "opensource-guide" / "_articles").rglob("*.md"))
    assert len(articles) > 300
    for article in articles:
        body = article.read_text(encoding="utf-8")
        for cap in CAPS:
            share = 0.7 if cap.name == "bytes" else 0.5
            assert cap.count(body)[0] <= cap.limit * share, f"{article.name}: {cap.name}"
