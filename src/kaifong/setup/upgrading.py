"""What an upgrade would do to a hub: each of the machine's files as it was made, as it stands, as it would be.

A pure function, so that a dry run tells exactly what a real one does. `kaifong init` in an empty folder is the same
with nothing there yet.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from difflib import unified_diff
from enum import StrEnum

from kaifong.setup.manifest import Made, digest


class Step(StrEnum):
    """What happens to a file."""

    ADD = "add"  # it is new
    REPLACE = "replace"  # as it was made: the newer one takes its place
    SAME = "same"  # already as it would be
    YOURS = "yours"  # the owner changed it, and what is offered is what was offered before: nothing to say
    KEEP = "keep"  # the owner changed it, and there is something newer: kept, with the difference to read
    GONE = "gone"  # the owner removed it: stays removed
    DROP = "drop"  # not a file of the machine's any more, and as it was made: removed
    LEAVE = "leave"  # not a file of the machine's any more, but the owner changed it: kept


@dataclass(frozen=True)
class Item:
    """One file of a plan.

    Attributes:
        path: from the hub's root.
        step: what happens to it.
        data: what is written, for `add` and `replace`.
        difference: from the owner's file to the one offered, as a unified diff, for `keep`.
    """

    path: str
    step: Step
    data: bytes | None = None
    difference: str = ""


@dataclass(frozen=True)
class Plan:
    """All that an upgrade would do, sorted by path, and the manifest as it would be after it."""

    items: tuple[Item, ...]
    made: Made

    def of(self, *steps: Step) -> tuple[Item, ...]:
        """The items with one of these steps."""
        return tuple(one for one in self.items if one.step in steps)

    @property
    def changes(self) -> tuple[Item, ...]:
        """What would be written or removed."""
        return self.of(Step.ADD, Step.REPLACE, Step.DROP)


def plan(  # noqa: PLR0913 - three facts and four words, each named where it is called
    offered: Mapping[str, bytes],
    there: Mapping[str, bytes],
    before: Made | None,
    *,
    version: str,
    always: Collection[str] = (),
    restore: Collection[str] = (),
    seeds: Collection[str] = (),
) -> Plan:
    """What would be done.

    Args:
        offered: the machine's files as this version has them, by path.
        there: the files that stand in the hub at those paths and at those of `before`.
        before: what an earlier run made; None where there was none.
        version: of this Kaifong.
        always: paths that are written whatever stands there: the engine's pin.
        restore: paths that are made again although the owner removed them.
        seeds: offered paths that belong to the owner from the first day: made where missing, never looked at again.
    """
    known = before.files if before else {}
    items = []
    for path in sorted({*offered, *known}):
        if path in seeds:
            items.append(Item(path, Step.SAME) if path in there else Item(path, Step.ADD, offered[path]))
        else:
            made = None if path in restore and path not in there else known.get(path)
            items.append(_item(path, offered.get(path), there.get(path), made, forced=path in always))
    files = {path: digest(data) for path, data in offered.items() if path not in seeds}
    # What the owner keeps of a dropped file is theirs now.
    return Plan(tuple(items), Made(version, files))


def _item(path: str, new: bytes | None, now: bytes | None, made: str | None, *, forced: bool) -> Item:
    if new is None:
        return _dropped(path, now, made)
    if now is None:
        return Item(path, Step.ADD, new) if made is None or forced else Item(path, Step.GONE)
    if digest(now) == digest(new):
        return Item(path, Step.SAME)
    if digest(now) == made or forced:
        return Item(path, Step.REPLACE, new)
    if digest(new) == made:
        return Item(path, Step.YOURS)
    return Item(path, Step.KEEP, difference=_difference(path, now, new))


def _dropped(path: str, now: bytes | None, made: str | None) -> Item:
    """A file that Kaifong made once, and needs no longer."""
    if now is None:
        return Item(path, Step.SAME)
    return Item(path, Step.DROP if digest(now) == made else Step.LEAVE)


def _difference(path: str, now: bytes, new: bytes) -> str:
    try:
        old_lines, new_lines = now.decode().splitlines(), new.decode().splitlines()
    except UnicodeDecodeError:
        return f"{path}: not a text; the two files have {len(now)} and {len(new)} bytes\n"
    lines = unified_diff(old_lines, new_lines, f"{path} (yours)", f"{path} (offered)", lineterm="")
    return "".join(f"{line}\n" for line in lines)
