"""The extract of GitHub's GraphQL schema is what the script makes of GitHub's own, and stands by itself."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from graphql import build_schema, validate_schema

import github_graphql


def test_the_extract_is_a_schema_of_its_own() -> None:
    schema = build_schema(github_graphql.EXTRACT.read_text(encoding="utf-8"))
    assert validate_schema(schema) == []


def test_the_extract_is_as_the_script_makes_it() -> None:
    source = os.environ.get("KAIFONG_GRAPHQL_SCHEMA")
    if not source:
        pytest.skip("GitHub's schema is not here: set KAIFONG_GRAPHQL_SCHEMA (npm @octokit/graphql-schema).")
    listed = github_graphql.LIST.read_text(encoding="utf-8")
    made = github_graphql.extract(Path(source).read_text(encoding="utf-8"), listed)
    assert github_graphql.EXTRACT.read_text(encoding="utf-8") == made


SMALL = """
directive @preview(toggledBy: String!) on OBJECT
type Query { "The one." one(by: Order = UP, by2: Filter): One @deprecated(reason: "Use two.") two: Int two: Int
  three: Two }
interface Named { name: String! other: Int }
type One implements Named @preview(toggledBy: "x") { name: String! other: Int two: Two }
type Two { id: ID! }
enum Order { UP DOWN }
input Filter { since: Time, order: Order }
scalar Time
union Either = One | Two
"""


def test_only_what_is_listed_stays_and_whatever_its_arguments_reach() -> None:
    listed = '[types]\nQuery = ["one", "two"]\nOne = []\nNamed = ["name"]\n[unions]\nnames = ["Either"]'
    assert github_graphql.extract(SMALL, listed).removeprefix(github_graphql.HEADER) == (
        "union Either = One\n\n"
        "input Filter {\n  since: Time\n  order: Order\n}\n\n"
        "interface Named {\n  name: String!\n}\n\n"
        "type One implements Named {\n  name: String!\n}\n\n"
        "enum Order {\n  UP\n  DOWN\n}\n\n"
        'type Query {\n  one(by: Order = UP, by2: Filter): One @deprecated(reason: "Use two.")\n  two: Int\n}\n\n'
        "scalar Time\n"
    )


@pytest.mark.parametrize(
    ("listed", "says"),
    [
        ('[types]\nQuery = ["four"]\n[unions]\nnames = []', "has no four"),
        ('[types]\nQuery = ["three"]\n[unions]\nnames = []', "Two is reached"),
        ('[types]\nThree = ["id"]\n[unions]\nnames = []', "Three is no object"),
    ],
    ids=["a field that GitHub took away", "a type that is not listed", "a type that GitHub took away"],
)
def test_a_list_that_does_not_fit_says_so(listed: str, says: str) -> None:
    with pytest.raises(SystemExit, match=says):
        github_graphql.extract(SMALL, listed)
