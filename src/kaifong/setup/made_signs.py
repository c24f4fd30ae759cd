"""What `kaifong doctor` sees of the files that `kaifong init` makes: missing, older, changed; who owns what."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from kaifong import __version__
from kaifong.entries.appointments import Office
from kaifong.entries.hub import Hub
from kaifong.errors import KaifongError
from kaifong.setup import codeowners, manifest
from kaifong.setup.carrying_out import there
from kaifong.setup.hub_workflows import PIN
from kaifong.setup.issue_forms import issue_forms
from kaifong.setup.owner_patterns import PLACES, owners_of
from kaifong.setup.package_pin import read_pin
from kaifong.setup.renewing import is_engine, upgrade_plan
from kaifong.setup.sign import Sign, State, broken, said
from kaifong.setup.upgrading import Plan, Step

# Whoever looks once a week has time to find somebody else before a term ends.
SOON = timedelta(days=21)
_BACK = f"to have them back, take their lines out of {manifest.PATH}, then run `kaifong init --upgrade`"
_READ = "run `kaifong init --upgrade`, then read the differences in .kaifong/upgrade/"
_NAMED = 6  # so many files are named; of more, the number


def made_files(root: Path, hub: Hub, today: date) -> Iterator[Sign]:
    """All that is looked at below."""
    # A hub that has no repository yet works on this machine all the same.
    bad = State.FAIL if hub.settings.repository else State.WARN
    yield from _owners(root, bad)
    yield from _offices(hub, today)
    if is_engine(root):
        yield from _engines_own(root, hub, today)
        return
    yield from _pin(root, bad)
    try:
        plan = upgrade_plan(root, today)
    except KaifongError as error:
        yield broken("files", error)
        return
    yield from _compared(root, plan, bad)


def _compared(root: Path, plan: Plan, bad: State) -> Iterator[Sign]:
    if not (root / manifest.PATH).is_file():
        seen = "`kaifong init` has not made this hub's files, or its list of them is gone"
        mend = "run `kaifong init --upgrade --dry-run` to see what is missing, then without --dry-run"
        yield said("files", State.WARN, seen, mend)
    groups = (
        (Step.ADD, bad, "missing", "run `kaifong doctor --write` or `kaifong init --upgrade`"),
        (
            Step.REPLACE,
            State.WARN,
            f"older than Kaifong {__version__} or the settings",
            "run `kaifong init --upgrade`",
        ),
        (Step.DROP, State.WARN, "no longer needed", "run `kaifong init --upgrade`"),
        (Step.GONE, State.WARN, "removed here", _BACK),
        (Step.KEEP, State.WARN, "changed here, and there is something newer", _READ),
    )
    fine = True
    for step, state, words, mend in groups:
        found = [one.path for one in plan.of(step)]
        if found:
            fine = False
            yield said("files", state, f"{_list(found)}: {words}", mend)
    if fine:
        same, mine = len(plan.of(Step.SAME)), len(plan.of(Step.YOURS))
        yield said(
            "files", State.OK, f"Workflows, doors and forms are Kaifong {__version__}'s ({same}; {mine} changed)"
        )


def _engines_own(root: Path, hub: Hub, today: date) -> Iterator[Sign]:
    """Kaifong's own repository: its workflows are the ones that are copied, so only what is generated can be old."""
    wanted = {**issue_forms(hub.settings), codeowners.PATH: codeowners.codeowners(hub, today, engine=True)}
    held = there(root, list(wanted))
    old = sorted(path for path, data in wanted.items() if held.get(path) != data)
    if old:
        yield said(
            "files", State.WARN, f"{_list(old)}: not as the settings make them", "run `kaifong doctor --write`"
        )
    else:
        yield said("files", State.OK, "Forms and CODEOWNERS are as the settings make them")


def engine_files(root: Path, hub: Hub, today: date) -> dict[str, bytes]:
    """What `--write` makes anew in Kaifong's own repository."""
    wanted = {**issue_forms(hub.settings), codeowners.PATH: codeowners.codeowners(hub, today, engine=True)}
    held = there(root, list(wanted))
    return {path: data for path, data in wanted.items() if held.get(path) != data}


