"""Who is asked to read: those appointed for the language and kind who have access; the others are named."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kaifong.community.offices import reviewers_for
from kaifong.community.recognition_reader import read_recognition
from kaifong.entries.appointments import Appointment
from kaifong.errors import SettingsError
from kaifong.github.answering.subjects import Subjects
from kaifong.github.desk import Desk
from kaifong.github.lost_answers import again
from kaifong.github.reading.pull import account_of
from kaifong.github.refusals import Conflict
from kaifong.github.review_pull import Reviewed

# More than this are not asked: what everybody is asked, nobody does.
MOST_ASKED = 2
MOST_NAMED = 5


@dataclass(frozen=True)
class Readers:
    """Who looks after a pull request.

    Attributes:
        asked: those who are, or were, asked by us to review. named: the others in charge.
        barred: those of them of whom GitHub would not have it asked: they have no access.
    """

    asked: tuple[Appointment, ...] = ()
    named: tuple[Appointment, ...] = ()
    barred: tuple[int, ...] = ()


def in_charge(found: Reviewed, subjects: Subjects) -> tuple[Appointment, ...]:
    """Those appointed for what a pull request is about, without its author, the most particular first."""
    try:
        recognition = read_recognition(found.hub)
    except SettingsError:
        return ()  # `kaifong check` names it to the maintainers; a review goes on without appointments
    mine = {found.author.id, found.pull.author.id}
    first: dict[int, Appointment] = {}
    for language, kind in subjects.pairs or ((None, None),):
        for one in reviewers_for(recognition, language, kind, found.today):
            if one.id not in mine:
                first.setdefault(one.id, one)
    return tuple(first.values())


def readers_of(
    found: Reviewed, subjects: Subjects, asked: Sequence[int], barred: Sequence[int], *, ask: bool
) -> Readers:
    """Who is to be asked, and who is named.

    Args:
        asked: ids of those whom we asked before; whoever took them off again had a reason.
        barred: ids of those of whom it cannot be asked.
        ask: whether it is time: not for a draft, nor while the author has something to change.
    """
    charge = in_charge(found, subjects)
    before = tuple(one for one in charge if one.id in asked)
    reviewed = {account_of(one.get("user")).id for one in found.reviews}
    new = [one for one in charge if one.id not in {*asked, *barred, *reviewed}]
    # Whoever cannot be asked has taken a place, unless that would leave nobody: the same review asks the same people.
    places = max(0, MOST_ASKED - len(before) - len(barred)) if before else MOST_ASKED
    chosen = (*before, *new[:places]) if ask else before
    ids = {one.id for one in chosen}
    return Readers(chosen, tuple(one for one in charge if one.id not in ids)[:MOST_NAMED], tuple(barred))


def ask(desk: Desk, found: Reviewed, readers: Readers, asked: Sequence[int]) -> Readers:
    """Asks those who were not asked yet; gives who is asked now. Who has no access is named instead.

    GitHub knows best of whom it can be asked, so it is not asked for their roles first: usually this is one request.

    Raises:
        Refusal: GitHub refused.
    """
    there = {one.casefold() for one in found.pull.asked}
    new = [one for one in readers.asked if one.id not in asked and one.login.casefold() not in there]
    if not new or _asked(desk, found.pull.number, new):
        return readers
    # It took none of them, and does not say because of whom.
    unable = {one.id for one in new if len(new) == 1 or not _asked(desk, found.pull.number, [one])}
    return Readers(
        tuple(one for one in readers.asked if one.id not in unable),
        (*(one for one in new if one.id in unable), *readers.named)[:MOST_NAMED],
        (*readers.barred, *sorted(unable)),
    )


def _asked(desk: Desk, number: int, who: Iterable[Appointment]) -> bool:
    """Whether GitHub took them."""
    path = desk.api.at(f"/pulls/{number}/requested_reviewers")
    body = {"reviewers": [one.login for one in who]}
    try:
        again(lambda: desk.api.post(path, body))  # whoever is asked already is not asked again
    except Conflict:
        return False
    return True
