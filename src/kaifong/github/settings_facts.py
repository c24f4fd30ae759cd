"""Reads the settings of a repository that `kaifong doctor --github` compares: only GETs, and nothing is changed.

What a token may not see comes back as `Hidden`. GitHub answers 404 for some of it, so an absence is believed only
where GitHub says it in so many words, or where the token is an administrator's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any
from urllib.parse import quote

from kaifong.github.api import Api
from kaifong.github.people import role_name
from kaifong.github.refusals import Forbidden, NotThere, Refusal
from kaifong.setup.github_facts import Environment, Fact, Facts, Hidden
from kaifong.setup.place_signs import RECORDS

_MODERATE = "moderate.yml"
_NOT_PROTECTED = "branch not protected"


def read_facts(api: Api, branch: str, *, environments: Iterable[str] = (), owners: Iterable[str] = ()) -> Facts:
    """All facts, one request each and more for what has pages.

    Args:
        api: the way to the repository, with a token or without.
        branch: the default branch, as hub.yml names it.
        environments: names of those that the workflows use. owners: logins in CODEOWNERS.

    Raises:
        Refusal: GitHub cannot be reached, or the hour's requests are used up.
    """
    repository = _seen(lambda: api.get(api.at()))
    facts = Facts(repository=repository)
    if isinstance(repository, Hidden):
        return facts
    admin = facts.administrator
    known = _seen(lambda: list(api.pages(api.at("/actions/workflows"), "workflows")))
    at = quote(branch, safe="")
    return replace(
        facts,
        branch=_seen(lambda: api.get(api.at(f"/branches/{at}")), absent=True),
        rules=_seen(lambda: list(api.pages(api.at(f"/rules/branches/{at}")))),
        protection=_protection(api, at, admin=admin),
        actions=_seen(lambda: api.get(api.at("/actions/permissions"))),
        workflow_token=_seen(lambda: api.get(api.at("/actions/permissions/workflow"))),
        policies=_seen(lambda: list(api.pages(api.at("/actions/policies"), "policies"))) if admin else Hidden(403),
        target_run=_target_run(api, known),
        workflows=known,
        # Whoever may see the repository may see these; a 404 is an absence.
        pages=_seen(lambda: api.get(api.at("/pages")), absent=admin or not repository.get("has_pages", True)),
        environments={name: _environment(api, name, admin=admin) for name in environments},
        records=_seen(lambda: api.get(api.at(f"/branches/{RECORDS}")), absent=True),
        labels=_seen(lambda: [one["name"] for one in api.pages(api.at("/labels"))]),
        owner_errors=_seen(lambda: api.get(api.at("/codeowners/errors"))["errors"], absent=[]),
        roles={login: _role(api, login) for login in owners},
    )


def _seen(ask: Callable[[], Any], *, absent: Any = False) -> Fact:
    """An answer; `Hidden` where GitHub would not give one.

    Args:
        ask: the request.
        absent: whether a 404 means that it is not there: True for None, or the value that stands for that.
    """
    try:
        return ask()
    except NotThere as refused:
        if absent is False:
            return Hidden(refused.status)
        return None if absent is True else absent
    except Forbidden as refused:
        return Hidden(refused.status)


def _role(api: Api, login: str) -> str | Hidden:
    found: str | Hidden = _seen(lambda: role_name(api, login))
    return found


def _protection(api: Api, branch: str, *, admin: bool) -> Fact:
    """The branch's classic protection; GitHub says of a branch without any that it is not protected."""
    try:
        return api.get(api.at(f"/branches/{branch}/protection"))
    except NotThere as refused:
        return None if admin or _NOT_PROTECTED in refused.said.lower() else Hidden(refused.status)
    except Forbidden as refused:
        return Hidden(refused.status)


def _target_run(api: Api, known: Fact) -> Any:
    """The day of the last run of `moderate` that its event started."""
    if isinstance(known, Hidden) or not any(one["path"].endswith(f"/{_MODERATE}") for one in known):
        return Hidden(404)
    path = api.at(f"/actions/workflows/{_MODERATE}/runs")
    found = _seen(lambda: api.get(path, event="pull_request_target", per_page=1))
    if isinstance(found, Hidden):
        return found
    runs: list[Mapping[str, Any]] = found.get("workflow_runs") or []
    return datetime.fromisoformat(runs[0]["created_at"]).date() if runs else None


def _environment(api: Api, name: str, *, admin: bool) -> Environment | Hidden | None:
    path = api.at(f"/environments/{quote(name, safe='')}")
    found = _seen(lambda: api.get(path), absent=admin)
    if found is None or isinstance(found, Hidden):
        return found
    secrets = _seen(lambda: frozenset(one["name"] for one in api.pages(f"{path}/secrets", "secrets")))
    return Environment(found.get("deployment_branch_policy") is not None, secrets)


__all__ = ["Refusal", "read_facts"]
