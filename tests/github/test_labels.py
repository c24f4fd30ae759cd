"""Labels: made when first needed, ours only, and the same after a bad day as after a good one."""

from __future__ import annotations

import pytest
from server import Server
from server.repository import Repository

from kaifong.github import labels
from kaifong.github.api import Api
from kaifong.github.labels_on import ensure, put_on, settle, take_off
from kaifong.github.refusals import Lost, Refusal
from kaifong.moderation.findings import Verdict
from kaifong.testing import make_hub

OURS = ["kaifong/pass", "kaifong/kind-story", "kaifong/lang-zh-Hant"]


@pytest.fixture
def hub(github: Server) -> Repository:
    return github.state.repository("bamboo-wheel/commons")


@pytest.fixture
def api(github: Server, hub: Repository) -> Api:
    token = github.token({"issues": "write", "pull-requests": "write"})
    return Api(token, hub.full_name, url=github.url, pause=lambda _: None)


def on(hub: Repository, number: int) -> list[str]:
    return sorted(one.name for one in hub.issues[number].labels)


def test_a_hub_has_a_label_for_each_verdict_kind_and_language() -> None:
    found = labels.labels_of(make_hub().settings)
    names = [one.name for one in found]
    assert len(names) == len(set(names))
    assert {labels.verdict_label(one) for one in Verdict} <= set(names)
    assert {"kaifong/kind-ama", "kaifong/lang-zh-Hant", "kaifong/queue"} <= set(names)
    assert all(len(one.name) <= 50 and len(one.description) <= 100 and len(one.colour) == 6 for one in found)
    assert all(labels.is_ours(one) for one in names)
    assert {one.name: labels.label(one.name).colour for one in found} == {one.name: one.colour for one in found}


def test_what_is_put_on_stays_beside_what_people_set(hub: Repository, api: Api) -> None:
    number = hub.issue("mei", "A", labels=["help", "kaifong/waiting"]).number
    assert put_on(api, number, OURS, ["help", "kaifong/waiting"]) == tuple(OURS)
    assert on(hub, number) == sorted(["help", "kaifong/waiting", *OURS])
    made = hub.find_label("kaifong/pass")
    assert made is not None
    assert (made.color, made.description) == ("2da44e", "Reviewed: nothing to change")
    spent = api.calls["rest"]
    assert put_on(api, number, OURS, [one.upper() for one in OURS]) == ()
    assert api.calls["rest"] == spent


def test_a_label_that_is_there_costs_one_request_and_keeps_its_looks(hub: Repository, api: Api) -> None:
    hub.label("kaifong/pass", "ffffff", "Our own words")
    number = hub.issue("mei", "A").number
    put_on(api, number, ["kaifong/pass"])
    kept = hub.find_label("kaifong/pass")
    assert kept is not None
    assert (kept.color, api.calls["rest"]) == ("ffffff", 1)


def test_where_github_makes_none_by_itself_they_are_made_first(github: Server, hub: Repository, api: Api) -> None:
    number = hub.issue("mei", "A").number
    github.faults.add("POST", rf"/issues/{number}/labels", "422")
    put_on(api, number, OURS)
    assert on(hub, number) == sorted(OURS)


def test_settle_takes_off_what_it_decides_about_and_nothing_else(hub: Repository, api: Api) -> None:
    there = ["help", "kaifong/fix", "kaifong/hold", "kaifong/appeal", "Kaifong/First-Timer"]
    number = hub.issue("mei", "A", labels=there).number
    verdicts = [one.name for one in labels.VERDICTS]
    settle(api, number, ["kaifong/pass", "kaifong/first-timer"], there, verdicts)
    assert on(hub, number) == sorted(["help", "kaifong/appeal", "Kaifong/First-Timer", "kaifong/pass"])


def test_what_is_not_there_is_taken_off_without_a_word(hub: Repository, api: Api) -> None:
    number = hub.issue("mei", "A", labels=["kaifong/fix"]).number
    take_off(api, number, ["kaifong/hold", "kaifong/fix"])
    assert on(hub, number) == []


@pytest.mark.parametrize("name", ["help", "kaifong", "kaifongs/pass"])
def test_no_other_label_is_touched(hub: Repository, api: Api, name: str) -> None:
    number = hub.issue("mei", "A", labels=[name]).number
    with pytest.raises(ValueError, match="not ours"):
        take_off(api, number, [name])
    with pytest.raises(ValueError, match="not ours"):
        put_on(api, number, [name])
    assert api.calls["rest"] == 0


@pytest.mark.parametrize("kind", ["502", "timeout", "half"])
@pytest.mark.parametrize("after", [False, True])
def test_a_lost_answer_changes_nothing_in_the_end(
    github: Server, hub: Repository, api: Api, kind: str, *, after: bool
) -> None:
    number = hub.issue("mei", "A", labels=["kaifong/fix"]).number
    github.faults.add("POST", "labels", kind, after_effect=after)  # type: ignore[arg-type]
    github.faults.add("DELETE", "labels", kind, after_effect=after)  # type: ignore[arg-type]
    settle(api, number, OURS, ["kaifong/fix"], ["kaifong/fix"])
    assert on(hub, number) == sorted(OURS)
    github.faults.add("POST", "/labels$", kind, after_effect=after)  # type: ignore[arg-type]
    assert ensure(api, ["kaifong/queue", "kaifong/pass"]) == ("kaifong/queue",)
    assert [one.name for one in hub.labels].count("kaifong/queue") == 1


def test_two_lost_answers_are_said(github: Server, hub: Repository, api: Api) -> None:
    number = hub.issue("mei", "A").number
    github.faults.add("POST", "labels", "503", times=2)
    with pytest.raises(Lost):
        put_on(api, number, OURS)


def test_without_the_grant_nothing_is_written(github: Server, hub: Repository) -> None:
    api = Api(github.token({"issues": "read"}), hub.full_name, url=github.url, pause=lambda _: None)
    number = hub.issue("mei", "A").number
    with pytest.raises(Refusal):
        put_on(api, number, OURS)
    assert on(hub, number) == []
