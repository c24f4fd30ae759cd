"""The runner's expressions say what GitHub's documentation says that they say."""

from __future__ import annotations

from typing import Any

import pytest
from actions.expressions import Scope, holds, interpolated, read
from actions.values import ExpressionError

CONTEXTS: dict[str, Any] = {
    "github": {
        "event_name": "issue_comment",
        "event": {
            "action": "created",
            "issue": {"number": 7, "labels": [{"name": "kaifong/report"}, {"name": "bug"}], "pull_request": None},
            "comment": {"body": "it's }} /approve"},
        },
    },
    "env": {"EMPTY": "", "SHARDS": "4"},
    "steps": {"read": {"outputs": {"found": "false"}}},
    "needs": {"review": {"result": "failure", "outputs": {}}},
}


def scope(place: str = "steps", status: str = "success") -> Scope:
    return Scope(place, CONTEXTS, status)


@pytest.mark.parametrize(
    ("source", "value"),
    [
        ("github.event.action == 'CREATED'", True),
        ("github.event.issue.number", 7),
        ("github.event.issue.pull_request", None),
        ("github.event.nowhere.at.all", None),
        ("github['event']['action']", "created"),
        ("contains(github.event.issue.labels.*.name, 'kaifong/report')", True),
        ("github.event.issue.labels[1].name", "bug"),
        ("github.event.issue.labels[9].name", None),
        ("startsWith(github.event.comment.body, 'IT''S')", True),
        ("endsWith('a.md', '.md') && !contains('abc', 'd')", True),
        ("null == 0", True),
        ("'' == 0", True),
        ("'x' == 0", False),
        ("'0x10' == 16", True),
        ("true == '1'", True),
        ("steps.read.outputs.found && 'yes' || 'no'", "yes"),
        ("env.EMPTY || 'default'", "default"),
        ("1 < 2 && 2 >= 2", True),
        ("false || (true && null)", None),
        ("format('{0} of {{{1}}}', 1, 'x')", "1 of {x}"),
        ("join(github.event.issue.labels.*.name, ' ')", "kaifong/report bug"),
        ("fromJSON('[1, 2]')[1]", 2),
        ("toJSON(null)", "null"),
    ],
)
def test_values(source: str, value: Any) -> None:
    assert read(source).evaluate(scope()) == value


@pytest.mark.parametrize(
    ("written", "becomes"),
    [
        ("report-${{ env.SHARDS }}-${{ github.event.issue.number }}", "report-4-7"),
        ("${{ github.event.comment.body }}", "it's }} /approve"),
        ("${{ '}}' }}!", "}}!"),
        ("${{ github.event.nowhere }}|${{ true }}|${{ 1.0 }}|${{ github.event }}", "|true|1|Object"),
        ("nothing here", "nothing here"),
    ],
)
def test_texts(written: str, becomes: str) -> None:
    assert interpolated(written, scope()) == becomes


@pytest.mark.parametrize(
    ("condition", "status", "runs"),
    [
        (None, "success", True),
        (None, "failure", False),
        ("github.event.action == 'created'", "success", True),
        ("${{ github.event.action == 'created' }}", "failure", False),
        ("always()", "cancelled", True),
        ("${{ !cancelled() }}", "failure", True),
        ("${{ !cancelled() && needs.review.result == 'failure' }}", "cancelled", False),
        ("failure()", "failure", True),
        ("steps.read.outputs.found == 'true'", "success", False),
        (False, "success", False),
    ],
)
def test_conditions(condition: Any, status: str, *, runs: bool) -> None:
    assert holds(condition, scope("steps.if", status)) is runs


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("github.event.", "name is missing"),
        ("a ==", "missing"),
        ("system('x')", "not known"),
        ('"double"', "cannot be read"),
        ("github github", "to its end"),
        ("format('{3}', 1)", "no value"),
    ],
)
def test_what_cannot_be_read_is_refused(source: str, says: str) -> None:
    with pytest.raises(ExpressionError, match=says):
        read(source).evaluate(scope())


def test_a_condition_that_github_takes_for_a_text_is_refused() -> None:
    with pytest.raises(ExpressionError, match="always true"):
        holds("${{ github.event.action }} == 'deleted'", scope("steps.if"))


@pytest.mark.parametrize(("place", "name"), [("steps.if", "secrets"), ("jobs.if", "env"), ("concurrency", "needs")])
def test_a_context_that_is_not_there_in_that_place_is_refused(place: str, name: str) -> None:
    with pytest.raises(ExpressionError, match=f"{name} cannot be asked in {place}"):
        holds(f"{name}.x == 'y'", Scope(place, CONTEXTS))
