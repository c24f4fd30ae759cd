"""What a hub lacks: its folder, the maintainers' files, the history, the guidelines. Nothing is changed."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from kaifong.entries.hub import Hub
from kaifong.entries.translations import Freshness
from kaifong.errors import KaifongError
from kaifong.setup.sign import Sign, State, broken, message

HOOK = "hooks/kaifong_hooks.py"
STAGE = ".kaifong/stage"

# The demo hub's site, stage and search index take 60 MB, those of 4,000 posts half a gigabyte; and a build keeps the
# old site until the new one is whole.
SCARCE = 1024**3
TOO_LITTLE = 200 * 1024**2


def folder(root: Path) -> Iterator[Sign]:
    """Whether a hub can be built in a folder: rights, space, the stage's place and the hook."""
    locked = [name for name in (".", STAGE, "site") if (root / name).exists() and not os.access(root / name, os.W_OK)]
    for name in locked:
        yield Sign("rights", State.FAIL, "doctor-rights-locked", {"path": name})
    if not locked:
        yield Sign("rights", State.OK, "doctor-rights-ok")
    free = shutil.disk_usage(root).free
    state = State.FAIL if free < TOO_LITTLE else State.WARN if free < SCARCE else State.OK
    yield Sign("space", state, message("space", state is State.OK), {"free": free // 1024**2})
    kept = (root / STAGE / ".gitkeep").is_file()
    yield Sign("stage", State.OK if kept else State.WARN, message("stage", kept), {"path": f"{STAGE}/.gitkeep"})
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
    yield from _goals(hub)
    yield from _told(hub)
    yield from _history(hub)
    yield from _guidelines(hub)


def _goals(hub: Hub) -> Iterator[Sign]:
    """What a hub set itself may be left out; what is there has to be read, or the build stops."""
    from kaifong.insight.goals_reader import read_goals

    try:
        goals = read_goals(hub)
    except KaifongError as error:
        yield broken("goals", error)
    else:
        if goals is not None:
            yield Sign("goals", State.OK, "doctor-goals-ok", {"n": len(goals.goals)})


def _told(hub: Hub) -> Iterator[Sign]:
    """What hub.yml may leave open, and what then is not there for readers."""
    settings = hub.settings
    fine = True
    for key, there in (
        ("repository", settings.repository),
        ("url", settings.url),
        ("contact", settings.contact_link),
    ):
        if there is None:
            fine = False
            yield Sign("settings", State.WARN, f"doctor-settings-no-{key}")
    if fine:
        yield Sign("settings", State.OK, "doctor-settings-ok")


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
