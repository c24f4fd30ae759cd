"""Pull requests that changed since the last run, oldest change first: a run that is stopped leaves no gap."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from kaifong.github.api import Api
from kaifong.github.collecting.cursor import OVERLAP
from kaifong.github.collecting.nodes import PULL, WHO, merger, submitter, when
from kaifong.history.change import Action
from kaifong.history.merge_writer import merge_record, moment, record_path
from kaifong.history.merges import MergedPath

# So many are asked for in one query: GitHub gives a query up after ten seconds, and counts its nodes.
AT_ONCE = 20
# An organisation's or a deleted account's merge is still a merge; GitHub's own `ghost` stands for it.
GHOST = (10137, "ghost")

_CHANGES = {
    "ADDED": Action.ADDED,
    "COPIED": Action.ADDED,
    "MODIFIED": Action.EDITED,
    "CHANGED": Action.EDITED,
    "RENAMED": Action.RENAMED,
    "DELETED": Action.REMOVED,
    # REST's words
    "added": Action.ADDED,
    "copied": Action.ADDED,
    "modified": Action.EDITED,
    "changed": Action.EDITED,
    "unchanged": Action.EDITED,
    "renamed": Action.RENAMED,
    "removed": Action.REMOVED,
}


def changed_pulls(api: Api, since: datetime | None) -> Iterator[tuple[datetime, list[int]]]:
    """Numbers of pull requests, page by page, each with the time up to which everything has then been given.

    GitHub lists them among the issues, which alone can be asked for since a time and oldest first.

    Raises:
        Refusal: GitHub would not tell.
    """
    parameters: dict[str, str | int] = {"state": "all", "sort": "updated", "direction": "asc"}
    if since is not None:
        parameters["since"] = moment(since - OVERLAP)
    numbers: list[int] = []
    for one in api.pages(api.at("/issues"), **parameters):
        if "pull_request" in one:
            numbers.append(int(one["number"]))
        if len(numbers) == AT_ONCE:
            yield when(one["updated_at"]), numbers
            numbers = []
        last = when(one["updated_at"])
    if numbers:
        yield last, numbers


def pulls(api: Api, numbers: Sequence[int]) -> list[Mapping[str, Any]]:
    """The nodes of pull requests, as `nodes.PULL` asks for them. One query.

    Raises:
        Refusal: GitHub would not tell.
    """
    owner, name = api.repository.split("/")
    parts = " ".join(f"p{number}: pullRequest(number: {number}) {{ ...pull }}" for number in numbers)
    query = f"query ($owner: String!, $name: String!) {{ repository(owner: $owner, name: $name) {{ {parts} }} }}"
    answer = api.graphql(f"{query} {PULL} {WHO}", owner=owner, name=name)["repository"]
    return [answer[f"p{number}"] for number in numbers if answer.get(f"p{number}")]


def merge_of(api: Api, node: Mapping[str, Any], bot_login: str | None) -> tuple[str, bytes] | None:
    """The record of a merged pull request, with its path; None for one that was not merged.

    Raises:
        Refusal: GitHub would not tell its files.
    """
    if node.get("mergedAt") is None:
        return None
    number = int(node["number"])
    by = submitter(node, bot_login)
    merged_by = merger(node, bot_login)
    data = merge_record(
        number,
        GHOST if by is None else (by.id, by.login),
        None if merged_by is None else (merged_by.id, merged_by.login),
        when(node["mergedAt"]),
        _paths(api, node),
    )
    return record_path(number), data


def _paths(api: Api, node: Mapping[str, Any]) -> list[MergedPath]:
    files = node["files"] or {"nodes": (), "pageInfo": {"hasNextPage": False}}
    renames = any(one["changeType"] == "RENAMED" for one in files["nodes"])
    if not renames and not files["pageInfo"]["hasNextPage"]:
        return [MergedPath(one["path"], _CHANGES[one["changeType"]]) for one in files["nodes"]]
    # GraphQL does not say where a renamed file was.
    found = api.pages(api.at(f"/pulls/{node['number']}/files"))
    return [
        MergedPath(one["filename"], _CHANGES[one["status"]], one.get("previous_filename"))
        if one["status"] == "renamed"
        else MergedPath(one["filename"], _CHANGES[one["status"]])
        for one in found
    ]
