"""What a reader is told of a translation that has fallen behind: since when, and where the original changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

from kaifong.entries.hub import Hub
from kaifong.entries.translations import revision
from kaifong.history.change import Action
from kaifong.history.merges import History, Merge, MergedPath, Source
from kaifong.pages.behind import Behind, Changed, behind
from kaifong.pages.bodies import render_bodies
from kaifong.pages.site import Site
from kaifong.testing import make_hub

ORIGINAL = "content/en/stories/ride.md"
TRANSLATION = "content/ja/stories/ride.md"
HUB_YML = """\
schema: kaifong.hub/1
name: {en: Hub}
repository: example/hub
timezone: Asia/Hong_Kong
reference: en
languages:
  - {tag: en, name: English, html: en, theme: en, interface: en}
  - {tag: ja, name: 日本語, html: ja, theme: ja, interface: ja}
"""
OLD = """
We left early.

## First light

Grey.

## The pier

Closed.

## Home

Late.
"""
NEW = """
We left very early.

## First light

Grey.

## The pier {#pier}

Open, after all.

## Noodles

Two bowls.
"""


def text(body: str, title: str = "A ride") -> str:
    return f"---\ntitle: {title}\nauthor: siu-ming\n---\n{body}"


def hub_of(original: str, translated: str) -> Hub:
    known = revision(make_hub({"hub.yml": HUB_YML, ORIGINAL: translated}).entries[ORIGINAL])
    front = f"title: 走る\nauthor: siu-ming\ntranslates: {{language: en, revision: '{known}'}}\ntranslator: mio"
    return make_hub({"hub.yml": HUB_YML, ORIGINAL: original, TRANSLATION: f"---\n{front}\n---\n\n早く出た。\n"})


def told(hub: Hub, *former: str) -> Behind:
    def look_back(path: str) -> Iterator[bytes]:
        assert path == ORIGINAL
        yield from (one.encode() for one in former)

    bodies, failed = render_bodies(list(hub.entries.values()), hub.settings, None)
    assert not failed
    site = Site(hub, date(2026, 11, 21), bodies, {}, frozenset(), former=look_back if former else None)
    return behind(site, hub.entries[TRANSLATION], hub.entries[ORIGINAL])


def merged(number: int, path: str, day: int) -> Merge:
    at = datetime(2026, 5, day, 20, tzinfo=UTC)
    return Merge(number, 1, "siu", None, at, (MergedPath(path, Action.EDITED),), f"records/merges/{number}.json")


def test_the_sections_that_changed_came_or_went_are_named() -> None:
    found = told(hub_of(text(NEW), text(OLD)), text("\nToo new.\n"), text(OLD), text("\nToo old.\n"))
    assert found.changed == (Changed("The pier", "u-pier"), Changed("Noodles", "u-noodles"))
    assert found.beginning
    assert found.gone == ("Home",)


def test_a_changed_title_is_the_beginning_and_no_section() -> None:
    found = told(hub_of(text(OLD, "A long ride"), text(OLD)), text(OLD))
    assert (found.changed, found.beginning, found.gone) == ((), True, ())


def test_where_the_text_as_it_was_is_lost_only_the_fact_is_told() -> None:
    hub = hub_of(text(NEW), text(OLD))
    for found in (told(hub), told(hub, text("\nAnother.\n"))):
        assert (found.changed, found.beginning, found.gone) == ((), False, ())
        assert found.changes == f"https://github.com/example/hub/commits/main/{ORIGINAL}"


def test_the_first_change_that_is_missing_has_its_day_by_the_hubs_clock() -> None:
    merges = (merged(1, ORIGINAL, 1), merged(2, TRANSLATION, 3), merged(3, ORIGINAL, 5), merged(4, ORIGINAL, 9))
    hub = replace(hub_of(text(NEW), text(OLD)), history=History(Source.RECORDS, merges))
    found = told(hub)
    assert found.since == date(2026, 5, 6), "at eight in the evening, UTC, it is tomorrow in Hong Kong"
    assert found.changes is not None
    assert found.changes.endswith("?since=2026-05-06")
