"""What happens to pull requests: opened, pushed to, merged, closed, renamed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .git import FileChange
from .people import User
from .things import Issue, Pull

if TYPE_CHECKING:
    from .repository import Repository

CLOSES = re.compile(r"\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+#(\d+)", re.IGNORECASE)


def open_pull(
    repository: Repository,
    author: str | User,
    files: Mapping[str, FileChange],
    *,
    fork: bool = True,
    title: str = "A story",
    body: str | None = None,
    branch: str | None = None,
    base: str = "main",
    draft: bool = False,
    message: str = "A story",
) -> Pull:
    """Somebody commits `files` to a branch of their fork (fork=False: of the repository) and opens a pull request."""
    who = repository.state.user(author) if isinstance(author, str) else author
    home = repository.fork(who.login) if fork else repository
    name = branch or f"change-{repository.numbers + 1}"
    if home.tip(name) is None:
        start = repository.tip(base)
        assert start, f"no branch {base}"
        home.git.point(f"refs/heads/{name}", start)
    if files:
        home.commit(name, files, author=who, message=message)
    return propose(repository, who, home, name, title=title, body=body, base=base, draft=draft)


def propose(
    repository: Repository, who: User, home: Repository, branch: str, *, title: str, body: str | None, base: str,
    draft: bool = False, modify: bool = True,
) -> Pull:  # fmt: skip
    """A pull request from a branch that is already there."""
    now = repository.state.stamp()
    head, onto = home.tip(branch), repository.tip(base)
    assert head, f"no branch {branch} in {home.full_name}"
    assert onto, f"no branch {base} in {repository.full_name}"
    pull = Pull(repository, repository.state.number(), repository.number(), title, body, who, now, now)
    pull.head_repository, pull.head_owner, pull.head_branch, pull.head_sha = home, home.owner, branch, head
    pull.base_branch, pull.base_sha, pull.draft = base, onto, draft
    pull.maintainer_can_modify = modify and home is not repository
    repository.issues[pull.number] = pull
    point_refs(pull)
    repository.state.happened("pull_request", "opened", repository, who, pull=pull)
    return pull


def point_refs(pull: Pull) -> None:
    """refs/pull/N/head always, refs/pull/N/merge where it merges without conflict."""
    git = pull.repository.git
    if not git.has(pull.head_sha) and pull.head_repository:
        git.run("fetch", "--quiet", str(pull.head_repository.git.folder), pull.head_sha)
    git.point(f"refs/pull/{pull.number}/head", pull.head_sha)
    mergeable(pull)


def mergeable(pull: Pull) -> bool:
    """Whether the pull request merges without conflict now; keeps refs/pull/N/merge as it should be."""
    git = pull.repository.git
    ref = f"refs/pull/{pull.number}/merge"
    base = pull.repository.tip(pull.base_branch)
    if pull.state != "open" or base is None:
        return False
    known = git.tip(ref)
    if known and git.text("rev-list", "--parents", "-n1", known).split()[1:] == [base, pull.head_sha]:
        return True
    tree = git.merge(base, pull.head_sha)
    if tree is None:
        git.point(ref, None)
        return False
    message = f"Merge {pull.head_sha} into {base}"
    git.point(ref, git.commit_tree(tree, [base, pull.head_sha], message, pull.author.signature, pull.created))
    return True


def follow(pull: Pull, after: str, who: User) -> Any:
    """The head has moved."""
    before, pull.head_sha = pull.head_sha, after
    base = pull.repository.tip(pull.base_branch)
    pull.base_sha = base or pull.base_sha
    pull.updated = pull.repository.state.stamp()
    point_refs(pull)
    return pull.repository.state.happened(
        "pull_request", "synchronize", pull.repository, who, pull=pull, before=before, after=after
    )


def push(pull: Pull, files: Mapping[str, FileChange], *, message: str = "More", author: User | None = None) -> str:
    """The author commits to the pull request's branch; gives the new head."""
    assert pull.head_repository, "the fork was deleted: nobody can push"
    return pull.head_repository.commit(pull.head_branch, files, message=message, author=author or pull.author)


