"""What made something: Kaifong's own files, Python, the architecture, and everything installed beside them."""

from __future__ import annotations

import hashlib
import json
import os
import platform
import sys
from functools import lru_cache
from pathlib import Path

import kaifong

_PACKAGE = Path(kaifong.__file__).parent


def made_by() -> str:
    """A digest that two machines share where each of them would make the same of the same.

    Kaifong counts by its bytes, not by its version alone: whoever works on it has many of one version.
    """
    own = _content(tuple((path, *_facts(path)) for path in sorted(_own_files())))
    told = [own, sys.version_info[:3], sys.implementation.name, platform.system(), platform.machine()]
    return hashlib.blake2b(json.dumps([*told, _others()]).encode(), digest_size=16).hexdigest()


@lru_cache(maxsize=1)  # `kaifong serve` asks at every save
def _content(files: tuple[tuple[str, int, int, int], ...]) -> str:
    """A digest of our own files' bytes, read again when one of their sizes or times is another."""
    digest = hashlib.blake2b(digest_size=16)
    for path, *_ in files:
        data = (_PACKAGE / path).read_bytes()
        digest.update(f"{path}\0{len(data)}\n".encode())
        digest.update(data)
    return digest.hexdigest()


def _facts(path: str) -> tuple[int, int, int]:
    status = (_PACKAGE / path).stat()
    return status.st_size, status.st_mtime_ns, status.st_ctime_ns


def _others() -> list[str]:
    """What else is installed, by the names of the folders that say so: these hold name and version, and a hundred of
    them are listed in a millisecond where reading them takes a quarter of a second.
    """
    found = {one.name for folder in sys.path for one in Path(folder).glob("*.*-info")}
    return sorted(one for one in found if not one.startswith(f"kaifong-{kaifong.__version__}."))


def _own_files() -> list[str]:
    found = []
    for folder, folders, names in os.walk(_PACKAGE):
        folders[:] = [one for one in folders if one != "__pycache__"]
        inner = os.path.relpath(folder, _PACKAGE).replace(os.sep, "/")
        found += [f"{inner}/{name}" for name in names if not name.endswith(".pyc")]
    return found
