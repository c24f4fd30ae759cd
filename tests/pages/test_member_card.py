"""The card that members embed elsewhere: one SVG that loads nothing, runs nothing, and has room for every name."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from html import unescape
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from tests.pages.made_people import entry, member, site_of

import kaifong.pages
from kaifong.pages import badge_art, member_card
from kaifong.pages.member_embed import embeds
from kaifong.pages.people import colour
from kaifong.pages.recognised import recognised
from kaifong.pages.site import Site
from kaifong.pages.staged import Staged
from kaifong.testing import HUB_YML

SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = "A\\\"'><script>alert(1)</script>&amp; ](x) `*_"


def drawn(site: Site, slug: str) -> str:
    member = site.hub.members[slug]
    return member_card.card(site, member, recognised(site, member))


def card(site: Site, slug: str = "me") -> ET.Element:
    """A member's card, parsed."""
    return ET.fromstring(drawn(site, slug))


def texts(root: ET.Element) -> list[str]:
    """Every line of text on it."""
    return [one.text or "" for one in root.iter(f"{SVG}text")]


def test_it_says_who_where_and_how_much() -> None:
    story = "content/en/stories/a.md"
    files = {"content/members/me.md": member("陳小明", languages="[zh-Hant]"), story: entry(author="me")}
    root = card(site_of(files, {story: date(2026, 11, 2)}))
    assert texts(root) == ["明", "陳小明", "Test Hub · Newcomer", "本季", "10 分", "本季名次", "1", "總計", "10 分"]
    assert root.get("lang") == "zh-Hant-HK"
    assert [one.text for one in root.iter(f"{SVG}title")] == ["陳小明・Test Hub", "第一步"]
    assert (root.get("width"), root.get("height")) == ("440", "192")


def test_nobody_is_shown_with_noughts() -> None:
    root = card(site_of({"content/members/me.md": member("Me")}))
    assert texts(root) == ["M", "Me", "Test Hub · Newcomer"]
    assert root.get("height") == str(member_card.NAME)


def test_its_colours_are_those_of_the_site() -> None:
    """The same face on the card and on the page."""
    assets = Path(str(kaifong.pages.__file__)).parent / "theme/assets"
    css = "".join(one.read_text("utf-8") for one in sorted(assets.glob("*.css")))
    for number in range(8):
        [fill] = re.findall(rf"\.kf-avatar--{number} circle {{ fill: (#[0-9a-f]+)", css)
        name = next(one for one in map(chr, range(0x41, 0x17F)) if colour(one.casefold()) == number and one.isalpha())
        site = site_of({"content/members/me.md": member("Me")})
        found = site.people.person(name)
        assert found.colour == number
        drawn = member_card._Sheet(mirrored=False)
        drawn.initials(found)
        assert f'fill="{fill}"' in drawn.parts[0]
    for number, value in enumerate(badge_art.COLOURS):
        assert re.search(rf"\.kf-art--{number} {{ color: {value}; }}", css), number


def test_nothing_in_it_is_loaded_or_run() -> None:
    files = {"content/members/me.md": f"---\nname: {_quoted(HOSTILE)}\n---\n"}
    site = site_of(files)
    root = card(site)
    allowed = {"svg", "title", "style", "rect", "circle", "text", "path", "polygon", "g"}
    assert {one.tag.removeprefix(SVG) for one in root.iter()} <= allowed
    for one in root.iter():
        assert not {name for name in one.attrib if name.startswith("on") or "href" in name or name == "style"}
    # The one address in it is the namespace's name.
    assert re.findall(r"[a-z]+://[^\"]*|url\(|@import", drawn(site, "me")) == ["http://www.w3.org/2000/svg"]
    assert texts(root)[1] == HOSTILE[: len(texts(root)[1]) - 1] + "…"
    assert HOSTILE in str(next(root.iter(f"{SVG}title")).text)


