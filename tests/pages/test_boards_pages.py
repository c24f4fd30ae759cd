"""Leaderboards on the site: the running season, past ones, groups, the rules' changes, and the shelf of picks."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from tests.pages.conftest import HUB_YML, NOW, RECOGNITION_YML, entry

from kaifong.community.recognition import RECOGNITION
from kaifong.entries.hub import Hub
from kaifong.history.change import Action
from kaifong.history.merges import History, Merge, MergedPath, Source
from kaifong.pages.boards import LONG, row_id
from kaifong.pages.stage import stage
from kaifong.pages.staged import Staged
from kaifong.testing import make_hub

Stage = Callable[..., tuple[Path, Staged]]


def page(out: Path, address: str) -> str:
    """A staged page's block of HTML."""
    return (out / address / "index.md").read_text("utf-8").split("\n---\n", 1)[1]


def rows(html: str) -> list[tuple[str, str, str]]:
    """Rank, name and points of each line of the first board."""
    table = re.findall(r"<table class=\"kf-table kf-board\">.*?</table>", html, re.DOTALL)[0]
    found = []
    for row in re.findall(r"<tr[ >].*?</tr>", table.partition("<tbody>")[2], re.DOTALL):
        plain = re.sub(r"<svg.*?</svg>", "", row, flags=re.DOTALL)
        cells = [re.sub(r"<[^>]+>", "", one).split() for one in re.findall(r"<t[dh].*?</t[dh]>", plain, re.DOTALL)]
        found.append((cells[0][0], cells[1][0], cells[2][0]))
    return found


def test_a_season_that_is_over_has_a_page_in_every_language(staged: tuple[Path, Staged]) -> None:
    out, found = staged
    seasons = {path.split("/")[2] for path in found.pages if re.search(r"leaderboards/\d{4}Q\d/", path)}
    assert seasons == {"2026Q1"}, "2026Q4 is the running one, and in the others nobody has points"
    names = {"en": "Q1 2026", "zh-Hant": "2026 年第 1 季", "zh-Hans": "2026 年第 1 季度", "ja": "2026年第1四半期"}
    for tag, name in names.items():
        html = page(out, f"{tag}/leaderboards/2026Q1")
        assert f'leaderboards/2026Q1/" aria-current="page">{name}' in html
        assert "kf-tier" not in html, "a tier is of today"
    english = page(out, "en/leaderboards/2026Q1")
    assert "1 January 2026 to 31 March 2026" in english
    assert "This season is over." in english
    assert 'href="../../en/leaderboards/2026Q1/"' in page(out, "en/leaderboards")


def test_no_season_of_hidden_members_alone_has_a_page(staged: tuple[Path, Staged]) -> None:
    """The hidden member's entry of October scores in 2026Q4; after it, that season would be listed by it alone."""
    out, found = staged
    assert not [path for path in found.pages if "leaderboards/2026Q4" in path]
    assert "Nobody has scored in this time yet" in page(out, "en/leaderboards")


def test_a_season_turns_into_an_archive(stage_of: Stage) -> None:
    out, found = stage_of(now=date(2026, 3, 20))
    assert not [path for path in found.pages if re.search(r"leaderboards/\d{4}Q", path)]
    assert rows(page(out, "en/leaderboards"))[0][1] == "陳小明"
    later, _ = stage_of(now=date(2026, 4, 1))
    assert rows(page(later, "en/leaderboards/2026Q1"))[0][1] == "陳小明"


def test_each_line_has_its_own_link_and_the_tier_of_today(staged: tuple[Path, Staged]) -> None:
    html = page(staged[0], "en/leaderboards/all-time")
    assert '<tr id="kf-at-siu-ming"' in html
    assert 'href="#kf-at-siu-ming"' in html
    assert 'aria-label="Link to rank 1"' in html
    assert '<span class="kf-tier kf-tier--1">Candle</span>' in html
    assert '<span class="kf-tier kf-tier--1">燭光</span>' in page(staged[0], "zh-Hant/leaderboards/all-time")


@pytest.mark.parametrize(
    ("key", "anchor"),
    [("siu-ming", "kf-at-siu-ming"), ("a_b", "kf-at-a_b"), ("陳小明", None), ("Mei Ling", None), ('x"><b', None)],
)
def test_an_anchor_is_plain_or_there_is_none(key: str, anchor: str | None) -> None:
    assert row_id(key) == anchor


def test_the_rules_stand_beside_the_board_in_words(staged: tuple[Path, Staged]) -> None:
    html = page(staged[0], "en/leaderboards")
    for words in (
        "At most 40 points a day",
        "is worth half",
        "At most 5 credits a season",
        "loses its points and badges",
    ):
        assert words in html
    assert "10 points" in html.partition("Tiers</h3>")[2]


def test_groups_have_a_board_each(staged: tuple[Path, Staged]) -> None:
    html = page(staged[0], "ja/leaderboards/groups")
    assert 'id="kf-group-dawn-riders"' in html
    assert "../../../groups/dawn-riders/" in html
    assert rows(html)[0][:2] == ("1", "陳小明")


