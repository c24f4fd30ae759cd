"""Bringing a share of the hub into `.kaifong/stage`, on one of several machines; see `staging` for the whole."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

from kaifong.entries.hub import load
from kaifong.history.former_versions import FormerVersions
from kaifong.pages.memory import Memory
from kaifong.pages.share_staging import Choose, stage_share
from kaifong.publishing import freshness
from kaifong.publishing.media.cards import Cards
from kaifong.publishing.media.making import Making
from kaifong.publishing.staging import RENDER_SECONDS, Stage, _stale_sources
from kaifong.rendering.limited import render_many


def stage_share_of(root: Path, now: date, jobs: int, choose: Choose) -> tuple[Stage, int]:
    """Stages a share of the hub in `root`, into a stage that is empty; and how many entries' pages it is.

    Raises:
        KaifongError: the hub cannot be read.
    """
    hub = load(root)
    freshness.mark_stale(root)
    out = root / freshness.STAGE
    media = Making(root, jobs)
    cards = Cards(root, hub.settings.card_font, jobs)
    memory = Memory()
    made = stage_share(
        hub,
        now,
        out,
        choose,
        memory,
        render_many=partial(render_many, workers=jobs, seconds=RENDER_SECONDS),
        make_media=media,
        make_cards=cards.make,
        former=FormerVersions(root, _stale_sources(hub)),
    )
    return Stage(out, made.staged, tuple(one.tag for one in hub.settings.languages)), made.entries
