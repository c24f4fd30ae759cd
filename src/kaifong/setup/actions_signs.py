"""Whether a hub's workflows run, and may do what they have to: Actions, policies, environments, secrets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fnmatch import fnmatchcase
from typing import Any

from kaifong.setup.github_facts import Environment, Facts, Hidden
from kaifong.setup.sign import Sign, State, said
from kaifong.setup.workflow_needs import environments_of, events_of

TARGET = "pull_request_target"
EVENT_RULE = "restrict_action_events"
ADMIN = "ask with an administrator's token"

# What a hub does where an environment is missing: the rest of what a maintainer is told.
_SECRETS = {
    "KAIFONG_SANCTIONS_KEY": "without it nobody's mute or ban is seen; docs/running-a-hub.md says how to make one",
}


def actions(workflows: Mapping[str, str], facts: Facts, address: str) -> Iterator[Sign]:
    """All that is looked at below.

    Args:
        workflows: the hub's own, as they stand in the folder, by path.
        facts: what GitHub told.
        address: the repository's, without a slash at the end.
    """
    yield from _switched_on(facts, address)
    yield from _target(workflows, facts, address)
    yield from _known(workflows, facts, address)
    yield from _environments(workflows, facts, address)


def _switched_on(facts: Facts, address: str) -> Iterator[Sign]:
    where = f"{address}/settings/actions"
    if isinstance(facts.actions, Hidden):
        yield said("actions", State.UNSEEN, "whether Actions may run: not visible with this token", ADMIN)
    elif not facts.actions.get("enabled"):
        yield said(
            "actions",
            State.FAIL,
            "Actions are switched off: nothing is reviewed or published",
            f"allow them: {where}",
        )
    elif facts.actions.get("allowed_actions") == "local_only":
        seen = "only actions of this account may be used, and the workflows use GitHub's own (actions/checkout …)"
        yield said("actions", State.FAIL, seen, f"allow actions created by GitHub: {where}")
    else:
        yield said("actions", State.OK, "Actions may run")
    token = facts.workflow_token
    if isinstance(token, Hidden):
        yield said(
            "token", State.UNSEEN, "what a workflow's token may do by default: not visible with this token", ADMIN
        )
        return
    if token.get("default_workflow_permissions") != "read":
        seen = "a workflow that names no permissions may write to the repository"
        yield said(
            "token", State.WARN, seen, f"choose “Read repository contents” below Workflow permissions: {where}"
        )
    if not token.get("can_approve_pull_request_reviews"):
        seen = "Actions may not create pull requests: a form's text is left on a branch, for somebody to open one"
        mend = f"tick “Allow GitHub Actions to create and approve pull requests”: {where}"
        yield said("token", State.WARN, seen, mend)
    elif token.get("default_workflow_permissions") == "read":
        yield said("token", State.OK, "A workflow may do what it names and no more, and may create pull requests")


def _target(workflows: Mapping[str, str], facts: Facts, address: str) -> Iterator[Sign]:
    """Whether a stranger's pull request is answered at once; since 2026-11-02 that is off on public repositories.

    Source: GitHub's documentation, "Securely using pull_request_target" (default policy) and "REST API endpoints for
    GitHub Actions policies". Where the policies are not visible, a run that the event started is as good a proof.
    """
    mine = sorted(path for path, text in workflows.items() if TARGET in events_of(text))
    if not mine:
        return
    if not isinstance(facts.repository, Hidden) and not facts.public:
        yield said("event", State.OK, f"{TARGET} runs in private repositories without a policy")
        return
    if isinstance(facts.policies, Hidden):
        if not isinstance(facts.target_run, Hidden) and facts.target_run is not None:
            yield said("event", State.OK, f"{TARGET} started a run on {facts.target_run}, so a policy allows it")
        else:
            yield said("event", State.UNSEEN, f"whether {TARGET} may start a run: not visible with this token", ADMIN)
        return
    unanswered = False
    for path in mine:
        if not any(TARGET in one for one in _events(facts.policies, path)):
            seen = f"no Actions policy allows {TARGET} for {_name(path)}: members wait for the half-hourly sweep"
            unanswered = True
            yield said("event", State.FAIL, seen, _policy(path, workflows, address))
    blocked = list(_blocked(workflows, facts, address))
    yield from blocked
    if not unanswered and not blocked:
        yield said("event", State.OK, "The Actions policies let every workflow start as it has to")


def _blocked(workflows: Mapping[str, str], facts: Facts, address: str) -> Iterator[Sign]:
    """A policy lists what may start a workflow, so what it leaves out starts nothing; each that applies counts."""
    for path, text in sorted(workflows.items()):
        wanted = events_of(text)
        for allowed in _events(facts.policies, path):
            if missing := sorted(wanted - set(allowed)):
                seen = f"an Actions policy keeps {', '.join(missing)} from starting {_name(path)}"
                yield said("event", State.FAIL, seen, _policy(path, workflows, address))
                break


def _policy(path: str, workflows: Mapping[str, str], address: str) -> str:
    events = ", ".join(sorted(events_of(workflows[path])))
    where = f"{address}/settings/actions, Policies"
    return f"let a policy for {path} allow {events}: {where}; docs/running-a-hub.md has the call that makes one"


def _name(path: str) -> str:
    return path.rpartition("/")[2]


def _events(policies: Any, path: str) -> Iterator[list[str]]:
    """The events that each active policy allows for a workflow; of those that say nothing about events, nothing."""
    for policy in policies:
        if policy.get("enforcement") != "active":
            continue
        where = (policy.get("conditions") or {}).get("workflow_path") or {}
        included, excluded = where.get("include") or ["~ALL"], where.get("exclude") or ()
        fits = "~ALL" in included or any(fnmatchcase(path, one) for one in included)
        if fits and not any(fnmatchcase(path, one) for one in excluded):
            for rule in policy.get("rules") or ():
                if rule.get("type") == EVENT_RULE:
                    yield list((rule.get("parameters") or {}).get("allowed_events") or ())


def _known(workflows: Mapping[str, str], facts: Facts, address: str) -> Iterator[Sign]:
    if isinstance(facts.workflows, Hidden):
        yield said("workflows", State.UNSEEN, "which workflows are switched on: not visible with this token", ADMIN)
        return
    state = {one["path"]: one["state"] for one in facts.workflows}
    absent = sorted(path for path in workflows if path not in state)
    off = sorted(path for path in workflows if state.get(path, "active") != "active")
    if absent:
        names = ", ".join((absent[0], *map(_name, absent[1:])))
        mend = "push to the default branch; where it is pushed already, allow Actions and wait a minute"
        yield said("workflows", State.FAIL, f"GitHub does not know {names} yet", mend)
    for path in off:
        why = "after 60 days without activity" if state[path] == "disabled_inactivity" else "by hand"
        name = _name(path)
        seen = f"{name} is switched off ({why if state[path].startswith('disabled') else state[path]})"
        yield said("workflows", State.FAIL, seen, f"enable it: {address}/actions/workflows/{name}")
    if not absent and not off:
        yield said("workflows", State.OK, f"All {len(workflows)} workflows are switched on")


def _environments(workflows: Mapping[str, str], facts: Facts, address: str) -> Iterator[Sign]:
    where = f"{address}/settings/environments"
    for name, secrets in environments_of(workflows).items():
        if isinstance(facts.environments, Hidden):
            yield said("environments", State.UNSEEN, f"the environment {name}: not visible with this token", ADMIN)
            continue
        there = facts.environments.get(name)
        if isinstance(there, Hidden):
            yield said("environments", State.UNSEEN, f"the environment {name}: not visible with this token", ADMIN)
        elif there is None:
            # GitHub makes one at the first run; open to every branch, which is right only where it keeps no secret.
            state = State.FAIL if secrets else State.WARN
            mend = f"make it: {where}" if secrets else f"GitHub makes it at the first run; or make it: {where}"
            yield said("environments", state, f"there is no environment {name}", mend)
        else:
            yield from _environment(name, secrets, there, where)


def _environment(name: str, secrets: frozenset[str], there: Environment, where: str) -> Iterator[Sign]:
    fine = True
    if secrets and not there.limited:
        fine = False
        seen = f"any branch may use the environment {name}, and with it {', '.join(sorted(secrets))}"
        yield said("environments", State.FAIL, seen, f"limit it to the default branch: {where}")
    if isinstance(there.secrets, Hidden):
        if secrets:
            yield said("environments", State.UNSEEN, f"the secrets of {name}: not visible with this token", ADMIN)
            return
    else:
        for secret in sorted(secrets - there.secrets):
            fine = False
            mend = f"add it: {where}" + (f"; {_SECRETS[secret]}" if secret in _SECRETS else "")
            yield said("environments", State.WARN, f"the environment {name} has no secret {secret}", mend)
    if fine:
        yield said("environments", State.OK, f"The environment {name} is as the workflows need it")
