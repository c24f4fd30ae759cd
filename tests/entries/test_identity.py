"""Whose a profile is: one rule, and every room that asks gives the same answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kaifong.community.identity import Identities
from kaifong.entries.hub import Hub
from kaifong.entries.identity import Claim, claim, owned
from kaifong.history.change import Submitter
from kaifong.history.merges import History, Merge, Source
from kaifong.moderation.authorship import people
from kaifong.testing import make_hub

BROKEN = "---\nname: [\n---\n"


def profile(**front: object) -> str:
    """A member's file."""
    return "---\n" + "".join(f"{key}: {value}\n" for key, value in {"name": "X", **front}.items()) + "---\n\nHello.\n"


def hub_of(members: dict[str, str]) -> Hub:
    """A hub with these members."""
    return make_hub({f"content/members/{name}.md": text for name, text in members.items()})


def owners(members: dict[str, str], login: str, github_id: int | None) -> set[str | None]:
    """The owner of an account as every room tells it: one, if they agree."""
    hub = hub_of(members)
    found = (
        owned(hub.members.values(), login, github_id),
        Identities(hub).owned(login, github_id),
        people.profile(hub, Submitter(login, github_id)),
    )
    return {None if one is None else one.slug for one in found}


MEI = profile(github_id=101, login="mei-rides")


@pytest.mark.parametrize(
    ("members", "login", "github_id", "owner"),
    [
        pytest.param({"mei": MEI}, "mei-rides", 101, "mei", id="id and login"),
        pytest.param({"mei": MEI}, "mei-of-new", 101, "mei", id="renamed login"),
        pytest.param({"mei": MEI}, "mei-rides", 999, None, id="login reused by another id"),
        pytest.param({"mei": profile(github_id=101)}, "mei", 999, None, id="name taken as login by another id"),
        pytest.param({"mei": MEI}, "Mei-Rides", None, "mei", id="login alone, in other letters"),
        pytest.param({"mei": MEI}, "mei", None, None, id="a name is no login where a login is stated"),
        pytest.param({"mei": profile(github_id=101)}, "mei", None, None, id="a name proves nothing beside an id"),
        pytest.param({"mei": profile(login="mei-rides")}, "mei-rides", 101, "mei", id="no id stated"),
        pytest.param({"mei": profile()}, "Mei", 101, "mei", id="name alone"),
        pytest.param({"a": profile(login="x"), "b": profile(login="x")}, "x", 5, "a", id="two with one login"),
        pytest.param(
            {"a": profile(login="x"), "b": profile(login="x", github_id=5)}, "x", 5, "b", id="two, one has the id"
        ),
        pytest.param(
            {"a": profile(login="x", github_id=4), "b": profile(login="x")}, "x", 5, "b", id="two, one is another's"
        ),
        pytest.param({"x": profile(), "y": profile(login="x")}, "x", 5, "y", id="login before name"),
        pytest.param({"mei": BROKEN}, "mei", 101, None, id="a broken profile is nobody's"),
        pytest.param({"mei": profile(github_id="no")}, "mei", 101, None, id="nor is one whose id makes no sense"),
        pytest.param({"mei": BROKEN, "z": MEI}, "mei-rides", 101, "z", id="broken profile beside the right one"),
        pytest.param({"mei": BROKEN}, "mei-rides", 101, None, id="broken profile, login unknown"),
        pytest.param(
            {"shy": profile(github_id=7, visibility="hidden")}, "shy-one", 7, "shy", id="hidden profile, by id"
        ),
        pytest.param({"mei": profile(login=r'"m\x65i-rides"')}, "mei-rides", None, "mei", id="login in escapes"),
        pytest.param({"mei": profile(github_id=r'"1\x301"')}, "anybody", 101, "mei", id="id in escapes"),
        pytest.param({}, "mei", 101, None, id="no profile"),
    ],
)
def test_every_room_gives_the_same_owner(
    members: dict[str, str], login: str, github_id: int | None, owner: str | None
) -> None:
    assert owners(members, login, github_id) == {owner}


LOGINS = st.sampled_from(["a", "b", "c"])
IDS = st.one_of(st.none(), st.integers(1, 3))
PROFILES = st.builds(
    lambda login, number: profile(**({"login": login} if login else {}), **({"github_id": number} if number else {})),
    st.one_of(st.none(), LOGINS),
    IDS,
)


@settings(max_examples=80, deadline=None)
@given(st.dictionaries(LOGINS, st.one_of(PROFILES, st.just(BROKEN))), LOGINS, IDS)
def test_no_hub_makes_the_rooms_differ(members: dict[str, str], login: str, github_id: int | None) -> None:
    assert len(owners(members, login, github_id)) == 1


def test_a_stronger_claim_is_the_lesser() -> None:
    hub = hub_of({"mei": MEI, "b": profile(login="mei-rides"), "mei-rides": profile()})
    claims = {name: claim(one, "mei-rides", 101) for name, one in hub.members.items()}
    assert claims == {"mei": Claim.ID, "b": Claim.LOGIN, "mei-rides": Claim.NAME}


@pytest.mark.parametrize(("github_id", "key"), [(None, "mei"), (101, "mei"), (999, "siu mei")])
def test_a_display_name_is_not_who_another_id_proves_it_is_not(github_id: int | None, key: str) -> None:
    hub = hub_of({"mei": profile(name="Siu Mei", github_id=101)})
    merge = Merge(1, github_id, "Siu Mei", None, datetime(2026, 3, 2, tzinfo=UTC), (), "records/merges/1.json")
    hub = replace(hub, history=History(Source.RECORDS, (merge,)))
    assert Identities(hub).key("Siu Mei", merge) == key
