"""Who holds an office: for a term, by GitHub's id, and one truth for all who ask."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kaifong.community.offices import Office, office_of, offices_on, reviewers_for
from kaifong.community.recognition import RECOGNITION, Recognition
from kaifong.community.recognition_reader import parse_recognition, read_recognition
from kaifong.entries.appointments import appointments_of
from kaifong.entries.hub import load
from kaifong.errors import SettingsError
from kaifong.history.change import Submitter
from kaifong.moderation.authorship.people import STEWARDS, is_steward, roles
from kaifong.testing import make_hub

ROOT = Path(__file__).parents[2]
DAY = date(2026, 11, 21)
TAGS = ("en", "ja")
OFFICES = """\
maintainers:
  - {id: 1, login: yan-tong}
moderators:
  - {id: 101, login: "@siuming", from: 2026-01-01, until: 2026-12-31, languages: [ja], note: elected}
  - {id: 102, login: kit, from: 2026-12-01, until: 2027-12-31}
  - {id: 103, login: hana, from: 2026-01-01, until: 2026-12-31, kinds: [story], languages: en}
  - {id: 104, login: wing, from: 2026-01-01, until: 2026-12-31}
"""


def read(kit: Any, offices: str = OFFICES) -> Recognition:
    return parse_recognition((kit.rules + offices).encode(), TAGS, "en")


def test_offices_begin_and_end_by_their_dates(kit: Any) -> None:
    rules = read(kit)
    assert [one.login for one in offices_on(rules, DAY)] == ["yan-tong", "siuming", "hana", "wing"]
    on = {date(2025, 12, 31): False, date(2026, 1, 1): True, date(2026, 12, 31): True, date(2027, 1, 1): False}
    assert {day: office_of(rules, 101, day) is not None for day in on} == on
    offices = [office_of(rules, 1, date(2040, 1, 1)), office_of(rules, 101, DAY)]
    assert [one and one.office for one in offices] == [Office.MAINTAINER, Office.MODERATOR]
    held = office_of(rules, 101, DAY)
    assert held is not None
    assert (held.until, held.note, held.login) == (date(2026, 12, 31), "elected", "siuming")
    assert office_of(rules, None, DAY) is None


def test_who_reads_what_the_most_particular_first(kit: Any) -> None:
    rules = read(kit)

    def asked(language: str | None, kind: str | None) -> list[str]:
        return [one.login for one in reviewers_for(rules, language, kind, DAY)]

    assert asked("ja", "story") == ["siuming", "wing", "yan-tong"]
    assert asked("en", "story") == ["hana", "wing", "yan-tong"]
    assert asked("en", "event") == ["wing", "yan-tong"]
    assert asked(None, None) == ["hana", "siuming", "wing", "yan-tong"]


def test_one_person_with_two_offices_is_asked_once(kit: Any) -> None:
    rules = read(kit, OFFICES + "  - {id: 1, login: yan-tong, from: 2026-01-01, until: 2026-12-31}\n")
    assert [one.id for one in reviewers_for(rules, "en", "event", DAY)] == [104, 1]


BROKEN = {
    "no-id": ("id: 101, ", "", "“id” is missing"),
    "id-zero": ("id: 101", "id: 0", "“id” is 0"),
    "id-word": ("id: 101", "id: siuming", "“id” is 'siuming'"),
    "no-term": (", until: 2027-12-31", "", "“until” is missing"),
    "no-begin": ("from: 2026-12-01, ", "", "“from” is missing"),
    "no-day": ("until: 2027-12-31", "until: soon", "“until” is 'soon'"),
    "backwards": ("until: 2027-12-31", "until: 2026-11-30", "lies before"),
    "language": ("languages: [ja]", "languages: [jp]", "“jp” is none of this hub’s languages; did you mean “ja”?"),
    "kind": ("kinds: [story]", "kinds: [stories]", "did you mean “story”?"),
    "key": ("note:", "notes:", "did you mean “note”?"),
    "no-list": ("moderators:", "moderators: all\nunused:", "unknown key “unused”"),
    "words": ("  - {id: 102, login: kit, from: 2026-12-01, until: 2027-12-31}", "  - kit", "has no keys"),
    "login": ("login: kit", "login: ''", "“login” is ''"),
}


@pytest.mark.parametrize(("old", "new", "seen"), BROKEN.values(), ids=BROKEN)
def test_a_mistake_is_named_with_its_line_and_appoints_nobody(kit: Any, old: str, new: str, seen: str) -> None:
    assert old in OFFICES
    text = kit.rules + OFFICES.replace(old, new, 1)
    with pytest.raises(SettingsError) as raised:
        parse_recognition(text.encode(), TAGS, "en")
    assert seen in raised.value.seen
    assert raised.value.line
    assert raised.value.line >= 16
    hub = make_hub({RECOGNITION: text})
    if seen != "unknown key “unused”":  # a key that the offices are not about
        assert appointments_of(hub.tree, TAGS) == ()
    assert not is_steward(hub, Submitter("kit", 102), date(2026, 12, 5)) or "unused" in seen


def test_without_a_list_the_roles_in_profiles_speak(kit: Any) -> None:
    profile = "---\nname: Kit\ngithub_id: 102\nroles: [{role: moderator, until: 2026-12-31}]\n---\n"
    kit_102 = Submitter("kit", 102)
    without = make_hub({RECOGNITION: kit.rules, "content/members/kit.md": profile})
    assert appointments_of(without.tree, TAGS) is None
    assert is_steward(without, kit_102, DAY)
    listed = make_hub({RECOGNITION: kit.rules + OFFICES, "content/members/kit.md": profile})
    assert not is_steward(listed, kit_102, DAY)  # their term has not begun, whatever the profile says
    assert is_steward(listed, kit_102, date(2026, 12, 1))
    nobody = make_hub({RECOGNITION: kit.rules + "moderators: []\n", "content/members/kit.md": profile})
    assert not is_steward(nobody, kit_102, DAY)


def test_a_login_alone_is_enough_on_ones_own_machine_and_proves_nothing_on_github(kit: Any) -> None:
    hub = make_hub({RECOGNITION: kit.rules + OFFICES})
    assert is_steward(hub, Submitter("SiuMing"), DAY)
    assert not is_steward(hub, Submitter("siuming", 666), DAY)
    assert is_steward(hub, Submitter("renamed", 101), DAY)


def test_profiles_of_the_demo_say_what_its_list_says() -> None:
    hub = load(ROOT)
    rules = read_recognition(hub)
    for member in hub.members.values():
        stated = set(roles(member, DAY)) & STEWARDS
        held = {one.office.value for one in offices_on(rules, DAY) if one.id == member.front["github_id"]}
        assert held == stated, member.slug
