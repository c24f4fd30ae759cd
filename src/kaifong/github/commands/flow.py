"""`command`: a comment on a pull request read for commands, and each of them checked, carried out and answered."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kaifong.entries.hub import Hub
from kaifong.errors import KaifongError
from kaifong.github.commands.case import Case, Outcome, Sign
from kaifong.github.commands.comments import not_for_us, on_form, pull_commented, read_again
from kaifong.github.commands.names import said_in
from kaifong.github.commands.parsing import Given, Parsed, Unknown, parsed
from kaifong.github.commands.replies import Reply, react, worst
from kaifong.github.commands.rights import Caller, Standing, caller, offices_of, refusal
from kaifong.github.commands.table import ACTS
from kaifong.github.desk import Desk
from kaifong.github.ownership import owners_of
from kaifong.github.people import role_name
from kaifong.github.reader_language import author_language, language_of
from kaifong.github.reading.base import Base, base_of
from kaifong.github.reading.pull import Account, Pull, account_of, read_pull
from kaifong.github.refusals import Refusal
from kaifong.github.thread import thread_of
from kaifong.languages.catalogue import translator
from kaifong.reporting.markdown import code, escaped

# A thousand comments with a command in them take the hour's requests. While so few are left, only those who have a
# role in the repository are answered, so that moderators can still decide.
LEFT_FOR_DECIDERS = 200
_TIED = frozenset({"OWNER", "MEMBER", "COLLABORATOR"})


def command(desk: Desk) -> None:
    """Carries out the commands in the comment that started the run.

    Raises:
        KaifongError: a command could not be carried out. That has been said below the comment; the others were done.
    """
    why_not = not_for_us(desk)
    if why_not is not None:
        desk.tell(why_not)
        return
    asked = parsed(str(desk.event["comment"].get("body") or ""))
    comment = read_again(desk)
    if comment is None:
        desk.tell("The comment was deleted or changed since: nothing was done.")
        return
    if not _affordable(desk, comment):
        desk.tell(f"Fewer than {LEFT_FOR_DECIDERS} requests are left in this hour: they are kept for moderators.")
        react(desk.api, int(comment["id"]), Sign.UNSURE.value)
        return
    pull = pull_commented(desk)
    if pull is None:
        desk.tell("No pull request came from this form: there is nothing to command.")
        return
    react(desk.api, int(comment["id"]), "eyes")
    base = base_of(desk)
    place = int(desk.event["issue"]["number"])
    here = thread_of(desk.api, place)
    thread = here if place == pull.number else thread_of(desk.api, pull.number)
    reply = Reply(desk.api, place, int(comment["id"]), desk.bot_login).find(here)
    owners = owners_of(desk, pull)
    who = _caller(desk, base.hub, account_of(comment.get("user")), owners)
    _carry_out(desk, base, pull, owners, comment, who, asked, thread, reply)


def _affordable(desk: Desk, comment: Mapping[str, Any]) -> bool:
    """Whether this hour's requests reach for an answer. GitHub tells how many are left with each answer."""
    left = desk.api.remaining.get("rest", LEFT_FOR_DECIDERS)
    return left >= LEFT_FOR_DECIDERS or comment.get("author_association") in _TIED


def _caller(desk: Desk, hub: Hub, account: Account, owners: tuple[Account, ...]) -> Caller:
    role = role_name(desk.api, account.login, account.id)
    offices = offices_of(hub, account.id, desk.today(hub.settings))
    author = any(one.id == account.id for one in owners)
    return caller(account.login, account.id, role, offices, author=author)


def _carry_out(  # noqa: PLR0913, PLR0917 - all that was read once, for each of the commands
    desk: Desk,
    base: Base,
    pull: Pull,
    owners: tuple[Account, ...],
    comment: Mapping[str, Any],
    who: Caller,
    asked: Parsed,
    thread: tuple[Mapping[str, Any], ...],
    reply: Reply,
) -> None:
    """One after the other; what an earlier run has done is not done again."""
    said = str(comment.get("body") or "")
    if who.standing is Standing.AUTHOR:
        words = translator(author_language(base.hub, who.login, who.id, pull, said))
    else:
        words = translator(language_of(base.hub, who.login, who.id, text=said))
    signs = [Sign(fact.get("sign", Sign.DONE)) for fact in reply.done]
    failures: list[KaifongError] = []
    for number, item in enumerate(asked.items[len(reply.done) :]):
        if number:
            pull = read_pull(desk.api, pull.number)  # the one before may have changed it
        name = item.nearest if isinstance(item, Unknown) else item.name
        argument = item.argument if isinstance(item, Given) else ""
        case = Case(desk, base, pull, owners, comment, who, name, argument, words, thread, on_form(desk))
        try:
            outcome = _unknown(case, item) if isinstance(item, Unknown) else _act(case)
        except KaifongError as error:
            failures.append(error)
            signs.append(Sign.UNSURE)
            reply.failed(words.text("command-failed", command=code(f"/{name}"), said=_said(error)))
            break  # the next ones may rest on this one
        signs.append(outcome.sign)
        facts = {"name": name.value, "sign": outcome.sign.value, "by": who.id, **outcome.facts}
        reply.add(outcome, facts)
        desk.tell(f"{code('/' + name.value)} by {escaped(who.login)} ({who.standing}): {outcome.sign.name.lower()}")
    if asked.left and not failures:
        desk.tell(f"{asked.left} more commands in the comment were left: at most a few are taken from one.")
    react(desk.api, int(comment["id"]), worst(signs).value)
    if failures:
        raise failures[0]


def _act(case: Case) -> Outcome:
    """Carries a command out, if its caller may."""
    if case.on_form and case.who.standing is not Standing.AUTHOR:
        # What moderators decide stands where `moderate` reads it, and where others look for it.
        return case.refused("command-elsewhere", Sign.UNSURE, number=str(case.pull.number))
    why_not = refusal(case.name, case.who)
    if why_not is not None:
        typed = code(f"/{case.name.value}")
        return case.refused(why_not, command=typed, help=code(said_in(case.name.HELP, case.words.tag)))
    act = dict(ACTS)[case.name]
    return act(case)


def _unknown(case: Case, item: Unknown) -> Outcome:
    typed = code(f"/{item.word}")
    near = code(said_in(item.nearest, case.words.tag))
    return case.refused("command-unknown", Sign.UNSURE, typed=typed, nearest=near)


def _said(error: KaifongError) -> str:
    """What went wrong, for those who read it on GitHub; GitHub's own words are in the log and the summary."""
    if isinstance(error, Refusal):
        return escaped(f"GitHub: {error.status or 'no answer'}")
    return escaped(error.seen)
