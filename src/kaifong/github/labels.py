"""The labels that a hub puts on issues and pull requests. All begin with `kaifong/`; no others are ever touched.

They cost no upkeep: one that is missing is made when it is first needed. GitHub makes a label of that name by itself
where an issue is given one that is not there, grey and without a word; its answer shows that, and only then a second
request gives it its colour and its description. Where it refuses instead, the label is made and the request repeated.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any
from urllib.parse import quote

from kaifong.entries.kinds import KINDS
from kaifong.entries.settings import Settings
from kaifong.github.api import Api
from kaifong.github.lost_answers import again
from kaifong.github.refusals import Conflict, Lost, NotThere
from kaifong.moderation.findings import Verdict

PREFIX = "kaifong/"


@dataclass(frozen=True)
class Label:
    """One label.

    Attributes:
        name: at most 50 characters, beginning with `kaifong/`.
        colour: six hexadecimal digits.
        description: what it says, in at most 100 characters: GitHub takes no more.
    """

    name: str
    colour: str
    description: str


VERDICTS: tuple[Label, ...] = (
    Label("kaifong/pass", "2da44e", "Reviewed: nothing to change"),
    Label("kaifong/advise", "8ddb8c", "Reviewed: can be published; suggestions inside"),
    Label("kaifong/fix", "fbca04", "Reviewed: the author has something to change"),
    Label("kaifong/hold", "d4a72c", "Reviewed: a moderator looks at it"),
    Label("kaifong/refuse", "cf222e", "Reviewed: cannot be published as it stands"),
)

FIRST_TIMER = Label("kaifong/first-timer", "bfd4f2", "Somebody's first pull request here: be welcoming")
SUBMISSION = Label("kaifong/submission", "bfd4f2", "Sent in by a form; the bot keeps the branch")
REPORT = Label("kaifong/report", "e99695", "A reader reports something published")
APPEAL = Label("kaifong/appeal", "e99695", "Somebody else than the decider looks again")
WAITING = Label("kaifong/waiting", "f9d0c4", "Waits for a person longer than this hub promises")
WANTED = Label("kaifong/wanted", "c5def5", "Help is wanted: anybody may take this up")
FEATURED = Label("kaifong/featured", "d876e3", "Chosen by the moderators to be shown first")
QUEUE = Label("kaifong/queue", "ededf0", "The one issue that lists what waits; the bot keeps it")

FIXED: tuple[Label, ...] = (
    *VERDICTS,
    FIRST_TIMER,
    SUBMISSION,
    REPORT,
    APPEAL,
    WAITING,
    WANTED,
    FEATURED,
    QUEUE,
)

_KIND_COLOUR = "d0d7de"
_LANGUAGE_COLOUR = "c2e0c6"


def verdict_label(verdict: Verdict) -> str:
    """The name of the label of a verdict."""
    return PREFIX + verdict.label


def kind_label(kind: str) -> str:
    """The name of the label of a kind of entry: `kaifong/kind-story`."""
    return f"{PREFIX}kind-{kind}"


def language_label(tag: str) -> str:
    """The name of the label of a language: `kaifong/lang-ja`."""
    return f"{PREFIX}lang-{tag}"


def is_ours(name: str) -> bool:
    """Whether a label is one of the hub's own. GitHub's labels know no case."""
    return name.casefold().startswith(PREFIX)


def labels_of(settings: Settings) -> tuple[Label, ...]:
    """All labels that a hub uses: the fixed ones, one a kind, one a language."""
    kinds = (Label(kind_label(one.name), _KIND_COLOUR, f"About content of the kind {one.name}") for one in KINDS)
    languages = (
        Label(language_label(one.tag), _LANGUAGE_COLOUR, f"In {one.name}"[:100]) for one in settings.languages
    )
    return (*FIXED, *kinds, *languages)


def label(name: str) -> Label:
    """The label of a name, also where it is of a language that no settings were asked for."""
    for one in FIXED:
        if one.name.casefold() == name.casefold():
            return one
    if name.startswith(f"{PREFIX}lang-"):
        return Label(name, _LANGUAGE_COLOUR, f"In the language {name.rpartition('/lang-')[2]}"[:100])
    return Label(name, _KIND_COLOUR, f"About content of the kind {name.rpartition('kind-')[2]}"[:100])


def address(name: str) -> str:
    """A label's name as a part of an address: the slash in it is no border."""
    return quote(name, safe="")


