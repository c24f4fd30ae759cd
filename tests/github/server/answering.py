"""One API call from its bytes to its answer: token, route, permission, description, effect."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote, urlsplit

from . import contract, permissions
from .call import Call, Problem, not_found
from .graphql import endpoint
from .people import Token
from .routes import ROUTES

if TYPE_CHECKING:
    from .running import Server

Answer = tuple[int, dict[str, str], Any]


def answer(server: Server, method: str, address: str, headers: Mapping[str, str], sent: bytes) -> Answer:
    """Status, headers and value of the answer to a call."""
    with server.state.lock:
        token: Token | None = None
        try:
            token = known_token(server, headers)
            spend(token)
            if urlsplit(address).path == "/graphql":
                return graphql(server, token, sent)
            return rest(server, token, method, address, headers, sent)
        except Problem as problem:
            server.note(method, urlsplit(address).path, problem.status, token)
            return problem.status, limits(server, token) | problem.headers, problem.body


def known_token(server: Server, headers: Mapping[str, str]) -> Token | None:
    """Whose call it is; None for nobody's.

    Raises:
        Problem: 401 for a token that was never given.
    """
    lowered = {name.lower(): value for name, value in headers.items()}
    kind, _, value = lowered.get("authorization", "").partition(" ")
    if not kind:
        return None
    if kind.lower() == "basic":
        value = base64.b64decode(value).decode().partition(":")[2]
    if value not in server.state.tokens:
        raise Problem(401, "Bad credentials")
    return server.state.tokens[value]


def spend(token: Token | None) -> None:
    """Counts a call against the token's limit.

    Raises:
        Problem: 403 when nothing is left.
    """
    if token is not None:
        if token.remaining <= 0:
            raise Problem(403, f"API rate limit exceeded for installation ID {token.actor.id}.")
        token.remaining -= 1


def limits(server: Server, token: Token | None) -> dict[str, str]:
    """The headers that every answer has."""
    limit, left = (token.limit, token.remaining) if token else (60, 59)
    return {
        "X-RateLimit-Limit": str(limit),
        "X-RateLimit-Remaining": str(left),
        "X-RateLimit-Used": str(limit - left),
        "X-RateLimit-Reset": str(int(server.state.now.timestamp()) + 3600),
        "X-RateLimit-Resource": "core",
        "X-GitHub-Request-Id": f"SIMU:{len(server.calls):06d}",
    }


def graphql(server: Server, token: Token | None, sent: bytes) -> Answer:
    if token is None:
        raise Problem(401, "This endpoint requires you to be authenticated.")
    server.state.acting = token
    try:
        made = endpoint.answer(server.state, token, json.loads(sent or b"null"), token.remaining)
    finally:
        server.state.acting = None
    token.remaining -= max(made.points - 1, 0)
    server.violations += [f"graphql {one}" for one in made.violations]
    grants = ", ".join(f"{name}: {level}" for name, level in sorted(made.needed)) or None
    server.note("POST", made.name or "/graphql", 200, token, grant=grants, address="/graphql")
    return 200, limits(server, token) | {"X-RateLimit-Resource": "graphql"}, made.body


def rest(
    server: Server, token: Token | None, method: str, address: str, headers: Mapping[str, str], sent: bytes
) -> Answer:
    """A call of the REST interface.

    Raises:
        Problem: what GitHub would refuse.
    """
    parts = urlsplit(address)
    for route in ROUTES:
        if (path := route.match(method, parts.path)) is not None:
            break
    else:
        server.violations.append(
            f"{method} {parts.path}: no such route here; tests/github/server/README.md says how to add one"
        )
        raise not_found()
    key = f"{method} {route.template}"
    try:
        body = json.loads(sent) if sent else None
    except ValueError:
        raise Problem(400, "Problems parsing JSON") from None
    query = dict(parse_qsl(parts.query, keep_blank_values=True))
    accept = {name.lower(): value for name, value in headers.items()}.get("accept", "")
    call = Call(server.state, token, method, route.template, unquote(parts.path), path, query, body, accept)
    grant = None
    server.state.acting = token
    try:
        if server.validating and (faults := contract.request_faults(method, route.template, path, query, body)):
            server.violations += [f"{key} asked: {fault}" for fault in faults]
            raise Problem(422, "Invalid request.", faults)
        grant = permissions.check(call)
        status, value = route.answer(call)
    except Problem as problem:
        status, value = problem.status, problem.body
        call.headers |= problem.headers
    except Exception as broken:
        server.violations.append(f"{key}: the simulation broke: {type(broken).__name__}: {broken}")
        raise Problem(500, "Server Error") from broken
    finally:
        server.state.acting = None
    server.note(method, route.template, status, token, grant=grant, address=call.address)
    if server.validating and not call.accept.endswith(".raw"):
        server.violations += [
            f"{key} answered: {fault}" for fault in contract.answer_faults(method, route.template, status, value)
        ]
    return status, limits(server, token) | call.headers, value
