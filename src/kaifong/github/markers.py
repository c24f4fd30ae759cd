"""Hidden marks in what we write on GitHub, so that the next run finds it again, whatever happened in between.

Anybody can paste such a mark into a comment of their own. So a mark counts only in a text whose author is our own
identity (`ours`), and holds nothing but what we may believe: commits, numbers, times, fingerprints.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from typing import Any

# The identity behind every workflow's GITHUB_TOKEN: a login can look like it, the number and the type cannot.
ACTIONS_BOT = 41898282


class Mark(StrEnum):
    """Every kind of mark, by what it stands in."""

    REPORT = "report"  # the one comment on a pull request
    SUGGESTIONS = "suggestions"  # a review with suggestions
    COMMAND = "command"  # the answer to a comment with commands
    SUBMISSION = "submission"  # the answer in a form's issue, and the pull request that came of the form
    PROPOSAL = "proposal"  # a pull request that we open at somebody's command; `by` is their id
    DISCUSSION = "discussion"  # a pull request that we open for what was said in a discussion
    DECISION = "decision"  # a pull request that brings a decision's record
    NOTICE = "notice"  # what a member is told of a decision
    RECEIPT = "receipt"  # the first answer to a reader's report
    OUTCOME = "outcome"  # what a reader is told who reported something
    QUEUE = "queue"  # the issue that lists what waits


_MARK = re.compile(r"<!-- kaifong:(?P<kind>[a-z-]+) (?P<facts>\{[^<>\n]*\}) -->")
# We write marks on lines of their own, at the left edge. A file's name within a line, or a line of a patch, may hold
# the same characters: then a stranger wrote them.
_LINE = re.compile(r"^(?:<!-- kaifong:[a-z-]+ \{[^<>\n]*\} -->)+\r?$", re.MULTILINE)


def mark(kind: str, **facts: Any) -> str:
    """The mark as an HTML comment, which GitHub shows nobody.

    Args:
        kind: one of `Mark`. facts: what JSON can hold.
    """
    told = json.dumps(facts, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    # Neither an end of the comment, a tag nor a mention may stand in it; within JSON's strings these are the same
    # characters.
    for sign in "<>&@":
        told = told.replace(sign, f"\\u{ord(sign):04x}")
    return f"<!-- kaifong:{kind} {told.replace('--', '-' + chr(92) + 'u002d')} -->"


def read(body: str | None, kind: str) -> dict[str, Any] | None:
    """The facts of the first mark of a kind in a text; None where there is none that can be read.

    Only for texts that are `ours`; and even there only what stands on a line of marks, for we quote strangers.
    """
    marks = (one for line in _LINE.finditer(body or "") for one in _MARK.finditer(line[0]))
    for found in marks:
        if found["kind"] != kind:
            continue
        try:
            facts = json.loads(found["facts"])
        except ValueError:
            continue
        if isinstance(facts, dict):
            return facts
    return None


def marked(
    things: Iterable[Mapping[str, Any]], kind: str, bot_login: str | None = None
) -> Iterator[tuple[Mapping[str, Any], dict[str, Any]]]:
    """Those of the comments, reviews, issues or pull requests that are ours and have a mark, with its facts.

    Args:
        things, bot_login: as of `ours`.
    """
    for one in things:
        facts = read(one.get("body"), kind) if ours(one, bot_login) else None
        if facts is not None:
            yield one, facts


def ours(thing: Mapping[str, Any], bot_login: str | None = None) -> bool:
    """Whether a comment, review, issue or pull request of GitHub's was written by us.

    Args:
        thing: as the REST API gives it, with `user`.
        bot_login: the login of the GitHub App whose token is used instead of the workflow's; None for the workflow's.
    """
    user = thing.get("user") or {}
    return is_us(user.get("login"), user.get("id"), user.get("type"), bot_login)


def is_us(login: str | None, number: int | None, sort: str | None, bot_login: str | None = None) -> bool:
    """Whether an account is the one that we write as.

    Args:
        login, number, sort: its login, id and type as GitHub tells them. bot_login: as of `ours`.
    """
    if sort != "Bot":
        return False
    return login == bot_login if bot_login else number == ACTIONS_BOT
