"""One review with suggestions for a head: only new ones, only where the diff lets us speak, at most twenty.

A review is a new item in the pull request's timeline each time and a mail to its author, so what was suggested once
is not suggested again, and a head gets one review at most.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from kaifong.github.answering.hunks import hunks_of
from kaifong.github.desk import Desk
from kaifong.github.lost_answers import once
from kaifong.github.markers import Mark, mark, marked
from kaifong.github.refusals import Conflict
from kaifong.github.review_pull import Reviewed
from kaifong.history.change import Action, ChangedFile
from kaifong.moderation.findings import Finding
from kaifong.reporting import words as wording
from kaifong.reporting.markdown import code, escaped, our_words, sealed
from kaifong.reporting.plain import plain
from kaifong.reporting.suggestions import Suggestion, suggestions

MOST = 20
# Keys of earlier suggestions that the newest review's mark carries on.
MOST_KEYS = 400
_LONGEST_WORDS = 700


@dataclass(frozen=True)
class Offer:
    """A suggestion, with what it is known by and the finding that it mends."""

    key: str
    suggestion: Suggestion
    seen: str


def suggest(desk: Desk, found: Reviewed) -> bool:
    """Posts the review, where there is anything new to suggest; gives whether this head has one.

    Raises:
        Refusal: GitHub refused.
    """
    earlier, heads = _made(found.reviews, desk.bot_login)
    if found.pull.head in heads:
        return True
    new = [one for one in offers(found) if one.key not in earlier]
    hunks = hunks_of(desk.api, found.pull.number, {one.suggestion.path for one in new})
    fits = [one for one in new if hunks.hold(one.suggestion.path, one.suggestion.first, one.suggestion.last)][:MOST]
    if not fits:
        return False
    keys = [*(one.key for one in fits), *earlier][:MOST_KEYS]
    hidden = mark(Mark.SUGGESTIONS, head=found.pull.head, keys=keys)
    said = found.words.text("moderate-suggested", count=len(fits), commit=code(found.pull.head[:10]))
    body = {
        "commit_id": found.pull.head,
        "event": "COMMENT",
        "body": f"{said}\n\n{hidden}",
        "comments": [_comment(one) for one in fits],
    }
    return _posted(desk, found, body)


def offers(found: Reviewed) -> list[Offer]:
    """All that can be suggested for the head, file by file from the top down."""
    every: list[Offer] = []
    for file in found.change.files:
        if file.data is None or file.action is Action.REMOVED:
            continue
        ones = suggestions(found.report.findings, file.path, file.data)
        every += [Offer(_key(file, one), one, _seen(found, one)) for one in ones]
    return every


def _key(file: ChangedFile, one: Suggestion) -> str:
    """By what stands there and what should: the same offer further down is the same offer."""
    lines = (file.data or b"").decode("utf-8", "replace").split("\n")
    old = "\n".join(lines[one.first - 1 : one.last])
    told = "\0".join([one.path, old, *one.lines])
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def _seen(found: Reviewed, one: Suggestion) -> str:
    """What was seen in these lines, in the member's words; a line for each check."""
    lines: dict[str, str] = {}
    for finding in found.report.findings:
        if finding.path == one.path and finding.check in one.checks and _within(finding, one):
            sealed_one = replace(finding, params=sealed(finding.params))
            seen = wording.say(sealed_one, found.words, found.hub).seen
            lines.setdefault(finding.check, our_words(plain(seen[:_LONGEST_WORDS])))
    return "  \n".join(lines.values())


def _within(finding: Finding, one: Suggestion) -> bool:
    return finding.line is None or one.first <= finding.line <= one.last


def _comment(one: Offer) -> dict[str, Any]:
    lines = one.suggestion
    told: dict[str, Any] = {
        "path": lines.path,
        "line": lines.last,
        "side": "RIGHT",
        "body": f"{one.seen}\n\n{lines.block}" if one.seen else lines.block,
    }
    if lines.first < lines.last:
        told |= {"start_line": lines.first, "start_side": "RIGHT"}
    return told


def _made(reviews: Iterable[Mapping[str, Any]], bot_login: str | None) -> tuple[list[str], set[str]]:
    """Keys of what we suggested before, newest first, and the heads that have their review."""
    keys: dict[str, None] = {}
    heads: set[str] = set()
    for _, facts in reversed(list(marked(reviews, Mark.SUGGESTIONS, bot_login))):
        heads.add(str(facts.get("head")))
        told = facts.get("keys")
        keys |= dict.fromkeys(str(key) for key in told) if isinstance(told, list) else {}
    return list(keys), heads


def _posted(desk: Desk, found: Reviewed, body: Mapping[str, Any]) -> bool:
    """Whether the review stands. Where GitHub does not take a line, the comment has every finding anyway."""
    path = desk.api.at(f"/pulls/{found.pull.number}/reviews")

    def posted() -> bool | None:
        return found.pull.head in _made(desk.api.pages(path), desk.bot_login)[1] or None

    try:
        once(lambda: desk.api.post(path, body), posted)
    except Conflict as error:
        desk.tell(
            f"GitHub took no suggestions for this commit ({escaped(error.said)}). The comment has the findings."
        )
        return False
    return True
