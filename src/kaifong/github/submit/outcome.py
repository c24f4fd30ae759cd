"""What became of a submission, told in the issue it came from. Called by whoever reviews, merges or closes it."""

from __future__ import annotations

from kaifong.entries.hub import Hub
from kaifong.github.closing import close_issue
from kaifong.github.desk import Desk
from kaifong.github.reading.pull import Pull
from kaifong.github.submit.answer import Answer, answer_in, write_answer
from kaifong.github.submit.origin import issue_of
from kaifong.languages.catalogue import Translator, translator
from kaifong.languages.tags import REFERENCE
from kaifong.reporting.markdown import escaped


def tell_outcome(desk: Desk, pull: Pull, report: str) -> bool:
    """Puts the checks' report into the issue that a pull request came from; False where it came from none.

    Args:
        report: the comment on the pull request, in Markdown that was made safe. Marks in it are left out.

    Raises:
        Refusal: GitHub refused.
    """
    found = _answered(desk, pull)
    if found is None:
        return False
    issue, old = found
    words = words_of(old)
    top = [one for one in old.paragraphs if one != words.text("submit-next")]  # it has come to pass
    if old.facts.get("pull") is None:  # somebody has pressed the button
        url = f"{desk.server}/{pull.repository}/pull/{pull.number}"
        top = [words.text("submit-sent", number=str(pull.number), url=url), *top[1:]]
    below = f"### {words.text('submit-checks')}\n\n{report}"
    facts = {**old.facts, "pull": pull.number}
    write_answer(desk, issue, old, top, facts, below)
    return True


def tell_end(desk: Desk, hub: Hub, pull: Pull, *, merged: bool, taken_back: bool = False) -> bool:
    """Tells that a submission was merged, or closed without that, and closes its issue; False where it is none.

    To call it again changes nothing.

    Args:
        hub: with the settings of the site; its entries may be those from before the merge.
        taken_back: it was closed by who sent it.

    Raises:
        Refusal: GitHub refused.
    """
    found = _answered(desk, pull)
    if found is None:
        return False
    issue, old = found
    if old.facts.get("stage") == "withdrawn" and not merged:
        return True
    words = words_of(old)
    stage = "merged" if merged else "withdrawn" if taken_back else "closed"
    facts = {**old.facts, "stage": stage}
    # What the checks said of a published text helps nobody any more; of a refused one, it may be the reason. It is
    # folded away, for it also says who will read it and by when.
    report = _folded(old.report, words) if stage == "closed" else ""
    if merged:
        said = _merged(hub, pull, old, words)
    elif taken_back:
        said = words.text("submit-withdrawn")
    else:
        url = f"{desk.server}/{pull.repository}/pull/{pull.number}"
        said = words.text("submit-closed", number=str(pull.number), url=url)
    write_answer(desk, issue, old, [said], facts, report)
    close_issue(desk.api, issue, done=merged)
    return True


def _folded(report: str, words: Translator) -> str:
    """The report behind a click; the same where it is folded already, or not there."""
    if not report or report.startswith("<details>"):
        return report
    title = words.text("submit-checks")
    body = report.removeprefix(f"### {title}").strip()
    return f"<details><summary>{title}</summary>\n\n{body}\n\n</details>"


def _merged(hub: Hub, pull: Pull, old: Answer, words: Translator) -> str:
    if old.facts.get("deed") == "withdrawal":
        return words.text("submit-taken-down")
    address = old.facts.get("address")
    if hub.settings.url is None or not isinstance(address, str):
        return words.text("submit-published-plain")
    title = escaped(str(old.facts.get("title") or pull.title))
    return words.text("submit-published", title=title, url=hub.settings.url + address)


def _answered(desk: Desk, pull: Pull) -> tuple[int, Answer] | None:
    """The issue that a pull request came from, and our answer in it; None where there is none for it.

    An issue whose submission was closed can send another: the older pull request has its own comment.
    """
    issue = issue_of(pull)
    if issue is None:
        return None
    old = answer_in(desk, issue)
    return None if old.id is None or old.facts.get("pull") not in (None, pull.number) else (issue, old)


def words_of(answer: Answer) -> Translator:
    """The words of the language in which the issue was answered so far."""
    return translator(str(answer.facts.get("language") or REFERENCE))
