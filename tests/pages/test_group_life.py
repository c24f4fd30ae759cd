"""A group's state follows from what was last seen of it, by the day; its conveners' term ends by itself."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from tests.pages.made_people import NOW, entry, made, member, site_of

from kaifong.pages.group_life import DORMANT_AFTER, Life, State, life_of
from kaifong.pages.groups import pages

GROUP = "content/groups/riders.md"
STORY = "content/en/stories/ride.md"
LAST = NOW - DORMANT_AFTER
EVENT = {"author": "a", "zone": "Asia/Hong_Kong", "place": "Pier", "groups": "[riders]"}


def life(group: str, more: dict[str, str] | None = None, merged: dict[str, date] | None = None) -> Life:
    """The group's life on the day."""
    site = site_of({GROUP: group, "content/members/a.md": member("A")} | (more or {}), merged)
    return life_of(site, site.hub.groups["riders"])


@pytest.mark.parametrize(
    ("merged", "state"),
    [(LAST, State.ACTIVE), (LAST - timedelta(days=1), State.DORMANT)],
    ids=["half-a-year", "more"],
)
def test_half_a_year_without_a_sign_makes_it_dormant(merged: date, state: State) -> None:
    found = life(entry(), {STORY: entry(author="a", groups="[riders]")}, {STORY: merged})
    assert (found.state, found.last) == (state, merged)


def test_a_group_that_was_never_seen_is_dormant_and_says_nothing_of_a_day() -> None:
    assert life(entry()) == Life(State.DORMANT, None, None, (), (), (), None)


def test_a_change_of_its_own_page_is_a_sign() -> None:
    assert life(entry(), merged={GROUP: NOW}).state is State.ACTIVE


def test_the_next_event_wakes_it_and_a_cancelled_one_does_not() -> None:
    def event(slug: str, day: str, **front: object) -> dict[str, str]:
        return {
            f"content/en/events/{slug}.md": entry(
                title=slug, starts=f"{day} 10:00", ends=f"{day} 12:00", **EVENT, **front
            )
        }

    later, sooner = event("later", "2027-03-01"), event("sooner", "2026-12-01")
    called_off = event("off", "2026-11-25", cancelled="Rain")
    found = life(entry(), later | sooner | called_off)
    assert found.state is State.ACTIVE
    assert found.next is not None
    assert found.next.title == "sooner"
    assert life(entry(), called_off).state is State.DORMANT
    past = life(entry(), event("held", "2026-10-30"))
    assert (past.state, past.last, past.next) == (State.ACTIVE, date(2026, 10, 30), None)


@pytest.mark.parametrize(
    ("closed", "state"), [("2026-11-21", State.CLOSED), ("2026-11-22", State.ACTIVE)], ids=["on-the-day", "before"]
)
def test_it_is_closed_from_the_day_that_its_file_says(closed: str, state: State) -> None:
    assert life(entry(closed=closed), merged={GROUP: NOW}).state is state


@pytest.mark.parametrize(("term", "over"), [("2026-11-21", None), ("2026-11-20", date(2026, 11, 20))])
def test_the_last_day_of_a_term_counts(term: str, over: date | None) -> None:
    assert life(entry(term=term)).term_over == over


def test_a_hidden_convener_and_member_are_not_among_the_people() -> None:
    hidden = {"content/members/h.md": member("Zebedee", visibility="hidden", groups="[riders]")}
    found = life(entry(conveners="[h, a]"), hidden)
    assert [one.key for one in found.conveners] == ["a"]
    assert found.members == ()


def test_pages_say_the_state_and_put_the_closed_last() -> None:
    files = {
        "content/groups/a-closed.md": entry(title="Closed one", closed="2026-01-01"),
        "content/groups/b-quiet.md": entry(title="Quiet one", since="2025-01-01", term="2026-01-31"),
        "content/groups/c-live.md": entry(title="Live one", since="2026-11-01"),
    }
    site = site_of(files)
    found = {page.address: page.html for page in made(site, pages(site))}
    assert "has been seen since 1 January 2025" in found["groups/b-quiet/"]
    assert "term ended on 31 January 2026" in found["groups/b-quiet/"]
    assert "closed on 1 January 2026" in found["groups/a-closed/"]
    order = [found["en/groups/"].index(title) for title in ("Live one", "Quiet one", "Closed one")]
    assert order == sorted(order)


def test_a_work_in_two_languages_is_told_once_in_the_pages_own() -> None:
    here = {"author": "a", "groups": "[riders]"}
    files = {
        "content/members/a.md": member("A"),
        STORY: entry(title="Dawn ride", **here),
        "content/zh-Hant/stories/ride.md": entry(title="晨早", translates="{language: en}", **here),
        "content/en/stories/alone.md": entry(title="Told in English", **here),
    }
    for language, told, other in (("en", "Dawn ride", "晨早"), ("zh-Hant", "晨早", "Dawn ride")):
        site = site_of(files | {GROUP: entry(language=f"[{language}]")})
        html = next(page.html for page in made(site, pages(site)) if page.address == "groups/riders/")
        assert told in html
        assert other not in html
        assert "Told in English" in html
        assert len(life_of(site, site.hub.groups["riders"]).entries) == 3, "each counts as a sign of life"
