"""A challenge: what to do, until when, for what, and a draw that anybody can run again.

Entries to a challenge say `challenge: <language>/challenges/<slug>` themselves: a list in the challenge's own file
would be a file that everybody edits.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from typing import Any

from kaifong.entries.kinds.every_entry import DESCRIPTION_WIDTH, fields, roles
from kaifong.entries.problem import Problem
from kaifong.entries.schema import Field, Kind, Parsed, Role, Type


def draw_commit(secret: str) -> str:
    """What is published before entries close: the SHA-256 of the secret, in hexadecimal."""
    return hashlib.sha256(secret.encode()).hexdigest()


def draw_order(secret: str, entries: Iterable[str]) -> tuple[str, ...]:
    """The entries in the order in which they are drawn: by SHA-256 of the secret, a line end and their address.

    Nobody can steer it: the secret was fixed before the entries were known, and shown after.
    """
    return tuple(sorted(entries, key=lambda one: hashlib.sha256(f"{secret}\n{one}".encode()).hexdigest()))


def parse(body: str, first_line: int, front: Mapping[str, Any]) -> Parsed:
    """The value is None; a revealed secret has to be the one that was committed to."""
    del body, first_line
    draw = front.get("draw", {})
    problems = []
    if "secret" in draw and draw_commit(draw["secret"]) != draw["commit"]:
        problems.append(Problem("parts-draw-secret", 1, {"field": "draw.secret"}))
    return Parsed(None, tuple(problems))


KIND = Kind(
    "challenge",
    "challenges",
    fields(
        Field("opens", Type.DATE, required=True, example="2026-04-01"),
        Field("closes", Type.DATE, required=True, after="opens", example="2026-04-30"),
        Field("rules", Type.TEXT, required=True, high=600, example="One photo for each person, taken in April."),
        Field("prize", Type.TEXT, high=DESCRIPTION_WIDTH, example="A hand-sewn saddle bag"),
        Field("eligibility", Type.TEXT, required=True, high=DESCRIPTION_WIDTH, example="Anyone with a profile here."),
        Field(
            "draw",
            Type.RECORD,
            fields=(
                Field("commit", Type.HEX, required=True, high=64, example=draw_commit("thirteen geese")),
                Field("committed", Type.DATE, example="2026-04-01"),
                Field("secret", Type.TEXT, high=200, example="thirteen geese"),
                Field("drawn", Type.DATE, after="committed", example="2026-05-01"),
            ),
        ),
        Field(
            "winners",
            Type.RECORDS,
            most=30,
            fields=(
                Field("member", Type.MEMBER, required=True, example="ng-tsz-kin"),
                Field("entry", Type.ENTRY, example="en/galleries/first-light-at-the-pier"),
                Field("prize", Type.TEXT, high=120, example="A hand-sewn saddle bag"),
            ),
        ),
    ),
    roles("challenge", Role("winner", "challenge.winner", "winners.member")),
    parse=parse,
)
