"""Discussions that could become entries: those whose answer was marked, and the threads of AMAs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from kaifong.github.api import Api
from kaifong.github.collecting.nodes import WHO, person, when
from kaifong.history.activity import Person

# The newest changes of the forum: what was answered long ago and changes no more has been proposed long ago.
LOOKED_AT = 25
_COMMENT = "author { ...who } body url createdAt isAnswer"
_QUERY = f"""query ($owner: String!, $name: String!) {{
  repository(owner: $owner, name: $name) {{
    hasDiscussionsEnabled
    discussions(first: {LOOKED_AT}, orderBy: {{ field: UPDATED_AT, direction: DESC }}) {{
      nodes {{
        number title body url createdAt closedAt category {{ slug isAnswerable }} author {{ ...who }}
        answer {{ {_COMMENT} }}
        comments(first: 50) {{ nodes {{ {_COMMENT} replies(first: 20) {{ nodes {{ {_COMMENT} }} }} }} }}
      }}
    }}
  }}
}} {WHO}"""


@dataclass(frozen=True)
class Words:
    """What somebody wrote, and where it is read. `replies` are what others wrote below it."""

    by: Person
    body: str
    url: str
    at: datetime
    replies: tuple[Words, ...] = ()


@dataclass(frozen=True)
class Thread:
    """A discussion. `answer` is the marked one; `others` are the comments of people, in their order, it included."""

    number: int
    title: str
    category: str
    first: Words
    closed_at: datetime | None
    answer: Words | None
    others: tuple[Words, ...]


def threads(api: Api) -> list[Thread]:
    """The discussions that changed last, of people whose accounts are there; none where they are switched off.

    Raises:
        Refusal: GitHub would not tell.
    """
    owner, name = api.repository.split("/")
    repository = api.graphql(_QUERY, owner=owner, name=name)["repository"]
    if not repository["hasDiscussionsEnabled"]:
        return []
    return [one for node in repository["discussions"]["nodes"] if (one := _thread(node)) is not None]


def _thread(node: Mapping[str, Any]) -> Thread | None:
    first = _words(node)
    if first is None:
        return None
    others = [one for comment in node["comments"]["nodes"] if (one := _words(comment)) is not None]
    return Thread(
        int(node["number"]),
        str(node["title"]),
        str(node["category"]["slug"]),
        first,
        when(node["closedAt"]) if node.get("closedAt") else None,
        _words(node["answer"]) if node.get("answer") else None,
        tuple(others),
    )


def _words(node: Mapping[str, Any]) -> Words | None:
    by = person(node.get("author"))
    if by is None:
        return None
    replies = [one for reply in (node.get("replies") or {}).get("nodes", ()) if (one := _words(reply)) is not None]
    return Words(by, str(node["body"]), str(node["url"]), when(node["createdAt"]), tuple(replies))
