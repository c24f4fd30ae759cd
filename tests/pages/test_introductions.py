"""Introductions: to at most five, for what both say in public, the rare first; nobody hidden."""

from __future__ import annotations

import pytest
from tests.pages.made_people import entry, member, site_of

from kaifong.pages.introductions import MOST, introductions
from kaifong.pages.site import Site


def names(site: Site, slug: str) -> list[str]:
    """Whom a member is introduced to."""
    return [one.member for one in introductions(site, slug)]


def reasons(site: Site, slug: str, other: str) -> dict[str, list[str]]:
    """Why."""
    [found] = [one for one in introductions(site, slug) if one.member == other]
    return {kind: [one.name for one in shared] for kind, shared in found.reasons}


def crowd(count: int, **front: object) -> dict[str, str]:
    """Members who have the same in common."""
    return {f"content/members/one-{at:02}.md": member(f"One {at}", **front) for at in range(count)}


def test_what_few_share_weighs_more_than_what_many_do() -> None:
    files = crowd(17, interests="[riding]") | {
        "content/members/rare.md": member("Rare", interests="[cargo bikes]"),
        "content/members/me.md": member("Me", interests="[riding, Cargo  Bikes]"),
    }
    site = site_of(files)
    found = introductions(site, "me")
    assert found[0].member == "rare"
    assert found[0].weight > 5 * found[1].weight
    assert reasons(site, "me", "rare") == {"interest": ["cargo bikes"]}, "case and spaces make no other interest"


def test_there_are_at_most_five_and_the_order_is_everybodys() -> None:
    files = crowd(12, interests="[tea]")
    expected = [f"one-{at:02}" for at in range(1, 1 + MOST)]
    assert names(site_of(files), "one-00") == expected
    assert names(site_of(dict(reversed(files.items()))), "one-00") == expected


@pytest.mark.parametrize("hidden", ["other", "me"])
def test_nobody_hidden_is_introduced_or_told(hidden: str) -> None:
    def profile(slug: str) -> str:
        shown = {"visibility": "hidden"} if slug == hidden else {}
        return member(slug.title(), interests="[tea]", **shown)

    files = {f"content/members/{slug}.md": profile(slug) for slug in ("me", "other", "third")}
    site = site_of(files)
    assert hidden not in names(site, "third")
    assert names(site, hidden) == []
    # Nor does somebody hidden make a thing less rare.
    without = site_of({path: text for path, text in files.items() if not path.endswith(f"/{hidden}.md")})
    assert [one.weight for one in introductions(site, "third")] == [
        one.weight for one in introductions(without, "third")
    ]


def test_a_reason_that_was_taken_back_is_none() -> None:
    files = {"content/members/me.md": member("Me", interests="[tea]"), "content/members/b.md": member("B")}
    assert names(site_of(files), "me") == []


def test_a_language_alone_introduces_nobody_and_adds_to_what_else_there_is() -> None:
    files = {
        "content/members/me.md": member("Me", languages="[ja]", interests="[tea]"),
        "content/members/a.md": member("A", languages="[en]", interests="[tea]"),
        "content/members/b.md": member("B", languages="[ja]", interests="[tea]"),
        "content/members/c.md": member("C", languages="[ja]"),
    }
    site = site_of(files)
    assert names(site, "me") == ["b", "a"]
    assert reasons(site, "me", "b") == {"interest": ["tea"], "language": ["日本語"]}


def test_only_who_wrote_a_text_chose_its_tags() -> None:
    files = {
        "content/members/me.md": member("Me"),
        "content/members/wrote.md": member("Wrote"),
        "content/members/asked.md": member("Asked"),
        "content/en/stories/mine.md": entry(author="me", tags="[rust]"),
        "content/ja/stories/theirs.md": entry(author="wrote", tags="[Rust]"),
        "content/en/answers/a.md": entry(author="wrote", asked_by="asked", tags="[rust]"),
    }
    site = site_of(files)
    assert names(site, "me") == ["wrote"]
    [told] = reasons(site, "me", "wrote")["tag"]
    assert told.casefold() == "rust"


def test_a_group_counts_while_it_has_a_page() -> None:
    files = {f"content/members/{slug}.md": member(slug, groups="[riders]") for slug in ("a", "b")}
    assert names(site_of(files), "a") == []
    site = site_of(files | {"content/groups/riders.md": entry(title="Riders")})
    assert reasons(site, "a", "b") == {"group": ["Riders"]}


def test_in_a_crowd_what_more_than_half_have_is_no_reason() -> None:
    half = crowd(10, interests="[tea]") | {f"content/members/x-{at:02}.md": member("X") for at in range(10)}
    assert names(site_of(half), "one-00")
    more = half | {"content/members/x-00.md": member("X", interests="[tea]")}
    assert names(site_of(more), "one-00") == []


def test_what_everybody_has_introduces_as_little_as_it_can() -> None:
    """Of two members who share all there is, each is still somebody to meet for the other."""
    files = {f"content/members/{slug}.md": member(slug, interests="[tea]") for slug in ("a", "b")}
    assert names(site_of(files), "a") == ["b"]
