"""Limits that stand before the parser. Each is counted in linear time, and has a number, a reason and a test.

Some of the parser's patterns look from every opening mark to the end of the paragraph, the line or the text: n
marks then cost n² steps. Such marks are counted as *work*, the sum of the squares of their number in each stretch, so
that a long article with a few links in each paragraph is far from a limit that one paragraph of brackets reaches.

The numbers keep the slowest text that we know of within a few seconds (`tests/rendering/test_caps.py` measures it),
and none of 349 published articles in 29 languages comes near to one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import pairwise

from kaifong.rendering.rendered import TooMuch

_BLANK = re.compile(r"\n[ \t]*\n")
# Elements whose content the parser reads as one paragraph, blank lines and all, when they ask for Markdown.
_SPAN_BLOCK = re.compile(r"(?i)<(?:address|dd|dt|h[1-6]|legend|li|p|summary|td|th)\b[^<>]*\bmarkdown|markdown=.?span")
_MARKERS = re.compile(r"\n[ \t]*((?:>[ \t]?|[-*+:][ \t]+|\d{1,9}\.[ \t]+)+)")
_MARKER = re.compile(r">|[-*+:]|\d+\.")
_DEFINITION = re.compile(r"(?m)^ {0,3}(\*?)\[([^\[\]]+)\]:")
_USE = re.compile(r"\[([^\[\]]+)\]")
RUN = 1_000
CELLS = 10_000
_TICKS = re.compile("``+")
_RUNNING = " \t*_~^=+`-#>"
_RULE = re.compile(r"(?m)^[ \t>|:-]*-[ \t>|:-]*$")
_INDENT = re.compile(r"(?m)^[ \t]{8,}")


@dataclass(frozen=True)
class Cap:
    """One limit.

    Attributes:
        name: kebab-case, as `TooMuch.cap` has it and as messages are named.
        limit: the highest count that passes.
        count: gives the count and the offset in the text where it is highest or where it begins.
        reason: what goes wrong beyond it.
        estimate: the count is of the parser's work, which is no number of anything that a reader could count.
    """

    name: str
    limit: int
    count: Callable[[str], tuple[int, int]]
    reason: str
    estimate: bool = False


def passed(body: str, *, first_line: int = 1) -> tuple[TooMuch, ...]:
    """The caps that `body` passes, in the order of `CAPS`; a text beyond the first, its size, is not read further."""
    out: list[TooMuch] = []
    for cap in CAPS:
        seen, offset = cap.count(body)
        if seen > cap.limit:
            line = first_line + body.count("\n", 0, offset)
            out.append(TooMuch(cap.name, seen, cap.limit, line, estimate=cap.estimate))
            if cap is CAPS[0]:
                break
    return tuple(out)


def _size(body: str) -> tuple[int, int]:
    return len(body.encode("utf-8", "surrogatepass")), 0


def _lines(body: str) -> tuple[int, int]:
    return body.count("\n") + 1, 0


def _occurrences(pattern: str, enough: int, *marks: str) -> Callable[[str], tuple[int, int]]:
    """The matches, and where the first is.

    Each match holds one of the `marks`; where half of `enough` is not reached by all of these, they are the count.
    """
    compiled = re.compile(pattern)

    def count(body: str) -> tuple[int, int]:
        if (most := sum(map(body.count, marks))) * 2 <= enough:
            return most, 0
        places = [found.start() for found in compiled.finditer(body)]
        return len(places), places[0] if places else 0

    return count


def _stretches(body: str, *, by_line: bool) -> Iterable[tuple[int, str]]:
    """The lines, or the paragraphs, of a text with their offsets."""
    if not by_line and _SPAN_BLOCK.search(body):
        return [(0, body)]
    if by_line:
        cuts = [0, *(found.end() for found in re.finditer("\n", body)), len(body)]
    else:
        cuts = [0, *(found.end() for found in _BLANK.finditer(body)), len(body)]
    return [(start, body[start:end]) for start, end in pairwise(cuts)]


def _work(pattern: str, enough: int, marks: str, *, by_line: bool = False) -> Callable[[str], tuple[int, int]]:
    """The sum of the squares of the matches in each paragraph (or line), and where most are.

    Where all `marks` of the text in one stretch would not come to `enough`, no more than their number is looked at.
    """
    compiled = re.compile(pattern)

    def count(body: str) -> tuple[int, int]:
        everything = sum(map(body.count, marks))
        if everything * everything <= enough:
            return everything * everything, 0
        total = most = where = 0
        for offset, stretch in _stretches(body, by_line=by_line):
            number = len(compiled.findall(stretch))
            total += number * number
            if number > most:
                most, where = number, offset
        return total, where

    return count


def _most(pattern: str, enough: int, mark: str) -> Callable[[str], tuple[int, int]]:
    """The most matches in one paragraph; where the text has too few marks for half of `enough`, their number."""
    compiled = re.compile(pattern)

    def count(body: str) -> tuple[int, int]:
        if (marks := body.count(mark)) * 2 <= enough:
            return marks, 0
        counts = [(len(compiled.findall(stretch)), offset) for offset, stretch in _stretches(body, by_line=False)]
        return max(counts, default=(0, 0))

    return count


def _markers(body: str) -> tuple[int, int]:
    """The most quote and list marks at the start of one line."""
    # A line's end is looked for faster than its start; the one put in front makes its offset the next line's.
    counts = [(len(_MARKER.findall(found[1])), found.start()) for found in _MARKERS.finditer("\n" + body)]
    return max(counts, default=(0, 0))


def _indent(body: str) -> tuple[int, int]:
    """The deepest indentation, in columns."""
    if "\t" not in body and " " * 8 not in body:
        return 0, 0
    return max(((len(found[0].expandtabs(4)), found.start()) for found in _INDENT.finditer(body)), default=(0, 0))


def _unclosed(body: str) -> tuple[int, int]:
    """Tags that another `<` follows before their `>`."""
    first = number = 0
    for found in re.finditer(r"<[A-Za-z/!?][^<>]*(?=<|\Z)", body):
        number += 1
        first = first or found.start()
    return number, first


def _expansion(body: str) -> tuple[int, int]:
    """Characters that references and abbreviations add: each use repeats the whole address or title."""
    total = where = most = 0
    if "]:" not in body:
        return 0, 0
    if not (definitions := list(_DEFINITION.finditer(body))):
        return 0, 0
    uses = Counter(found[1].strip().lower() for found in _USE.finditer(body))
    for found in definitions:
        end = found.end()
        for _ in range(3):  # an address and its title may stand on lines of their own
            end = body.find("\n", end) + 1 or len(body)
        name = found[2]
        number = body.count(name) if found[1] else uses[name.strip().lower()]
        added = number * (end - found.start())
        total += added
        if added > most:
            most, where = added, found.start()
    return total, where


def _longest_run(body: str) -> tuple[int, int]:
    """The longest run of one and the same space or mark; runs up to the limit are not measured."""
    most = where = 0
    on_the_way = body[:: RUN + 1]  # a run beyond the limit reaches over one of these
    for mark in filter(on_the_way.__contains__, _RUNNING):
        place = body.find(mark * (RUN + 1))
        if place >= 0:
            length = len(body) - place - len(body[place:].lstrip(mark))
            most, where = max((most, where), (length, place))
    return most, where


def _backticks(body: str) -> tuple[int, int]:
    """The longest run of backticks: each is looked for, from each of its marks, to the end of the paragraph."""
    return max(((len(found[0]), found.start()) for found in _TICKS.finditer(body)), default=(0, 0))


def _cells(body: str) -> tuple[int, int]:
    """Cells of tables: the parser fills every row up to the width of its head."""
    total = where = most = 0
    most_cells = (body.count("|") + 1) * (2 * body.count("\n") + 1)  # were all of it one row's width, in every row
    if "|" not in body or most_cells * 2 <= CELLS:
        return most_cells if "|" in body else 0, 0
    for offset, stretch in _stretches(body, by_line=False):
        if "|" not in stretch or not _RULE.search(stretch):
            continue
        widest = max(line.count("|") for line in stretch.split("\n")[:64]) + 1
        cells = widest * (stretch.count("\n") + 1)
        total += cells
        if cells > most:
            most, where = cells, offset
    return total, where


CAPS: tuple[Cap, ...] = (
    Cap("bytes", 128 * 1024, _size, "everything costs more; the largest known article has 88 KB"),
    Cap("lines", 5_000, _lines, "blocks are searched one after the other: 24,000 list items with gaps cost 3 s"),
    Cap("brackets", 250_000, _work(r"\[", 250_000, "["), "20,000 `[` cost 50 s, 10,000 `![` 24 s", estimate=True),
    Cap("links", 2_000, _occurrences(r"https?://|\](?=[(\[])", 2_000, "://", "]"), "10,000 bare addresses cost 10 s"),
    Cap(
        "emphasis",
        16_000_000,
        _work(r"\*+|_+|~+|\^+|=+|\++", 16_000_000, "*_~^=+"),
        "60,000 `*_` cost 40 s",
        estimate=True,
    ),
    Cap(
        "tildes-and-carets",
        250_000,
        _work(r"(?<!~)~(?!~)|~{3,}|(?<!\^)\^(?!\^)|\^{3,}", 250_000, "~^"),
        "2,000 `~a b` in one paragraph cost 7 s, 2,000 `~~~a b` 15 s",
        estimate=True,
    ),
    Cap("backslashes", 16_000_000, _work(r"\\", 16_000_000, "\\"), "120,000 `\\` cost 10 s", estimate=True),
    Cap(
        "braces",
        1_000_000,
        _work(r"\{", 1_000_000, "{", by_line=True),
        "40,000 ` {a` in one line cost over a minute",
        estimate=True,
    ),
    Cap("nesting-marks", 12, _markers, "500 `- ` in one line overflow the parser's stack"),
    Cap("indentation", 96, _indent, "24 levels of lists; 400 cost minutes"),
    Cap("unclosed-tags", 300, _unclosed, "5,000 `<a ` cost 9 s, each being read to the end of the text"),
    Cap("tags", 4_000, _occurrences(r"<[A-Za-z!?/]", 4_000, "<"), "17,000 nested `<div>` cost 11 s in the sanitiser"),
    Cap(
        "markdown-in-html",
        150,
        _occurrences(r"(?i)<[a-z][^<>]{0,2000}\smarkdown", 150, "<"),
        "330 nested overflow the stack",
    ),
    Cap(
        "headings",
        400,
        _occurrences(r"(?m)^[ >]*(?:#|[=-]+ *$)", 400, "#", "=", "-"),
        "equal headings are numbered: 4,000 cost 20 s",
    ),
    Cap(
        "fences", 400, _occurrences(r"(?m)^[ \t>]*(?:```|~~~)", 400, "```", "~~~"), "24,000 `~~~` cost over a minute"
    ),
    Cap("tabs", 150, _occurrences(r"(?m)^[ \t]*===", 150, "==="), "every tab looks at those before it"),
    Cap(
        "definitions",
        150,
        _most(r"(?m)^[ \t]{0,3}:[ \t]", 150, ":"),
        "500 in one paragraph overflow the parser's stack",
    ),
    Cap("footnotes", 400, _occurrences(r"\[\^", 400, "[^"), "10,000 cost minutes"),
    Cap("abbreviations", 150, _occurrences(r"(?m)^[ ]{0,3}\*\[", 150, "*["), "every one is searched in every text"),
    Cap("expansion", 500_000, _expansion, "40 KB of uses of one abbreviation made 12 MB in 50 s"),
    Cap("table-cells", CELLS, _cells, "a head of 2,700 columns over 200 empty rows makes 540,000 cells"),
    Cap("backticks", 100, _backticks, "runs of 1 to 500 of them, 125 KB in one paragraph, cost 6 s"),
    Cap("runs", RUN, _longest_run, "120,000 spaces in a heading cost minutes, 130,000 `*` 7 s"),
)
