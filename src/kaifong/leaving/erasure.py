"""What forgetting somebody takes: every file that has to change, worked out before any of it is touched."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from kaifong.entries.hub import Entry
from kaifong.errors import KaifongError
from kaifong.history.change import Action, Change, ChangedFile
from kaifong.history.merge_writer import as_bytes
from kaifong.history.stand_in import STAND_IN, STAND_IN_ID
from kaifong.history.tombstones import Reason, Tombstone, tombstone_path, tombstone_record
from kaifong.languages.catalogue import translator
from kaifong.leaving.belongings import Belongings, accounts_in
from kaifong.leaving.body_names import body_fixes
from kaifong.leaving.front_names import front_fixes
from kaifong.leaving.mentions import Mention, mentions
from kaifong.leaving.references import without_references
from kaifong.moderation.findings import Fix
from kaifong.moderation.mending import carried_along
from kaifong.moderation.source import source_of


class ErasureError(KaifongError):
    """Somebody cannot be forgotten yet: a file stands in the way, and the message says which and what to do."""


@dataclass(frozen=True)
class Erasure:
    """What would be done.

    Attributes:
        person: who is forgotten. keep: whether their entries stay, under the stand-in's name.
        files: what each file becomes, by path; None where it goes.
        kept: paths of the entries that stay, and name the stand-in now. removed: of those that go.
        mentions: where their names stand in what others wrote and in what stays; left as it is, for people to see.
        problems: what would be wrong in entries that was not before, by path: message ids.
    """

    person: Belongings
    keep: bool
    files: Mapping[str, bytes | None]
    kept: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    mentions: tuple[Mention, ...] = ()
    problems: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def erasure(person: Belongings, *, keep: bool) -> Erasure:
    """Works out how to forget somebody. Nothing is written.

    Raises:
        ErasureError: a file that names them cannot be changed safely.
    """
    gone = {} if keep else _gone(person)
    files: dict[str, bytes | None] = {path: None for entry in gone.values() for path in person.files_of(entry)}
    if person.profile is not None:
        files |= dict.fromkeys(person.files_of(person.profile))
    for entry in gone.values():
        for address in (entry.address, *entry.aliases):
            tombstone = Tombstone(address.strip("/") + "/", Reason.ERASED, person.ledger.now)
            if entry.language is not None:
                files[tombstone_path(tombstone.address)] = tombstone_record(tombstone)
    kept = [path for path in person.parts if path not in gone]
    for path in kept:
        files[path] = _without_name(person, person.hub.entries[path])
    for path, data in without_references(person.hub, gone, files):
        files[path] = data
    files |= _records(person)
    change = _change(person, files)
    # A translation that was up to date stays so: the name in its source's text was not the text.
    after = person.hub.with_change(change)
    files |= carried_along(
        person.hub, after, {path: data for path, data in files.items() if data and path in after.entries}
    )
    change = _change(person, files)
    _hold(person, change)
    return Erasure(
        person,
        keep,
        dict(sorted(files.items())),
        tuple(kept),
        tuple(sorted(gone)),
        tuple(mentions(person, files)),
        _problems(person, change),
    )


def _gone(person: Belongings) -> dict[str, Entry]:
    """The entries that go: theirs alone, and the translations of these, which are their words in other languages."""
    gone = {one.path: one for one in person.own if "author" in person.parts[one.path] and not _others(person, one)}
    for entry in person.hub.entries.values():
        source = person.hub.source_of(entry)
        if source is not None and source.path in gone:
            gone[entry.path] = entry
    return gone


# Whoever has one of these parts in an entry wrote or said something of it.
_WORDS = frozenset({"co-author", "answerer", "accepted", "guest", "speaker"})


def _others(person: Belongings, entry: Entry) -> bool:
    """Whether somebody else's words stand in the entry: those are not theirs to take away."""
    return any(role in _WORDS and not person.is_theirs(entry, name) for role, name in entry.people())


def _without_name(person: Belongings, entry: Entry) -> bytes:
    data = person.hub.tree.read(entry.path)
    source = source_of(ChangedFile(entry.path, Action.EDITED, data=data))
    if source is None or not entry.readable:
        raise ErasureError(
            "this entry names them and cannot be read",
            why="what cannot be read cannot be changed without breaking it",
            mend="mend it (`kaifong check` says how) or take it out, then start again",
            path=entry.path,
        )
    settings = person.hub.settings
    language = settings.by_tag.get(entry.language or "") or settings.by_tag[settings.reference]
    words = translator(language.interface).text("leaving-somebody")
    fixes = [*front_fixes(entry, source, person, words), *body_fixes(entry, source, person, words)]
    return _put_in(source.text, fixes).encode()


def _put_in(text: str, fixes: list[Fix]) -> str:
    for one in sorted(set(fixes), key=lambda one: -one.start):
        text = text[: one.start] + one.text + text[one.end :]
    return text


def _records(person: Belongings) -> Iterator[tuple[str, bytes]]:
    """Their records with the stand-in's account, and without the path of their profile."""
    profile = frozenset() if person.profile is None else frozenset(person.files_of(person.profile))
    for path, record in person.records.items():
        fresh = copy.deepcopy(record)
        for one in accounts_in(fresh):
            if person.is_account(one):
                one |= {"id": STAND_IN_ID, "login": STAND_IN}
        if isinstance(fresh.get("paths"), list):
            fresh["paths"] = [one for one in fresh["paths"] if not _of_profile(one, profile, person.key)]
        yield path, as_bytes(fresh)


def _of_profile(one: object, profile: frozenset[str], key: str) -> bool:
    path = one.get("path") if isinstance(one, dict) else None
    folder = f"content/members/{key}"
    return path in profile or path == f"{folder}.md" or (isinstance(path, str) and path.startswith(f"{folder}/"))


def _change(person: Belongings, files: Mapping[str, bytes | None]) -> Change:
    modes, tree = person.hub.tree.modes, person.hub.tree
    made = []
    for path, data in sorted(files.items()):
        before = tree.read(path) if path in modes else None
        action = Action.REMOVED if data is None else Action.ADDED if before is None else Action.EDITED
        made.append(ChangedFile(path, action, data=data, before=before))
    return Change(tuple(made))


def _hold(person: Belongings, change: Change) -> None:
    """Reads the hub as it would be, and finds nobody of that name.

    Raises:
        ErasureError: an entry would still name them.
    """
    after = person.hub.with_change(change)
    for path in person.parts:
        entry = after.entries.get(path)
        if entry is None:
            continue
        left = [role for role, name in entry.people() if person.is_theirs(entry, name)]
        if left:
            raise ErasureError(
                f"their name would stay in this entry, as {left[0]}",
                why="it is written in a way that cannot be changed by itself",
                mend=f"write {STAND_IN} in its place by hand, then start again",
                path=path,
            )


def _problems(person: Belongings, change: Change) -> dict[str, tuple[str, ...]]:
    """What would be wrong afterwards and was not before: an entry that refers to another which goes, say."""
    before, after = person.hub, person.hub.with_change(change)
    found = {}
    for path, entry in after.entries.items():
        now = {one.message for one in after.problems_of(entry)}
        old = before.entries.get(path)
        new = now - ({one.message for one in before.problems_of(old)} if old is not None else set())
        if new:
            found[path] = tuple(sorted(new))
    return found
