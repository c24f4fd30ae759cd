"""Who may give which command, and what everybody else is told."""

from __future__ import annotations

from datetime import date

import pytest

from kaifong.entries.appointments import Appointment, Office
from kaifong.github.commands.names import Name
from kaifong.github.commands.rights import RIGHTS, Caller, Standing, caller, offices_of, permitted, refusal
from kaifong.github.people import ROLES, at_least
from kaifong.languages.catalogue import translator
from kaifong.languages.messages import available
from kaifong.testing import make_hub

MODERATOR = Appointment(Office.MODERATOR, 7, "mei")
MAINTAINER = Appointment(Office.MAINTAINER, 7, "mei")
DAY = date(2026, 11, 22)


def who(role: str, *offices: Appointment, author: bool = False) -> Caller:
    return caller("mei", 7, role, offices, author=author)


@pytest.mark.parametrize(
    ("one", "standing"),
    [
        (who("none"), Standing.MEMBER),
        (who("read"), Standing.MEMBER),
        (who("triage"), Standing.MEMBER),
        (who("write"), Standing.MEMBER),
        (who("maintain"), Standing.MAINTAINER),
        (who("admin"), Standing.MAINTAINER),
        (who("none", MODERATOR), Standing.MEMBER),
        (who("read", MODERATOR), Standing.MEMBER),
        (who("triage", MODERATOR), Standing.MODERATOR),
        (who("write", MODERATOR), Standing.MODERATOR),
        (who("maintain", MODERATOR), Standing.MAINTAINER),
        (who("read", MAINTAINER), Standing.MEMBER),
        (who("triage", MAINTAINER), Standing.MAINTAINER),
        *((who(role, MODERATOR, author=True), Standing.AUTHOR) for role in ROLES),
        *((who(role, author=True), Standing.AUTHOR) for role in ROLES),
    ],
)
def test_it_takes_githubs_permission_and_the_hubs_office(one: Caller, standing: Standing) -> None:
    assert one.standing is standing


def test_an_author_can_do_no_more_than_mend_appeal_withdraw_and_ask_for_help() -> None:
    for role in ROLES:
        mine = who(role, MAINTAINER, author=True)
        assert set(permitted(mine)) == {Name.FIX, Name.APPEAL, Name.WITHDRAW, Name.HELP}


def test_a_member_can_ask_for_help_and_nothing_else() -> None:
    assert permitted(who("write")) == (Name.HELP,)


def test_every_command_has_its_line_in_the_table_and_help_is_everybodys() -> None:
    assert set(RIGHTS) == set(Name)
    assert RIGHTS[Name.HELP] == set(Standing)


@pytest.mark.parametrize("name", Name)
def test_every_refusal_has_its_words_in_every_language(name: Name) -> None:
    said = {
        refusal(name, one)
        for role in ROLES
        for offices in ((), (MODERATOR,), (MAINTAINER,))
        for author in (False, True)
        if (one := who(role, *offices, author=author)) is not None
    } - {None}
    for message in said:
        assert message is not None
        for tag in available():
            text = translator(tag).text(message, command="`/approve`", help="`/help`")
            assert "`/approve`" in text


@pytest.mark.parametrize(
    ("one", "message"),
    [
        (who("admin", author=True), "command-refused-own"),
        (who("read"), "command-refused-member"),
        (who("write"), "command-refused-no-office"),
        (who("read", MODERATOR), "command-refused-no-access"),
    ],
)
def test_the_reason_says_which_of_the_two_is_missing(one: Caller, message: str) -> None:
    assert refusal(Name.APPROVE, one) == message


def test_a_term_that_has_ended_gives_nothing() -> None:
    text = (
        "schema: kaifong.recognition/1\nmoderators:\n  - {id: 7, login: mei, from: 2026-01-01, until: 2026-11-22}\n"
    )
    hub = make_hub({"guidelines/recognition.yml": text})
    assert [one.id for one in offices_of(hub, 7, DAY)] == [7]
    assert offices_of(hub, 7, date(2026, 11, 23)) == ()
    assert offices_of(hub, 8, DAY) == (), "a login that somebody else took opens nothing"


def test_without_a_list_the_roles_of_proven_profiles_speak() -> None:
    member = "---\nname: Mei\ngithub_id: 7\nlogin: mei\nroles: [{role: moderator, from: 2026-01-01}]\n---\n\nHello.\n"
    hub = make_hub({"content/members/mei.md": member})
    assert [one.office for one in offices_of(hub, 7, DAY)] == [Office.MODERATOR]
    assert offices_of(hub, 8, DAY) == ()


def test_an_office_covers_its_languages_and_kinds() -> None:
    cantonese = who("triage", Appointment(Office.MODERATOR, 7, "mei", languages=("zh-Hant",), kinds=("story",)))
    assert cantonese.covers("zh-Hant", "story")
    assert not cantonese.covers("ja", "story")
    assert not cantonese.covers("zh-Hant", "review")
    assert who("maintain").covers("ja", "review")


def test_roles_are_in_order() -> None:
    assert [role for role in ROLES if at_least(role, "triage")] == ["triage", "write", "maintain", "admin"]
