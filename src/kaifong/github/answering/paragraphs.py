"""What the comment says around the findings: who reads, by when, what to do next. Markdown, escaped."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from kaifong.entries.appointments import Appointment
from kaifong.github.answering.reviewers import Readers
from kaifong.github.review_pull import RULES, Reviewed
from kaifong.languages.catalogue import translator
from kaifong.moderation.findings import Report, Verdict
from kaifong.reporting import words as wording
from kaifong.reporting.comment import run_on
from kaifong.reporting.markdown import code, escaped
from kaifong.reporting.plain import plain

# What waits for a moderator although nothing is wrong: there is nothing to object to.
_NO_FAULT = frozenset({"approvals"})


@dataclass(frozen=True)
class Told:
    """What the paragraphs speak of besides the review.

    Attributes:
        verdict: what holds, a moderator's word included. held: a moderator holds it back.
        readers: who reads it. until: by when a person answers; None where nobody is asked yet, or it is past.
        suggested: whether there are suggestions in the files. mends: whether `/fix` could mend something.
        issue: the address of the form it came from, or None.
    """

    verdict: Verdict
    readers: Readers
    until: datetime | None
    held: bool = False
    suggested: bool = False
    mends: bool = False
    issue: str | None = None


def theirs_first(report: Report) -> int:
    """How many things the author has to change before a moderator's turn comes; 0 where it is one's turn already.

    A newcomer's work is held for an approval whatever is in it. That alone calls nobody while there is still
    something to mend: they would read it twice.
    """
    held = any(one.severity is Verdict.HOLD and one.check not in _NO_FAULT for one in report.findings)
    if held or report.verdict is not Verdict.HOLD or report.errors:
        return 0
    return sum(one.severity is Verdict.FIX for one in report.findings)


def title(found: Reviewed, told: Told) -> str:
    """What stands at the top instead of the verdict; "" where the verdict does.

    A newcomer's work is on hold for its approval alone, and nobody's first text should read as if it were wrong.
    """
    report = found.report
    if told.held or told.verdict is not Verdict.HOLD or report.errors:
        return ""
    if theirs_first(report):
        return found.words.text("moderate-title-yours")
    ours = [one for one in report.findings if one.severity > Verdict.ADVISE]
    return found.words.text("moderate-title-read") if ours and all(one.check in _NO_FAULT for one in ours) else ""


def first(found: Reviewed, told: Told) -> Iterator[str]:
    """What stands before the findings."""
    words, pull = found.words, found.pull
    if found.newcomer:
        yield words.text("moderate-welcome", who=escaped(found.author.login))
    if not told.held and (count := theirs_first(found.report)):
        yield words.text("moderate-yours-first", count=count)
    if told.held:
        yield words.text("moderate-held")
    if pull.draft:
        yield words.text("moderate-draft")
    if pull.mergeable is False:
        yield words.text("moderate-conflict")
    for gap in found.gaps:
        facts = {name: code(plain(one)) if isinstance(one, str) else one for name, one in gap.facts.items()}
        yield words.text(f"moderate-gap-{gap.reason}", **facts)
    for one in found.report.errors:
        if one.check == RULES:
            yield words.text("moderate-rules", path=code(one.path or ""), detail=escaped(plain(one.detail)))
    if told.until is not None or found.newcomer:
        yield run_on(*_who(found, told))


def _who(found: Reviewed, told: Told) -> Iterator[str]:
    words = found.words
    if told.readers.asked:
        yield words.text("moderate-readers-asked", who=_names(found, told.readers.asked))
    if told.readers.named:
        which = "moderate-readers-named" if told.readers.asked else "moderate-readers-charge"
        yield words.text(which, who=_names(found, told.readers.named))
    if not told.readers.asked and not told.readers.named:
        yield words.text("moderate-readers-none")
    if told.until is not None:
        moment = told.until.astimezone(found.hub.settings.zone)
        until = f"{words.date(moment)} {words.time(moment)} ({words.zone(moment)})"
        yield words.text("moderate-promise", until=escaped(until))


def _names(found: Reviewed, ones: tuple[Appointment, ...]) -> str:
    return found.words.listing(escaped(one.login) for one in ones)


def last(found: Reviewed, told: Told) -> Iterator[str]:
    """What stands after them, what matters most first: where there is no room, the end is left out."""
    words = found.words
    if any(one.severity in (Verdict.FIX, Verdict.REFUSE) for one in found.report.findings):
        yield words.text("moderate-next-form", issue=told.issue) if told.issue else words.text("moderate-next-fix")
    if told.mends:
        yield words.text("moderate-next-machine")
    if told.suggested:
        yield words.text("moderate-next-suggestions")
    objectionable = any(one.severity > Verdict.ADVISE and one.check not in _NO_FAULT for one in found.report.findings)
    yield words.text("moderate-appeal" if objectionable or told.held else "moderate-help")
    if not told.issue:
        yield _try(found)
    if not found.reader.known and not told.issue:  # in a form the language was chosen
        yield from _other_language(found, told.verdict)


def _try(found: Reviewed) -> str:
    words, branch = found.words, found.hub.settings.branch
    lines = (
        f"git fetch origin {branch} pull/{found.pull.number}/head",
        "git switch --detach FETCH_HEAD",
        f"kaifong check --base origin/{branch}",
        "kaifong serve",
    )
    steps = "\n".join(lines)
    body = f"{words.text('moderate-try-steps')}\n\n```sh\n{steps}\n```"
    return f"<details><summary>{words.text('moderate-try')}</summary>\n\n{body}\n\n</details>"


def _other_language(found: Reviewed, verdict: Verdict) -> Iterator[str]:
    """The same in short in the hub's own language, for whoever was guessed wrong; nothing where it is the same."""
    settings = found.hub.settings
    other = settings.by_tag[settings.reference].interface
    if other == found.reader.interface:
        return
    second = translator(other)
    name = escaped(settings.by_tag[found.reader.language].name)
    said = wording.verdict(verdict, second)
    yield f"---\n\n{second.text('moderate-other-language', language=name, verdict=said)}"
