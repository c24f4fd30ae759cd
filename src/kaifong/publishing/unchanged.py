"""Whether a site still stands for what it was built from: then there is nothing to build.

Like the stage's freshness this compares names, sizes and times of change, not bytes. What is remembered lies in
`.kaifong/site.json`; it may be deleted at any time, and whatever is wrong with it means a build.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import Any

from kaifong.entries.whole_file import write_whole
from kaifong.publishing import freshness
from kaifong.publishing.generator import VARIABLE
from kaifong.publishing.installed import installed

RECORD = Path(".kaifong/site.json")
_SCHEMA = "kaifong.site/1"


def inputs(root: Path, site: Path, now: date, options: Iterable[object], look: freshness.Look | None = None) -> str:
    """A digest of everything that a build reads: the hub, its Git history, the configuration, hooks and templates
    beside it, the day, the options, and all that is installed.

    Args:
        look: at the hub and that day, where the caller has just looked.
    """
    seen = look or freshness.look(root, now)
    digest = hashlib.sha256(f"{_SCHEMA} {seen.fingerprint} {site} {tuple(options)} {_history(root)}\n".encode())
    # mkdocs.yml may name any file of the hub: templates, sheets, hooks.
    for one in sorted(root.iterdir()):
        if not one.name.startswith(".") and one != site and one.name not in freshness.SOURCES:
            _add(digest, freshness.facts(one))
    digest.update(f"{sys.version} {os.environ.get(VARIABLE)} {installed()}".encode())
    return digest.hexdigest()


def remember(root: Path, seen: str, there: str, told: dict[str, Any]) -> None:
    """To be called when a site stands.

    Args:
        seen: its inputs' digest from before the build. there: the digest of the files that were put there
            (`digest_of_standing`). told: is said again.
    """
    record = {"schema": _SCHEMA, "inputs": seen, "site": there, "told": told}
    write_whole(root / RECORD, (json.dumps(record, sort_keys=True) + "\n").encode())


def recalled(root: Path, seen: str, there: Callable[[], str]) -> dict[str, Any] | None:
    """What is to be said of the site that stands for these inputs; None where it has to be built.

    Nobody but a build on this very disk can have written a record that fits: times and numbers of files are in it.

    Args:
        there: gives the digest of the files that stand where the site should.

    Raises:
        OSError: a folder of the site may not be read.
    """
    try:
        record = json.loads((root / RECORD).read_bytes())
        told = record["told"]
        same = (record["schema"], record["inputs"]) == (_SCHEMA, seen)
        site = record["site"]
    except (OSError, ValueError, LookupError, TypeError):
        return None
    return told if same and isinstance(told, dict) and site == there() else None


def _history(root: Path) -> str:
    """A name for what Git tells of the hub, from one process; empty where it tells nothing."""
    if not any(os.path.lexists(folder / name) for folder in (root, *root.parents) for name in (".git", "HEAD")):
        return ""
    from kaifong.history.git import GitError, Repository, repository

    # A shallow clone that is deepened has the same last commit, and tells of more before it.
    question = ("rev-parse", "HEAD", "--git-path", "shallow")
    try:
        told = Repository(root, "", bare=False, shallow=False, partial=False).ask(*question)
        if told is None:  # no commit yet, or a folder of somebody else's, which may have been declared safe
            here = repository(root)
            told = here.ask(*question) if here else None
        if told is None:
            return ""
        head, _, ends = told.partition("\n")
        return head + "".join(freshness.facts(root / ends)).replace("\n", " ")
    except (GitError, OSError):
        return ""


def _add(digest: Any, lines: Iterable[str]) -> None:
    for line in lines:
        digest.update(line.encode(errors="surrogateescape"))
