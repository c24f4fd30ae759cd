"""What GraphQL answers, as the values that records are made of. Of what was written only our own marks are read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from kaifong.github import markers
from kaifong.github.commands.word import approver
from kaifong.history.activity import (
    DiscussionActivity,
    Person,
    PullActivity,
    Response,
    Review,
    ReviewState,
)

WHO = """fragment who on Actor { __typename login ... on User { databaseId } ... on Bot { databaseId } }"""

# Bodies are asked for because ours hold the marks of a form and of an approval; of anybody else's nothing is read.
PULL = """fragment pull on PullRequest {
  number createdAt updatedAt closedAt mergedAt body headRefOid
  author { ...who } mergedBy { ...who }
  reactionGroups { content reactors { totalCount } }
  reviews(first: 100) { nodes { author { ...who } submittedAt state } }
  comments(first: 50) { nodes { author { ...who } createdAt body } }
  files(first: 100) { nodes { path changeType } pageInfo { hasNextPage } }
}"""

DISCUSSION = """fragment discussion on Discussion {
  number createdAt updatedAt closedAt upvoteCount answerChosenAt
  category { slug } author { ...who } answer { author { ...who } createdAt }
  reactionGroups { content reactors { totalCount } }
  comments(first: 50) { totalCount nodes { author { ...who } createdAt } }
  newest: comments(last: 1) { nodes { createdAt } }
}"""


def person(node: Mapping[str, Any] | None) -> Person | None:
    """A person; None for a machine, an organisation, or an account that is gone."""
    if not node or node.get("__typename") != "User" or not node.get("databaseId"):
        return None
    return Person(int(node["databaseId"]), str(node["login"]))


def submitter(node: Mapping[str, Any], bot_login: str | None) -> Person | None:
    """Whose work a pull request is: its author's, or for a form of ours whoever filled it in."""
    author = node.get("author")
    if markers.ours(as_rest(author), bot_login):
        mark = markers.read(node.get("body"), markers.Mark.SUBMISSION)
        if mark and isinstance(mark.get("id"), int) and mark.get("login"):
            return Person(mark["id"], str(mark["login"]))
    return person(author)


def merger(node: Mapping[str, Any], bot_login: str | None) -> Person | None:
    """Who merged a pull request: where our own token did, whoever's `/approve` it carried out."""
    by = node.get("mergedBy")
    if not markers.ours(as_rest(by), bot_login):
        return person(by)
    thread = [{"body": one.get("body"), **as_rest(one.get("author"))} for one in node["comments"]["nodes"]]
    found = approver(thread, str(node.get("headRefOid")), bot_login)
    return None if found is None else Person(*found)


def as_rest(node: Mapping[str, Any] | None) -> dict[str, Any]:
    """An author as REST has it, for `markers.ours`."""
    known = node or {}
    return {"user": {"type": known.get("__typename"), "id": known.get("databaseId"), "login": known.get("login")}}


def pull_activity(node: Mapping[str, Any], bot_login: str | None) -> PullActivity:
    """The activity around a pull request."""
    by = submitter(node, bot_login)
    reviews = [one for one in map(_review, node["reviews"]["nodes"]) if one is not None]
    acts = [(one.by, one.at) for one in reviews] + _acts(node["comments"]["nodes"])
    return PullActivity(
        number=int(node["number"]),
        opened_by=by,
        opened_at=when(node["createdAt"]),
        closed_at=_when(node.get("closedAt")),
        merged_at=_when(node.get("mergedAt")),
        response=_response(acts, by),
        reviews=tuple(sorted(reviews, key=lambda one: (one.at, one.by.id, one.state))),
        reactions=_reactions(node["reactionGroups"]),
    )


def discussion_activity(node: Mapping[str, Any]) -> DiscussionActivity:
    """The activity around a discussion."""
    by = person(node.get("author"))
    answer = node.get("answer") or {}
    return DiscussionActivity(
        number=int(node["number"]),
        category=str(node["category"]["slug"]),
        opened_by=by,
        opened_at=when(node["createdAt"]),
        closed_at=_when(node.get("closedAt")),
        response=_response(_acts(node["comments"]["nodes"]), by),
        answered_by=person(answer.get("author")),
        answered_at=_when(answer.get("createdAt")),
        comments=int(node["comments"]["totalCount"]),
        commented_at=max((when(one["createdAt"]) for one in node["newest"]["nodes"]), default=None),
        upvotes=int(node["upvoteCount"]),
        reactions=_reactions(node["reactionGroups"]),
    )


def when(text: str) -> datetime:
    """GitHub's time, aware."""
    return datetime.fromisoformat(text)


def _when(text: str | None) -> datetime | None:
    return None if text is None else when(text)


def _review(node: Mapping[str, Any]) -> Review | None:
    by = person(node.get("author"))
    state = str(node.get("state", "")).lower()
    if by is None or node.get("submittedAt") is None or state not in set(ReviewState):
        return None  # one that is pending, or a machine's
    return Review(by, when(node["submittedAt"]), ReviewState(state))


def _acts(nodes: Iterable[Mapping[str, Any]]) -> list[tuple[Person, datetime]]:
    return [(by, when(one["createdAt"])) for one in nodes if (by := person(one.get("author"))) is not None]


def _response(acts: Iterable[tuple[Person, datetime]], opened_by: Person | None) -> Response | None:
    """The first act of somebody else."""
    others = [(at, by.id, by) for by, at in acts if opened_by is None or by.id != opened_by.id]
    if not others:
        return None
    at, _, by = min(others, key=lambda one: one[:2])
    return Response(by, at)


def _reactions(groups: Iterable[Mapping[str, Any]] | None) -> dict[str, int]:
    return {
        str(one["content"]).lower(): int(one["reactors"]["totalCount"])
        for one in groups or ()
        if one["reactors"]["totalCount"]
    }
