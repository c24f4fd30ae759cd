"""Git's first-parent history as merges, for hubs without records. Weak evidence: an author's name is only claimed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kaifong.history.change import STATUSES, Action
from kaifong.history.git import Repository, repository
from kaifong.history.merges import YEARS, History, Merge, MergedPath, Source

# With -z every field ends in NUL, and an empty one stands between two commits.
_FORMAT = "--format=format:" + "".join(
    f"{one}%x00" for one in ("%H", "%P", "%an", "%ae", "%cI", "%s", "%(trailers:key=Co-authored-by,valueonly)")
)
_MERGED = re.compile(r"^Merge pull request #(\d+) from ")
_SQUASHED = re.compile(r"\(#(\d+)\)$")
# https://docs.github.com/account-and-profile: the address that hides a person's own, with the id since 2017.
_NOREPLY = re.compile(
    r"^(?:(\d+)\+)?([A-Za-z0-9][A-Za-z0-9-]*(?:\[bot\])?)@users\.noreply\.github\.com$", re.IGNORECASE
)
_PERSON = re.compile(r"^(.*?)\s*<([^<>]+)>$")


@dataclass(frozen=True)
class _Commit:
    """One first-parent commit: ids, its author's claims, and what it changed."""

    name: str
    parents: tuple[str, ...]
    author: str
    email: str
    when: datetime
    subject: str
    helpers: tuple[str, ...]
    paths: tuple[MergedPath, ...]


def git_history(root: Path) -> History:
    """The history of the hub's folder as Git tells it; `Source.NONE` where no commit ever touched it.

    Raises:
        GitError: Git is missing or refuses.
    """
    here = repository(root)
    if here is None or here.ask("rev-parse", "--verify", "--quiet", "HEAD^{commit}") is None:
        return History(Source.NONE, (), "no-git")
    commits = list(_commits(here))
    if not commits:
        return History(Source.NONE, (), "no-git")
    authors = _authors(
        here, [one.parents[1] for one in commits if len(one.parents) > 1 and _MERGED.match(one.subject)]
    )
    merges = [_merge(one, authors) for one in commits]
    # Stable: commits of one second stay in Git's own order, parents first.
    merges.sort(key=lambda one: one.merged_at)
    return History(Source.GIT, tuple(merges), "shallow-clone" if here.shallow else "no-records")


def _commits(here: Repository) -> Iterator[_Commit]:
    scope = ("--relative", "--", ".") if here.prefix else ("--no-relative", "--")
    fields = here.stream(
        *("log", "--reverse", "--first-parent", "-m", "--name-status", "--no-ext-diff", "--no-textconv"),
        *(*here.renames, "-z", "--no-color", _FORMAT, "HEAD", *scope),
    )
    for field in fields:
        name, (parents, author, email, when, subject, helpers) = _text(field), (_text(next(fields)) for _ in range(6))
        paths: list[MergedPath] = []
        for status in fields:
            if not status:
                break
            change = STATUSES[_text(status).lstrip("\n")[:1]]
            old = _text(next(fields)) if status.lstrip(b"\n")[:1] in b"RC" else None
            paths.append(MergedPath(_text(next(fields)), change, old if change is Action.RENAMED else None))
        yield _Commit(
            name=name,
            parents=tuple(parents.split()),
            author=author,
            email=email,
            when=_moment(when),
            subject=subject,
            helpers=tuple(filter(None, helpers.split("\n"))),
            paths=tuple(sorted(paths, key=lambda one: one.path)),
        )


def _authors(here: Repository, names: list[str]) -> dict[str, tuple[str, str]]:
    """Name and address of the author of each commit: of a merged branch's last one, whose work the merge brought in.

    A shallow clone may lack it; then GitHub's merge commit has to speak for it.
    """
    if not names:
        return {}
    out = here.run(
        *("log", "--no-walk=unsorted", "--ignore-missing", "-z", "--format=format:%H%x00%an%x00%ae", "--stdin"),
        given="".join(f"{name}\n" for name in names).encode(),
    )
    fields = [_text(one) for one in out.split(b"\0")]
    return {fields[at]: (fields[at + 1], fields[at + 2]) for at in range(0, len(fields) - 2, 3)}


def _merge(commit: _Commit, authors: dict[str, tuple[str, str]]) -> Merge:
    merged = _MERGED.match(commit.subject)
    squashed = None if merged else _SQUASHED.search(commit.subject)
    author, by = (commit.author, commit.email), None
    if merged and len(commit.parents) > 1 and commit.parents[1] in authors:
        author, by = authors[commit.parents[1]], _who(commit.author, commit.email)[1]
    submitter_id, submitter = _who(*author)
    if submitter.endswith("[bot]"):
        # A form's pull request is opened by a bot, and names the member as its helper.
        for line in commit.helpers:
            person = _PERSON.match(line)
            found = _who(person[1], person[2]) if person else (None, "[bot]")
            if not found[1].endswith("[bot]"):
                submitter_id, submitter = found
                break
    number = merged or squashed
    return Merge(
        number=int(number[1]) if number else None,
        submitter_id=submitter_id,
        submitter=submitter,
        merged_by=by,
        merged_at=commit.when,
        paths=commit.paths,
        evidence=f"commit {commit.name[:10]}",
    )


def _who(name: str, email: str) -> tuple[int | None, str]:
    """Id and login where GitHub's no-reply address has them, else the name. Never an address: those are private."""
    known = _NOREPLY.match(email.strip())
    if known:
        return int(known[1]) if known[1] else None, known[2]
    return None, name.strip()


def _moment(when: str) -> datetime:
    """A commit's own time; anybody's clock wrote it, and one beyond all years (or unreadable) says 1970."""
    try:
        moment = datetime.fromisoformat(when)
    except ValueError:
        moment = None
    return moment if moment is not None and moment.year in YEARS else datetime(1970, 1, 1, tzinfo=UTC)


def _text(field: bytes) -> str:
    return field.decode("utf-8", "surrogateescape")
