"""The commands in a comment: lines of their own, as a reader of the comment on GitHub would see them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kaifong.github.commands.names import Name, named, nearest
from kaifong.moderation.written.markdown_rows import Kind, rows

# GitHub takes 65,536 characters in a comment; whoever has a command to give says so in the first of them.
READ = 65_536
# Each may cost a review and a dozen requests.
MOST = 5
# What follows the command on its line. A statement of reasons fits, and so does the title of an issue.
LONGEST = 2_000

# Up to three spaces (four are code), a slash of either width, the word, and then nothing or a space.
_LINE = re.compile(r" {0,3}[/／](?P<word>[^\W\d_][\w-]{0,39})[.!。！]?(?:[ \t\u3000]+(?P<rest>.*))?[ \t\u3000]*\Z")
_QUOTE = re.compile(r" {0,3}>")
_TICKS = re.compile(r"`+")
_TAG = re.compile(r"<[A-Za-z/!?]")
# So many lines that could be commands are looked at, each with what stands above it; nobody means more.
_LOOKED_AT = 50


@dataclass(frozen=True)
class Given:
    """A command that somebody gave.

    Attributes:
        name: which. argument: the rest of its line, "" where there is none.
    """

    name: Name
    argument: str = ""


@dataclass(frozen=True)
class Unknown:
    """A line that looks like a command and is none: the word as it was typed, and the one that was meant."""

    word: str
    nearest: Name


@dataclass(frozen=True)
class Parsed:
    """What a comment asks for: in its order, no more than `MOST`; `left` is how many more there were."""

    items: tuple[Given | Unknown, ...] = ()
    left: int = 0


def parsed(body: str) -> Parsed:
    """The commands in a comment.

    Only what stands at the beginning of a line of text counts. What is quoted, fenced, indented as code, hidden in an
    HTML comment or an element, or lies within something that an earlier line of the paragraph began (a span of code,
    a tag) was not said to us: a moderator who answers a quotation that hides `/approve` approves nothing.
    """
    found: list[Given | Unknown] = []
    paragraph: list[str] = []
    quoted = False
    looked_at = 0
    for row in rows(body[:READ].replace("\r\n", "\n").replace("\r", "\n")):
        blank = not row.text.strip()
        if row.kind is not Kind.TEXT or blank:
            paragraph, quoted = [], False if blank else quoted
            continue
        # A line right below a quotation goes on with it, without a sign of its own (CommonMark, lazy continuation).
        quoted = quoted or _QUOTE.match(row.text) is not None
        line = _LINE.match(row.text)
        looked_at += line is not None
        if line and looked_at <= _LOOKED_AT and not quoted and not _open("\n".join(paragraph)):
            one = _item(line["word"], (line["rest"] or "").strip()[:LONGEST])
            if one is not None and one not in found:
                found.append(one)
        paragraph.append(row.text)
    return Parsed(tuple(found[:MOST]), max(0, len(found) - MOST))


def _item(word: str, rest: str) -> Given | Unknown | None:
    name = named(word)
    if name is not None:
        return Given(name, rest)
    meant = nearest(word)
    return None if meant is None else Unknown(word, meant)


def _open(before: str) -> bool:
    """Whether something that the earlier lines of a paragraph began may still be open: too much is better here."""
    if before.count("<!--") > before.count("-->") or _TAG.search(before, before.rfind(">") + 1):
        return True
    if before.rfind("](") > before.rfind(")"):
        return True
    open_run = ""
    for run in _TICKS.findall(before):
        open_run = "" if run == open_run else open_run or run
    return bool(open_run)
