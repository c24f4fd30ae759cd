"""Reads records/activity/: closed schema, one file at a time; what is broken is named, and the others count."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from kaifong.errors import RecordError
from kaifong.history.activity import (
    ACTIVITY,
    SCHEMA,
    DiscussionActivity,
    Person,
    PullActivity,
    Response,
    Review,
    ReviewState,
)
from kaifong.history.json_record import JsonRecord, shown

# A pull request with a thousand reviews takes 150 KB.
LARGEST = 1024 * 1024

_BOTH = ("schema", "opened_by", "opened_at", "closed_at", "response", "reactions")
_OF_PULLS = (*_BOTH, "pull_request", "merged_at", "reviews")
_OF_DISCUSSIONS = (
    *_BOTH,
    "discussion",
    "category",
    "answered_by",
    "answered_at",
    "comments",
    "commented_at",
    "upvotes",
)

Word = TypeVar("Word", bound=StrEnum)


def is_activity(path: str) -> bool:
    """Whether a path is where the activity around something stands."""
    name = path.removeprefix(f"{ACTIVITY}/")
    return name != path and "/" not in name and name.endswith(".json") and name.startswith(("pull-", "discussion-"))


def read_activity(
    files: Iterable[tuple[str, bytes]],
) -> tuple[tuple[PullActivity | DiscussionActivity, ...], tuple[RecordError, ...]]:
    """The activity that files tell, pull requests first, each by number; and what could not be read.

    Args:
        files: path from the hub's root, and bytes.
    """
    found: list[PullActivity | DiscussionActivity] = []
    errors: list[RecordError] = []
    for path, data in files:
        try:
            found.append(parse_activity(data, path))
        except RecordError as error:
            errors.append(error)
    found.sort(key=lambda one: (isinstance(one, DiscussionActivity), one.number))
    return tuple(found), tuple(errors)


def parse_activity(data: bytes, path: str) -> PullActivity | DiscussionActivity:
    """The activity that one record tells; `path` has to fit its number.

    Raises:
        RecordError: it breaks the schema.
    """
    if len(data) > LARGEST:
        raise RecordError(
            f"the record is {len(data):,} bytes long, more than the {LARGEST:,} that it may have",
            mend="remove it, and let `collect` write it again",
            path=path,
        )
    record = _Activity(data, path)
    record.is_of(SCHEMA)
    return record.discussion() if "discussion" in record.all else record.pull()


class _Activity(JsonRecord):
    """A record of activity being read."""

    what = "a record of activity"
    may_forget = True
    again = "let `collect` write it again"

    def pull(self) -> PullActivity:
        """Of a pull request."""
        self.closed(self.all, _OF_PULLS, "")
        number = self._named("pull_request", "pull")
        return PullActivity(
            number=number,
            opened_by=self._person(self.all.get("opened_by"), "opened_by"),
            opened_at=self._needed("opened_at"),
            closed_at=self._moment("closed_at"),
            merged_at=self._moment("merged_at"),
            response=self._response(),
            reviews=tuple(self._review(one) for one in self._list("reviews")),
            reactions=self._reactions(),
        )

    def discussion(self) -> DiscussionActivity:
        """Of a discussion."""
        self.closed(self.all, _OF_DISCUSSIONS, "")
        number = self._named("discussion", "discussion")
        category = self.all.get("category")
        if not isinstance(category, str) or not category:
            raise self.error("category", "`category` is missing", "write the category's slug")
        return DiscussionActivity(
            number=number,
            category=category,
            opened_by=self._person(self.all.get("opened_by"), "opened_by"),
            opened_at=self._needed("opened_at"),
            closed_at=self._moment("closed_at"),
            response=self._response(),
            answered_by=self._person(self.all.get("answered_by"), "answered_by"),
            answered_at=self._moment("answered_at"),
            comments=self._count("comments"),
            commented_at=self._moment("commented_at"),
            upvotes=self._count("upvotes"),
            reactions=self._reactions(),
        )

    def _named(self, key: str, sort: str) -> int:
        number = self.number(self.all, key, "")
        if Path(self.path).name != f"{sort}-{number}.json":
            raise self.error(
                key,
                f"the file is named {Path(self.path).name} and tells of number {number}",
                f"name it {sort}-{number}.json",
            )
        return number

    def _person(self, value: Any, key: str) -> Person | None:
        return None if value is None else Person(*self.person_in(value, key))

    def _someone(self, value: Any, key: str) -> Person:
        return Person(*self.person_in(value, key))

    def _needed(self, key: str) -> datetime:
        found = self._moment(key)
        if found is None:
            raise self.error(key, f"`{key}` is missing", "write it like 2025-03-02T09:12:00Z")
        return found

    def _moment(self, key: str) -> datetime | None:
        value = self.all.get(key)
        return None if value is None else self.instant(value, key)

    def _response(self) -> Response | None:
        value = self.all.get("response")
        if value is None:
            return None
        by, at = self._act(value, "response", ("by", "at"))
        return Response(by, at)

    def _review(self, value: Any) -> Review:
        by, at = self._act(value, "reviews", ("by", "at", "state"))
        try:
            state = ReviewState(str(value.get("state")))
        except ValueError:
            raise self.error(
                "state", f"`state` is {shown(value.get('state'))}", f"write one of {', '.join(ReviewState)}"
            ) from None
        return Review(by, at, state)

    def _act(self, value: Any, key: str, keys: tuple[str, ...]) -> tuple[Person, datetime]:
        if not isinstance(value, dict):
            raise self.error(key, f"`{key}` is not who and when", 'write {"by": {"id": 1, "login": "…"}, "at": "…"}')
        self.closed(value, keys, f"{key}.")
        at = self.instant(value.get("at"), "at")
        return self._someone(value.get("by"), "by"), at

    def _list(self, key: str) -> list[Any]:
        value = self.all.get(key)
        if not isinstance(value, list):
            raise self.error(key, f"`{key}` is not a list", f'write "{key}": []')
        return value

    def _reactions(self) -> Mapping[str, int]:
        value = self.all.get("reactions")
        if not isinstance(value, dict) or any(
            not isinstance(one, int) or isinstance(one, bool) or one < 1 for one in value.values()
        ):
            raise self.error("reactions", "`reactions` are no numbers by sort", 'write "reactions": {"heart": 2}')
        return dict(sorted(value.items()))

    def _count(self, key: str) -> int:
        value = self.all.get(key)
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            raise self.error(key, f"`{key}` is no number", "write 0 or more")
        return value
