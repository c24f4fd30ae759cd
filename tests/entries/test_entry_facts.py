"""What is known of an entry without its file: the same as with it, also after it was written and read back."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kaifong.entries import noticing
from kaifong.entries.entry import Entry
from kaifong.entries.facts import facts_of, packed, unpacked
from kaifong.entries.hub import load
from kaifong.entries.tree import MemoryTree
from kaifong.testing import make_hub, story

REPOSITORY = Path(__file__).parents[2]
EVENT = """---
title: A ride
author: siu-ming
date: 2026-11-21
starts: 2026-11-22 19:30
ends: 2026-11-22 22:00
zone: Asia/Hong_Kong
place: In front of the workshop
---

Come.
"""
ODD: dict[str, str | bytes] = {
    "content/en/events/ride/index.md": EVENT,
    "content/en/stories/broken.md": "---\ntitle: [\n---\n\nText.\n",
    "content/en/stories/unknown.md": story("Text.\n", titel="Twice", rating="9"),
    "content/en/stories/bytes.md": b"---\ntitle: \xff\n---\n",
    "content/en/stories/kept.md": story("Text.\n", tags="[a, 雨]", translates="{language: ja, slug: ame}"),
    "content/members/hidden.md": "---\nname: One\nvisibility: hidden\n---\n\nNo.\n",
}


def seen(entry: Entry) -> dict[str, Any]:
    """What may be asked of an entry that has let go of its file."""
    return {
        "front": entry.front,
        "problems": entry.problems,
        "title": entry.title,
        "flags": (entry.readable, entry.publishable, entry.hidden),
        "says": {key: entry.says(key) for key in entry.front},
    }


def known(entry: Entry) -> Entry:
    """The entry by its facts, which went through a file; its own cannot be read."""
    facts = unpacked(json.loads(json.dumps(packed(facts_of(entry)))))
    return replace(entry, facts=facts, tree=MemoryTree({}))


@pytest.mark.parametrize("path", ODD)
def test_an_odd_one_is_known_as_it_is(path: str) -> None:
    entry = make_hub(ODD).entries[path]
    assert seen(known(entry)) == seen(entry)


def test_the_whole_demo_hub_is_known_as_it_is() -> None:
    entries = load(REPOSITORY).entries
    assert len(entries) > 100
    assert [path for path, entry in entries.items() if seen(known(entry)) != seen(entry)] == []


@pytest.mark.parametrize(
    "value",
    [None, [], {}, ["{}", [], [], "0"], [1, [], [], 0], ["{}", [], [["x"]], 0], ["{}", [], 3, 0]],
    ids=repr,
)
def test_what_nobody_packed_is_no_facts(value: Any) -> None:
    with pytest.raises((TypeError, ValueError)):
        unpacked(value)


def test_who_reads_a_text_is_noticed_by_the_innermost_listener_alone() -> None:
    entry = make_hub(ODD).entries["content/en/stories/kept.md"]
    outer, inner = list[str](), list[str]()
    with noticing.listening(outer.append):
        assert entry.title
        assert outer == []
        with noticing.listening(inner.append):
            assert entry.body
        assert (outer, set(inner)) == ([], {entry.path})
        assert entry.body
    assert set(outer) == {entry.path}
    heard = len(outer)
    assert entry.body
    assert len(outer) == heard
