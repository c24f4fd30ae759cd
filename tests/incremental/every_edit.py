"""What can happen to a hub between two builds. An edit takes the hub and a source of chance; it tells what it did."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from random import Random

import edits_of_bodies as bodies
import edits_of_files as files
import edits_of_front as front
import edits_of_hubs as hubs
from living import Living

Edit = Callable[[Living, Random], str]

EDITS: tuple[Edit, ...] = (
    front.field,
    front.field_of_a_member_or_group,
    front.visibility,
    bodies.first_paragraph,
    bodies.last_paragraph,
    bodies.link,
    bodies.headings,
    bodies.picture,
    bodies.picture_comes,
    bodies.picture_goes,
    bodies.no_picture_any_more,
    files.comes,
    files.goes,
    files.renamed,
    files.swapped,
    files.moved,
    files.folded,
    files.broken,
    files.no_file_any_more,
    files.stray,
    files.copied,
    files.same_size_same_time,
    files.touched,
    files.written_anew,
    files.back,
    hubs.settings,
    hubs.settings_as_at_first,
    hubs.recognition,
    hubs.policy,
    hubs.goals,
    hubs.clause,
    hubs.translation_fresh,
    hubs.record,
    hubs.records_go,
    hubs.day,
    hubs.day_as_at_first,
    hubs.empty,
    hubs.committed,
    hubs.theme,
)


def make(hub: Living, edits: Iterable[tuple[Edit, int]]) -> None:
    """Makes edits; each number decides what its edit takes."""
    for edit, seed in edits:
        hub.done.append(f"{edit.__name__}: {edit(hub, Random(seed))}")
