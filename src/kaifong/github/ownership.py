"""Whose work a pull request is, whoever's name GitHub puts on it."""

from __future__ import annotations

from kaifong.github.api import Api
from kaifong.github.desk import Desk
from kaifong.github.markers import Mark, is_us, read
from kaifong.github.reading.pull import Account, Pull, account_of
from kaifong.github.refusals import NotThere
from kaifong.github.submit.origin import opener_of


def owners_of(desk: Desk, pull: Pull) -> tuple[Account, ...]:
    """Whose work it is, first who is to be spoken to: nobody of them approves it.

    A person's own pull request is theirs. One that we opened is of the person who sent the form, or gave the command,
    that it came from.

    Raises:
        Refusal: GitHub would not tell.
    """
    author = pull.author
    if not is_us(author.login, author.id, author.type, desk.bot_login):
        return (author,)
    opener = opener_of(desk.api, pull, desk.bot_login)
    if opener is not None:
        return (opener, author)
    facts = read(pull.body, Mark.PROPOSAL)
    by = facts.get("by") if facts else None
    if not isinstance(by, int):
        return (author,)
    account = _account(desk.api, by)
    return (author,) if account is None else (account, author)


def _account(api: Api, number: int) -> Account | None:
    try:
        return account_of(api.get(f"/user/{number}"))
    except NotThere:
        return None
