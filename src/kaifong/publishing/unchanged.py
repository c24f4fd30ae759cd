"""Whether a site still stands for what it was built from: then there is nothing to build.

Like the stage's freshness this compares names, sizes and times of change, not bytes. What is remembered lies in
`.kaifong/site.json`; it may be deleted at any time, and whatever is wrong with it means a build.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import sysconfig
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from kaifong.entries.whole_file import write_whole
from kaifong.history.git import repository
from kaifong.publishing import freshness
from kaifong.publishing.generator import versions
from kaifong.publishing.kept_site.standing import digest_of_standing

Standing = Mapping[str, tuple[int, int]]

RECORD = Path(".kaifong/site.json")
_SCHEMA = "kaifong.site/1"


def inputs(root: Path, site: Path, now: date, options: Iterable[object]) -> str:
    """A digest of everything that a build reads: the hub, its Git history, the configuration, hooks and templates
    beside it, the day, the options, and all that is installed.
    """
    digest = hashlib.sha256(f"{_SCHEMA} {freshness.fingerprint(root, now)} {site} {tuple(options)}\n".encode())
    git = repository(root)
    digest.update(f"{git.ask('rev-parse', 'HEAD') if git else None}\n".encode())
    # mkdocs.yml may name any file of the hub: templates, sheets, hooks.
    for one in sorted(root.iterdir()):
        if not one.name.startswith(".") and one != site and one.name not in freshness.SOURCES:
            _add(digest, freshness.facts(one))
    installed = Path(sysconfig.get_path("purelib"))
    digest.update(f"{sys.version} {sorted(one.name for one in installed.glob('*.dist-info'))}".encode())
    digest.update(versions(os.environ).encode())
    return digest.hexdigest()


def remember(root: Path, seen: str, there: Standing, told: dict[str, Any]) -> None:
    """To be called when a site stands.

    Args:
        seen: its inputs' digest from before the build. there: the files that were put there. told: is said again.
    """
    record = {"schema": _SCHEMA, "inputs": seen, "site": digest_of_standing(there), "told": told}
    write_whole(root / RECORD, (json.dumps(record, sort_keys=True) + "\n").encode())


def recalled(root: Path, seen: str, there: Standing) -> dict[str, Any] | None:
    """What is to be said of the site that stands for these inputs; None where it has to be built.

    Args:
        there: the files that stand where the site should (`standing`).
    """
    try:
        record = json.loads((root / RECORD).read_bytes())
        told = record["told"]
        same = (record["schema"], record["inputs"], record["site"]) == (_SCHEMA, seen, digest_of_standing(there))
    except (OSError, ValueError, LookupError, TypeError):
        return None
    return told if same and isinstance(told, dict) else None


def _add(digest: Any, lines: Iterable[str]) -> None:
    for line in lines:
        digest.update(line.encode(errors="surrogateescape"))
