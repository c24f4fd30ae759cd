"""Issues, and what is done to issues and pull requests alike: labels, assignees, locks."""

from __future__ import annotations

from typing import Any

from server import pulling
from server.call import Call, Problem, invalid, moment, not_found
from server.repository import Repository
from server.routing import Route
from server.shapes import issues as shapes
from server.things import Issue, Label

LIMIT = 65_536  # characters of a body
TITLE = 256


def listed(call: Call) -> tuple[int, Any]:
    query = call.query
    found = [one for one in call.repository.issues.values() if query.get("state", "open") in ("all", one.state)]
    if names := [name for name in query.get("labels", "").split(",") if name]:
        found = [one for one in found if set(names) <= {label.name for label in one.labels}]
    if creator := query.get("creator"):
        found = [one for one in found if one.author.login.lower() == creator.lower()]
    if since := query.get("since"):
        found = [one for one in found if one.updated >= moment(since)]
    key = {"updated": "updated", "comments": "comments"}.get(query.get("sort", ""), "created")
    found.sort(key=lambda one: getattr(one, key), reverse=query.get("direction", "desc") == "desc")
    return 200, call.listed(found, lambda one: shapes.issue(one, call.url))


def one(call: Call) -> tuple[int, Any]:
    return 200, shapes.issue(call.issue, call.url)


def checked(body: str | None, resource: str = "Issue") -> str | None:
    """A body that is not too long.

    Raises:
        Problem: 422 over 65,536 characters.
    """
    if body is not None and len(body) > LIMIT:
        raise invalid(resource, "body", message=f"body is too long (maximum is {LIMIT} characters)")
    return body


def create(call: Call) -> tuple[int, Any]:
    body = call.body
    if not body["title"].strip() or len(body["title"]) > TITLE:
        raise invalid("Issue", "title", message=f"title is too long (maximum is {TITLE} characters)")
    home = call.repository
    labels = [row if isinstance(row, str) else row["name"] for row in body.get("labels", ())]
    made = home.issue(call.actor, str(body["title"]), checked(body.get("body")), labels)
    return 201, shapes.issue(made, call.url)


def change(call: Call) -> tuple[int, Any]:
    issue, body = call.issue, call.body
    stranger = issue.author is not call.actor and not issue.repository.may(call.actor, "triage")
    if call.token and call.token.kind == "user" and stranger:
        raise Problem(403, "Must have admin rights to Repository.")
    changed = {key: body[key] for key in ("title", "body") if key in body and body[key] != getattr(issue, key)}
    checked(changed.get("body"))
    if changed:
        pulling.edit(issue, call.actor, **changed)
    if "labels" in body:
        issue.labels = [
            issue.repository.label(row if isinstance(row, str) else row["name"]) for row in body["labels"]
        ]
    if body.get("state") == "closed" and issue.state == "open":
        pulling.close(issue, call.actor, reason=body.get("state_reason", "completed"))
    elif body.get("state") == "open" and issue.state == "closed":
        pulling.reopen(issue, call.actor)
    return 200, shapes.issue(issue, call.url)


def assign(call: Call) -> tuple[int, Any]:
    """Who cannot be assigned is passed over in silence, as GitHub does."""
    issue = call.issue
    for login in call.body.get("assignees", ()):
        who = call.state.find_user(login)
        if who and issue.repository.may(who, "triage") and who not in issue.assignees:
            issue.assignees.append(who)
    return 201, shapes.issue(issue, call.url)


def _tags(call: Call, labels: list[Label]) -> list[Any]:
    home = call.repository
    return [shapes.label(tag, f"{call.url}/repos/{home.full_name}") for tag in labels]


def labels_of_repository(call: Call) -> tuple[int, Any]:
    return 200, _tags(call, list(call.page(call.repository.labels)))


def _label(home: Repository, name: str) -> Label:
    found = home.find_label(name)
    if found is None:
        raise not_found()
    return found


