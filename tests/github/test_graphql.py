"""The simulated GitHub's GraphQL: GitHub's schema, real commits, permissions, pages and prices."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import server
from graphql import GraphQLObjectType, parse
from server.discussions import GENERAL, discuss, mark_answer, reply
from server.graphql.cost import cost
from server.graphql.endpoint import Answer, answer
from server.graphql.nodes import node_id
from server.graphql.schema import schema, table
from server.people import Token
from server.state import State
from server.things import Reaction

EVERYTHING = dict.fromkeys(("contents", "issues", "pull-requests", "discussions", "statuses"), "write")


class Hub:
    """A repository with a pull request from a fork, an issue and a discussion."""

    def __init__(self, folder: Path) -> None:
        self.state = State(folder, url="http://127.0.0.1:1")
        self.mei, self.yan = self.state.user("mei"), self.state.user("yan", name="Yan Tong")
        self.repository = self.state.repository("kaifong/hub", {"hub.yml": "name: Hub\n", "content/en/a.md": "A\n"})
        self.pull = self.repository.open_pull("mei", {"content/en/b.md": "B\nB\n", "content/en/a.md": None})
        self.issue = self.repository.issue("yan", "A question", "Why?", ["bug"])

    def ask(self, query: str, permissions: Mapping[str, str] = EVERYTHING, **variables: Any) -> Answer:
        token = Token("t", "test/job", self.state.actions, "actions", permissions, 1000, 1000)
        return answer(self.state, token, {"query": query, "variables": variables})

    def data(self, query: str, **variables: Any) -> Any:
        got = self.ask(query, **variables)
        assert (got.violations, got.body.get("errors")) == ([], None)
        return got.body["data"]

    def of(self, fields: str) -> Any:
        """What is asked of the repository."""
        return self.data(f'{{ repository(owner: "kaifong", name: "hub") {{ {fields} }} }}')["repository"]

    def error(self, query: str, permissions: Mapping[str, str] = EVERYTHING, **variables: Any) -> tuple[str, str]:
        (one,) = self.ask(query, permissions, **variables).body["errors"]
        return one.get("type"), one["message"]


@pytest.fixture
def hub(tmp_path: Path) -> Hub:
    return Hub(tmp_path)


def test_a_pull_request_with_its_sides_files_and_people(hub: Hub) -> None:
    hub.repository.status(hub.pull.head_sha, "kaifong/review", "pending", hub.state.actions, description="Soon")
    asked = """pullRequest(number: 1) {
      number state isDraft mergeable isCrossRepository headRepository { nameWithOwner } headRefOid
      author { __typename login ... on User { databaseId } } authorAssociation
      files(first: 10) { nodes { path changeType additions deletions } }
      commits(last: 1) { nodes { commit {
        oid author { user { login } } status { state contexts { context creator { login } } } } } }
    }"""
    made = hub.of(asked)["pullRequest"]
    assert (made["number"], made["state"], made["mergeable"], made["isCrossRepository"]) == (
        1,
        "OPEN",
        "MERGEABLE",
        True,
    )
    assert made["author"] == {"__typename": "User", "login": "mei", "databaseId": hub.mei.id}
    assert made["files"]["nodes"] == [
        {"path": "content/en/a.md", "changeType": "DELETED", "additions": 0, "deletions": 1},
        {"path": "content/en/b.md", "changeType": "ADDED", "additions": 2, "deletions": 0},
    ]
    (commit,) = made["commits"]["nodes"]
    assert commit["commit"]["oid"] == made["headRefOid"] == hub.pull.head_sha
    assert commit["commit"]["author"] == {"user": {"login": "mei"}}
    # GraphQL tells a bot without the `[bot]` that REST has.
    context = {"context": "kaifong/review", "creator": {"login": "github-actions"}}
    assert commit["commit"]["status"] == {"state": "PENDING", "contexts": [context]}


def test_a_fork_that_was_deleted_is_null(hub: Hub) -> None:
    assert hub.pull.head_repository
    hub.pull.head_repository.delete()
    made = hub.of("pullRequest(number: 1) { headRepository { id } headRef { id } headRefOid }")["pullRequest"]
    assert made == {"headRepository": None, "headRef": None, "headRefOid": hub.pull.head_sha}


def test_what_became_of_a_pull_request(hub: Hub) -> None:
    hub.repository.comment(1, "yan", "Lovely")
    server.merge(hub.pull, hub.yan)
    asked = """pullRequest(number: 1) { state mergedAt mergedBy { login } mergeCommit { oid }
      timelineItems(first: 10, itemTypes: [ISSUE_COMMENT, MERGED_EVENT, CLOSED_EVENT]) {
        filteredCount nodes { __typename ... on IssueComment { body } ... on MergedEvent { actor { login } } } } }"""
    made = hub.of(asked)["pullRequest"]
    assert (made["state"], made["mergedBy"], made["mergeCommit"]) == (
        "MERGED", {"login": "yan"}, {"oid": hub.repository.tip("main")}
    )  # fmt: skip
    assert [one["__typename"] for one in made["timelineItems"]["nodes"]] == [
        "IssueComment",
        "MergedEvent",
        "ClosedEvent",
    ]


def test_files_as_git_holds_them(hub: Hub) -> None:
    hub.repository.commit("main", {"link": ("120000", "/etc/passwd"), "big.bin": b"\0\1"})
    asked = """tree: object(expression: "HEAD:") {
        ... on Tree { entries { name mode type size object { ... on Blob { text isBinary } } } } }
      text: object(expression: "main:content/en/a.md") { ... on Blob { oid byteSize text } }
      none: object(expression: "main:nowhere.md") { oid }
      head: object(expression: "main") {
        __typename ... on Commit { messageHeadline parents(first: 1) { totalCount } } }
      defaultBranchRef { name prefix target { oid } } ref(qualifiedName: "refs/heads/main") { name }"""
    made = hub.of(asked)
    rows = {row["name"]: (row["mode"], row["type"], row["object"].get("text")) for row in made["tree"]["entries"]}
    assert rows == {
        "big.bin": (0o100644, "blob", None), "content": (0o040000, "tree", None),
        "hub.yml": (0o100644, "blob", "name: Hub\n"),
        "link": (0o120000, "blob", "/etc/passwd"),
    }  # fmt: skip
    assert (made["text"]["text"], made["text"]["byteSize"], made["none"]) == ("A\n", 2, None)
    assert made["head"] == {"__typename": "Commit", "messageHeadline": "Change", "parents": {"totalCount": 1}}
    assert made["defaultBranchRef"]["target"]["oid"] == hub.repository.tip("main")


def test_discussions_with_marked_answers(hub: Hub) -> None:
    talk = discuss(hub.repository, "mei", "How to join?", "Tell me")
    best = reply(talk, "yan", "Open a pull request", upvotes=3)
    reply(best, "mei", "Thank you")
    best.reactions.append(Reaction(1, hub.mei, "heart", hub.state.stamp()))
    mark_answer(best, "mei")
    gone = discuss(hub.repository, None, "Hello", category=GENERAL)
    asked = """discussions(first: 5, orderBy: {field: UPDATED_AT, direction: ASC}) { totalCount nodes {
      number title isAnswered answerChosenAt answer { body author { login } upvoteCount isAnswer
        reactionGroups { content reactors(first: 1) { totalCount } } replies(first: 5) { nodes { body } } }
      category { slug isAnswerable } author { login } } }"""
    made = {one["number"]: one for one in hub.of(asked)["discussions"]["nodes"]}
    first = made[talk.number]
    assert (first["isAnswered"], first["answer"]["author"], first["answer"]["upvoteCount"]) == (
        True,
        {"login": "yan"},
        3,
    )
    hearts = [group for group in first["answer"]["reactionGroups"] if group["reactors"]["totalCount"]]
    assert hearts == [{"content": "HEART", "reactors": {"totalCount": 1}}]
    assert first["answer"]["replies"]["nodes"] == [{"body": "Thank you"}]
    assert (made[gone.number]["isAnswered"], made[gone.number]["author"]) == (None, None)


def test_pages_go_on_where_the_cursor_says_and_lose_nothing_that_came_before(hub: Hub) -> None:
    for number in range(5):
        hub.repository.comment(2, "mei", f"Comment {number}")
    fields = "totalCount nodes { body } pageInfo { hasNextPage endCursor }"
    asked = f"issue(number: 2) {{ comments(first: 2, after: %s) {{ {fields} }} }}"
    first = hub.of(asked % "null")["issue"]["comments"]
    hub.repository.issues[2].comments.pop(0)
    second = hub.of(asked % f'"{first["pageInfo"]["endCursor"]}"')["issue"]["comments"]
    assert [one["body"] for one in second["nodes"]] == ["Comment 2", "Comment 3"]
    assert (second["pageInfo"]["hasNextPage"], second["totalCount"]) == (True, 4)
    last = hub.of("issue(number: 2) { comments(last: 1) { nodes { body } pageInfo { hasPreviousPage } } }")["issue"][
        "comments"
    ]
    assert (last["nodes"], last["pageInfo"]["hasPreviousPage"]) == ([{"body": "Comment 4"}], True)


COMMIT = """mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } ref { name } } }"""


def commit(head: str | None, **changes: Any) -> dict[str, Any]:
    branch = {"repositoryNameWithOwner": "kaifong/hub", "branchName": "main"}
    return {
        "branch": branch,
        "expectedHeadOid": head,
        "message": {"headline": "Add", "body": "Why"},
        "fileChanges": changes,
    }


def test_a_commit_is_made_upon_the_expected_head_or_not_at_all(hub: Hub) -> None:
    head = hub.repository.tip("main")
    added = {"path": "content/en/c.md", "contents": base64.b64encode("C 街坊\n".encode()).decode()}
    changes = {"additions": [added], "deletions": [{"path": "content/en/a.md"}]}
    made = hub.data(COMMIT, input=commit(head, **changes))["createCommitOnBranch"]
    git = hub.repository.git
    assert (made["commit"]["oid"], made["ref"]["name"]) == (hub.repository.tip("main"), "main")
    assert git.text("log", "-1", "--format=%P|%B|%an") == f"{head}|Add\n\nWhy|github-actions[bot]"
    assert git.run("show", "main:content/en/c.md").decode() == "C 街坊\n"
    assert git.at("main", "content/en/a.md") is None
    stale = hub.error(COMMIT, input=commit(head, **changes))
    assert stale == ("STALE_DATA", f'Expected branch to point to "{head}" but it did not.  Pull and try again.')


def test_a_workflow_s_token_cannot_write_workflows(hub: Hub) -> None:
    added = {"path": ".github/workflows/mine.yml", "contents": ""}
    asked = commit(hub.repository.tip("main"), additions=[added])
    assert hub.error(COMMIT, input=asked) == ("FORBIDDEN", "Resource not accessible by integration")


@pytest.mark.parametrize(
    ("fields", "permission"),
    [
        ("pullRequest(number: 1) { title }", "pull-requests"),
        ("issue(number: 2) { title }", "issues"),
        ("discussions(first: 1) { totalCount }", "discussions"),
        ('object(expression: "main") { oid }', "contents"),
    ],
)
def test_each_field_needs_its_grant_and_says_which_it_used(hub: Hub, fields: str, permission: str) -> None:
    query = f'{{ repository(owner: "kaifong", name: "hub") {{ {fields} }} }}'
    assert hub.error(query, {}) == ("FORBIDDEN", "Resource not accessible by integration")
    got = hub.ask(query, {permission: "read"})
    assert (got.body.get("errors"), got.needed) == (None, {(permission, "read")})


def test_drafts_and_folded_comments(hub: Hub) -> None:
    remark = hub.repository.comment(1, "mei", "Noise")
    draft = (
        "mutation ($id: ID!) { convertPullRequestToDraft(input: {pullRequestId: $id}) { pullRequest { isDraft } } }"
    )
    made = hub.data(draft, id=node_id("PullRequest", hub.pull.id))
    assert made == {"convertPullRequestToDraft": {"pullRequest": {"isDraft": True}}}
    fold = """mutation ($id: ID!) { minimizeComment(input: {subjectId: $id, classifier: OUTDATED}) {
      minimizedComment { isMinimized minimizedReason } } }"""
    made = hub.data(fold, id=node_id("IssueComment", remark.id))["minimizeComment"]
    assert made == {"minimizedComment": {"isMinimized": True, "minimizedReason": "outdated"}}


@pytest.mark.parametrize(
    ("query", "says"),
    [
        ('{ repository(owner: "kaifong", name: "hub") { pulls { id } } }', "Cannot query field 'pulls'"),
        (
            '{ repository(owner: "kaifong", name: "hub") { issues { nodes { id } } } }',
            "You must provide a `first` or `last`",
        ),
        (
            '{ repository(owner: "kaifong", name: "hub") { issues(first: 101) { totalCount } } }',
            "exceeds the `first` limit",
        ),
        ('{ repository(owner: "kaifong", name: "hub") { pullRequest(number: 1) { databaseId } } }', "is deprecated"),
        ("{ repository(owner: ", "Syntax Error"),
        (
            'query ($n: Int!) { repository(owner: "kaifong", name: "hub") { issue(number: $n) { id } } }',
            "$n",
        ),
    ],
)
def test_what_breaks_the_schema_is_a_violation(hub: Hub, query: str, says: str) -> None:
    got = hub.ask(query)
    assert len(got.violations) == 1
    assert says in got.violations[0]
    assert got.body["errors"]


def test_what_is_not_there_is_no_violation(hub: Hub) -> None:
    got = hub.ask('{ repository(owner: "kaifong", name: "hub") { name pullRequest(number: 99) { id } } }')
    assert got.violations == []
    assert got.body["data"] == {"repository": {"name": "hub", "pullRequest": None}}
    assert [one["type"] for one in got.body["errors"]] == ["NOT_FOUND"]


def test_what_a_query_costs_as_github_documents_it() -> None:
    # https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api, with our types
    asked = """{ repository(owner: "a", name: "b") { pullRequests(first: 100) { nodes {
      comments(first: 50) { nodes { reactions(first: 60) { totalCount } } } } } } }"""
    counted = cost(schema(), parse(asked), {})
    assert (counted.requests, counted.points) == (1 + 100 + 5000, 51)
    assert counted.nodes == 100 + 100 * 50 + 100 * 50 * 60


def test_the_viewer_of_a_workflow_is_its_bot_and_the_hour_is_counted(hub: Hub) -> None:
    made = hub.data("{ viewer { login databaseId } rateLimit { cost limit remaining resetAt } }")
    assert made["viewer"] == {"login": "github-actions[bot]", "databaseId": 41898282}
    assert (made["rateLimit"]["cost"], made["rateLimit"]["remaining"]) == (1, 999)


def test_every_field_of_the_extract_is_answered_and_none_besides() -> None:
    for name, resolvers in table().items():
        kind = schema().type_map[name]
        assert isinstance(kind, GraphQLObjectType)
        # Query.id is GitHub's own oddity: nobody asks for it.
        assert set(resolvers) == set(kind.fields) - ({"id"} if name == "Query" else set()), name
