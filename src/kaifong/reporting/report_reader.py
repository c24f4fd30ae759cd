"""A report read back from its JSON: what docs/report.schema.json describes, and not a byte of anything else.

A shard's report comes from another job, or another machine. Whatever is not as `json.as_json` writes it is refused
with its place: a verdict must not be had by leaving something out, or by writing something in.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from math import isfinite
from typing import Any, NoReturn

from kaifong.history.json_twins import no_twins
from kaifong.moderation import judge
from kaifong.moderation.findings import (
    Audience,
    CheckError,
    Confidence,
    Family,
    Finding,
    Fix,
    Remake,
    Report,
    Skipped,
    Verdict,
)
from kaifong.moderation.shard import MOST, Mark, Shard
from kaifong.moderation.sitting import report
from kaifong.reporting.json import SCHEMA
from kaifong.reporting.strict_values import Values, wrong

# Bytes. A finding has less than 2 KB, so this is some 50,000 of them: a hub in which everything is wrong.
LARGEST = 96 * 1024 * 1024
_SEVERITIES = {one.label: one for one in Verdict}
_DIGEST = re.compile(r"[0-9a-f]{64}\Z")
_COMMIT = re.compile(r"(?:[0-9a-f]{40}|[0-9a-f]{64})\Z")
_WHOLE = ("schema", "verdict", "findings", "skipped", "errors", "reviewed", "shard")
_FINDING = (
    *("check", "family", "clause", "severity", "confidence", "audience", "path", "line", "column", "message_id"),
    *("params", "message", "fix", "fingerprint", "old"),
)


@dataclass(frozen=True)
class Read:
    """A report, what it is a part of (None: of nothing), and the file's name for messages."""

    report: Report
    mark: Mark | None
    name: str


def read_report(data: bytes, name: str, known: Callable[[str, str], bool]) -> Read:
    """The report in a file's bytes.

    Args:
        name: the file's name, for messages.
        known: whether there is a check of that id with that message (an empty one: whether there is the check).

    Raises:
        ReportError: it is too large, cut off, no JSON, or anything in it is not as we write it.
    """
    if len(data) > LARGEST:
        raise wrong(name, f"this report has {len(data) // 2**20} MB; the largest that is read has {LARGEST // 2**20}")
    try:
        value = json.loads(data, object_pairs_hook=no_twins, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise wrong(name, f"this is no whole JSON: {error}") from None
    return _Reader(name, known).read(value)


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")


@dataclass(frozen=True)
class _Reader(Values):
    """Turns the values into a report."""

    known: Callable[[str, str], bool]

    def read(self, value: Any) -> Read:
        whole = self._keys(value, _WHOLE, "the report")
        if whole["schema"] != SCHEMA:
            raise self._wrong(f"its schema is not {SCHEMA}")
        reviewed = [self._text(one, "reviewed") for one in self._list(whole["reviewed"], "reviewed")]
        made = report(
            [self._finding(one) for one in self._list(whole["findings"], "findings")],
            [self._skipped(one) for one in self._list(whole["skipped"], "skipped")],
            [self._error(one) for one in self._list(whole["errors"], "errors")],
            reviewed,
        )
        sizes = [len(made.findings), len(made.skipped), len(made.errors), len(made.reviewed)]
        if sizes != [len(whole[key]) for key in ("findings", "skipped", "errors", "reviewed")]:
            raise self._wrong("something in it is told twice")
        if made.verdict is not _SEVERITIES.get(str(whole["verdict"])):
            raise self._wrong("its verdict does not follow from its findings")
        return Read(made, None if whole["shard"] is None else self._mark(whole["shard"]), self.name)

    def _mark(self, value: Any) -> Mark:
        one = self._keys(value, ("number", "of", "kaifong", "day", "head", "files", "hub", "rules"), "shard")
        of = self._count(one["of"], "shard.of", 1, MOST)
        head = one["head"]
        if head is not None:
            head = self._matching(head, _COMMIT, "shard.head")
        return Mark(
            Shard(self._count(one["number"], "shard.number", 1, of), of),
            self._text(one["kaifong"], "shard.kaifong"),
            self._date(one["day"], "shard.day"),
            head,
            self._count(one["files"], "shard.files", 0),
            self._matching(one["hub"], _DIGEST, "shard.hub"),
            self._matching(one["rules"], _DIGEST, "shard.rules"),
        )

    def _finding(self, value: Any) -> Finding:
        one = self._keys(value, _FINDING, "a finding")
        check, message = self._id(one["check"], "check"), self._id(one["message_id"], "message_id")
        if not self.known(check, message):
            raise self._wrong(f"it has a finding {message!r} of {check!r}, which is unknown here")
        params = {
            self._text(key, "params"): self._param(param) for key, param in self._mapping(one["params"]).items()
        }
        self._text(one["message"], "message")
        path = self._text(one["path"], "path", least=0)
        if not isinstance(one["old"], bool):
            raise self._wrong("`old` is neither true nor false")
        fingerprint = judge.fingerprint(check, path, message, params)
        if one["fingerprint"] != fingerprint:
            raise self._wrong(f"the fingerprint of a finding of {check!r} does not fit it")
        return Finding(
            check=check,
            family=self._choice(Family, one["family"], "family"),
            clause=self._id(one["clause"], "clause"),
            severity=self._severity(one["severity"]),
            confidence=self._choice(Confidence, one["confidence"], "confidence"),
            audience=self._choice(Audience, one["audience"], "audience"),
            path=path,
            line=None if one["line"] is None else self._count(one["line"], "line", 1),
            column=None if one["column"] is None else self._count(one["column"], "column", 1),
            message_id=message,
            params=params,
            fix=self._fix(one["fix"]),
            fingerprint=fingerprint,
            old=one["old"],
        )

    def _skipped(self, value: Any) -> Skipped:
        one = self._keys(value, ("check", "path", "reason", "note", "message"), "a check that was skipped")
        check = self._id(one["check"], "check")
        reason = self._id(one["reason"], "reason")
        if not (self.known(check, "") and reason.startswith("skipped-") and self.known("review", f"review-{reason}")):
            raise self._wrong(f"it skips {check!r} for {reason!r}, which is unknown here")
        self._text(one["message"], "message")
        return Skipped(check, reason, self._path(one["path"]), self._text(one["note"], "note", least=0))

    def _error(self, value: Any) -> CheckError:
        one = self._keys(value, ("check", "path", "detail"), "an error")
        return CheckError(
            self._id(one["check"], "check"), self._path(one["path"]), self._text(one["detail"], "detail", least=0)
        )

    def _fix(self, value: Any) -> Fix | Remake | None:
        if value is None:
            return None
        if isinstance(value, dict) and "remake" in value:
            return Remake(self._id(self._keys(value, ("remake",), "fix")["remake"], "fix.remake"))
        one = self._keys(value, ("start", "end", "text"), "fix")
        start = self._count(one["start"], "fix.start", 0)
        return Fix(start, self._count(one["end"], "fix.end", start), self._text(one["text"], "fix.text", least=0))

    def _param(self, value: Any) -> Any:
        if isinstance(value, dict):
            return self._date(self._keys(value, ("date",), "params")["date"], "params")
        if isinstance(value, str | int) and not isinstance(value, bool):
            return value
        if isinstance(value, float) and isfinite(value):
            return value
        raise self._wrong("a parameter is no text, number or date")

    def _severity(self, value: Any) -> Verdict:
        found = _SEVERITIES.get(value) if isinstance(value, str) else None
        if not found:  # `pass` is no finding's severity
            raise self._wrong("the severity of a finding is none that there is")
        return found
