"""Bringing `.kaifong/stage` up to date: load the hub, render in limited workers, stage."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kaifong.errors import BuildError
from kaifong.publishing import freshness
from kaifong.publishing.brought_along import discard_brought_along
from kaifong.publishing.damage import Damage
from kaifong.publishing.own_folder import refuse_links

if TYPE_CHECKING:
    from kaifong.entries.facts import Facts
    from kaifong.entries.hub import Hub
    from kaifong.entries.tree import FolderTree
    from kaifong.pages.bodies import RenderMany
    from kaifong.pages.memory import Memory
    from kaifong.pages.staged import Staged
    from kaifong.publishing.chart_drawing import Drawing
    from kaifong.publishing.media.cards import Cards
    from kaifong.publishing.media.making import Making
    from kaifong.publishing.search_ahead import SearchAhead
    from kaifong.publishing.stage_store import StageStore

# Half a minute of one core is sixty times what the slowest text within the caps was seen to need (0.5 s).
RENDER_SECONDS = 30.0
# So often a staging begins anew whose files go while it reads them.
_TRIES = 5


@dataclass(frozen=True)
class Stage:
    """An up-to-date stage.

    Attributes:
        folder: where it is. languages: tags, in the hub's order. left_out: what the site does without, and why.
        damaged: what of the last build's could not be believed, as `Damage` has it.
    """

    folder: Path
    staged: Staged
    languages: tuple[str, ...]
    left_out: tuple[str, ...] = ()
    damaged: tuple[str, ...] = ()


def cores() -> int:
    """How many cores this process may use (not how many the machine has)."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1


def bring_up_to_date(  # noqa: PLR0913 - what a build says of it, by name
    root: Path,
    now: date,
    jobs: int,
    *,
    clean: bool = False,
    look: freshness.Look | None = None,
    search: SearchAhead | None = None,
) -> Stage:
    """Stages the hub in `root` as of a day; what would come out as it did last time is left as it stands.

    Args:
        clean: nothing of the last time is believed.
        look: at the hub and that day, where the caller has just looked; then the hub is not walked again.
        search: is begun as soon as all that can be found is staged.

    Raises:
        KaifongError: the hub cannot be read, or files go as fast as they are read.
    """
    from kaifong.entries.tree import GoneError

    damage = Damage()
    for _ in range(_TRIES):
        with suppress(GoneError):  # somebody saves, renames or removes while we read: begun again
            seen = look or freshness.look(root, now)
            return _brought_up_to_date(root, now, jobs, seen, search, damage, clean=clean)
        look = None
        if search is not None:
            search.end()
    raise BuildError(
        "files of this hub go while they are read",
        why="a page would be made of one half of an edit",
        mend="wait until whoever changes them has done, and build again",
    )


def _brought_up_to_date(  # noqa: PLR0913, PLR0917 - as `bring_up_to_date`
    root: Path, now: date, jobs: int, look: freshness.Look, search: SearchAhead | None, damage: Damage, *, clean: bool
) -> Stage:
    from kaifong.entries.hub import Hub
    from kaifong.entries.settings_reader import read_settings
    from kaifong.entries.tree import GoneError
    from kaifong.history.former_versions import FormerVersions
    from kaifong.history.read import read_history
    from kaifong.pages.stage import stage
    from kaifong.publishing.chart_drawing import CACHE as CHARTS
    from kaifong.publishing.chart_drawing import Drawing
    from kaifong.publishing.failed_this_time import forget_failures
    from kaifong.publishing.forked import share_out
    from kaifong.publishing.made_by import made_by
    from kaifong.publishing.media.cards import Cards
    from kaifong.publishing.media.making import Making
    from kaifong.publishing.media.said import said_of
    from kaifong.publishing.stage_store import StageStore

    settings = read_settings(root)
    out = root / freshness.STAGE
    freshness.mark_stale(root)
    if not out.is_dir():
        out.mkdir(parents=True)
        (out / ".gitkeep").touch()  # Git has it, so that `mkdocs build` finds its folder in a fresh clone
    draw = Drawing(root / CHARTS)
    media = Making(root, jobs)
    cards = Cards(root, settings.card_font, jobs)
    with (
        _renderer(jobs) as render_many,
        closing(StageStore(root, made_by(root), clean=clean)) as store,
        _told_to(damage, store, media, cards, draw),
    ):
        tree = look.tree.knowing(store.known)
        hub = Hub(tree, settings, read_history(root), recall=partial(_recall, store.memory, tree))

        def share(count: int, work: Callable[[int], str]) -> Iterator[tuple[int, str]]:
            store.bodies.flush()
            return share_out(count, work, processes=jobs)

        store.begin()
        staged = stage(
            hub,
            now,
            out,
            render_many=render_many,
            draw=draw,
            make_media=media,
            make_cards=cards.make,
            former=FormerVersions(root, stale_sources(hub)),
            memory=store.memory,
            history=last_commit(root),
            options=cards.key,
            share_out=share,
            findable=search.begin if search is not None else None,
        )
        if hub.history.was_read and tree.moved("records"):
            # Merges are read from the folder, not through the tree: what is remembered of them would be another's.
            raise GoneError("records")
        forget_failures(hub, staged, store.memory, media.gave_up, charts=draw.problem is None)
        store.save(store.memory, tree, staged.digests)
    draw.tidy()
    if media.worked:
        media.kept.tidy()
    cards.tidy()
    freshness.mark_fresh(root, look.fingerprint)
    left_out = (*(() if draw.problem is None else (draw.problem,)), *cards.left_out(), *said_of(staged))
    return Stage(out, staged, tuple(one.tag for one in settings.languages), left_out, tuple(damage.found))


