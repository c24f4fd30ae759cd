"""`build`: from a hub's folder to its site, or to a clear word and the old site as it was."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kaifong.publishing import swap, unchanged
from kaifong.publishing.brought_along import discard_brought_along
from kaifong.publishing.build_lock import build_lock
from kaifong.publishing.cycles import seldom
from kaifong.publishing.disk_errors import disk_errors_in_words
from kaifong.publishing.freshness import look
from kaifong.publishing.kept_site.journal import JOURNAL, roll_forward
from kaifong.publishing.kept_site.standing_apart import StandingApart
from kaifong.publishing.staging import Stage, bring_up_to_date, cores

if TYPE_CHECKING:  # it loads what is needed when there is something to do
    from kaifong.publishing.layout_ahead import LayoutAhead
    from kaifong.publishing.search_ahead import SearchAhead

Progress = Callable[[str], None]


@dataclass(frozen=True)
class Built:
    """A site that stands.

    Attributes:
        site: where. pages: how many there are. searchable: how many entries can be found.
        languages: tags, in the hub's order.
        broken: content paths that got no page, with the first reason (a message id).
        warnings: what MkDocs warned of. seconds: how long it took.
        left_out: what the site does without, and why: charts, where nothing draws them.
        unchanged: the site stood already, and nothing had to be built.
    """

    site: Path
    pages: int
    searchable: int
    languages: tuple[str, ...]
    broken: tuple[tuple[str, str], ...]
    warnings: tuple[str, ...]
    seconds: float
    left_out: tuple[str, ...] = ()
    unchanged: bool = False


def build(  # noqa: PLR0913 - what `kaifong build` offers
    root: Path,
    site: Path,
    now: date,
    jobs: int = 0,
    progress: Progress | None = None,
    *,
    search: bool = True,
    strict: bool = False,
    clean: bool = False,
    old_search: bool = False,
    stage_with: Callable[[Path, date, int], Stage] | None = None,
    ahead: LayoutAhead | None = None,
) -> Built:
    """Builds the hub in `root`, as of a day, into `site`, which is replaced as a whole when everything is done.

    Args:
        root, site: absolute.
        jobs: how many processes may work; 0 for one per core.
        progress: is told what is being done, a line at a time.
        clean: makes everything anew, and believes nothing that the last build left.
        old_search: leaves the search index of the last build as it is, for a quick look at an edit; the next build
            without this brings it up to date.
        stage_with: stages the hub, or a share of it; by default all that has changed.
        ahead: may have MkDocs ready already.

    Raises:
        KaifongError: the hub or mkdocs.yml cannot be used, the disk is full, something may not be written. The old
            site stands as it was.
    """
    say = progress or (lambda _: None)
    started = time.monotonic()
    jobs = jobs or cores()
    swap.refuse_dangerous(root, site)
    with disk_errors_in_words(site), build_lock(root), seldom():
        half_placed = os.path.lexists(root / JOURNAL)
        if not half_placed:
            swap.clear_left_overs(root, site)
        with StandingApart(site) as stood:
            looked = look(root, now)
            seen = unchanged.inputs(root, site, now, (search, strict, old_search), looked)
            # Whatever else lies in `.kaifong`, its record of the site is ours if it fits.
            told = None if clean or half_placed else unchanged.recalled(root, seen, stood.digest)
            if told is not None:
                return _standing(site, told, time.monotonic() - started)
            _put_in_order(root, site, say)
            from kaifong.publishing.new_site import Order, make_site

            def stager(*, clean: bool, search: SearchAhead | None) -> Stage:
                if stage_with is not None:
                    return stage_with(root, now, jobs)
                return bring_up_to_date(root, now, jobs, clean=clean, look=looked, search=search)

            new = make_site(
                Order(root, site, now, jobs, search, strict, clean, old_search, stage_with is not None, ahead),
                stager,
                stood.digest,
                say,
            )
        built = Built(
            site=site,
            pages=len(new.stage.staged.pages),
            searchable=new.record.searchable,
            languages=new.stage.languages,
            broken=new.stage.staged.broken,
            warnings=tuple(dict.fromkeys(one for _, one in new.record.warnings)),
            seconds=time.monotonic() - started,
            left_out=new.stage.left_out,
        )
        unchanged.remember(root, seen, new.standing, {name: getattr(built, name) for name in _TOLD})
    return built


def _put_in_order(root: Path, site: Path, say: Progress) -> None:
    """Before anything in `.kaifong` is believed: what is not ours goes, and what was left half-done is done."""
    stranger = discard_brought_along(root)
    if stranger is not None:
        say(stranger)
    if roll_forward(root):
        say("A build was ended while its site was put in place: that is done now")
    swap.clear_left_overs(root, site)


# What is said again of a site that still stands.
_TOLD = ("pages", "searchable", "languages", "broken", "warnings", "left_out")


def _standing(site: Path, told: dict[str, Any], seconds: float) -> Built:
    """A site that was found standing, as it was told when it was built; JSON knows no tuples."""
    return Built(
        site=site,
        pages=told["pages"],
        searchable=told["searchable"],
        languages=tuple(told["languages"]),
        broken=tuple((path, reason) for path, reason in told["broken"]),
        warnings=tuple(told["warnings"]),
        seconds=seconds,
        left_out=tuple(told["left_out"]),
        unchanged=True,
    )
