"""Git as a store of facts: run without a network, without anybody's configuration, hooks or helpers."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from shutil import which

from kaifong.errors import KaifongError

# What a repository's own configuration could make Git run, fetch or print otherwise.
_QUIET = (
    "--no-pager",
    "--no-replace-objects",
    "--literal-pathspecs",
    *("-c", "core.fsmonitor=false"),
    *("-c", f"core.hooksPath={os.devnull}"),
    *("-c", "core.quotePath=false"),
    *("-c", "log.showSignature=false"),
    *("-c", "log.showRoot=true"),
    *("-c", "log.diffMerges=first-parent"),
    *("-c", "diff.autoRefreshIndex=true"),
    *("-c", f"diff.orderFile={os.devnull}"),
    *("-c", "protocol.allow=never"),  # a partial clone would fetch what it lacks
)
_CHUNK = 1 << 16
_FILTER = r"^filter\..*\.(clean|smudge|process|required)$"

# Beyond so many candidates on each side only files that moved unchanged are paired: comparing every old text with
# every new one takes a minute at 4,000 by 4,000. Git's own default, 1,000 since 2.32, for the same reason.
MOST_RENAMES = 1000


class GitError(KaifongError):
    """Git is missing, or the repository cannot answer."""


@dataclass(frozen=True)
class Repository:
    """A Git repository and the hub's place in it.

    Attributes:
        root: the hub's folder, where Git is run.
        prefix: its path from the repository's top, with a trailing slash, or "" at the top.
        bare: it has no working tree. shallow: its history was cut when it was cloned.
        partial: it was cloned without the files' contents, so some of them may be missing.
        safe: folders that the person declared safe, passed on only when Git asks for it.
    """

    root: Path
    prefix: str
    bare: bool
    shallow: bool
    partial: bool
    safe: tuple[str, ...] = ()

    @property
    def renames(self) -> tuple[str, ...]:
        """How `git diff` and `git log` are to look for renames."""
        # Without the contents of files, only a rename that changed nothing can be told.
        return f"-l{MOST_RENAMES}", "-M100%" if self.partial else "-M"

    def run(self, *arguments: str, given: bytes | None = None) -> bytes:
        """What the Git command prints.

        Raises:
            GitError: it failed; its own words are in the message.
        """
        done = _run(self.root, arguments, self.safe, given, self.filters)
        if done.returncode:
            raise _failed(self.root, arguments, done.stderr)
        return done.stdout

    @cached_property
    def filters(self) -> tuple[str, ...]:
        """The settings of the repository's own filters, which attributes of its files could call: none is run.

        To see whether a file differs, Git gives it to the filter that `.gitattributes` names. What that runs stands
        in the repository's configuration, so in a copy that somebody handed over it is somebody's program.
        """
        done = _run(self.root, ("config", "--null", "--name-only", "--get-regexp", _FILTER), self.safe, None)
        return tuple(dict.fromkeys(one.decode("utf-8", "surrogateescape") for one in done.stdout.split(b"\0") if one))

    def ask(self, *arguments: str) -> str | None:
        """The one line that the command prints, or None where it says no."""
        done = _run(self.root, arguments, self.safe, None)
        return None if done.returncode else done.stdout.decode("utf-8", "surrogateescape").strip()

    def stream(self, *arguments: str) -> Iterator[bytes]:
        """The NUL-ended fields that the command prints, as they come; the last may be cut short only by an error.

        Raises:
            GitError: it failed.
        """
        with subprocess.Popen(
            _command(arguments, self.safe),
            cwd=self.root,
            env=_environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            rest = b""
            while chunk := process.stdout.read(_CHUNK):
                *fields, rest = (rest + chunk).split(b"\0")
                yield from fields
            if rest:
                yield rest
            words = process.stderr.read()
        if process.returncode:
            raise _failed(self.root, arguments, words)

    def blobs(self, names: Sequence[str]) -> dict[str, bytes]:
        """The bytes of objects by their ids, from one `git cat-file --batch`.

        Raises:
            GitError: one is missing, as in a partial clone.
        """
        if not names:
            return {}
        wanted = sorted(set(names))
        out = self.run("cat-file", "--batch", given="".join(f"{name}\n" for name in wanted).encode())
        found: dict[str, bytes] = {}
        start = 0
        for name in wanted:
            end = out.index(b"\n", start)
            header = out[start:end].split()
            if len(header) != 3:
                raise GitError(
                    f"Git does not have the object {name[:12]}",
                    why="a partial clone leaves contents on the server until they are asked for",
                    mend="run `git fetch --refetch --no-filter`, or clone again without --filter",
                )
            size = int(header[2])
            found[name] = out[end + 1 : end + 1 + size]
            start = end + 1 + size + 1
        return found


def repository(root: Path) -> Repository | None:
    """The repository that holds a folder, or None where no folder above it is one.

    Raises:
        GitError: Git is not installed, or refuses because the folder belongs to somebody else.
    """
    if which("git") is None:
        raise GitError(
            "Git is not installed here, or not on the PATH",
            why="what changed since the default branch, and who wrote what, is read from Git",
            mend="install Git (https://git-scm.com/downloads); to review without it, name files or use --all",
        )
    question = ("rev-parse", "--is-bare-repository", "--is-shallow-repository", "--show-prefix")
    safe: tuple[str, ...] = ()
    done = _run(root, question, safe, None)
    if done.returncode and b"dubious ownership" in done.stderr:
        safe = _declared_safe()
        done = _run(root, question, safe, None)
    if done.returncode:
        words = done.stderr.decode("utf-8", "replace")
        if "dubious ownership" in words:
            raise GitError(
                "Git refuses to read this repository: its folder belongs to another user",
                why="another user's repository could hold configuration that runs programs as you",
                mend=f"if you trust it, run `git config --global --add safe.directory {root}`",
            )
        if "not a git repository" in words:
            return None
        raise _failed(root, question, done.stderr)
    bare, shallow, *prefix = done.stdout.decode("utf-8", "surrogateescape").split("\n")
    partial = _run(root, ("config", "--get-regexp", r"^(extensions\.partialclone|remote\..*\.promisor)$"), safe, None)
    return Repository(
        root, "\n".join(prefix).removesuffix("\n"), bare == "true", shallow == "true", partial.returncode == 0, safe
    )


def _command(arguments: Sequence[str], safe: Sequence[str]) -> list[str]:
    declared = [word for folder in safe for word in ("-c", f"safe.directory={folder}")]
    return ["git", *_QUIET, *declared, *arguments]


def _environment(filters: Sequence[str] = ()) -> dict[str, str]:
    """PATH, and nothing else of the caller's: a Git hook, for one, runs us with GIT_DIR and GIT_INDEX_FILE set.

    `filters` are settings to be emptied: not with `-c`, which takes what follows a `=` in a name for a value.
    """
    emptied = {"GIT_CONFIG_COUNT": str(len(filters))} if filters else {}
    for number, name in enumerate(filters):
        emptied[f"GIT_CONFIG_KEY_{number}"] = name
        emptied[f"GIT_CONFIG_VALUE_{number}"] = "false" if name.endswith(".required") else ""
    return emptied | {
        "PATH": os.environ.get("PATH", os.defpath),
        "LC_ALL": "C",
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_TERMINAL_PROMPT": "0",
        "GIT_OPTIONAL_LOCKS": "0",
        "GIT_NO_LAZY_FETCH": "1",
    }


def _run(
    root: Path, arguments: Sequence[str], safe: Sequence[str], given: bytes | None, filters: Sequence[str] = ()
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        _command(arguments, safe),
        cwd=root,
        env=_environment(filters),
        input=given or b"",
        capture_output=True,
        check=False,
    )


def _declared_safe() -> tuple[str, ...]:
    """The person's own `safe.directory` settings: the one thing that we take from their configuration."""
    home = {
        name: os.environ[name]
        for name in ("PATH", "HOME", "XDG_CONFIG_HOME", "GIT_CONFIG_GLOBAL")
        if name in os.environ
    }
    done = subprocess.run(
        ["git", "config", "--null", "--get-all", "safe.directory"],
        cwd="/",
        env=home,
        capture_output=True,
        check=False,
    )
    return tuple(one.decode("utf-8", "surrogateescape") for one in done.stdout.split(b"\0") if one)


def _failed(root: Path, arguments: Sequence[str], words: bytes) -> GitError:
    said = words.decode("utf-8", "replace").strip().replace(str(root), ".")
    return GitError(
        f"`git {arguments[0]}` failed: {said.splitlines()[0] if said else 'it gave no reason'}",
        mend="run `git fsck` to see whether the repository is whole, or clone it again",
    )
