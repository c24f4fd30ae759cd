"""The change that a working tree, or a list of files, stands for."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from kaifong.errors import KaifongError
from kaifong.history.change import EXECUTABLE, REGULAR, SUBMODULE, SYMLINK, Action, Change, ChangedFile
from kaifong.history.git import GitError, Repository, repository
from kaifong.history.moves import pair_moves
from kaifong.history.raw_diff import Line, read_raw

# What members and maintainers write; records are written by the machine, and the rest is the engine's.
WRITTEN = ("content", "guidelines")
# The remotes that a clone of a fork usually has, the original first: the fork's own copy of the branch may be old.
_REMOTES = ("refs/remotes/upstream/", "refs/remotes/origin/", "refs/heads/")


class PathError(KaifongError):
    """A path that was asked for is not a file of the hub."""


def change_since(root: Path, base: str | None = None, *, branch: str = "main") -> Change:
    """What the working tree, untracked files included, changes since it left `base`, or the default branch.

    Symlinks and submodules are reported as such and never followed. In a repository without a working tree, HEAD
    stands for it. Paths are the hub's own, where the hub is a folder of a larger repository.

    Raises:
        GitError: no Git, no repository, no commit, no such revision, or none in common with it.
    """
    here = _repository(root)
    start = _merge_base(here, "HEAD", _base(here, base, branch))
    if here.bare:
        return change_between(root, start, "HEAD")
    lines = read_raw(here, start, None)
    # Git lists a file with merge conflicts twice; what stands in the tree is what would be published.
    files = {one.path: one for one in _files(here, lines, root)}
    files |= {one.path: one for one in _untracked(here, root)}
    return Change(pair_moves(files.values()), base=start, head=here.ask("rev-parse", "HEAD"))


def change_between(root: Path, base: str, head: str) -> Change:
    """What the commits from where `head` left `base` up to `head` change; the working tree is not looked at.

    Raises:
        GitError: as `change_since`.
    """
    here = _repository(root)
    end = _commit(here, head)
    start = _merge_base(here, end, _commit(here, base))
    files = _files(here, read_raw(here, start, end), None)
    return Change(tuple(sorted(files, key=lambda one: one.path)), base=start, head=end)


def change_of_paths(root: Path, paths: Iterable[Path | str]) -> Change:
    """The named files, and all below the named folders, as if they were new; Git is not asked.

    A path is taken from the hub's root where it exists there, else from the current folder.

    Raises:
        PathError: a path does not exist, or is not below the hub's root.
    """
    found: set[str] = set()
    for given in paths:
        path = _within(root, Path(given))
        full = root / path
        if full.is_dir() and not full.is_symlink():
            found.update(_walk(full, path))
        else:
            found.add(path)
    return Change(tuple(_present(root, path) for path in sorted(found)))


def change_of_all(root: Path) -> Change:
    """Everything that members and maintainers wrote, as if it were new: what a sweep reviews. No hidden files."""
    paths = [path for room in WRITTEN if (root / room).is_dir() for path in _walk(root / room, room)]
    return Change(tuple(_present(root, path) for path in sorted(paths)))


def base_commit(root: Path, branch: str) -> str | None:
    """The commit at which the default branch stands, the original's rather than a fork's; None where Git has none."""
    here = repository(root)
    try:
        return None if here is None else _base(here, None, branch)
    except GitError:
        return None


def _repository(root: Path) -> Repository:
    here = repository(root)
    if here is None:
        raise GitError(
            "this folder is not in a Git repository",
            why="what changed since the default branch is asked of Git",
            mend="name the files, or run `git init` and commit first; `kaifong check --all` needs no Git",
        )
    if here.ask("rev-parse", "--verify", "--quiet", "HEAD^{commit}") is None:
        raise GitError(
            "this Git repository has no commit yet",
            why="there is nothing that a change could be compared with",
            mend="commit once, or review everything with --all",
        )
    return here


def _commit(here: Repository, name: str) -> str:
    found = None if name.startswith("-") else here.ask("rev-parse", "--verify", "--quiet", f"{name}^{{commit}}")
    if found is None:
        raise GitError(
            f"Git knows no commit `{name}`",
            mend="give a branch, tag or commit that `git log` shows; a remote's branch has to be fetched first",
        )
    return found


def _base(here: Repository, base: str | None, branch: str) -> str:
    if base is not None:
        return _commit(here, base)
    for prefix in _REMOTES:
        found = here.ask("rev-parse", "--verify", "--quiet", f"{prefix}{branch}^{{commit}}")
        if found is not None:
            return found
    raise GitError(
        f"this repository has no branch `{branch}` to compare with",
        why="a review looks at what changed since the default branch, which hub.yml names",
        mend=f"run `git fetch origin {branch}`, name another revision with --base, or use --all",
    )


def _merge_base(here: Repository, head: str, base: str) -> str:
    found = here.ask("merge-base", base, head)
    if found is None:
        shallow = "this clone holds the newest commits only" if here.shallow else "they have no commit in common"
        raise GitError(
            f"Git cannot tell where {head[:10]} left {base[:10]}: {shallow}",
            mend="run `git fetch --unshallow`" if here.shallow else "name another revision with --base, or use --all",
        )
    return found


def _files(here: Repository, lines: list[Line], root: Path | None) -> Iterator[ChangedFile]:
    """Files with their bytes: from the working tree below `root`, or from Git's objects where root is None."""
    wanted = [one.old_blob for one in lines if one.old_blob]
    wanted += [one.new_blob for one in lines if root is None and one.new_blob]
    blobs = here.blobs(wanted)
    for one in lines:
        before = blobs[one.old_blob] if one.old_blob else None
        if one.action is Action.REMOVED:
            yield ChangedFile(one.path, one.action, one.mode, None, before)
            continue
        if root is None:
            mode, data = one.mode, blobs[one.new_blob] if one.new_blob else None
        else:
            mode, data = _on_disk(root, one.path, one.mode)
        yield ChangedFile(one.path, one.action, mode, data, before, one.old_path)


