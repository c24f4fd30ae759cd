"""What an account may do in the hub's repository, as GitHub itself says it."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from kaifong.github.api import Api
from kaifong.github.refusals import NotThere

# From nothing to everything: GitHub's own roles of a repository.
ROLES = ("none", "read", "triage", "write", "maintain", "admin")


def role_name(api: Api, login: str, number: int | None = None) -> str:
    """One of `ROLES`: what the account may do here today. One request.

    Args:
        number: GitHub's id of the account that is meant; who has taken its login since has `none`.

    An organisation can give its roles other names; such a one counts as the plain permission that it rests on, which
    GitHub tells beside it (`read` for one that rests on triage, `write` for one that rests on maintain). On a public
    repository everybody has `read`, and an account that is gone has `none`.

    Raises:
        Refusal: GitHub would not tell.
    """
    try:
        answer: Any = api.get(api.at(f"/collaborators/{quote(login, safe='')}/permission"))
    except NotThere:
        return "none"
    user = answer.get("user") or {}
    if number is not None and user.get("id", number) != number:
        return "none"
    role, permission = str(answer.get("role_name", "")), str(answer.get("permission", "none"))
    if role in ROLES:
        return role
    return permission if permission in ROLES else "none"


def at_least(role: str, least: str) -> bool:
    """Whether a role can do what another can.

    >>> at_least("maintain", "triage")
    True
    """
    return ROLES.index(role) >= ROLES.index(least)
