"""Jekyll's posts, read as data: their language, name and old address."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kaifong.entries.frontmatter import Split, split
from kaifong.importing import front as fm
from kaifong.importing.report import FileReport, Outcome
from kaifong.importing.source import MARKDOWN, SourceFile
from kaifong.languages.tags import normalise
from kaifong.text.decode import Undecodable, decode

_DATED = re.compile(r"(?P<date>\d{4}-\d{1,2}-\d{1,2})-(?P<name>.+)")
_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg")
# Folders of Jekyll's that say nothing about a language: its own start with an underscore.
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")


@dataclass(frozen=True)
class Post:
    """One post of the old site.

    Attributes:
        source: POSIX path below the imported folder.
        front: its front matter; all scalars are text. lines: 1-based line of each key.
        body: Markdown of Jekyll's kind. body_line: where it starts.
        language: normalised tag. odd_language: what stood there instead of a tag, or None.
        name: file name without date and ending.
        group: what its translations share with it: its path without language and ending.
        date: from its name or front matter, or None.
        address: its old address, with slashes at both ends.
    """

    source: str
    front: Mapping[str, Any]
    lines: Mapping[str, int]
    body: str
    body_line: int
    language: str
    odd_language: str | None
    name: str
    group: str
    date: str | None
    address: str


def read_post(file: SourceFile, default: str) -> Post | FileReport:
    """The post that a file holds, or why it holds none.

    Args:
        file: with its bytes.
        default: the language of posts that name none.
    """
    if file.trouble or file.data is None:
        return _left_out(file.path, file.trouble or _unread(file.path))
    text = decode(file.data)
    if isinstance(text, Undecodable):
        return _left_out(file.path, "encoding", text.line)
    if not text.text.startswith("---"):
        return _left_out(file.path, "no-front-matter")
    parts = split(text.text)
    if parts.problems:
        return _left_out(file.path, "front-matter", parts.problems[0].line)
    front = parts.document.value
    if str(front.get("published", "")).lower() == "false" or "_drafts" in file.path.split("/"):
        return _left_out(file.path, "draft", parts.document.lines.get("published"))
    return _post(file.path, parts, default)


def _post(path: str, parts: Split, default: str) -> Post:
    front = parts.document.value
    stem = posixpath.splitext(posixpath.basename(path))[0]
    dated = _DATED.fullmatch(stem)
    name = dated["name"] if dated else stem
    folders = [one for one in posixpath.dirname(path).split("/") if one and not one.startswith("_")]
    folder = next((one for one in folders if _LANGUAGE.fullmatch(one)), None)
    said = fm.line_of_text(fm.first(front, fm.LANGUAGES))
    language, odd = default, None
    for one in (said, folder or ""):
        if one:
            try:
                language = normalise(one)
                break
            except ValueError:
                odd = one
    rest = [one for one in folders if one != folder]
    permalink = str(front.get("permalink") or "")
    address = "/".join(["", *folders, name, ""])
    if permalink.startswith("/") and ":" not in permalink:
        address = permalink if permalink.endswith("/") else f"{permalink.removesuffix('.html')}/"
    date = fm.day(fm.first(front, fm.DATES)) or (fm.day(dated["date"]) if dated else None)
    group = "/".join([*rest, stem])
    lines = parts.document.lines
    return Post(path, front, lines, parts.body, parts.body_line, language, odd, name, group, date, address)


def _unread(path: str) -> str:
    low = path.lower()
    if low.endswith((".html", ".htm")):
        return "layout"
    if low.endswith(_PICTURES):
        return "picture"
    return "unreadable" if low.endswith(MARKDOWN) else "other"


def _left_out(path: str, reason: str, line: int | None = None) -> FileReport:
    return FileReport(path, Outcome.LEFT_OUT, reason=reason, line=line)
