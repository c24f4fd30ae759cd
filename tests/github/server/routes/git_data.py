"""Git's own objects and refs."""

from __future__ import annotations

import base64
from typing import Any

from server.call import Call, Problem, moment, not_found
from server.git import Entry, GitError
from server.graphql.nodes import node_id
from server.repository import Repository
from server.routing import Route
from server.shapes import repositories

from .issues import HOME

GIT = f"{HOME}/git"


def guard(home: Repository, ref: str, call: Call) -> None:
    """Keeps protected branches from being written directly.

    Raises:
        Problem: 409, as for a branch with required checks.
    """
    if ref.removeprefix("refs/heads/") in home.protected:
        raise Problem(
            409, "Could not update file: Changes must be made through a pull request. Protected branch update failed."
        )
    if call.token and call.token.kind != "user" and home.parent:
        raise Problem(403, "Resource not accessible by integration")


def _ref(home: Repository, name: str, sha: str, url: str) -> dict[str, Any]:
    api = f"{url}/repos/{home.full_name}"
    kind = home.git.kind(sha)
    return {
        "ref": name,
        "node_id": node_id("Ref", f"{home.id}:{name}"),
        "url": f"{api}/git/{name}",
        "object": {"type": kind, "sha": sha, "url": f"{api}/git/{kind}s/{sha}"},
    }


def ref(call: Call) -> tuple[int, Any]:
    home, name = call.repository, f"refs/{call.path['ref']}"
    sha = home.git.refs(name).get(name)
    if sha is None:
        raise not_found()
    return 200, _ref(home, name, sha, call.url)


def matching(call: Call) -> tuple[int, Any]:
    home, prefix = call.repository, f"refs/{call.path['ref']}"
    found = [row for row in home.git.refs("refs/").items() if row[0].startswith(prefix)]
    return 200, [_ref(home, *row, call.url) for row in found]


def create_ref(call: Call) -> tuple[int, Any]:
    home, name, sha = call.repository, call.body["ref"], call.body["sha"]
    guard(home, name, call)
    if not name.startswith("refs/") or name.count("/") < 2:
        raise Problem(422, f"{name} is not a valid ref name.")
    if not home.git.has(sha):
        raise Problem(422, "Object does not exist")
    if name in home.git.refs(name):
        raise Problem(422, "Reference already exists")
    try:
        home.git.point(name, sha)
    except GitError:
        # refs/heads/a and refs/heads/a/b cannot both be.
        raise Problem(422, f"{name} is not a valid ref name.") from None
    home.pushed(name.removeprefix("refs/heads/"), None, call.actor)
    return 201, _ref(home, name, sha, call.url)


def move_ref(call: Call) -> tuple[int, Any]:
    home, name, sha = call.repository, f"refs/{call.path['ref']}", call.body["sha"]
    guard(home, name, call)
    before = home.git.refs(name).get(name)
    if before is None:
        raise Problem(422, "Reference does not exist")
    if not home.git.has(sha):
        raise Problem(422, "Object does not exist")
    if not call.body.get("force", False) and not home.git.ancestor(before, sha):
        raise Problem(422, "Update is not a fast forward")
    home.git.point(name, sha)
    home.pushed(name.removeprefix("refs/heads/"), before, call.actor)
    return 200, _ref(home, name, sha, call.url)


def remove_ref(call: Call) -> tuple[int, Any]:
    home, name = call.repository, f"refs/{call.path['ref']}"
    guard(home, name, call)
    before = home.git.refs(name).get(name)
    if before is None:
        raise Problem(422, "Reference does not exist")
    home.git.point(name, None)
    home.pushed(name.removeprefix("refs/heads/"), before, call.actor)
    return 204, None


def blob(call: Call) -> tuple[int, Any]:
    home, sha = call.repository, call.path["file_sha"]
    if home.git.kind(sha) != "blob":
        raise not_found()
    return 200, repositories.blob(home, sha, call.url)


def create_blob(call: Call) -> tuple[int, Any]:
    home, body = call.repository, call.body
    base64ed = body.get("encoding", "utf-8") == "base64"
    data = base64.b64decode(body["content"]) if base64ed else body["content"].encode()
    sha = home.git.run("hash-object", "-w", "--stdin", stdin=data).decode().strip()
    return 201, {"sha": sha, "url": f"{call.url}/repos/{home.full_name}/git/blobs/{sha}"}


