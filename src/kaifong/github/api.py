"""GitHub's REST and GraphQL, as the calls that one makes and nothing besides.

PyGithub carries the requests: authentication, addresses, headers. Its objects are left alone, because they make calls
of their own when an attribute is looked at, and a repository has a thousand an hour for all its workflows together.
Nor does it repeat anything here: a comment that was answered 502 although it had been carried out would stand twice.
"""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from kaifong.github.refusals import Limited, Lost, Refusal, lost, refusal

# Documented at "Versioning" of GitHub's REST documentation; an answer's shape does not change below it.
VERSION = "2022-11-28"
TIMEOUT = 20  # seconds; GitHub itself gives a request up after ten
# A read is asked at most so many times, with these seconds between.
PAUSES = (1.0, 4.0)
# GitHub asks for a minute after a secondary limit; a job that waits longer than this holds up a queue.
LONGEST_WAIT = 60.0
PER_PAGE = 100


class Api:
    """One token's way to one repository.

    Attributes:
        repository: `owner/name`.
        calls: how many requests were made, by "rest" and "graphql".
        remaining: requests left in this hour, by "rest" and "graphql", as last heard; empty before the first answer.
    """

    def __init__(
        self,
        token: str | None,
        repository: str,
        *,
        url: str = "https://api.github.com",
        pause: Callable[[float], None] = time.sleep,
    ) -> None:
        from github import Auth
        from github.Requester import Requester

        self.repository = repository
        self.calls: Counter[str] = Counter()
        self.remaining: dict[str, int] = {}
        self._pause = pause
        self._requester = Requester(
            auth=Auth.Token(token) if token else None,
            base_url=url.rstrip("/"),
            timeout=TIMEOUT,
            user_agent="kaifong",
            per_page=PER_PAGE,
            verify=True,
            retry=None,
            pool_size=None,
            seconds_between_requests=0,
            seconds_between_writes=0,
            api_version=VERSION,
        )

    def close(self) -> None:
        """Ends the connection."""
        self._requester.close()

    def at(self, path: str = "") -> str:
        """The path of something of the repository: `/pulls/7` gives `/repos/owner/name/pulls/7`."""
        return f"/repos/{self.repository}{path}"

    def get(self, path: str, **parameters: str | int) -> Any:
        """What a GET answers, decoded. Repeated where no answer came, or GitHub asks for a little patience.

        Raises:
            Refusal: its subclasses tell what it was.
        """
        return self._read(path, parameters)[1]

    def pages(self, path: str, key: str | None = None, /, **parameters: str | int) -> Iterator[Any]:
        """Every item of a list, page after page.

        Args:
            key: where the answer is an object, the name of the list in it.

        Raises:
            Refusal: as `get`; what came before has been given.
        """
        number = 1
        while True:
            headers, page = self._read(path, {**parameters, "per_page": PER_PAGE, "page": number})
            yield from page[key] if key else page
            if 'rel="next"' not in headers.get("link", ""):
                return
            number += 1

    def post(self, path: str, body: Mapping[str, Any] | None = None) -> Any:
        """Asked once. Raises `Lost` where nobody knows whether it was done: look before you ask again."""
        return self._ask("POST", path, {}, body or {})[1]

    def patch(self, path: str, body: Mapping[str, Any]) -> Any:
        """As `post`."""
        return self._ask("PATCH", path, {}, body)[1]

    def put(self, path: str, body: Mapping[str, Any] | None = None) -> Any:
        """As `post`."""
        return self._ask("PUT", path, {}, body or {})[1]

    def delete(self, path: str) -> None:
        """As `post`."""
        self._ask("DELETE", path, {}, None)

    def graphql(self, query: str, **variables: Any) -> dict[str, Any]:
        """The `data` of a query or mutation. A query is repeated as `get`; a mutation is not.

        Raises:
            Refusal: as for REST; where the answer holds `errors`, their words are the message, also if a part came.
        """
        body = {"query": query, "variables": variables}
        if query.lstrip().startswith("mutation"):
            return self._data(self._ask("POST", "/graphql", {}, body)[1])
        return self._data(self._patiently(lambda: self._ask("POST", "/graphql", {}, body))[1])

    @staticmethod
    def _data(answer: Any) -> dict[str, Any]:
        errors = answer.get("errors") or ()
        if errors:
            said = "; ".join(str(one.get("message", "")) for one in errors)
            sorts = {str(one.get("type", "")) for one in errors}
            status = {"NOT_FOUND": 404, "FORBIDDEN": 403, "STALE_DATA": 409, "UNPROCESSABLE": 422}
            code = next((status[sort] for sort in sorted(sorts) if sort in status), 422)
            raise refusal("POST", "/graphql", code, said, limited=bool(sorts & {"RATE_LIMITED", "RATE_LIMIT"}))
        data: dict[str, Any] = answer["data"]
        return data

    def _read(self, path: str, parameters: Mapping[str, str | int]) -> tuple[Mapping[str, str], Any]:
        return self._patiently(lambda: self._ask("GET", path, parameters, None))

    def _patiently(self, ask: Callable[[], tuple[Mapping[str, str], Any]]) -> tuple[Mapping[str, str], Any]:
        for pause in PAUSES:
            try:
                return ask()
            except Lost:
                self._pause(pause)
            except Limited as limit:
                if limit.wait is None or limit.wait > LONGEST_WAIT:
                    raise
                self._pause(limit.wait)
        return ask()

    def _ask(
        self, verb: str, path: str, parameters: Mapping[str, str | int], body: Mapping[str, Any] | None
    ) -> tuple[Mapping[str, str], Any]:
        """One request: headers in small letters and the decoded body, None where there is none."""
        from requests.exceptions import RequestException

        sort = "graphql" if path == "/graphql" else "rest"
        self.calls[sort] += 1
        address = self._requester.graphql_url if sort == "graphql" else path
        try:
            status, headers, text = self._requester.requestJson(
                verb, address, dict(parameters), {"Accept": "application/vnd.github+json"}, body
            )
        except RequestException as error:
            raise lost(verb, path, type(error).__name__) from error
        if "x-ratelimit-remaining" in headers:
            resource = headers.get("x-ratelimit-resource", "core")
            self.remaining["rest" if resource == "core" else resource] = int(headers["x-ratelimit-remaining"])
        try:
            answer = json.loads(text) if text else None
        except ValueError as error:
            if status < 400:
                raise lost(verb, path, "no whole JSON") from error
            answer = None
        if status >= 300:
            raise self._refused(verb, path, status, headers, answer)
        return headers, answer

    @staticmethod
    def _refused(verb: str, path: str, status: int, headers: Mapping[str, str], answer: Any) -> Refusal:
        said = str(answer.get("message", "")) if isinstance(answer, dict) else ""
        details = answer.get("errors") if isinstance(answer, dict) else None
        if isinstance(details, list):
            told = [one.get("message") or one.get("code") if isinstance(one, dict) else one for one in details]
            said = ": ".join([said, "; ".join(str(one) for one in told if one)])
        spent = status in (403, 429) and headers.get("x-ratelimit-remaining") == "0"
        after = headers.get("retry-after", "")
        limited = spent or (status in (403, 429) and ("rate limit" in said.lower() or after.isdigit()))
        # A spent hour is not waited for: `x-ratelimit-reset` may be fifty minutes away, and the next run is nearer.
        wait = float(after) if after.isdigit() else (None if spent else LONGEST_WAIT if limited else None)
        return refusal(verb, path, status, said, wait=wait, limited=limited)
