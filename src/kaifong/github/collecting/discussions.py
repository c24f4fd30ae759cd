"""Discussions that changed since the last run. GitHub gives them newest change first only; they are turned round."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from kaifong.github.api import Api
from kaifong.github.collecting.cursor import OVERLAP
from kaifong.github.collecting.nodes import DISCUSSION, WHO, when

AT_ONCE = 25
# In a first run over a large forum; the rest is seen when it changes, or after the cursor is removed.
MOST = 2000

_QUERY = f"""query ($owner: String!, $name: String!, $after: String) {{
  repository(owner: $owner, name: $name) {{
    hasDiscussionsEnabled
    discussions(first: {AT_ONCE}, after: $after, orderBy: {{ field: UPDATED_AT, direction: DESC }}) {{
      nodes {{ ...discussion }} pageInfo {{ hasNextPage endCursor }}
    }}
  }}
}} {DISCUSSION} {WHO}"""


def changed_discussions(api: Api, since: datetime | None) -> list[Mapping[str, Any]]:
    """Their nodes, as `nodes.DISCUSSION` asks for them, the oldest change first; none where they are switched off.

    Raises:
        Refusal: GitHub would not tell.
    """
    owner, name = api.repository.split("/")
    found: list[Mapping[str, Any]] = []
    after: str | None = None
    while len(found) < MOST:
        repository = api.graphql(_QUERY, owner=owner, name=name, after=after)["repository"]
        if not repository["hasDiscussionsEnabled"]:
            return []
        page = repository["discussions"]
        fresh = [one for one in page["nodes"] if since is None or when(one["updatedAt"]) >= since - OVERLAP]
        found += fresh
        if len(fresh) < len(page["nodes"]) or not page["pageInfo"]["hasNextPage"]:
            break
        after = page["pageInfo"]["endCursor"]
    return found[::-1]
