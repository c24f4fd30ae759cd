"""`decide`: what a moderator decides by a dispatch. A record, what it does, and the words to whom it concerns.

The order is: hold it to the rules, bring the record, tell the member, tell who reported it. Each step finds what an
earlier attempt of the same run has done, so that the job can be run again after any failure.
"""

from __future__ import annotations

from collections.abc import Mapping

from kaifong.community.submitters import KEY
from kaifong.entries.hub import Hub
from kaifong.errors import KaifongError
from kaifong.github.appeals import appeal_decided, may_decide_appeal
from kaifong.github.closing import close_issue, set_pull
from kaifong.github.commands.rights import DECIDERS, Caller, caller, offices_of
from kaifong.github.deciding.about import About, about
from kaifong.github.deciding.asked import Asked, Wish, asked
from kaifong.github.deciding.held import held
from kaifong.github.deciding.telling import notice, outcome, say_once, words_of_member
from kaifong.github.decisions import bring, case_for, made, recorded
from kaifong.github.desk import Desk
from kaifong.github.labels import REPORT
from kaifong.github.markers import Mark
from kaifong.github.people import role_name
from kaifong.github.proposals import Proposal
from kaifong.github.reader_language import language_of
from kaifong.github.reading.base import base_of
from kaifong.github.reading.pull import Account, account_of
from kaifong.github.submit.outcome import tell_end
from kaifong.history.change import Effect, Sanction
from kaifong.history.decision_parts import Deed, Measure, Notice, Outcome
from kaifong.history.decisions import Decision, member_hash
from kaifong.languages.catalogue import Translator, translator
from kaifong.reporting.fenced import fenced


def decide(desk: Desk) -> None:
    """Carries out what the dispatch asks for, if whoever started it may.

    Raises:
        KaifongError: it may not be done, or something is missing; nothing was decided then.
        Refusal: GitHub refused; run again, it goes on where it stopped.
    """
    hub = base_of(desk).hub
    wanted = asked(desk.inputs())
    actor = _actor(desk, hub)
    found = about(desk, hub, wanted)
    me = Account(actor.login, actor.id)
    held(hub, wanted, found, me, desk.today(hub.settings))
    report = _report(desk, wanted.report) if wanted.report else None
    if wanted.wish is not Wish.NOTHING:
        words = words_of_member(hub, found, wanted.language)
        number = _told_at(wanted, found)
        decision, files = _decided(desk, hub, wanted, found, me, words, number)
        _say(desk, decision, bring(desk, hub, decision, files, me))
        _tell(desk, hub, decision, words, number)
        if wanted.wish is Wish.REFUSAL and found.pull is not None:
            set_pull(desk.api, found.pull.number, is_open=False)
            tell_end(desk, hub, found.pull, merged=False)
    if report is not None and wanted.report:
        theirs = _readers_words(hub, report)
        body = outcome(wanted.wish, wanted.statement.clause, wanted.statement.reason, theirs)
        say_once(desk, wanted.report, Mark.OUTCOME, body)
        close_issue(desk.api, wanted.report, done=wanted.wish is not Wish.NOTHING)
        desk.tell(f"The outcome was told in the report #{wanted.report}.")


def _actor(desk: Desk, hub: Hub) -> Caller:
    """Whoever started it, who has to be in office.

    Raises:
        KaifongError: they may not decide.
    """
    account = account_of(desk.event.get("sender"))
    role = role_name(desk.api, account.login, account.id)
    held_offices = offices_of(hub, account.id, desk.today(hub.settings))
    who = caller(account.login, account.id, role, held_offices, author=False)
    if who.standing not in DECIDERS:
        raise KaifongError(
            "whoever started this run holds no office in this hub today",
            why="only moderators within their term and maintainers decide about members",
            mend="ask a maintainer to appoint you in guidelines/recognition.yml, or leave it to somebody in office",
        )
    return who


