"""Whose work a pull request is, whoever's name GitHub puts on it."""

from __future__ import annotations

from kaifong.github.api import Api
from kaifong.github.desk import Desk
from kaifong.github.markers import ACTIONS_BOT, read
from kaifong.github.reading.pull import Account, Pull, account_of
from kaifong.github.refusals import NotThere

# The mark in the body of a pull request that we open at somebody's command; `by` is GitHub's id of whoever gave it.
KIND = "proposal"


def owners_of(desk: Desk, pull: Pull) -> tuple[Account, ...]:
    """Whose work it is, first who is to be spoken to: nobody of them approves it.

    A person's own pull request is theirs. One that we opened is of the person who sent the form, or gave the command,
    that it came from.

    Raises:
        Refusal: GitHub would not tell.
    """
    if not is_bot(pull.author, desk.bot_login):
        return (pull.author,)
    from kaifong.github.submit.origin import opener_of

    opener = opener_of(desk.api, pull, desk.bot_login)
    if opener is not None:
        return (Account(opener[0], opener[1]), pull.author)
    facts = read(pull.body, KIND)
    by = facts.get("by") if facts else None
    if not isinstance(by, int):
        return (pull.author,)
    account = _account(desk.api, by)
    return (pull.author,) if account is None else (account, pull.author)


def is_bot(account: Account, bot_login: str | None) -> bool:
    """Whether an account is our own."""
    if account.type != "Bot":
        return False
    return account.login == bot_login if bot_login else account.id == ACTIONS_BOT


def _account(api: Api, number: int) -> Account | None:
    try:
        return account_of(api.get(f"/user/{number}"))
    except NotThere:
        return None
