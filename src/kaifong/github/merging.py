"""A pull request merged at one commit, or not at all."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from kaifong.github.api import Api
from kaifong.github.lost_answers import once
from kaifong.github.reading.pull import Account, Pull, read_pull
from kaifong.github.refusals import Conflict, Forbidden, Refusal
from kaifong.moderation.redaction import redacted
from kaifong.reporting.markdown import unmentioning

# In this order: one commit a pull request is what records and reverts are easiest with.
METHODS = ("squash", "merge", "rebase")
LONGEST_TITLE = 200
_NO_REPLY = "users.noreply.github.com"
# Who else worked on it, as GitHub and Git note it. Only GitHub's no-reply addresses are carried on: an e-mail address
# in a branch is its owner's affair, on the default branch it would stay for good.
_WITH = re.compile(
    r"^Co-authored-by:[ \t]*(?P<name>[^<>\s][^<>\r\n]{0,99}?)[ \t]*"
    r"<(?P<mail>[A-Za-z0-9+._\[\]-]{1,120}@users\.noreply\.github\.com)>[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
# What would close or mention an issue from a commit message.
_NUMBER = re.compile(r"#(?=[0-9])|\b(?:GH)-(?=[0-9])|://", re.IGNORECASE)
# With these in its message a commit starts no workflow on `push` (GitHub's documentation, "Skipping workflow runs").
_SKIP = re.compile(r"\[(?=(?:skip ci|ci skip|no ci|skip actions|actions skip)\])|\bskip-checks(?=:)", re.IGNORECASE)
# Of one pull request; a branch of a thousand commits could name whom it likes.
MOST_TRAILERS = 20


class End(StrEnum):
    """How it ended."""

    MERGED = "merged"
    MOVED = "moved"  # 409: the head is another commit
    BLOCKED = "blocked"  # 405, 422: a rule of the repository, a check that is not done, a conflict
    FORBIDDEN = "forbidden"  # 403: not by this token (a workflow file in it, say)


@dataclass(frozen=True)
class Merge:
    """What came of it. `said` are GitHub's words: escape them."""

    end: End
    said: str = ""


def merge(api: Api, pull: Pull, head: str, approved_by: Account, opener: Account | None = None) -> Merge:
    """Merges a pull request whose head is this very commit.

    Args:
        head: the commit that was approved.
        approved_by: whose word it was: GitHub would otherwise name only the token.
        opener: who sent it by a form, to be named in the commit beside the bot that opened it.

    Raises:
        Refusal: nobody can say what became of it.
    """
    settings = api.get(api.at())
    allowed = [one for one in METHODS if settings.get(_SETTING[one], True)]
    found = Merge(End.BLOCKED)
    for method in allowed or METHODS:
        body: dict[str, Any] = {"sha": head, "merge_method": method}
        if method != "rebase":
            body["commit_title"] = title_of(pull)
            body["commit_message"] = _message(api, pull, approved_by, opener)
        found = _asked(api, pull.number, head, body)
        if found.end is not End.BLOCKED or "not allowed" not in found.said.lower():
            break  # else this way to merge is switched off, and the token may not see that
    return found


_SETTING = {"squash": "allow_squash_merge", "merge": "allow_merge_commit", "rebase": "allow_rebase_merge"}


def _asked(api: Api, number: int, head: str, body: Mapping[str, Any]) -> Merge:
    def ask() -> Merge:
        api.put(api.at(f"/pulls/{number}/merge"), body)
        return Merge(End.MERGED)

    def became() -> Merge | None:
        now = read_pull(api, number)
        if now.merged:
            return Merge(End.MERGED)
        return None if now.head == head else Merge(End.MOVED)

    try:
        return once(ask, became)
    except (Conflict, Forbidden) as error:
        return _ended(api, number, error)


def _ended(api: Api, number: int, error: Refusal) -> Merge:
    if isinstance(error, Forbidden):
        return Merge(End.FORBIDDEN, error.said)
    if read_pull(api, number).merged:
        return Merge(End.MERGED)  # another command was quicker, or the first try went through after all
    return Merge(End.MOVED if error.status == 409 else End.BLOCKED, error.said)


def title_of(pull: Pull) -> str:
    """The first line of the commit: the pull request's title and number. Nothing in it calls, closes or exposes."""
    plain = _harmless(pull.title)
    return f"{plain[:LONGEST_TITLE].strip() or 'Pull request'} (#{pull.number})"


def _harmless(text: str) -> str:
    """A stranger's words for a commit's message: they call nobody, close no issue, and stop no workflow."""
    plain = _NUMBER.sub(lambda found: found[0][:-1] + " ", unmentioning(redacted(text)))
    return _SKIP.sub(lambda found: "[ " if found[0] == "[" else "skip checks", plain)


def _message(api: Api, pull: Pull, approved_by: Account, opener: Account | None) -> str:
    """The rest of the commit: who else worked on it, and who approved it."""
    messages = [str(one["commit"]["message"]) for one in api.pages(api.at(f"/pulls/{pull.number}/commits"))]
    lines = [_trailer("Co-authored-by", opener)] if opener is not None else []
    lines += trailers(messages)
    lines.append(_trailer("Approved-by", approved_by))
    return "\n".join(dict.fromkeys(lines))


def trailers(messages: Iterable[str]) -> list[str]:
    """The co-authors that commit messages name by GitHub's no-reply addresses, each once, in order; not too many."""
    found = [
        f"Co-authored-by: {_harmless(one['name'])} <{one['mail']}>"
        for message in messages
        for one in _WITH.finditer(message)
    ]
    return list(dict.fromkeys(found))[:MOST_TRAILERS]


def _trailer(word: str, who: Account) -> str:
    return f"{word}: {who.login} <{who.id}+{who.login}@{_NO_REPLY}>"
