"""Hidden marks in what we write on GitHub, so that the next run finds it again, whatever happened in between.

Anybody can paste such a mark into a comment of their own. So a mark counts only in a text whose author is our own
identity (`ours`), and holds nothing but what we may believe: commits, numbers, times, fingerprints.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

# The identity behind every workflow's GITHUB_TOKEN: a login can look like it, the number and the type cannot.
ACTIONS_BOT = 41898282

_MARK = re.compile(r"<!-- kaifong:(?P<kind>[a-z-]+) (?P<facts>\{[^<>\n]*\}) -->")
# We write marks on lines of their own, at the left edge. A file's name within a line, or a line of a patch, may hold
# the same characters: then a stranger wrote them.
_LINE = re.compile(r"^(?:<!-- kaifong:[a-z-]+ \{[^<>\n]*\} -->)+\r?$", re.MULTILINE)


def mark(kind: str, **facts: Any) -> str:
    """The mark as an HTML comment, which GitHub shows nobody.

    Args:
        kind: small letters and hyphens. facts: what JSON can hold.
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
    if user.get("type") != "Bot":
        return False
    if bot_login:
        return bool(user.get("login") == bot_login)
    return bool(user.get("id") == ACTIONS_BOT)
