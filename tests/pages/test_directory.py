"""Directory, register of interests, badges' pages: everybody who may be shown, and in sensible portions."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from tests.pages.made_people import entry, made, member, site_of

from kaifong.pages import badge_art, badge_pages, interests
from kaifong.pages.member_directory import NEWEST, PER_PAGE, directory
from kaifong.pages.site import Site
from kaifong.pages.staged import Staged


def listed(site: Site, tag: str = "en") -> list[tuple[str, str]]:
    """Address and block of the directory's pages in a language."""
    language = site.hub.settings.by_tag[tag]
    return [(page.address, page.html) for page in made(site, directory(site, language))]


def test_a_thousand_members_stand_in_pages_each_once() -> None:
    site = site_of({f"content/members/m{at:04}.md": member(f"M {at:04}") for at in range(1000)})
    found = listed(site)
    assert len(found) == -(-1000 // PER_PAGE)
    names = [name for _, html in found for name in re.findall(r">(M \d{4})<", html)]
    assert sorted(names) == [f"M {at:04}" for at in range(1000)]
    assert max(len(html.encode()) for _, html in found) < 60_000


def test_who_reads_the_language_of_the_page_comes_first() -> None:
    files = {
        "content/members/a.md": member("Anna", languages="[en]"),
        "content/members/z.md": member("Zoe", languages="[ja]"),
    }
    [(_, japanese)] = listed(site_of(files), "ja")
    assert japanese.index("日本語を読み書きする人") < japanese.index("Zoe") < japanese.index("そのほかの人")
    assert japanese.index("そのほかの人") < japanese.index("Anna")


def test_the_newest_of_the_season_stand_on_top_of_the_first_page() -> None:
    files = {f"content/members/m{at:02}.md": member(f"M {at:02}", joined=f"2026-10-{at + 1:02}") for at in range(9)}
    files["content/members/old.md"] = member("Old", joined="2026-09-30")
    files["content/members/early.md"] = member("Early", joined="2026-12-24")
    [(_, html)] = listed(site_of(files))
    top = html.partition("New this season")[2].partition("</section>")[0]
    assert re.findall(r">(M \d\d|Old|Early)<", top) == [f"M {at:02}" for at in range(8, 8 - NEWEST, -1)]


def test_roles_over_are_not_in_the_directory() -> None:
    roles = "[{role: host, until: 2026-11-20}]"
    [(_, html)] = listed(site_of({"content/members/a.md": member("A", roles=roles)}))
    assert "kf-holders" not in html


def test_an_empty_hub_invites() -> None:
    [(_, html)] = listed(site_of({}))
    assert "Nobody has made a profile yet." in html
    assert html.count("content/members?filename=my-name.md") == 1


def test_interests_meet_whatever_their_case_and_have_a_place_each() -> None:
    files = {
        "content/members/a.md": member("A", interests="[C, Tea]"),
        "content/members/b.md": member("B", interests='["C++", tea]'),
        "content/members/c.md": member("C", interests='["C#", TEA]', languages="[ja]"),
    }
    site = site_of(files)
    found = site.once(interests.interests)
    assert len({one.anchor for one in found.values()}) == 4
    assert [one.slug for one in found["tea"].members] == ["a", "b", "c"]
    html = next(page.html for page in made(site, interests.pages(site)))
    assert all(f'id="{one.anchor}"' in html for one in found.values())
    assert html.count('class="kf-chip"') == 1, "what only one has needs no place at the top"
    for address in (interests.interest_address(site, site.reference, name) for name in ("c", "TEA")):
        assert address
        assert address.partition("#")[2] in html
    assert interests.interest_address(site, site.reference, "gone") is None


def test_a_badges_page_tells_its_rule_and_who_has_it() -> None:
    path = "content/en/stories/s.md"
    files = {path: entry(author="a"), "content/members/a.md": member("Anna"), "content/members/b.md": member("Bo")}
    site = site_of(files, {path: date(2026, 3, 2)})
    found = {page.address: page for page in made(site, badge_pages.pages(site))}
    first, steady = found["en/badges/first/"].html, found["en/badges/steady/"].html
    assert "It takes 1 entry in one of these parts:" in first
    assert "1 member has it." in first
    assert "Anna" in first
    assert "2 Mar 2026" in first
    assert "Bo<" not in first
    assert "It takes 3 different weeks with something merged in any of these parts:" in steady
    assert re.search(r"accepted answer</dt><dd>Best answer", steady)
    assert "Nobody has it yet." in steady
    assert "第一步" in found["zh-Hant/badges/"].html


def test_a_community_without_badges_says_so() -> None:
    rules = "schema: kaifong.recognition/1\npoints: {story.author: 1}\nrules: {daily_cap: 9}\n"
    site = site_of({"guidelines/recognition.yml": rules})
    [page, *_] = made(site, badge_pages.pages(site))
    assert "This community has no badges yet." in page.html


def test_a_drawing_follows_from_the_rule_alone() -> None:
    site = site_of({})
    first, steady = site.ledger.recognition.badges
    assert badge_art.drawing(first) == badge_art.drawing(first)
    assert badge_art.drawing(first) != badge_art.drawing(steady)
    assert badge_art.drawing(steady).count('r="1.7"') == 3, "a dot for each week that it takes"
    for svg in (badge_art.inline(first), badge_art.standalone(first, 'A "<b>"')):
        assert "style=" not in svg
        assert not re.search(r"<(script|image|use|a|foreignObject)\b|href=|url\(", svg)
    assert "A &quot;&lt;b&gt;&quot;" in badge_art.standalone(first, 'A "<b>"')


@pytest.mark.parametrize(
    "path", ["en/members/index.md", "en/members/interests/index.md", "en/badges/first-story/index.md"]
)
def test_whoever_hides_is_gone_from_every_list(path: str, stage_of: Callable[..., tuple[Path, Staged]]) -> None:
    profile = "---\nname: Zora\nlogin: siuming\ngithub_id: 101\ninterests: [touring]\n{}---\n"
    out, _ = stage_of({"content/members/siu-ming.md": profile.format("")})
    assert "Zora" in (out / path).read_text("utf-8")
    stage_of({"content/members/siu-ming.md": profile.format("visibility: hidden\n")})
    page = (out / path).read_text("utf-8")
    assert "Zora" not in page
    assert "siu-ming" not in page