def force_push(pull: Pull, files: Mapping[str, FileChange], *, message: str = "Again") -> str:
    """The author replaces everything on the branch by one commit upon the base."""
    assert pull.head_repository, "the fork was deleted: nobody can push"
    base = pull.repository.tip(pull.base_branch)
    assert base
    return pull.head_repository.commit(pull.head_branch, files, message=message, author=pull.author, parents=[base])


def edit(pull: Issue, who: User | None = None, **changed: Any) -> Any:
    """Changes title, body or base_branch, as their author would on the page."""
    before = {key: {"from": getattr(pull, key)} for key in changed if key in ("title", "body")}
    for key, value in changed.items():
        setattr(pull, key, value)
    pull.updated = pull.repository.state.stamp()
    name, about = _event(pull)
    if isinstance(pull, Pull):
        pull.base_sha = pull.repository.tip(pull.base_branch) or pull.base_sha
        mergeable(pull)
    who = who or pull.author
    return pull.repository.state.happened(name, "edited", pull.repository, who, **about, changes=before)


def _event(one: Issue) -> tuple[str, dict[str, Any]]:
    """What an event about it is called, and how it stands there."""
    return ("pull_request", {"pull": one}) if isinstance(one, Pull) else ("issues", {"issue": one})


def close(issue: Issue, who: User, *, reason: str | None = None) -> Any:
    """Closes an issue, or a pull request without merging it."""
    now = issue.repository.state.stamp()
    issue.state, issue.closed_at, issue.updated, issue.closed_by = "closed", now, now, who
    issue.state_reason = reason
    name, about = _event(issue)
    return issue.repository.state.happened(name, "closed", issue.repository, who, **about)


def reopen(issue: Issue, who: User) -> Any:
    """Opens what was closed."""
    issue.state, issue.closed_at, issue.closed_by = "open", None, None
    issue.state_reason = "reopened"
    issue.updated = issue.repository.state.stamp()
    name, about = _event(issue)
    return issue.repository.state.happened(name, "reopened", issue.repository, who, **about)


def ready(pull: Pull, who: User | None = None) -> Any:
    """A draft is ready for review."""
    pull.draft = False
    pull.updated = pull.repository.state.stamp()
    return pull.repository.state.happened(
        "pull_request", "ready_for_review", pull.repository, who or pull.author, pull=pull
    )


def merge(
    pull: Pull, who: User, *, method: str = "merge", title: str | None = None, message: str | None = None
) -> str:
    """Merges, whatever the rules say (the route asks them first); gives the commit on the base branch.

    `method` is merge or squash; rebase is played as squash, which differs in nothing that we read.
    """
    repository, git = pull.repository, pull.repository.git
    base = repository.tip(pull.base_branch)
    assert base
    tree = git.merge(base, pull.head_sha)
    assert tree, "it has conflicts"
    now = repository.state.stamp()
    owner = pull.head_owner.login if pull.head_owner else "unknown"
    first = f"Merge pull request #{pull.number} from {owner}/{pull.head_branch}"
    words = title or (first if method == "merge" else f"{pull.title} (#{pull.number})")
    text = f"{words}\n\n{message if message is not None else pull.title}".rstrip() + "\n"
    parents = [base, pull.head_sha] if method == "merge" else [base]
    author = who if method == "merge" else pull.author
    sha = git.commit_tree(tree, parents, text, who.signature, now, author.signature)
    git.point(f"refs/heads/{pull.base_branch}", sha)
    git.point(f"refs/pull/{pull.number}/merge", None)
    pull.merged_at, pull.merged_by, pull.merge_sha = now, who, sha
    repository.pushed(pull.base_branch, base, who)
    close(pull, who)
    if pull.base_branch == repository.default_branch:
        for number in CLOSES.findall(pull.body or ""):
            linked = repository.issues.get(int(number))
            if linked and linked.state == "open":
                close(linked, who, reason="completed")
    return sha
