"""What the figures of one staging read, gathered once: what came in, when, by whom, and what was said about it.

Everything stems from records of merges (or from Git) and of activity; who an account is, `community.identity` says.
Hidden members are counted, as what they wrote is on the site; no figure names anybody.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from kaifong.community.identity import Identities
from kaifong.entries.hub import Hub
from kaifong.entries.offices_held import offices_held
from kaifong.entries.paths import Place, place
from kaifong.entries.recorded import recorded_decisions
from kaifong.history.activity import DiscussionActivity, Person, PullActivity, answers
from kaifong.history.activity_reader import is_activity, read_activity
from kaifong.history.change import Action
from kaifong.history.decisions import Decision
from kaifong.history.merges import Merge
from kaifong.history.stand_in import STAND_IN, is_stand_in
from kaifong.insight.happened import Arrival, Deed

# Accounts of programs; GitHub marks them so.
_BOT = "[bot]"
_FILE = 0o100644
# Rules are maintainers' work, and said elsewhere.
_NOT_COUNTED = ("guideline",)


@dataclass(frozen=True)
class Facts:
    """A hub, read for its figures, as of a day. Lazy: each part is gathered when first asked."""

    hub: Hub
    now: date

    @cached_property
    def who(self) -> Identities:
        """Who is who."""
        return Identities(self.hub)

    def local(self, at: datetime) -> date:
        """The day of a moment, in the hub's zone."""
        return at.astimezone(self.hub.settings.zone).date()

    def day(self, merge: Merge) -> date:
        """The day of a merge, in the hub's zone."""
        return self.local(merge.merged_at)

    @cached_property
    def arrivals(self) -> tuple[Arrival, ...]:
        """Every entry that ever came in up to the day, guidelines aside, oldest first; then by path."""
        tags = [one.tag for one in self.hub.settings.languages]
        found = []
        for path, merges in self.hub.history.by_path.items():
            where = place(path, _FILE, tags)
            first = merges[0]
            if (
                not isinstance(where, Place)
                or where.image
                or where.kind in _NOT_COUNTED
                or self.day(first) > self.now
            ):
                continue
            found.append(self._arrival(path, where, merges))
        return tuple(sorted(found, key=lambda one: (one.merge.merged_at, one.path)))

    def _arrival(self, path: str, where: Place, merges: tuple[Merge, ...]) -> Arrival:
        entry = self.hub.entries.get(path)
        last = merges[-1]
        removed = any(one.path == path and one.change is Action.REMOVED for one in last.paths)
        return Arrival(
            path=path,
            kind=where.kind,
            language=where.language,
            day=self.day(merges[0]),
            merge=merges[0],
            who=self.sender(merges[0]),
            gone=self.day(last) if removed else None,
            imported=entry is not None and bool(entry.front.get("imported")),
        )

    @cached_property
    def entries(self) -> tuple[Arrival, ...]:
        """What was written here: arrivals without profiles and groups, and without what was brought along."""
        return tuple(one for one in self.arrivals if one.language is not None and not one.imported)

    def sender(self, merge: Merge) -> str | None:
        """The key of whoever sent what a merge brought; None for a program or nobody in particular."""
        if merge.submitter.endswith(_BOT):
            return None
        key = self._senders.get((merge.submitter_id, merge.submitter))
        return None if key == STAND_IN else key

    @cached_property
    def _senders(self) -> Mapping[tuple[int | None, str], str]:
        people = {(one.submitter_id, one.submitter): one for one in self.hub.history.merges}
        return {account: self.who.key(one.submitter, one) for account, one in people.items()}

    @cached_property
    def first_day(self) -> Mapping[str, date]:
        """The day of everybody's first entry that was merged, by key."""
        found: dict[str, date] = {}
        for one in self.entries:
            if one.who is not None:
                found.setdefault(one.who, one.day)
        return found

    def person(self, account: Person) -> str | None:
        """The key of an account on GitHub; None for whoever asked to be forgotten."""
        if account not in self._people:
            profile = None if is_stand_in(account.login) else self.who.owned(account.login, account.id)
            key = account.login.casefold() if profile is None else profile.slug
            self._people[account] = None if is_stand_in(account.login) else key
        return self._people[account]

    @cached_property
    def _people(self) -> dict[Person, str | None]:
        return {}

    @cached_property
    def deeds(self) -> tuple[Deed, ...]:
        """Everything that anybody did, merges and activity, in no order."""
        sent = [
            Deed(who, self.day(one), helping=False) for one in self.hub.history.merges if (who := self.sender(one))
        ]
        return (*sent, *(deed for one in self.activity for deed in self._help(one)))

    def _help(self, one: PullActivity | DiscussionActivity) -> Iterator[Deed]:
        opener = None if one.opened_by is None else self.person(one.opened_by)
        for account, at in answers(one):
            who = self.person(account)
            if who is not None and who != opener:
                yield Deed(who, self.local(at), helping=True)

    @cached_property
    def decisions(self) -> tuple[Decision, ...]:
        """What moderators decided, oldest first."""
        return recorded_decisions(self.hub.tree)[0]

    @cached_property
    def activity(self) -> tuple[PullActivity | DiscussionActivity, ...]:
        """What is recorded of pull requests and discussions, each by number."""
        tree = self.hub.tree
        return read_activity((path, tree.read(path)) for path in tree.modes if is_activity(path))[0]

    @cached_property
    def pulls(self) -> tuple[PullActivity, ...]:
        """What is recorded of pull requests, by number."""
        return tuple(one for one in self.activity if isinstance(one, PullActivity))

    @cached_property
    def discussions(self) -> tuple[DiscussionActivity, ...]:
        """What is recorded of discussions, by number."""
        return tuple(one for one in self.activity if isinstance(one, DiscussionActivity))

    @cached_property
    def merge_of(self) -> Mapping[int, Merge]:
        """Merges by their pull request's number."""
        return {one.number: one for one in self.hub.history.merges if one.number is not None}

    def language_of(self, number: int) -> str | None:
        """The language of most of what a merged pull request brought; None where it is not merged, or has none."""
        merge = self.merge_of.get(number)
        if merge is None:
            return None
        tags = [one.tag for one in self.hub.settings.languages]
        named = [one.path.split("/")[1] for one in merge.paths if one.path.count("/") >= 2]
        counts = {tag: named.count(tag) for tag in tags}
        best = max(tags, key=lambda tag: counts[tag])
        return best if counts[best] else None

    def staff(self, day: date) -> frozenset[str]:
        """The keys of those who held an office on a day, by today's lists."""
        found = (self.person(Person(one.id, one.login)) for one in offices_held(self.hub, day))
        return frozenset(key for key in found if key is not None)