def ensure(api: Api, names: Iterable[str]) -> tuple[str, ...]:
    """Makes those of the labels that are missing; gives their names. One request to look, one for each that is made.

    Raises:
        Refusal: GitHub refused.
    """
    there = {one["name"].casefold() for one in api.pages(api.at("/labels"))}
    missing = [one for one in dict.fromkeys(names) if one.casefold() not in there]
    return tuple([name for name in missing if _make(api, label(name))])


def put_on(api: Api, number: int, names: Iterable[str], there: Iterable[str] = ()) -> tuple[str, ...]:
    """Adds labels to an issue or pull request; gives the names of those that were not there. One request, or none.

    Args:
        api: the way to the repository.
        number: of the issue or pull request.
        names: of our labels.
        there: names of those that it has already, as the caller read them.

    Raises:
        Refusal: GitHub refused.
    """
    has = {one.casefold() for one in there}
    new = tuple(one for one in dict.fromkeys(names) if one.casefold() not in has)
    if not all(is_ours(one) for one in new):
        raise ValueError(f"not ours: {new}")
    if not new:
        return ()
    path = api.at(f"/issues/{number}/labels")
    body = {"labels": list(new)}
    try:
        answer = again(lambda: api.post(path, body))
    except (Conflict, NotThere):
        ensure(api, new)
        answer = again(lambda: api.post(path, body))
    _dress(api, answer, new)
    return new


def take_off(api: Api, number: int, names: Iterable[str]) -> None:
    """Takes labels of ours off an issue or pull request; those that are not there are no error.

    Raises:
        Refusal: GitHub refused.
    """
    for name in dict.fromkeys(names):
        if not is_ours(name):
            raise ValueError(f"not ours: {name}")
        path = api.at(f"/issues/{number}/labels/{address(name)}")
        try:
            again(partial(api.delete, path))
        except NotThere:
            continue


def settle(api: Api, number: int, wanted: Iterable[str], there: Iterable[str], over: Iterable[str]) -> None:
    """Makes the labels of an issue what is wanted, within the group that the caller speaks for.

    Args:
        api: the way to the repository.
        number: of the issue or pull request.
        wanted: names that it shall have.
        there: names that it has, ours and others'.
        over: names that the caller decides about: of these, what is not wanted is taken off. All else stays.

    Raises:
        Refusal: GitHub refused.
    """
    keep = {one.casefold() for one in wanted}
    decided = {one.casefold() for one in over}
    has = tuple(there)
    put_on(api, number, wanted, has)
    take_off(api, number, [one for one in has if one.casefold() in decided - keep])


def _make(api: Api, one: Label) -> bool:
    """Makes a label; False where somebody was quicker."""
    body = {"name": one.name, "color": one.colour, "description": one.description}
    try:
        api.post(api.at("/labels"), body)
    except Conflict:
        return False
    except Lost:
        try:
            api.post(api.at("/labels"), body)
        except Conflict:
            return True  # the first request had made it
    return True


def _dress(api: Api, answer: Any, names: tuple[str, ...]) -> None:
    """Gives those labels that GitHub has just made by itself their colour and description."""
    wanted = {one.casefold(): label(one) for one in names}
    for found in answer if isinstance(answer, list) else ():
        mine = wanted.get(str(found.get("name", "")).casefold())
        # Whoever likes other words or colours for a label has them: only one without a word is ours to dress.
        if mine is not None and not found.get("description"):
            body = {"color": mine.colour, "description": mine.description}
            again(partial(api.patch, api.at(f"/labels/{address(mine.name)}"), body))
