"""The tracking issue's text: pure, in the hub's reference language, the same for the same hour's facts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from itertools import groupby

from kaifong.entries.hub import Hub
from kaifong.github.stewarding.upkeep import NOTICE, Upkeep
from kaifong.github.stewarding.waiting import Waiting
from kaifong.languages.catalogue import Translator
from kaifong.reporting.markdown import code, escaped
from kaifong.reporting.shown import shown_path

# GitHub takes 65,536 characters; so many lines of each list stay far below.
LISTED = 100
STALE_LISTED = 20


def queue(waiting: Sequence[Waiting], rest: Upkeep, hub: Hub, now: datetime, words: Translator) -> str:
    """The issue's body, without its mark."""
    promise = timedelta(hours=hub.settings.promise_hours)
    late = sum(1 for one in waiting if one.age(now) > promise)
    lines = [
        words.text("steward-intro", hours=hub.settings.promise_hours),
        "",
        words.text("steward-count", waiting=len(waiting), late=late),
        "",
        *_queue(waiting, hub, now, promise, words),
        *_unseen(waiting, words),
        *_loads(rest, words),
        *_gaps(rest, hub, words),
        *_ends(rest, words),
        *_stale(rest, hub, words),
        *_disabled(rest, words),
    ]
    return "\n".join(lines).rstrip("\n") + "\n"


def age(length: timedelta, words: Translator) -> str:
    """How long, in hours below two days and in days above."""
    hours = int(length.total_seconds() // 3600)
    return words.text("steward-hours", count=hours) if hours < 48 else words.text("steward-days", count=hours // 24)


def _queue(
    waiting: Sequence[Waiting], hub: Hub, now: datetime, promise: timedelta, words: Translator
) -> Iterator[str]:
    """Oldest first within each language; languages in the hub's order, what names none last."""
    tags = [one.tag for one in hub.settings.languages]

    def place(one: Waiting) -> int:
        return tags.index(one.language) if one.language in tags else len(tags)

    for at, group in groupby(sorted(waiting, key=lambda one: (place(one), one.since, one.number)), key=place):
        name = escaped(hub.settings.languages[at].name) if at < len(tags) else words.text("steward-no-language")
        yield f"### {name}"
        yield ""
        ones = list(group)
        for one in ones[:LISTED]:
            late = "⏰ " if one.age(now) > promise else ""
            sort = words.text(f"steward-{one.sort}")
            kind = f" · {words.text(f'kind-{one.kind}')}" if one.kind and words.has(f"kind-{one.kind}") else ""
            yield f"- {late}#{one.number} · {sort}{kind} · {age(one.age(now), words)}"
        if len(ones) > LISTED:
            yield f"- {words.text('steward-more', count=len(ones) - LISTED)}"
        yield ""


def _unseen(waiting: Sequence[Waiting], words: Translator) -> Iterator[str]:
    unseen = [f"#{one.number}" for one in waiting if one.unseen and one.sort == "pull"]
    if unseen:
        yield words.text("steward-unseen", count=len(unseen)) + " " + ", ".join(unseen[:LISTED])
        yield ""


def _loads(rest: Upkeep, words: Translator) -> Iterator[str]:
    if rest.loads:
        yield f"### {words.text('steward-load')}"
        yield ""
        yield f"| {words.text('steward-who')} | {words.text('steward-asked')} | {words.text('steward-answered')} |"
        yield "|---|---:|---:|"
        for one in rest.loads:
            yield f"| {code(one.login)} | {one.asked} | {one.answered} |"
        yield ""


def _gaps(rest: Upkeep, hub: Hub, words: Translator) -> Iterator[str]:
    if rest.gaps:
        names = words.listing([escaped(hub.settings.by_tag[tag].name) for tag in rest.gaps])
        yield f"### {words.text('steward-gaps')}"
        yield ""
        yield words.text("steward-gaps-of", names=names)
        yield ""


def _ends(rest: Upkeep, words: Translator) -> Iterator[str]:
    if rest.offices_ending or rest.sanctions_ending:
        yield f"### {words.text('steward-ends')}"
        yield ""
        for login, until in rest.offices_ending:
            yield "- " + words.text("steward-office-ends", login=escaped(login), day=words.date(until), days=NOTICE)
        for case, until in rest.sanctions_ending:
            yield "- " + words.text("steward-sanction-ends", case=case, day=words.date(until))
        yield ""


def _stale(rest: Upkeep, hub: Hub, words: Translator) -> Iterator[str]:
    if not rest.stale:
        return
    yield f"### {words.text('steward-stale')}"
    yield ""
    for tag, paths in rest.stale.items():
        name = hub.settings.by_tag[tag].name if tag in hub.settings.by_tag else tag
        yield f"<details><summary>{escaped(name)}: {len(paths)}</summary>"
        yield ""
        for path in paths[:STALE_LISTED]:
            yield f"- {code(shown_path(path))}"
        if len(paths) > STALE_LISTED:
            yield f"- {words.text('steward-more', count=len(paths) - STALE_LISTED)}"
        yield ""
        yield "</details>"
        yield ""


def _disabled(rest: Upkeep, words: Translator) -> Iterator[str]:
    if rest.disabled is None:
        yield words.text("steward-workflows-unknown")
    for name, state in rest.disabled or ():
        yield f"- {words.text('steward-workflow', name=name, state=state)}"
