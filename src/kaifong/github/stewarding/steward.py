"""The flow: looks once an hour, keeps one issue, marks what waits too long, proposes what was answered."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from kaifong.community.recognition_reader import read_recognition
from kaifong.entries.hub import load
from kaifong.github import labels
from kaifong.github.desk import Desk
from kaifong.github.labels_on import put_on, take_off
from kaifong.github.records_branch import lay_records
from kaifong.github.stewarding.proposing import propose_answers
from kaifong.github.stewarding.tracking import keep
from kaifong.github.stewarding.upkeep import upkeep
from kaifong.github.stewarding.waiting import Waiting, waiting_issues, waiting_pulls
from kaifong.github.stewarding.words import queue
from kaifong.languages.catalogue import translator

# Labels put on or taken off in one run: a backlog is marked over a few hours, not at the cost of others' requests.
MOST_LABELS = 20


def steward(desk: Desk) -> None:
    """One round.

    Raises:
        Refusal: GitHub refused; the next hour's round begins anew.
        KaifongError: the hub is broken.
    """
    lay_records(desk.root)
    hub = load(desk.root)
    words = translator(hub.settings.interface)
    found = [*waiting_pulls(desk.api, desk.bot_login), *waiting_issues(desk.api)]
    rest = upkeep(hub, read_recognition(hub), found, desk.now, desk.api)
    body = queue(found, rest, hub, desk.now, words)
    number, written = keep(desk.api, words.text("steward-title"), body, desk.bot_login)
    changed = _mark_late(desk, found, timedelta(hours=hub.settings.promise_hours))
    desk.tell(
        f"### {len(found)} waiting\n\nThe issue #{number} was {'brought up to date' if written else 'up to date'};"
        f" {changed} labels changed."
    )
    for line in propose_answers(desk, hub):
        desk.tell(line)


def _mark_late(desk: Desk, found: Sequence[Waiting], promise: timedelta) -> int:
    """Puts `kaifong/waiting` on what waits longer than promised and takes it off the rest; gives how many changed."""
    name = labels.WAITING.name
    late = {one.number for one in found if one.age(desk.now) > promise}
    marked = {int(one["number"]) for one in desk.api.pages(desk.api.at("/issues"), labels=name, state="open")}
    for number in sorted(late - marked)[:MOST_LABELS]:
        put_on(desk.api, number, [name])
    for number in sorted(marked - late)[:MOST_LABELS]:
        take_off(desk.api, number, [name])
    return min(len(late - marked), MOST_LABELS) + min(len(marked - late), MOST_LABELS)
