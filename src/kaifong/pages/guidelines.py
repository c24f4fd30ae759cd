"""The guidelines: one page per language with an anchor per clause, what enforces each, and what has fallen behind."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from kaifong.entries import guidelines
from kaifong.entries.hub import Entry
from kaifong.entries.settings import Language
from kaifong.entries.translations import Freshness
from kaifong.pages import github
from kaifong.pages.behind import Behind, behind
from kaifong.pages.body_html import body_html
from kaifong.pages.frame import About, Frame
from kaifong.pages.later import Later, made_of
from kaifong.pages.site import Site
from kaifong.pages.staged_page import Contents, StagedPage

if TYPE_CHECKING:
    from markupsafe import Markup


@dataclass(frozen=True)
class Clause:
    """One clause as a page shows it.

    Attributes:
        id: its anchor. html: its text. checks: the ids of the checks that enforce it; none: people do.
        missing: it has no translation, so the reference language's stands here. behind: how far its translation is
        behind, or None. current: a translation that says what the binding text says. source: the binding text.
        changed: the day of its last merge, or None. edit: where it can be corrected or brought up to date.
    """

    id: str
    title: str
    html: Markup
    checks: tuple[str, ...]
    missing: bool
    behind: Behind | None
    source: Entry
    current: bool
    changed: date | None
    edit: str | None


def pages(site: Site) -> Iterator[Later[StagedPage]]:
    """One page per language, whatever was translated."""
    for language in site.languages:
        yield made_of(
            f"{language.tag}/guidelines/index.md",
            _page,
            language=language,
            introduction=guidelines.introduction(site.hub, language.tag),
            binding=guidelines.clauses(site.hub, language.tag),
        )


def _page(
    site: Site,
    *,
    language: Language,
    introduction: guidelines.Clause | None,
    binding: tuple[guidelines.Clause, ...],
) -> StagedPage:
    frame = Frame(site, language, f"{language.tag}/guidelines/")
    clauses = tuple(_clauses(frame, binding))
    intro = _readable(site, introduction)
    title = intro.title if intro else frame.words.text("kind-guideline-plural")
    html = frame.html(
        "guidelines.html",
        title=title,
        intro=body_html(site, intro, frame.address) if intro else None,
        intro_missing=intro is not None and intro.language != language.tag,
        clauses=clauses,
        reference=site.reference,
    )
    about = About(
        title=title,
        description=site.summary(intro) if intro else "",
        kind="guidelines",
        layout="prose",
        section="guidelines",
        everywhere="guidelines/",
        contents=tuple(Contents(2, one.id, one.title) for one in clauses),
    )
    return frame.page(html, about)


def _clauses(frame: Frame, binding: tuple[guidelines.Clause, ...]) -> Iterator[Clause]:
    """The clauses that bind, each in the page's language where it was translated."""
    site = frame.site
    for one in binding:
        entry = _readable(site, one)
        if entry is not None:
            freshness = site.hub.freshness(entry)
            last = site.hub.history.last(entry.path)
            yield Clause(
                id=one.id,
                title=entry.title,
                html=body_html(site, entry, frame.address),
                checks=enforced_by().get(one.id, ()),
                missing=entry.language != frame.language.tag,
                behind=behind(site, entry, one.binding) if freshness is Freshness.STALE else None,
                source=one.binding,
                current=freshness is Freshness.CURRENT,
                changed=last.merged_at.astimezone(site.hub.settings.zone).date() if last else None,
                edit=github.edit(site.hub.settings, entry.path),
            )


def _readable(site: Site, clause: guidelines.Clause | None) -> Entry | None:
    """The clause's text, or the binding one where that could not be rendered; None where neither could."""
    texts = (clause.entry, clause.binding) if clause else ()
    return next((one for one in texts if site.has_page(one)), None)


@cache
def enforced_by() -> Mapping[str, tuple[str, ...]]:
    """The checks of each clause, by their ids, in the checks' own order."""
    from kaifong.moderation.checks import CHECKS

    found: dict[str, tuple[str, ...]] = {}
    for one in CHECKS:
        found[one.clause] = (*found.get(one.clause, ()), one.id)
    return found
