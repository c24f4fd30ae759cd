"""A site that does not stand for what the hub holds is made: staged, laid out, indexed and put in place.

What this needs takes longer to import than it takes `build` to see that nothing has changed; so it is a module of
its own, which `build` imports when there is something to do.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol

from kaifong.publishing import swap
from kaifong.publishing.chrome import SITE_FILE
from kaifong.publishing.damage import Damage
from kaifong.publishing.freshness import STAGE
from kaifong.publishing.kept_site.journal import JOURNAL
from kaifong.publishing.kept_site.record import NoRecordError, Record, read_record
from kaifong.publishing.kept_site.renewal import Renewal, empty_twin
from kaifong.publishing.kept_site.standing import as_standing, digest_of_standing, standing
from kaifong.publishing.kept_site.twin import TWIN
from kaifong.publishing.layout import Layout
from kaifong.publishing.layout_ahead import LayoutAhead
from kaifong.publishing.layout_digest import layout_digest
from kaifong.publishing.search import CACHE
from kaifong.publishing.search_ahead import SearchAhead
from kaifong.publishing.site_making import EMPTY, LAID, PUT, SiteMaking, Staging
from kaifong.publishing.staging import Stage
from kaifong.publishing.touched_stage import touched


class Stager(Protocol):
    """Brings the stage up to date."""

    def __call__(self, *, clean: bool, search: SearchAhead | None) -> Stage:
        """Does so; clean: nothing of the last time is believed. search: begins as soon as it can."""
        ...


@dataclass(frozen=True)
class Order:
    """What is to be made; see `build.build`.

    Attributes:
        parted: the stage holds a share of the hub alone.
    """

    root: Path
    site: Path
    now: date
    jobs: int
    search: bool
    strict: bool
    clean: bool
    old_search: bool
    parted: bool
    ahead: LayoutAhead | None


@dataclass(frozen=True)
class NewSite:
    """A site that was put in place.

    Attributes:
        stage: what it was made of. record: what is recorded of it. standing: `digest_of_standing` of its files.
    """

    stage: Stage
    record: Record
    standing: str


def make_site(order: Order, stager: Stager, stood: Callable[[], str], say: Callable[[str], None]) -> NewSite:
    """Makes the site. To be called under the hub's lock.

    Args:
        stood: gives the digest of what stands at the site's place now.
        say: is told what is being done, a line at a time.

    Raises:
        KaifongError: the hub or mkdocs.yml cannot be used.
        OSError: something could not be read or written.
    """
    root = order.root
    with ExitStack() as kept:
        (root / STAGE).mkdir(parents=True, exist_ok=True)  # MkDocs asks for it before there is anything in it
        ready = order.ahead.take(order.now) if order.ahead is not None and not order.strict else None
        if ready is None:
            work = _folder(kept, root, root / TWIN)
            out, empty = work / LAID, work / EMPTY
            process = Layout(root, out, empty=empty, jobs=order.jobs, strict=order.strict, day=order.now)
        else:
            work, process = ready
            kept.callback(_clear_away, root, work)
        kept.enter_context(process)
        say("Reading and rendering what members wrote")
        damage = Damage()
        last = _last(root, damage, clean=order.clean)
        search = SearchAhead(root / STAGE, root / CACHE, last)
        kept.callback(search.end)
        begins = search if order.search and not order.old_search else None
        stage = stager(clean=order.clean, search=begins)
        staged = Staging(stage.folder, stage.staged.digests)
        layout = layout_digest(root, order.site, staged.digests.get(SITE_FILE, ""), os.environ)
        odd = None if order.clean or order.parted else touched(staged, last, layout)
        if odd is not None:
            damage.add(f"the stage ({STAGE.as_posix()}/{odd} is not what was staged there)")
            search.end()
            damage.found.extend(stage.damaged)
            stage = stager(clean=True, search=begins)
            staged = Staging(stage.folder, stage.staged.digests)
        renewal = Renewal(root, order.site, last, _there(order.site, last, stood), work)
        making = SiteMaking(
            staged, renewal, layout, search, say, damage, strict=order.strict, old_search=order.old_search
        )
        record = making.make(process, search=order.search)
        damage.found.extend(stage.damaged)
        damage.count(renewal.damaged, "file of the site", "files of the site")
        if damage.line is not None:
            say(damage.line)
        renewal.put_in_place(record, _folder(kept, root, order.site))
    return NewSite(stage, record, digest_of_standing(as_standing(renewal.outputs)))


def _folder(kept: ExitStack, root: Path, target: Path) -> Path:
    """A new folder on the target's file system, which is gone when the build has ended."""
    folder = swap.fresh_folder(root, target)
    kept.callback(_clear_away, root, folder)
    for name in (LAID, PUT, EMPTY):
        if target == root / TWIN:
            (folder / name).mkdir()
    return folder


def _clear_away(root: Path, folder: Path) -> None:
    """Throws a build's own folder away, unless a journal is left: the next build takes from there what lies ready."""
    if not os.path.lexists(root / JOURNAL):
        shutil.rmtree(folder, ignore_errors=True)


def _last(root: Path, damage: Damage, *, clean: bool) -> Record:
    """What the last build left, where it can be used."""
    try:
        if not clean:
            return read_record(root)
    except NoRecordError as wrong:
        damage.add(f"the record of the site ({wrong})")
    empty_twin(root)
    if clean:
        shutil.rmtree(root / CACHE, ignore_errors=True)
    return Record()


def _there(site: Path, last: Record, stood: Callable[[], str]) -> dict[str, tuple[int, int]]:
    """What stands at the site's place: as a rule, what the last build left there. Else it is looked at once more."""
    left = as_standing(last.outputs)
    return left if left and digest_of_standing(left) == stood() else standing(site)
