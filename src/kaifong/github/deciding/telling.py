"""What is told of a decision: the notice to the member where it happened, and the outcome to who reported it.

A notice is a statement of reasons (Regulation (EU) 2022/2065, Article 17): what was decided and for how long, the
facts, the clause, the reason, on whose word moderators looked and whether a machine saw it, and how to appeal. It
says no more, and each is said once.
"""

from __future__ import annotations

from urllib.parse import quote

from kaifong.entries.hub import Hub
from kaifong.github.deciding.about import About
from kaifong.github.deciding.asked import Wish
from kaifong.github.desk import Desk
from kaifong.github.lost_answers import once
from kaifong.github.markers import Mark, mark, marked
from kaifong.github.reader_language import language_of
from kaifong.github.thread import Comment, thread_of
from kaifong.history.decision_parts import Measure, Origin
from kaifong.history.decisions import Decision
from kaifong.languages.catalogue import Translator, translator
from kaifong.moderation.redaction import redacted
from kaifong.reporting.markdown import code, escaped


def words_of_member(hub: Hub, about: About, language: str | None) -> Translator:
    """The words of a notice: in the language that the moderator chose, else in the member's."""
    chosen = hub.settings.by_tag.get(language or "")
    if chosen is not None:
        return translator(chosen.interface)
    login, number = (about.member.login, about.member.id) if about.member else ("", None)
    text = f"{about.pull.title}\n{about.pull.body}" if about.pull else ""
    return translator(language_of(hub, login, number, about.paths, text))


def notice(desk: Desk, hub: Hub, decision: Decision, words: Translator) -> str:
    """The notice as Markdown. Every word of the moderator's is escaped."""
    sanction = decision.sanction[1] if decision.sanction else None
    until = words.date(sanction.until) if sanction is not None and sanction.until is not None else None
    lasting = "open" if until is None else "day"
    measure = decision.measure or Measure.APPEAL
    lines = [
        mark(Mark.NOTICE, case=decision.case, by=sorted(decision.decided_by)),
        words.text("decision-notice", measure=measure, lasting=lasting, until=until or ""),
        *(f"- {code(path)}" for path in sorted(decision.paths)),
        "",
    ]
    if decision.facts:
        lines += [words.text("decision-notice-facts", facts=escaped(decision.facts)), ""]
    lines += [
        words.text("decision-notice-clause", clause=_clause(desk, hub, decision.clause, words)),
        "",
        words.text("decision-notice-reason", reason=escaped(decision.reason)),
        "",
        words.text("decision-notice-source", source=decision.source or Origin.MODERATOR),
        "",
        words.text(
            "decision-notice-appeal", contact=escaped(hub.settings.contact) if hub.settings.contact else "none"
        ),
        "",
        words.text("decision-notice-case", case=decision.case),
    ]
    return "\n".join(lines)


def _clause(desk: Desk, hub: Hub, clause: str, words: Translator) -> str:
    """A clause as a link to its text, in the notice's language where the hub has it."""
    settings = hub.settings
    tags = [one.tag for one in settings.languages if one.interface == words.tag] + [settings.reference]
    path = next(
        (f"guidelines/{tag}/{clause}.md" for tag in tags if f"guidelines/{tag}/{clause}.md" in hub.entries), ""
    )
    entry = hub.entries.get(path)
    title = escaped(entry.title) if entry is not None else escaped(clause)
    return f"[{title}]({desk.server}/{desk.api.repository}/blob/{quote(settings.branch)}/{quote(path)})"


def outcome(wish: Wish, clause: str, reason: str, words: Translator) -> str:
    """What a reader is told who reported something: what became of it, and nothing about the member."""
    text = words.text("decision-outcome", measure=wish, clause=escaped(clause), reason=escaped(redacted(reason)))
    return f"{mark(Mark.OUTCOME)}\n{text}\n\n{words.text('decision-outcome-again')}"


def say_once(desk: Desk, number: int, kind: Mark, body: str, case: str | None = None) -> Comment:
    """Writes a comment of a kind; finds the one that an earlier run has written. At most three requests.

    Args:
        case: where one thread may hold several of the kind: whose it is.

    Raises:
        Refusal: GitHub refused.
    """

    def there() -> Comment | None:
        found = marked(thread_of(desk.api, number), kind, desk.bot_login)
        return next((one for one, facts in found if facts.get("case") == case), None)

    path = desk.api.at(f"/issues/{number}/comments")

    def write() -> Comment:
        answer: Comment = desk.api.post(path, {"body": body})
        return answer

    return there() or once(write, there)
