"""A pull request of ours that a command asks for, and what is said of it below the command."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kaifong.github.commands.case import Case
from kaifong.github.dispatch import have_reviewed
from kaifong.github.labels_on import put_on
from kaifong.github.markers import Mark, mark
from kaifong.github.proposals import Told, propose
from kaifong.languages.catalogue import Translator
from kaifong.moderation.redaction import redacted
from kaifong.reporting.markdown import code, escaped, unmentioning


def told_of(  # noqa: PLR0913 - a branch, what is on it, and what is said of it
    case: Case,
    branch: str,
    files: Mapping[str, bytes],
    *,
    headline: str,
    title: str,
    body: str,
    params: Mapping[str, str],
    labels: Sequence[str],
    words: Translator | None = None,
    draft: bool = False,
) -> str:
    """Opens it (or finds it open), labels it, has it reviewed; gives the words for the answer.

    Args:
        title, body: ids of messages, which get `params`: strangers' words, escaped here for where they stand.
        words: the language of the pull request; default: the caller's.

    Raises:
        Refusal: GitHub refused.
    """
    desk, said = case.desk, words or case.words
    plain = {name: unmentioning(redacted(value)) for name, value in params.items()}
    quoted = {name: escaped(redacted(value)) for name, value in params.items()}
    from_here = said.text("command-proposed-from", number=str(case.pull.number))
    # Whoever asked for it is its author to us: somebody else approves it.
    hidden = mark(Mark.PROPOSAL, by=case.who.id, pull=case.pull.number, comment=case.comment["id"])
    told = Told(
        headline=unmentioning(redacted(headline))[:120],
        title=said.text(title, **plain)[:250],
        body=f"{hidden}\n{said.text(body, **quoted)}\n\n{from_here}",
        draft=draft,
    )
    made = propose(desk.api, branch, case.hub.settings.branch, files, told, server=desk.server)
    if made.number is None:
        return case.words.text("command-proposed-branch", branch=code(branch), url=made.url)
    put_on(desk.api, made.number, labels)
    text = case.words.text("command-proposed", number=str(made.number))
    if not have_reviewed(desk, case.hub.settings.branch, made.number):
        text += "\n\n" + case.words.text("command-review-later")
    return text
