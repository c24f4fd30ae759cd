"""Members, groups and their work in memory, and the site of them without a stage: a page is made when asked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime

from kaifong.community.recognition import RECOGNITION
from kaifong.entries.hub import Hub
from kaifong.history.change import Action
from kaifong.history.merges import History, Merge, MergedPath, Source
from kaifong.pages.addresses import fixed_addresses
from kaifong.pages.bodies import Body
from kaifong.pages.later import Later
from kaifong.pages.site import Site
from kaifong.pages.staged_page import StagedPage
from kaifong.pages.trace import Trace
from kaifong.pages.watched import watched
from kaifong.testing import make_hub

NOW = date(2026, 11, 21)

RULES = """\
schema: kaifong.recognition/1
points: {story.author: 10, story.translator: 6, review.author: 6, answer.accepted: 12, event.author: 4}
rules: {daily_cap: 100, halve_repeats: false}
badges:
  - {id: first, name: {en: First, zh-Hant: 第一步}, about: {en: One entry., zh-Hant: 一篇。}, counts: [story.author],
     at_least: 1}
  - {id: steady, name: Steady, about: Three weeks., counts: [story.author, answer.accepted], at_least: 3, unit: weeks}
trust:
  - {id: newcomer, name: Newcomer, points: 0}
"""


def member(name: str, **front: object) -> str:
    """A profile."""
    keys = {"name": name, **front}
    return "---\n" + "".join(f"{key}: {value}\n" for key, value in keys.items()) + "---\nHello.\n"


def entry(**front: object) -> str:
    """An entry of any kind."""
    keys = {"title": "A title", **front}
    return "---\n" + "".join(f"{key}: {value}\n" for key, value in keys.items()) + "---\nWords enough.\n"


def made(site: Site, given: Iterable[StagedPage | Later[StagedPage]]) -> Iterator[StagedPage]:
    """The pages that a part gives, those that it gives for later made as a staging makes them."""
    for one in given:
        yield one.make(watched(site, Trace())) if isinstance(one, Later) else one


def files_made(site: Site, given: Iterable[tuple[str, str] | Later[str]]) -> Iterator[tuple[str, str]]:
    """The files that a part gives, by path."""
    for one in given:
        yield (one.path, one.make(watched(site, Trace()))) if isinstance(one, Later) else one


def site_of(files: Mapping[str, str], merged: Mapping[str, date] | None = None, now: date = NOW) -> Site:
    """The site of these files; `merged` says on which day each came in, by pull requests counted from 1."""
    hub = make_hub({RECOGNITION: RULES, **files})
    merges = tuple(
        Merge(
            number,
            None,
            "somebody",
            "another",
            datetime(day.year, day.month, day.day, 4, tzinfo=UTC),
            (MergedPath(path, Action.ADDED),),
            f"records/merges/{number}.json",
        )
        for number, (path, day) in enumerate(sorted((merged or {}).items(), key=lambda one: one[1]), 1)
    )
    hub = Hub(hub.tree, hub.settings, History(Source.RECORDS, merges))
    shown = [path for path, one in hub.entries.items() if one.publishable and not one.hidden]
    bodies = {path: Body("<p>Words enough.</p>", (), "Words enough.", "Words enough.") for path in shown}
    return Site(hub, now, bodies, {}, fixed_addresses(hub.settings))
