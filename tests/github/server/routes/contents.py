"""Files by their path."""

from __future__ import annotations

import base64
from typing import Any

from server.call import Call, Problem, not_found
from server.contract import completed
from server.git import Entry
from server.repository import Repository
from server.routing import Route
from server.shapes import repositories

from .git_data import guard
from .issues import HOME

BIG = 1_000_000  # bytes above which a file's content is not in the answer


def get(call: Call) -> tuple[int, Any]:
    """A file with its bytes, or a folder's rows. A link inside the repository is followed, as GitHub does."""
    home, path = call.repository, call.path["path"].strip("/")
    ref = call.query.get("ref", home.default_branch)
    commit = home.git.resolve(ref)
    if commit is None:
        raise Problem(404, f"No commit found for the ref {ref}")
    entry = home.git.at(commit, path) if path else Entry("040000", "tree", commit, None, "")
    if entry is None:
        raise not_found()
    if entry.kind == "tree":
        rows = home.git.tree(entry.sha if path else commit)
        return 200, [_row(home, row, f"{path}/{row.path}".lstrip("/"), ref, call.url) for row in rows]
    if entry.mode == "120000":
        target = home.git.at(commit, home.git.blob(entry.sha).decode())
        entry = target if target and target.kind == "blob" else entry
    row = _row(home, entry, path, ref, call.url)
    data = home.git.blob(entry.sha)
    small = len(data) <= BIG
    row |= {"encoding": "base64" if small else "none", "content": base64.encodebytes(data).decode() if small else ""}
    return 200, row


def _row(home: Repository, entry: Entry, path: str, ref: str, url: str) -> dict[str, Any]:
    api, page = f"{url}/repos/{home.full_name}", f"{url}/{home.full_name}"
    kind = {"tree": "dir", "blob": "file", "commit": "submodule"}[entry.kind]
    git = f"{api}/git/{'trees' if kind == 'dir' else 'blobs'}/{entry.sha}"
    links = {"self": f"{api}/contents/{path}?ref={ref}", "git": git, "html": f"{page}/blob/{ref}/{path}"}
    return {
        "name": path.rsplit("/", 1)[-1],
        "path": path,
        "sha": entry.sha,
        "size": entry.size or 0,
        "type": kind,
        "url": links["self"],
        "html_url": links["html"],
        "git_url": git,
        "download_url": None if kind == "dir" else f"{page}/raw/{ref}/{path}",
        "_links": links,
    }


def put(call: Call) -> tuple[int, Any]:
    """Writes one file; `sha` must be that of the file that it replaces."""
    home, body, path = call.repository, call.body, call.path["path"]
    branch = body.get("branch", home.default_branch)
    tip = home.tip(branch)
    if tip is None:
        raise Problem(404, f"Branch {branch} not found")
    guard(home, f"refs/heads/{branch}", call)
    there = home.git.at(tip, path)
    if there and "sha" not in body:
        raise Problem(422, 'Invalid request.\n\n"sha" wasn\'t supplied.')
    if there and body["sha"] != there.sha:
        raise Problem(409, f"{path} does not match {body['sha']}")
    data = base64.b64decode(body["content"])
    sha = home.commit(branch, {path: data}, message=body["message"], author=call.actor)
    entry = home.git.at(sha, path)
    assert entry
    row = _row(home, entry, path, branch, call.url)
    commit = completed("git-commit", repositories.git_commit(home, sha, call.url))
    return 200 if there else 201, {"content": row, "commit": commit}


ROUTES = (
    Route("GET", f"{HOME}/contents/{{path}}", get),
    Route("PUT", f"{HOME}/contents/{{path}}", put),
)
