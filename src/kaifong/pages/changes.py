"""What is not as it was at the last staging, and what of that last staging still stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from kaifong.entries.entry import Entry
from kaifong.entries.facts import facts_of
from kaifong.entries.hub import Hub
from kaifong.entries.kinds import BY_NAME
from kaifong.history.merges import Merge
from kaifong.pages.done import Done
from kaifong.pages.memory import Memory, Seen
from kaifong.pages.site import Site
from kaifong.pages.trace import Question, answered

# What a file's merges were read from, besides Git: whoever adds a record adds to the history.
_RECORDS = "records/"
# Looking for so many names in what all pages were made from takes less time than reading what that was.
_FEW = 16


@dataclass
class Changes:
    """What changed between two stagings.

    Attributes:
        files: every content file as it is now.
        paths: files that were added or removed, or of which anything changed: bytes, pictures beside it, merges.
        texts: those of them of which nothing else but the text changed.
        where: questions may have other answers: something came, went or moved, or people are others.
        fronts: something else changed than texts that only their own pages show.
        day: it is another day. history: there may be other merges, or other earlier versions of files.
        all: nothing of the last staging counts.
        cards: addresses of pages for which another picture stands where they are shared.
    """

    files: Mapping[str, Seen]
    paths: frozenset[str] = frozenset()
    texts: frozenset[str] = frozenset()
    where: bool = False
    fronts: bool = False
    day: bool = False
    history: bool = False
    all: bool = False
    cards: set[str] = field(default_factory=set)
    _answers: dict[Question, str] = field(default_factory=dict)

    @property
    def only_texts(self) -> bool:
        """Whether nothing changed but texts that only their own pages show."""
        return not (self.all or self.fronts or self.where or self.day or self.history)

    def few_in_place(self) -> frozenset[str] | None:
        """Where nothing but a few files changed, and each stands where it stood: their paths, and the addresses whose
        cards are others. All that shows none of them stands, and need not be looked at one by one.
        """
        about = self.paths | self.cards
        return about if len(about) <= _FEW and not (self.all or self.where or self.day or self.history) else None

    def page_stands(self, site: Site, done: Done) -> bool:
        """Whether a page, card or picture would come out as it did."""
        if (
            self.all
            or (self.day and done.day)
            or (self.history and done.past)
            or not done.paths.isdisjoint(self.paths)
        ):
            return False
        if self.cards and any(one[0] == "shared" and one[1] in self.cards for one in done.asked):
            return False
        return not self.where or all(
            self._answer(site, question) == answer
            for question, answer in done.asked.items()
            if question[0] != "shared"
        )

    def part_stands(self, texts: frozenset[str]) -> bool:
        """Whether a part of the site would: one that looks at the whole hub, and read these entries' texts."""
        return self.only_texts and texts.isdisjoint(self.texts)

    def _answer(self, site: Site, question: Question) -> str:
        found = self._answers.get(question)
        if found is None:
            found = self._answers[question] = answered(site, question)
        return found


def changes(  # noqa: PLR0913, PLR0917 - all that a staging knows at that point
    hub: Hub,
    memory: Memory,
    now: date,
    known: str,
    history: str,
    leads: Mapping[str, str],
    failed: Mapping[str, str],
) -> Changes:
    """Compares the hub with what the memory has of it.

    Args:
        known: what all pages are made from besides files: settings, options.
        history: a name for the history that merges are read from: of Git, its last commit.
        leads, failed: of the entries that were rendered and could not be.
    """
    # Records are files; a change of one of them is a change of the history, too.
    there = {path: hub.tree.digest(path) for path in hub.tree.modes}
    old = memory.files
    touched = {path for path, digest in there.items() if path not in old or old[path].digest != digest}
    removed = frozenset(old) - there.keys()
    history_changed = memory.history != history or any(path.startswith(_RECORDS) for path in (*touched, *removed))
    files: dict[str, Seen] = {}
    changed: set[str] = {*removed, *(image for path in removed for image in old[path].images)}
    texts: set[str] = set()
    where = fronts = bool(removed) or memory.gaps
    sources = None
    # No file came or went, so the pictures beside each entry are those that were; and all merges are.
    few = not history_changed and not removed and all(path in old for path in touched)
    if few:
        files.update(old)
    for path in sorted(touched) if few else there:
        digest = there[path]
        before = old.get(path)
        entry = hub.entries.get(path)
        images = entry.images if entry is not None else ()
        same = before is not None and path not in touched and before.images == images
        if same and before is not None and not history_changed:
            files[path] = before
            continue
        merges = merges_of(hub, path) if history_changed or before is None else before.merges
        seen = _seen(entry, digest, images, merges, leads.get(path, ""), failed.get(path))
        if same and before is not None and before.merges == merges:
            files[path] = before
            continue
        files[path] = seen
        changed.add(path)
        # Whether a picture stands hangs on the entry beside it, and others may show it.
        changed.update(images, before.images if before is not None else ())
        if entry is None or before is None or before.facts is None or seen.facts is None:
            where = fronts = True
            continue
        if not _same_place(entry, before, seen):
            where = True
        if sources is None:
            sources = _sources(hub)
        if _line(before) != _line(seen) or BY_NAME[entry.kind].parse is not None or path in sources:
            fronts = True
        else:
            texts.add(path)
    return Changes(
        files,
        frozenset(changed),
        frozenset(texts),
        where or history_changed,
        fronts,
        memory.day != now.isoformat(),
        history_changed,
        memory.known != known,
    )


def merges_of(hub: Hub, path: str) -> str:
    """What the history tells of a file, as text: its merges, without all else that they touched."""
    found = hub.history.by_path.get(path, ())
    return ";".join(map(merge_as_text, found))


def merge_as_text(merge: Merge) -> str:
    """A merge without its paths, of which there may be thousands."""
    who = f"{merge.submitter_id} {merge.submitter} {merge.merged_by}"
    return f"{merge.number} {who} {merge.merged_at.isoformat()} {merge.evidence}"


def _seen(  # noqa: PLR0913, PLR0917 - the fields
    entry: Entry | None, digest: str, images: tuple[str, ...], merges: str, lead: str, failed: str | None
) -> Seen:
    facts = None if entry is None else entry.facts or facts_of(entry)
    return Seen(digest, images, facts, lead, failed, merges)


def _line(seen: Seen) -> tuple[object, ...]:
    """Everything that may be seen of an entry besides its text."""
    facts = seen.facts
    assert facts is not None
    flags = facts.readable, facts.publishable, facts.hidden
    return facts.written, facts.found, flags, seen.images, seen.lead, seen.failed, seen.merges


def _same_place(entry: Entry, before: Seen, now: Seen) -> bool:
    """Whether every question about this entry has the answer that it had."""
    if entry.kind == "member":
        return before.digest == now.digest
    return _place(before) == _place(now)


def _place(seen: Seen) -> tuple[object, ...]:
    facts = seen.facts
    assert facts is not None
    stated = tuple(str(facts.front.get(one)) for one in ("aliases", "translates", "challenge"))
    return facts.publishable, facts.hidden, seen.failed is None, stated


def _sources(hub: Hub) -> frozenset[str]:
    """Entries that are translated: whether a translation is behind hangs on their text."""
    found = (hub.source_of(one) for one in hub.entries.values() if one.language and one.says("translates"))
    return frozenset(one.path for one in found if one is not None)
