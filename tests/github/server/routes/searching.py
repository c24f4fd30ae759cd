"""Search over issues and pull requests, as far as its qualifiers are played."""

from __future__ import annotations

import shlex
from typing import Any

from server.call import Call, Problem
from server.contract import completed
from server.routing import Route
from server.shapes import issues
from server.things import Issue, Pull


def search(call: Call) -> tuple[int, Any]:
    """repo, is, type, author, state, label, head, base, in and words of title or body. 1,000 results at most."""
    terms = shlex.split(call.query["q"])
    if not {"is:issue", "is:pr", "is:pull-request", "type:issue", "type:pr"} & set(terms):
        raise Problem(422, "Validation Failed", ["Query must include 'is:issue' or 'is:pull-request'"])
    found = [one for home in call.state.repositories for one in home.issues.values() if _all(one, terms)]
    found.sort(key=lambda one: one.created, reverse=call.query.get("order", "desc") == "desc")
    rows = call.listed(found[:1000], lambda one: _row(one, call.url))
    return 200, {"total_count": len(found), "incomplete_results": False, "search_type": "lexical", "items": rows}


def _all(one: Issue, terms: list[str]) -> bool:
    return all(_holds(one, *term.split(":", 1)) if ":" in term else _says(one, term) for term in terms)


def _says(one: Issue, word: str) -> bool:
    return word.lower() in f"{one.title} {one.body or ''}".lower()


def _holds(one: Issue, key: str, value: str) -> bool:
    pull = isinstance(one, Pull)
    facts = {"pr": pull, "pull-request": pull, "issue": not pull, "open": one.state == "open"}
    facts |= {"closed": one.state == "closed", "merged": isinstance(one, Pull) and one.merged_at is not None}
    if key in ("is", "type", "state"):
        if value not in facts:
            raise Problem(422, "Validation Failed", [f"is:{value} is not played by the simulation"])
        return facts[value]
    if key == "repo":
        return one.repository.full_name.lower() == value.lower()
    if key == "author":
        login = one.author.login.lower()
        return value.lower() in (login, f"app/{login.removesuffix('[bot]')}".replace("app/app/", "app/"))
    if key in ("label", "-label"):
        return (value in [label.name for label in one.labels]) == (key == "label")
    if key in ("head", "base") and isinstance(one, Pull):
        return value == (one.head_branch if key == "head" else one.base_branch)
    if key == "in":
        return True
    raise Problem(422, "Validation Failed", [f"{key}: is not played by the simulation"])


def _row(one: Issue, url: str) -> dict[str, Any]:
    row = issues.issue(one, url) | {"score": 1.0}
    del row["closed_by"]
    if row["body"] is None:
        del row["body"]
    return completed("issue-search-result-item", row)


ROUTES = (Route("GET", "/search/issues", search),)
