"""What this machine and this hub lack: a list of signs, each fine, worth a look, or broken. Nothing is changed."""

from __future__ import annotations

import os
import platform
import re
import shutil
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from importlib import metadata
from pathlib import Path

from kaifong.entries.hub import Hub
from kaifong.entries.translations import Freshness
from kaifong.errors import KaifongError

HOOK = "hooks/kaifong_hooks.py"
STAGE = ".kaifong/stage"
OLDEST_PYTHON = (3, 11)  # pyproject.toml, requires-python
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")

# The demo hub's site, stage and search index take 60 MB, those of 4,000 posts half a gigabyte; and a build keeps the
# old site until the new one is whole.
SCARCE = 1024**3
TOO_LITTLE = 200 * 1024**2


class State(StrEnum):
    """How serious a sign is. Only `fail` makes the command fail."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"


@dataclass(frozen=True)
class Sign:
    """One thing that was looked at.

    Attributes:
        check: what was looked at: `python`, `packages`, `history`…
        state: how it is.
        message: id in the catalogue; its attribute `.next` says what to do.
        params: what the message names.
        error: a whole message of another room, already in words, shown instead.
    """

    check: str
    state: State
    message: str
    params: Mapping[str, str | int | float] = field(default_factory=dict)
    error: KaifongError | None = None


def machine() -> Iterator[Sign]:
    """What the machine has: Python, the packages within their floors, and the programs that we run."""
    version = platform.python_version()
    right = sys.version_info[:2] >= OLDEST_PYTHON
    oldest = ".".join(map(str, OLDEST_PYTHON))
    yield Sign(
        "python", State.OK if right else State.FAIL, _id("python", right), {"version": version, "oldest": oldest}
    )
    yield from packages()
    yield from _programs()
    encoding = sys.getfilesystemencoding().casefold().replace("-", "")
    right = encoding == "utf8"
    yield Sign("encoding", State.OK if right else State.WARN, _id("encoding", right), {"encoding": encoding})


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


def _programs() -> Iterator[Sign]:
    git = shutil.which("git") is not None
    yield Sign("git", State.OK if git else State.WARN, _id("git", git))
    named = os.environ.get("CHROMIUM")
    browser = any(shutil.which(one) for one in ((named,) if named else BROWSERS))
    yield Sign("browser", State.OK if browser else State.WARN, _id("browser", browser))
    try:
        from pagefind_bin_extended import get_executable

        search = bool(get_executable())
    except (ImportError, FileNotFoundError):
        search = False
    yield Sign("search", State.OK if search else State.FAIL, _id("search", search))


def folder(root: Path) -> Iterator[Sign]:
    """Whether a hub can be built in a folder: rights, space, the stage's place and the hook."""
    locked = [name for name in (".", STAGE, "site") if (root / name).exists() and not os.access(root / name, os.W_OK)]
    for name in locked:
        yield Sign("rights", State.FAIL, "doctor-rights-locked", {"path": name})
    if not locked:
        yield Sign("rights", State.OK, "doctor-rights-ok")
    free = shutil.disk_usage(root).free
    state = State.FAIL if free < TOO_LITTLE else State.WARN if free < SCARCE else State.OK
    yield Sign("space", state, _id("space", state is State.OK), {"free": free // 1024**2})
    kept = (root / STAGE / ".gitkeep").is_file()
    yield Sign("stage", State.OK if kept else State.WARN, _id("stage", kept), {"path": f"{STAGE}/.gitkeep"})
    yield from _hook(root)


def _hook(root: Path) -> Iterator[Sign]:
    """The hook costs looks when it does not run, never safety; but a site without it is no community's."""
    if not (root / HOOK).is_file():
        yield Sign("hook", State.FAIL, "doctor-hook-missing", {"path": HOOK})
        return
    try:
        text = (root / "mkdocs.yml").read_text("utf-8", errors="replace")
    except FileNotFoundError:
        yield Sign("hook", State.FAIL, "doctor-hook-no-mkdocs")
        return
    # Not parsed: MkDocs allows tags in it that run code.
    plain = re.sub(r"(^|\s)#.*", "", text, flags=re.MULTILINE)
    if not re.search(rf"^hooks:[^\n]*(\n[ \t-][^\n]*)*{re.escape(HOOK)}", plain, re.MULTILINE):
        yield Sign("hook", State.FAIL, "doctor-hook-unwired", {"path": HOOK})
    elif not re.search(rf"^docs_dir:\s*['\"]?{re.escape(STAGE)}/?['\"]?\s*$", plain, re.MULTILINE):
        yield Sign("hook", State.FAIL, "doctor-hook-docs-dir", {"path": STAGE})
    else:
        yield Sign("hook", State.OK, "doctor-hook-ok")


def hub_files(hub: Hub) -> Iterator[Sign]:
    """Whether the maintainers' files read, what the history lacks, and how far the guidelines are translated."""
    from kaifong.community.recognition_reader import read_recognition
    from kaifong.moderation.policy import read_policy

    for check, read in (("policy", lambda: read_policy(hub.tree)), ("recognition", lambda: read_recognition(hub))):
        try:
            read()
        except KaifongError as error:
            yield broken(check, error)
        else:
            yield Sign(check, State.OK, f"doctor-{check}-ok")
    yield from _history(hub)
    yield from _guidelines(hub)


def broken(check: str, error: KaifongError) -> Sign:
    """The sign of an error that another room has put in words."""
    return Sign(check, State.FAIL, "doctor-error", error=error)


def _history(hub: Hub) -> Iterator[Sign]:
    shortfall = hub.history.shortfall
    if shortfall is None:
        yield Sign("history", State.OK, "doctor-history-ok", {"count": len(hub.history.merges)})
        return
    yield Sign("history", State.WARN, f"history-{shortfall}")
    for error in hub.history.errors:
        yield Sign("history", State.WARN, "doctor-error", error=error)


def _guidelines(hub: Hub) -> Iterator[Sign]:
    clauses: dict[str, dict[str, Freshness]] = {one.tag: {} for one in hub.settings.languages}
    for one in hub.entries.values():
        if one.kind == "guideline" and one.language in clauses:
            clauses[one.language][one.slug] = hub.freshness(one)
    binding = clauses[hub.settings.reference]
    fine = bool(binding)
    if not binding:
        params: dict[str, str | int | float] = {"language": hub.settings.reference}
        yield Sign("guidelines", State.WARN, "doctor-guidelines-none", params)
    for tag, there in clauses.items():
        lacking = sorted(set(binding) - set(there))
        stale = sorted(slug for slug, fresh in there.items() if fresh is Freshness.STALE)
        for what, names in (("missing", lacking), ("stale", stale)):
            if names:
                fine = False
                params = {"language": tag, "count": len(names), "names": ", ".join(names)}
                yield Sign("guidelines", State.WARN, f"doctor-guidelines-{what}", params)
    if fine:
        params = {"count": len(binding), "languages": len(clauses)}
        yield Sign("guidelines", State.OK, "doctor-guidelines-ok", params)


def _id(check: str, right: bool) -> str:  # noqa: FBT001 - read at a glance where it is called
    return f"doctor-{check}-{'ok' if right else 'wrong'}"
