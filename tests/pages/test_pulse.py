"""What the home pages say of a season: counted right, and without whoever hides."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from kaifong.pages.staged import Staged

Stage = Callable[..., tuple[Path, Staged]]


def story(author: str, day: str, more: str = "") -> str:
    return f"---\ntitle: By {author}\nauthor: {author}\ndate: {day}\n{more}---\n\nWords.\n"


def home(stage_of: Stage, files: dict[str, str], now: date = date(2026, 11, 21)) -> str:
    out, _ = stage_of(files, now=now)
    return (out / "en/index.md").read_text("utf-8")


def test_writers_are_people_not_pieces(stage_of: Stage) -> None:
    text = home(
        stage_of,
        {
            "content/en/stories/x1.md": story("siu-ming", "2026-10-01"),
            "content/ja/stories/x2.md": story("siu-ming", "2026-11-21"),
            "content/en/stories/x3.md": story("lau-wing", "2026-11-02"),
            "content/en/stories/old.md": story("lau-wing", "2026-09-30"),
            "content/en/stories/ahead.md": story("lau-wing", "2026-11-22"),
        },
    )
    assert "2 people wrote this season" in text
    assert "4 pieces published" in text, "three of these, and one of the hub that they are laid over"


def test_who_hides_is_neither_counted_nor_new(stage_of: Stage) -> None:
    profile = "---\nname: {name}\nlogin: {name}\ngithub_id: {id}\njoined: {day}\n{more}---\n"
    text = home(
        stage_of,
        {
            "content/en/stories/x1.md": story("hidden-hand", "2026-10-01"),
            "content/en/stories/x2.md": story("fresh", "2026-10-02"),
            "content/members/fresh.md": profile.format(name="fresh", id=201, day="2026-10-01", more=""),
            "content/members/secret.md": profile.format(
                name="secret", id=202, day="2026-10-01", more="visibility: hidden\n"
            ),
            "content/members/stale.md": profile.format(name="stale", id=203, day="2026-09-30", more=""),
        },
    )
    assert "1 person wrote this season" in text
    assert "1 new face" in text
    faces = text[text.index('id="kf-newcomers"') : text.index('id="kf-join"')]
    assert "members/fresh/" in faces
    assert "stale" not in faces
    assert "secret" not in text


def test_a_season_without_a_word_says_nothing_of_itself(stage_of: Stage) -> None:
    assert "kf-pulse" not in home(stage_of, {}, date(2027, 1, 1))
