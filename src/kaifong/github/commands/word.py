"""What moderators last said about a pull request: approved at this commit, or held until somebody approves.

`moderate` asks this before it sets the status: a review that ends after `/hold` does not open the gate again, and one
that runs again on an approved commit does not close it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from kaifong.github.commands.names import Name
from kaifong.github.markers import Mark, marked


@dataclass(frozen=True)
class Word:
    """A moderator's word that stands.

    Attributes:
        name: `approve` or `hold`. by: GitHub's id of the moderator. comment: the id of the comment that said it.
    """

    name: Name
    by: int
    comment: int


def last_word(thread: Iterable[Mapping[str, Any]], head: str, bot_login: str | None = None) -> Word | None:
    """The word that stands for a commit; None where nobody has said anything that counts for it.

    An approval counts for its own commit alone; a hold for every commit, until one is approved or an appeal against
    it is granted.

    Args:
        thread: the comments of the pull request, as REST gives them; only our own are believed.
        head: the full id of the commit.
    """
    said: list[Word] = []
    for fact in facts_of(thread, bot_login):
        if fact.get("appeal") == "overturned":
            said.clear()  # what was held before has fallen
        by, comment = fact.get("by"), fact.get("comment")
        if not isinstance(by, int) or not isinstance(comment, int):
            continue
        if fact.get("approved") == head:
            said.append(Word(Name.APPROVE, by, comment))
        elif fact.get("held") is True:
            said.append(Word(Name.HOLD, by, comment))
    return said[-1] if said else None


def approver(thread: Iterable[Mapping[str, Any]], head: str, bot_login: str | None = None) -> tuple[int, str] | None:
    """GitHub's id and the login of whoever's `/approve` let a commit through the gate; None where nobody's did.

    GitHub itself names our token as the one who merged; records and points go by this.

    Args:
        thread, head, bot_login: as of `last_word`.
    """
    found = [one for one in facts_of(thread, bot_login) if one.get("approved") == head]
    by, login = (found[-1].get("by"), found[-1].get("login")) if found else (None, None)
    return (by, login) if isinstance(by, int) and isinstance(login, str) and login else None


def facts_of(thread: Iterable[Mapping[str, Any]], bot_login: str | None = None) -> tuple[dict[str, Any], ...]:
    """What our answers note of each command that was given, in the order of the comments that gave them."""
    found: list[dict[str, Any]] = []
    for _, facts in marked(thread, Mark.COMMAND, bot_login):
        found += [{**fact, "comment": facts.get("comment")} for fact in facts.get("done", ())]
    # GitHub's ids of comments grow; ours may be answered out of order.
    return tuple(sorted(found, key=lambda fact: fact["comment"] if isinstance(fact["comment"], int) else 0))
