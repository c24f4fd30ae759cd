"""What made something: Kaifong's own files, Python, the architecture, and everything installed beside them."""

from __future__ import annotations

import hashlib
import json
import os
import platform
import sys
from collections.abc import Iterator
from pathlib import Path

import kaifong
from kaifong.entries.tree import digest_of
from kaifong.entries.whole_file import write_whole
from kaifong.publishing.installed import installed

_PACKAGE = Path(kaifong.__file__).parent
MEMORY = Path(".kaifong/cache/made_by.json")
_SCHEMA = "kaifong.made-by/1"


def made_by(root: Path | None = None) -> str:
    """A digest that two machines share where each of them would make the same of the same.

    Kaifong counts by its bytes, not by its version alone: whoever works on it has many of one version.

    Args:
        root: of a hub: there it is remembered which sizes and times of our files go with which bytes, so that 2,000
            files are read again only when one of them was touched.
    """
    told = [_own(root), sys.version_info[:3], sys.implementation.name, platform.system(), platform.machine()]
    return hashlib.blake2b(json.dumps([*told, _others()]).encode(), digest_size=16).hexdigest()


def _own(root: Path | None) -> str:
    """The digest of our own files' bytes."""
    files = sorted(_own_files(_PACKAGE, ""))
    facts = digest_of(json.dumps(files).encode())
    if facts in _known:  # `kaifong serve` asks at every save
        return _known[facts]
    memory = None if root is None else root / MEMORY
    found = None if memory is None else _recalled(memory, facts)
    if found is None:
        digest = hashlib.blake2b(digest_size=16)
        for path, *_ in files:
            data = (_PACKAGE / path).read_bytes()
            digest.update(f"{path}\0{len(data)}\n".encode())
            digest.update(data)
        found = digest.hexdigest()
        if memory is not None:
            memory.parent.mkdir(parents=True, exist_ok=True)
            write_whole(memory, json.dumps([_SCHEMA, facts, found]).encode())
    _known.clear()
    _known[facts] = found
    return found


_known: dict[str, str] = {}


def _recalled(memory: Path, facts: str) -> str | None:
    try:
        schema, known, found = json.loads(memory.read_bytes())
    except (OSError, ValueError, TypeError):
        return None
    return found if (schema, known) == (_SCHEMA, facts) and isinstance(found, str) else None


def _others() -> list[str]:
    """What else is installed: of ourselves the bytes count, not the version alone."""
    return [one for one in installed() if not one.startswith(f"kaifong-{kaifong.__version__}.")]


def _own_files(folder: Path | str, inner: str) -> Iterator[tuple[str, int, int, int]]:
    """Path, size and times of each file of the package."""
    with os.scandir(folder) as scan:
        for one in scan:
            if one.is_dir(follow_symlinks=False):
                if one.name != "__pycache__":
                    yield from _own_files(one.path, f"{inner}{one.name}/")
            elif not one.name.endswith(".pyc"):
                status = one.stat()
                yield inner + one.name, status.st_size, status.st_mtime_ns, status.st_ctime_ns
