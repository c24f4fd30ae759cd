"""Who has what part in an entry."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.entries.kinds.ama import Ama
from kaifong.entries.kinds.answer import Answers

# Field, key inside its records (or None), and the role it gives.
_FIELDS: tuple[tuple[str, str | None, str], ...] = (
    ("author", None, "author"),
    ("co_authors", None, "co-author"),
    ("translator", None, "translator"),
    ("host", None, "host"),
    ("hosts", None, "host"),
    ("speakers", None, "speaker"),
    ("guests", "member", "guest"),
    ("asked_by", None, "asker"),
    ("conveners", None, "convener"),
    ("winners", "member", "winner"),
)


def people(front: Mapping[str, Any], parsed: Any) -> tuple[tuple[str, str], ...]:
    """`(role, name)` pairs in the order in which the entry states them, each once."""
    return tuple(dict.fromkeys([*_stated(front), *_in_body(parsed)]))


def _stated(front: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name, key, role in _FIELDS:
        value = front.get(name)
        if value is None:
            continue
        for one in value if isinstance(value, tuple) else (value,):
            if key is None:
                yield role, one
            elif key in one:
                yield role, one[key]


def _in_body(parsed: Any) -> Iterator[tuple[str, str]]:
    if isinstance(parsed, Ama):
        for question in parsed.questions:
            if question.credit and question.credit.member:
                yield "asker", question.credit.member
            for answer in question.answers:
                if answer.by and answer.body:
                    yield "answerer", answer.by
    elif isinstance(parsed, Answers):
        for answer in parsed.answers:
            if answer.by and answer.body:
                yield "answerer", answer.by
                if answer.accepted:
                    yield "accepted", answer.by
