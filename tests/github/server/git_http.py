"""Git over HTTP, by Git's own http-backend."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from . import answering
from .call import Problem
from .git import environment
from .people import Token
from .repository import Repository

if TYPE_CHECKING:
    from .running import Server

Answer = tuple[int, dict[str, str], bytes]


def answer(server: Server, method: str, address: str, headers: Mapping[str, str], sent: bytes) -> Answer:
    """Fetches for all who may read; pushes for tokens that may write contents."""
    parts = urlsplit(address)
    name = unquote(parts.path).split(".git/")[0].lstrip("/")
    pushing = "git-receive-pack" in parts.path or "service=git-receive-pack" in parts.query
    with server.state.lock:
        repository = server.state.find_repository(name)
        token: Token | None = None
        try:
            token = answering.known_token(server, headers)
        except Problem:
            repository = None
        status = _refusal(repository, token, pushing=pushing)
        if pushing and repository and not status and any(ref in repository.protected for ref in _branches(sent)):
            status = 403
        server.note(method, f"git {'push' if pushing else 'fetch'}", status or 200, token, address=parts.path)
        if status:
            ask = {"WWW-Authenticate": 'Basic realm="GitHub"'} if status == 401 else {}
            return status, {"Content-Type": "text/plain", **ask}, b"Repository not found.\n"
        assert repository
        before = repository.git.refs() if pushing else {}
        made = _backend(repository, server, method, address, headers, sent)
        if pushing and method == "POST" and token:
            server.state.acting = token
            for ref, sha in (repository.git.refs() | dict.fromkeys(before, "")).items():
                if before.get(ref) != sha:
                    repository.pushed(ref.removeprefix("refs/heads/"), before.get(ref), token.actor)
            server.state.acting = None
        return made


def _refusal(repository: Repository | None, token: Token | None, *, pushing: bool) -> int:
    if repository is None or (repository.private and token is None):
        return 404 if token else 401
    if token is None:
        return 401 if pushing else 0
    if not token.grants("contents", "write" if pushing else "read"):
        return 403
    if pushing and (token.kind == "user" and not repository.may(token.actor, "write")):
        return 403
    # A job's token belongs to one repository, and to no fork of it.
    return 403 if pushing and token.kind != "user" and repository.parent else 0


def _branches(sent: bytes) -> list[str]:
    """The branches that a push would move: what stands before the first flush, a packet each (gitprotocol-pack)."""
    found = []
    while (size := int(sent[:4] or b"0", 16)) > 4:
        line = sent[4:size].split(b"\0")[0].decode().split()
        found.append(line[2].removeprefix("refs/heads/"))
        sent = sent[size:]
    return found


def _backend(
    repository: Repository, server: Server, method: str, address: str, headers: Mapping[str, str], sent: bytes
) -> Answer:
    parts = urlsplit(address)
    lowered = {name.lower(): value for name, value in headers.items()}
    folder = repository.git.folder
    rest = unquote(parts.path).split(".git/", 1)[1]
    variables = {
        **environment(),
        "GIT_PROJECT_ROOT": str(folder.parent),
        "GIT_HTTP_EXPORT_ALL": "1",
        "PATH_INFO": f"/{folder.name}/{rest}",
        "QUERY_STRING": parts.query,
        "REQUEST_METHOD": method,
        "CONTENT_TYPE": lowered.get("content-type", ""),
        "CONTENT_LENGTH": str(len(sent)),
        "HTTP_CONTENT_ENCODING": lowered.get("content-encoding", ""),
        "GIT_PROTOCOL": lowered.get("git-protocol", ""),
        "REMOTE_ADDR": "127.0.0.1",
    }
    done = subprocess.run(["git", "http-backend"], env=variables, input=sent, capture_output=True, check=False)
    head, _, body = done.stdout.partition(b"\r\n\r\n")
    told = dict(line.split(": ", 1) for line in head.decode().split("\r\n") if ": " in line)
    status = int(told.pop("Status", "200" if done.returncode == 0 else "500").split()[0])
    if done.returncode:
        server.violations.append(f"git http-backend: {done.stderr.decode(errors='replace')}")
    return status, told, body
