"""What a decision is about: the files, the pull request where it happened, and the member, whom no input names.

Whoever can read a public repository can read what a run was started with. So the form takes a number or a page, and
the member is read from it here.
"""

from __future__ import annotations

from dataclasses import dataclass

from kaifong.entries.hub import Entry, Hub
from kaifong.errors import KaifongError
from kaifong.github.deciding.asked import Asked
from kaifong.github.desk import Desk
from kaifong.github.ownership import owners_of
from kaifong.github.reading.pull import Account, Pull, read_pull
from kaifong.github.submit.page_address import entry_at
from kaifong.moderation.authorship import people


@dataclass(frozen=True)
class About:
    """What a decision is about.

    Attributes:
        number: of the pull request where it happened; None where nobody knows of one.
        pull: it, where the moderator named it; None where a page was named.
        entry: the entry, where the moderator named one.
        member: whose it is, or None where GitHub's id for them is not known.
        names: every name by which a text could give them away, in small letters.
    """

    number: int | None = None
    pull: Pull | None = None
    entry: Entry | None = None
    member: Account | None = None
    names: frozenset[str] = frozenset()

    @property
    def paths(self) -> tuple[str, ...]:
        """The files of the entry, its pictures included."""
        return () if self.entry is None else (self.entry.path, *self.entry.images)


def about(desk: Desk, hub: Hub, asked: Asked) -> About:
    """What was named; nothing where only a report is answered.

    Raises:
        KaifongError: there is no such page.
        Refusal: there is no such pull request, or GitHub would not tell.
    """
    if asked.number is not None:
        pull = read_pull(desk.api, asked.number)
        owner = owners_of(desk, pull)[0]
        return About(number=pull.number, pull=pull, member=owner, names=_names(hub, owner))
    if asked.page is None:
        return About()
    entry = entry_at(hub, asked.page)
    if entry is None or entry.kind == "guideline":
        raise KaifongError(
            "“about” names no entry of this hub",
            why="nothing was decided",
            mend="give the page's address as the browser shows it, its path (content/…), or a pull request's number",
        )
    member = _author(hub, entry)
    merge = hub.history.first(entry.path)
    names = _names(hub, member) | people.owners(entry)
    return About(number=merge.number if merge else None, entry=entry, member=member, names=names)


def _author(hub: Hub, entry: Entry) -> Account | None:
    """Whose an entry is, by the id in their profile; else who brought it, where records tell."""
    name = people.author(entry)
    profile = hub.members.get(name or "")
    number = profile.front.get("github_id") if profile is not None else None
    if profile is not None and isinstance(number, int):
        return Account(str(profile.front.get("login", profile.slug)), number)
    merge = hub.history.first(entry.path)
    # Somebody else may have brought it: only who is named as its author is meant.
    if merge is None or merge.submitter_id is None or merge.submitter.casefold() not in people.owners(entry):
        return None
    return Account(merge.submitter, merge.submitter_id)


def _names(hub: Hub, member: Account | None) -> frozenset[str]:
    if member is None:
        return frozenset()
    profile = next((one for one in hub.members.values() if one.front.get("github_id") == member.id), None)
    said = [member.login] if profile is None else [member.login, profile.slug, str(profile.front.get("name", ""))]
    return frozenset(one.casefold() for one in said if one)
