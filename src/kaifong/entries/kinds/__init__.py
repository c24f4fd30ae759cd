"""The kinds of entry. A new one is a module here, one in pages/kinds, a template, and its line in both tables."""

from __future__ import annotations

from kaifong.entries.kinds import (
    ama,
    answer,
    challenge,
    event,
    gallery,
    group,
    guideline,
    idea,
    member,
    news,
    review,
    story,
    tutorial,
)
from kaifong.entries.schema import Kind

KINDS: tuple[Kind, ...] = (
    story.KIND,
    review.KIND,
    gallery.KIND,
    tutorial.KIND,
    ama.KIND,
    answer.KIND,
    idea.KIND,
    challenge.KIND,
    event.KIND,
    news.KIND,
    guideline.KIND,
    member.KIND,
    group.KIND,
)

BY_NAME: dict[str, Kind] = {one.name: one for one in KINDS}

# Below content/<language>/: all that stand in a language, but the guidelines, which have a room of their own.
BY_FOLDER: dict[str, Kind] = {one.folder: one for one in KINDS if one.localised and one.paged}

# Below content/ itself: they stand once, outside the languages.
SHARED_FOLDERS: dict[str, Kind] = {one.folder: one for one in KINDS if not one.localised}
