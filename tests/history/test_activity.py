"""Records of merges and activity: whatever is written reads back equal, and what is broken is named."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaifong.errors import RecordError
from kaifong.history.activity import (
    DiscussionActivity,
    Person,
    PullActivity,
    Response,
    Review,
    ReviewState,
    activity_path,
    activity_record,
)
from kaifong.history.activity_reader import is_activity, parse_activity, read_activity
from kaifong.history.change import Action
from kaifong.history.merge_writer import merge_record, record_path
from kaifong.history.merges import MergedPath
from kaifong.history.records import parse_record

people = st.builds(Person, st.integers(1, 10**12), st.from_regex(r"[A-Za-z0-9-]{1,20}", fullmatch=True))
times = st.datetimes(datetime(2008, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)).map(  # noqa: DTZ001 - zoned
    lambda one: one.replace(microsecond=0)
)
maybe = st.none() | times
responses = st.none() | st.builds(Response, people, times)
reactions = st.dictionaries(st.sampled_from(["heart", "thumbs_up", "rocket"]), st.integers(1, 10**6))
numbers = st.integers(1, 10**9)

pulls = st.builds(
    PullActivity,
    numbers,
    st.none() | people,
    times,
    maybe,
    maybe,
    responses,
    st.lists(st.builds(Review, people, times, st.sampled_from(ReviewState)), max_size=4).map(tuple),
    reactions,
)
discussions = st.builds(
    DiscussionActivity,
    numbers,
    st.from_regex(r"[a-z-]{1,20}", fullmatch=True),
    st.none() | people,
    times,
    maybe,
    responses,
    st.none() | people,
    maybe,
    st.integers(0, 10**6),
    st.integers(0, 10**6),
    reactions,
    maybe,
)


@given(pulls | discussions)
def test_activity_reads_back_as_it_was_written(one: PullActivity | DiscussionActivity) -> None:
    data = activity_record(one)
    assert is_activity(activity_path(one))
    assert parse_activity(data, activity_path(one)) == one
    assert activity_record(parse_activity(data, activity_path(one))) == data


names = st.from_regex(r"content/[a-z]{1,8}/[a-z.]{1,8}[a-z]", fullmatch=True)
paths = st.lists(
    st.builds(MergedPath, names, st.sampled_from([Action.ADDED, Action.EDITED, Action.REMOVED]))
    | st.builds(MergedPath, names, st.just(Action.RENAMED), names),
    max_size=5,
    unique_by=lambda one: one.path,
)


@given(numbers, people, st.none() | people, times, paths)
def test_a_merge_reads_back_as_it_was_written(
    number: int, by: Person, merged_by: Person | None, when: datetime, touched: list[MergedPath]
) -> None:
    merger = None if merged_by is None else (merged_by.id, merged_by.login)
    merge = parse_record(merge_record(number, (by.id, by.login), merger, when, touched), record_path(number))
    assert (merge.number, merge.submitter_id, merge.submitter) == (number, by.id, by.login)
    assert merge.merged_by == (merged_by.login if merged_by else None)
    assert merge.merged_at == when
    assert list(merge.paths) == sorted(touched, key=lambda one: one.path)


GOOD: dict[str, Any] = json.loads(
    activity_record(
        PullActivity(7, Person(1, "a"), datetime(2026, 1, 2, tzinfo=UTC), reviews=(
            Review(Person(2, "b"), datetime(2026, 1, 3, tzinfo=UTC), ReviewState.APPROVED),
        ))
    )
)  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "seen"),
    [
        ({"schema": "kaifong.activity/9"}, "`schema` is not"),
        ({"title": "x"}, "not a key of a record of activity"),
        ({"opened_at": "yesterday"}, "not a time"),
        ({"opened_at": None}, "is missing"),
        ({"opened_at": "2026-01-02T00:00:00"}, "not a time"),
        ({"pull_request": 8}, "the file is named"),
        ({"pull_request": True}, "not a whole number"),
        ({"opened_by": {"id": 1, "login": "a", "email": "a@b.example"}}, "not a key"),
        ({"reviews": {}}, "not a list"),
        (
            {"reviews": [{"by": {"id": 1, "login": "a"}, "at": "2026-01-02T00:00:00Z", "state": "liked"}]},
            "`state` is",
        ),
        ({"response": "soon"}, "not who and when"),
        ({"reactions": {"heart": -1}}, "no numbers"),
    ],
)
def test_what_is_broken_is_named_and_the_others_count(changes: dict[str, Any], seen: str) -> None:
    path = "records/activity/pull-7.json"
    data = json.dumps(GOOD | changes).encode()
    with pytest.raises(RecordError, match=seen):
        parse_activity(data, path)
    found, errors = read_activity([(path, data), (path, json.dumps(GOOD).encode())])
    assert [one.number for one in found] == [7]
    assert [one.path for one in errors] == [path]
