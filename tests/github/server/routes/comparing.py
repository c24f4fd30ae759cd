"""How two commits differ."""

from __future__ import annotations

from typing import Any

from server import diffs
from server.call import Call, not_found
from server.repository import Repository
from server.routing import Route
from server.shapes import repositories

from .issues import HOME
from .pulls import file_row


def compare(call: Call) -> tuple[int, Any]:
    """base...head; a head in a fork is `owner:branch`. 300 files at most, and 250 commits, as at GitHub."""
    home = call.repository
    names = call.path["basehead"].split("...")
    if len(names) != 2:
        raise not_found()
    base, head = (_named(home, name) for name in names)
    if base is None or head is None:
        raise not_found()
    start = home.git.base(base, head)
    if start is None:
        raise not_found()
    ahead = home.git.text("rev-list", "--reverse", f"{base}..{head}").splitlines()
    behind = len(home.git.text("rev-list", f"{head}..{base}").splitlines())
    api = f"{call.url}/repos/{home.full_name}"
    page = f"{call.url}/{home.full_name}/compare/{call.path['basehead']}"
    state = "identical" if base == head else "diverged" if ahead and behind else "ahead" if ahead else "behind"
    return 200, {
        "url": f"{api}/compare/{call.path['basehead']}",
        "html_url": page,
        "permalink_url": page,
        "diff_url": f"{page}.diff",
        "patch_url": f"{page}.patch",
        "base_commit": repositories.commit(home, base, call.url),
        "merge_base_commit": repositories.commit(home, start, call.url),
        "status": state,
        "ahead_by": len(ahead),
        "behind_by": behind,
        "total_commits": len(ahead),
        "commits": call.listed(ahead[:250], lambda sha: repositories.commit(home, sha, call.url)),
        "files": [file_row(file, api, head) for file in diffs.compared(home.git, base, head)[:300]],
    }


def _named(home: Repository, name: str) -> str | None:
    owner, _, branch = name.rpartition(":")
    if not owner or owner == home.owner.login:
        return home.git.resolve(branch)
    fork = next((one for one in home.state.repositories if one.parent is home and one.owner.login == owner), None)
    return fork.git.resolve(branch) if fork else None


ROUTES = (Route("GET", f"{HOME}/compare/{{basehead}}", compare),)
