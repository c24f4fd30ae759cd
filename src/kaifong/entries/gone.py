"""What stood here once: the entries of a hub that went, by the address at which readers may still look for them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from kaifong.entries.hub import Hub
from kaifong.entries.kinds import BY_NAME
from kaifong.entries.paths import Place, address_of, place
from kaifong.entries.recorded import recorded_decisions
from kaifong.history.change import REGULAR, Action
from kaifong.history.decision_parts import Deed, Origin
from kaifong.history.decisions import Decision, in_force
from kaifong.history.merges import Merge, Source
from kaifong.history.tombstones import Reason, Tombstone, is_tombstone, read_tombstones


@dataclass(frozen=True)
class _Life:
    """A file while it stood: the merge that brought it, and where it was before."""

    first: Merge | None
    formerly: tuple[str, ...] = ()


def tombstones(hub: Hub, now: date) -> Mapping[str, Tombstone]:
    """The tombstones of a hub on a day, by address; none where something lives again, or has moved from there.

    What is written down (`records/tombstones/`) counts first, then the decision that removed the file, then what the
    history tells: that who brought it took it away. Profiles leave none, since their address is a name.
    """
    found: dict[str, Tombstone] = {}
    removals = _removals(hub, now)
    for path, (merge, life) in removals.items():
        reason = Reason.AUTHOR if _same_submitter(hub, merge, life.first) else Reason.UNKNOWN
        day = merge.merged_at.astimezone(hub.settings.zone).date()
        for one in (path, *life.formerly):
            _put(found, hub, one, reason, day)
    for path, decision in _decided(hub, now).items():
        reason = Reason.LAW if decision.source is Origin.LAW else Reason.RULES
        formerly = removals[path][1].formerly if path in removals else ()
        for one in (path, *formerly):
            _put(found, hub, one, reason, decision.decided_on)
    tree = hub.tree
    written, _ = read_tombstones((path, tree.read(path)) for path in tree.modes if is_tombstone(path))
    found |= {one.address: one for one in written if one.on is None or one.on <= now}
    return {address: one for address, one in sorted(found.items()) if hub.at(address) is None}


def _put(found: dict[str, Tombstone], hub: Hub, path: str, reason: Reason, day: date) -> None:
    at = place(path, REGULAR, hub.settings.by_tag)
    if isinstance(at, Place) and not at.image and at.language is not None and BY_NAME[at.kind].paged:
        address = address_of(at.kind, at.language, at.slug)
        found[address] = Tombstone(address, reason, day)


def _removals(hub: Hub, now: date) -> Mapping[str, tuple[Merge, _Life]]:
    """The files that are gone, by their last path, with the merge that took them away."""
    lives: dict[str, _Life] = {}
    gone: dict[str, tuple[Merge, _Life]] = {}
    for merge in _until(hub, now):
        moved = {
            one.path: (one.old_path, lives.pop(one.old_path, _Life(None)))
            for one in merge.paths
            if one.change is Action.RENAMED and one.old_path is not None
        }
        for one in merge.paths:
            if one.change is Action.REMOVED:
                gone[one.path] = merge, lives.pop(one.path, _Life(None))
                continue
            gone.pop(one.path, None)
            if one.path in moved:
                old, life = moved[one.path]
                lives[one.path] = _Life(life.first, (*life.formerly, old))
            else:
                lives.setdefault(one.path, _Life(merge))
    return gone


def _until(hub: Hub, now: date) -> Iterator[Merge]:
    return (one for one in hub.history.merges if one.merged_at.astimezone(hub.settings.zone).date() <= now)


def _same_submitter(hub: Hub, merge: Merge, first: Merge | None) -> bool:
    """Whether who took it away had brought it; without records, by the name that Git's authors give themselves."""
    if first is None:
        return False
    if hub.history.source is Source.RECORDS:
        return merge.submitter_id is not None and merge.submitter_id == first.submitter_id
    return merge.submitter.casefold() == first.submitter.casefold()


def _decided(hub: Hub, now: date) -> Mapping[str, Decision]:
    """The decisions that stand and removed a file, by its path; the newest word about a path counts."""
    decisions, _ = recorded_decisions(hub.tree)
    found: dict[str, tuple[Deed, Decision]] = {}
    for one in in_force(decisions, now):
        found |= {path: (deed, one) for path, deed in one.paths.items()}
    return {path: one for path, (deed, one) in found.items() if deed is Deed.REMOVED}
