"""When the rules of recognition changed: every merge that touched guidelines/recognition.yml, with where to read it.

A reader who finds themselves on another rank than last week can see here whether they moved, or the rules.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from kaifong.community.recognition import RECOGNITION
from kaifong.entries.settings import Language
from kaifong.history.merges import Merge
from kaifong.pages import github
from kaifong.pages.boards import FOLDER
from kaifong.pages.frame import About, Frame
from kaifong.pages.later import Later
from kaifong.pages.page_later import page_of
from kaifong.pages.people import Person
from kaifong.pages.rules_now import rules_now
from kaifong.pages.site import Site
from kaifong.pages.staged_page import StagedPage

# So many of the newest are listed; GitHub's history of the file has them all.
MOST = 100


@dataclass(frozen=True)
class RuleChange:
    """One merge that touched the rules.

    Attributes:
        on: the day, in the hub's zone. number: of the pull request, or None for a commit; link: to it, or None.
        evidence: where it is recorded. by, merged_by: who proposed it and who merged it, or None.
    """

    on: date
    number: int | None
    link: str | None
    evidence: str
    by: Person
    merged_by: Person | None


def pages(site: Site) -> Iterator[Later[StagedPage]]:
    """One page per language."""
    changes = rule_changes(site)
    for language in site.languages:
        yield _page(site, language, changes)


def rule_changes(site: Site) -> tuple[RuleChange, ...]:
    """The changes up to today, newest first."""
    found = (_change(site, one) for one in site.hub.history.by_path.get(RECOGNITION, ()))
    return tuple(one for one in reversed(tuple(found)) if one.on <= site.now)[:MOST]


def _change(site: Site, merge: Merge) -> RuleChange:
    who = site.people.identities
    merged_by = None if merge.merged_by is None else site.people.person(who.key(merge.merged_by))
    return RuleChange(
        merge.merged_at.astimezone(site.hub.settings.zone).date(),
        merge.number,
        None if merge.number is None else github.pull_request(site.hub.settings, merge.number),
        merge.evidence,
        site.people.person(who.key(merge.submitter, merge)),
        merged_by,
    )


def _page(site: Site, language: Language, changes: tuple[RuleChange, ...]) -> Later[StagedPage]:
    words = site.words(language)
    folder = f"{FOLDER}changes/"
    frame = Frame(site, language, f"{language.tag}/{folder}")
    about = About(
        title=words.text("pages-board-changes-title"),
        description=words.text("pages-board-changes-lead"),
        kind="rule-changes",
        layout="boards",
        section="leaderboards",
        everywhere=folder,
    )
    return page_of(
        frame,
        "rule_changes.html",
        about,
        title=words.text("pages-board-changes-title"),
        changes=changes,
        history=github.history(site.hub.settings, RECOGNITION),
        edit=github.edit(site.hub.settings, RECOGNITION),
        shortfall=site.hub.history.shortfall,
        rules=rules_now(frame),
        tab="changes",
    )
