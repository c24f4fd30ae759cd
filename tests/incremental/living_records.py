"""What was merged, answered, decided and taken down in the hub that is edited."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any

PEOPLE = ((101, "ming-rides"), (102, "lauwing"), (103, "zquux"), (104, "haruka-s"), (105, "xiaoman"), (106, "kayi"))
BEGIN = datetime(2026, 2, 10, 9, 30, tzinfo=UTC)


def record_files(paths: Iterable[str]) -> dict[str, str]:
    """Records by path: each third entry was merged alone, ten days after the one before; and the rest of a life."""
    files: dict[str, str] = {}
    for number, path in enumerate(sorted(paths)[::3], 1):
        files[f"records/merges/{number}.json"] = merge(number, path)
        files[f"records/activity/pull-{number}.json"] = pull(number)
    files["records/activity/discussion-900.json"] = discussion(900, "q-a")
    files["records/activity/discussion-901.json"] = discussion(901, "amas")
    for at, (case, facts) in enumerate(DECISIONS.items()):
        files[f"records/decisions/{case}.json"] = decision(case, at, facts)
    files["records/tombstones/en--stories--forgotten.json"] = tombstone("en/stories/forgotten/", "erased")
    files["records/tombstones/ja--stories--moved-away.json"] = tombstone(
        "ja/stories/moved-away/", "duplicate", "en/stories/a-ride/"
    )
    return files


def merge(number: int, path: str, change: str = "added") -> str:
    """The record of a merge of one file."""
    return _json(
        {
            "schema": "kaifong.merge/1",
            "pull_request": number,
            "submitter": who(number),
            "merged_by": who(number + 1),
            "merged_at": moment(number, hours=12),
            "paths": [{"path": path, "change": change}],
        }
    )


def pull(number: int) -> str:
    """What was said about a pull request."""
    said = {"by": who(number + 1), "at": moment(number, hours=3)}
    return _json(
        {
            "schema": "kaifong.activity/1",
            "pull_request": number,
            "opened_by": who(number),
            "opened_at": moment(number),
            "closed_at": moment(number, hours=12),
            "merged_at": moment(number, hours=12),
            "response": said,
            "reactions": {"heart": number % 5 + 1},
            "reviews": [{**said, "state": "approved"}],
        }
    )


def discussion(number: int, category: str, comments: int = 4) -> str:
    """What was said in a discussion."""
    return _json(
        {
            "schema": "kaifong.activity/1",
            "discussion": number,
            "category": category,
            "opened_by": who(number),
            "opened_at": moment(60),
            "closed_at": None,
            "response": {"by": who(number + 1), "at": moment(60, hours=5)},
            "answered_by": who(number + 1),
            "answered_at": moment(60, hours=5),
            "comments": comments,
            "commented_at": moment(61),
            "upvotes": 2,
            "reactions": {"rocket": 1},
        }
    )


# Case and what it adds to a decision; the day follows from its place.
DECISIONS: dict[str, dict[str, Any]] = {
    "24ca-6yfv-mtyj": {"measure": "refusal", "pull_request": 47, "clause": "promotion"},
    "82s6-kdp4-qgyz": {
        "measure": "mute",
        "sanction": {"member": "56dd29808480feb5" * 4, "effect": "mute", "until": "2026-12-03"},
    },
    "5836-uu6c-yu9u": {
        "measure": "removal",
        "clause": "privacy",
        "paths": [{"path": "content/en/stories/taken-down.md", "effect": "removed"}],
    },
    "2kvd-h7ve-jm3p": {
        "measure": "appeal",
        "clause": "privacy",
        "appeal": {"of": "5836-uu6c-yu9u", "outcome": "upheld", "number": 134},
    },
}


def decision(case: str, at: int, more: dict[str, Any]) -> str:
    """The record of a decision."""
    return _json(
        {
            "schema": "kaifong.decision/1",
            "case": case,
            "decided_on": (datetime(2026, 9, 1, tzinfo=UTC) + timedelta(days=20 * at)).date().isoformat(),
            "decided_by": [who(1)],
            "clause": "respect",
            "reason": "It may be said as sharply as you like, without the names.",
            "source": "report",
            "automated": False,
            **more,
        }
    )


def tombstone(address: str, reason: str, instead: str | None = None) -> str:
    """The record of what is gone."""
    record: dict[str, Any] = {
        "schema": "kaifong.tombstone/1",
        "address": address,
        "reason": reason,
        "on": "2026-08-01",
    }
    return _json(record | ({"instead": instead} if instead else {}))


def who(number: int) -> dict[str, Any]:
    """One of the people, by turns."""
    number_, login = PEOPLE[number % len(PEOPLE)]
    return {"id": number_, "login": login}


def moment(number: int, hours: int = 0) -> str:
    """Ten days later for each number."""
    return (BEGIN + timedelta(days=10 * number, hours=hours)).isoformat().replace("+00:00", "Z")


def _json(record: dict[str, Any]) -> str:
    return json.dumps(record, ensure_ascii=False, indent=2) + "\n"
