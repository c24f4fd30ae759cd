"""What steward tells besides who waits: load, gaps, ends, staleness, workflows that GitHub has switched off."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from kaifong.community.offices import Office, offices_on, reviewers_for
from kaifong.community.recognition import Recognition
from kaifong.entries.hub import Hub
from kaifong.entries.recorded import recorded_decisions
from kaifong.entries.translations import Freshness
from kaifong.github.api import Api
from kaifong.github.refusals import Forbidden
from kaifong.github.stewarding.waiting import Waiting
from kaifong.history.activity import PullActivity
from kaifong.history.activity_reader import is_activity, read_activity
from kaifong.history.decisions import in_force

# Days. A month shows a habit and forgets a holiday; an office is renewed in a fortnight.
LOAD = 30
NOTICE = 14
# Workflows that the hub needs, by file.
NEEDED = ("moderate", "command", "submit", "publish", "steward", "collect", "verify")


@dataclass(frozen=True)
class Load:
    """A moderator's or maintainer's share. They stand in the public list of offices, so they are named."""

    login: str
    asked: int
    answered: int


@dataclass(frozen=True)
class Upkeep:
    """What else there is to know.

    Attributes:
        loads: of everybody in office, the most asked first.
        gaps: tags of languages for which no moderator is in office.
        offices_ending: logins and last days, within `NOTICE` days.
        sanctions_ending: cases, with their last day, today or yesterday. Nobody is named.
        stale: paths of translations whose source has changed since, by language.
        disabled: workflow files that do not run, with GitHub's word for why; None where it would not say.
    """

    loads: tuple[Load, ...] = ()
    gaps: tuple[str, ...] = ()
    offices_ending: tuple[tuple[str, date], ...] = ()
    sanctions_ending: tuple[tuple[str, date], ...] = ()
    stale: Mapping[str, tuple[str, ...]] | None = None
    disabled: tuple[tuple[str, str], ...] | None = ()


def upkeep(hub: Hub, recognition: Recognition, waiting: Sequence[Waiting], now: datetime, api: Api) -> Upkeep:
    """All of it, on a day."""
    day = now.astimezone(hub.settings.zone).date()
    return Upkeep(
        loads=loads(hub, recognition, waiting, now, day),
        gaps=gaps(hub, recognition, day),
        offices_ending=tuple(
            (one.login, one.until)
            for one in offices_on(recognition, day)
            if one.until is not None and one.until - day <= timedelta(days=NOTICE)
        ),
        sanctions_ending=sanctions_ending(hub, day),
        stale=stale(hub),
        disabled=disabled(api),
    )


def loads(
    hub: Hub, recognition: Recognition, waiting: Iterable[Waiting], now: datetime, day: date
) -> tuple[Load, ...]:
    """Reviews asked for that stand open, and reviews given in the last month, of everybody in office."""
    asked = Counter(who.id for one in waiting for who in one.asked)
    files = ((path, hub.tree.read(path)) for path in hub.tree.modes if is_activity(path))
    since = now - timedelta(days=LOAD)
    answered: Counter[int] = Counter()
    for one in read_activity(files)[0]:
        if isinstance(one, PullActivity):
            answered.update({review.by.id for review in one.reviews if review.at >= since})
    named = {one.id: one.login for one in reversed(offices_on(recognition, day))}
    found = [Load(login, asked[number], answered[number]) for number, login in named.items()]
    return tuple(sorted(found, key=lambda one: (-one.asked, -one.answered, one.login.casefold())))


def gaps(hub: Hub, recognition: Recognition, day: date) -> tuple[str, ...]:
    """Languages that no moderator looks after: maintainers alone are asked there, or nobody."""
    return tuple(
        one.tag
        for one in hub.settings.languages
        if all(held.office is Office.MAINTAINER for held in reviewers_for(recognition, one.tag, None, day))
    )


def sanctions_ending(hub: Hub, day: date) -> tuple[tuple[str, date], ...]:
    """Cases whose sanction ends today, or ended yesterday: by themselves, and a moderator may want to know."""
    decisions, _ = recorded_decisions(hub.tree)
    ends = (
        (one.case, one.sanction[1].until)
        for one in in_force(decisions, day)
        if one.sanction and one.sanction[1].until
    )
    return tuple(sorted((case, until) for case, until in ends if 0 <= (day - until).days <= 1))


def stale(hub: Hub) -> dict[str, tuple[str, ...]]:
    """Translations that their source has left behind, by language, sorted."""
    found: dict[str, list[str]] = {}
    for one in hub.entries.values():
        # Reading bytes is cheap, parsing is not, and most entries translate nothing.
        if one.language and b"translates" in hub.tree.read(one.path) and hub.freshness(one) is Freshness.STALE:
            found.setdefault(one.language, []).append(one.path)
    return {tag: tuple(sorted(paths)) for tag, paths in sorted(found.items())}


def disabled(api: Api) -> tuple[tuple[str, str], ...] | None:
    """Workflows that do not run. GitHub switches schedules off after sixty days without a commit."""
    try:
        found = list(api.pages(api.at("/actions/workflows"), "workflows"))
    except Forbidden:
        return None
    states = {one["path"].rpartition("/")[2].partition(".")[0]: one["state"] for one in found}
    return tuple(
        (f"{name}.yml", states.get(name, "missing")) for name in NEEDED if states.get(name, "missing") != "active"
    )
