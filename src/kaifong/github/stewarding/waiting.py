"""Who waits for a person, and since when: read off GitHub's own times, for a commit's can say anything."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from kaifong.github import markers
from kaifong.github.api import Api
from kaifong.github.collecting.nodes import WHO, as_rest, person, submitter, when
from kaifong.github.labels import APPEAL, REPORT, kind_label, language_label, verdict_label
from kaifong.history.activity import Person
from kaifong.moderation.findings import Verdict
from kaifong.setup.gate_signs import STATUS

_PULLS = f"""query ($owner: String!, $name: String!, $after: String) {{
  repository(owner: $owner, name: $name) {{
    pullRequests(first: 50, after: $after, states: OPEN, orderBy: {{ field: CREATED_AT, direction: ASC }}) {{
      pageInfo {{ hasNextPage endCursor }}
      nodes {{
        number createdAt isDraft body url author {{ ...who }}
        labels(first: 30) {{ nodes {{ name }} }}
        comments(last: 50) {{ nodes {{ author {{ ...who }} createdAt }} }}
        first: comments(first: 3) {{ nodes {{ author {{ ...who }} body }} }}
        reviews(last: 50) {{ nodes {{ author {{ ...who }} submittedAt }} }}
        reviewRequests(first: 20) {{ nodes {{ requestedReviewer {{ ... on User {{ databaseId login }} }} }} }}
        commits(last: 1) {{ nodes {{ commit {{ status {{ context(name: "{STATUS}") {{ state createdAt }} }} }} }} }}
      }}
    }}
  }}
}} {WHO}"""


@dataclass(frozen=True)
class Waiting:
    """Something that waits for a person's answer.

    Attributes:
        number: of the pull request or issue. sort: "pull", "appeal" or "report".
        since: aware; the first act of the member's that nobody has answered.
        language: the tag that its label names, or None. kind: likewise.
        asked: moderators whose review was asked for.
        unseen: whether even the machine has not looked at its head.
    """

    number: int
    sort: str
    since: datetime
    language: str | None = None
    kind: str | None = None
    asked: tuple[Person, ...] = ()
    unseen: bool = False

    def age(self, now: datetime) -> timedelta:
        """How long it has waited."""
        return now - self.since


def waiting_pulls(api: Api, bot_login: str | None) -> list[Waiting]:
    """Open pull requests that wait for a person, the longest first. One query for each fifty that are open.

    Drafts do not wait, nor does what the machine has asked its author to change, until its author says something.

    Raises:
        Refusal: GitHub would not tell.
    """
    owner, name = api.repository.split("/")
    found: list[Waiting] = []
    after: str | None = None
    while True:
        page = api.graphql(_PULLS, owner=owner, name=name, after=after)["repository"]["pullRequests"]
        found += [one for node in page["nodes"] if (one := _pull(node, bot_login)) is not None]
        if not page["pageInfo"]["hasNextPage"]:
            return sorted(found, key=lambda one: (one.since, one.number))
        after = page["pageInfo"]["endCursor"]


def waiting_issues(api: Api) -> list[Waiting]:
    """Open reports of readers that nobody has answered yet, the longest first."""
    found: list[Waiting] = []
    for one in api.pages(api.at("/issues"), state="open", labels=REPORT.name):
        names = [label["name"] for label in one["labels"]]
        if "pull_request" not in one:
            sort = "appeal" if APPEAL.name in names else "report"
            found.append(
                Waiting(int(one["number"]), sort, when(one["created_at"]), _named(names, language_label("")))
            )
    return sorted(found, key=lambda one: (one.since, one.number))


def _pull(node: Mapping[str, Any], bot_login: str | None) -> Waiting | None:
    names = [one["name"] for one in node["labels"]["nodes"]]
    appealed = APPEAL.name in names
    if node["isDraft"] and not appealed:
        return None
    member = submitter(node, bot_login)
    said = _acts(node["comments"]["nodes"], "createdAt")
    reviews = _acts(node["reviews"]["nodes"], "submittedAt")
    status = _status(node)
    pushed = when(status["createdAt"]) if status else None
    answered = max((at for who, at in (*said, *reviews) if member is None or who.id != member.id), default=None)
    own = [at for who, at in said if member is not None and who.id == member.id]
    # Where something has to be changed first it is the author's turn; a word of theirs makes it ours again.
    theirs = not appealed and (verdict_label(Verdict.FIX) in names or _says_theirs(node, bot_login))
    acts = own if theirs else [when(node["createdAt"]), *own]
    if pushed is not None and not theirs:
        acts.append(pushed)
    unanswered = [at for at in acts if answered is None or at > answered]
    if not unanswered:
        return None
    return Waiting(
        int(node["number"]),
        "appeal" if appealed else "pull",
        min(unanswered),
        _named(names, language_label("")),
        _named(names, kind_label("")),
        _asked(node),
        unseen=status is None,
    )


def _says_theirs(node: Mapping[str, Any], bot_login: str | None) -> bool:
    """Whether our report says that it is the author's turn, whatever its verdict: it is among the first comments."""
    first = [{"body": one.get("body"), **as_rest(one.get("author"))} for one in node["first"]["nodes"]]
    return any(facts.get("theirs") is True for _, facts in markers.marked(first, markers.Mark.REPORT, bot_login))


def _acts(nodes: Iterable[Mapping[str, Any]], key: str) -> list[tuple[Person, datetime]]:
    return [(who, when(one[key])) for one in nodes if (who := person(one.get("author"))) is not None and one.get(key)]


def _status(node: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Ours on the head. The machine looks within minutes of a push, and its time is GitHub's."""
    for one in node["commits"]["nodes"]:
        found = (one["commit"].get("status") or {}).get("context")
        if found:
            return dict(found)
    return None


def _asked(node: Mapping[str, Any]) -> tuple[Person, ...]:
    reviewers = [one["requestedReviewer"] for one in node["reviewRequests"]["nodes"]]
    return tuple(
        Person(int(one["databaseId"]), str(one["login"])) for one in reviewers if one and one.get("databaseId")
    )


def _named(names: Iterable[str], prefix: str) -> str | None:
    return next((one.removeprefix(prefix) for one in names if one.startswith(prefix)), None)
