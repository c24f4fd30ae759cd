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

    A person's own pull request is theirs. One from a form is of who sent that, whoever opened it; another that we
    opened is of the person who gave the command that it came from.

    Raises:
        Refusal: GitHub would not tell.
    """
    author = pull.author
    opener = opener_of(desk.api, pull, desk.bot_login)
    machines = is_us(author.login, author.id, author.type, desk.bot_login)
    if opener is not None:
        # Where Actions may open none, a person has pressed the button: that made no word of it theirs.
        return (opener, author) if machines else (opener,)
    if not machines:
        return (author,)
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