def _untracked(here: Repository, root: Path) -> Iterator[ChangedFile]:
    for field in here.run("ls-files", "-z", "--others", "--exclude-standard").split(b"\0"):
        path = field.decode("utf-8", "surrogateescape")
        if path.endswith("/"):  # somebody else's repository inside this one: committed, it becomes a submodule
            yield ChangedFile(path.rstrip("/"), Action.ADDED, SUBMODULE)
        elif path:
            yield _present(root, path)


def _present(root: Path, path: str) -> ChangedFile:
    mode, data = _on_disk(root, path, None)
    return ChangedFile(path, Action.ADDED, mode, data)


def _on_disk(root: Path, path: str, known: int | None) -> tuple[int, bytes | None]:
    """Mode and bytes of what stands in the working tree; `known` is Git's word for the mode, where it gave one."""
    full = root / path
    seen = full.lstat().st_mode
    if stat.S_ISLNK(seen):
        return SYMLINK, os.fsencode(full.readlink())
    if known == SUBMODULE or stat.S_ISDIR(seen):
        return SUBMODULE, None
    if not stat.S_ISREG(seen):
        raise PathError("this is a device, socket or pipe", mend="remove it: a hub holds files only", path=path)
    executable = known == EXECUTABLE if known in (REGULAR, EXECUTABLE) else bool(seen & stat.S_IXUSR)
    return EXECUTABLE if executable else REGULAR, full.read_bytes()


def _within(root: Path, given: Path) -> str:
    # Not `resolve`: a symlink that was asked for is reviewed as what it is, a symlink.
    top = Path(os.path.abspath(root))  # noqa: PTH100
    for full in (top / given, Path.cwd() / given):
        inside = Path(os.path.normpath(full))
        if os.path.lexists(inside) and inside != top and inside.is_relative_to(top):
            path = inside.relative_to(top)
            for parent in path.parents:
                if (top / parent).is_symlink() and top / parent != top:
                    raise PathError(f"{given} lies behind a symlink, {parent}", mend="name the symlink itself")
            return path.as_posix()
    raise PathError(f"{given} is no file of this hub", mend="name files or folders below the hub's folder")


def _walk(folder: Path, prefix: str) -> Iterator[str]:
    for one in os.scandir(folder):
        path = f"{prefix}/{one.name}"
        if one.name.startswith("."):
            continue
        if one.is_dir(follow_symlinks=False):
            yield from _walk(Path(one.path), path)
        else:
            yield path
