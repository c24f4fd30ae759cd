"""Our labels on an issue or pull request: put on, taken off, made what is wanted. Others' are never touched.

They cost no upkeep: one that is missing is made when it is first needed. GitHub makes a label of that name by itself
where an issue is given one that is not there, grey and without a word; its answer shows that, and only then a second
request gives it its colour and its description. Where it refuses instead, the label is made and the request repeated.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Any
from urllib.parse import quote

from kaifong.github.api import Api
from kaifong.github.labels import Label, is_ours, label
from kaifong.github.lost_answers import again
from kaifong.github.refusals import Conflict, Lost, NotThere


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
