"""Front matter that cannot be read, where one sign more or less makes it readable."""

from __future__ import annotations

import re

from kaifong.entries.frontmatter import split
from kaifong.entries.problem import Problem
from kaifong.entries.write_yaml import scalar
from kaifong.moderation.findings import Fix
from kaifong.moderation.source import Source

_WIDE = re.compile(r"^( *(?:- )?[A-Za-z_][A-Za-z0-9_-]*) *：[ \u3000]*", re.MULTILINE)
_CLOSE = re.compile(r"^( *(?:- )?[A-Za-z_][A-Za-z0-9_-]*):(?=[^\s:/\\])", re.MULTILINE)
_VALUE = re.compile(r" *(?:- )?[A-Za-z_][A-Za-z0-9_-]*: +(?P<value>[^\s\"'\[{|>&*!%#@`].*?) *\Z")
# Front matter has at most 16 KiB; what comes after it is not looked at.
_READ = 20_000


def front_fix(problem: Problem, source: Source) -> Fix | None:
    """The fix for a fault of the front matter, or None where it would not make at least the rest of it readable."""
    fix = _fix(problem, source)
    if fix is None or source.text[fix.start : fix.end] == fix.text:
        return None
    text = source.text[: fix.start] + fix.text + source.text[fix.end :]
    left = split(text.replace("\r\n", "\n").removeprefix("\ufeff")).problems
    return fix if all(one.line > problem.line for one in left) else None


def _fix(problem: Problem, source: Source) -> Fix | None:
    line = source.line(problem.line)
    offset = source.offset(problem.line)
    what = problem.message.removeprefix("front-matter-")
    if what in ("wide-colon", "no-space") and problem.line > 1:
        # Whoever types one so types all so: they go together.
        end = min(_front_end(source), offset + _READ)
        pattern = _WIDE if what == "wide-colon" else _CLOSE
        old = source.text[offset:end]
        return Fix(offset, end, pattern.sub(r"\1: ", old))
    if what == "colon" and (found := _VALUE.match(line)) and " #" not in found["value"]:
        return Fix(offset + found.start("value"), offset + found.end("value"), _quoted(found["value"]))
    if what == "at-sign" and problem.column:
        name = f"@{problem.params['name']}"
        at = offset + problem.column - 1
        return Fix(at, at + len(name), f'"{name}"') if source.text.startswith(name, at) else None
    if what == "fence" and line.strip() == problem.params["seen"]:
        return Fix(offset, offset + len(line), "---")
    return None


def _quoted(value: str) -> str:
    text = scalar(value)
    return text if text.startswith('"') else f'"{text}"'


def _front_end(source: Source) -> int:
    """Where the closing fence stands."""
    found = re.compile(r"^---[ \t]*\r?$", re.MULTILINE).search(source.text, source.offset(2))
    return found.start() if found else source.offset(2)
