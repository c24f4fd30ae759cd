"""Takes a file apart: the front matter between its two lines of `---`, and the body below."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kaifong.entries.problem import Problem
from kaifong.entries.strict_yaml import MAX_BYTES, Document, YamlFault, read

FENCE = "---"

_CLOSING = re.compile(r"^---[ \t]*(?:\n|\Z)", re.MULTILINE)

# `Title: …` on the first line is MultiMarkdown's header: MkDocs reads it as metadata, and who looks for `---` does
# not see it.
_HEADER = re.compile(r"(?P<key>[A-Za-z_][A-Za-z0-9_ -]{0,40}):(?:\s|$)")
_WIDE_HEADER = re.compile(r"(?P<key>[A-Za-z_][A-Za-z0-9_ -]{0,40})：")
# What people type, or what an editor makes of it, where three hyphens should stand.
_ALMOST = re.compile(r"(?:-{4,}|-{1,2}|[—–―－]+|\+{3}|={3,}|\*{3,}|_{3,}|\\-{3}|```.*|~~~.*)\Z")


@dataclass(frozen=True)
class Split:
    """A file taken apart.

    Attributes:
        document: what the front matter says; empty where it could not be read.
        body: the Markdown below it. Where there is no front matter, the whole text.
        body_line: 1-based line where the body starts.
        problems: why it could not be read; at most one, for what follows a syntax error is noise.
    """

    document: Document
    body: str
    body_line: int
    problems: tuple[Problem, ...] = ()


_EMPTY = Document({}, {})


def split(text: str) -> Split:
    r"""Takes a decoded text (line ends `\n`) apart. Never raises."""
    first, _, rest = text.partition("\n")
    if first.rstrip() != FENCE:
        return Split(_EMPTY, text, 1, (_no_fence(text),))
    end = _CLOSING.search(rest)
    if end is None:
        return Split(_EMPTY, "", 1, (_unclosed(rest[:MAX_BYTES]),))
    yaml, body = rest[: end.start()], rest[end.end() :]
    body_line = 2 + rest.count("\n", 0, end.end())
    try:
        return Split(read(yaml, first_line=2), body, body_line)
    except YamlFault as fault:
        problem = Problem(f"front-matter-{fault.what}", fault.line, fault.params, fault.column)
        return Split(_EMPTY, body, body_line, (problem,))


def _unclosed(rest: str) -> Problem:
    """Where the closing `---` should stand: before the first line that does not look like front matter."""
    line = 1
    for number, row in enumerate(rest.split("\n"), 2):
        if _ALMOST.match(row.rstrip()):
            return Problem("front-matter-fence", number, {"seen": row.strip()[:20]})
        if not row.strip() or not (row.startswith((" ", "- ", "\t")) or _HEADER.match(row)):
            line = number
            break
    return Problem("front-matter-unclosed", line)


def _no_fence(text: str) -> Problem:
    rows = text.split("\n", 20)
    if not text.strip():
        return Problem("front-matter-blank", 1)
    for number, row in enumerate(rows, 1):
        plain = row.strip()
        if not plain:
            continue
        if plain == FENCE:
            return Problem("front-matter-not-first", number)
        if _ALMOST.match(plain):
            return Problem("front-matter-fence", number, {"seen": plain[:20]})
        if wide := _WIDE_HEADER.match(plain):
            return Problem("front-matter-wide-colon", number, {"key": wide["key"]}, wide.end())
        if header := _HEADER.match(plain):
            return Problem("front-matter-multimarkdown", number, {"key": header["key"]})
        break
    return Problem("front-matter-missing", 1)
