"""`build`: from a hub's folder to its site, or to a clear word and the old site as it was."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from kaifong.publishing import swap, unchanged
from kaifong.publishing.brought_along import discard_brought_along
from kaifong.publishing.build_lock import build_lock
from kaifong.publishing.chrome import SITE_FILE
from kaifong.publishing.disk_errors import disk_errors_in_words
from kaifong.publishing.freshness import STAGE
from kaifong.publishing.kept_site.journal import roll_forward
from kaifong.publishing.kept_site.record import NoRecordError, Record, read_record
from kaifong.publishing.kept_site.renewal import Renewal, empty_twin
from kaifong.publishing.kept_site.standing import as_standing, standing
from kaifong.publishing.kept_site.twin import TWIN
from kaifong.publishing.layout import Layout
from kaifong.publishing.layout_ahead import LayoutAhead
from kaifong.publishing.layout_digest import layout_digest
from kaifong.publishing.search import CACHE
from kaifong.publishing.site_making import EMPTY, LAID, PUT, SiteMaking, Staging
from kaifong.publishing.staging import Stage, bring_up_to_date, cores
from kaifong.publishing.touched_stage import touched

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
    with disk_errors_in_words(site), build_lock(root):
        stranger = discard_brought_along(root)
        if stranger is not None:
            say(stranger)
        if roll_forward(root):
            say("A build was ended while its site was put in place: that is done now")
        swap.clear_left_overs(root, site)
        seen = unchanged.inputs(root, site, now, (search, strict, old_search))
        there = standing(site)
        told = None if clean else unchanged.recalled(root, seen, there)
        if told is not None:
            return _standing(site, told, time.monotonic() - started)
        with ExitStack() as kept:
            (root / STAGE).mkdir(parents=True, exist_ok=True)  # MkDocs asks for it before there is anything in it
            ready = ahead.take(now) if ahead is not None and not strict else None
            if ready is None:
                work = _folder(kept, root, root / TWIN)
                process = Layout(root, work / LAID, empty=work / EMPTY, jobs=jobs, strict=strict, day=now)
            else:
                work, process = ready
                kept.callback(shutil.rmtree, work, ignore_errors=True)
            kept.enter_context(process)
            say("Reading and rendering what members wrote")
            stage = stage_with(root, now, jobs) if stage_with else bring_up_to_date(root, now, jobs, clean=clean)
            for line in stage.damaged:
                say(line)
            staged = Staging(stage.folder, stage.staged.digests)
            layout = layout_digest(root, site, staged.digests.get(SITE_FILE, ""), os.environ)
            last = _last(root, say, clean=clean)
            odd = None if clean or stage_with else touched(staged, last, layout)
            if odd is not None:
                say(f"{STAGE.as_posix()}/{odd} is not what was staged there: everything is staged again")
                stage = bring_up_to_date(root, now, jobs, clean=True)
                staged = Staging(stage.folder, stage.staged.digests)
            renewal = Renewal(root, site, last, there, work)
            record = SiteMaking(staged, renewal, layout, say, strict=strict, old_search=old_search).make(
                process, search=search
            )
            if renewal.damaged:
                say(f"{renewal.damaged:,} files of the last build were damaged or gone, and were made again")
            renewal.put_in_place(record, _folder(kept, root, site))
        built = Built(
            site=site,
            pages=len(stage.staged.pages),
            searchable=record.searchable,
            languages=stage.languages,
            broken=stage.staged.broken,
            warnings=tuple(dict.fromkeys(one for _, one in record.warnings)),
            seconds=time.monotonic() - started,
            left_out=stage.left_out,
        )
        told = {name: getattr(built, name) for name in _TOLD}
        unchanged.remember(root, seen, as_standing(renewal.outputs), told)
    return built


def _folder(kept: ExitStack, root: Path, target: Path) -> Path:
    """A new folder on the target's file system, which is gone when the build has ended."""
    folder = swap.fresh_folder(root, target)
    kept.callback(shutil.rmtree, folder, ignore_errors=True)
    for name in (LAID, PUT, EMPTY):
        if target == root / TWIN:
            (folder / name).mkdir()
    return folder


def _last(root: Path, say: Progress, *, clean: bool) -> Record:
    """What the last build left, where it can be used."""
    try:
        if not clean:
            return read_record(root)
    except NoRecordError as wrong:
        say(f"What the last build left in .kaifong/cache cannot be used, since {wrong}: every page is laid out")
    empty_twin(root)
    if clean:
        shutil.rmtree(root / CACHE, ignore_errors=True)
    return Record()


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
