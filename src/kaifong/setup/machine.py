"""What this machine has to have: Python, the packages within their floors, and the programs that we run."""

from __future__ import annotations

import os
import platform
import shutil
import sys
from collections.abc import Iterator
from importlib import metadata

from kaifong.setup.sign import Sign, State, message

OLDEST_PYTHON = (3, 11)  # pyproject.toml, requires-python
# The fork that stands for a package where it is missing, with the same modules or theme: docs/other-builders.md
STANDS_FOR = {"mkdocs": "properdocs", "mkdocs-material": "mkdocs-materialx"}
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def signs() -> Iterator[Sign]:
    """All that is looked at."""
    version = platform.python_version()
    right = sys.version_info[:2] >= OLDEST_PYTHON
    oldest = ".".join(map(str, OLDEST_PYTHON))
    yield Sign(
        "python", State.OK if right else State.FAIL, message("python", right), {"version": version, "oldest": oldest}
    )
    yield from packages()
    yield from _programs()
    encoding = sys.getfilesystemencoding().casefold().replace("-", "")
    right = encoding == "utf8"
    yield Sign("encoding", State.OK if right else State.WARN, message("encoding", right), {"encoding": encoding})


def packages(wanted: list[str] | None = None) -> Iterator[Sign]:
    """Whether what is installed lies within the bounds of pyproject.toml, whose floors keep known holes out.

    Args:
        wanted: requirements; default: those of the installed kaifong.
    """
    from packaging.requirements import Requirement

    count, wrong = 0, False
    for line in wanted if wanted is not None else metadata.requires("kaifong") or []:
        requirement = Requirement(line)
        if requirement.marker is not None and not requirement.marker.evaluate():
            continue
        count += 1
        bounds = str(requirement.specifier)
        try:
            version = metadata.version(requirement.name)
        except metadata.PackageNotFoundError:
            if _is_there(STANDS_FOR.get(requirement.name)):
                continue
            wrong = True
            yield Sign(
                "packages", State.FAIL, "doctor-packages-missing", {"name": requirement.name, "bounds": bounds}
            )
            continue
        if not requirement.specifier.contains(version, prereleases=True):
            wrong = True
            params = {"name": requirement.name, "version": version, "bounds": bounds}
            yield Sign("packages", State.FAIL, "doctor-packages-wrong", params)
    if not wrong:
        yield Sign("packages", State.OK, "doctor-packages-ok", {"count": count})


def _is_there(name: str | None) -> bool:
    try:
        return name is not None and bool(metadata.version(name))
    except metadata.PackageNotFoundError:
        return False


def _programs() -> Iterator[Sign]:
    git = shutil.which("git") is not None
    yield Sign("git", State.OK if git else State.WARN, message("git", git))
    named = os.environ.get("CHROMIUM")
    browser = any(shutil.which(one) for one in ((named,) if named else BROWSERS))
    yield Sign("browser", State.OK if browser else State.WARN, message("browser", browser))
    try:
        from pagefind_bin_extended import get_executable

        search = bool(get_executable())
    except (ImportError, FileNotFoundError):
        search = False
    yield Sign("search", State.OK if search else State.FAIL, message("search", search))