def test_profiles_and_groups_lead_to_their_line(stage_of: Stage) -> None:
    second = entry("title: Mine\nauthor: lau-wing\nimported: {from: jekyll, date: 2026-03-05}")
    out, _ = stage_of({"content/en/stories/mine.md": second}, now=date(2026, 3, 20))
    assert 'href="../../zh-Hant/leaderboards/#kf-at-siu-ming"' in page(out, "members/siu-ming")
    assert 'href="../../en/leaderboards/#kf-at-lau-wing"' in page(out, "members/lau-wing")
    assert 'href="../../zh-Hant/leaderboards/groups/#kf-group-dawn-riders"' in page(out, "groups/dawn-riders")
    assert 'id="kf-at-lau-wing"' in page(out, "en/leaderboards")
    assert 'id="kf-group-dawn-riders"' in page(out, "zh-Hant/leaderboards/groups")


def test_a_group_for_which_nothing_scored_has_none(stage_of: Stage) -> None:
    out, _ = stage_of({"content/groups/new.md": entry("title: New group\nlanguage: en")})
    assert "New group" not in page(out, "en/leaderboards/groups")
    empty, _ = stage_of(now=date(2026, 1, 1))
    assert "Nothing written for a group has scored yet" in page(empty, "en/leaderboards/groups")


def test_the_rules_changes_are_listed_and_name_nobody_hidden(staged: tuple[Path, Staged]) -> None:
    html = page(staged[0], "en/leaderboards/changes")
    assert '<time datetime="2026-10-02">2 October 2026</time>' in html
    assert 'href="https://github.com/example/hub/pull/8"' in html
    assert re.search(r"a member.*merged by .*Lau Wing", html), "the hidden member proposed it"
    assert "github.com/example/hub/commits/main/guidelines/recognition.yml" in html


def test_a_change_of_the_rules_is_told_on_its_day_and_not_before(stage_of: Stage) -> None:
    out, _ = stage_of(now=date(2026, 10, 1))
    assert "knows of no change" in page(out, "en/leaderboards/changes")
    out, _ = stage_of(now=date(2026, 10, 2))
    assert "2 October 2026" in page(out, "en/leaderboards/changes")


def test_the_shelf_shows_who_picked_what_and_why(stage_of: Stage) -> None:
    def picked(title: str, by: str, day: str) -> str:
        return entry(
            f"title: {title}\nauthor: siu-ming\nfeatured: {{by: {by}, reason: Because of {title}., date: {day}}}"
        )

    out, _ = stage_of(
        {
            "content/en/stories/older.md": picked("Older", "lau-wing", "2026-05-01"),
            "content/en/stories/newer.md": picked("Newer", "siu-ming", "2026-06-01"),
        }
    )
    html = page(out, "en/featured")
    assert html.index("Because of Newer.") < html.index("Because of Older.") < html.index("It made us get up.")
    newer, older = html.partition("Because of Newer.")[2].split("Because of Older.")
    assert "They had a part in it" in newer, "the curator picked their own"
    assert "They had a part in it" not in older
    assert "Lau Wing" in older
    hidden = html.partition("It made us get up.")[2]
    assert "a member" in hidden
    assert "They had a part in it" not in hidden, "of somebody hidden nothing more is told"
    home = page(out, "en")
    assert home.index("Because of Newer.") < home.index("Because of Older."), "the home shows the latest picks first"


def test_an_empty_shelf_leads_to_the_others(stage_of: Stage) -> None:
    plain = entry("title: A ride\nauthor: siu-ming")
    out, _ = stage_of({"content/ja/stories/a-ride/index.md": plain, "content/ja/stories/a-ride/cover.png": b""})
    html = page(out, "ja/featured")
    assert "ピックアップはまだありません" in html
    assert 'href="../../en/featured/"' in html


def crowd(people: int) -> Hub:
    """A hub in which so many people without a profile wrote one story each, each on a day of their own."""
    files: dict[str, str | bytes] = {"hub.yml": HUB_YML, RECOGNITION: RECOGNITION_YML}
    merges = []
    for at in range(people):
        path = f"content/en/stories/s{at}.md"
        files[path] = entry(f"title: Story {at}\nauthor: rider-{at}")
        when = datetime(2026, 10, 1 + at % 28, 4, tzinfo=UTC)
        merges.append(
            Merge(at + 1, at + 1, f"rider-{at}", "x", when, (MergedPath(path, Action.ADDED),), f"records/{at}")
        )
    return replace(make_hub(files), history=History(Source.RECORDS, tuple(merges)))


def test_a_long_board_is_cut_and_says_where_everybody_else_stands(tmp_path: Path) -> None:
    stage(crowd(LONG + 7), NOW, tmp_path)
    html = page(tmp_path, "en/leaderboards")
    assert len(rows(html)) == LONG
    assert "7 more people have points" in html
    assert "kaifong explain @name" in html
