"""Bringing `.kaifong/stage` up to date: load the hub, render in limited workers, stage."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kaifong.publishing import freshness
from kaifong.publishing.brought_along import discard_brought_along
from kaifong.publishing.own_folder import refuse_links

if TYPE_CHECKING:
    from kaifong.entries.hub import Hub
    from kaifong.pages.staged import Staged

# Half a minute of one core is sixty times what the slowest text within the caps was seen to need (0.5 s).
RENDER_SECONDS = 30.0


@dataclass(frozen=True)
class Stage:
    """An up-to-date stage: where it is, the languages' tags in their order, and what was left out, and why."""

    folder: Path
    staged: Staged
    languages: tuple[str, ...]
    left_out: tuple[str, ...] = ()


def cores() -> int:
    """How many cores this process may use (not how many the machine has)."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1


def bring_up_to_date(root: Path, now: date, jobs: int) -> Stage:
    """Stages the hub in `root` as of a day.

    Raises:
        KaifongError: the hub cannot be read.
    """
    from kaifong.entries.hub import load
    from kaifong.history.former_versions import FormerVersions
    from kaifong.pages.stage import stage
    from kaifong.publishing.chart_drawing import CACHE, Drawing
    from kaifong.publishing.media.cards import Cards
    from kaifong.publishing.media.making import Making
    from kaifong.publishing.media.said import said_of
    from kaifong.rendering.limited import render_many

    seen = freshness.fingerprint(root, now)
    hub = load(root)
    out = root / freshness.STAGE
    freshness.mark_stale(root)
    out.mkdir(parents=True, exist_ok=True)
    draw = Drawing(root / CACHE)
    render = partial(render_many, workers=jobs, seconds=RENDER_SECONDS)
    media = Making(root, jobs)
    cards = Cards(root, hub.settings.card_font, jobs)
    former = FormerVersions(root, _stale_sources(hub))
    staged = stage(
        hub, now, out, render_many=render, draw=draw, make_media=media, make_cards=cards.make, former=former
    )
    draw.tidy()
    media.kept.tidy()
    cards.tidy()
    freshness.mark_fresh(root, seen)
    left_out = (*(() if draw.problem is None else (draw.problem,)), *cards.left_out(), *said_of(staged))
    return Stage(out, staged, tuple(one.tag for one in hub.settings.languages), left_out)


def _stale_sources(hub: Hub) -> tuple[str, ...]:
    """The originals whose translations are behind: of these alone earlier versions are looked up."""
    from kaifong.entries.translations import Freshness

    behind = (hub.source_of(one) for one in hub.entries.values() if hub.freshness(one) is Freshness.STALE)
    return tuple(sorted({one.path for one in behind if one is not None}))


def stage_if_stale(root: Path, now: date) -> bool:
    """For whoever types `mkdocs build`: stages when the stage is not what the hub holds; True where it did."""
    refuse_links(root)
    discard_brought_along(root)
    if freshness.is_fresh(root, now):
        return False
    bring_up_to_date(root, now, cores())
    return True