def tree(call: Call) -> tuple[int, Any]:
    home, name = call.repository, call.path["tree_sha"]
    found = name if home.git.kind(name) == "tree" else home.git.resolve(name)
    if found is None:
        raise not_found()
    rows = home.git.tree(found, recursive="recursive" in call.query)
    return 200, _tree(home, home.git.text("rev-parse", f"{found}^{{tree}}"), rows, call)


def _tree(home: Repository, sha: str, rows: list[Entry], call: Call) -> dict[str, Any]:
    api, limit = f"{call.url}/repos/{home.full_name}", call.state.tree_limit
    told = []
    for row in rows[:limit]:
        shown = {"path": row.path, "mode": row.mode, "type": row.kind, "sha": row.sha}
        if row.kind != "commit":
            shown["url"] = f"{api}/git/{row.kind}s/{row.sha}"
        told.append(shown | ({"size": row.size} if row.size is not None else {}))
    return {"sha": sha, "url": f"{api}/git/trees/{sha}", "tree": told, "truncated": len(rows) > limit}


def create_tree(call: Call) -> tuple[int, Any]:
    """Rows upon `base_tree`, by an index of its own: `sha` null removes, `content` becomes a blob."""
    home, body = call.repository, call.body
    index = home.git.folder / f"index-{call.state.number()}"
    env = {"GIT_INDEX_FILE": str(index)}
    try:
        home.git.run("read-tree", *([body["base_tree"]] if "base_tree" in body else ["--empty"]), env=env)
        lines = b""
        for row in body["tree"]:
            sha = row.get("sha")
            if "content" in row:
                sha = home.git.run("hash-object", "-w", "--stdin", stdin=row["content"].encode()).decode().strip()
            mode = row["mode"] if sha else "0"
            lines += f"{mode} {sha or '0' * 40}\t{row['path']}\0".encode()
        home.git.run("update-index", "-z", "--index-info", stdin=lines, env=env)
        made = home.git.run("write-tree", env=env).decode().strip()
    except GitError as error:
        raise Problem(422, f"tree is invalid: {error}") from None
    finally:
        index.unlink(missing_ok=True)
    return 201, _tree(home, made, home.git.tree(made), call)


def commit(call: Call) -> tuple[int, Any]:
    home, sha = call.repository, call.path["commit_sha"]
    if home.git.kind(sha) != "commit":
        raise not_found()
    return 200, repositories.git_commit(home, sha, call.url)


def create_commit(call: Call) -> tuple[int, Any]:
    home, body = call.repository, call.body
    if home.git.kind(body["tree"]) != "tree":
        raise Problem(422, "Tree SHA does not exist")
    if any(home.git.kind(parent) != "commit" for parent in body.get("parents", ())):
        raise Problem(422, "Parent SHA does not exist or is not a commit object")
    author = body.get("author")
    who = (author["name"], author["email"]) if author else call.actor.signature
    when = moment(author["date"]) if author and "date" in author else call.state.stamp()
    sha = home.git.commit_tree(body["tree"], body.get("parents", ()), body["message"], who, when)
    return 201, repositories.git_commit(home, sha, call.url)


ROUTES = (
    Route("GET", f"{GIT}/ref/{{ref}}", ref),
    Route("GET", f"{GIT}/matching-refs/{{ref}}", matching),
    Route("POST", f"{GIT}/refs", create_ref),
    Route("PATCH", f"{GIT}/refs/{{ref}}", move_ref),
    Route("DELETE", f"{GIT}/refs/{{ref}}", remove_ref),
    Route("GET", f"{GIT}/blobs/{{file_sha}}", blob),
    Route("POST", f"{GIT}/blobs", create_blob),
    Route("GET", f"{GIT}/trees/{{tree_sha}}", tree),
    Route("POST", f"{GIT}/trees", create_tree),
    Route("GET", f"{GIT}/commits/{{commit_sha}}", commit),
    Route("POST", f"{GIT}/commits", create_commit),
)
