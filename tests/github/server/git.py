"""A bare Git repository on disk, driven by Git itself."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

FileChange = bytes | str | tuple[str, bytes | str] | None
"""New bytes (or text), (mode, bytes), or None to remove. A submodule is ("160000", its commit)."""

NOTHING = "0" * 40
CONFIG = """\
[core]
	repositoryformatversion = 0
	bare = true
	quotePath = false
[uploadpack]
	allowFilter = true
	allowAnySHA1InWant = true
[http]
	receivepack = true
[gc]
	auto = 0
[receive]
	autogc = false
"""


class GitError(Exception):
    """What Git said when it refused."""


@dataclass(frozen=True)
class Entry:
    """A row of a tree: `kind` is blob, tree or commit; `size` is that of a blob, in bytes."""

    mode: str
    kind: str
    sha: str
    size: int | None
    path: str


class Git:
    """A bare repository at `folder`; a fork's objects live in those of the repository it was forked from."""

    def __init__(self, folder: Path, objects: Path | None = None) -> None:
        self.folder = folder
        self.objects = objects or folder / "objects"
        if not (folder / "HEAD").exists():
            # What `git init --bare` makes, without starting it: tests make many repositories.
            for name in ("objects/info", "objects/pack", "refs/heads", "refs/tags"):
                (folder / name).mkdir(parents=True)
            (folder / "HEAD").write_text("ref: refs/heads/main\n", "utf-8")
            (folder / "config").write_text(CONFIG, "utf-8")
            if objects:
                (folder / "objects/info/alternates").write_text(f"{objects}\n", "utf-8")

    def run(
        self, *arguments: str, stdin: bytes = b"", ok: Sequence[int] = (0,), env: Mapping[str, str] = {}
    ) -> bytes:
        """What a Git command prints.

        Raises:
            GitError: it ended with a code that is not in `ok`.
        """
        done = subprocess.run(
            ["git", *arguments],
            cwd=self.folder,
            env={**environment(), "GIT_DIR": str(self.folder), "GIT_OBJECT_DIRECTORY": str(self.objects), **env},
            input=stdin,
            capture_output=True,
            check=False,
        )
        if done.returncode not in ok:
            raise GitError(f"git {' '.join(arguments)}: {done.stderr.decode(errors='replace').strip()}")
        return done.stdout

    def text(self, *arguments: str) -> str:
        return self.run(*arguments).decode().strip()

    def tip(self, ref: str) -> str | None:
        """The commit that a full ref ("refs/heads/main") points to."""
        loose = self.folder / ref
        if loose.is_file():
            return loose.read_text("utf-8").strip()
        return self.refs(ref).get(ref) if (self.folder / "packed-refs").exists() else None

    def refs(self, prefix: str = "refs/heads/") -> dict[str, str]:
        """Commits by full ref; a prefix ends at a slash or is a whole ref."""
        rows = self.text(
            "for-each-ref", "--format=%(refname) %(objectname)", *([prefix] if prefix else [])
        ).splitlines()
        return dict(row.split(" ") for row in rows)

    def point(self, ref: str, sha: str | None) -> None:
        """Moves or makes a ref; None removes it."""
        self.run("update-ref", *(("-d", ref) if sha is None else (ref, sha)))

    def has(self, sha: str) -> bool:
        try:
            self.run("cat-file", "-e", sha)
        except GitError:
            return False
        return True

    def kind(self, name: str) -> str:
        """commit, tree, blob or tag; "" for what is not there."""
        return self.run("cat-file", "-t", name, ok=(0, 128)).decode().strip()

    def resolve(self, name: str) -> str | None:
        """The commit that a branch, tag, ref or (part of a) hash means, as the API reads them."""
        for candidate in (name, f"refs/heads/{name}", f"refs/tags/{name}", f"refs/{name}"):
            found = self.run("rev-parse", "--verify", "--quiet", f"{candidate}^{{commit}}", ok=(0, 1, 128))
            if found and not candidate.startswith("-"):
                return found.decode().strip()
        return None

    def blob(self, sha: str) -> bytes:
        return self.run("cat-file", "blob", sha)

    def tree(self, tree: str, *, recursive: bool = False) -> list[Entry]:
        """A tree's rows; a recursive one holds the folders themselves too, as GitHub's does."""
        flags = ["-r", "-t"] if recursive else []
        rows = self.run("ls-tree", "-z", "-l", *flags, tree).decode("utf-8", "surrogateescape").split("\0")
        return [_entry(row) for row in rows if row]

    def at(self, commit: str, path: str) -> Entry | None:
        """What stands at a path, not following links."""
        rows = self.run("ls-tree", "-z", "-l", commit, "--", path).decode("utf-8", "surrogateescape").split("\0")
        return next((_entry(row) for row in rows if row), None)

    def ancestor(self, old: str, new: str) -> bool:
        """True where moving from `old` to `new` is a fast-forward."""
        try:
            self.run("merge-base", "--is-ancestor", old, new)
        except GitError:
            return False
        return True

    def base(self, one: str, other: str) -> str | None:
        """Where two histories parted."""
        return self.run("merge-base", one, other, ok=(0, 1)).decode().strip() or None

    def commit(
        self,
        ref: str,
        files: Mapping[str, FileChange],
        *,
        parents: Sequence[str],
        who: tuple[str, str],
        when: datetime,
        message: str,
    ) -> str:
        """Commits `files` upon the first parent's tree, points `ref` there, and gives the commit."""
        sign = f"{who[0]} <{who[1]}> {int(when.timestamp())} +0000"
        text = message.encode()
        stream = [f"commit {ref}\nmark :1\nauthor {sign}\ncommitter {sign}\ndata {len(text)}\n".encode(), text, b"\n"]
        stream += [f"{word} {sha}\n".encode() for word, sha in zip(["from", *["merge"] * 15], parents, strict=False)]
        stream += [_change(path, change) for path, change in files.items()]
        if not parents:
            self.run("update-ref", "-d", ref)
        self.run("fast-import", "--quiet", "--force", stdin=b"".join(stream))
        return self.tip(ref) or ""

    def merge(self, base: str, head: str) -> str | None:
        """The tree of a merge without conflicts, or None; histories that have nothing in common do not merge."""
        said = self.run("merge-tree", "--write-tree", base, head, ok=(0, 1, 128)).decode("utf-8", "replace")
        tree = said.split("\n", 1)[0]
        return tree if said == f"{tree}\n" else None

    def commit_tree(
        self, tree: str, parents: Sequence[str], message: str, who: tuple[str, str], when: datetime,
        author: tuple[str, str] | None = None,
    ) -> str:  # fmt: skip
        stamp = f"{int(when.timestamp())} +0000"
        name, email = author or who
        env = {"GIT_AUTHOR_NAME": name, "GIT_AUTHOR_EMAIL": email, "GIT_AUTHOR_DATE": stamp}
        env |= {"GIT_COMMITTER_NAME": who[0], "GIT_COMMITTER_EMAIL": who[1], "GIT_COMMITTER_DATE": stamp}
        flags = [flag for parent in parents for flag in ("-p", parent)]
        return self.run("commit-tree", tree, *flags, "-F", "-", stdin=message.encode(), env=env).decode().strip()


def environment() -> dict[str, str]:
    """Git's surroundings without anybody's settings."""
    kept = {"PATH": os.environ["PATH"], "HOME": "/nonexistent", "LC_ALL": "C"}
    return {**kept, "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_TERMINAL_PROMPT": "0"}


def _entry(row: str) -> Entry:
    facts, path = row.split("\t", 1)
    mode, kind, sha, size = facts.split()
    return Entry(mode, kind, sha, int(size) if size != "-" else None, path)


def _change(path: str, change: FileChange) -> bytes:
    quoted = '"' + path.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
    name = quoted.encode("utf-8", "surrogateescape")
    if change is None:
        return b"D " + name + b"\n"
    mode, data = change if isinstance(change, tuple) else ("100644", change)
    content = data.encode() if isinstance(data, str) else data
    if mode == "160000":
        return b"M 160000 " + content + b" " + name + b"\n"
    return b"M " + mode.encode() + b" inline " + name + f"\ndata {len(content)}\n".encode() + content + b"\n"
