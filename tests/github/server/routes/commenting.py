"""Comments on issues and pull requests, and reactions."""

from __future__ import annotations

from typing import Any

from server.call import Call, Problem, invalid, moment, not_found
from server.routing import Route
from server.shapes import issues as shapes
from server.things import Comment, Issue, Pull, Reaction

from .issues import HOME, ISSUE, checked


def listed(call: Call) -> tuple[int, Any]:
    issue = call.issue
    found = issue.comments
    if since := call.query.get("since"):
        found = [one for one in found if one.updated >= moment(since)]
    return 200, call.listed(found, lambda one: shapes.comment(one, issue, call.url))


def all_of_repository(call: Call) -> tuple[int, Any]:
    pairs = [(one, issue) for issue in call.repository.issues.values() for one in issue.comments]
    if since := call.query.get("since"):
        pairs = [pair for pair in pairs if pair[0].updated >= moment(since)]
    key = "updated" if call.query.get("sort") == "updated" else "created"
    pairs.sort(key=lambda pair: getattr(pair[0], key), reverse=call.query.get("direction") == "desc")
    return 200, call.listed(pairs, lambda pair: shapes.comment(*pair, call.url))


def create(call: Call) -> tuple[int, Any]:
    issue = call.issue
    if issue.locked and not issue.repository.may(call.actor, "write") and call.actor.type != "Bot":
        raise Problem(403, "Unable to create comment because issue is locked.")
    text = checked(call.body["body"], "IssueComment")
    if not text or not text.strip():
        raise invalid("IssueComment", "body", message="body can't be blank")
    made = issue.repository.comment(issue.number, call.actor, text)
    return 201, shapes.comment(made, issue, call.url)


def _found(call: Call) -> tuple[Comment, Issue]:
    number = int(call.path["comment_id"])
    for issue in call.repository.issues.values():
        for one in issue.comments:
            if one.id == number:
                return one, issue
    raise not_found()


def get(call: Call) -> tuple[int, Any]:
    comment, issue = _found(call)
    return 200, shapes.comment(comment, issue, call.url)


def _may_change(call: Call, comment: Comment) -> None:
    if comment.author is not call.actor and not call.repository.may(call.actor, "write") and call.actor.type != "Bot":
        raise Problem(403, "Must have admin rights to Repository.")


def change(call: Call) -> tuple[int, Any]:
    comment, issue = _found(call)
    _may_change(call, comment)
    before = comment.body
    comment.body = checked(call.body["body"], "IssueComment") or ""
    comment.updated = call.state.stamp()
    changes = {"body": {"from": before}}
    call.state.happened(
        "issue_comment", "edited", issue.repository, call.actor, issue=issue, comment=comment, changes=changes
    )
    return 200, shapes.comment(comment, issue, call.url)


def delete(call: Call) -> tuple[int, Any]:
    comment, issue = _found(call)
    _may_change(call, comment)
    issue.comments.remove(comment)
    call.state.happened("issue_comment", "deleted", issue.repository, call.actor, issue=issue, comment=comment)
    return 204, None


def _react(call: Call, reactions: list[Reaction]) -> tuple[int, Any]:
    """The same sign by the same account again is the same reaction: 200 instead of 201."""
    content = call.body["content"]
    same = next((one for one in reactions if one.author is call.actor and one.content == content), None)
    if same:
        return 200, shapes.reaction(same, call.url)
    made = Reaction(call.state.number(), call.actor, content, call.state.stamp())
    reactions.append(made)
    return 201, shapes.reaction(made, call.url)


def react_to_comment(call: Call) -> tuple[int, Any]:
    return _react(call, _found(call)[0].reactions)


def react_to_issue(call: Call) -> tuple[int, Any]:
    return _react(call, call.issue.reactions)


def react_to_remark(call: Call) -> tuple[int, Any]:
    number = int(call.path["comment_id"])
    for pull in call.repository.issues.values():
        for one in pull.review_comments if isinstance(pull, Pull) else ():
            if one.id == number:
                return _react(call, one.reactions)
    raise not_found()


def reactions_to_comment(call: Call) -> tuple[int, Any]:
    return 200, call.listed(_chosen(call, _found(call)[0].reactions), lambda one: shapes.reaction(one, call.url))


def reactions_to_issue(call: Call) -> tuple[int, Any]:
    return 200, call.listed(_chosen(call, call.issue.reactions), lambda one: shapes.reaction(one, call.url))


def _chosen(call: Call, reactions: list[Reaction]) -> list[Reaction]:
    return [one for one in reactions if call.query.get("content", one.content) == one.content]


COMMENT = f"{HOME}/issues/comments/{{comment_id}}"

ROUTES = (
    Route("GET", f"{HOME}/issues/comments", all_of_repository),
    Route("GET", COMMENT, get),
    Route("PATCH", COMMENT, change),
    Route("DELETE", COMMENT, delete),
    Route("GET", f"{COMMENT}/reactions", reactions_to_comment),
    Route("POST", f"{COMMENT}/reactions", react_to_comment),
    Route("GET", f"{ISSUE}/comments", listed),
    Route("POST", f"{ISSUE}/comments", create),
    Route("GET", f"{ISSUE}/reactions", reactions_to_issue),
    Route("POST", f"{ISSUE}/reactions", react_to_issue),
    Route("POST", f"{HOME}/pulls/comments/{{comment_id}}/reactions", react_to_remark),
)
