"""One repository: its Git objects, its people, its issues and pull requests, and what tests do to them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from . import pulling
from .git import FileChange, Git
from .people import User
from .things import Comment, Dispatch, Issue, Label, Pull, Run, Status, Workflow

if TYPE_CHECKING:
    from .state import State

ROLES = ("none", "read", "triage", "write", "maintain", "admin")


class Repository:
    """A repository or (with `parent`) a fork of one. Its Git repository is real, at `git.folder`."""

    def __init__(
        self, state: State, owner: User, name: str, *, private: bool = False, parent: Repository | None = None
    ):
        self.state, self.owner, self.name, self.private, self.parent = state, owner, name, private, parent
        self.id = state.number()
        self.created = state.stamp()
        objects = parent.git.objects if parent else None
        self.git: Git = Git(state.folder / owner.login / f"{name}.git", objects)
        self.default_branch = "main"
        self.roles: dict[str, str] = {}
        self.labels: list[Label] = []
        self.issues: dict[int, Issue] = {}
        self.statuses: list[Status] = []
        self.workflows: list[Workflow] = []
        self.dispatches: list[Dispatch] = []
        self.runs: list[Run] = []
        self.discussions: list[Any] = []
        self.settings: dict[str, Any] = {}
        """What the settings' routes answer, by the end of their path: "actions/permissions", "pages"…"""
        self.protected: dict[str, dict[str, Any]] = {}
        """Rules by branch: {"statuses": ["kaifong/review"], "approvals": 1}; such a branch takes no direct push."""
        self.signed: set[str] = set()
        """Commits that GitHub made itself, by GraphQL for one of its own accounts: it signs those."""
        self.numbers = 0

    @property
    def full_name(self) -> str:
        return f"{self.owner.login}/{self.name}"

    def number(self) -> int:
        """The next number of an issue or pull request."""
        self.numbers += 1
        return self.numbers

    def role(self, who: User | str) -> str:
        """admin, maintain, write, triage, read or none: everybody can read what is public."""
        login = who if isinstance(who, str) else who.login
        if login.lower() == self.owner.login.lower():
            return "admin"
        return self.roles.get(login.lower(), "none" if self.private else "read")

    def may(self, who: User, least: str) -> bool:
        return ROLES.index(self.role(who)) >= ROLES.index(least)

    def collaborator(self, login: str, role: str = "write") -> User:
        """Gives somebody a role here."""
        user = self.state.user(login)
        self.roles[user.login.lower()] = role
        return user

    def association(self, who: User) -> str:
        """What GitHub calls `author_association`. Pull requests say FIRST_TIME_CONTRIBUTOR for NONE."""
        if who is self.owner:
            return "OWNER"
        if who.login.lower() in self.roles:
            return "COLLABORATOR"
        merged = any(isinstance(one, Pull) and one.author is who and one.merged_at for one in self.issues.values())
        return "CONTRIBUTOR" if merged else "NONE"

    def tip(self, branch: str) -> str | None:
        return self.git.tip(f"refs/heads/{branch}")

    def commit(
        self, branch: str, files: Mapping[str, FileChange], *, message: str = "Change", author: User | None = None,
        parents: Sequence[str] | None = None,
    ) -> str:  # fmt: skip
        """Commits to a branch (made from the default one if there was none); gives the commit. Open pulls follow."""
        before = self.tip(branch)
        start = before or self.tip(self.default_branch)
        who = author or self.owner
        over = parents if parents is not None else [start] if start else []
        sha = self.git.commit(
            f"refs/heads/{branch}", files, parents=over, who=who.signature, when=self.state.stamp(), message=message
        )
        self.pushed(branch, before, who)
        return sha

    def pushed(self, branch: str, before: str | None, who: User | None = None) -> list[Any]:
        """Tells what follows from a branch's new tip: a push, and news for the pull requests whose head it is."""
        after = self.tip(branch)
        if after == before:
            return []
        told = [self.state.happened("push", None, self, who, ref=f"refs/heads/{branch}", before=before, after=after)]
        pulls = [pull for home in self.state.repositories for pull in home.pulls() if pull.state == "open"]
        heads = [pull for pull in pulls if pull.head_repository is self and pull.head_branch == branch]
        by = who or self.owner
        # Without its branch a pull request is closed.
        return told + [pulling.follow(pull, after, by) if after else pulling.close(pull, by) for pull in heads]

    def pulls(self) -> list[Pull]:
        return [one for one in self.issues.values() if isinstance(one, Pull)]

    def pull(self, number: int) -> Pull:
        found = self.issues[number]
        assert isinstance(found, Pull), f"#{number} is an issue"
        return found

    def fork(self, login: str) -> Repository:
        """Somebody's fork of this repository, made if there was none."""
        found = self.state.find_repository(f"{login}/{self.name}")
        if found is None:
            found = Repository(self.state, self.state.user(login), self.name, private=self.private, parent=self)
            self.state.repositories.append(found)
            for ref, sha in self.git.refs().items():
                found.git.point(ref, sha)
        return found

    def delete(self) -> None:
        """Removes the repository; pull requests from it stay, with a head of no repository."""
        self.state.repositories.remove(self)
        for home in self.state.repositories:
            for pull in home.pulls():
                if pull.head_repository is self:
                    pull.head_repository = None

    def open_pull(self, author: str | User, files: Mapping[str, FileChange], **facts: Any) -> Pull:
        """Opens a pull request; see `pulling.open_pull`."""
        return pulling.open_pull(self, author, files, **facts)

    def issue(self, author: str | User, title: str, body: str | None = "", labels: Sequence[str] = ()) -> Issue:
        """Opens an issue."""
        who = self.state.user(author) if isinstance(author, str) else author
        now = self.state.stamp()
        made = Issue(self, self.state.number(), self.number(), title, body, who, now, now)
        made.labels = [self.label(name) for name in labels]
        self.issues[made.number] = made
        self.state.happened("issues", "opened", self, who, issue=made)
        return made

    def comment(self, number: int, author: str | User, body: str) -> Comment:
        """Comments on an issue or pull request."""
        who = self.state.user(author) if isinstance(author, str) else author
        issue = self.issues[number]
        now = self.state.stamp()
        made = Comment(self.state.number(), who, body, now, now)
        issue.comments.append(made)
        issue.updated = now
        self.state.happened("issue_comment", "created", self, who, issue=issue, comment=made)
        return made

    def find_label(self, name: str) -> Label | None:
        return next((one for one in self.labels if one.name.lower() == name.lower()), None)

    def label(self, name: str, color: str = "ededed", description: str | None = None) -> Label:
        """The label of that name, made if there was none."""
        found = self.find_label(name)
        if found is None:
            found = Label(self.state.number(), name, color, description)
            self.labels.append(found)
        return found

    def status(self, sha: str, context: str, state: str, author: User | None = None, **facts: Any) -> Status:
        """Sets a commit's status."""
        who = author or self.owner
        words = (facts.get("description"), facts.get("target_url"))
        made = Status(self.state.number(), who, sha, context, state, *words, self.state.stamp())
        self.statuses.append(made)
        self.state.happened("status", None, self, who, status=made)
        return made

    def workflow(self, path: str, state: str = "active") -> Workflow:
        """Says that there is a workflow; path is under .github/workflows/."""
        name = path.removeprefix(".github/workflows/")
        made = Workflow(
            self.state.number(), f".github/workflows/{name}", name.split(".")[0], state, self.state.stamp()
        )
        self.workflows.append(made)
        return made

    def run(self, workflow: str, *, ago: float = 0, **facts: Any) -> Run:
        """Says that a workflow ran, `ago` hours before now."""
        known = next((w for w in self.workflows if w.path.endswith("/" + workflow)), None) or self.workflow(workflow)
        when = self.state.now - timedelta(hours=ago)
        head = facts.pop("head_sha", None) or self.tip(self.default_branch) or ""
        event, branch = facts.pop("event", "schedule"), facts.pop("head_branch", self.default_branch)
        made = Run(self.state.number(), known, event, branch, head, when, **facts)
        self.runs.append(made)
        return made
