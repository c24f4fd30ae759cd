"""What `kaifong doctor` sees of the files that `kaifong init` makes: missing, older, changed; who owns what."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from kaifong import __version__
from kaifong.entries.appointments import Office
from kaifong.entries.hub import Hub
from kaifong.entries.offices_held import offices_held
from kaifong.errors import KaifongError
from kaifong.setup import codeowners, manifest
from kaifong.setup.carrying_out import there
from kaifong.setup.hub_workflows import PIN
from kaifong.setup.issue_forms import issue_forms
from kaifong.setup.owner_patterns import PLACES, owners_of
from kaifong.setup.package_pin import Pin, read_pin
from kaifong.setup.renewing import is_engine, upgrade_plan
from kaifong.setup.sign import Sign, State, broken
from kaifong.setup.upgrading import Plan, Step

# Whoever looks once a week has time to find somebody else before a term ends.
SOON = timedelta(days=21)
_NAMED = 6  # so many files are named; of more, the number


def made_files(root: Path, hub: Hub, today: date) -> Iterator[Sign]:
    """All that is looked at below."""
    # A hub that has no repository yet works on this machine all the same.
    bad = State.FAIL if hub.settings.repository else State.WARN
    yield _owners(root, bad)
    yield from _offices(hub, today)
    if is_engine(root):
        yield _engines_own(root, hub, today)
        return
    yield _pin(root, bad)
    try:
        plan = upgrade_plan(root, today)
    except KaifongError as error:
        yield broken("files", error)
        return
    yield from _compared(root, plan, bad)


def _compared(root: Path, plan: Plan, bad: State) -> Iterator[Sign]:
    if not (root / manifest.PATH).is_file():
        yield Sign("files", State.WARN, "doctor-files-unlisted")
    groups = (
        (Step.ADD, bad, "missing"),
        (Step.REPLACE, State.WARN, "older"),
        (Step.DROP, State.WARN, "unneeded"),
        (Step.GONE, State.WARN, "removed"),
        (Step.KEEP, State.WARN, "changed"),
    )
    fine = True
    for step, state, word in groups:
        found = [one.path for one in plan.of(step)]
        if found:
            fine = False
            yield _listing("files", state, f"doctor-files-{word}", found, version=__version__)
    if fine:
        same, mine = len(plan.of(Step.SAME)), len(plan.of(Step.YOURS))
        yield Sign("files", State.OK, "doctor-files-ok", {"version": __version__, "same": same, "mine": mine})


def _engines_own(root: Path, hub: Hub, today: date) -> Sign:
    """Kaifong's own repository: its workflows are the ones that are copied, so only what is generated can be old."""
    old = sorted(engine_files(root, hub, today))
    if old:
        return _listing("files", State.WARN, "doctor-files-own-old", old)
    return Sign("files", State.OK, "doctor-files-own-ok")


def engine_files(root: Path, hub: Hub, today: date) -> dict[str, bytes]:
    """What `--write` makes anew in Kaifong's own repository."""
    wanted = {**issue_forms(hub.settings), codeowners.PATH: codeowners.codeowners(hub, today, engine=True)}
    held = there(root, list(wanted))
    return {path: data for path, data in wanted.items() if held.get(path) != data}


def _owners(root: Path, bad: State) -> Sign:
    """Whether everything that judges and builds the hub has an owner, by the file that GitHub would take."""
    files = there(root, list(PLACES))
    place = next((one for one in PLACES if one in files), None)
    if place is None:
        return Sign("codeowners", bad, "doctor-codeowners-none")
    text = files[place].decode("utf-8", "replace")
    bare = [one for one in codeowners.guarded(engine=is_engine(root)) if not owners_of(text, one)]
    if bare:
        names = [one.removesuffix("any") for one in bare]
        return _listing("codeowners", bad, "doctor-codeowners-bare", names, path=place)
    others = [one for one in PLACES[PLACES.index(place) + 1 :] if one in files]
    if others:
        return _listing("codeowners", State.WARN, "doctor-codeowners-twice", others, path=place)
    return Sign("codeowners", State.OK, "doctor-codeowners-ok", {"path": place})


def _offices(hub: Hub, today: date) -> Iterator[Sign]:
    """Whether somebody answers for the hub, and whose term ends soon."""
    held = offices_held(hub, today)
    if not any(one.office is Office.MAINTAINER for one in held):
        yield Sign("offices", State.WARN, "doctor-offices-none")
        return
    ending = [one for one in held if one.until is not None and one.until - today <= SOON]
    for one in ending:
        params = {"login": one.login, "office": one.office.value, "day": str(one.until)}
        yield Sign("offices", State.WARN, "doctor-offices-ending", params)
    if not ending:
        yield Sign("offices", State.OK, "doctor-offices-ok", {"count": len({one.id for one in held})})


def _pin(root: Path, bad: State) -> Sign:
    data = there(root, [PIN]).get(PIN, b"")
    pin = read_pin(data.decode("utf-8", "replace"))
    if pin is None:
        return Sign("pin", bad, "doctor-pin-none", {"path": PIN})
    if pin.wheel is not None and (wrong := _wheel(root, pin.wheel, data)):
        return Sign("pin", bad, wrong, {"path": PIN, "wheel": pin.wheel})
    return _version(pin)


def _wheel(root: Path, name: str, pin: bytes) -> str | None:
    """What is wrong with a wheel that a hub carries."""
    path = (root / PIN).parent / name
    if not path.is_file():
        return "doctor-pin-wheel-missing"
    held = hashlib.sha256(path.read_bytes()).hexdigest().encode() in pin
    return None if held else "doctor-pin-wheel-other"


def _version(pin: Pin) -> Sign:
    if pin.version != __version__:
        return Sign("pin", State.WARN, "doctor-pin-version", {"pinned": pin.version, "version": __version__})
    if not pin.hashed:
        return Sign("pin", State.WARN, "doctor-pin-unhashed", {"path": PIN, "version": pin.version})
    return Sign("pin", State.OK, "doctor-pin-ok", {"version": pin.version})


def _listing(check: str, state: State, message: str, paths: list[str], **params: str) -> Sign:
    """A sign about some files, of which a few are named."""
    more = max(0, len(paths) - _NAMED)
    return Sign(check, state, message, {**params, "paths": ", ".join(paths[:_NAMED]), "more": more})
