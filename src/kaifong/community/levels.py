"""How far one person is up the trust ladder, without counting everybody's points."""

from __future__ import annotations

from datetime import date

from kaifong.community.conversations import met_in_talk
from kaifong.community.credits import credits_of
from kaifong.community.encounters import merged_for, met_in, proven
from kaifong.community.evidence import Unproven, evidence
from kaifong.community.identity import Identities
from kaifong.community.points import score
from kaifong.community.recognition import Recognition
from kaifong.community.trust import trust_of
from kaifong.entries.hub import Entry, Hub


def level_of(hub: Hub, recognition: Recognition, login: str, github_id: int | None, now: date) -> int:
    """How many steps of the ladder that ask for anything an account has reached: a newcomer has 0; see `Trust.level`.

    What it comes to is what `explain` says of the same person; only the entries that could name them are read.
    """
    who = Identities(hub)
    profile = who.owned(login, github_id)
    key = login.casefold() if profile is None else profile.slug
    names = {login.casefold(), key.casefold()}
    if profile is not None:
        names |= {profile.title.casefold(), str(profile.front.get("login", key)).casefold()}
    ids = {github_id, profile.front.get("github_id") if profile else None} - {None}
    names |= {one.submitter.casefold() for one in hub.history.merges if one.submitter_id in ids}
    credited = []
    known = proven(hub, who, now)
    met = list(merged_for(hub, who, now).get(key, ()))
    near = frozenset(str(one).encode() for one in (*names, *ids))
    met += [one for who_, one in met_in_talk(hub, who, known, now, near=near) if who_ == key]
    for entry in hub.entries.values():
        if entry.kind == "member" or not _may_name(hub, entry, names):
            continue
        seen = evidence(hub, entry, now)
        if not isinstance(seen, Unproven):
            credited += [one for one in credits_of(entry, seen, who, recognition) if one.member == key]
            met += [one for _, one in met_in(entry, seen, who, known, only=key)]
    number = github_id if github_id is not None else who.account(key)
    return trust_of(score(credited, recognition.rules), met, recognition, now, number).level


def _may_name(hub: Hub, entry: Entry, names: set[str]) -> bool:
    """Whether one of the names stands in the file; with a backslash YAML can write them by other letters."""
    text = hub.tree.read(entry.path).decode("utf-8", "replace").casefold()
    return "\\" in text or any(name in text for name in names)