def label(call: Call) -> tuple[int, Any]:
    return 200, _tags(call, [_label(call.repository, call.path["name"])])[0]


def _faultless(call: Call) -> None:
    color, words = call.body.get("color", "ededed"), call.body.get("description")
    if len(color) != 6 or set(color.lower()) - set("0123456789abcdef"):
        raise invalid("Label", "color")
    if words and len(words) > 100:
        raise invalid("Label", "description", message="description is too long (maximum is 100 characters)")
    if len(call.body.get("name", "")) > 50:
        raise invalid("Label", "name", message="name is too long (maximum is 50 characters)")


def create_label(call: Call) -> tuple[int, Any]:
    _faultless(call)
    if call.repository.find_label(call.body["name"]):
        raise invalid("Label", "name", "already_exists")
    made = call.repository.label(call.body["name"], call.body.get("color", "ededed"), call.body.get("description"))
    return 201, _tags(call, [made])[0]


def change_label(call: Call) -> tuple[int, Any]:
    _faultless(call)
    found = _label(call.repository, call.path["name"])
    found.name = call.body.get("new_name", found.name)
    found.color = call.body.get("color", found.color)
    found.description = call.body.get("description", found.description)
    return 200, _tags(call, [found])[0]


def labels(call: Call) -> tuple[int, Any]:
    return 200, _tags(call, list(call.page(call.issue.labels)))


def _told(issue: Issue, call: Call, action: str, tag: Label) -> None:
    kind = ("issues", "issue") if type(issue) is Issue else ("pull_request", "pull")
    call.state.happened(kind[0], action, issue.repository, call.actor, **{kind[1]: issue, "label": tag})


def add_labels(call: Call) -> tuple[int, Any]:
    """A label that the repository does not have is made on the way."""
    issue = call.issue
    given = call.body.get("labels", ()) if isinstance(call.body, dict) else call.body
    for name in [row if isinstance(row, str) else row["name"] for row in given]:
        tag = issue.repository.label(name)
        if tag not in issue.labels:
            issue.labels.append(tag)
            _told(issue, call, "labeled", tag)
    return 200, _tags(call, issue.labels)


def remove_label(call: Call) -> tuple[int, Any]:
    issue = call.issue
    tag = next((tag for tag in issue.labels if tag.name.lower() == call.path["name"].lower()), None)
    if tag is None:
        raise Problem(404, "Label does not exist")
    issue.labels.remove(tag)
    _told(issue, call, "unlabeled", tag)
    return 200, _tags(call, issue.labels)


def lock(call: Call) -> tuple[int, Any]:
    call.issue.locked = True
    call.issue.lock_reason = (call.body or {}).get("lock_reason")
    return 204, None


def unlock(call: Call) -> tuple[int, Any]:
    call.issue.locked, call.issue.lock_reason = False, None
    return 204, None


HOME = "/repos/{owner}/{repo}"
ISSUE = "/repos/{owner}/{repo}/issues/{issue_number}"

ROUTES = (
    Route("GET", f"{HOME}/issues", listed),
    Route("POST", f"{HOME}/issues", create),
    Route("GET", ISSUE, one),
    Route("PATCH", ISSUE, change),
    Route("POST", f"{ISSUE}/assignees", assign),
    Route("GET", f"{ISSUE}/labels", labels),
    Route("POST", f"{ISSUE}/labels", add_labels),
    Route("DELETE", f"{ISSUE}/labels/{{name}}", remove_label),
    Route("PUT", f"{ISSUE}/lock", lock),
    Route("DELETE", f"{ISSUE}/lock", unlock),
    Route("GET", f"{HOME}/labels", labels_of_repository),
    Route("POST", f"{HOME}/labels", create_label),
    Route("GET", f"{HOME}/labels/{{name}}", label),
    Route("PATCH", f"{HOME}/labels/{{name}}", change_label),
)
