"""Residue of text that was once decoded, copied or escaped wrongly: �, &nbsp;, 個(gè)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from kaifong.moderation import lists
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict
from kaifong.moderation.wording import Finder, pieces
from kaifong.moderation.written.body_file import BodyFile, body_file

# The reading of one character right behind it, which some sites add to what is copied from them. Whoever teaches how
# to read types the brackets of Chinese.
_TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ"
PINYIN = re.compile(rf"[\u3400-\u9fff]\([a-zü]{{0,3}}[{_TONED}][a-zü]{{0,3}}\)(?=[\u3000-\u9fff，。])")
# An entity that was escaped once more, and characters as programs write them. In code they are meant.
ESCAPED = re.compile(
    r"&amp;(?:nbsp|amp|quot|lt|gt|[lr]squo|[lr]dquo|hellip|[mn]dash|#[0-9]{2,5}|#x[0-9a-fA-F]{2,4});"
)
UNICODE = re.compile(r"(?:\\u[0-9a-fA-F]{4}){2}|(?<=[a-z])\\u00[c-f][0-9a-f](?=[a-z])")
_CODE = re.compile(r"`[^`\n]*`")
# One of these is in all that the list and PINYIN can match (held by tests/moderation/test_prefilters.py).
_TELLING = re.compile(f"[\u00a4-\u00f7\u0192\u201a\ufffd锟烫屯锛銆鈥鐨鎴浣杩縺繧繝{_TONED}]")
AROUND = 8  # characters before and behind that help to find the place


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """One finding a paragraph of each kind."""
    del options
    finder: Finder | None = None
    for piece in pieces(subject):
        if not worth_a_look(piece.text):
            continue
        finder = finder or Finder.of(subject)
        found = residue().search(piece.text)
        if found:
            line, column = finder.place(found[0], piece.line)
            yield Seen("broken-text-seen", {"text": _around(piece.text, found)}, line, column)
        pinyin = PINYIN.search(piece.text)
        if pinyin:
            line, column = finder.place(pinyin[0], piece.line)
            said = {"text": pinyin[0], "near": pinyin[0][0]}
            yield Seen("broken-text-pinyin", said, line, column, severity=Verdict.ADVISE)
    text = subject.entry.body if subject.entry is not None else ""
    body = body_file(subject) if "&amp;" in text or "\\u" in text else None
    if body is not None:
        yield from _escapes(body)


def worth_a_look(text: str) -> bool:
    """Whether a text has a character with which residue or a reading begins; what is ASCII alone has none."""
    return not text.isascii() and _TELLING.search(text) is not None


def _escapes(body: BodyFile) -> Iterator[Seen]:
    """Read off the file: on the page nobody can tell an entity that was meant from one that was not."""
    for row in body.rows:
        if row.prose and ("&amp;" in row.text or "\\u" in row.text):
            text = _CODE.sub(lambda code: " " * len(code[0]), row.text)
            found = ESCAPED.search(text) or UNICODE.search(text)
            if found:
                seen = found[0].replace("&amp;", "&")
                yield Seen("broken-text-escaped", {"text": seen}, body.line(row), found.start() + 1)


def _around(text: str, found: re.Match[str]) -> str:
    return text[max(0, found.start() - AROUND) : min(found.end(), found.start() + 40) + AROUND]


@cache
def residue() -> re.Pattern[str]:
    """What is left of a text that was decoded wrongly; none of it is ASCII alone."""
    return re.compile("|".join(f"(?:{one['pattern']})" for one in lists.read("broken_text")["residue"]))


CHECK = Check(
    id="broken-text",
    family=Family.LANGUAGE,
    clause="quality",
    severity=Verdict.FIX,
    confidence=Confidence.MEDIUM,
    audience=Audience.AUTHOR,
    scope=Scope.ENTRY,
    find=find,
    needs=("rendered",),
)
