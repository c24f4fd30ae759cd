"""Open pull requests whose newest commit has to be looked at, or looked at again: one query for a hundred of them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from kaifong.github.api import Api
from kaifong.setup.gate_signs import STATUS

_QUERY = """
query($owner: String!, $name: String!, $base: String!, $context: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(
      states: OPEN, baseRefName: $base, first: 100, after: $after,
      orderBy: {field: CREATED_AT, direction: ASC}
    ) {
      nodes {
        number headRefOid
        commits(last: 1) { nodes { commit { oid status { context(name: $context) { state createdAt } } } } }
        reviews(last: 20, states: [APPROVED]) { nodes { submittedAt commit { oid } } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}
"""


def unreviewed(api: Api, branch: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The numbers of the open pull requests to a branch whose head has no status of ours, oldest first.

    Those that are looked at again are given apart, since they come after all others: where the status says that the
    review itself failed (whoever finds a text on which we always fail keeps nobody else waiting), and where the head
    waits and was approved since by GitHub's own button, which starts no workflow that may write.

    Raises:
        Refusal: GitHub would not tell.
    """
    owner, _, name = api.repository.partition("/")
    found: list[int] = []
    again: list[int] = []
    after: str | None = None
    while True:
        data = api.graphql(_QUERY, owner=owner, name=name, base=branch, context=STATUS, after=after)
        pulls = data["repository"]["pullRequests"]
        for one in pulls["nodes"] or ():
            status = _status(one)
            if status is None:
                found.append(int(one["number"]))
            elif status["state"] == "ERROR" or (status["state"] == "PENDING" and _approved_since(one, status)):
                again.append(int(one["number"]))
        if not pulls["pageInfo"]["hasNextPage"]:
            return tuple(found), tuple(again)
        after = pulls["pageInfo"]["endCursor"]


def _status(pull: dict[str, Any]) -> dict[str, str] | None:
    """Ours on the head, or None."""
    for node in pull["commits"]["nodes"] or ():
        commit = node["commit"]
        context: dict[str, str] | None = (commit["status"] or {}).get("context")
        if commit["oid"] == pull["headRefOid"] and context:
            return context
    return None


def _approved_since(pull: dict[str, Any], status: dict[str, str]) -> bool:
    said = datetime.fromisoformat(status["createdAt"])
    return any(
        (one["commit"] or {}).get("oid") == pull["headRefOid"] and datetime.fromisoformat(one["submittedAt"]) > said
        for one in (pull["reviews"] or {}).get("nodes") or ()
    )
