"""Text that was meant to be replaced before anybody reads it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from kaifong.moderation import lists
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict
from kaifong.moderation.wording import Finder, Piece, pieces
from kaifong.moderation.written.body_file import BodyFile, body_file
from kaifong.moderation.written.markdown_rows import Kind
from kaifong.moderation.written.starts import plain, starts
from kaifong.text.width import cut

SHOWN = 60  # columns that a message repeats


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """One finding a phrase and paragraph; whoever quotes one is not asked to change it."""
    del options
    finder = Finder.of(subject)
    own = [piece for piece in pieces(subject) if not piece.quote]
    hinted = _hinted("\n".join(piece.text for piece in own))
    for piece in own:
        if plain(piece.text) in starts():
            # On one's own machine it is what one is about to write, and a fresh file passes. Once somebody sends it,
            # it was forgotten.
            severity = Verdict.ADVISE if subject.change.submitter is None else None
            yield Seen("placeholder-text-start", {"text": _shown(piece.text)}, piece.line, severity=severity)
            continue
        for seen in _phrases(piece) if hinted else ():
            line, column = finder.place(seen, piece.line)
            yield Seen("placeholder-text-seen", {"text": _shown(seen)}, line, column)
        if piece.key is not None and _whole().match(piece.text):
            yield Seen("placeholder-text-seen", {"text": _shown(piece.text)}, piece.line)
    body = body_file(subject)
    if body is not None:
        yield from _alone(body)
        yield from _comments(body)


def _shown(text: str) -> str:
    return cut(text, SHOWN, whole_words=True)


def _phrases(piece: Piece) -> Iterator[str]:
    found: dict[str, str] = {}
    if not _hinted(piece.text):
        return
    for match in _pattern("phrase").finditer(piece.text):
        found.setdefault(match[0].casefold(), match[0])
    yield from found.values()


def _hinted(text: str) -> bool:
    """Whether a phrase may stand in a text: nearly never, and this is thirty times as fast as the pattern."""
    # Without its dot, which `İ` leaves behind: the pattern takes it for an i.
    folded = text.casefold().replace("\u0307", "")
    for first, rest in _hints("phrase"):  # noqa: SIM110 - asked of every text, and any() is twice as slow
        if first in folded and all(one in folded for one in rest):
            return True
    return False


@cache
def _pattern(kind: str) -> re.Pattern[str]:
    """Words in Latin letters stand alone; capitals count only where the list has nothing else (TODO, FIXME)."""
    parts = []
    for one in lists.read("placeholders")[kind]:
        text = one["text"]
        part = r"\s+".join(map(re.escape, text.split()))
        part = part if text.isupper() else f"(?i:{part})"
        before, after = (end.isascii() and end.isalpha() for end in (text[0], text[-1]))
        parts.append((r"(?<![^\W_])" if before else "") + part + (r"(?![^\W_])" if after else ""))
    return re.compile("|".join(parts))


@cache
def _hints(kind: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Of each phrase its words, which all stand in any text that the pattern matches: the longest, the rest."""
    found: dict[tuple[str, tuple[str, ...]], None] = {}
    for one in lists.read("placeholders")[kind]:
        first, *rest = sorted(one["text"].casefold().split(), key=len, reverse=True)
        found[first, tuple(rest)] = None
    return tuple(found)


@cache
def _whole() -> re.Pattern[str]:
    """What is a placeholder only where nothing else is said: 待補, TBD, 〇〇."""
    texts = "|".join(re.escape(one["text"]) for one in lists.read("placeholders")["whole"])
    return re.compile(rf"[\s(（\[【「『]*(?:{texts})[\s)）\]】」』.。…!！:：]*\Z", re.IGNORECASE)


def _alone(body: BodyFile) -> Iterator[Seen]:
    blank = [not row.text.strip() for row in body.rows]
    for row in body.rows:
        after = row.number + 1
        above, below = row.number == 0 or blank[row.number - 1], after == len(blank) or blank[after]
        if above and below and row.kind is Kind.TEXT and _whole().match(row.text):
            yield Seen("placeholder-text-seen", {"text": _shown(row.text.strip())}, body.line(row))


def _comments(body: BodyFile) -> Iterator[Seen]:
    """Comments of a template, which readers do not see on the page and everybody sees in the repository."""
    for row in body.rows:
        at = row.text.find("<!--")
        if at < 0 or row.kind is Kind.CODE:
            continue
        rest = [row.text[at + 4 :], *(one.text for one in body.rows[row.number + 1 : row.number + 12])]
        comment = "\n".join(rest).partition("-->")[0][:600]
        found = _pattern("comment").search(comment)
        if found:
            said = {"text": _shown(plain(comment))}
            yield Seen("placeholder-text-comment", said, body.line(row), at + 1, severity=Verdict.ADVISE)


CHECK = Check(
    id="placeholder-text",
    family=Family.FORM,
    clause="quality",
    severity=Verdict.FIX,
    confidence=Confidence.MEDIUM,
    audience=Audience.AUTHOR,
    scope=Scope.ENTRY,
    find=find,
    needs=("rendered",),
)