def _decided(  # noqa: PLR0913, PLR0917 - what is decided, about what, by whom, told how
    desk: Desk, hub: Hub, wanted: Asked, found: About, me: Account, words: Translator, number: int | None
) -> tuple[Decision, Mapping[str, bytes | None]]:
    today, key = desk.today(hub.settings), desk.environment.get(KEY)
    case = case_for(desk, f"run {desk.run.id}", key)
    told = Notice(today, words.tag, number)
    if wanted.wish is Wish.RESTORATION:
        first = next((one for one in recorded(hub) if one.case == wanted.case), None)
        if first is None or not may_decide_appeal(hub, first, me.id, today):
            raise KaifongError(
                "there is no such case, or you decided it yourself and the hub has somebody else",
                why="who takes a decision back is another than who made it",
                mend="compare the case with records/decisions/, or ask another moderator to start this",
            )
        reason = wanted.statement.reason
        return appeal_decided(desk, hub, first, Outcome.OVERTURNED, case=case, by=me, reason=reason)
    measure = Measure(wanted.wish.value)
    if wanted.wish is Wish.REMOVAL:
        paths = dict.fromkeys(found.paths, Deed.REMOVED)
        decision = made(desk, hub, case, me, measure, wanted.statement, paths=paths, notice=told)
        return decision, dict.fromkeys(found.paths, None)
    if wanted.wish is Wish.REFUSAL:
        return made(desk, hub, case, me, measure, wanted.statement, pull_request=found.number, notice=told), {}
    sanction = Sanction(case, Effect(wanted.wish.value), wanted.until)
    assert found.member is not None  # `held` saw to it
    digest = member_hash(found.member.id, case, key or "")
    # Neither the record nor the pull request that brings it has a number: it would name the member.
    unnumbered = Notice(today, words.tag)
    return made(desk, hub, case, me, measure, wanted.statement, sanction=(digest, sanction), notice=unnumbered), {}


def _told_at(wanted: Asked, found: About) -> int | None:
    """The pull request on which the member is told; None where the moderator tells them in private.

    Raises:
        KaifongError: nobody knows where it happened.
    """
    if not wanted.here or wanted.wish is Wish.RESTORATION:
        return None
    if found.number is None:
        raise KaifongError(
            "nobody knows in which pull request this came to the hub",
            why="that is where the member is told",
            mend="choose `in private` and tell them yourself, in the words that the run then gives you; or name the"
            " pull request in “about”",
        )
    return found.number


def _tell(desk: Desk, hub: Hub, decision: Decision, words: Translator, number: int | None) -> None:
    """Tells the member on the pull request, or gives the moderator the words for it."""
    body = notice(desk, hub, decision, words)
    if number is not None:
        say_once(desk, number, Mark.NOTICE, body, decision.case)
        desk.tell("The member was told where it happened, with the reasons and how to appeal.")
    elif decision.appeal is None:
        private = body.partition("\n")[2]
        desk.tell(
            "**Tell the member yourself**, in private. These are the words; they name nobody:\n\n" + fenced(private)
        )


def _say(desk: Desk, decision: Decision, brought: Proposal) -> None:
    if brought.number is not None:
        desk.tell(
            f"Case `{decision.case}`: pull request #{brought.number} brings the record. It takes effect when that is"
            " merged; where the hub has another moderator, they approve it."
        )
    else:
        desk.tell(
            f"Case `{decision.case}`: Actions may not open pull requests here, so the record waits on a branch:"
            f" [open its pull request]({brought.url}). It takes effect when that is merged."
        )


def _report(desk: Desk, number: int) -> Mapping[str, object]:
    """A reader's report.

    Raises:
        KaifongError: the issue is none. Refusal: GitHub would not tell.
    """
    issue: Mapping[str, object] = desk.api.get(desk.api.at(f"/issues/{number}"))
    labels = issue.get("labels")
    names = [one.get("name") for one in labels if isinstance(one, dict)] if isinstance(labels, list) else []
    if REPORT.name not in names or "pull_request" in issue:
        raise KaifongError(
            f"issue {number} is no reader's report: it has not the label {REPORT.name}",
            why="an outcome is told where somebody asked for one",
            mend="compare the number, or put the label on if it is one",
        )
    return issue


def _readers_words(hub: Hub, issue: Mapping[str, object]) -> Translator:
    user = issue.get("user")
    account = account_of(user if isinstance(user, dict) else None)
    text = f"{issue.get('title') or ''}\n{issue.get('body') or ''}"
    return translator(language_of(hub, account.login, account.id, text=text))
