"""The repository, its people, and what is found by a number or a global id."""

from __future__ import annotations

from typing import Any

from server.people import User
from server.repository import Repository
from server.things import Issue, Pull

from .asking import Asking, asking
from .discussions import category, discussion, discussions, listed
from .git_objects import Ref, by_expression, ref
from .issues import issues, labels
from .moments import moment
from .nodes import node_id, read_node_id
from .pages import Made, connection
from .problem import Problem
from .pulls import pulls
from .table import Info, Resolvers


def repository(_: Any, info: Info, owner: str, name: str, followRenames: bool = True) -> Repository:  # noqa: N803, FBT001, FBT002, ARG001
    """One by its name.

    Raises:
        Problem: There is none, or the token may not know of it.
    """
    found = asking(info).state.find_repository(f"{owner}/{name}")
    if found is None:
        raise Problem("NOT_FOUND", f"Could not resolve to a Repository with the name '{owner}/{name}'.")
    return found


def pull(held: Repository, _: Info, number: int) -> Pull:
    found = held.issues.get(number)
    if not isinstance(found, Pull):
        raise Problem("NOT_FOUND", f"Could not resolve to a PullRequest with the number of {number}.")
    return found


def issue(held: Repository, _: Info, number: int) -> Issue:
    found = held.issues.get(number)
    if found is None or isinstance(found, Pull):
        raise Problem("NOT_FOUND", f"Could not resolve to an Issue with the number of {number}.")
    return found


def either(held: Repository, _: Info, number: int) -> Issue:
    found = held.issues.get(number)
    if found is None:
        raise Problem("NOT_FOUND", f"Could not resolve to an issue or pull request with the number of {number}.")
    return found


def node(_: Any, info: Info, id: str) -> Any:  # noqa: A002 - GitHub's own name
    """Whatever has this global id.

    Raises:
        Problem: Nothing has it.
    """
    return find(asking(info), id)


def find(ask: Asking, given: str) -> Any:
    """As `node`; asks for the permission that the thing needs."""
    kind, key = read_node_id(given)
    for held in ask.state.repositories:
        if kind == "Repository" and str(held.id) == key:
            return held
        if kind == "Ref" and key.startswith(f"{held.id}:") and (found := ref(held, key.partition(":")[2])):
            ask.need("contents")
            return found
        for one in held.issues.values():
            if kind == ("PullRequest" if isinstance(one, Pull) else "Issue") and str(one.id) == key:
                ask.need("pull-requests" if kind == "PullRequest" else "issues")
                return one
            on_pull = isinstance(one, Pull)
            lists: dict[str, list[Any]] = {"IssueComment": list(one.comments)}
            if isinstance(one, Pull):
                lists |= {
                    "PullRequestReview": list(one.reviews),
                    "PullRequestReviewComment": list(one.review_comments),
                }
            for thing in lists.get(kind, ()):
                if str(thing.id) == key:
                    ask.need(*(("pull-requests", "issues") if on_pull else ("issues",)))
                    return thing
        for talk in held.discussions:
            comments = [one for first in talk.comments for one in (first, *first.replies)]
            for thing in [talk] if kind == "Discussion" else comments if kind == "DiscussionComment" else []:
                if str(thing.id) == key:
                    ask.need("discussions")
                    return thing
    found_user = next((one for one in ask.state.users if node_id(one.type, one.id) == given), None)
    if found_user is None:
        raise Problem("NOT_FOUND", f"Could not resolve to a node with the global id of '{given}'.")
    return found_user


def refs(held: Repository, _: Info, refPrefix: str, query: str | None = None, **page: Any) -> Made:  # noqa: N803
    unknown = {"orderBy", "direction"} & set(page)
    assert not unknown, f"refs({unknown}) is not answered by this server"
    found = [Ref(held, name, sha) for name, sha in held.git.refs(refPrefix).items() if not query or query in name]
    return connection(found, **page)