@contextmanager
def _told_to(damage: Damage, store: StageStore, media: Making, cards: Cards, draw: Drawing) -> Iterator[None]:
    """Tells what was not as the last build left it, also where staging begins anew: the next try finds it mended."""
    try:
        yield
    finally:
        store.told(damage)
        damage.count(len(media.kept.damaged), "picture", "pictures")
        damage.count(cards.damaged, "card for sharing", "cards for sharing")
        damage.count(draw.damaged, "chart", "charts")


@contextmanager
def _renderer(jobs: int) -> Iterator[RenderMany]:
    """Renders in limited workers. The first gets ready while this process reads what it remembers."""
    from kaifong.rendering.limited import Outcome, Source, render_many
    from kaifong.rendering.worker import Worker

    early: list[Worker] = [Worker(RENDER_SECONDS, (), cold=True)]

    def render(bodies: Iterable[tuple[str, Source]]) -> Iterator[tuple[str, Outcome]]:
        first = early.pop() if early else None
        return render_many(bodies, workers=max(1, jobs), seconds=RENDER_SECONDS, first=first)

    try:
        yield render
    finally:
        for one in early:
            one.end()


def _recall(memory: Memory, tree: FolderTree, path: str, images: tuple[str, ...]) -> Facts | None:
    """What the last staging knew of an entry, if its file and the pictures beside it are the same."""
    seen = memory.files.get(path)
    if seen is None or seen.facts is None or seen.images != images or tree.digest(path) != seen.digest:
        return None
    return seen.facts


def last_commit(root: Path) -> str:
    """A name for what Git tells of the hub; empty where it tells nothing."""
    from kaifong.entries.tree import digest_of
    from kaifong.history.git import GitError, repository

    try:
        here = repository(root)
        if here is None:
            return ""
        ends = here.ask("rev-parse", "--git-path", "shallow") if here.shallow else None
        # A shallow clone that is deepened has the same last commit, and tells of more before it.
        told = digest_of((root / ends).read_bytes()) if ends else ""
        return f"{here.ask('rev-parse', 'HEAD') or ''} {told}".strip()
    except (GitError, OSError):
        return ""


def stale_sources(hub: Hub) -> tuple[str, ...]:
    """The originals whose translations are behind: of these alone earlier versions are looked up."""
    from kaifong.entries.translations import Freshness

    said = (one for one in hub.entries.values() if one.language and one.says("translates"))
    behind = (hub.source_of(one) for one in said if hub.freshness(one) is Freshness.STALE)
    return tuple(sorted({one.path for one in behind if one is not None}))


def stage_if_stale(root: Path, now: date) -> bool:
    """For whoever types `mkdocs build`: stages when the stage is not what the hub holds; True where it did."""
    refuse_links(root)
    discard_brought_along(root)
    if freshness.is_fresh(root, now):
        return False
    bring_up_to_date(root, now, cores())
    return True
