"""A desk for tests of reading: a checkout of the base branch, objects served by Git, and an API of a few answers."""

from __future__ import annotations

import base64
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from server.repository import Repository
from server.things import Pull as Played

from kaifong.github.api import Api
from kaifong.github.desk import Desk, Run
from kaifong.github.reading.pull import Account, Pull


class FewAnswers(Api):
    """The files, trees and blobs of a repository of the tests' GitHub, without the way by HTTP."""

    def __init__(self, home: Repository, *, truncated: bool = False) -> None:
        super().__init__(None, home.full_name)
        self.home, self.truncated = home, truncated
        self.asked: list[str] = []

    def get(self, path: str, **parameters: str | int) -> Any:
        """A tree or a blob."""
        self.asked.append(path)
        git, (sort, name) = self.home.git, path.removeprefix(self.at("/git/")).split("/")
        if sort == "blobs":
            return {"encoding": "base64", "content": base64.encodebytes(git.blob(name)).decode()}
        whole = bool(parameters.get("recursive"))
        rows = git.tree(name, recursive=whole)
        if whole and self.truncated:
            rows = rows[: len(rows) // 2]
        told = [
            {"path": one.path, "mode": one.mode, "type": one.kind, "sha": one.sha, "size": one.size} for one in rows
        ]
        return {"tree": told, "truncated": whole and self.truncated}

    def pages(self, path: str, key: str | None = None, /, **parameters: str | int) -> Iterator[Any]:
        """The changed files of a pull request, as GitHub pairs renames."""
        del key, parameters
        self.asked.append(path)
        pull = self.home.pull(int(path.removeprefix(self.at("/pulls/")).split("/")[0]))
        start = self.home.git.base(self.home.tip("main") or "", pull.head_sha)
        out = self.home.git.run("diff", "--name-status", "-z", "-M", start or "", pull.head_sha)
        fields = iter(out.decode("utf-8", "surrogateescape").split("\0"))
        for status in fields:
            if status.startswith("R"):
                old, new = next(fields), next(fields)
                yield {"filename": new, "previous_filename": old, "status": "renamed"}
            elif status:
                yield {"filename": next(fields), "status": {"A": "added", "D": "removed"}.get(status, "modified")}


def checkout(home: Repository, folder: Path) -> Path:
    """A clone as `actions/checkout` leaves it, with the whole history."""
    run = ("git", "clone", "-q", f"file://{home.git.folder}", str(folder))
    environment = {"PATH": os.environ["PATH"], "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    subprocess.run(run, check=True, env=environment, capture_output=True)
    return folder


def desk_for(home: Repository, root: Path, *, api: Api | None = None) -> Desk:
    """A desk at which Git fetches from the folder of the tests' GitHub."""
    return Desk(
        api=api or FewAnswers(home),
        event_name="workflow_dispatch",
        event={},
        root=root,
        now=home.state.now,
        environment={
            "GITHUB_SERVER_URL": f"file://{home.state.folder}",
            "PATH": os.environ["PATH"],
            "RUNNER_TEMP": str(root.parent),
        },
        run=Run(1, 1, "https://github.example/runs/1"),
    )


def pull_of(played: Played, **other: Any) -> Pull:
    """The pull request as our own value."""
    home = played.repository
    facts: dict[str, Any] = {
        "number": played.number,
        "title": played.title,
        "body": played.body or "",
        "author": Account(played.author.login, played.author.id),
        "head": played.head_sha,
        "head_ref": played.head_branch,
        "head_repository": played.head_repository.full_name if played.head_repository else None,
        "base": played.base_sha,
        "base_ref": played.base_branch,
        "repository": home.full_name,
        "private": home.private,
        "open": played.state == "open",
        "merged": False,
        "draft": played.draft,
        "mergeable": True,
        "labels": (),
        "asked": (),
    }
    return Pull(**(facts | other))
