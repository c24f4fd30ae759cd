"""What Git holds: refs, commits, trees and blobs, read from the real repository."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from server.git import Entry, Git
from server.people import User
from server.repository import Repository

from .asking import asking
from .moments import maybe, moment
from .nodes import node_id
from .pages import Made, connection
from .problem import Problem
from .table import Info, Resolvers

LONGEST_TEXT = 512_000  # bytes; GitHub cuts a blob's text there and says isTruncated


@dataclass(frozen=True)
class Object:
    """A commit, tree or blob of a repository."""

    repository: Repository
    sha: str
    kind: str

    @property
    def id(self) -> str:
        return node_id(self.kind.capitalize(), f"{self.repository.id}/{self.sha}")

    @property
    def git(self) -> Git:
        return self.repository.git


@dataclass(frozen=True)
class Ref:
    """A ref, with the commit that it pointed to when asked."""

    repository: Repository
    full: str
    sha: str

    @property
    def id(self) -> str:
        return node_id("Ref", f"{self.repository.id}:{self.full}")

    @property
    def prefix(self) -> str:
        return "/".join(self.full.split("/")[:2]) + "/"


def commit(repository: Repository, sha: str | None) -> Object | None:
    """A commit, or null where there is none."""
    return Object(repository, sha, "commit") if sha else None


def ref(repository: Repository, full: str) -> Ref | None:
    """A ref by its full name, or null."""
    sha = repository.git.tip(full)
    return Ref(repository, full, sha) if sha else None


def by_expression(repository: Repository, _: Info, expression: str | None = None, oid: str | None = None) -> Any:
    """`main:content/en`, `HEAD:hub.yml`, a hash: as `git rev-parse` reads them. Links are not followed."""
    name = oid or expression or ""
    before, colon, path = name.partition(":")
    base = "refs/heads/" + repository.default_branch if before == "HEAD" else before
    if not colon:
        found = base if repository.git.kind(base) else repository.git.resolve(base)
        kind = repository.git.kind(found) if found else ""
        return Object(repository, repository.git.text("rev-parse", str(found)), kind) if kind else None
    sha = repository.git.resolve(base)
    if sha is None:
        return None
    if not path:
        return Object(repository, repository.git.text("rev-parse", f"{sha}^{{tree}}"), "tree")
    entry = repository.git.at(sha, path.rstrip("/"))
    return Object(repository, entry.sha, entry.kind) if entry else None


def facts(of: Object) -> Mapping[str, str]:
    """A commit's author, committer, times and message."""
    keys = ("an", "ae", "at", "cn", "ce", "ct", "P", "T", "B")
    rows = of.git.run("log", "-1", "--format=" + "%x00".join(f"%{key}" for key in keys), of.sha).decode(
        "utf-8", "replace"
    )
    return dict(zip(keys, rows.removesuffix("\n").split("\0"), strict=True))


def person(info: Info, name: str, email: str, seconds: str) -> Made:
    """Who wrote a commit; known as an account by GitHub's own no-reply address only."""
    number, plus, _ = email.partition("+")
    known: User | None = None
    if plus and number.isdigit() and email.endswith("@users.noreply.github.com"):
        known = next((one for one in asking(info).state.users if one.id == int(number)), None)
    user = known if known and known.type == "User" else None
    return {"name": name, "email": email, "date": _git_time(seconds), "user": user}


def _git_time(seconds: str) -> str:
    return datetime.fromtimestamp(int(seconds)).astimezone().isoformat(timespec="seconds")


def history(of: Object, _: Info, path: str | None = None, since: str | None = None, until: str | None = None,
            author: Any = None, **page: Any) -> Made:  # fmt: skip
    """The commits from here back, newest first."""
    if author is not None:
        raise Problem("UNPROCESSABLE", "history(author:) is not answered by this server")
    words = [f"--since={since}"] * (since is not None) + [f"--until={until}"] * (until is not None)
    rows = of.git.text("rev-list", *words, of.sha, *(["--", path] if path else [])).split()
    return connection([Object(of.repository, sha, "commit") for sha in rows], **page, key=lambda one: one.sha)


def row(of: Object, entry: Entry, path: str) -> Made:
    """A row of a tree; a submodule has no object here."""
    return {
        "name": path.rsplit("/", 1)[-1],
        "path": path,
        "mode": int(entry.mode, 8),
        "type": entry.kind,
        "oid": entry.sha,
        "size": entry.size or 0,
        "isGenerated": False,
        "extension": _extension(path),
        "object": Object(of.repository, entry.sha, entry.kind) if entry.kind != "commit" else None,
    }


