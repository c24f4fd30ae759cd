"""`build`: from a hub's folder to its site, or to a clear word and the old site as it was."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from kaifong.publishing import swap, unchanged
from kaifong.publishing.brought_along import discard_brought_along
from kaifong.publishing.build_lock import build_lock
from kaifong.publishing.disk_errors import disk_errors_in_words
from kaifong.publishing.finish import finish_site
from kaifong.publishing.layout import lay_out
from kaifong.publishing.staging import bring_up_to_date, cores

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
) -> Built:
    """Builds the hub in `root`, as of a day, into `site`, which is replaced as a whole when everything is done.

    Args:
        root, site: absolute.
        jobs: how many processes may work; 0 for one per core.
        progress: is told what is being done, a line at a time.
        clean: builds even where nothing has changed since the site was built.

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
        swap.clear_left_overs(root)
        swap.recover(site)
        seen = unchanged.inputs(root, site, now, (search, strict))
        told = None if clean else unchanged.recalled(root, site, seen)
        if told is not None:
            return _standing(site, told, time.monotonic() - started)
        say("Reading and rendering what members wrote")
        stage = bring_up_to_date(root, now, jobs)
        fresh = swap.fresh_folder(root, site)
        try:
            say(f"Laying out {len(stage.staged.pages):,} pages")
            warnings = lay_out(root, fresh, jobs=jobs, strict=strict)
            if search:
                say("Making the search index")
            searchable = finish_site(stage.folder, fresh, root / ".kaifong" / "search", search=search)
            fresh.chmod(0o755)  # mkdtemp's are for one's own eyes
            swap.swap(fresh, site)
        finally:
            shutil.rmtree(fresh, ignore_errors=True)
        built = Built(
            site=site,
            pages=len(stage.staged.pages),
            searchable=searchable,
            languages=stage.languages,
            broken=stage.staged.broken,
            warnings=warnings,
            seconds=time.monotonic() - started,
            left_out=stage.left_out,
        )
        unchanged.remember(root, site, seen, {name: getattr(built, name) for name in _TOLD})
    return built


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
