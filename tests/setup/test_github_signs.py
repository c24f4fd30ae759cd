"""GitHub's settings as told, and what `doctor` says of them: fine only where it was seen to be so."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from kaifong.setup.actions_signs import actions
from kaifong.setup.gate_signs import STATUS, gate
from kaifong.setup.github_facts import Environment, Facts, Hidden
from kaifong.setup.place_signs import place
from kaifong.setup.sign import Sign, State
from kaifong.setup.workflow_needs import environments_of, events_of
from kaifong.testing import make_hub

SETTINGS = make_hub().settings
ADDRESS = "https://github.com/example/hub"
MODERATE = """\
on:
  pull_request_target: {types: [opened]}
  workflow_dispatch:
jobs:
  review:
    environment: moderation
    steps:
      - run: python scripts/moderate.py
        env:
          GITHUB_TOKEN: ${{ secrets.GITHUB_TOKEN }}
          KAIFONG_SANCTIONS_KEY: ${{ secrets.KAIFONG_SANCTIONS_KEY }}
"""
PUBLISH = "on: push\njobs:\n  deploy:\n    environment: {name: github-pages, url: x}\n    steps: []\n"
WORKFLOWS = {".github/workflows/moderate.yml": MODERATE, ".github/workflows/publish.yml": PUBLISH}
POLICY = {
    "enforcement": "active",
    "conditions": {"workflow_path": {"include": [".github/workflows/moderate.yml"], "exclude": []}},
    "rules": [
        {
            "type": "restrict_action_events",
            "parameters": {"allowed_events": ["pull_request_target", "workflow_dispatch", "schedule"]},
        }
    ],
}
RULES: list[dict[str, Any]] = [
    {"type": "required_status_checks", "parameters": {"required_status_checks": [{"context": STATUS}]}},
    {"type": "pull_request", "parameters": {"require_code_owner_review": True, "required_approving_review_count": 0}},
    {"type": "non_fast_forward"},
]
ENVIRONMENTS = {
    "moderation": Environment(limited=True, secrets=frozenset({"KAIFONG_SANCTIONS_KEY"})),
    "github-pages": Environment(limited=False, secrets=frozenset()),
}
GOOD = Facts(
    repository={
        "default_branch": "main",
        "private": False,
        "has_issues": True,
        "has_discussions": True,
        "permissions": {"admin": True},
    },
    branch={"name": "main", "protection": {"enabled": False}},
    rules=RULES,
    protection=None,
    actions={"enabled": True, "allowed_actions": "all"},
    workflow_token={"default_workflow_permissions": "read", "can_approve_pull_request_reviews": True},
    policies=[POLICY],
    target_run=None,
    workflows=[{"path": path, "state": "active"} for path in WORKFLOWS],
    pages={"build_type": "workflow", "html_url": "https://hub.example/"},
    environments=ENVIRONMENTS,
    records={"name": "records", "protected": False},
    labels=["kaifong/pass"],
    owner_errors=[],
    roles={"mei": "admin"},
)
BLIND = Facts(repository={**GOOD.repository, "permissions": {}}, branch=Hidden(404), roles={"mei": Hidden(403)})


def signs(facts: Facts) -> list[Sign]:
    return [
        *actions(WORKFLOWS, facts, ADDRESS),
        *gate(SETTINGS, facts, ADDRESS),
        *place(SETTINGS, ("kaifong/pass", "kaifong/fix"), facts, ADDRESS),
    ]


def told(found: Iterable[Sign], state: State) -> list[str]:
    return [f"{one.check}: {one.error.seen}" for one in found if one.state is state and one.error]


def test_a_hub_as_it_should_be() -> None:
    found = signs(GOOD)
    assert {one.state for one in found} == {State.OK}
    assert [one for one in found if one.error and one.error.mend] == []


def test_what_is_not_visible_is_never_fine() -> None:
    found = signs(BLIND)
    assert told(found, State.FAIL) == []
    fine = told(found, State.OK)
    assert fine == ["branch: The default branch is main", "features: Issues and Discussions are there"]
    assert len(told(found, State.UNSEEN)) == len(found) - len(fine) >= 12
    assert all(one.error and ("not visible" in one.error.seen) for one in found if one.state is State.UNSEEN)


def rule(index: int, **parameters: Any) -> list[Any]:
    changed = [dict(one) for one in RULES]
    changed[index]["parameters"] = parameters
    return changed


def a_policy(**changes: Any) -> list[Any]:
    return [{**POLICY, **changes}]


ONLY_TARGET = [
    {"type": "restrict_action_events", "parameters": {"allowed_events": ["pull_request_target", "workflow_dispatch"]}}
]
ONLY_PUSH = [{"type": "restrict_action_events", "parameters": {"allowed_events": ["push"]}}]
CLASSIC = {
    "required_status_checks": {"checks": [{"context": STATUS, "app_id": None}]},
    "required_pull_request_reviews": {"require_code_owner_reviews": True, "required_approving_review_count": 0},
    "allow_force_pushes": {"enabled": False},
}


@pytest.mark.parametrize(
    ("changes", "state", "said"),
    [
        ({"rules": RULES[1:]}, "fail", "a pull request can be merged unreviewed"),
        (
            {"rules": [*rule(0, required_status_checks=[{"context": STATUS, "integration_id": 5}])]},
            "warn",
            "an App that",
        ),
        ({"rules": [RULES[0], RULES[2]]}, "fail", "no review by code owners is required"),
        (
            {"rules": rule(1, require_code_owner_review=True, required_approving_review_count=1)},
            "warn",
            "`/approve` in a comment merges nothing",
        ),
        ({"rules": RULES[:2]}, "fail", "history can be rewritten"),
        ({"branch": None}, "fail", "there is no branch main on GitHub yet"),
        ({"repository": {**GOOD.repository, "default_branch": "trunk"}}, "fail", "in hub.yml it is main"),
        ({"policies": []}, "fail", "no Actions policy allows pull_request_target for moderate.yml"),
        (
            {"policies": a_policy(enforcement="evaluate")},
            "fail",
            "no Actions policy allows pull_request_target for moderate.yml",
        ),
        (
            {"policies": [POLICY, *a_policy(conditions={}, rules=ONLY_PUSH)]},
            "fail",
            "an Actions policy keeps pull_request_target, workflow_dispatch from starting moderate.yml",
        ),
        (
            {"policies": [POLICY, *a_policy(conditions={}, rules=ONLY_TARGET)]},
            "fail",
            "an Actions policy keeps push from starting publish.yml",
        ),
        ({"actions": {"enabled": False}}, "fail", "Actions are switched off"),
        ({"actions": {"enabled": True, "allowed_actions": "local_only"}}, "fail", "GitHub's own"),
        (
            {"workflow_token": {**GOOD.workflow_token, "default_workflow_permissions": "write"}},
            "warn",
            "may write to the repository",
        ),
        (
            {"workflow_token": {**GOOD.workflow_token, "can_approve_pull_request_reviews": False}},
            "warn",
            "may not create pull requests",
        ),
        (
            {"workflows": [{"path": path, "state": "disabled_inactivity"} for path in WORKFLOWS]},
            "fail",
            "publish.yml is switched off (after 60 days without activity)",
        ),
        ({"workflows": []}, "fail", "GitHub does not know .github/workflows/moderate.yml, publish.yml yet"),
        ({"environments": {"github-pages": None, "moderation": None}}, "fail", "there is no environment moderation"),
        (
            {"environments": {**ENVIRONMENTS, "moderation": Environment(limited=True, secrets=frozenset())}},
            "warn",
            "has no secret KAIFONG_SANCTIONS_KEY",
        ),
        (
            {
                "environments": {
                    **ENVIRONMENTS,
                    "moderation": Environment(limited=False, secrets=frozenset({"KAIFONG_SANCTIONS_KEY"})),
                }
            },
            "fail",
            "any branch may use the environment moderation",
        ),
        ({"pages": None}, "fail", "Pages is off"),
        ({"pages": {"build_type": "legacy"}}, "fail", "publishes a branch as it stands"),
        (
            {"pages": {"build_type": "workflow", "html_url": "https://other.example/"}},
            "fail",
            "the site stands at https://other.example/",
        ),
        ({"records": None}, "warn", "there is no branch records yet"),
        ({"records": {"protected": True}}, "fail", "the branch records is protected"),
        ({"repository": {**GOOD.repository, "has_issues": False}}, "fail", "Issues are switched off"),
        ({"repository": {**GOOD.repository, "has_discussions": False}}, "warn", "Discussions are switched off"),
        ({"repository": {**GOOD.repository, "archived": True}}, "fail", "archived"),
        ({"owner_errors": [{"line": 3, "kind": "Unknown owner"}]}, "warn", "CODEOWNERS, line 3: Unknown owner"),
        ({"owner_errors": [{"line": 3, "kind": "Invalid pattern"}]}, "fail", "CODEOWNERS, line 3: Invalid pattern"),
        (
            {"roles": {"mei": "admin", "sora": "triage"}},
            "warn",
            "sora is an owner in CODEOWNERS with the role triage",
        ),
        ({"roles": {"mei": "read"}}, "fail", "mei is an owner in CODEOWNERS with the role read"),
    ],
)
def test_what_is_wrong_is_named_with_what_to_do(changes: dict[str, Any], state: str, said: str) -> None:
    found = signs(replace(GOOD, **changes))
    hits = [one for one in found if one.error and said in one.error.seen]
    assert hits, [one.error.seen for one in found if one.error and one.state is not State.OK]
    assert all(one.state == state and one.error and one.error.mend for one in hits)
    # What is wrong in one respect is not called fine in the next line.
    bad = {one.check for one in hits if one.state is State.FAIL} - {"environments"}
    assert not [one for one in found if one.check in bad and one.state is State.OK]


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"rules": [], "protection": CLASSIC}, id="classic protection"),
        pytest.param(
            {"rules": rule(0, required_status_checks=[{"context": STATUS, "integration_id": 15368}])},
            id="required from GitHub Actions",
        ),
        pytest.param({"policies": [*a_policy(conditions={}, rules=[]), POLICY]}, id="a policy about actors only"),
        pytest.param(
            {"policies": a_policy(conditions={"workflow_path": {"include": ["**/mod*.yml"], "exclude": []}})},
            id="a policy by a pattern",
        ),
        pytest.param({"policies": Hidden(403), "target_run": date(2026, 11, 20)}, id="a run proves the event"),
        pytest.param({"repository": {**GOOD.repository, "private": True}, "policies": []}, id="a private repository"),
    ],
)
def test_other_ways_of_being_right(changes: dict[str, Any]) -> None:
    assert {one.state for one in signs(replace(GOOD, **changes))} == {State.OK}


def test_what_readers_see_of_classic_protection_is_enough_for_the_status() -> None:
    shown = {"protection": {"required_status_checks": {"contexts": [STATUS]}}}
    found = signs(replace(GOOD, rules=[], branch=shown, protection=Hidden(403)))
    assert f"gate: {STATUS} is required before a merge" in told(found, State.OK)
    assert told(found, State.UNSEEN) == [
        "gate: owners' review: not visible with this token",
        "gate: force pushes: not visible with this token",
    ]


def test_what_workflows_need_is_read_off_them() -> None:
    assert events_of(MODERATE) == {"pull_request_target", "workflow_dispatch"}
    assert events_of("on: [push, schedule]") == {"push", "schedule"}
    assert environments_of(WORKFLOWS) == {"github-pages": frozenset(), "moderation": {"KAIFONG_SANCTIONS_KEY"}}
    assert environments_of({"a": ": broken", "b": "- list"}) == {}
