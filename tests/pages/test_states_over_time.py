"""What a day's passing changes: events, challenges, news, answers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from kaifong.pages.kinds.idea import milestone
from kaifong.pages.kinds.review import stars
from kaifong.pages.people import initials
from kaifong.pages.staged import Staged


@pytest.mark.parametrize(
    ("place", "day", "mark"),
    [
        ("events/workshop", date(2026, 12, 5), "kf-mark--upcoming"),
        ("events/workshop", date(2026, 12, 6), "kf-mark--today"),
        ("events/workshop", date(2026, 12, 7), "kf-mark--past"),
        ("challenges/first-light", date(2026, 3, 31), "kf-mark--coming"),
        ("challenges/first-light", date(2026, 4, 1), "kf-mark--open"),
        ("challenges/first-light", date(2026, 4, 30), "kf-mark--open"),
        ("challenges/first-light", date(2026, 5, 1), "kf-mark--closed"),
        ("news/bells", date(2026, 6, 30), "kf-mark--official"),
        ("news/bells", date(2026, 7, 1), "kf-mark--over"),
        ("answers/chain", date(2026, 12, 1), "kf-mark--checked"),
        ("answers/chain", date(2026, 12, 2), "kf-mark--overdue"),
    ],
)
def test_states_follow_the_day(
    stage_of: Callable[..., tuple[Path, Staged]], place: str, day: date, mark: str
) -> None:
    out, _ = stage_of(now=day)
    assert mark in (out / "en" / place / "index.md").read_text("utf-8")


def test_a_day_s_passing_changes_few_pages(stage_of: Callable[..., tuple[Path, Staged]]) -> None:
    out, found = stage_of(now=date(2026, 11, 21))
    before = {path: (out / path).read_bytes() for path in (*found.pages, *found.files)}
    stage_of(now=date(2026, 11, 22))
    assert [path for path, data in before.items() if (out / path).read_bytes() != data] == []


def test_a_long_list_has_pages_of_24(stage_of: Callable[..., tuple[Path, Staged]]) -> None:
    files = {
        f"content/en/stories/s{number:02}.md": f"---\ntitle: Story {number}\nauthor: siu-ming\n"
        f"date: 2026-01-{number % 28 + 1:02}\n---\n\nWords.\n"
        for number in range(30)
    }
    out, _ = stage_of(files)
    first = (out / "en/stories/index.md").read_text("utf-8")
    second = (out / "en/stories/page/2/index.md").read_text("utf-8")
    assert first.count("<article") == 24
    assert second.count("<article") == 8
    assert 'rel="next" href="../../en/stories/page/2/"' in first
    assert 'rel="prev" href="../../../../en/stories/"' in second
    assert not (out / "en/stories/page/3").exists()


def test_an_empty_hub_invites(tmp_path: Path) -> None:
    from kaifong.pages.stage import stage
    from kaifong.testing import make_hub

    recognition = "schema: kaifong.recognition/1\npoints: {story.author: 10}\nrules: {daily_cap: 40}\n"
    found = stage(make_hub({"guidelines/recognition.yml": recognition}), date(2026, 11, 21), tmp_path)
    assert found.broken == ()
    page = (tmp_path / "ja/stories/index.md").read_text("utf-8")
    assert "最初の一本を書く" in page
    assert "github.com/example/hub/issues/new?template=story.yml" in page
    assert "kf-empty" in (tmp_path / "en/leaderboards/index.md").read_text("utf-8")


@pytest.mark.parametrize(("count", "ahead"), [(0, 10), (9, 10), (10, 25), (41, 50), (10_000, 20_000)])
def test_milestones(count: int, ahead: int) -> None:
    assert milestone(count) == ahead


def test_stars_go_by_halves() -> None:
    assert stars(3.5) == ("full", "full", "full", "half", "empty")
    assert stars(5) == ("full",) * 5


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("陳小明", "明"),
        ("Lau Wing", "LW"),
        ("kit", "K"),
        ("Ada Mary King", "AK"),
        ("さくら", "ら"),
        ("", ""),
        ("@", "@"),
    ],
)
def test_initials(name: str, expected: str) -> None:
    assert initials(name) == expected