def _owners(root: Path, bad: State) -> Iterator[Sign]:
    """Whether everything that judges and builds the hub has an owner, by the file that GitHub would take."""
    files = there(root, list(PLACES))
    place = next((one for one in PLACES if one in files), None)
    if place is None:
        seen = "there is no CODEOWNERS: whoever may write here may merge a change of the rules and workflows"
        yield said("codeowners", bad, seen, "run `kaifong doctor --write`")
        return
    text = files[place].decode("utf-8", "replace")
    bare = [one for one in codeowners.guarded(engine=is_engine(root)) if not owners_of(text, one)]
    if bare:
        seen = f"{place} names nobody for {_list([one.removesuffix('any') for one in bare])}"
        mend = "list yourself below `maintainers:` in guidelines/recognition.yml, then run `kaifong doctor --write`"
        yield said("codeowners", bad, seen, mend)
        return
    hidden = [one for one in PLACES[PLACES.index(place) + 1 :] if one in files]
    if hidden:
        yield said("codeowners", State.WARN, f"GitHub reads {place} and not {_list(hidden)}", "keep one of them")
    else:
        yield said("codeowners", State.OK, f"Everything that judges and builds this hub has an owner ({place})")


def _offices(hub: Hub, today: date) -> Iterator[Sign]:
    """Whether somebody answers for the hub, and whose term ends soon."""
    held = codeowners.offices(hub, today)
    if not any(one.office is Office.MAINTAINER for one in held):
        mend = "list yourself below `maintainers:` in guidelines/recognition.yml: `- {id: …, login: …}`"
        yield said("offices", State.WARN, "nobody is named as a maintainer: nobody can decide or be asked", mend)
        return
    ending = [one for one in held if one.until is not None and one.until - today <= SOON]
    for one in ending:
        seen = f"the term of {one.login} as {one.office} ends on {one.until}"
        yield said(
            "offices", State.WARN, seen, "ask whether they go on, and change recognition.yml, or find somebody"
        )
    if not ending:
        count = len({one.id for one in held})
        yield said("offices", State.OK, f"{count} {'person holds' if count == 1 else 'people hold'} an office here")


def _pin(root: Path, bad: State) -> Iterator[Sign]:
    data = there(root, [PIN]).get(PIN)
    pin = read_pin(data.decode("utf-8", "replace")) if data is not None else None
    if pin is None:
        yield said(
            "pin",
            bad,
            f"{PIN} names no engine: the workflows cannot install it",
            "run `kaifong doctor --write`",
        )
    elif pin.wheel is not None and not (root / PIN).parent.joinpath(pin.wheel).is_file():
        yield said("pin", bad, f"{PIN} names {pin.wheel}, which is not there", "bring it with --package")
    elif pin.wheel is not None and not _held(root, pin.wheel, data or b""):
        seen = f"{pin.wheel} is not the file whose hash {PIN} names: pip will refuse it"
        yield said("pin", bad, seen, "take both back from Git's history, or bring the wheel anew with --package")
    elif pin.version != __version__:
        seen = f"the workflows install kaifong {pin.version}; here runs {__version__}"
        yield said("pin", State.WARN, seen, "run `kaifong init --upgrade`, or use the version that the hub names")
    elif not pin.hashed:
        seen = f"{PIN} names kaifong {pin.version} without a hash: nothing holds what is installed there"
        yield said(
            "pin", State.WARN, seen, "write ` --hash=sha256:…` behind it, or carry a wheel: `kaifong init --package`"
        )
    else:
        yield said("pin", State.OK, f"The workflows install kaifong {pin.version}, held by its hash")


def _held(root: Path, wheel: str, pin: bytes) -> bool:
    """Whether a wheel that a hub carries is the one that its pin names."""
    return hashlib.sha256((root / PIN).parent.joinpath(wheel).read_bytes()).hexdigest().encode() in pin


def _list(paths: list[str]) -> str:
    more = len(paths) - _NAMED
    return ", ".join(paths[:_NAMED]) + (f" and {more} more" if more > 0 else "")
