"""Everything of one person in a hub, as files: what they wrote, what it counted, and what the records say of them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.community.account import Account
from kaifong.entries.hub import Entry
from kaifong.entries.recorded import recorded_decisions
from kaifong.history.decisions import Decision, member_hash
from kaifong.leaving.belongings import OWN, Belongings, accounts_in

SCHEMA = "kaifong.export/1"
INDEX = "index.json"
ACCOUNT = "account.json"


def export(person: Belongings, account: Account, told: bytes, key: str | None) -> Mapping[str, bytes]:
    """The files of an export by path, the index among them. The same hub, day and person give the same bytes.

    Entries, pictures and records keep their paths, so that an export can be laid over another hub. Of an entry in
    which they only have a part, the index tells; the file is somebody else's.

    Args:
        account: their points, badges and trust. told: the same as `kaifong explain --format json` prints it.
        key: the hub's key for sanctions; decisions about them come along only where it proves that they are theirs.

    Raises:
        SettingsError: the key is too short.
    """
    hub = person.hub
    decisions = dict(_decisions(person, key)) if key and person.account is not None else None
    paths = [path for entry in person.own for path in person.files_of(entry)]
    paths += [] if person.profile is None else person.files_of(person.profile)
    paths += [*person.records, *(one.file for one in (decisions or {}).values())]
    files = {path: hub.tree.read(path) for path in sorted(set(paths))}
    step = account.trust.step
    index = {
        "schema": SCHEMA,
        "hub": {
            "name": hub.settings.name[hub.settings.reference],
            "url": hub.settings.url,
            "repository": hub.settings.repository,
        },
        "made_on": person.ledger.now.isoformat(),
        "member": {
            "key": person.key,
            "github_id": person.account,
            "names": sorted(person.names),
            "profile": None if person.profile is None else person.profile.path,
            "points": account.total,
            "step": None if step is None else step.id,
            "badges": [one.badge.id for one in account.badges],
        },
        "account": ACCOUNT,
        "entries": [_entry(person, hub.entries[path], roles) for path, roles in person.parts.items()],
        "records": [_record(person, path, record) for path, record in person.records.items()],
        "decisions": None
        if decisions is None
        else [_decision(one) for one in sorted(decisions.values(), key=lambda one: one.case)],
    }
    data = json.dumps(index, ensure_ascii=False, indent=2) + "\n"
    return {INDEX: data.encode(), ACCOUNT: told, **files}


def _entry(person: Belongings, entry: Entry, roles: tuple[str, ...]) -> dict[str, Any]:
    merge = person.hub.history.first(entry.path)
    return {
        "path": entry.path,
        "address": entry.address,
        "kind": entry.kind,
        "language": entry.language,
        "title": entry.title,
        "roles": list(roles),
        "licence": entry.front.get("licence"),
        "first_merged": None if merge is None else merge.merged_at.isoformat(),
        "files": list(person.files_of(entry)) if OWN & set(roles) else [],
    }


def _record(person: Belongings, path: str, record: Mapping[str, Any]) -> dict[str, Any]:
    """What a record says of them, by the keys under which it does: `submitter`, `merged_by`, `reviews`."""
    return {"path": path, "as": sorted(_where(person, record))}


def _where(person: Belongings, record: Mapping[str, Any]) -> Iterator[str]:
    for key, value in record.items():
        if any(person.is_account(one) for one in accounts_in(value)):
            yield key


def _decisions(person: Belongings, key: str) -> Iterator[tuple[str, Decision]]:
    tree = person.hub.tree
    found, _ = recorded_decisions(tree)
    for one in found:
        if one.sanction and person.account and one.sanction[0] == member_hash(person.account, one.case, key):
            yield one.case, one


def _decision(one: Decision) -> dict[str, Any]:
    sanction = None if one.sanction is None else one.sanction[1]
    return {
        "case": one.case,
        "path": one.file,
        "decided_on": one.decided_on.isoformat(),
        "effect": None if sanction is None else sanction.effect.value,
        "until": None if sanction is None or sanction.until is None else sanction.until.isoformat(),
    }
