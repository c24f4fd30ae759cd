"""Whether nothing reaches the default branch unreviewed: GitHub's rules held against what a hub needs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.entries.settings import Settings
from kaifong.setup.github_facts import Facts, Hidden
from kaifong.setup.sign import Sign, State, said

STATUS = "kaifong/review"
# GitHub's own App for Actions, whose token the workflows use: https://api.github.com/apps/github-actions
ACTIONS_APP = 15368


def gate(settings: Settings, facts: Facts, address: str) -> Iterator[Sign]:
    """All that is looked at below. `address` is the repository's, without a slash at the end."""
    yield from _branch(settings, facts, address)
    if isinstance(facts.branch, Hidden) and isinstance(facts.rules, Hidden):
        for check in ("required status", "owners' review", "force pushes"):
            yield _unseen(check)
        return
    yield _status(facts, address)
    yield _owners(facts, address)
    yield _force(facts, address)


def _branch(settings: Settings, facts: Facts, address: str) -> Iterator[Sign]:
    if isinstance(facts.repository, Hidden):
        return
    default = facts.repository.get("default_branch")
    if default != settings.branch:
        seen = f"the default branch on GitHub is {default}, in hub.yml it is {settings.branch}"
        yield said(
            "branch", State.FAIL, seen, f"write `branch: {default}` in hub.yml, or change it at {address}/settings"
        )
    elif facts.branch is None:
        yield said("branch", State.FAIL, f"there is no branch {settings.branch} on GitHub yet", "push your hub")
    else:
        yield said("branch", State.OK, f"The default branch is {default}")


def _rules(facts: Facts, sort: str) -> list[Mapping[str, Any]]:
    """The rules of one sort, each with its parameters."""
    if isinstance(facts.rules, Hidden):
        return []
    return [one.get("parameters") or {} for one in facts.rules if one.get("type") == sort]


def _classic(facts: Facts, key: str) -> Any:
    """A part of the branch's classic protection; None where it has none or that is not visible."""
    return facts.protection.get(key) if isinstance(facts.protection, Mapping) else None


def _status(facts: Facts, address: str) -> Sign:
    sources: dict[str, Any] = {}
    for rule in _rules(facts, "required_status_checks"):
        for one in rule.get("required_status_checks", ()):
            sources[one["context"]] = one.get("integration_id")
    shown = facts.branch.get("protection") or {} if isinstance(facts.branch, Mapping) else {}
    for context in (shown.get("required_status_checks") or {}).get("contexts", ()):
        sources.setdefault(context, None)
    for one in (_classic(facts, "required_status_checks") or {}).get("checks", ()):
        sources[one["context"]] = one.get("app_id")
    if STATUS not in sources:
        if isinstance(facts.rules, Hidden):
            return _unseen("required status")
        seen = f"{STATUS} is not a required status: a pull request can be merged unreviewed"
        return said(
            "gate", State.FAIL, seen, f"require it for the default branch, from any source: {address}/settings/rules"
        )
    if sources[STATUS] not in (None, -1, ACTIONS_APP):
        seen = f"{STATUS} is required from an App that is not GitHub Actions: the workflows' own token cannot give it"
        return said(
            "gate", State.WARN, seen, f"choose “any source”, unless that App is the hub's: {address}/settings/rules"
        )
    return said("gate", State.OK, f"{STATUS} is required before a merge")


def _owners(facts: Facts, address: str) -> Sign:
    reviews = _rules(facts, "pull_request")
    classic = _classic(facts, "required_pull_request_reviews")
    if any(one.get("require_code_owner_review") for one in reviews) or (classic or {}).get(
        "require_code_owner_reviews"
    ):
        counts = [one.get("required_approving_review_count", 0) for one in reviews]
        counts += [classic.get("required_approving_review_count", 0)] if classic else []
        if max(counts, default=0) > 0:
            seen = "every pull request needs an approving review, so `/approve` in a comment merges nothing"
            return said(
                "owners", State.WARN, seen, f"require none besides the code owners': {address}/settings/rules"
            )
        return said("owners", State.OK, "The owners of rules and workflows have to agree to a change of them")
    if isinstance(facts.protection, Hidden) and not reviews:
        return _unseen("owners' review")
    seen = "no review by code owners is required: the rules and workflows can be changed without their owners"
    mend = f"require a pull request with review from code owners, and 0 approvals: {address}/settings/rules"
    return said("owners", State.FAIL, seen, mend)


def _force(facts: Facts, address: str) -> Sign:
    allowed = (_classic(facts, "allow_force_pushes") or {}).get("enabled")
    ruled = not isinstance(facts.rules, Hidden) and any(one.get("type") == "non_fast_forward" for one in facts.rules)
    if ruled or allowed is False:
        return said("history", State.OK, "Nobody can rewrite the default branch's history")
    if isinstance(facts.protection, Hidden):
        return _unseen("force pushes")
    seen = "the default branch's history can be rewritten, and with it who wrote what"
    return said("history", State.FAIL, seen, f"block force pushes: {address}/settings/rules")


def _unseen(what: str) -> Sign:
    return said("gate", State.UNSEEN, f"{what}: not visible with this token", "ask with an administrator's token")