def entries(of: Object, _: Info) -> list[Made]:
    """A tree's rows. A path is told from this tree down, as GitHub does for a tree asked by its path alone."""
    return [row(of, entry, entry.path) for entry in of.git.tree(of.sha)]


def _extension(path: str) -> str | None:
    return "." + path.rsplit(".", 1)[1] if "." in path else ""


def blob_text(of: Object, _: Info) -> str | None:
    """Null for a file that is no text."""
    data = of.git.blob(of.sha)
    return None if b"\0" in data[:8000] else data[:LONGEST_TEXT].decode("utf-8", "replace")


def one_file(of: Object, _: Info, path: str) -> Made | None:
    entry = of.git.at(of.sha, path)
    return row(of, entry, path) if entry else None


def changed_files(of: Object, _: Info) -> int:
    """How many files a commit changed against its first parent."""
    words = ("-r", "--root", "--name-only", "--no-commit-id", "-m", "--first-parent")
    return len(of.git.text("diff-tree", *words, of.sha).splitlines())


def status(of: Object, _: Info) -> Made | None:
    """The newest status of each context; null where there is none."""
    newest = {one.context: one for one in sorted(of.repository.statuses, key=lambda one: one.id) if one.sha == of.sha}
    if not newest:
        return None
    states = {one.state for one in newest.values()}
    state = next((one for one in ("error", "failure", "pending") if one in states), "success")
    rows = [
        {
            "id": node_id("StatusContext", one.id), "context": one.context, "state": one.state.upper(),
            "description": one.description, "targetUrl": one.target_url, "createdAt": moment(one.created),
            "creator": one.author,
        }
        for one in newest.values()
    ]  # fmt: skip
    return {
        "id": node_id("Status", of.sha), "state": state.upper(), "contexts": rows,
        "context": lambda name: next((row for row in rows if row["context"] == name), None),
    }  # fmt: skip


def pulls_of(of: Object, _: Info, orderBy: Any = None, **page: Any) -> Made:  # noqa: ARG001, N803 - GitHub's
    """The pull requests that brought a commit, by merging it or by holding it."""
    pulls = [one for one in of.repository.pulls() if of.sha in (one.merge_sha, one.head_sha)]
    return connection(pulls, **page)


def headline(message: str) -> str:
    return message.split("\n", 1)[0]


GIT: Resolvers = {
    "id": lambda of, _: of.id,
    "oid": lambda of, _: of.sha,
    "abbreviatedOid": lambda of, _: of.sha[:7],
}
RESOLVERS: dict[str, Resolvers] = {
    "Ref": {
        "id": lambda of, _: of.id,
        "name": lambda of, _: of.full.removeprefix(of.prefix),
        "prefix": lambda of, _: of.prefix,
        "target": lambda of, _: Object(of.repository, of.sha, "commit"),
    },
    "Commit": GIT | {
        "message": lambda of, _: facts(of)["B"].rstrip("\n"),
        "messageHeadline": lambda of, _: headline(facts(of)["B"]),
        "messageBody": lambda of, _: facts(of)["B"].partition("\n")[2].strip("\n"),
        "committedDate": lambda of, _: maybe(datetime.fromtimestamp(int(facts(of)["ct"])).astimezone()),
        "authoredDate": lambda of, _: maybe(datetime.fromtimestamp(int(facts(of)["at"])).astimezone()),
        "author": lambda of, info: person(info, *(facts(of)[key] for key in ("an", "ae", "at"))),
        "committer": lambda of, info: person(info, *(facts(of)[key] for key in ("cn", "ce", "ct"))),
        "parents": lambda of, _, **page: connection(
            [Object(of.repository, sha, "commit") for sha in facts(of)["P"].split()], **page, key=lambda one: one.sha
        ),
        "tree": lambda of, _: Object(of.repository, facts(of)["T"], "tree"),
        "history": history,
        "file": one_file,
        "status": status,
        "associatedPullRequests": pulls_of,
        "changedFilesIfAvailable": changed_files,
        "url": lambda of, info: f"{asking(info).state.url}/{of.repository.full_name}/commit/{of.sha}",
    },
    "Tree": GIT | {"entries": entries},
    "Blob": GIT | {
        "byteSize": lambda of, _: len(of.git.blob(of.sha)),
        "isBinary": lambda of, _: b"\0" in of.git.blob(of.sha)[:8000],
        "isTruncated": lambda of, _: len(of.git.blob(of.sha)) > LONGEST_TEXT,
        "text": blob_text,
    },
}  # fmt: skip
