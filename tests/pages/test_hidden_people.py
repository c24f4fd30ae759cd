"""Whoever hides, in whatever company: on no page, card or credential of people, and nothing is counted of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.pages.made_people import entry, files_made, made, member, site_of

from kaifong.pages import badge_pages, groups, interests, member_card, members, open_badges
from kaifong.pages.site import Site

NAMES = ("zebedee", "quentin", "xanthippe", "wilhelmina", "yolanda")
DAY = date(2026, 11, 2)


def files(hidden: frozenset[str]) -> dict[str, str]:
    """Five people who have everything in common: interests, a group, badges, roles, work with one another."""
    found = {"content/groups/riders.md": entry(title="Riders", conveners=f"[{', '.join(NAMES)}]", since="2026-11-01")}
    for at, name in enumerate(NAMES):
        shown = {"visibility": "hidden"} if name in hidden else {}
        found[f"content/members/{name}.md"] = member(
            name.title(),
            interests=f"[tea, only-{name}]",
            groups="[riders]",
            languages="[en]",
            joined="2026-10-02",
            roles="[{role: host}]",
            **shown,
        )
        other = NAMES[at - 1]
        found[f"content/en/stories/s{at}.md"] = entry(author=name, co_authors=f"[{other}]", tags="[rust]")
    return found


def surfaces(site: Site) -> Iterator[tuple[str, str]]:
    """Every page and file about people: its address and what it says."""
    for pages in (members.pages, groups.pages, interests.pages, badge_pages.pages):
        yield from ((page.address, page.text()) for page in made(site, pages(site)))
    for files_of in (member_card.files, open_badges.files, badge_pages.files):
        yield from files_made(site, files_of(site))


@settings(max_examples=12, deadline=None)
@given(hidden=st.frozensets(st.sampled_from(NAMES)))
def test_whoever_hides_is_named_nowhere_and_everybody_else_is(hidden: frozenset[str]) -> None:
    written = files(hidden)
    merged = {path: DAY for path in written if "/stories/" in path}
    said = dict(surfaces(site_of(written, merged)))
    for address, text in said.items():
        leaked = [name for name in hidden if name in address.casefold() or name in text.casefold()]
        assert not leaked, address
    for name in set(NAMES) - hidden:
        assert f"members/{name}/card.svg" in said
        assert f"members/{name}/badges/first.json" in said
        for page in ("en/members/", "en/members/interests/", "en/badges/first/", "groups/riders/"):
            assert name.title() in said[page], page
    shown = len(NAMES) - len(hidden)
    told = {0: "Nobody has it yet.", 1: "1 member has it."}.get(shown, f"{shown} members have it.")
    assert told in said["en/badges/first/"]
