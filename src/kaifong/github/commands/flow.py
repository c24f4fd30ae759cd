"""`command`: a comment on a pull request read for commands, and each of them checked, carried out and answered."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kaifong.entries.hub import Hub
from kaifong.errors import KaifongError
from kaifong.github.commands.case import Case, Outcome, Sign
from kaifong.github.commands.names import said_in
from kaifong.github.commands.ownership import owners_of
from kaifong.github.commands.parsing import Given, Parsed, Unknown, parsed
from kaifong.github.commands.replies import Reply, react, worst
from kaifong.github.commands.rights import Caller, Standing, caller, offices_of, refusal
from kaifong.github.commands.table import ACTS
from kaifong.github.desk import Desk
from kaifong.github.people import role_name
from kaifong.github.reader_language import language_of
from kaifong.github.reading.base import Base, base_of
from kaifong.github.reading.pull import Account, Pull, account_of, read_pull
from kaifong.github.refusals import NotThere, Refusal
from kaifong.languages.catalogue import translator
from kaifong.reporting.markdown import code, escaped


def command(desk: Desk) -> None:
    """Carries out the commands in the comment that started the run.

    Raises:
        KaifongError: a command could not be carried out. That has been said below the comment; the others were done.
    """
    why_not = _not_for_us(desk)
    if why_not is not None:
        desk.tell(why_not)
        return
    asked = parsed(str(desk.event["comment"].get("body") or ""))
    comment = _read_again(desk)
    if comment is None:
        desk.tell("The comment was deleted or changed since: nothing was done.")
        return
    react(desk.api, int(comment["id"]), "eyes")
    number = int(desk.event["issue"]["number"])
    pull = read_pull(desk.api, number)
    base = base_of(desk)
    thread = tuple(desk.api.pages(desk.api.at(f"/issues/{number}/comments")))
    reply = Reply(desk.api, number, int(comment["id"]), desk.bot_login).find(thread)
    owners = owners_of(desk, pull)
    who = _caller(desk, base.hub, account_of(comment.get("user")), owners)
    _carry_out(desk, base, pull, owners, comment, who, asked, thread, reply)


def _not_for_us(desk: Desk) -> str | None:
    """Why the event asks nothing of us, or None. Costs no request."""
    comment = desk.event.get("comment") or {}
    if desk.event_name != "issue_comment" or desk.event.get("action") != "created":
        return "Only a new comment gives a command; one that is edited later does not."
    if (desk.event.get("issue") or {}).get("pull_request") is None:
        return "This is no pull request: commands are given there."
    if (comment.get("user") or {}).get("type") != "User":
        return "A bot, or an account that is gone, commands nothing."
    if not parsed(str(comment.get("body") or "")).items:
        return "There is no command in the comment."
    return None


def _read_again(desk: Desk) -> Mapping[str, Any] | None:
    """The comment as it stands; None where it is gone, is not what the event said, or is somebody else's.

    The event may be hours old when a job is run again, and whoever can write may change another's comment.
    """
    said = desk.event["comment"]
    try:
        now: Mapping[str, Any] = desk.api.get(desk.api.at(f"/issues/comments/{int(said['id'])}"))
    except NotThere:
        return None
    same_author = (now.get("user") or {}).get("id") == said["user"]["id"]
    here = str(now.get("issue_url", "")).endswith(f"/issues/{int(desk.event['issue']['number'])}")
    return now if same_author and here and now.get("body") == said.get("body") else None


def _caller(desk: Desk, hub: Hub, account: Account, owners: tuple[Account, ...]) -> Caller:
    role = role_name(desk.api, account.login, account.id)
    offices = offices_of(hub, account.login, account.id, desk.today(hub.settings))
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
        said = f"{pull.title}\n{pull.body}\n{said}"
    words = translator(language_of(base.hub, who.login, who.id, text=said))
    signs = [Sign(fact.get("sign", Sign.DONE)) for fact in reply.done]
    failures: list[KaifongError] = []
    for number, item in enumerate(asked.items[len(reply.done) :]):
        if number:
            pull = read_pull(desk.api, pull.number)  # the one before may have changed it
        name = item.nearest if isinstance(item, Unknown) else item.name
        argument = item.argument if isinstance(item, Given) else ""
        case = Case(desk, base, pull, owners, comment, who, name, argument, words, thread)
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
