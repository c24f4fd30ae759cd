"""Webhook events: the event file of a run, built from the state and held to GitHub's description."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from .call import when
from .contract import EXTRACT
from .fitting import Fitting
from .git import NOTHING
from .graphql.nodes import node_id
from .repository import Repository
from .shapes import issues, people, pulls, repositories
from .state import Happened
from .things import Pull

HERE = "urn:webhooks"
WEBHOOKS = EXTRACT.with_name("webhooks.json")


@cache
def document() -> Any:
    """The extract that tools/github_webhooks.py makes."""
    return json.loads(WEBHOOKS.read_text("utf-8"))


@cache
def registry() -> Registry[Any]:
    whole = DRAFT202012.create_resource({"schemas": document()["schemas"]})
    empty: Registry[Any] = Registry()
    made: Registry[Any] = empty.with_resource(HERE, whole)
    return made


def described(name: str, action: str | None) -> str:
    """The name that GitHub's description has for an event: `pull-request-opened`, `push`."""
    return "-".join(part.replace("_", "-") for part in (name, action) if part)


def faults(event: str, payload: Any) -> list[str]:
    """In what a payload breaks GitHub's description; at most five."""
    schema = {"$ref": HERE + document()["events"][event]["$ref"]}
    found = Draft202012Validator(schema, registry=registry()).iter_errors(payload)
    return [f"{event} {one.json_path}: {one.message[:300]}" for one, _ in zip(found, range(5), strict=False)]


def payload(note: Happened) -> dict[str, Any]:
    """What the event file holds.

    Raises:
        AssertionError: GitHub describes no such event, or what was built breaks its description.
    """
    url = note.repository.state.url
    event = described(note.name, note.action)
    assert event in document()["events"], f"{event} is not in contract/events.txt"
    known: dict[str, Any] = {
        "repository": repositories.repository(note.repository, url),
        "sender": people.user(note.sender, url),
        **({"action": note.action} if note.action else {}),
        **ABOUT[note.name](note, url),
    }
    if note.repository.owner.type == "Organization":
        known["organization"] = people.user(note.repository.owner, url)
    made: dict[str, Any] = Fitting(document()["schemas"]).fitted(document()["events"][event], known)
    broken = faults(event, made)
    assert not broken, "\n".join(broken)
    return made


def schedule(repository: Repository, cron: str, workflow: str) -> dict[str, Any]:
    """A scheduled run's event file; GitHub describes it nowhere, since it is no webhook."""
    url = repository.state.url
    return {
        "schedule": cron,
        "workflow": f".github/workflows/{workflow}",
        "repository": repositories.repository(repository, url),
    }


def _changes(note: Happened) -> dict[str, Any]:
    """What an edit changed; an empty text is told as one, not as null."""
    return {key: {"from": change["from"] or ""} for key, change in note.about["changes"].items()}


def _pull_request(note: Happened, url: str) -> dict[str, Any]:
    pull: Pull = note.about["pull"]
    made: dict[str, Any] = {"number": pull.number, "pull_request": pulls.pull(pull, url)}
    if note.action == "synchronize":
        made |= {"before": note.about["before"], "after": note.about["after"]}
    if note.action == "edited":
        made["changes"] = _changes(note)
    if "label" in note.about:
        made["label"] = issues.label(note.about["label"], f"{url}/repos/{note.repository.full_name}")
    if "reviewer" in note.about:
        made["requested_reviewer"] = people.user(note.about["reviewer"], url)
    return made


def _review(note: Happened, url: str) -> dict[str, Any]:
    pull: Pull = note.about["pull"]
    review = pulls.review(note.about["review"], pull, url)
    # Events write a review's state small, REST writes it great.
    review["state"] = str(review["state"]).lower()
    return {"pull_request": pulls.pull(pull, url), "review": review}


def _issues(note: Happened, url: str) -> dict[str, Any]:
    made: dict[str, Any] = {"issue": issues.issue(note.about["issue"], url)}
    if note.action == "edited":
        made["changes"] = _changes(note)
    if "label" in note.about:
        made["label"] = issues.label(note.about["label"], f"{url}/repos/{note.repository.full_name}")
    return made


def _issue_comment(note: Happened, url: str) -> dict[str, Any]:
    on, comment = note.about["issue"], note.about["comment"]
    return {"issue": issues.issue(on, url), "comment": issues.comment(comment, on, url)}


def _push(note: Happened, url: str) -> dict[str, Any]:
    before, after = note.about["before"] or NOTHING, note.about["after"] or NOTHING
    page = f"{url}/{note.repository.full_name}"
    forced = NOTHING not in (before, after) and not note.repository.git.ancestor(before, after)
    return {
        "ref": note.about["ref"], "before": before, "after": after, "created": before == NOTHING,
        "deleted": after == NOTHING, "forced": forced, "base_ref": None,
        "compare": f"{page}/compare/{before[:12]}...{after[:12]}",
        "commits": [], "head_commit": None,
        "pusher": {"name": note.sender.login, "email": note.sender.signature[1]},
    }  # fmt: skip


def _dispatch(note: Happened, _: str) -> dict[str, Any]:
    workflow = note.about["workflow"]
    path = workflow if isinstance(workflow, str) else workflow.path
    ref = str(note.about["ref"])
    return {
        "inputs": dict(note.about["inputs"]),
        "ref": ref if ref.startswith("refs/") else f"refs/heads/{ref}",
        "workflow": path,
    }


def _discussion(note: Happened, url: str) -> dict[str, Any]:
    one = note.about["discussion"]
    page = f"{url}/{note.repository.full_name}/discussions/{one.number}"
    category = {
        "id": one.category.id, "name": one.category.name, "slug": one.category.slug, "emoji": one.category.emoji,
        "is_answerable": one.category.answerable, "description": one.category.description or "",
        "created_at": when(note.repository.created), "updated_at": when(note.repository.created),
        "repository_id": note.repository.id,
    }  # fmt: skip
    talk = {
        "id": one.id, "node_id": node_id("Discussion", one.id), "number": one.number, "title": one.title,
        "body": one.body,
        "user": people.user(one.author, url) if one.author else None, "category": category, "state": "open",
        "html_url": page, "created_at": when(one.created), "updated_at": when(one.updated), "locked": one.locked,
        "comments": len(one.comments), "author_association": note.repository.association(one.author),
    }  # fmt: skip
    made: dict[str, Any] = {"discussion": talk}
    for key in ("comment", "answer"):
        if key in note.about:
            said = note.about[key]
            made[key] = {
                "id": said.id, "node_id": node_id("DiscussionComment", said.id), "body": said.body,
                "user": people.user(said.author, url) if said.author else None, "discussion_id": one.id,
                "html_url": f"{page}#discussioncomment-{said.id}", "created_at": when(said.created),
                "updated_at": when(said.updated), "parent_id": said.parent.id if said.parent else None,
                "author_association": note.repository.association(said.author),
                "child_comment_count": len(said.replies),
                "repository_url": f"{url}/repos/{note.repository.full_name}",
                "reactions": issues.rollup(said.reactions, f"{page}/reactions"),
            }  # fmt: skip
    return made


def _merge_group(note: Happened, _: str) -> dict[str, Any]:
    return {"merge_group": dict(note.about["merge_group"])}


ABOUT: dict[str, Callable[[Happened, str], dict[str, Any]]] = {
    "pull_request": _pull_request,
    "pull_request_review": _review,
    "issues": _issues,
    "issue_comment": _issue_comment,
    "push": _push,
    "workflow_dispatch": _dispatch,
    "discussion": _discussion,
    "discussion_comment": _discussion,
    "merge_group": _merge_group,
}
