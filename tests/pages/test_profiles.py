"""A profile: work by kind and season, badges with what earned them, roles with their terms, and for any name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from html import unescape

import pytest
from tests.pages.made_people import NOW, entry, made, member, site_of

from kaifong.pages.kinds.member import NEIGHBOURS, SHOWN
from kaifong.pages.member_work import by_kind, parts_of, seasons_of
from kaifong.pages.members import pages
from kaifong.testing import HUB_YML

NAMES = {
    "long": "Wolfeschlegelsteinhausenbergerdorff " * 2,
    "chinese": "陳大文",
    "arabic": "ليلى الخالدي",
    "emoji": "👩🏽‍🔧 Kit",
    "hostile": "<b>&amp;\"'</b>",
}


def profile(files: Mapping[str, str], merged: Mapping[str, date] | None = None, now: date = NOW) -> str:
    """The block of the profile of `me`."""
    site = site_of(files, merged, now)
    return next(page.html for page in made(site, pages(site)) if page.address == "members/me/")


def stories(count: int, tag: str = "en") -> dict[str, str]:
    """Stories by `me`."""
    return {f"content/{tag}/stories/s{at:03}.md": entry(title=f"Story {at}", author="me") for at in range(count)}


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_every_name_stands_whole_and_escaped(name: str) -> None:
    quoted = "'" + name.strip().replace("'", "''") + "'"
    html = profile({"content/members/me.md": member(quoted, languages="[en]")})
    [shown] = re.findall(r'<h1 class="kf-profile__name"[^>]*>(.*)</h1>', html)
    assert unescape(shown) == name.strip()
    assert "<b>" not in html


def test_a_name_says_its_direction_and_a_foreign_one_its_language() -> None:
    arabic = profile({"content/members/me.md": member("ليلى", languages="[en]")})
    assert 'dir="rtl">ليلى</h1>' in arabic
    files = {
        "content/members/me.md": member("Me", languages="[en]", interests="[tea]"),
        "content/members/b.md": member("直子", languages="[ja]", interests="[tea]"),
    }
    assert 'class="kf-person__name" lang="ja">直子' in profile(files)


def test_somebody_without_work_has_a_profile_that_says_so() -> None:
    html = profile({"content/members/me.md": member("Me")})
    assert "Nothing has been published yet." in html
    for missing in ("kf-badges", "kf-score", "kf-footprint", "kf-meet", "kf-board"):
        assert missing not in html
    assert "kf-avatar--large" in html, "without a photo there are initials"


def test_a_hundred_entries_are_all_there_and_most_behind_a_word() -> None:
    files = {"content/members/me.md": member("Me")} | stories(100)
    html = profile(files, dict.fromkeys(stories(100), date(2026, 10, 1)))
    head, _, folded = html.partition("Show 94 more")
    assert head.count('<a href="../../en/stories/') == SHOWN + 1, "and the one that earned the badge"
    assert folded.count('<a href="../../en/stories/') == 100 - SHOWN


def test_seasons_hold_what_was_published_and_what_scored() -> None:
    merged = {
        "content/en/stories/s000.md": date(2026, 11, 20),
        "content/en/stories/s001.md": date(2026, 4, 1),
        "content/en/reviews/r.md": date(2026, 6, 30),
        "content/en/answers/a.md": date(2025, 1, 1),
    }
    files = {"content/members/me.md": member("Me")} | stories(2)
    files["content/en/reviews/r.md"] = entry(author="me", product="Bell", rating=4, disclosure="None.")
    files["content/en/answers/a.md"] = entry(author="other", asked_by="me")
    site = site_of(files, merged)
    parts = parts_of(site, "me")
    assert [(kind, len(ones)) for kind, ones in by_kind(parts)] == [("story", 2), ("review", 1), ("answer", 1)]
    found = seasons_of(site, "me", parts)
    assert [(one.name, one.kinds, one.points, one.share) for one in found] == [
        ("2026Q4", (("story", 1),), 10, 50),
        ("2026Q2", (("story", 1), ("review", 1)), 16, 100),
        ("2025Q1", (("answer", 1),), 0, 50),
    ]
    assert "Q4 2026" in profile(files, merged)
    assert "Story × 1" in profile(files, merged)


def test_a_badge_shows_each_entry_and_pull_request_that_earned_it() -> None:
    merged = {path: date(2026, 9, 1 + 7 * at) for at, path in enumerate(sorted(stories(3)))}
    html = profile({"content/members/me.md": member("Me", languages="[en]")} | stories(3), merged)
    [first, steady] = re.findall(r'<li class="kf-badge">(.*?)</details>', html, re.DOTALL)
    assert '<a class="kf-badge__name" href="../../en/badges/first/">First</a>' in first
    assert [f"../../en/stories/s00{at}/" in steady for at in range(3)] == [True] * 3
    assert re.findall(r"https://github\.com/example/hub/pull/(\d+)", steady) == ["1", "2", "3"]
    assert 'href="../../members/me/badges/steady.json"' in steady


def test_roles_have_their_terms_and_those_over_stand_apart() -> None:
    roles = (
        "[{role: moderator, languages: [ja], from: 2026-01-01, until: 2026-12-31}, "
        "{role: translator, from: 2025-01-01, until: 2026-11-20}, {role: host, from: 2027-01-01}]"
    )
    html = profile({"content/members/me.md": member("Me", roles=roles)})
    now, _, past = html.partition("Earlier roles")
    assert "for 日本語" in now
    assert "1 January 2026 to 31 December 2026" in now
    assert "1 January 2025 to 20 November 2026" in past
    assert "Translator" not in now
    assert "Host" not in html, "what has not begun is not shown yet"


def test_interests_lead_to_their_place_on_the_register() -> None:
    html = profile({"content/members/me.md": member("Me", interests="[cargo bikes, 茶]")})
    assert 'href="../../en/members/interests/#kf-interest-cargo-bikes"' in html
    assert re.search(r'interests/#kf-interest-x-[0-9a-f]{8}"><bdi>茶', html)


def test_the_board_around_a_member_goes_five_up_and_five_down() -> None:
    files = {f"content/members/m{at:02}.md": member(f"M {at}") for at in range(15)}
    merged = {}
    for at in range(15):
        for piece in range(at + 1):
            path = f"content/en/stories/m{at:02}-{piece}.md"
            files[path] = entry(author=f"m{at:02}")
            merged[path] = date(2026, 10, 1 + piece)
    site = site_of(files, merged)
    found = {page.address: page.html for page in made(site, pages(site))}
    table = found["members/m07/"].partition('class="kf-table kf-board"')[2].partition("</table>")[0]
    assert table.count('class="kf-who"') == 2 * NEIGHBOURS + 1
    assert "M 12<" in table
    assert "M 13<" not in table


@pytest.mark.parametrize(("url", "card"), [("url: https://hub.example/\n", True), ("", False)], ids=["url", "none"])
def test_the_card_is_shown_where_it_can_be_embedded(url: str, *, card: bool) -> None:
    settings = HUB_YML.replace("url: https://hub.example/\n", url)
    html = profile({"hub.yml": settings, "content/members/me.md": member("Me")})
    assert ("card.svg" in html) is card