def people(held: Repository, least: str) -> list[User]:
    """The accounts with a role here, the owner first."""
    known = [held.owner] if held.owner.type == "User" else []
    known += [user for user in held.state.users if user.login.lower() in held.roles and user not in known]
    return [user for user in known if held.may(user, least)]


def collaborators(held: Repository, _: Info, login: str | None = None, **page: Any) -> Made:
    unknown = {"affiliation", "query"} & set(page)
    assert not unknown, f"collaborators({unknown}) is not answered by this server"
    found = [user for user in people(held, "read") if login in (None, user.login)]
    return connection(found, **page, edge=lambda user: {"permission": held.role(user).upper()})


def users(
    held: Repository, _: Info, query: str | None = None, loginNames: str | None = None, **page: Any  # noqa: N803
) -> Made:  # fmt: skip
    """Who can be mentioned or assigned: collaborators, and whoever wrote here before."""
    wrote = [one.author for one in held.issues.values() if one.author.type == "User"]
    found = list(dict.fromkeys([*people(held, "read"), *wrote]))
    names = loginNames.split(",") if loginNames else None
    kept = [one for one in found if (not query or query in one.login) and (names is None or one.login in names)]
    return connection(kept, **page)


def assignable(held: Repository, _: Info, query: str | None = None, **page: Any) -> Made:
    return connection([one for one in people(held, "triage") if not query or query in one.login], **page)


def permission(held: Repository, info: Info) -> str | None:
    viewer = asking(info).viewer
    return held.role(viewer).upper() if viewer.type == "User" else None


def limits(_: Any, info: Info, dryRun: bool = False) -> Made:  # noqa: N803, FBT001, FBT002, ARG001
    """What this query costs, and what is left of the hour."""
    ask = asking(info)
    left = ask.left - ask.points
    return {
        "cost": ask.points, "limit": ask.limit, "nodeCount": ask.nodes, "remaining": left, "used": ask.limit - left,
        "resetAt": moment(ask.resets),
    }  # fmt: skip


RESOLVERS: dict[str, Resolvers] = {
    "Query": {
        "repository": repository,
        "node": node,
        "nodes": lambda _, info, ids: [find(asking(info), one) for one in ids],
        "rateLimit": limits,
    },
    "Repository": {
        "id": lambda held, _: node_id("Repository", held.id),
        "databaseId": lambda held, _: held.id,
        "name": lambda held, _: held.name,
        "nameWithOwner": lambda held, _: held.full_name,
        "owner": lambda held, _: held.owner,
        "url": lambda held, info: f"{asking(info).state.url}/{held.full_name}",
        "createdAt": lambda held, _: moment(held.created),
        "isPrivate": lambda held, _: held.private,
        "isFork": lambda held, _: held.parent is not None,
        "isArchived": lambda held, _: bool(held.settings.get("archived", False)),
        "description": lambda held, _: held.settings.get("description"),
        "hasDiscussionsEnabled": lambda held, _: bool(held.settings.get("has_discussions", True)),
        "hasIssuesEnabled": lambda held, _: bool(held.settings.get("has_issues", True)),
        "viewerPermission": permission,
        "defaultBranchRef": lambda held, _: ref(held, f"refs/heads/{held.default_branch}"),
        "ref": lambda held, _, qualifiedName: ref(  # noqa: N803
            held, qualifiedName if qualifiedName.startswith("refs/") else f"refs/heads/{qualifiedName}"
        ),
        "refs": refs,
        "object": by_expression,
        "pullRequest": pull,
        "pullRequests": pulls,
        "issue": issue,
        "issues": issues,
        "issueOrPullRequest": either,
        "discussion": discussion,
        "discussions": discussions,
        "discussionCategory": category,
        "discussionCategories": listed,
        "label": lambda held, _, name: held.find_label(name),
        "labels": labels,
        "mentionableUsers": users,
        "assignableUsers": assignable,
        "collaborators": collaborators,
    },
}
