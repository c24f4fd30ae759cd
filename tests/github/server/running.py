"""The server: tokens, faults, counts, what breaks GitHub's description."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from . import web
from .faults import Faults
from .people import Token
from .state import State


@dataclass(frozen=True)
class Called:
    """One call: `template` is GitHub's own (or "query …" for GraphQL), `grant` what let the token through."""

    method: str
    template: str
    status: int
    token: str
    grant: str | None = None
    address: str = ""


@dataclass(eq=False)
class Server:
    """A running simulated GitHub. `url` is the API's address and the web's: it stands for both hosts."""

    folder: Path
    state: State = field(init=False)
    faults: Faults = field(default_factory=Faults)
    calls: list[Called] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)
    """In what a request or an answer was not as GitHub describes it: a test's end asserts that there are none."""
    latency: float = 0.0
    """Seconds that each answer takes longer."""
    hold: float = 0.2
    """Seconds for which a `timeout` holds the connection before it closes."""
    validating: bool = True
    """False in a benchmark: the time that validation takes is not GitHub's."""
    closing: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self.state = State(self.folder)
        self.http = web.Listener(self)
        self.state.url = self.url
        self.thread = threading.Thread(target=self.http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self.thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.http.server_address[1]}"

    def token(
        self,
        permissions: Mapping[str, str] | None = None,
        actor: str = "github-actions[bot]",
        *,
        name: str | None = None,
        kind: Literal["actions", "app", "user"] | None = None,
        remaining: int | None = None,
    ) -> str:
        """A new token. What it may do is as a workflow says it; `name` is what its calls are listed under."""
        who = self.state.user(actor)
        chosen = kind or ("user" if who.type == "User" else "actions" if who is self.state.actions else "app")
        prefix = {"actions": "ghs", "app": "ghs", "user": "github_pat"}[chosen]
        value = f"{prefix}_simulated{len(self.state.tokens):028d}"
        limit = 1000 if chosen == "actions" else 5000
        left = limit if remaining is None else remaining
        self.state.tokens[value] = Token(value, name or actor, who, chosen, dict(permissions or {}), left, limit)
        return value

    def wait(self) -> None:
        """Lets the ordered latency pass."""
        if self.latency:
            time.sleep(self.latency)

    def counted(self, method: str = "*", part: str = "") -> int:
        """How many calls of a method had a template in which `part` occurs."""
        return sum(method in ("*", one.method) and part in one.template for one in self.calls)

    def note(self, method: str, template: str, status: int, token: Any, **more: Any) -> None:
        self.calls.append(Called(method, template, status, token.name if token else "nobody", **more))

    def close(self) -> None:
        """Stops, and closes every connection that a client has left open."""
        self.closing.set()
        self.http.shutdown()
        self.http.hang_up()
        self.http.server_close()
        self.thread.join()
