"""What a decision is held to before anything is written."""

from __future__ import annotations

from datetime import date

from kaifong.entries import guidelines
from kaifong.entries.hub import Hub
from kaifong.errors import KaifongError
from kaifong.github.deciding.about import About
from kaifong.github.deciding.asked import Asked, Wish
from kaifong.github.reading.pull import Account
from kaifong.text.width import width

SANCTIONS = frozenset({Wish.WARNING, Wish.MUTE, Wish.BAN})
# Columns, as of a decision's record.
SHORTEST = 20
# A name of fewer letters stands in too many words.
_SHORTEST_NAME = 3


def held(hub: Hub, asked: Asked, about: About, by: Account, today: date) -> None:
    """Refuses what must not be decided like this; nothing that was typed is repeated, for the run's page is public.

    Raises:
        KaifongError: the first thing that is wrong.
    """
    wish = asked.wish
    if guidelines.clause(hub, hub.settings.reference, asked.statement.clause) is None:
        known = ", ".join(one.id for one in guidelines.clauses(hub, hub.settings.reference))
        raise _no(
            "the guidelines have no such clause", "the member must be able to read the rule", f"name one of: {known}"
        )
    _held_aim(asked, about)
    if wish in SANCTIONS:
        _held_sanction(asked, about, today)
    if about.member is not None and about.member.id == by.id:
        raise _no("this is your own", "nobody decides about themselves", "ask another moderator, or edit it yourself")
    for name, text in (("facts", asked.statement.facts), ("reason", asked.statement.reason)):
        if text is not None and width(text) < SHORTEST:
            raise _no(
                f"“{name}” says too little", "the member and whoever looks again read it", "say it in a sentence"
            )
        if text is not None and _named(text, about.names):
            raise _no(
                f"“{name}” names the member",
                "the record is public and names nobody",
                "write “the member” instead, and start again; this run's page does not show what you wrote",
            )


def _held_aim(asked: Asked, about: About) -> None:
    wish = asked.wish
    if wish is Wish.NOTHING and asked.report is None:
        raise _no(
            "nothing is to be done, and no report is to be answered",
            "a decision changes something",
            "name the report",
        )
    if wish is Wish.REMOVAL and about.entry is None:
        raise _no(
            "it is not said what is taken down", "a pull request may hold several texts", "give the page's address"
        )
    if wish is Wish.REFUSAL and (about.pull is None or about.pull.merged):
        raise _no("it is not said which pull request is refused", "only an open one can be", "give its number")
    if wish is Wish.RESTORATION and asked.case is None:
        raise _no(
            "it is not said what comes back", "a decision is taken back by its case", "give the case as “about”"
        )


def _held_sanction(asked: Asked, about: About, today: date) -> None:
    if about.member is None:
        raise _no(
            "GitHub's number of the member is not known",
            "a sanction counts by it, since names change",
            "name the pull request where it happened as “about”",
        )
    if asked.until is None and asked.wish is not Wish.BAN:
        raise _no("the sanction has no end", "it ends by itself on its last day", "give “until”")
    if asked.until is not None and asked.until < today:
        raise _no("the sanction's last day is past", "it would never have stood", "give another “until”")


def _named(text: str, names: frozenset[str]) -> bool:
    plain = text.casefold()
    return any(
        name in plain for name in names if len(name) >= _SHORTEST_NAME or (len(name) > 1 and not name.isascii())
    )


def _no(seen: str, why: str, mend: str) -> KaifongError:
    return KaifongError(seen, why=why, mend=mend)
