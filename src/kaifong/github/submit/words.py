"""The words around a submission: of its commit, its pull request, and the first answer in its issue."""

from __future__ import annotations

import re

from kaifong.entries.forms import Deed
from kaifong.github import markers
from kaifong.github.proposals import Proposal, Told
from kaifong.github.reading.pull import Account
from kaifong.github.submit.answer import listed
from kaifong.github.submit.form_body import Filled
from kaifong.github.submit.sent import Note, Sent
from kaifong.languages.catalogue import Translator
from kaifong.reporting.markdown import escaped, unmentioning
from kaifong.text.width import cut

_TITLE = 200  # columns; GitHub takes 256 characters
_REFERENCE = re.compile(r"#(?=\d)|(?i:\bGH-(?=\d))")


def told(  # noqa: PLR0913 - what was sent, by whom, where
    sent: Sent, filled: Filled, sender: Account, issue: int, words: Translator, *, digest: str
) -> Told:
    """What stands in the commit and the pull request. `digest` is of the files."""
    verb = {Deed.WITHDRAWAL: "Remove", Deed.CORRECTION: "Correct", Deed.QUESTION: "Ask in", Deed.ENTRY: "Add"}
    why = filled.answers.get("why")
    paragraphs = [
        words.text("submit-pull-body", login=escaped(sender.login), issue=str(issue)),
        *([words.text("submit-pull-why", why=escaped(why))] if why else []),
        markers.mark(markers.Mark.SUBMISSION, issue=issue, id=sender.id, login=sender.login),
    ]
    return Told(
        headline=f"{verb[filled.form.deed]} {sent.path}",
        title=_title(sent, filled, words),
        body="\n\n".join(paragraphs),
        # GitHub credits an account by this address, whatever its mail address is.
        message=f"Kaifong-Digest: {digest}\nCo-authored-by: {sender.login} "
        f"<{sender.id}+{sender.login}@users.noreply.github.com>",
    )


def _title(sent: Sent, filled: Filled, words: Translator) -> str:
    if filled.form.deed is Deed.QUESTION:
        title = words.text("submit-pull-question", title=sent.title)
    elif filled.form.deed is Deed.ENTRY:
        title = sent.title
    else:
        title = words.text(f"submit-pull-{filled.form.deed.value}", path=sent.path)
    return harmless(title)


def harmless(title: str) -> str:
    """A title that calls nobody and closes no issue, wherever it is copied to: a squash makes it a commit's line."""
    plain = unmentioning(title).replace("://", ": //")
    return cut(_REFERENCE.sub(lambda found: "＃" if found[0] == "#" else "GH ", plain), _TITLE)


def arrived(proposal: Proposal, notes: tuple[Note, ...], words: Translator, *, anew: bool) -> list[str]:
    """The answer to a form that was taken over."""
    if proposal.number is None:
        first = words.text("submit-by-hand", url=proposal.url)
    else:
        message = "submit-sent-anew" if anew else "submit-sent"
        first = words.text(message, number=str(proposal.number), url=proposal.url)
    told = [f"{words.text('submit-notes')}\n\n{listed(notes, words)}"] if notes else []
    return [first, *told, words.text("submit-next"), words.text("submit-mend")]


def not_yet(why: tuple[Note, ...], notes: tuple[Note, ...], words: Translator) -> list[str]:
    """The answer to a form of which nothing can be made yet."""
    return [f"{words.text('submit-not-yet')}\n\n{listed((*why, *notes), words)}", words.text("submit-mend")]
