"""Hostile sizes: whatever a megabyte holds, reading it is quick. What was measured stands behind each limit."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from kaifong.entries.entry import MAX_ENTRY_BYTES, Entry
from kaifong.entries.sections import MOST, Text, sections

HEAD = "---\ntitle: a\nauthor: b\nstate: closed\n---\n"
ROOM = MAX_ENTRY_BYTES - 100


@pytest.mark.parametrize(
    "piece",
    [
        "##\n",
        "## a\n",
        "## a {#a}\n### @b\n",
        "# " + " " * 5000 + "x\n",
        "## a" + " {#" * 2000 + "\n",
        "```\n",
        "<!--\n",
    ],
    ids=lambda piece: piece[:8].strip(),
)
@pytest.mark.parametrize("kind", ["ama", "answer", "idea", "tutorial"])
def test_a_body_of_anything(kind: str, piece: str, entry: Callable[..., Entry]) -> None:
    one = entry(kind, HEAD + piece * (ROOM // len(piece)))
    start = time.perf_counter()
    assert len(one.problems) <= 2 * MOST + 10
    assert time.perf_counter() - start < 5  # 0.6 s


@pytest.mark.parametrize(
    "line",
    ["# " + " " * 200_000 + "x", "## a" + "#" * 200_000, "## " + "@a " * 60_000, "## " + "\t" * 200_000 + "{#a}"],
)
def test_one_long_heading(line: str) -> None:
    start = time.perf_counter()
    sections(Text(line, 1), 2)
    assert time.perf_counter() - start < 1  # 0.01 s


@pytest.mark.parametrize(
    "front",
    [
        "asked_at: https://" + "a." * 900 + "/ x",
        "asked_at: https://" + "a" * 1900 + "@",
        "asked_at: https://" + "." * 1900,
        "\n".join(f"k{n}: x" for n in range(1_500)),
        "k" * 15_000 + ": x",
        "zone: " + "Asia/" * 3_000,
        "imported: {" + ", ".join(f"k{n}: x" for n in range(1_500)) + "}",
        "tags: [" + ", ".join(f"t{n}" for n in range(2_500)) + "]",
        "aliases: [" + ", ".join(f"a/{n}" for n in range(1_500)) + "]",
        "title2: " + "e" + "\u0301" * 7_000,
        "\n" * 15_000 + "x",
        " " * 15_000 + "x",
    ],
    ids=lambda front: repr(front[:16]),
)
def test_front_matter_of_anything(front: str, entry: Callable[..., Entry]) -> None:
    one = entry("answer", f"---\ntitle: a\nauthor: b\n{front}\n---\n## @b {{#accepted}}\n\nSo.\n")
    start = time.perf_counter()
    assert 1 <= len(one.problems) <= 100
    assert time.perf_counter() - start < 2  # 0.1 s


@pytest.mark.parametrize(
    ("line", "title", "id_"),
    [
        ("## A", "A", None),
        ("##", "", None),
        ("   ## A ##  ", "A", None),
        ("## A #", "A", None),
        ("## A#", "A#", None),
        ("## C# {#c-sharp}", "C#", "c-sharp"),
        ("## A {: #a }", "A", "a"),
        ("## A {#a} ##", "A", "a"),
        ("##\tA", "A", None),
    ],
)
def test_what_a_heading_says(line: str, title: str, id_: str | None) -> None:
    _, [found] = sections(Text(line, 1), 2)
    assert (found.title, found.id) == (title, id_)


@pytest.mark.parametrize("line", ["##A", "    ## A", "\\## A", "### A", "# A", "A ## B", "`## A`"])
def test_what_is_no_heading_of_its_level(line: str) -> None:
    assert sections(Text(line, 1), 2) == (Text(line, 1), ())
