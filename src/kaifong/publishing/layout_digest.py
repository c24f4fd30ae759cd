"""A digest of everything that a page's layout depends on besides the staged page: with another one all are laid out.

It is rather too wide than too narrow. A hub with our own mkdocs.yml and hook reads nothing else of its own; with any
other, all that stands in the hub's folder beside its texts counts, for mkdocs.yml may name it.
"""

from __future__ import annotations

import hashlib
import json
import os
import platform
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import kaifong
from kaifong.entries.tree import digest_of
from kaifong.entries.whole_file import write_whole
from kaifong.publishing import freshness
from kaifong.publishing.generator import versions
from kaifong.publishing.installed import installed
from kaifong.publishing.mkdocs_config import DEFAULT
from kaifong.publishing.swap import MARK

MEMORY = Path(".kaifong/cache/layout.json")
_SCHEMA = "kaifong.layout/1"
_CONFIGURATION = "mkdocs.yml"
_HOOKS = "hooks"
_PACKAGE = Path(kaifong.__file__).parent
# What a configuration takes from the environment, and from another one.
_FROM_ENVIRONMENT = b"!ENV"
_INHERIT = re.compile(rb"^INHERIT:[ \t]*(?P<path>[^#\r\n]*[^#\s])", re.MULTILINE)
# What a template asks for that would say the day of the build.
_DATED = (b"build_date", b"SOURCE_DATE")


def layout_digest(root: Path, site: Path, surroundings: str, environment: Mapping[str, str]) -> str:
    """The digest for the hub in `root`.

    Args:
        site: where the site will stand: nothing in there counts, and nothing in any other site of ours.
        surroundings: the digest of what the stage says of the site as a whole (`.site.json`).
        environment: of this process.

    Raises:
        BuildError: no site generator is installed.
    """
    seen = _read(root, [*_own_files(root, site), *_below(_PACKAGE)])
    told: list[object] = [
        *(_SCHEMA, surroundings, versions(environment), seen["content"]),
        *(
            sys.version,
            platform.machine(),
            installed(),
        ),
    ]
    if seen["outside"]:
        told.append(sorted(environment.items()))
    elif seen["dated"]:
        told.append(environment.get("SOURCE_DATE_EPOCH"))
    return digest_of(json.dumps(told).encode())


def _own_files(root: Path, site: Path) -> list[str]:
    """The hub's own files that a layout may read."""
    configuration = root / _CONFIGURATION
    if not configuration.is_file():
        return []
    if configuration.read_bytes() == DEFAULT.read_bytes():
        return [str(configuration), *_below(root / _HOOKS)]
    tops = [
        one for one in root.iterdir() if not one.name.startswith(".") and one != site and not (one / MARK).exists()
    ]
    own = [file for top in tops if top.name not in freshness.SOURCES for file in _below(top)]
    return [*own, *_inherited(configuration)]


def _inherited(configuration: Path) -> Iterator[str]:
    """The files that a configuration takes its own beginnings from, wherever they stand; each once."""
    seen = {configuration}
    while (found := _INHERIT.search(configuration.read_bytes())) is not None:
        configuration = configuration.parent / found["path"].decode("utf-8", "surrogateescape").strip("'\"")
        if configuration in seen or not configuration.is_file():
            return
        seen.add(configuration)
        yield str(configuration)


def _below(path: Path) -> Iterator[str]:
    if path.is_file():
        yield str(path)
        return
    for folder, folders, names in os.walk(path):
        folders[:] = [one for one in folders if not one.startswith(".") and one != "__pycache__"]
        yield from (f"{folder}/{name}" for name in names if not name.startswith("."))


def _read(root: Path, files: Iterable[str]) -> dict[str, Any]:
    """What the files say. The same names, sizes and times as last time mean the same bytes, and are not read."""
    paths = sorted(files)
    facts = hashlib.blake2b(digest_size=16)
    for path in paths:
        status = os.lstat(path)
        times = f"{status.st_mtime_ns} {status.st_ctime_ns}"  # the first can be put back, the second cannot
        facts.update(f"{path}\0{status.st_size} {times} {status.st_ino}\n".encode(errors="surrogateescape"))
    told = _remembered(root)
    if told.get("facts") != facts.hexdigest():
        told = {"schema": _SCHEMA, "facts": facts.hexdigest(), **_contents(root, paths)}
        (root / MEMORY).parent.mkdir(parents=True, exist_ok=True)
        write_whole(root / MEMORY, (json.dumps(told, sort_keys=True) + "\n").encode())
    return told


def _remembered(root: Path) -> dict[str, Any]:
    """What was read last time; nothing where that cannot be told."""
    try:
        told = json.loads((root / MEMORY).read_bytes())
        if told["schema"] == _SCHEMA and isinstance(told["content"], str) and isinstance(told["facts"], str):
            return {**told, "outside": bool(told["outside"]), "dated": bool(told["dated"])}
    except (OSError, ValueError, LookupError, TypeError):
        pass
    return {}


def _contents(root: Path, paths: Iterable[str]) -> dict[str, Any]:
    digest = hashlib.blake2b(digest_size=16)
    outside = dated = False
    for path in paths:
        ours = path.startswith(f"{_PACKAGE}/")
        name = os.path.relpath(path, _PACKAGE if ours else root)
        try:
            data = Path(path).read_bytes()
        except FileNotFoundError:  # a link that leads nowhere
            data = b""
        digest.update(f"{ours} {name}\0{len(data)}\n".encode(errors="surrogateescape"))
        digest.update(data)
        # Of ours it is known.
        if not ours:
            outside = outside or (name.endswith((".yml", ".yaml")) and _FROM_ENVIRONMENT in data)
            dated = dated or any(one in data for one in _DATED)
    return {"content": digest.hexdigest(), "outside": outside, "dated": dated}
