"""Repositories, and the Git things that REST tells of."""

from __future__ import annotations

import base64
from typing import Any

from server.call import when
from server.contract import completed
from server.graphql.nodes import node_id
from server.repository import Repository

from . import people


def repository(one: Repository, url: str, schema: str = "repository") -> dict[str, Any]:
    """A repository; `schema` is GitHub's name for how much is told: minimal-, (nothing) or full-repository."""
    api = f"{url}/repos/{one.full_name}"
    opened = sum(issue.state == "open" for issue in one.issues.values())
    facts: dict[str, Any] = {
        "id": one.id,
        "node_id": node_id("Repository", one.id),
        "name": one.name,
        "full_name": one.full_name,
        "owner": people.user(one.owner, url),
        "private": one.private,
        "visibility": "private" if one.private else "public",
        "html_url": f"{url}/{one.full_name}",
        "url": api,
        "clone_url": f"{url}/{one.full_name}.git",
        "git_url": f"git://github.com/{one.full_name}.git",
        "fork": one.parent is not None,
        "default_branch": one.default_branch,
        "created_at": when(one.created),
        "updated_at": when(one.created),
        "pushed_at": when(one.created),
        "description": None,
        "has_issues": one.settings.get("has_issues", True),
        "has_discussions": one.settings.get("has_discussions", True),
        "has_pages": "pages" in one.settings,
        "archived": False,
        "disabled": False,
        "open_issues": opened,
        "open_issues_count": opened,
        "forks": len([f for f in one.state.repositories if f.parent is one]),
        "topics": [],
        "allow_forking": True,
    }
    if schema == "full-repository":
        merging = {"allow_merge_commit": True, "allow_squash_merge": True, "allow_rebase_merge": True}
        facts |= merging | {"delete_branch_on_merge": False, "allow_auto_merge": False}
        facts |= dict(one.settings.get("repository", {}))
        if one.parent:
            facts["parent"] = facts["source"] = repository(one.parent, url)
    facts["forks_count"] = facts["forks"]
    return completed(schema, facts)


def git_commit(one: Repository, sha: str, url: str) -> dict[str, Any]:
    """A commit as the Git data routes tell it."""
    api = f"{url}/repos/{one.full_name}"
    text = one.git.text("show", "-s", "--format=%T%x00%P%x00%an%x00%ae%x00%aI%x00%cn%x00%ce%x00%cI%x00%B", sha)
    tree, parents, *rest = text.split("\0")
    times = [value.replace("+00:00", "Z") for value in (rest[2], rest[5])]
    return {
        "sha": sha,
        "node_id": node_id("Commit", f"{one.id}/{sha}"),
        "url": f"{api}/git/commits/{sha}",
        "html_url": f"{url}/{one.full_name}/commit/{sha}",
        "author": {"name": rest[0], "email": rest[1], "date": times[0]},
        "committer": {"name": rest[3], "email": rest[4], "date": times[1]},
        "tree": {"sha": tree, "url": f"{api}/git/trees/{tree}"},
        "message": rest[6].rstrip("\n"),
        "parents": [
            {"sha": up, "url": f"{api}/git/commits/{up}", "html_url": f"{url}/{one.full_name}/commit/{up}"}
            for up in parents.split()
        ],
        "verification": _verification(sha in one.signed, text.partition("\0")[0], times[1]),
    }


def _verification(signed: bool, tree: str, when: str) -> dict[str, Any]:  # noqa: FBT001
    """GitHub signs what it commits itself; the signature here is none."""
    if not signed:
        return {"verified": False, "reason": "unsigned", "signature": None, "payload": None, "verified_at": None}
    return {
        "verified": True,
        "reason": "valid",
        "signature": "-----BEGIN PGP SIGNATURE-----\n\nsimulated\n-----END PGP SIGNATURE-----\n",
        "payload": f"tree {tree}\n",
        "verified_at": when,
    }


def commit(one: Repository, sha: str, url: str) -> dict[str, Any]:
    """A commit as the repository's routes tell it: with the accounts behind its addresses."""
    api = f"{url}/repos/{one.full_name}"
    inner = git_commit(one, sha, url)
    known = {}
    for role in ("author", "committer"):
        address = inner[role]["email"]
        login = address.removesuffix("@users.noreply.github.com").split("+")[-1]
        who = one.state.find_user(login) if address.endswith("@users.noreply.github.com") else None
        known[role] = people.user(who, url) if who else None
    parents = inner.pop("parents")
    kept = {key: inner[key] for key in ("author", "committer", "message", "tree", "url", "verification")}
    return {
        "url": f"{api}/commits/{sha}",
        "sha": sha,
        "node_id": inner["node_id"],
        "html_url": f"{url}/{one.full_name}/commit/{sha}",
        "comments_url": f"{api}/commits/{sha}/comments",
        "commit": kept | {"comment_count": 0},
        "parents": [row | {"url": f"{api}/commits/{row['sha']}"} for row in parents],
        **known,
    }


def blob(one: Repository, sha: str, url: str) -> dict[str, Any]:
    data = one.git.blob(sha)
    return {
        "sha": sha,
        "node_id": node_id("Blob", f"{one.id}/{sha}"),
        "url": f"{url}/repos/{one.full_name}/git/blobs/{sha}",
        "size": len(data),
        "content": base64.encodebytes(data).decode(),
        "encoding": "base64",
    }
