"""One call, as a route sees it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, TypeVar
from urllib.parse import urlencode

from .people import Token, User
from .repository import Repository
from .state import State
from .things import Issue, Pull

Item = TypeVar("Item")


class Problem(Exception):  # noqa: N818 (GitHub's refusals are answers, not errors of ours)
    """A refusal that a route answers with: raise it anywhere."""

    def __init__(
        self, status: int, message: str, errors: Any = None, headers: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(message)
        self.status, self.message, self.errors, self.headers = status, message, errors, dict(headers or {})

    @property
    def body(self) -> dict[str, Any]:
        more = {} if self.errors is None else {"errors": self.errors}
        return {"message": self.message, "documentation_url": "https://docs.github.com/rest", **more}


def not_found() -> Problem:
    return Problem(404, "Not Found")


def invalid(resource: str, field_name: str, code: str = "invalid", message: str | None = None) -> Problem:
    """A 422 as GitHub words it."""
    error: dict[str, Any] = {"resource": resource, "code": code, "field": field_name}
    return Problem(422, "Validation Failed", [error | ({"message": message} if message else {})])


@dataclass
class Call:
    """`path` are the parts of the address by their names in the template, `query` and `body` what was sent."""

    state: State
    token: Token | None
    method: str
    template: str
    address: str
    path: dict[str, str]
    query: dict[str, str]
    body: Any
    accept: str = ""
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def url(self) -> str:
        return self.state.url

    @property
    def actor(self) -> User:
        """Whoever's token it is.

        Raises:
            Problem: nobody's: 401.
        """
        if self.token is None:
            raise Problem(401, "Requires authentication")
        return self.token.actor

    @property
    def repository(self) -> Repository:
        """The repository of the address.

        Raises:
            Problem: there is none, or this token may not know of it: 404 either way.
        """
        found = self.state.find_repository(f"{self.path['owner']}/{self.path['repo']}")
        if found is None or (found.private and (self.token is None or not self._sees(found))):
            raise not_found()
        return found

    def _sees(self, repository: Repository) -> bool:
        return self.token is not None and (self.token.kind != "user" or repository.may(self.token.actor, "read"))

    @property
    def issue(self) -> Issue:
        """The issue or pull request whose number is in the address."""
        found = self.repository.issues.get(int(self.path["issue_number"]))
        if found is None:
            raise not_found()
        return found

    @property
    def pull(self) -> Pull:
        """The pull request whose number is in the address."""
        found = self.repository.issues.get(int(self.path["pull_number"]))
        if not isinstance(found, Pull):
            raise not_found()
        return found

    def page(self, items: Sequence[Item], *, most: int = 100) -> Sequence[Item]:
        """The part of a list that was asked for; sets the Link header."""
        size = min(max(int(self.query.get("per_page", "30")), 1), most)
        page = max(int(self.query.get("page", "1")), 1)
        last = max(-(-len(items) // size), 1)
        relations = {"prev": page - 1, "next": page + 1, "last": last, "first": 1}
        if page == 1:
            relations.pop("prev"), relations.pop("first")
        if page >= last:
            relations.pop("next"), relations.pop("last")
        if links := [f'<{self._at(number)}>; rel="{name}"' for name, number in relations.items()]:
            self.headers["Link"] = ", ".join(links)
        return items[(page - 1) * size : page * size]

    def listed(self, items: Sequence[Item], shape: Callable[[Item], Any]) -> list[Any]:
        """The page of a list that was asked for, each item in its shape."""
        return [shape(item) for item in self.page(items)]

    def _at(self, page: int) -> str:
        return f"{self.url}{self.address}?{urlencode({**self.query, 'page': str(page)})}"


def when(moment: datetime | None) -> str | None:
    """A time as GitHub writes it."""
    return None if moment is None else moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def moment(text: str) -> datetime:
    """A time that somebody sent.

    Raises:
        Problem: it is none: 422.
    """
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        raise Problem(422, f"Invalid time: {text}") from None
