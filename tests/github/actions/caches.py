"""actions/cache/restore and actions/cache/save: what a branch may read of another's caches, and what it leaves.

Source: https://docs.github.com/actions/reference/workflows-and-actions/dependency-caching (restrictions for accessing
a cache; matching a cache key). A run reads the caches of its own ref, of a pull request's base and of the default
branch, and writes to those of its own ref alone. What is there under a key is never written over.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

if TYPE_CHECKING:
    from actions.uses import Place


def restore(place: Place, given: Mapping[str, str]) -> dict[str, str]:
    """The newest cache that fits, its files laid over what is there."""
    assert set(given) <= {"path", "key", "restore-keys"}, sorted(given)
    prefixes = [line.strip() for line in given.get("restore-keys", "").splitlines() if line.strip()]
    for ref in _readable(place):
        kept = {one.name: one for one in sorted(_folder(place, ref).glob("*"))}
        for wanted in (given["key"], *prefixes):
            exact = [name for name in kept if name == quote(wanted, safe="")]
            fitting = exact or [name for name in kept if name.startswith(quote(wanted, safe=""))]
            if fitting:
                newest = max(fitting, key=lambda name: kept[name].stat().st_mtime_ns)
                shutil.copytree(kept[newest], place.workspace / given["path"], dirs_exist_ok=True)
                return {"cache-hit": str(bool(exact)).lower(), "cache-matched-key": newest}
    return {"cache-hit": "", "cache-matched-key": ""}


def save(place: Place, given: Mapping[str, str]) -> dict[str, str]:
    """A copy of a folder; nothing where its key is taken."""
    assert set(given) <= {"path", "key"}, sorted(given)
    kept = _folder(place, str(place.github["ref"])) / quote(given["key"], safe="")
    if not kept.exists():
        shutil.copytree(place.workspace / given["path"], kept, symlinks=True)
        kept.touch()
    return {}


def _readable(place: Place) -> list[str]:
    default = f"refs/heads/{place.world.side.default_branch(place.world.repository)}"
    base = f"refs/heads/{place.github['base_ref']}" if place.github["base_ref"] else ""
    return list(dict.fromkeys(ref for ref in (str(place.github["ref"]), base, default) if ref))


def _folder(place: Place, ref: str) -> Path:
    return place.world.folder / "caches" / quote(ref, safe="")