@pytest.mark.parametrize(
    "name", ["M" * 40, "陳" * 40, "W" * 80, "Anneliese Wolfeschlegelsteinhausenbergerdorff", "محمد " * 9], ids=str
)
def test_every_name_has_room(name: str) -> None:
    root = card(site_of({"content/members/me.md": member(name)}))
    line = next(one for one in root.iter(f"{SVG}text") if (one.get("x"), one.get("y")) == ("92", "48"))
    room = member_card.WIDTH - 92 - 20
    assert member_card.extent(line.text or "", int(line.get("font-size", "0"))) <= room
    assert (line.text or "").rstrip("… ")
    assert name.startswith((line.text or "").rstrip("…").rstrip())


def test_a_chinese_name_of_twenty_is_not_cut() -> None:
    name = "歐陽諸葛司徒上官端木慕容獨孤令狐百里東方"
    assert name in texts(card(site_of({"content/members/me.md": member(name)})))


def test_a_right_to_left_language_begins_at_the_right() -> None:
    settings = HUB_YML + "  - {tag: ar, name: العربية}\n"
    site = site_of({"hub.yml": settings, "content/members/me.md": member("ليلى", languages="[ar]")})
    for line in card(site).iter(f"{SVG}text"):
        assert int(line.get("x", "0")) >= member_card.WIDTH / 3
        assert line.get("direction") == "rtl" or line.get("text-anchor") == "middle"


def test_more_badges_than_there_is_room_for_are_counted() -> None:
    badges = "".join(
        f"  - {{id: b-{at}, name: B{at}, about: One., counts: [story.author], at_least: 1}}\n" for at in range(11)
    )
    rules = f"schema: kaifong.recognition/1\npoints: {{story.author: 1}}\nrules: {{daily_cap: 9}}\nbadges:\n{badges}"
    story = "content/en/stories/a.md"
    files = {"guidelines/recognition.yml": rules, "content/members/me.md": member("Me"), story: entry(author="me")}
    root = card(site_of(files, {story: date(2026, 1, 2)}))
    assert len(list(root.iter(f"{SVG}title"))) == 1 + member_card.SHOWN
    assert texts(root)[-1] == "+3"


def test_the_lines_to_embed_it_hold_any_name() -> None:
    site = site_of({"content/members/me.md": f"---\nname: {_quoted(HOSTILE)}\n---\n"})
    markdown, html = (text for _, text in embeds(site, site.hub.members["me"]))
    import markdown as library

    shown = library.markdown(markdown)
    assert "<script" not in shown
    assert shown.count("<img") == 1
    assert 'src="https://hub.example/members/me/card.svg"' in shown
    assert 'href="https://hub.example/members/me/"' in shown
    found = re.fullmatch(
        r'<a href="https://hub\.example/members/me/"><img src="https://hub\.example/members/me/card\.svg" '
        r'alt="([^"]*)" width="440" height="96"></a>',
        html,
    )
    assert found
    assert unescape(found[1]).startswith(HOSTILE)


def test_without_an_address_of_the_site_there_is_nothing_to_embed() -> None:
    settings = HUB_YML.replace("url: https://hub.example/\n", "")
    site = site_of({"hub.yml": settings, "content/members/me.md": member("Me")})
    assert embeds(site, site.hub.members["me"]) == ()


def test_every_member_who_may_be_shown_has_one_and_nobody_else(staged: tuple[Path, Staged]) -> None:
    cards = [path for path in staged[1].files if path.endswith("card.svg")]
    assert cards == ["members/lau-wing/card.svg", "members/siu-ming/card.svg"]


def test_whoever_hides_loses_their_card(stage_of: Callable[..., tuple[Path, Staged]]) -> None:
    path = "content/members/lau-wing.md"
    out, _ = stage_of({path: "---\nname: Lau Wing\n---\n"})
    assert (out / "members/lau-wing/card.svg").exists()
    stage_of({path: "---\nname: Lau Wing\nvisibility: hidden\n---\n"})
    assert not (out / "members/lau-wing").exists()


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
