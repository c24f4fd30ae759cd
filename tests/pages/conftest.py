"""A small hub of every kind in four languages, in memory, with a hidden member in every role there is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from struct import pack
from zlib import compress, crc32

import pytest

from kaifong.community.recognition import RECOGNITION
from kaifong.entries.hub import Hub
from kaifong.history.change import Action
from kaifong.history.merges import History, Merge, MergedPath, Source
from kaifong.pages.stage import stage
from kaifong.pages.staged import Staged
from kaifong.testing import make_hub

NOW = date(2026, 11, 21)
TAGS = ("en", "zh-Hant", "zh-Hans", "ja")

HUB_YML = """\
schema: kaifong.hub/1
name: {en: Test Hub, zh-Hant: 測試街坊}
tagline: {en: A hub in memory}
url: https://hub.example/base/
repository: example/hub
branch: main
timezone: Asia/Hong_Kong
reference: en
video_hosts: [vimeo.com]
languages:
  - {tag: en, name: English, html: en, theme: en, interface: en}
  - {tag: zh-Hant, name: 繁體中文, html: zh-Hant-HK, theme: zh-TW, interface: zh-Hant}
  - {tag: zh-Hans, name: 简体中文, html: zh-Hans, theme: zh, interface: zh-Hans}
  - {tag: ja, name: 日本語, html: ja, theme: ja, interface: ja}
"""

RECOGNITION_YML = """\
schema: kaifong.recognition/1
points:
  story.author: 10
  review.author: 6
  ama.answerer: 4
  answer.accepted: 8
rules: {daily_cap: 40, halve_repeats: true, counterpart_limit: 5}
badges:
  - id: first-story
    name: {en: First story}
    about: {en: Wrote a story.}
    counts: [story.author]
    at_least: 1
tiers:
  - {id: candle, name: {en: Candle, zh-Hant: 燭光}, points: 10}
trust:
  - {id: newcomer, name: {en: Newcomer}, points: 1, weeks: 0}
