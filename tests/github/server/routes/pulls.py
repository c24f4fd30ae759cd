"""Pull requests: asked for, opened, changed, merged."""

from __future__ import annotations

from typing import Any

from server import diffs, pulling
from server.call import Call, Problem, invalid, not_found
from server.git import NOTHING
from server.repository import Repository
from server.routing import Route
from server.shapes import pulls as shapes
from server.shapes import repositories
from server.things import Pull

from .issues import HOME, checked

PULL = f"{HOME}/pulls/{{pull_number}}"


def listed(call: Call) -> tuple[int, Any]:
    query = call.query
    found = [one for one in call.repository.pulls() if query.get("state", "open") in ("all", one.state)]
    if base := query.get("base"):
        found = [one for one in found if one.base_branch == base]
    if head := query.get("head"):
        found = [one for one in found if one.head_owner and f"{one.head_owner.login}:{one.head_branch}" == head]
    key = "updated" if query.get("sort") == "updated" else "created"
    down = query.get("direction", "desc" if key == "created" and "sort" not in query else "asc") == "desc"
    found.sort(key=lambda one: getattr(one, key), reverse=down)
    return 200, call.listed(found, lambda one: shapes.pull(one, call.url, whole=False))


def one(call: Call) -> tuple[int, Any]:
    return 200, shapes.pull(call.pull, call.url)


def create(call: Call) -> tuple[int, Any]:
    home, body = call.repository, call.body
    if call.token and call.token.kind == "actions" and not home.settings.get("may_create_pulls", True):
        raise Problem(403, "GitHub Actions is not permitted to create or approve pull requests.")
    owner, _, branch = body["head"].rpartition(":")
    source: Repository | None = home
    if owner and owner != home.owner.login:
        source = next(
            (one for one in call.state.repositories if one.parent is home and one.owner.login == owner), None
        )
    head = source.tip(branch) if source else None
    if source is None or head is None:
        raise invalid("PullRequest", "head")
    base = home.tip(body["base"])
    if base is None:
        raise invalid("PullRequest", "base")
    label = f"{source.owner.login}:{branch}"
    for other in home.pulls():
        if other.state == "open" and (other.head_repository, other.head_branch) == (source, branch):
            text = f"A pull request already exists for {label}."
            raise Problem(422, "Validation Failed", [{"resource": "PullRequest", "code": "custom", "message": text}])
    if home.git.has(head) and home.git.ancestor(head, base):
        text = f"No commits between {body['base']} and {branch}"
        raise Problem(422, "Validation Failed", [{"resource": "PullRequest", "code": "custom", "message": text}])
    made = pulling.propose(
        home, call.actor, source, branch, title=body.get("title", ""), body=checked(body.get("body"), "PullRequest"),
        base=body["base"], draft=body.get("draft", False), modify=body.get("maintainer_can_modify", True),
    )  # fmt: skip
    return 201, shapes.pull(made, call.url)


def change(call: Call) -> tuple[int, Any]:
    pull, body = call.pull, call.body
    changed = {key: body[key] for key in ("title", "body") if key in body and body[key] != getattr(pull, key)}
    if "base" in body:
        if pull.repository.tip(body["base"]) is None:
            raise invalid("PullRequest", "base")
        changed["base_branch"] = body["base"]
    checked(changed.get("body"), "PullRequest")
    if changed:
        pulling.edit(pull, call.actor, **changed)
    if body.get("state") == "closed" and pull.state == "open":
        pulling.close(pull, call.actor)
    elif body.get("state") == "open" and pull.state == "closed":
        if pull.merged_at or pull.head_repository is None:
            raise invalid("PullRequest", "state")
        pulling.reopen(pull, call.actor)
    return 200, shapes.pull(pull, call.url)


def files(call: Call) -> tuple[int, Any]:
    """Without modes, and no more than 3,000, as at GitHub."""
    pull = call.pull
    api = f"{call.url}/repos/{pull.repository.full_name}"
    found = diffs.files(pull)[: call.state.pull_files_limit]
    return 200, call.listed(found, lambda file: file_row(file, api, pull.head_sha))


def file_row(file: diffs.File, api: str, head: str) -> dict[str, Any]:
    """A changed file; the patch is left out where it is binary or long, as GitHub does."""
    made = {
        "sha": file.sha if file.sha != NOTHING else None,
        "filename": file.path,
        "status": file.status,
        "additions": file.additions,
        "deletions": file.deletions,
        "changes": file.additions + file.deletions,
        "blob_url": f"{api.replace('/repos/', '/')}/blob/{head}/{file.path}",
        "raw_url": f"{api.replace('/repos/', '/')}/raw/{head}/{file.path}",
        "contents_url": f"{api}/contents/{file.path}?ref={head}",
    }
    if file.patch is not None and len(file.patch) < 1_000_000:
        made["patch"] = file.patch
    return made | ({"previous_filename": file.before} if file.before else {})


def commits(call: Call) -> tuple[int, Any]:
    """No more than 250, as at GitHub."""
    pull = call.pull
    found = diffs.commits(pull)[:250]
    return 200, call.listed(found, lambda sha: repositories.commit(pull.repository, sha, call.url))


def merged(call: Call) -> tuple[int, Any]:
    if call.pull.merged_at is None:
        raise not_found()
    return 204, None


def hindrance(pull: Pull, home: Repository) -> str | None:
    """Why the rules of the base branch forbid to merge."""
    rules = home.protected.get(pull.base_branch, {})
    for context in rules.get("statuses", ()):
        last = next((s for s in reversed(home.statuses) if (s.sha, s.context) == (pull.head_sha, context)), None)
        if last is None or last.state != "success":
            expected = "is expected" if last is None or last.state == "pending" else "is failing"
            return f'Required status check "{context}" {expected}.'
    latest = {review.author: review.state for review in pull.reviews if review.state != "COMMENTED"}
    approvals = [who for who, state in latest.items() if state == "APPROVED" and home.may(who, "write")]
    if len(approvals) < rules.get("approvals", 0):
        return f"At least {rules['approvals']} approving review is required by reviewers with write access."
    return None


def merge(call: Call) -> tuple[int, Any]:
    pull, body = call.pull, call.body or {}
    if pull.state != "open":
        raise Problem(405, "Pull Request is not mergeable")
    if pull.draft:
        raise Problem(405, "Pull Request is still a draft")
    if body.get("sha", pull.head_sha) != pull.head_sha:
        raise Problem(409, "Head branch was modified. Review and try the merge again.")
    if not pulling.mergeable(pull):
        raise Problem(405, "Pull Request is not mergeable")
    if (why := hindrance(pull, pull.repository)) is not None:
        raise Problem(405, why)
    if call.token and call.token.kind != "user":
        for file in diffs.files(pull):
            if file.path.startswith(".github/workflows/"):
                text = f"refusing to allow a GitHub App to create or update workflow `{file.path}`"
                raise Problem(403, f"{text} without `workflows` permission")
    method = body.get("merge_method", "merge")
    title, message = body.get("commit_title"), body.get("commit_message")
    sha = pulling.merge(pull, call.actor, method=method, title=title, message=message)
    return 200, {"sha": sha, "merged": True, "message": "Pull Request successfully merged"}


ROUTES = (
    Route("GET", f"{HOME}/pulls", listed),
    Route("POST", f"{HOME}/pulls", create),
    Route("GET", PULL, one),
    Route("PATCH", PULL, change),
    Route("GET", f"{PULL}/files", files),
    Route("GET", f"{PULL}/commits", commits),
    Route("GET", f"{PULL}/merge", merged),
    Route("PUT", f"{PULL}/merge", merge),
)
