"""Settings, as tests put them into `repository.settings` by the end of their address; some have GitHub's defaults."""

from __future__ import annotations

from typing import Any

from server.call import Call, Problem, not_found
from server.routing import Route

from .issues import HOME

# What a new public repository answers. A setting that is not here and was not set is 404.
DEFAULTS: dict[str, Any] = {
    "actions/permissions": {"enabled": True, "allowed_actions": "all", "sha_pinning_required": False},
    "actions/permissions/workflow": {
        "default_workflow_permissions": "read",
        "can_approve_pull_request_reviews": False,
    },
    "actions/permissions/fork-pr-contributor-approval": {"approval_policy": "first_time_contributors"},
    "actions/permissions/selected-actions": {
        "github_owned_allowed": True,
        "verified_allowed": False,
        "patterns_allowed": [],
    },
    "actions/policies": {"total_count": 0, "policies": []},
    "actions/secrets": {"total_count": 0, "secrets": []},
    "actions/variables": {"total_count": 0, "variables": []},
    "codeowners/errors": {"errors": []},
    "deployments": [],
    "environments": {"total_count": 0, "environments": []},
    "rulesets": [],
}


def setting(call: Call) -> tuple[int, Any]:
    """What the test set, else the default."""
    home = call.repository
    name = call.address.split(f"/{home.name}/", 1)[1]
    value = home.settings.get(name, DEFAULTS.get(name))
    if value is None:
        raise not_found()
    return 200, value


def protection(call: Call) -> tuple[int, Any]:
    """Full rules of a branch as set in settings["branches/main/protection"], or made of `protected`."""
    home, branch = call.repository, call.path["branch"]
    if (given := home.settings.get(f"branches/{branch}/protection")) is not None:
        return 200, given
    rules = home.protected.get(branch)
    if rules is None:
        raise Problem(404, "Branch not protected")
    api = f"{call.url}/repos/{home.full_name}/branches/{branch}/protection"
    made: dict[str, Any] = {
        "url": api,
        "allow_force_pushes": {"enabled": False},
        "allow_deletions": {"enabled": False},
    }
    if statuses := rules.get("statuses"):
        made["required_status_checks"] = {
            "url": f"{api}/required_status_checks",
            "contexts_url": f"{api}/required_status_checks/contexts",
            "strict": False,
            "contexts": list(statuses),
            "checks": [{"context": name, "app_id": None} for name in statuses],
        }
    if "approvals" in rules or "owners" in rules:
        made["required_pull_request_reviews"] = {
            "url": f"{api}/required_pull_request_reviews",
            "dismiss_stale_reviews": False,
            "require_code_owner_reviews": bool(rules.get("owners")),
            "required_approving_review_count": rules.get("approvals", 0),
            "require_last_push_approval": False,
        }
    return 200, made


def rules(call: Call) -> tuple[int, Any]:
    """Active rules for a branch by rulesets; settings["rules/branches/main"]."""
    return 200, call.repository.settings.get(f"rules/branches/{call.path['branch']}", [])


def deploy(call: Call) -> tuple[int, Any]:
    """A deployment of the site by the API, noted in settings["pages/deployments"]."""
    home = call.repository
    made = {"id": call.state.number(), **call.body}
    home.settings.setdefault("pages/deployments", []).append(made)
    api = f"{call.url}/repos/{home.full_name}/pages/deployments/{made['id']}"
    page = f"https://{home.owner.login}.github.io/{home.name}/"
    return 200, {"id": made["id"], "status_url": api, "page_url": page, "preview_url": page}


def deployed(call: Call) -> tuple[int, Any]:
    for made in call.repository.settings.get("pages/deployments", ()):
        if str(made["id"]) == call.path["pages_deployment_id"]:
            return 200, {"status": "succeed"}
    raise not_found()


PLAIN = (
    "actions/permissions",
    "actions/permissions/fork-pr-contributor-approval",
    "actions/permissions/selected-actions",
    "actions/permissions/workflow",
    "actions/policies",
    "actions/secrets",
    "actions/variables",
    "codeowners/errors",
    "deployments",
    "deployments/{deployment_id}/statuses",
    "environments",
    "environments/{environment_name}",
    "environments/{environment_name}/deployment-branch-policies",
    "environments/{environment_name}/secrets",
    "pages",
    "pages/builds/latest",
    "rulesets",
    "rulesets/{ruleset_id}",
)

ROUTES = (
    *(Route("GET", f"{HOME}/{end}", setting) for end in PLAIN),
    Route("GET", f"{HOME}/branches/{{branch}}/protection", protection),
    Route("GET", f"{HOME}/rules/branches/{{branch}}", rules),
    Route("POST", f"{HOME}/pages/deployments", deploy),
    Route("GET", f"{HOME}/pages/deployments/{{pages_deployment_id}}", deployed),
)