"""


def _png(width: int, height: int) -> bytes:
    """A real picture, as small as one can be: every pixel is black."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return pack(">I", len(data)) + name + data + pack(">I", crc32(name + data))

    head = chunk(b"IHDR", pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0))
    rows = compress((b"\0" + b"\0" * -(-width // 8)) * height)
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


PNG = _png(640, 480)


def entry(front: str, body: str = "Some words that make a paragraph of their own.") -> str:
    """A file of content."""
    return f"---\n{front.strip()}\n---\n\n{body}\n"


PEOPLE = """
author: siu-ming
co_authors: [hidden-hand, lau-wing]
tags: [one, two]
date: 2026-03-01
licence: CC-BY-4.0
groups: [dawn-riders]
"""

KINDS = {
    "stories/a-ride": (
        f"""
title: A ride
description: Out before dawn.
cover: cover.png
cover_alt: A road
featured: {{by: hidden-hand, reason: It made us get up.}}
{PEOPLE}""",
        """
## First light

See [the review](../../reviews/a-bell.md), [home](/en/), [nothing](gone.md), and [above](#first-light).

![A road](cover.png)

```
first


\tlast
```

@hidden-hand was there.
""",
    ),
    "reviews/a-bell": (
        f"""
title: A bell
product: Brass bell
rating: 4
disclosure: Bought it myself.
{PEOPLE}""",
        "It rings well, and it has rung for a year.",
    ),
    "galleries/piers": (
        f"""
title: Piers
items:
  - {{image: pier.png, alt: A pier, caption: Kowloon}}
  - {{video: 'https://vimeo.com/123456', caption: A film}}
{PEOPLE}""",
        "",
    ),
    "tutorials/true-a-wheel": (
        f"""
title: True a wheel
difficulty: medium
duration: an hour
tools: [a spoke key]
{PEOPLE}""",
        """
## Look

Look at it from the side.

## Turn

Turn the nipples, a little at a time.
""",
    ),
    "amas/frames": (
        f"""
title: Ask a frame builder
state: closed
host: hidden-hand
guests:
  - {{name: Lau Wing, member: lau-wing}}
  - {{name: Hidden Hand, member: hidden-hand}}
starts: 2026-05-09 20:00
ends: 2026-05-09 21:30
zone: Asia/Hong_Kong
{PEOPLE}""",
        """
Thanks to everybody who came.

## Steel or bamboo? {#q-steel}

*Asked by @siu-ming*

I have to choose.

### Answer by @lau-wing

Bamboo, of course.

### Answer by @hidden-hand

Steel lasts.

## How long does it take? {#q-long}

*Asked by @hidden-hand on [the forum](https://forum.example/1)*
""",
    ),
    "answers/chain": (
        f"""
title: Why does my chain skip?
asked_by: hidden-hand
asked_at: https://forum.example/2
review_by: 2026-12-01
{PEOPLE}""",
        """
It began last week.

## Answer by @hidden-hand

Oil it.

## Answer by @lau-wing {#accepted}

It is worn.
""",
    ),
    "ideas/rack": (
        f"""
title: A front rack
state: planned
reason: The jig is ready.
supporters:
  - {{date: 2026-01-01, count: 4}}
  - {{date: 2026-02-01, count: 41}}
{PEOPLE}""",
        "It would carry a crate.",
    ),
    "challenges/first-light": (
        f"""
title: First light
opens: 2026-04-01
closes: 2026-04-30
rules: One photo each.
eligibility: Anyone.
winners:
  - {{member: hidden-hand}}
  - {{member: lau-wing}}
{PEOPLE}""",
        "Get up early, and show us what you saw.",
    ),
    "events/workshop": (
        f"""
title: Open workshop
starts: 2026-12-06 10:00
ends: 2026-12-06 13:00
zone: Asia/Hong_Kong
place: The workshop
hosts: [hidden-hand, siu-ming]
speakers: [hidden-hand]
{PEOPLE}""",
        "Bring a wheel that wobbles.",
    ),
    "news/bells": (
        f"""
title: New bells
official: yes
expires: 2026-06-30
{PEOPLE}""",
        "They are in the shop from today.",
    ),
}

SHARED = {
    "content/members/siu-ming.md": entry(
        "name: 陳小明\nlogin: siuming\ngithub_id: 101\nlanguages: [zh-Hant, en]\ninterests: [touring]\n"
        "groups: [dawn-riders]\nlinks: [{title: Photos, url: 'https://photos.example/'}]"
    ),
    "content/members/lau-wing.md": entry("name: Lau Wing\nlogin: lauwing\ngithub_id: 102\nlanguages: [en]"),
    "content/members/hidden-hand.md": entry(
        "name: Zebedee Quux\nlogin: zquux\ngithub_id: 103\nvisibility: hidden\ngroups: [dawn-riders]\n"
        "languages: [en]\ninterests: [touring]\nroles: [{role: host}]"
    ),
    "content/groups/dawn-riders.md": entry(
        "title: Dawn riders\nlanguage: zh-Hant\ntopic: Riding before work\nconveners: [siu-ming, hidden-hand]"
    ),
    "guidelines/en/index.md": entry("title: Guidelines", "Be kind to each other, and to strangers."),
    "guidelines/en/respect.md": entry("title: Respect\norder: 10", "Speak to people as you would at their door."),
    "guidelines/en/privacy.md": entry("title: Privacy\norder: 20", "What is not yours to tell, do not tell."),
    "guidelines/zh-Hant/respect.md": entry(
        "title: 互相尊重\norder: 10\ntranslates: {language: en, revision: 000000000000}",
        "當面怎樣說話，這裏就怎樣說話。",
    ),
}

# The names under which the hidden member could leak. The display name is one that nothing else spells.
HIDDEN = ("hidden-hand", "zquux", "zebedee quux")


def small_files() -> dict[str, str | bytes]:
    """The files of the small hub."""
    files: dict[str, str | bytes] = {"hub.yml": HUB_YML, RECOGNITION: RECOGNITION_YML, **SHARED}
    for tag in TAGS:
        for place, (front, body) in KINDS.items():
            bundled = "cover:" in front or "image:" in front
            files[f"content/{tag}/{place}{'/index' if bundled else ''}.md"] = entry(front, body)
        files[f"content/{tag}/stories/a-ride/cover.png"] = PNG
        files[f"content/{tag}/galleries/piers/pier.png"] = PNG
    files["content/zh-Hant/stories/dawn.md"] = entry(
        "title: 晨早\nauthor: siu-ming\ntranslator: hidden-hand\ntranslates: {language: en, slug: a-ride, revision: "
        "000000000000}\nchallenge: en/challenges/first-light"
    )
    files["content/en/stories/moved.md"] = entry("title: Moved\nauthor: hidden-hand\naliases: [en/stories/before/]")
    return files


def small_history() -> History:
    """Two merges, one by the hidden member."""
    paths = [path for path in small_files() if path.startswith("content/en/")]
    return History(
        Source.RECORDS,
        (
            Merge(
                7, 101, "siuming", "zquux", datetime(2026, 3, 1, 9, tzinfo=UTC),
                tuple(MergedPath(path, Action.ADDED) for path in paths if "moved" not in path),
                "records/merges/7.json",
            ),
            Merge(
                8, 103, "zquux", "lauwing", datetime(2026, 10, 2, 9, tzinfo=UTC),
                (
                    MergedPath("content/en/stories/moved.md", Action.ADDED),
                    MergedPath(RECOGNITION, Action.EDITED),
                ),
                "records/merges/8.json",
            ),
        ),
    )  # fmt: skip


def hub_of(files: dict[str, str | bytes], history: History | None = None) -> Hub:
    """A hub of these files and this history."""
    hub = make_hub(files)
    return Hub(hub.tree, hub.settings, history or hub.history)


@pytest.fixture(scope="session")
def small_hub() -> Hub:
    """The small hub. Values are frozen, so tests may share it."""
    return hub_of(small_files(), small_history())


@pytest.fixture(scope="session")
def staged(small_hub: Hub, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Staged]:
    """The small hub, staged once: the folder, and what `stage` says of it."""
    out = tmp_path_factory.mktemp("stage")
    return out, stage(small_hub, NOW, out)


@pytest.fixture(scope="session")
def small_stage(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., tuple[Path, Staged]]:
    """Stages further files on top of the small hub's, into a fresh folder or the one given."""

    def run(
        more: dict[str, str | bytes] | None = None, now: date = NOW, out: Path | None = None
    ) -> tuple[Path, Staged]:
        folder = out or tmp_path_factory.mktemp("stage")
        return folder, stage(hub_of(small_files() | (more or {}), small_history()), now, folder)

    return run


@pytest.fixture
def stage_of(small_stage: Callable[..., tuple[Path, Staged]], tmp_path: Path) -> Callable[..., tuple[Path, Staged]]:
    """The same, into one folder for the whole test."""

    def run(more: dict[str, str | bytes] | None = None, now: date = NOW) -> tuple[Path, Staged]:
        return small_stage(more, now, tmp_path / "stage")

    return run


@pytest.fixture
def small_png() -> bytes:
    """A real picture of 640 by 480 pixels."""
    return PNG


@pytest.fixture
def hub_yml() -> str:
    """The small hub's settings."""
    return HUB_YML
