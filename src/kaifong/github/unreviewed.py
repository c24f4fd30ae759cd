"""Open pull requests whose newest commit nobody has reviewed: one query for a hundred of them."""

from __future__ import annotations

from kaifong.github.api import Api
from kaifong.github.gate import CONTEXT

_QUERY = """
query($owner: String!, $name: String!, $base: String!, $context: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(
      states: OPEN, baseRefName: $base, first: 100, after: $after,
      orderBy: {field: CREATED_AT, direction: ASC}
    ) {
      nodes {
        number headRefOid
        commits(last: 1) { nodes { commit { oid status { context(name: $context) { state } } } } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}
"""


def unreviewed(api: Api, branch: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The numbers of the open pull requests to a branch whose head has no status of ours, oldest first.

    Where the status says that the review itself failed, it is tried again, after all others: whoever finds a text on
    which we always fail keeps nobody else waiting. Those are given apart.

    Raises:
        Refusal: GitHub would not tell.
    """
    owner, _, name = api.repository.partition("/")
    found: list[int] = []
    failed: list[int] = []
    after: str | None = None
    while True:
        data = api.graphql(_QUERY, owner=owner, name=name, base=branch, context=CONTEXT, after=after)
        pulls = data["repository"]["pullRequests"]
        for one in pulls["nodes"] or ():
            states = [_state(node) for node in one["commits"]["nodes"] or () if _is_head(node, one)]
            state = next((state for state in states if state is not None), None)
            if state is None:
                found.append(int(one["number"]))
            elif state == "ERROR":
                failed.append(int(one["number"]))
        if not pulls["pageInfo"]["hasNextPage"]:
            return tuple(found), tuple(failed)
        after = pulls["pageInfo"]["endCursor"]


def _is_head(node: dict[str, dict[str, str]], pull: dict[str, str]) -> bool:
    return node["commit"]["oid"] == pull["headRefOid"]


def _state(node: dict[str, dict[str, dict[str, dict[str, str] | None] | None]]) -> str | None:
    context = (node["commit"]["status"] or {}).get("context")
    return context["state"] if context else None
