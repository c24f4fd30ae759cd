"""What `kaifong init` made in a hub, by hash: so that an upgrade can tell its own files from what the owner changed.

It is a file of the hub like any other, .github/kaifong.json, and goes into Git: whoever upgrades may sit at another
machine than whoever made the hub.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass

from kaifong.errors import KaifongError

PATH = ".github/kaifong.json"
SCHEMA = "kaifong.made/1"


@dataclass(frozen=True)
class Made:
    """What an earlier run made.

    Attributes:
        version: of the Kaifong that made or last upgraded it.
        files: by path, the SHA-256 of each of the machine's files as it was offered then: also of those that the
            owner had changed or removed, so that the same offer is not made twice.
    """

    version: str
    files: Mapping[str, str]


def digest(data: bytes) -> str:
    """The SHA-256 of a file, in hexadecimal digits. A checkout on Windows changes line ends: they do not count."""
    return hashlib.sha256(data.replace(b"\r\n", b"\n")).hexdigest()


def written(made: Made) -> bytes:
    """The manifest's bytes: sorted, so that two upgrades differ only where files do."""
    told = {"schema": SCHEMA, "version": made.version, "files": dict(sorted(made.files.items()))}
    return (json.dumps(told, ensure_ascii=False, indent=2) + "\n").encode()


def read_manifest(data: bytes) -> Made:
    """What a manifest says.

    Raises:
        KaifongError: it is broken, or of a newer form.
    """
    mend = f"take {PATH} back from Git's history; or remove it: then every file that differs is yours, and is kept"
    try:
        told = json.loads(data)
        schema, version, files = told["schema"], told["version"], told["files"]
        sound = isinstance(version, str) and all(
            isinstance(path, str) and re.fullmatch(r"[0-9a-f]{64}", str(value)) for path, value in files.items()
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        schema, sound, version, files = SCHEMA, False, "", {}
    if schema != SCHEMA:
        raise KaifongError(
            f"this Kaifong reads {SCHEMA}, not {str(schema)[:40]}",
            mend="update kaifong, then upgrade again",
            path=PATH,
        )
    if not sound:
        raise KaifongError("the list of what was made here cannot be read", mend=mend, path=PATH)
    return Made(version, dict(files))
