"""Bringing a share of the hub into `.kaifong/stage`, on one of several machines; see `staging` for the whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from functools import partial
from pathlib import Path

from kaifong.entries.hub import Hub
from kaifong.entries.settings_reader import read_settings
from kaifong.entries.tree import FolderTree
from kaifong.history.former_versions import FormerVersions
from kaifong.history.read import read_history
from kaifong.pages.share_staging import Choose, stage_share
from kaifong.publishing import freshness
from kaifong.publishing.forked import share_out
from kaifong.publishing.made_by import made_by
from kaifong.publishing.media.cards import Cards
from kaifong.publishing.media.making import Making
from kaifong.publishing.stage_store import StageStore
from kaifong.publishing.staging import RENDER_SECONDS, Stage, last_commit, stale_sources
from kaifong.rendering.limited import render_many


def stage_share_of(root: Path, now: date, jobs: int, choose: Choose) -> tuple[Stage, int]:
    """Stages a share of the hub in `root`, into a stage that is empty; and how many entries' pages it is.

    Raises:
        KaifongError: the hub cannot be read.
    """
    settings = read_settings(root)
    freshness.mark_stale(root)
    out = root / freshness.STAGE
    media = Making(root, jobs)
    cards = Cards(root, settings.card_font, jobs)
    tree = FolderTree(root)
    hub = Hub(tree, settings, read_history(root))
    with closing(StageStore(root, made_by(), clean=True)) as store:

        def share(count: int, work: Callable[[int], str]) -> Iterator[tuple[int, str]]:
            store.bodies.flush()
            return share_out(count, work, processes=jobs)

        store.begin()
        made = stage_share(
            hub,
            now,
            out,
            choose,
            store.memory,
            render_many=partial(render_many, workers=jobs, seconds=RENDER_SECONDS),
            make_media=media,
            make_cards=cards.make,
            former=FormerVersions(root, stale_sources(hub)),
            history=last_commit(root),
            options=cards.key,
            share_out=share,
        )
        store.save(store.memory, tree, made.staged.digests)
    return Stage(out, made.staged, tuple(one.tag for one in settings.languages)), made.entries
